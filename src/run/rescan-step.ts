import type { Host } from '../host/host.ts';
import type { RunReport } from '../report/result.ts';
import { callInputs, type Given } from '../request/call-inputs.ts';
import { readRunContext } from '../request/event.ts';
import { boolean } from '../request/parse.ts';
import { loadPolicy } from '../request/policy-file.ts';
import { readInputs, type Request } from '../request/request.ts';
import { keepIssue, rescan } from './rescan.ts';
import { showReport } from './show.ts';

/**
 * `command: rescan` as a step of a workflow: `issue: true` keeps an issue about what was found.
 * @returns the exit code
 * @throws Problem (request) for a wrong input, (surroundings) where the issue cannot be written
 */
export async function rescanStep(given: Given, host: Host): Promise<number> {
  const inputs = readInputs(callInputs(given, readRunContext(host.env)));
  const wish = given('issue');
  const wantsIssue = wish !== undefined && boolean(wish, 'issue');
  const policy = await loadPolicy(host.cwd, inputs.policy);
  const request: Request = { command: 'build', cwd: host.cwd, inputs, policy };
  const { exitCode } = await rescanAndTell(request, host, { wantsIssue, color: true });
  return exitCode;
}

/** Scans, tells what was found everywhere people look, and keeps the issue. @throws Problem as keepIssue */
export async function rescanAndTell(
  request: Request,
  host: Host,
  { wantsIssue, color }: { readonly wantsIssue: boolean; readonly color: boolean },
): Promise<RunReport> {
  const rescanned = await rescan(request, host);
  await showReport(rescanned.report, request.inputs, host, color);
  if (wantsIssue && rescanned.report.verdict !== 'interrupted')
    host.info(await keepIssue(rescanned, request, host));
  return rescanned.report;
}
