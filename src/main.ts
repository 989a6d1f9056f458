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
import type { SshKeys } from './run/ssh-keys.ts';

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
      const [{ judgeCall }, { commentWish }] = await Promise.all([
        import('./run/call-gate.ts'),
        import('./run/call-comment.ts'),
      ]);
      const [needs, reports] = [given('needs'), given('reports')];
      return judgeCall({ needs, reports, comment: commentWish(given) }, host);
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
      return aptStep(given, host);
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
  const { context, inputs, policy, keys } = await readAll(wanted);
  const command = wanted ?? (inputs.push === true ? 'publish' : 'build');
  const done = await run({ command, cwd: host.cwd, inputs, policy }, host).finally(() => keys?.remove());
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
  readonly keys: SshKeys | undefined;
}> {
  try {
    const context = readRunContext(host.env);
    const inputs = readInputs(callInputs(given, { ...context, temporary: host.env['RUNNER_TEMP'] }));
    const policy = await loadPolicy(host.cwd, inputs.policy);
    const keys = await givenKeys();
    const ssh = keys === undefined ? inputs.ssh : [...(inputs.ssh ?? []), keys.ssh];
    return { context, inputs: { ...inputs, ssh }, policy, keys };
  } catch (error) {
    const { reportRefusal } = await import('./run/call-refused.ts');
    const step = { command: wanted ?? 'build', folder: given('report-dir'), given };
    await reportRefusal(error, step, host);
    throw error;
  }
}

async function givenKeys(): Promise<SshKeys | undefined> {
  const text = given('ssh-keys')?.trim() ?? '';
  return text === '' ? undefined : (await import('./run/ssh-keys.ts')).openSshKeys(text, host);
}
