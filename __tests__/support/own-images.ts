import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { layout } from '../../scripts/setup/cache-dir.mjs';
import { runCommand, type CommandResult } from './command.ts';
import { shared } from './shared.ts';
import { makeFolder } from './tree.ts';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');

const MB = 1000 ** 2;

/** Every image of the default set and its budget, unpacked. */
export const budgets = {
  base: 1500 * MB,
  'deb-builder': 2500 * MB,
  dev: 2500 * MB,
  minimal: 200 * MB,
  runtime: 500 * MB,
  'test-runner': 2500 * MB,
} as const;
export type Name = keyof typeof budgets;
export const names = Object.keys(budgets) as readonly Name[];

/**
 * A cache folder that shares what the engine has built with `npm start`, so that a warm machine stays warm, and
 * nothing else: not the vulnerability database, not the folders of runs.
 */
export async function cacheWithWarmEngine(): Promise<string> {
  const cache = await makeFolder();
  const warm = join(layout().root, 'buildkit');
  await mkdir(warm, { recursive: true });
  await symlink(warm, join(cache, 'buildkit'));
  return cache;
}

/** What a run on the project's own images needs here, as `npm start` gives it where there is no container engine. */
export const onThisMachine = (): readonly string[] => [
  ...['--registry-mirrors', `docker.io=${shared.mirror}`, '--ca-certificates', 'host'],
  ...['--db-repository', `${shared.mirror}/trivy-db:2`],
];

/** Publishes the default set to `own/` of the shared registry. */
export async function publishOwn(version: string): Promise<CommandResult> {
  return runCommand({
    cwd: root,
    env: { IMAGE_BUILD_CACHE: await cacheWithWarmEngine(), BUILDX_CONFIG: await makeFolder() },
    // prettier-ignore
    args: [
      'publish', '--source', 'images', '--version', version, '--registry', `${shared.registry}/own`,
      ...onThisMachine(),
    ],
  });
}

/** An image that a run has published, by digest. */
export function publishedReference({ report }: CommandResult, name: string): string {
  const image = report?.images.find((one) => one.name === name);
  return `${shared.registry}/own/${name}@${image?.published?.digest ?? '?'}`;
}
