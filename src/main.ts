import { runnerHost, runnerInput } from './host/runner.ts';
import { Problem } from './problem.ts';
import { loadPolicy } from './request/policy-file.ts';
import { readInputs } from './request/request.ts';
import { run } from './run.ts';
import { tellFailure } from './run/failure.ts';
import { showReport } from './run/show.ts';

/** The action: inputs from the workflow, reports to the job. */
const host = runnerHost();
try {
  const inputs = readInputs(runnerInput);
  const policy = await loadPolicy(host.cwd, inputs.policy);
  const command = inputs.push === true ? 'publish' : 'build';
  const report = await run({ command, cwd: host.cwd, inputs, policy }, host);
  await showReport(report, inputs, host, true);
  process.exitCode = report.exitCode;
} catch (error) {
  const isRequest = error instanceof Problem && error.data.kind === 'request';
  host.output('result', isRequest ? 'failed' : 'broken');
  process.exitCode = await tellFailure(error, host, true);
}
