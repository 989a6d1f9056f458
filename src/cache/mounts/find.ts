import type { ContextReach } from '../../plan/reach/reach.ts';
import type { ImageRuns, SeenMount, SeenRun } from '../../plan/reach/runs.ts';
import type { CacheMount, MountUser } from '../mount.ts';
import { identityOf } from './identity.ts';
import { readMount, type MountOptions } from './options.ts';

/** A cache mount, and what its steps do with it. */
export interface FoundMount extends CacheMount {
  /** Nobody writes to it. */
  readonly isReadOnly: boolean;
  /** Some step is built without cache, and BuildKit empties the mount before the build. */
  readonly isEmptied: boolean;
  /** Each one once, however many platforms and images have it. */
  readonly steps: readonly MountStep[];
}

export interface MountStep {
  /** What is run, as it is written, with its heredocs. */
  readonly command: string;
  /** Those that the command names, as far as they are known. */
  readonly variables: Readonly<Record<string, string>>;
  /** What it can see of the local contexts. */
  readonly sees: readonly ContextReach[];
}

/** A cache mount of which it is not known which one it is. */
export interface UnknownMount {
  /** Its target or id as written, or the Dockerfile where nothing is known of its steps. */
  readonly name: string;
  /** Absent where nothing is known of the steps. */
  readonly user?: MountUser;
  readonly image: string;
  /** One sentence. */
  readonly why: string;
}

export interface FoundMounts {
  /** In the order in which they are come by. */
  readonly mounts: readonly FoundMount[];
  readonly unknown: readonly UnknownMount[];
}

/**
 * All cache mounts of these images, those that are one and the same for BuildKit put together.
 * @param images the RUNs of each image that is built
 */
export function findMounts(images: readonly ImageRuns[]): FoundMounts {
  const mounts = new Map<string, Gathered>();
  const unknown = new Map<string, UnknownMount>();
  for (const { image, file, namespace, runs, doubt } of images) {
    if (doubt !== undefined) unknown.set(JSON.stringify([file, image]), { name: file, image, why: doubt });
    for (const run of runs)
      for (const mount of run.mounts) {
        const user = { image, platform: run.platform, file, line: run.line };
        const read = readMount(mount, run.folder);
        if (read.kind === 'unknown') {
          const name = writtenName(mount) ?? file;
          // One for all platforms.
          unknown.set(JSON.stringify([image, run.line, name]), { name, user, image, why: read.why });
        }
        if (read.kind !== 'cache') continue;
        const options = { ...read.options, ...(namespace === '' ? {} : { namespace }) };
        // What a stage or an image gives is another thing in each Dockerfile and on each platform.
        const start = options.from === undefined ? '' : JSON.stringify([file, run.platform]);
        const key = identityOf(options) + start;
        const known = mounts.get(key) ?? new Gathered(options);
        known.add(options, user, run);
        mounts.set(key, known);
      }
  }
  return {
    mounts: withEmptied([...mounts.values()].map((one) => one.mount())),
    unknown: [...unknown.values()],
  };
}

function writtenName({ options }: SeenMount): string | undefined {
  const named = ['id', 'target', 'dst', 'destination'].map((name) => options.find(({ key }) => key === name));
  return named.find((one) => one?.written !== undefined)?.written;
}

const strictness = ['shared', 'private', 'locked'] as const;

/** One mount while its steps are come by. */
class Gathered {
  readonly #first: MountOptions;
  readonly #users = new Map<string, MountUser>();
  readonly #steps = new Map<string, MountStep>();
  #strictest = 0;
  #isReadOnly = true;
  #isEmptied = false;

  constructor(first: MountOptions) {
    this.#first = first;
  }

  add({ sharing, isReadOnly }: MountOptions, user: MountUser, run: SeenRun): void {
    const step: MountStep = { command: run.command, variables: run.variables, sees: run.sees };
    this.#users.set(JSON.stringify(user), user);
    this.#steps.set(JSON.stringify(step), step);
    this.#strictest = Math.max(this.#strictest, strictness.indexOf(sharing));
    this.#isReadOnly &&= isReadOnly;
    this.#isEmptied ||= run.isUncached;
  }

  mount(): FoundMount {
    return {
      ...this.#first,
      sharing: strictness[this.#strictest] ?? 'locked',
      isReadOnly: this.#isReadOnly,
      isEmptied: this.#isEmptied,
      users: [...this.#users.values()],
      steps: [...this.#steps.values()],
    };
  }
}

/**
 * BuildKit empties by the id: where a mount begins with something (also with owner and mode), all of its id that do.
 * Source: github.com/moby/buildkit, solver/llbsolver/vertex.go (detectPrunedCacheID), mounts.go (SearchCacheDir).
 */
function withEmptied(mounts: readonly FoundMount[]): readonly FoundMount[] {
  const idOf = ({ namespace = '', id }: FoundMount): string => `${namespace}/${id}`;
  const begins = ({ from, uid, gid, mode }: FoundMount): boolean =>
    (from ?? uid ?? gid ?? mode) !== undefined;
  const emptied = new Set(mounts.filter((one) => one.isEmptied && begins(one)).map(idOf));
  return mounts.map((one) => (begins(one) && emptied.has(idOf(one)) ? { ...one, isEmptied: true } : one));
}
