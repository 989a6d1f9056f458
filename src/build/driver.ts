import { randomBytes } from 'node:crypto';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { badRequest, messageOf, surroundingsFailed } from '../problem.ts';
import type { Driver } from '../request/builder-fields.ts';
import { runBuildx, type Buildx } from '../tools/buildx.ts';
import { listBuilders, type Builder } from './builders.ts';
import { buildkitImage } from './buildkit-image.ts';
import { binfmtImage } from './emulation.ts';
import { isLocal, mirrorConfig, type Mirrors } from './mirrors.ts';
import { wholeLogs } from './own-daemon.ts';
import { configFolder, noteBuilder, removeBuilder, removeLeftBuilders } from './run-builders.ts';

/** A builder that is made for one run: what the inputs say of it. */
export interface DriverWish {
  readonly driver: Driver;
  /** Rows of CSV as buildx reads them: `image=…`, `"env.no_proxy=a,b"`. */
  readonly opts: readonly string[];
  readonly endpoint?: string;
  readonly flags?: string;
  /** buildkitd's configuration: the path of a file, absolute, or its text. */
  readonly config?:
    { readonly kind: 'file'; readonly path: string } | { readonly kind: 'text'; readonly text: string };
  /** Whether it is to run other platforms' programs, where its own engine can be told so. */
  readonly emulation: boolean;
}

/**
 * The arguments of `buildx create`. Options of the user come last: for buildx the last one of a name counts.
 * @param configFile of buildkitd; absent where there is none
 * @param usesLocal whether mirrors on this machine are used, which are seen from the host's network only
 */
export function createArguments(
  name: string,
  { driver, opts, endpoint, flags, emulation }: DriverWish,
  given: { readonly configFile?: string; readonly usesLocal: boolean; readonly image: string },
): readonly string[] {
  // The rootless image is another one, which buildx then chooses.
  const isRootless = opts.some((row) => /(^|[,"])rootless=/.test(row));
  const logs = Object.entries(wholeLogs).map(([key, value]) => `env.${key}=${value}`);
  const own: Readonly<Record<Driver, readonly string[]>> = {
    'docker-container': [`image=${given.image}`, ...logs, ...(given.usesLocal ? ['network=host'] : [])],
    kubernetes: [
      ...(isRootless ? [] : [`image=${given.image}`]),
      ...logs,
      ...(emulation ? ['qemu.install=true', `qemu.image=${binfmtImage}`] : []),
    ],
    remote: [],
  };
  return [
    ...['create', '--name', name, '--driver', driver, '--bootstrap'],
    ...[...own[driver], ...opts].flatMap((row) => ['--driver-opt', row]),
    ...(flags === undefined ? [] : ['--buildkitd-flags', flags]),
    ...(given.configFile === undefined ? [] : ['--buildkitd-config', given.configFile]),
    ...(endpoint === undefined ? [] : [endpoint]),
  ];
}

/** A builder of this run. */
export interface RunBuilder {
  readonly builder: Builder;
  /** In which buildx knows it: nothing is written to the user's own configuration. */
  readonly env: Buildx['env'];
  /** Whether the mirrors were given to it. */
  readonly hasMirrors: boolean;
  /** Removes it with its container or deployment. Where that cannot be done it is told, and the post step tries again. */
  readonly stop: () => Promise<void>;
}

/**
 * Makes a builder for this run and starts it.
 * @param note takes a sentence for people
 * @throws Problem: request for a configuration that cannot be read; surroundings when it cannot be made or started
 */
export async function makeBuilder(
  buildx: Buildx,
  wish: DriverWish,
  { cacheDir, mirrors, note }: { cacheDir: string; mirrors: Mirrors; note: (sentence: string) => void },
): Promise<RunBuilder> {
  for (const failure of await removeLeftBuilders(cacheDir, buildx.env)) note(failure);
  const config = await configOf(wish, mirrors);
  const name = `image-build-run-${process.pid}-${randomBytes(4).toString('hex')}`;
  const folder = await noteBuilder(cacheDir, buildx.program, name);
  const env = { ...buildx.env, BUILDX_CONFIG: configFolder(folder) };
  const stop = async (): Promise<void> => {
    await removeBuilder(folder, buildx.env).catch((error: unknown) => note(messageOf(error)));
  };
  try {
    await keepScopedLogins(buildx.env, env.BUILDX_CONFIG);
    const configFile = join(folder, 'buildkitd.toml');
    if (config.text !== undefined) await writeFile(configFile, config.text, { mode: 0o600 });
    const made = await runBuildx(
      { ...buildx, env },
      createArguments(name, wish, {
        ...(config.text === undefined ? {} : { configFile }),
        usesLocal: config.hasMirrors && Object.values(mirrors).flat().some(isLocal),
        image: buildkitImage(buildx.env),
      }),
    );
    const builder =
      made.exitCode === 0
        ? (await listBuilders({ ...buildx, env })).find((one) => one.Name === name)
        : undefined;
    if (builder === undefined) throw cannotBeMade(wish, made.stderr);
    return { builder, env, hasMirrors: config.hasMirrors, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const logLines = 5;

function cannotBeMade({ driver, endpoint }: DriverWish, said: string): Error {
  const at = endpoint === undefined ? '' : ` at ${endpoint}`;
  const todo: Readonly<Record<Driver, string>> = {
    'docker-container':
      'It needs a Docker engine that answers and may run privileged containers; on Linux a run without driver needs none',
    kubernetes:
      'It needs a cluster: what kubectl would use (KUBECONFIG), and the right to make a deployment there',
    remote:
      'Is a BuildKit listening there, and may this machine reach it? Certificates are given by driver-opts',
  };
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const cause = (lines.at(-1) ?? '')
    .replace(/^ERROR: /, '')
    .replace(/^failed to initialize builder \S+ \(\S+\): /, '');
  return surroundingsFailed(`The ${driver} builder${at} cannot be made: ${cause}`, {
    todo: todo[driver],
    log: lines.slice(-logLines),
  });
}

/** A configuration that was given is the whole one: mirrors would be tables that it may have already. */
async function configOf(
  { driver, config }: DriverWish,
  mirrors: Mirrors,
): Promise<{ readonly text: string | undefined; readonly hasMirrors: boolean }> {
  if (config?.kind === 'text') return { text: config.text, hasMirrors: false };
  if (config?.kind === 'file') return { text: await readConfig(config.path), hasMirrors: false };
  const text = mirrorConfig(mirrors);
  return driver === 'remote' || text === ''
    ? { text: undefined, hasMirrors: false }
    : { text: `${text}\n`, hasMirrors: true };
}

async function readConfig(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw badRequest(`buildkitd-config is ${path}, which cannot be read`, {}, error);
  }
}

/**
 * docker/login-action leaves logins for one repository (`scope`) in buildx's configuration: they count for this builder, too.
 * Source: github.com/docker/login-action, src/context.ts, scopeToConfigDir.
 */
async function keepScopedLogins(env: Buildx['env'], config: string): Promise<void> {
  const docker = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? homedir(), '.docker');
  await symlink(
    join(env['BUILDX_CONFIG'] ?? join(docker, 'buildx'), 'config'),
    join(config, 'config'),
    'junction',
  );
}
