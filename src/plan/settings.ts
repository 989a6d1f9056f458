import { resolve } from 'node:path';
import type { Inputs } from '../request/fields.ts';
import { badRequest } from '../problem.ts';
import type { Demands, ImageEntry } from '../request/policy-schema.ts';
import { absolutePlace } from './bake-paths.ts';
import type { BakeTarget } from './bake.ts';

/** Build settings of one image as plain values, from one source. */
export interface Settings {
  readonly args: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** `manifest:` is the level unless the name says another (docker buildx build --annotation). */
  readonly annotations: readonly string[];
  readonly secrets: readonly Secret[];
  readonly ssh: readonly string[];
  readonly hosts: Readonly<Record<string, string>>;
  readonly noCacheFilters: readonly string[];
  readonly noCache: boolean | undefined;
  readonly pull: boolean | undefined;
}

/** A secret as Bake takes it; as a record, because a path may hold the commas that its text form is cut at. */
export type Secret =
  | { readonly id: string; readonly env: string; readonly version?: string }
  | { readonly id: string; readonly src: string; readonly version?: string };

/**
 * The inputs, which hold for every image. `secretFiles` are the files in which inline secrets were put.
 * @throws Problem (request) for an entry without a name or a value
 */
export function settingsOfInputs(
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  secretFiles: Readonly<Record<string, string>>,
): Settings {
  const fromEnv = (name: string): string | undefined => env[name];
  return {
    args: pairs(inputs['build-args'], 'build-args', fromEnv),
    contexts: placesFrom(cwd, pairs(inputs['build-contexts'], 'build-contexts')),
    labels: pairs(inputs.labels, 'labels'),
    annotations: inputs.annotations ?? [],
    secrets: [
      ...Object.entries(secretFiles).map(([id, src]) => ({ id, src })),
      ...Object.entries(pairs(inputs['secret-envs'], 'secret-envs')).map(([id, name]) => ({ id, env: name })),
      ...Object.entries(pairs(inputs['secret-files'], 'secret-files')).map(([id, file]) => ({
        id,
        src: resolve(cwd, file),
      })),
    ],
    ssh: inputs.ssh ?? [],
    hosts: Object.fromEntries((inputs['add-hosts'] ?? []).map(hostEntry)),
    noCacheFilters: inputs['no-cache-filters'] ?? [],
    noCache: inputs['no-cache'] === true ? true : undefined,
    pull: inputs.pull === true ? true : undefined,
  };
}

/**
 * The policy's defaults or one image's entry.
 * @param folder what its paths are relative to, absolute
 */
export function settingsOfPolicy(demands: Demands | ImageEntry, folder: string): Settings {
  return {
    args: texts(demands.args),
    contexts: {},
    labels: texts(demands.labels),
    annotations: Object.entries(texts(demands.annotations)).map(([name, value]) => `${name}=${value}`),
    secrets: (demands.secrets ?? []).map(({ id, env: variable, file, version }) => ({
      ...(file === undefined ? { id, env: variable ?? id } : { id, src: resolve(folder, file) }),
      ...(version === undefined ? {} : { version: String(version) }),
    })),
    ssh: demands.ssh ?? [],
    hosts: texts(demands['add-hosts']),
    noCacheFilters: demands['no-cache-filters'] ?? [],
    noCache: demands['no-cache'],
    pull: demands.pull,
  };
}

/** Lays settings over a target, the later ones over the earlier ones; lists add up, a secret and a key count once. */
export function applySettings(target: BakeTarget, layers: readonly Settings[]): BakeTarget {
  const last = <T>(pick: (one: Settings) => T | undefined): T | undefined =>
    layers.map(pick).findLast((one) => one !== undefined);
  const merged = <T>(pick: (one: Settings) => Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(layers.flatMap((one) => Object.entries(pick(one))));
  const joined = <T>(first: readonly T[] | undefined, pick: (one: Settings) => readonly T[]): T[] => [
    ...new Set([...(first ?? []), ...layers.flatMap((one) => [...pick(one)])]),
  ];
  const noCache = last((one) => one.noCache);
  const pull = last((one) => one.pull);
  return {
    ...target,
    args: { ...target.args, ...merged((one) => one.args) },
    contexts: { ...target.contexts, ...merged((one) => one.contexts) },
    labels: { ...target.labels, ...merged((one) => one.labels) },
    annotations: joined(target.annotations, (one) => one.annotations),
    secret: onceById([...(target.secret ?? []), ...layers.flatMap((one) => one.secrets)]),
    ssh: lastOfEach([...(target.ssh ?? []), ...layers.flatMap((one) => one.ssh)], sshIdOf),
    'extra-hosts': { ...target['extra-hosts'], ...merged((one) => one.hosts) },
    'no-cache-filter': joined(target['no-cache-filter'], (one) => one.noCacheFilters),
    ...(noCache === undefined ? {} : { 'no-cache': noCache }),
    ...(pull === undefined ? {} : { pull }),
  };
}

/** The build arguments that have a value. */
export function argsOf(target: BakeTarget): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(target.args ?? {}).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Folders of named contexts as absolute paths, like those of Bake files. */
function placesFrom(cwd: string, contexts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contexts).map(([name, at]) => [name, absolutePlace(at, (path) => resolve(cwd, path))]),
  );
}

/**
 * Of several secrets with the same id the last one counts: who calls says where the value is that the policy wants. What
 * the policy says of its version stays.
 */
export function onceById<S>(secrets: readonly S[]): S[] {
  const versions = new Map(
    secrets.flatMap((one) => (hasVersion(one) ? [[idOf(one), one.version] as const] : [])),
  );
  return lastOfEach(secrets, idOf).map((one) => {
    const version = versions.get(idOf(one));
    return version === undefined || typeof one !== 'object' ? one : { ...one, version };
  });
}

function hasVersion(secret: unknown): secret is { readonly version: unknown } {
  return typeof secret === 'object' && secret !== null && 'version' in secret;
}

/** In the order in which their ids first come. */
function lastOfEach<T>(all: readonly T[], idOfOne: (one: T) => unknown): T[] {
  return [...new Map(all.map((one) => [idOfOne(one), one])).values()];
}

/** `default`, `ID=PATH`, or Bake's record, whose id may be left out. */
function sshIdOf(entry: unknown): unknown {
  if (typeof entry === 'string') return entry.split('=')[0];
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : 'default';
}

function idOf(secret: unknown): unknown {
  if (typeof secret === 'string') return /(?:^|,)id=([^,]*)/.exec(secret)?.[1] ?? secret;
  return typeof secret === 'object' && secret !== null && 'id' in secret ? secret.id : secret;
}

function texts(
  values: Readonly<Record<string, string | number | boolean>> | undefined,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}

function hostEntry(entry: string): [string, string] {
  const [, host, address] = /^([^:=]+)[:=](.+)$/.exec(entry) ?? [];
  if (host === undefined || address === undefined)
    throw badRequest(`add-hosts has ${JSON.stringify(entry)}`, { todo: 'Write it as HOST:IP' });
  return [host, address];
}

/** `NAME=VALUE` entries; the last one of a name counts. */
function pairs(
  entries: readonly string[] | undefined,
  name: string,
  fallback: (key: string) => string | undefined = () => undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (entries ?? []).map((entry) => {
      const [key = '', ...rest] = entry.split('=');
      const value = rest.length > 0 ? rest.join('=') : fallback(key);
      if (key === '' || value === undefined)
        throw badRequest(`${name} has an entry without a value: ${JSON.stringify(key)}`, {
          todo: 'Write it as NAME=VALUE',
        });
      return [key, value];
    }),
  );
}
