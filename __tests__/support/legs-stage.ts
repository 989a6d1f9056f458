import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { LegFile } from '../../src/publish/legs/schema.ts';
import type { RunReport } from '../../src/report/result.ts';
import { runCommand, withDatabase, type CommandResult } from './command.ts';
import { expectEnd } from './outcome.ts';
import { readConfig, tagsBelow } from './registry-contents.ts';
import { shared } from './shared.ts';
import { makeFolder, makeTree } from './tree.ts';

/** A base, an image on it and one beside, for two platforms. */
export const graph = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY base.txt /base.txt'],
  'images/base/base.txt': 'the base\n',
  'images/app/Dockerfile': ['FROM base', 'COPY app.txt /app.txt'],
  'images/app/app.txt': 'the app\n',
  'images/tool/Dockerfile': ['FROM scratch', 'COPY tool /tool'],
  'images/tool/tool': 'a tool\n',
  'image-build.yml': ['version: 1', 'defaults: { platforms: [linux/amd64, linux/arm64] }'],
};
export const [amd64, arm64] = ['linux/amd64', 'linux/arm64'] as const;

/** No engine answers to this name: whoever asks one fails. */
export const noEngine = ['--builder', 'nobody'];

/** A repository whose images go to a place of their own, and a folder for leg files outside of it. */
export interface LegStage {
  readonly cwd: string;
  readonly prefix: string;
  readonly legs: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A stage of its own for each test. @param prefix of its images' names, which no other test has */
export async function stageOf(
  prefix: string,
  files: Parameters<typeof makeTree>[0] = graph,
): Promise<LegStage> {
  return { cwd: await makeTree(files), prefix: `legs-${prefix}`, legs: await makeFolder() };
}

/** Runs the product on a stage. */
export function run(stage: LegStage, command: string, ...more: readonly string[]): Promise<CommandResult> {
  const { cwd, prefix, env = {} } = stage;
  return runCommand({
    cwd,
    env,
    args: [command, '--registry', `${shared.registry}/${prefix}`, ...withDatabase, ...more],
  });
}

/** Where a leg leaves its file. */
export const legFile = ({ legs }: LegStage, name: string): string => join(legs, name, 'leg.json');

/** One leg: a runner that builds these images on this platform. */
export function leg(
  stage: LegStage,
  name: string,
  platform: string,
  ...more: readonly string[]
): Promise<CommandResult> {
  const asLeg = ['--push-by-digest', '--digests', legFile(stage, name), '--only-platforms', platform];
  return run(stage, 'build', ...asLeg, ...more);
}

/** What the action's `publish` job does. */
export const publish = (stage: LegStage, ...more: readonly string[]): Promise<CommandResult> =>
  run(stage, 'publish', '--from', stage.legs, ...noEngine, ...more);

/** A leg for each platform, named `amd64` and `arm64`; both pass. */
export async function twoLegs(stage: LegStage, ...more: readonly string[]): Promise<void> {
  for (const [name, platform] of [['amd64', amd64] as const, ['arm64', arm64] as const]) {
    expectEnd(await leg(stage, name, platform, ...more), 0);
  }
}

/** What a leg has left. */
export async function readLeg(stage: LegStage, name: string): Promise<LegFile> {
  return JSON.parse(await readFile(legFile(stage, name), 'utf8')) as LegFile;
}

/** Writes a leg's file anew. */
export async function changeLeg(
  stage: LegStage,
  name: string,
  change: (text: string) => string,
): Promise<void> {
  const text = await readFile(legFile(stage, name), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(legFile(stage, name), changed);
}

/** Image → what became of it. */
export function states(report: RunReport | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((report?.images ?? []).map(({ name, state }) => [name, state]));
}

/** The tags of a stage; `(no tag)` is a repository that something was pushed to. */
export const tags = ({ prefix }: LegStage): Promise<readonly string[]> =>
  tagsBelow(shared.registry, `${prefix}/`);

/** What `tags` gives after both legs of `graph`, and before anything is published. */
export const noTags = ({ prefix }: LegStage): readonly string[] =>
  ['app', 'base', 'tool'].map((name) => `${prefix}/${name}:(no tag)`);

/** Digests of the unpacked layers of a manifest, bottom first. */
export async function diffIds(repository: string, manifest: string): Promise<readonly string[]> {
  return (await readConfig(shared.registry, repository, manifest)).rootfs.diff_ids;
}
