import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { basicAuth } from '../oci/basic-auth.ts';
import { surroundingsFailed } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { checkJson } from '../tools/json.ts';

type Env = Readonly<Record<string, string | undefined>>;

const configSchema = Type.Object({
  auths: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  credHelpers: Type.Optional(Type.Record(Type.String(), Type.String())),
});

interface Login {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/**
 * A docker configuration of this run: the user's own with more logins, in a file that only this user may read. The
 * user's own stays as it is.
 * @param dir of this run, where the configuration is written; made when missing
 * @param logins of several for one registry the last counts
 * @returns the environment in which docker's tools find it; buildx keeps the user's own builders
 * @throws Problem (surroundings) when the user's own configuration cannot be read
 */
export async function extendDockerConfig(env: Env, dir: string, logins: readonly Login[]): Promise<Env> {
  const own = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? homedir(), '.docker');
  const config = await readConfig(own);
  await mkdir(dir, { mode: 0o700, recursive: true });
  const extended = {
    ...config,
    auths: { ...config.auths, ...fromLogins(logins, (login) => ({ auth: basicAuth(login) })) },
    // A store for all registries would be asked instead of this file; an empty helper is the file
    // (github.com/docker/cli, cli/config/configfile).
    credHelpers: { ...config.credHelpers, ...fromLogins(logins, () => '') },
  };
  await writeFile(join(dir, 'config.json'), JSON.stringify(extended), { mode: 0o600 });
  // `currentContext` of the configuration names one of these.
  await symlink(join(own, 'contexts'), join(dir, 'contexts'), 'junction');
  return { ...env, DOCKER_CONFIG: dir, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? join(own, 'buildx') };
}

function fromLogins<T>(logins: readonly Login[], valueOf: (login: Login) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(
    logins.map((login) => {
      const [host = ''] = login.registry.split('/');
      return [host === 'docker.io' ? 'https://index.docker.io/v1/' : host, valueOf(login)];
    }),
  );
}

/** No configuration is an empty one. What is wrong with one is told without its text, which holds passwords. */
async function readConfig(folder: string): Promise<Static<typeof configSchema>> {
  const path = join(folder, 'config.json');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {};
    if (errorCode(error) !== undefined) throw surroundingsFailed(`${path} cannot be read`, {}, error);
    throw surroundingsFailed(`${path} is not JSON`, { todo: 'Log in again with `docker login`.' });
  }
  return checkJson(configSchema, value, path);
}
