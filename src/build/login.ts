import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { surroundingsFailed } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { parseJson } from '../tools/json.ts';

type Env = Readonly<Record<string, string | undefined>>;

const configSchema = Type.Object({
  auths: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  credHelpers: Type.Optional(Type.Record(Type.String(), Type.String())),
});

/**
 * A docker configuration of this run: the user's own with one login more, in a file that only this user may read.
 * @param folder this run's folder
 * @returns the environment in which docker's tools find it; buildx keeps the user's own builders
 * @throws Problem (surroundings) when the user's own configuration cannot be read
 */
export async function extendDockerConfig(
  env: Env,
  folder: string,
  login: { readonly registry: string; readonly username: string; readonly password: string },
): Promise<Env> {
  const own = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? homedir(), '.docker');
  const config = parseJson(configSchema, await readConfig(own), join(own, 'config.json'));
  const [host = ''] = login.registry.split('/');
  const key = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  const dir = join(folder, 'docker');
  await mkdir(dir, { mode: 0o700, recursive: true });
  const extended = {
    ...config,
    auths: { ...config.auths, [key]: { auth } },
    // A store for all registries would be asked instead of this file; an empty helper is the file
    // (github.com/docker/cli, cli/config/configfile).
    credHelpers: { ...config.credHelpers, [key]: '' },
  };
  await writeFile(join(dir, 'config.json'), JSON.stringify(extended), { mode: 0o600 });
  // `currentContext` of the configuration names one of these.
  if (own !== dir) await symlink(join(own, 'contexts'), join(dir, 'contexts'), 'junction');
  return { ...env, DOCKER_CONFIG: dir, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? join(own, 'buildx') };
}

/** No configuration is an empty one. */
async function readConfig(folder: string): Promise<string> {
  const path = join(folder, 'config.json');
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '{}';
    throw surroundingsFailed(`${path} cannot be read`, {}, error);
  }
}
