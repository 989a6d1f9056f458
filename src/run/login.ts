import { basicAuth } from '../oci/basic-auth.ts';
import { findCredentials } from '../oci/credentials.ts';
import { parseReference } from '../oci/reference.ts';
import type { GivenLogin } from '../oci/credentials.ts';
import type { Inputs } from '../request/fields.ts';
import type { Env } from '../tools/env.ts';

/** What the inputs say about getting into registries. */
type LoginInputs = Pick<Inputs, 'username' | 'password' | 'registry-auth' | 'registry' | 'tags'>;

/**
 * All logins that the inputs give: `username` and `password`, and those of `registry-auth`.
 * @throws Problem (request) for a `registry-auth` that cannot be read, and for two logins to one registry
 */
export async function loginsOf(inputs: LoginInputs, env: Env): Promise<readonly GivenLogin[]> {
  const one = loginOf(inputs);
  const list = inputs['registry-auth'];
  if (one === undefined && list === undefined) return [];
  const { readRegistryAuth, refuseAccessKey, twoLogins } = await import('./registry-auth.ts');
  const more = list === undefined ? [] : await readRegistryAuth(list, env);
  if (one === undefined) return more;
  refuseAccessKey(one);
  if (more.some(({ registry }) => registry === one.registry)) throw twoLogins(one.registry);
  return [one, ...more];
}

/**
 * The login that the inputs give. It is for the registry that images go to: `registry`, else that of the full tags,
 * else Docker Hub; `registry: acme` is an owner on Docker Hub, as everywhere in names of images.
 */
export function loginOf({
  username,
  password,
  registry,
  tags,
}: Omit<LoginInputs, 'registry-auth'>): GivenLogin | undefined {
  if (username === undefined || password === undefined) return undefined;
  const full = tags?.find((tag) => tag.includes('/'));
  const place = registry === undefined ? full : `${registry}/x`;
  return { registry: place === undefined ? 'docker.io' : parseReference(place).registry, username, password };
}

/** The registry that the job's own token opens. */
const tokenRegistry = 'ghcr.io';

function loginOfToken(token: string, env: Env): GivenLogin {
  return { registry: tokenRegistry, username: env['GITHUB_ACTOR'] ?? 'token', password: token };
}

/** What nobody may see of these logins and the job's token: passwords, and what docker's configuration has of them. */
export function secretsOf(
  logins: readonly GivenLogin[],
  { 'github-token': token }: Pick<Inputs, 'github-token'>,
  env: Env,
): readonly string[] {
  const all = [...logins, ...(token === undefined ? [] : [loginOfToken(token, env)])];
  return [...all.map(({ password }) => password), ...all.map(basicAuth)];
}

/** The job's token as a login, for who has no other one there. */
export async function tokenLogin(
  { 'github-token': token }: Pick<Inputs, 'github-token'>,
  env: Env,
): Promise<GivenLogin | undefined> {
  if (token === undefined || (await findCredentials([], env)(tokenRegistry)) !== undefined) return undefined;
  return loginOfToken(token, env);
}
