import type { Host } from '../host/host.ts';
import { badRequest } from '../problem.ts';
import { readAptInputs } from '../request/apt-fields.ts';
import { calledWith, type Given } from '../request/call-inputs.ts';
import { lineList } from '../request/parse.ts';
import { runApt } from './apt.ts';

/**
 * `command: apt` as a step of a workflow, whose inputs `apt-…` are those of the command; what the step is given itself
 * wins. Sets the output `state`.
 * @returns the exit code
 * @throws Problem as runApt, and (request) for a wrong input of the workflow, before anything is written
 */
export async function aptStep(given: Given, host: Host): Promise<number> {
  const called = calledWith(given);
  const files = lineList(given('files') ?? '', 'files');
  if (files.length === 0)
    throw badRequest('An apt repository is asked for, and no packages are given', {
      todo: 'Give artifacts: the name of the one that holds the packages',
    });
  const request = {
    files,
    inputs: readAptInputs((name) => (name === 'dry-run' ? given(name) : called.get(`apt-${name}`))),
    token: given('github-token'),
  };
  return runApt(request, host, 'lines');
}
