import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Buildx } from '../plan/bake-print.ts';
import { surroundingsFailed } from '../problem.ts';
import { runBuildx } from '../tools/buildx.ts';
import { buildkitImage } from './buildkit-image.ts';
import { chooseBuilder, containerBuilder, listBuilders, type Builder } from './builders.ts';
import type { DriverWish } from './driver.ts';
import type { StateLimits } from './gc.ts';
import { isLocal, mirrorConfig, type Mirrors } from './mirrors.ts';
import type { EngineFacts } from '../cache/policy/engine-state.ts';
import type { EngineFacts as EngineReach } from '../cache/access/engine-at.ts';
import { startOwnDaemon, wholeLogs } from './own-daemon.ts';

/** A builder that is ready, and how to leave it. */
export interface Engine {
  readonly buildx: Buildx;
  readonly builder: string;
  /** For what is decided about caches. */
  readonly facts: EngineFacts;
  /** For the way into its cache mounts. */
  readonly reach: EngineReach;
  /** For people: `builder default (docker-container)`. */
  readonly about: string;
  /** True when mirrors could not be given to it. */
  readonly ignoresMirrors: boolean;
  /** Stops what was started for this run; nothing for a builder that was there before. */
  stop(): Promise<void>;
}

export interface EngineWishes {
  /** The `builder` input. */
  readonly named: string | undefined;
  /** A builder of this run's own, in place of all others. */
  readonly driver?: DriverWish;
  readonly mirrors: Mirrors;
  readonly cacheDir: string;
  /** What buildx knows already. */
  readonly builders: readonly Builder[];
  /** For a BuildKit that we start. */
  readonly limits?: StateLimits;
  readonly signal: AbortSignal;
  /** Takes a sentence for people. */
  readonly note: (sentence: string) => void;
}

/**
 * Finds or starts an engine (design, "Engines, in this order").
 * @throws Problem (surroundings) when there is none to be had
 */
export async function findEngine(buildx: Buildx, wishes: EngineWishes): Promise<Engine> {
  if (wishes.driver !== undefined) return engineOfRun(buildx, wishes.driver, wishes);
  const choice = chooseBuilder(wishes.builders, wishes.named);
  const hasMirrors = Object.keys(wishes.mirrors).length > 0;
  const stop = (): Promise<void> => Promise.resolve();
  switch (choice.kind) {
    case 'use':
      return {
        buildx,
        builder: choice.name,
        facts: factsOf(wishes.builders, choice),
        reach: reachOf(wishes.builders, choice),
        about: `builder ${choice.name} (${choice.driver})`,
        ignoresMirrors: hasMirrors,
        stop,
      };
    case 'container': {
      const { builder, wasThere } = await containerBuilderFor(buildx, wishes.mirrors);
      const facts = { isOwn: false, driver: 'docker-container', hadState: wasThere };
      return {
        buildx,
        builder,
        facts,
        reach: { driver: 'docker-container', nodes: [{ name: `${builder}0` }] },
        about: `builder ${builder} (docker-container)`,
        ignoresMirrors: false,
        stop,
      };
    }
    case 'own': {
      const { cacheDir, mirrors, signal, limits } = wishes;
      const own = await startOwnDaemon(buildx, cacheDir, mirrors, signal, limits);
      return {
        buildx: { ...buildx, env: own.env },
        builder: own.builder,
        facts: { isOwn: true, driver: 'remote', hadState: own.hadState },
        reach: { root: own.state, driver: 'remote', nodes: [] },
        about: 'buildkitd started by image-build',
        ignoresMirrors: false,
        stop: () => own.stop(),
      };
    }
  }
}

/** A builder of this run's own: `driver`. */
async function engineOfRun(buildx: Buildx, wish: DriverWish, wishes: EngineWishes): Promise<Engine> {
  const { makeBuilder } = await import('./driver.ts');
  const { builder, env, hasMirrors, stop } = await makeBuilder(buildx, wish, wishes);
  const choice = { name: builder.Name, driver: wish.driver };
  return {
    buildx: { ...buildx, env },
    builder: builder.Name,
    facts: {
      ...factsOf([builder], choice),
      ...(wish.driver === 'remote' ? {} : { hadState: false }),
    },
    reach: reachOf([builder], choice),
    about: `${wish.driver} builder of this run`,
    ignoresMirrors: !hasMirrors && Object.keys(wishes.mirrors).length > 0,
    stop,
  };
}

function reachOf(
  builders: readonly Builder[],
  { name, driver }: { readonly name: string; readonly driver: string },
): EngineReach {
  const nodes = builders.find((one) => one.Name === name)?.Nodes ?? [];
  return {
    driver,
    nodes: nodes.map(({ Name = '', Endpoint }) => ({
      name: Name,
      ...(Endpoint === undefined ? {} : { endpoint: Endpoint }),
    })),
  };
}

function factsOf(
  builders: readonly Builder[],
  { name, driver }: { readonly name: string; readonly driver: string },
): EngineFacts {
  const endpoint = builders.find((one) => one.Name === name)?.Nodes?.[0]?.Endpoint;
  return {
    isOwn: false,
    driver,
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

/** A builder's mirrors are fixed when it is made, so its name says which it has. */
async function containerBuilderFor(
  buildx: Buildx,
  mirrors: Mirrors,
): Promise<{ readonly builder: string; readonly wasThere: boolean }> {
  const config = mirrorConfig(mirrors);
  const suffix = config === '' ? '' : `-${createHash('sha256').update(config).digest('hex').slice(0, 8)}`;
  const name = `${containerBuilder}${suffix}`;
  if ((await listBuilders(buildx)).some((one) => one.Name === name)) return { builder: name, wasThere: true };
  const folder = await mkdtemp(join(tmpdir(), 'image-build-'));
  try {
    const file = join(folder, 'buildkitd.toml');
    await writeFile(file, `${config}\n`);
    const usesLocal = Object.values(mirrors).flat().some(isLocal);
    const made = await runBuildx(buildx, [
      'create',
      '--name',
      name,
      '--driver',
      'docker-container',
      '--driver-opt',
      `image=${buildkitImage(buildx.env)}`,
      ...Object.entries(wholeLogs).flatMap(([key, value]) => ['--driver-opt', `env.${key}=${value}`]),
      // Mirrors on this machine are seen from the host's network only.
      ...(usesLocal ? ['--driver-opt', 'network=host'] : []),
      ...(config === '' ? [] : ['--buildkitd-config', file]),
    ]);
    // Another run may have made it in the meantime.
    if (made.exitCode !== 0 && !made.stderr.includes('existing instance'))
      throw surroundingsFailed('The container builder cannot be made', {
        log: made.stderr.trim().split('\n').slice(-5),
      });
    return { builder: name, wasThere: false };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
