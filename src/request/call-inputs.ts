import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { badRequest } from '../problem.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import { soundJson } from '../tools/json.ts';
import { aptFields } from './apt-fields.ts';
import { fields, type FieldName } from './fields.ts';
import { boolean, oneOf, text } from './parse.ts';
import { labelsOf } from './runs-on.ts';

/** Gives the text of an input; undefined where it was left out. */
export type Given<Name extends string = string> = (name: Name) => string | undefined;

const jsonInputs = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Boolean(), Type.Number(), Type.Null()]),
);

/** What the reusable workflows take besides the action's inputs, for their own jobs: read here to be checked. */
export const workflowInputs: Readonly<Record<string, (text: string, name: string) => unknown>> = {
  runner: labelsOf,
  'fetch-depth': wholeNumber,
  submodules: oneOf(['false', 'true', 'recursive']),
  lfs: boolean,
};

/** What images.yml takes besides those. */
export const imagesInputs: typeof workflowInputs = { packages: text, attest: boolean };

/** What release.yml takes besides those of every workflow. */
export const releaseInputs: typeof workflowInputs = {
  ...imagesInputs,
  artifacts: text,
  notes: text,
  draft: boolean,
  images: boolean,
  'apt-branch': text,
  'apt-bucket': aptFields.bucket.read,
  'apt-bucket-endpoint': aptFields['bucket-endpoint'].read,
  'apt-bucket-region': aptFields['bucket-region'].read,
  'apt-output': aptFields.output.read,
  'apt-suite': aptFields.suite.read,
  'apt-component': aptFields.component.read,
  'apt-architectures': aptFields.architectures.read,
  'apt-origin': aptFields.origin.read,
  'apt-label': aptFields.label.read,
};

/** What rescan.yml takes besides those. */
export const rescanInputs: typeof workflowInputs = { issue: boolean, sarif: boolean };

const ofWorkflows = { ...workflowInputs, ...imagesInputs, ...releaseInputs, ...rescanInputs };

/**
 * The inputs of a step of a reusable workflow, which hands its own on as a whole: `inputs: ${{ toJSON(inputs) }}`.
 * What the step is given itself wins.
 * Packages that a job before has made are the named context `packages` (issue 7): the steps before this one have put them
 * into a folder of the job, outside of the checkout, where no `COPY . .` takes them.
 * @param isPullRequest one from another repository, or of Dependabot, has no secrets, and without a password a name is no
 *   login
 * @param temporary the job's folder for what goes with it (RUNNER_TEMP)
 * @throws Problem (request) for a text that is no such JSON, an unknown name, and a value that a workflow refuses
 */
export function callInputs(
  given: Given,
  { isPullRequest, temporary }: { readonly isPullRequest: boolean; readonly temporary: string | undefined },
): Given<FieldName> {
  const text = given('inputs');
  if (text === undefined) return given;
  const called = readCalled(text);
  const isWithoutSecrets = isPullRequest && given('password') === undefined;
  return (name) => {
    const own = given(name);
    if (own !== undefined) return own;
    if (name === 'build-contexts') return contextsOf(called, temporary);
    return name === 'username' && isWithoutSecrets ? undefined : called.get(name);
  };
}

/** The steps of images.yml and release.yml download to this folder. */
function contextsOf(called: ReadonlyMap<string, string>, temporary: string | undefined): string | undefined {
  const given = called.get('build-contexts');
  if (!called.has('packages') || temporary === undefined) return given;
  const packages = `packages=${join(temporary, 'image-build-contexts', 'packages')}`;
  return given === undefined ? packages : `${given}\n${packages}`;
}

/**
 * What a reusable workflow was called with, of `inputs: ${{ toJSON(inputs) }}`; nothing outside of one.
 * @throws Problem (request) as callInputs
 */
export function calledWith(given: Given): ReadonlyMap<string, string> {
  const text = given('inputs');
  return text === undefined ? new Map() : readCalled(text);
}

/** The same of inputs that nobody has to accept any more: nothing is refused, and what cannot be read was not given. */
export function calledTexts(given: Given): ReadonlyMap<string, string> {
  return textsOf(given('inputs') ?? '{}') ?? new Map();
}

/** @returns undefined for a text that is no such JSON */
function textsOf(text: string): ReadonlyMap<string, string> | undefined {
  const found = soundJson(jsonInputs, text);
  return found === undefined
    ? undefined
    : new Map(
        Object.entries(found).flatMap(([name, value]) =>
          value === null || value === '' ? [] : [[name, String(value)] as const],
        ),
      );
}

function readCalled(text: string): ReadonlyMap<string, string> {
  const called = textsOf(text);
  if (called === undefined)
    throw badRequest('inputs is no JSON object of texts', {
      todo: 'In a workflow: inputs: ${{ toJSON(inputs) }}',
    });
  for (const [name, value] of called) {
    if (Object.hasOwn(fields, name)) continue;
    const read = Object.hasOwn(ofWorkflows, name) ? ofWorkflows[name] : undefined;
    if (read === undefined)
      throw badRequest(`There is no input ${JSON.stringify(name)}`, {
        ...didYouMean(name, [...Object.keys(fields), ...Object.keys(ofWorkflows)]),
      });
    read(value, name);
  }
  return called;
}

function wholeNumber(text: string, name: string): number {
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  throw badRequest(`${name} is ${JSON.stringify(text)}, which is no number`);
}
