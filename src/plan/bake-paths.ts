import { resolve } from 'node:path';
import type { BakeTarget } from './bake.ts';
import { isRemote } from './paths.ts';

/**
 * A target whose local paths are absolute: contexts, Dockerfile, secrets, keys and cache folders. They are relative to
 * the files that define the target, and the solve runs somewhere else.
 * @param base absolute
 */
export function withPaths(target: BakeTarget, base: string): BakeTarget {
  const local = (path: string): string => resolve(base, path);
  const context = target.context ?? '.';
  const absolute = isRemote(context) ? context : local(context);
  return {
    ...target,
    context: absolute,
    ...(isRemote(context) || target['dockerfile-inline'] !== undefined
      ? {}
      : { dockerfile: resolve(absolute, target.dockerfile ?? 'Dockerfile') }),
    ...(target.contexts === undefined
      ? {}
      : { contexts: mapValues(target.contexts, (at) => absolutePlace(at, local)) }),
    ...lists(target, ['secret'], ['src', 'source'], local),
    ...lists(target, ['cache-from', 'cache-to'], ['src', 'dest'], local),
    ...lists(target, ['output'], ['dest'], (path) => (path === '-' ? path : local(path))),
    ...(target.ssh === undefined ? {} : { ssh: target.ssh.map((entry) => keys(entry, local)) }),
  };
}

/**
 * A named context: a folder, or something that has a name of its own.
 * @param local makes a path absolute
 */
export function absolutePlace(at: string, local: (path: string) => string): string {
  const layout = 'oci-layout://';
  if (at.startsWith(layout)) return `${layout}${local(at.slice(layout.length))}`;
  return isRemote(at) ? at : local(at);
}

type ListKey = 'secret' | 'cache-from' | 'cache-to' | 'output';

function lists(
  target: BakeTarget,
  names: readonly ListKey[],
  attributes: readonly string[],
  local: (path: string) => string,
): BakeTarget {
  const made: Record<string, readonly unknown[]> = {};
  for (const name of names) {
    const list = target[name];
    if (list !== undefined) made[name] = list.map((entry) => attributed(entry, attributes, local));
  }
  return made;
}

/** bake prints objects; older ones print `id=ID,src=PATH`. */
function attributed(entry: unknown, attributes: readonly string[], local: (path: string) => string): unknown {
  if (typeof entry === 'string')
    return entry
      .split(',')
      .map((part) => {
        const [key = '', ...rest] = part.split('=');
        return attributes.includes(key) ? `${key}=${local(rest.join('='))}` : part;
      })
      .join(',');
  if (!isRecord(entry)) return entry;
  return mapValues(entry, (value, key) =>
    attributes.includes(key) && typeof value === 'string' && value !== '' ? local(value) : value,
  );
}

function keys(entry: unknown, local: (path: string) => string): unknown {
  if (!isRecord(entry) || !Array.isArray(entry['paths'])) return entry;
  return {
    ...entry,
    paths: entry['paths'].map((path: unknown) => (typeof path === 'string' ? local(path) : path)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
