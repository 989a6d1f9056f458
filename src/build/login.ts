import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { parseJson } from '../tools/json.ts';

type Env = Readonly<Record<string, string | undefined>>;

const configSchema = Type.Object({ auths: Type.Optional(Type.Record(Type.String(), Type.Unknown())) });

/**
 * A docker configuration of this run: the user's own with one login more, in a file that only this user may read.
 * @param folder this run's folder
 * @returns the environment in which docker's tools find it; buildx keeps the user's own builders
 */
export async function extendDockerConfig(
  env: Env,
  folder: string,
  login: { readonly registry: string; readonly username: string; readonly password: string },
): Promise<Env> {
  const own = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? homedir(), '.docker');
  const text = await readFile(join(own, 'config.json'), 'utf8').catch(() => '{}');
  const config = parseJson(configSchema, text, join(own, 'config.json'));
  const [host = ''] = login.registry.split('/');
  const key = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  const dir = join(folder, 'docker');
  await mkdir(dir, { mode: 0o700 });
  await writeFile(
    join(dir, 'config.json'),
    JSON.stringify({ ...config, auths: { ...config.auths, [key]: { auth } } }),
    { mode: 0o600 },
  );
  return { ...env, DOCKER_CONFIG: dir, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? join(own, 'buildx') };
}
