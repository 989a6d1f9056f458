import { runnerHost, runnerInput } from './host/runner.ts';
import { Problem } from './problem.ts';
import { actionCommand, type ActionCommand } from './request/action-command.ts';
import { callInputs } from './request/call-inputs.ts';
import { readRunContext } from './request/event.ts';
import { loadPolicy } from './request/policy-file.ts';
import { readInputs, type Command } from './request/request.ts';
import { run } from './run.ts';
import { tellFailure } from './run/failure.ts';
import { showReport } from './run/show.ts';

/** The action: inputs from the workflow, reports to the job. */
const host = runnerHost();
try {
  process.exitCode = await obey(actionCommand(runnerInput('command')));
} catch (error) {
  const isRequest = error instanceof Problem && error.data.kind === 'request';
  host.output('result', isRequest ? 'failed' : 'broken');
  process.exitCode = await tellFailure(error, host, true);
}

async function obey(command: ActionCommand | undefined): Promise<number> {
  switch (command) {
    case 'gate': {
      const { judgeCall } = await import('./run/call-gate.ts');
      return judgeCall({ needs: runnerInput('needs'), reports: runnerInput('reports') }, host);
    }
    case 'deb': {
      const { debAction } = await import('./run/deb/action.ts');
      return debAction(runnerInput, host);
    }
    case 'release': {
      const { releaseStep } = await import('./run/release-step.ts');
      return releaseStep(runnerInput, host);
    }
    case 'rescan': {
      const { rescanStep } = await import('./run/rescan-step.ts');
      return rescanStep(runnerInput, host);
    }
    default:
      return perform(command);
  }
}

async function perform(wanted: Command | undefined): Promise<number> {
  const planOutputs = wanted === 'plan' ? await import('./run/plan-outputs.ts') : undefined;
  // First of all: what fails after it is told under this name, too.
  if (planOutputs !== undefined) host.output('key', planOutputs.callKey(runnerInput('inputs')));
  const context = readRunContext(host.env);
  const inputs = readInputs(callInputs(runnerInput, context));
  const policy = await loadPolicy(host.cwd, inputs.policy);
  const command = wanted ?? (inputs.push === true ? 'publish' : 'build');
  const report = await run({ command, cwd: host.cwd, inputs, policy }, host);
  await showReport(report, inputs, host, true);
  planOutputs?.tellPlan(report, inputs, context, host);
  return report.exitCode;
}
