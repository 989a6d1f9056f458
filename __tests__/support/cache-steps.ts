import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CacheMount } from '../../src/cache/mount.ts';
import { realTool } from './tools.ts';
import { makeFolder, makeTree } from './tree.ts';

const execute = promisify(execFile);

/** A cache mount of which a test says only what matters; nobody else has it. */
export function cacheMount(more: Partial<CacheMount> = {}): CacheMount {
  return { id: `mount-${randomUUID()}`, target: '/root/.cache/thing', sharing: 'shared', users: [], ...more };
}

/** What a step does with a mount. */
export interface MountStep {
  /** The engine's address. */
  readonly engine: string;
  readonly mount: CacheMount;
  /** Lines of sh, in the mount's folder; $OUT is where the answer goes. */
  readonly script: readonly string[];
  /** Seen at /files. */
  readonly files?: Parameters<typeof makeTree>[0];
}

/**
 * Runs a step of somebody's Dockerfile which uses a cache mount, as they would write it.
 * @returns what it has written to $OUT
 */
export async function stepWith({ engine, mount, script, files = {} }: MountStep): Promise<Buffer> {
  const options = (['uid', 'gid', 'mode'] as const).flatMap((name) => {
    const value = mount[name];
    return value === undefined ? [] : [`${name}=${name === 'mode' ? value.toString(8) : value}`];
  });
  const flag = ['type=cache', `id=${mount.id}`, `target=${mount.target}`, ...options].join(',');
  const context = await makeTree({
    ...Object.fromEntries(Object.entries(files).map(([name, contents]) => [`files/${name}`, contents])),
    'files/.keep': '',
    'files/script': ['set -eu', 'OUT=/answer', ': > $OUT', `cd ${mount.target}`, ...script],
    Dockerfile: [
      'FROM debian:bookworm-slim AS step',
      `RUN --mount=${flag} --mount=source=files,target=/files FRESH=${randomUUID()} sh /files/script`,
      'FROM scratch',
      'COPY --from=step /answer /',
    ],
  });
  const out = await makeFolder();
  // prettier-ignore
  const args = [
    '--addr', engine, 'build', '--progress', 'plain', '--frontend', 'dockerfile.v0',
    '--local', `context=${context}`, '--local', `dockerfile=${context}`, '--output', `type=local,dest=${out}`,
    ...(mount.namespace === undefined ? [] : ['--opt', `build-arg:BUILDKIT_CACHE_MOUNT_NS=${mount.namespace}`]),
  ];
  await execute(realTool('buildctl'), args, { maxBuffer: 1 << 26 });
  return readFile(join(out, 'answer'));
}

/** Takes all cache mounts away, as an engine does that runs short of space. */
export async function pruneMounts(engine: string): Promise<void> {
  await execute(realTool('buildctl'), ['--addr', engine, 'prune', '--filter', 'type==exec.cachemount']);
}
