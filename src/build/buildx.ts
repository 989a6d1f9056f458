import { join } from 'node:path';
import { surroundingsFailed } from '../problem.ts';
import { which } from '../tools/which.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Finds buildx: the given program, `buildx` on PATH, or the docker CLI's plugin, which works on its own too.
 * Source: docs.docker.com, "CLI plugins" (the folders).
 * @throws Problem (surroundings) when there is none
 */
export async function findBuildx(given: string | undefined, env: Env): Promise<string> {
  if (given !== undefined) return given;
  const [found] = [
    ...(await which('buildx', env)),
    ...(await which('docker-buildx', env, pluginFolders(env))),
  ];
  if (found !== undefined) return found;
  throw surroundingsFailed('buildx cannot be found', {
    todo: 'Install Docker Buildx (github.com/docker/buildx), or name the program with buildx',
  });
}

function pluginFolders(env: Env): readonly string[] {
  const home = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? env['USERPROFILE'] ?? '.', '.docker');
  return [
    join(home, 'cli-plugins'),
    '/usr/local/lib/docker/cli-plugins',
    '/usr/local/libexec/docker/cli-plugins',
    '/usr/lib/docker/cli-plugins',
    '/usr/libexec/docker/cli-plugins',
  ];
}

/**
 * Variables that are the job's own: a repository's policy or Bake file could name them as a secret, and a pull
 * request would have the job's token. What the layer cache needs (ACTIONS_RUNTIME_TOKEN and its addresses) stays.
 */
export function isOfTheJob(name: string): boolean {
  return /^INPUT_/i.test(name) || name.startsWith('ACTIONS_ID_TOKEN_');
}

/** What buildx inherits: our environment, without what would change the build behind our back. */
export function buildxEnv(env: Env): Env {
  const inherited = Object.entries(env).filter(([name]) => !isOfTheJob(name));
  return {
    ...Object.fromEntries(inherited),
    // Attestations are asked for by name or not at all: by default buildx adds provenance (design notes).
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    // The logins that we hand over are in DOCKER_CONFIG; labels of the commit would change every image.
    BUILDX_GIT_LABELS: undefined,
    BUILDKIT_CACHE_MOUNT_NS: undefined,
    // It changes every image: planning makes a build argument of it, which counts.
    SOURCE_DATE_EPOCH: undefined,
    EXPERIMENTAL_BUILDKIT_SOURCE_POLICY: undefined,
    BUILDX_BUILDER: undefined,
    BUILDKIT_PROGRESS: undefined,
  };
}
