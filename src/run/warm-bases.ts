import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../build/engine.ts';
import type { Pins } from '../plan/pin.ts';
import type { PlannedImage } from '../plan/plan.ts';

/** An engine at work that nobody waits for. */
export interface Warming {
  /** Stops it where it is still at work. Nothing of it is left when it returns. */
  readonly end: () => Promise<void>;
}

/**
 * Lets an empty engine fetch and unpack the bases of these images, by digest, while their cache mounts are restored. It
 * is a favour to the build, which finds them there or waits for the same work: what goes wrong is told by that.
 * @param parent folder of this run
 */
export function warmBases(
  images: readonly PlannedImage[],
  pins: Pins,
  engine: Engine,
  parent: string,
  runs: AbortSignal,
): Warming {
  const dockerfile = warmingDockerfile(images, pins);
  if (dockerfile === undefined) return { end: () => Promise.resolve() };
  const over = new AbortController();
  const signal = AbortSignal.any([runs, over.signal]);
  const work = async (): Promise<void> => {
    const { smallSolve } = await import('../cache/access/solve.ts');
    const folder = await mkdtemp(join(parent, 'bases-'));
    try {
      await smallSolve({ engine, dockerfile, args: {}, folder, signal });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  const done = work().catch(() => undefined);
  return {
    end: async () => {
      over.abort();
      await done;
    },
  };
}

/**
 * A folder made in each base needs all of its layers unpacked.
 * @returns undefined where nothing has a pinned base without triggers
 */
export function warmingDockerfile(images: readonly PlannedImage[], pins: Pins): string | undefined {
  const known = new Map(
    [...pins.values()].flatMap((pin) =>
      pin.state === 'pinned' ? [[pin.reference, pin.settings] as const] : [],
    ),
  );
  // Triggers would run, and might fill a mount that is being restored.
  const isQuiet = (reference: string, platform: string): boolean =>
    known.get(reference)?.[platform]?.onbuild.length === 0;
  const bases = new Set(
    images.flatMap(({ target, platforms }) =>
      Object.values(target.contexts ?? {}).flatMap((context) => {
        const [, reference] = /^docker-image:\/\/(\S+@sha256:[0-9a-f]{64})$/.exec(context) ?? [];
        return reference === undefined
          ? []
          : platforms.flatMap((platform) =>
              isQuiet(reference, platform) ? [`--platform=${platform} ${reference}`] : [],
            );
      }),
    ),
  );
  if (bases.size === 0) return undefined;
  const stages = [...bases].flatMap((base, at) => [
    `FROM ${base} AS base-${at}`,
    'WORKDIR /image-build-base',
  ]);
  const all = [...bases].map((_, at) => `COPY --from=base-${at} /image-build-base /${at}`);
  return [...stages, 'FROM scratch', ...all, ''].join('\n');
}
