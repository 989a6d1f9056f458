import { readFile } from 'node:fs/promises';
import { Type } from '@sinclair/typebox';
import { badRequest } from '../problem.ts';
import { parseJson } from '../tools/json.ts';

/** Registry → the hosts asked instead of it, in turn. */
export type Mirrors = Readonly<Record<string, readonly string[]>>;

const daemonSchema = Type.Object({ 'registry-mirrors': Type.Optional(Type.Array(Type.String())) });

/**
 * Reads the `registry-mirrors` input: `REGISTRY=MIRROR` entries, and `host` for those of this machine's Docker engine
 * (`/etc/docker/daemon.json`, which are for docker.io).
 * @throws Problem (request) for an entry without `=`
 */
export async function readMirrors(entries: readonly string[] | undefined): Promise<Mirrors> {
  const mirrors: Record<string, string[]> = {};
  for (const entry of entries ?? []) {
    const [registry = '', mirror = ''] = entry.split('=');
    if (entry === 'host') (mirrors['docker.io'] ??= []).push(...(await hostMirrors()));
    else if (registry !== '' && mirror !== '') (mirrors[registry] ??= []).push(mirror);
    else
      throw badRequest(`registry-mirrors has ${JSON.stringify(entry)}`, {
        todo: 'Write it as REGISTRY=MIRROR, or host',
      });
  }
  return mirrors;
}

async function hostMirrors(): Promise<readonly string[]> {
  const path = '/etc/docker/daemon.json';
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    // No such file: the host's engine has no mirrors.
    return [];
  }
  const found = parseJson(daemonSchema, text, path)['registry-mirrors'] ?? [];
  return found.map((url) => url.replace(/^https?:\/\//, '').replace(/\/$/, ''));
}

/** buildkitd.toml's part for mirrors. Registries on this machine speak plain HTTP, as docker assumes too. */
export function mirrorConfig(mirrors: Mirrors): string {
  const hosts = new Set([...Object.keys(mirrors), ...Object.values(mirrors).flat().filter(isLocal)]);
  return [...hosts]
    .map((host) => {
      const list = mirrors[host];
      return [
        `[registry.${JSON.stringify(host)}]`,
        ...(list === undefined ? [] : [`mirrors = ${JSON.stringify(list)}`]),
        ...(isLocal(host) ? ['http = true'] : []),
      ].join('\n');
    })
    .join('\n');
}

/** Whether a registry is on this machine (distribution's rule for plain HTTP). */
export function isLocal(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host);
}
