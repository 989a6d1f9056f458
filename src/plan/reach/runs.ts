import type { PlannedImage } from '../plan.ts';
import { argsOf } from '../settings.ts';
import { folders, walked, type ContextReach, type ReachGiven } from './reach.ts';
import type { RunPlace } from './stage-state.ts';

/** An option of a mount: `target=/x`. */
export interface SeenOption {
  /** In lower case. */
  readonly key: string;
  /** As it is written; absent where no `=` stands behind the key. */
  readonly written?: string;
  /** With its variables put in; absent where nobody knows them without an engine. */
  readonly value?: string;
}

export interface SeenMount {
  readonly options: readonly SeenOption[];
  /** The stage or image that it begins with, as written; absent where that is nothing (`scratch`). */
  readonly from?: string;
}

/** A RUN that is needed for an image, on one platform. */
export interface SeenRun {
  readonly platform: string;
  /** 1-based, in the Dockerfile. */
  readonly line: number;
  /** What is run, as it is written, with its heredocs. */
  readonly command: string;
  /** ARG and ENV that the command names, as far as they are known and not empty. */
  readonly variables: Readonly<Record<string, string>>;
  readonly mounts: readonly SeenMount[];
  /** Its working folder: absolute and clean; absent where only its base knows. */
  readonly folder?: string;
  /** What it can see of the local contexts: copied before it, in its stage or those it takes from, or mounted. */
  readonly sees: readonly ContextReach[];
  /** `no-cache`, or `no-cache-filter` names its stage: the engine empties its cache mounts first. */
  readonly isUncached: boolean;
}

/** All RUNs that are needed for an image. */
export interface ImageRuns {
  readonly image: string;
  /** The Dockerfile, relative to the working folder. */
  readonly file: string;
  /** BUILDKIT_CACHE_MOUNT_NS: stands before the ids of all cache mounts; empty where it is not given. */
  readonly namespace: string;
  readonly runs: readonly SeenRun[];
  /** Why there may be others; absent where these are all. */
  readonly doubt?: string;
}

/**
 * The RUNs of the stages that an image needs, on all of its platforms, in the order in which they are come by. Pure:
 * nothing is read.
 */
export function runsOf(image: PlannedImage, given: ReachGiven): ImageRuns {
  const runs: SeenRun[] = [];
  let doubt: string | undefined;
  for (const platform of image.platforms) {
    const { found } = walked(image, platform, given, (run) => runs.push(seen(image, platform, run)));
    // What a base brings is a doubt for what is read, and none for which RUNs there are.
    if (found.stages.size === 0) doubt ??= found.doubt;
  }
  return {
    image: image.name,
    file: image.dockerfile.path,
    namespace: argsOf(image.target)['BUILDKIT_CACHE_MOUNT_NS'] ?? '',
    runs,
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function seen(image: PlannedImage, platform: string, run: RunPlace): SeenRun {
  const { step, line, folder, taken, stage } = run;
  const names = new Set(image.dockerfile.facts?.stages.flatMap(({ name }) => name ?? []));
  return {
    platform,
    line,
    command: step.command,
    variables: namedBy(step.command, run.expand),
    mounts: step.options.map((options) => {
      const from = fromOf(options, names);
      return {
        options: options.map(([key, written]) => {
          if (written === undefined) return { key };
          const value = run.expand(written);
          return { key, written, ...(value === undefined ? {} : { value }) };
        }),
        ...(from === undefined ? {} : { from }),
      };
    }),
    ...(folder === undefined ? {} : { folder }),
    sees: [...folders(image, (key) => taken.selections.get(key)).values()],
    isUncached: isUncached(image, image.dockerfile.facts?.stages[stage]?.name),
  };
}

function namedBy(command: string, expand: RunPlace['expand']): Readonly<Record<string, string>> {
  const names = new Set([...command.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name));
  return Object.fromEntries(
    [...names].sort().flatMap((name) => {
      const value = expand(`\${${name}}`);
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/**
 * Variables do not count there, and `scratch` is what stands where nothing is written: unless a stage has that name.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert_runmount.go, detectRunMount.
 */
function fromOf(
  options: readonly (readonly [string, string | undefined])[],
  stages: ReadonlySet<string>,
): string | undefined {
  const written = options.findLast(([key, value]) => key === 'from' && value !== undefined)?.[1] ?? '';
  const from = written === '' ? 'scratch' : written;
  return from === 'scratch' && !stages.has('scratch') ? undefined : from;
}

/** Source: github.com/moby/buildkit, frontend/dockerui/config.go, IsNoCache; buildx hands on one of the two. */
function isUncached({ target }: PlannedImage, stage = ''): boolean {
  if (target['no-cache'] === true) return true;
  return (target['no-cache-filter'] ?? []).some((one) => one.toLowerCase() === stage.toLowerCase());
}
