import type { Host } from '../host/host.ts';
import { callInputs, type Given } from '../request/call-inputs.ts';
import { readRunContext } from '../request/event.ts';
import { boolean } from '../request/parse.ts';
import { loadPolicy } from '../request/policy-file.ts';
import { readInputs, type Request } from '../request/request.ts';
import { tellFailure } from './failure.ts';
import { callKey } from './plan-outputs.ts';
import { keepIssue } from './rescan-issue.ts';
import { rescan, type Rescanned } from './rescan.ts';
import { showReport } from './show.ts';

/**
 * `command: rescan` as a step of a workflow: `issue: true` keeps an issue about what was found. The output
 * `moved` has the images that a rebuild puts on newer bases.
 * @returns the exit code
 * @throws Problem (request) for a wrong input
 */
export async function rescanStep(given: Given, host: Host): Promise<number> {
  // First of all: what fails after it has a report under this name, too.
  host.output('key', callKey(given('inputs')));
  const inputs = readInputs(callInputs(given, { ...readRunContext(host.env), temporary: undefined }));
  const wish = given('issue');
  const wantsIssue = wish !== undefined && boolean(wish, 'issue');
  const policy = await loadPolicy(host.cwd, inputs.policy);
  const request: Request = { command: 'build', cwd: host.cwd, inputs, policy };
  const { moved, exitCode } = await rescanAndTell(request, host, { wantsIssue, color: true });
  host.output('moved', moved.map(({ image }) => image).join(','));
  return exitCode;
}

/**
 * Scans, tells what was found everywhere people look, and keeps the issue. What was found stays what it is where the
 * issue cannot be written: that is told beside it, and is in the exit code.
 */
export async function rescanAndTell(
  request: Request,
  host: Host,
  { wantsIssue, color }: { readonly wantsIssue: boolean; readonly color: boolean },
): Promise<Rescanned & { readonly exitCode: number }> {
  const rescanned = await rescan(request, host);
  const { report } = rescanned;
  await showReport(report, request.inputs, host, color);
  if (!wantsIssue || report.verdict === 'interrupted') return { ...rescanned, exitCode: report.exitCode };
  try {
    host.info(await keepIssue(rescanned, request, host));
    return { ...rescanned, exitCode: report.exitCode };
  } catch (error) {
    return { ...rescanned, exitCode: await tellFailure(error, host, color) };
  }
}
