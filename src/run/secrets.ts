import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import { createMask } from '../host/mask.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { badRequest } from '../problem.ts';

/** The secrets of a run: hidden in what is printed, and in what the report says. */
export interface Secrets {
  add(value: string): void;
  hide(text: string): string;
}

/** No secrets yet. What is added is masked by the host, too. */
export function createSecrets(host: Host): Secrets {
  const mask = createMask();
  return {
    add: (value) => {
      mask.add(value);
      host.mask(value);
    },
    hide: (text) => mask.hide(text),
  };
}

/**
 * Adds the values of the secrets that images are built with, from wherever they come: a step can print any of them.
 * @throws Problem (request) for a file that cannot be read
 */
export async function addSecretsOf(
  images: readonly PlannedImage[],
  secrets: Secrets,
  cwd: string,
  env: Host['env'],
): Promise<void> {
  const entries = images.flatMap(({ target }) => target.secret ?? []).map(readEntry);
  for (const { id, variable, file } of entries) {
    if (file === undefined) refuseJobSecret(id, variable ?? id ?? '');
    const value =
      file === undefined ? env[variable ?? id ?? ''] : await readSecretFile(resolve(cwd, file), id);
    if (value !== undefined) secrets.add(value);
  }
}

/**
 * The inputs and tokens of the job are nobody's build secrets: a pull request could name them in a policy or a Bake
 * file and print them. A workflow that wants to give a token to a build gives it a name of its own in `env`.
 */
function refuseJobSecret(id: string | undefined, variable: string): void {
  if (/^(INPUT_|ACTIONS_)/i.test(variable))
    throw badRequest(`The secret ${id ?? ''} asks for ${variable}, which is the job’s own`, {
      todo: 'Give the value another name in the step’s env, and name that',
    });
}

async function readSecretFile(file: string, id = ''): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw badRequest(`The secret ${id} comes from ${file}, which cannot be read`, {}, error);
  }
}

interface Entry {
  readonly id: string | undefined;
  readonly variable: string | undefined;
  readonly file: string | undefined;
}

/** `id=ID,env=VARIABLE` and `id=ID,src=PATH`, or the same as an object (docs.docker.com, Bake's `secret`). */
function readEntry(entry: unknown): Entry {
  const pairs: readonly (readonly [string, unknown])[] =
    typeof entry === 'string'
      ? entry.split(',').map((part) => {
          const [key = '', ...rest] = part.split('=');
          return [key.trim(), rest.join('=')] as const;
        })
      : typeof entry === 'object' && entry !== null
        ? Object.entries(entry)
        : [];
  const text = (...names: readonly string[]): string | undefined => {
    const found = pairs.find(([key]) => names.includes(key))?.[1];
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  return { id: text('id'), variable: text('env'), file: text('src', 'source') };
}

/** A copy of a report in which no text has a secret in it. */
export function withoutSecrets<T extends object>(report: T, hide: Secrets['hide']): T {
  const copy = structuredClone(report);
  hideInside(copy, hide);
  return copy;
}

function hideInside(value: object, hide: Secrets['hide']): void {
  const entries: [string, unknown][] = Object.entries(value);
  for (const [key, inner] of entries) {
    if (typeof inner === 'object' && inner !== null) hideInside(inner, hide);
    else if (typeof inner === 'string') {
      const hidden = hide(inner);
      if (hidden !== inner) Reflect.set(value, key, hidden);
    }
  }
}
