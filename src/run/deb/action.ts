import { Type } from '@sinclair/typebox';
import type { Host } from '../../host/host.ts';
import { badRequest } from '../../problem.ts';
import { debFields, debInputs, debJobInputs, readDebInputs } from '../../request/deb-fields.ts';
import { readRunContext } from '../../request/event.ts';
import { loadPolicy } from '../../request/policy-file.ts';
import { readInputs } from '../../request/request.ts';
import { didYouMean } from '../../tools/did-you-mean.ts';
import { soundJson } from '../../tools/json.ts';
import { runDeb } from '../deb.ts';
import { showDeb } from './show.ts';

type Given = (name: string) => string | undefined;

const jsonInputs = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Boolean(), Type.Number(), Type.Null()]),
);

/**
 * The action with `command: deb`.
 * @param given the text of an input of the step; `inputs` may hold those of the workflow as JSON, and what is given
 *   itself wins
 * @returns the exit code
 * @throws Problem (request) for inputs that cannot be read
 */
export async function debAction(given: Given, host: Host): Promise<number> {
  const called = readCalled(given('inputs'));
  const read: Given = (name) => given(name) ?? called.get(name);
  const known = new Set<string>(debInputs);
  // One from a fork, or of Dependabot, has no secrets, and without a password a name is no login.
  if (readRunContext(host.env).isPullRequest && read('password') === undefined) known.delete('username');
  const inputs = readInputs((name) => (known.has(name) ? read(name) : undefined));
  const report = await runDeb(
    {
      command: 'build',
      cwd: host.cwd,
      inputs,
      policy: await loadPolicy(host.cwd, inputs.policy),
      deb: readDebInputs(read),
      folder: read('folder') ?? '.',
    },
    host,
  );
  await showDeb(report, host, true);
  return report.exitCode;
}

function readCalled(json: string | undefined): ReadonlyMap<string, string> {
  if (json === undefined) return new Map();
  const found = soundJson(jsonInputs, json);
  if (found === undefined)
    throw badRequest('inputs is no JSON object of texts', {
      todo: 'In a workflow: inputs: ${{ toJSON(inputs) }}',
    });
  const names = [...debInputs, ...Object.keys(debFields), ...Object.keys(debJobInputs)];
  const called = new Map<string, string>();
  for (const [name, value] of Object.entries(found)) {
    if (value === null || value === '') continue;
    if (!names.includes(name))
      throw badRequest(`There is no input ${JSON.stringify(name)}`, { ...didYouMean(name, names) });
    if (Object.hasOwn(debJobInputs, name)) debJobInputs[name]?.read(String(value), name);
    called.set(name, String(value));
  }
  return called;
}
