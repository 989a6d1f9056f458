import { readFile } from 'node:fs/promises';
import { Type } from '@sinclair/typebox';
import { badRequest, surroundingsFailed } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { parseJson } from '../tools/json.ts';

/** Registry → the hosts asked instead of it, in turn; `http://` before one says that it speaks no TLS. */
export type Mirrors = Readonly<Record<string, readonly string[]>>;

const daemonSchema = Type.Object({ 'registry-mirrors': Type.Optional(Type.Array(Type.String())) });

/**
 * Reads the `registry-mirrors` input: `REGISTRY=MIRROR` entries, and `host` for those of this machine's Docker engine
 * (which are for docker.io).
 * @param daemonFile where a Docker engine has them
 * @throws Problem (request) for an entry that is neither
 */
export async function readMirrors(
  entries: readonly string[] | undefined,
  daemonFile = '/etc/docker/daemon.json',
): Promise<Mirrors> {
  const mirrors = new Map<string, string[]>();
  const add = (registry: string, hosts: readonly string[]): void => {
    mirrors.set(registry, [...(mirrors.get(registry) ?? []), ...hosts.map(withoutPath)]);
  };
  for (const entry of entries ?? []) {
    const [, registry, mirror] = /^([^=\s]+)=([^=\s]+)$/.exec(entry) ?? [];
    if (entry === 'host') add('docker.io', await hostMirrors(daemonFile));
    else if (registry !== undefined && mirror !== undefined) add(registry, [mirror]);
    else
      throw badRequest(`registry-mirrors has ${JSON.stringify(entry)}`, {
        todo: 'Write it as REGISTRY=MIRROR, or host',
      });
  }
  return Object.fromEntries([...mirrors].filter(([, hosts]) => hosts.length > 0));
}

async function hostMirrors(path: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    // The host's engine has no mirrors.
    if (errorCode(error) === 'ENOENT') return [];
    throw surroundingsFailed(`${path} cannot be read`, {}, error);
  }
  return parseJson(daemonSchema, text, path)['registry-mirrors'] ?? [];
}

/** People and daemon.json write a URL, BuildKit a host. */
function withoutPath(mirror: string): string {
  return mirror.replace(/^https:\/\//, '').replace(/\/+$/, '');
}

const plainHttp = 'http://';

/** buildkitd.toml's part for mirrors. Registries on this machine speak plain HTTP, as docker assumes too. */
export function mirrorConfig(mirrors: Mirrors): string {
  const speaksHttp = new Set(Object.values(mirrors).flat().filter(isPlain).map(withoutScheme));
  const lists = new Map(Object.entries(mirrors));
  return [...new Set([...lists.keys(), ...speaksHttp])]
    .map((host) => {
      const list = lists.get(host);
      return [
        `[registry.${JSON.stringify(host)}]`,
        ...(list === undefined ? [] : [`mirrors = ${JSON.stringify(list.map(withoutScheme))}`]),
        ...(isPlain(host) || speaksHttp.has(host) ? ['http = true'] : []),
      ].join('\n');
    })
    .join('\n');
}

function withoutScheme(mirror: string): string {
  return mirror.startsWith(plainHttp) ? mirror.slice(plainHttp.length) : mirror;
}

function isPlain(mirror: string): boolean {
  return mirror.startsWith(plainHttp) || isLocal(mirror);
}

/** Whether a registry is on this machine (distribution's rule for plain HTTP). */
export function isLocal(mirror: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(withoutScheme(mirror));
}
