import type { Host } from '../host/host.ts';
import { callInputs, type Given } from '../request/call-inputs.ts';
import { readRunContext } from '../request/event.ts';
import { lineList } from '../request/parse.ts';
import { readReleaseInputs } from '../request/release-fields.ts';
import { readInputs } from '../request/request.ts';
import { runRelease } from './release.ts';

/**
 * `command: release` as a step of a workflow: sets the outputs `url`, `state` and `sums`.
 * @returns the exit code
 * @throws Problem as runRelease, and (request) for a wrong input of the workflow, before anything is written
 */
export async function releaseStep(given: Given, host: Host): Promise<number> {
  if (given('inputs') !== undefined) {
    const called = callInputs(given, { ...readRunContext(host.env), temporary: host.env['RUNNER_TEMP'] });
    const own: Readonly<Record<string, string | undefined>> = {
      // This step logs in nowhere: the password is for others.
      username: undefined,
      // As the workflow says to its step of the images: `promote` is nothing without it.
      reuse: 'required',
    };
    readInputs((name) => (Object.hasOwn(own, name) ? own[name] : called(name)));
  }
  const request = {
    files: lineList(given('files') ?? '', 'files'),
    inputs: readReleaseInputs(given),
    token: given('github-token'),
  };
  return runRelease(request, host, 'none');
}
