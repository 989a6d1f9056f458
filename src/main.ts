import { runnerHost, runnerInput } from './host/runner.ts';
import { Problem } from './problem.ts';
import { actionCommand, type ActionCommand } from './request/action-command.ts';
import { callInputs } from './request/call-inputs.ts';
import { readRunContext, type RunContext } from './request/event.ts';
import type { Inputs } from './request/fields.ts';
import { loadPolicy, type LoadedPolicy } from './request/policy-file.ts';
import { readInputs, type Command } from './request/request.ts';
import { run } from './run.ts';
import { tellFailure } from './run/failure.ts';
import { byPresentNames } from './run/renamed.ts';
import { showReport } from './run/show.ts';

/** The action: inputs from the workflow, reports to the job. */
const host = runnerHost();
let given = runnerInput;
try {
  given = byPresentNames(runnerInput, host);
  process.exitCode = await obey(actionCommand(given('command')));
} catch (error) {
  const isRequest = error instanceof Problem && error.data.kind === 'request';
  host.output('result', isRequest ? 'failed' : 'broken');
  process.exitCode = await tellFailure(error, host, true);
}

async function obey(command: ActionCommand | undefined): Promise<number> {
  switch (command) {
    case 'gate': {
      const { judgeCall } = await import('./run/call-gate.ts');
      return judgeCall({ needs: given('needs'), reports: given('reports') }, host);
    }
    case 'deb': {
      const { debAction } = await import('./run/deb/action.ts');
      return debAction(given, host);
    }
    case 'release': {
      const { releaseStep } = await import('./run/release-step.ts');
      return releaseStep(given, host);
    }
    case 'apt': {
      const { aptStep } = await import('./run/apt-step.ts');
      return aptStep(runnerInput, host);
    }
    case 'rescan': {
      const { rescanStep } = await import('./run/rescan-step.ts');
      return rescanStep(given, host);
    }
    default:
      return perform(command);
  }
}

async function perform(wanted: Command | undefined): Promise<number> {
  const planOutputs = wanted === 'plan' ? await import('./run/plan-outputs.ts') : undefined;
  // First of all: what fails after it is told under this name, too.
  if (planOutputs !== undefined) host.output('key', planOutputs.callKey(given('inputs')));
  const { context, inputs, policy } = await readAll(wanted);
  const command = wanted ?? (inputs.push === true ? 'publish' : 'build');
  const done = await run({ command, cwd: host.cwd, inputs, policy }, host);
  const report = planOutputs?.carriedOut(done, inputs, context) ?? done;
  await showReport(report, inputs, host, true);
  planOutputs?.tellPlan(report, inputs, context, host);
  return report.exitCode;
}

/** All that was asked for. @throws Problem for what is refused, and leaves a report of it where others look for one */
async function readAll(wanted: Command | undefined): Promise<{
  readonly context: RunContext;
  readonly inputs: Inputs;
  readonly policy: LoadedPolicy;
}> {
  try {
    const context = readRunContext(host.env);
    const inputs = readInputs(callInputs(given, { ...context, temporary: host.env['RUNNER_TEMP'] }));
    return { context, inputs, policy: await loadPolicy(host.cwd, inputs.policy) };
  } catch (error) {
    const { reportRefusal } = await import('./run/call-refused.ts');
    const step = { command: wanted ?? 'build', folder: given('report-dir'), given };
    await reportRefusal(error, step, host);
    throw error;
  }
}
