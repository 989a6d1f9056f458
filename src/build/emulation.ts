import { Type } from '@sinclair/typebox';
import { surroundingsFailed, type Problem } from '../problem.ts';
import { runBuildx, type Buildx } from '../tools/buildx.ts';
import { capture } from '../tools/capture.ts';
import type { Env } from '../tools/env.ts';
import { soundJson } from '../tools/json.ts';
import { listBuilders } from './builders.ts';

/**
 * The image that docker/setup-qemu-action runs, too: QEMU v10.2.3, by the digest of its index. Without a tag, which
 * podman does not take beside a digest.
 */
export const binfmtImage =
  'docker.io/tonistiigi/binfmt@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0';

/**
 * The platforms whose programs an engine can run. One that has not been started yet is started.
 * @throws Problem: interrupted, or surroundings when it does not start
 */
export async function runnablePlatforms(buildx: Buildx, builder: string): Promise<readonly string[]> {
  const { exitCode, stderr } = await runBuildx(buildx, ['inspect', '--bootstrap', builder]);
  if (exitCode !== 0) throw surroundingsFailed('The builder does not start', { log: lastLines(stderr) });
  const found = (await listBuilders(buildx)).find(({ Name }) => Name === builder);
  // A star stands behind those that somebody has set.
  return (found?.Nodes ?? []).flatMap(({ Platforms }) =>
    (Platforms ?? []).map((platform) => platform.replace(/\*$/, '')),
  );
}

/**
 * Those of some platforms that need an emulator: programs of another architecture. A variant is not asked for: an
 * emulator is for all of its architecture, and a processor without `amd64/v3` gets none for it.
 * @param runnable as an engine or binfmt tells it
 */
export function needingEmulator(
  platforms: readonly string[],
  runnable: readonly string[],
): readonly string[] {
  const known = new Set(runnable.map(withoutVariant));
  return platforms.filter(
    (platform) => platform.startsWith('linux/') && !known.has(withoutVariant(platform)),
  );
}

function withoutVariant(platform: string): string {
  return platform.split('/').slice(0, 2).join('/');
}

/** What tonistiigi/binfmt prints. */
const statusSchema = Type.Object({ supported: Type.Array(Type.String()) });

/**
 * Registers QEMU in this machine's kernel for some platforms, as docker/setup-qemu-action does; those that are
 * registered already stay as they are. It holds until the machine is started anew.
 * @param program docker or podman; absolute
 * @param platforms normalised
 * @returns those that were registered
 * @throws Problem: interrupted; surroundings when containers cannot be run, or the kernel takes no emulators
 */
export async function registerEmulators(
  program: string,
  platforms: readonly string[],
  { env, signal }: { readonly env: Env; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const ask = async (args: readonly string[]): Promise<{ supported: readonly string[]; said: string }> => {
    const { exitCode, stdout, stderr } = await capture(
      program,
      ['run', '--rm', '--privileged', binfmtImage, ...args],
      { env, signal },
    );
    if (exitCode !== 0) throw cannotRun(program, stderr);
    const status = soundJson(statusSchema, stdout);
    // It ends with 0 when it may not mount or read binfmt_misc.
    if (status === undefined) throw notTaken(platforms, stderr);
    return { supported: status.supported, said: stderr };
  };
  const missing = needingEmulator(platforms, (await ask([])).supported);
  if (missing.length === 0) return [];
  const architectures = new Set(missing.map((platform) => platform.split('/')[1] ?? ''));
  const { supported, said } = await ask(['--install', [...architectures].join(',')]);
  const refused = needingEmulator(missing, supported);
  if (refused.length > 0) throw notTaken(refused, said);
  return missing;
}

function cannotRun(program: string, said: string): Problem {
  return surroundingsFailed(`emulation was asked for, and ${program} cannot run what registers it`, {
    todo: 'Does the container engine answer, and may it run privileged containers?',
    log: lastLines(said),
  });
}

function notTaken(platforms: readonly string[], said: string): Problem {
  return surroundingsFailed(`This machine’s kernel takes no emulator for ${platforms.join(', ')}`, {
    todo: 'It needs binfmt_misc that a privileged container may write; else build these platforms on machines of their own',
    log: lastLines(said),
  });
}

const logLines = 5;

function lastLines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-logLines);
}
