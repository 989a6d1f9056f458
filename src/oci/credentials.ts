import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { surroundingsFailed } from '../problem.ts';
import type { Env } from '../tools/env.ts';
import { errorCode } from '../tools/error-code.ts';
import { checkJson } from '../tools/json.ts';
import { askHelper } from './credential-helper.ts';

/** What lets one into a registry. */
export type Login =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string };

/** Finds the login for a registry (`ghcr.io`, `docker.io`, `127.0.0.1:5000`); undefined when there is none. */
export type Credentials = (registry: string) => Promise<Login | undefined>;

/** A login that was given to us directly. */
export interface GivenLogin {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/** The name under which `docker login` keeps Docker Hub. */
const hubKey = 'https://index.docker.io/v1/';
const hubHosts = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

const texts = Type.Record(Type.String(), Type.String());
const configSchema = Type.Object({
  auths: Type.Optional(
    Type.Record(
      Type.String(),
      Type.Object({
        auth: Type.Optional(Type.String()),
        username: Type.Optional(Type.String()),
        password: Type.Optional(Type.String()),
        identitytoken: Type.Optional(Type.String()),
      }),
    ),
  ),
  credHelpers: Type.Optional(texts),
  credsStore: Type.Optional(Type.String()),
});
type DockerConfig = Static<typeof configSchema>;

/**
 * The logins of this run: those given win, then what `docker login` left: a helper for the registry, the common
 * helper, the file itself. Nothing is read or run before somebody asks.
 * @param env DOCKER_CONFIG, HOME and PATH are read from it, and helpers run in it
 */
export function findCredentials(given: readonly GivenLogin[], env: Env): Credentials {
  let read: Promise<DockerConfig> | undefined;
  return async (registry) => {
    const direct = given.find((each) => registryOfKey(each.registry) === registry);
    if (direct) return { kind: 'password', username: direct.username, password: direct.password };
    read ??= readDockerConfig(env);
    const config = await read;
    const helper = valueFor(config.credHelpers, registry) ?? config.credsStore;
    const fromHelper =
      helper === undefined || helper === ''
        ? undefined
        : await askHelper(helper, registry === 'docker.io' ? hubKey : registry, env);
    return fromHelper ?? loginOf(valueFor(config.auths, registry));
  };
}

/** The registry that a key of Docker's config stands for: `https://ghcr.io/v2/` is `ghcr.io`. */
export function registryOfKey(key: string): string {
  const host = key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return host === '' || hubHosts.has(host) ? 'docker.io' : host;
}

/** The exact key first; else one that means the same host. Docker Desktop's `…/v1/access-token` is no login. */
function valueFor<T>(record: Readonly<Record<string, T>> | undefined, registry: string): T | undefined {
  const entries = Object.entries(record ?? {});
  const exact = registry === 'docker.io' ? hubKey : registry;
  const found =
    entries.find(([key]) => key === exact) ??
    entries.find(([key]) => registryOfKey(key) === registry && !/-token\/?$/.test(key));
  return found?.[1];
}

function loginOf(entry: NonNullable<DockerConfig['auths']>[string] | undefined): Login | undefined {
  if (!entry) return undefined;
  if (entry.identitytoken) return { kind: 'identity-token', token: entry.identitytoken };
  const pair = entry.auth
    ? Buffer.from(entry.auth, 'base64').toString('utf8')
    : `${entry.username ?? ''}:${entry.password ?? ''}`;
  const colon = pair.indexOf(':');
  if (colon < 1) return undefined;
  // Old versions of docker end the password with a NUL.
  return {
    kind: 'password',
    username: pair.slice(0, colon),
    password: pair.slice(colon + 1).replace(/\0+$/, ''),
  };
}

async function readDockerConfig(env: Env): Promise<DockerConfig> {
  const folder = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? env['USERPROFILE'] ?? '', '.docker');
  const path = join(folder, 'config.json');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return '{}';
    throw surroundingsFailed(
      `${path} cannot be read`,
      { todo: 'It holds the logins of `docker login`.' },
      error,
    );
  });
  return checkJson(configSchema, parseSecret(text, path), path);
}

/** As JSON.parse; the message never quotes the text, which holds passwords. */
function parseSecret(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw surroundingsFailed(`${path} is not JSON`, { todo: 'Log in again with `docker login`.' });
  }
}
