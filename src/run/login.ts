import { findCredentials } from '../oci/credentials.ts';
import { parseReference } from '../oci/reference.ts';
import type { GivenLogin } from '../oci/credentials.ts';
import type { Inputs } from '../request/fields.ts';
import type { Env } from '../tools/env.ts';

/**
 * The login that the inputs give. It is for the registry that images go to: `registry`, else that of the full tags,
 * else Docker Hub; `registry: acme` is an owner on Docker Hub, as everywhere in names of images.
 */
export function loginOf({
  username,
  password,
  registry,
  tags,
}: Pick<Inputs, 'username' | 'password' | 'registry' | 'tags'>): GivenLogin | undefined {
  if (username === undefined || password === undefined) return undefined;
  const full = tags?.find((tag) => tag.includes('/'));
  const place = registry === undefined ? full : `${registry}/x`;
  return { registry: place === undefined ? 'docker.io' : parseReference(place).registry, username, password };
}

/** The registry that the job's own token opens. */
const tokenRegistry = 'ghcr.io';

/** The job's token as a login, for who has no other one there. */
export async function tokenLogin(
  { 'github-token': token }: Pick<Inputs, 'github-token'>,
  env: Env,
): Promise<GivenLogin | undefined> {
  if (token === undefined || (await findCredentials([], env)(tokenRegistry)) !== undefined) return undefined;
  return { registry: tokenRegistry, username: env['GITHUB_ACTOR'] ?? 'token', password: token };
}
