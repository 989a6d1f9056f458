import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Value } from '@sinclair/typebox/value';
import { badRequest, messageOf, type Place, type Problem, type ProblemData } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { policySchema, type PolicyFile } from './policy-schema.ts';
import { wrongValue } from './policy-checks.ts';

const emptyPolicy: PolicyFile = { version: 1 };

/** The policy of a run and where it stands. */
export interface LoadedPolicy {
  /** Relative to the working folder; absent when there is none. */
  readonly path?: string;
  readonly file: PolicyFile;
  /** Where the value stands that keys lead to: `['defaults', 'waivers', '0']`. */
  readonly placeOf?: (keys: readonly string[]) => Place;
}

/**
 * Reads the policy: the given file, else `image-build.yml` or `image-build.yaml` of the working folder, else none.
 * @throws Problem (request) for a given file that is not there, and for anything readPolicy refuses
 */
export async function loadPolicy(cwd: string, given: string | undefined): Promise<LoadedPolicy> {
  for (const path of given === undefined ? ['image-build.yml', 'image-build.yaml'] : [given]) {
    const text = await readIfThere(resolve(cwd, path), path);
    if (text !== undefined) return { path, ...(await readPolicy(text, path)) };
  }
  if (given !== undefined) throw badRequest(`There is no policy file ${given}`);
  return { file: emptyPolicy };
}

async function readIfThere(file: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw badRequest(`The policy file ${path} cannot be read`, { where: { file: path } }, error);
  }
}

type Wrong = Pick<ProblemData, 'what' | 'meant' | 'todo'>;

/**
 * Checks a policy against its JSON Schema. Anchors and merge keys (`<<`) are put in first, as everywhere in YAML.
 * @returns it, and where its keys stand
 * @throws Problem (request) with line and column of what is wrong, and the nearest known key
 */
async function readPolicy(
  text: string,
  path: string,
): Promise<Required<Pick<LoadedPolicy, 'file' | 'placeOf'>>> {
  const { parseDocument, LineCounter } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true });
  const place = (offset: number | undefined): { file: string; line?: number; column?: number } => {
    if (offset === undefined) return { file: path };
    const { line, col } = lineCounter.linePos(offset);
    return { file: path, line, column: col };
  };
  const [broken] = document.errors;
  if (broken !== undefined)
    throw badRequest(
      broken.code === 'MULTIPLE_DOCS'
        ? 'The policy has several YAML documents; it is one'
        : `The policy is not YAML: ${broken.message}`,
      { where: place(broken.pos[0]) },
    );
  const { keepNumbersAsWritten } = await import('./policy-numbers.ts');
  keepNumbersAsWritten(document);
  let value: unknown;
  try {
    value = document.toJS() ?? emptyPolicy;
  } catch (error) {
    // Aliases of aliases of aliases: yaml stops before memory is full.
    throw badRequest(`The policy is not YAML: ${messageOf(error)}`, { where: { file: path } }, error);
  }
  const refuse = async (keys: readonly string[], { what, ...hints }: Wrong): Promise<Problem> => {
    const { placeOf } = await import('./policy-place.ts');
    return badRequest(what, { where: place(placeOf(document, keys)), ...hints });
  };
  if (!Value.Check(policySchema, value)) {
    const { describePolicyError, worstError } = await import('./policy-error.ts');
    const worst = worstError(policySchema, value);
    throw await refuse(worst.keys, describePolicyError(policySchema, worst));
  }
  const found = await wrongValue(value);
  if (found !== undefined) throw await refuse(found.keys, found.wrong);
  const { placeOf } = await import('./policy-place.ts');
  return { file: value, placeOf: (keys) => place(placeOf(document, keys)) };
}
