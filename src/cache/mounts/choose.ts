import { badRequest } from '../../problem.ts';
import { didYouMean } from '../../tools/did-you-mean.ts';
import type { FoundMount, FoundMounts } from './find.ts';

/** Which cache mounts shall travel. */
export type MountWish =
  | { readonly kind: 'auto' }
  | { readonly kind: 'off' }
  /** Ids or targets. */
  | { readonly kind: 'list'; readonly names: readonly string[] };

/** A mount that does not travel. */
export interface LeftMount {
  /** Its id; as written where it is not known. */
  readonly name: string;
  /** Images that use it. */
  readonly images: readonly string[];
  /** Why, one sentence. */
  readonly why: string;
  /** The user has named it, so that somebody will miss it. */
  readonly isMissed: boolean;
}

export interface ChosenMounts {
  readonly chosen: readonly FoundMount[];
  readonly left: readonly LeftMount[];
}

/**
 * Reads the input `cache-mounts`.
 * @param entries nothing means `auto`
 * @throws Problem (request) when `auto` or `off` stands beside something else
 */
export function readMountWish(entries: readonly string[] = []): MountWish {
  const [first = 'auto', ...more] = entries;
  const alone = entries.find((entry) => entry === 'auto' || entry === 'off');
  if (alone !== undefined && more.length > 0)
    throw badRequest(`cache-mounts has ${alone} and more`, {
      todo: 'Write auto, off, or the ids or targets of cache mounts',
    });
  return first === 'auto' || first === 'off' ? { kind: first } : { kind: 'list', names: entries };
}

/**
 * Decides which cache mounts are restored and saved.
 * @param found of the images that are built
 * @param everywhere of all images of the plan: what the list names may belong to one that is not built this time
 * @throws Problem (request) when the list names one that no Dockerfile has
 */
export function chooseMounts(
  { mounts, unknown }: FoundMounts,
  wish: MountWish,
  everywhere: FoundMounts,
): ChosenMounts {
  if (wish.kind === 'off') return { chosen: [], left: allLeft({ mounts, unknown }) };
  const names = wish.kind === 'list' ? wish.names : [];
  const isNamed = (...own: readonly string[]): boolean => own.some((one) => names.includes(one));
  if (wish.kind === 'list') refuseUnknown(wish.names, everywhere);
  const chosen: FoundMount[] = [];
  const left: LeftMount[] = [];
  for (const mount of mounts) {
    const { id, target } = mount;
    const isMissed = isNamed(id, target);
    const why = wish.kind === 'list' && !isMissed ? 'cache-mounts does not name it' : hindrance(mount);
    if (why === undefined) chosen.push(mount);
    else left.push({ name: id, images: imagesOf(mount), why, isMissed });
  }
  for (const { name, image, why } of unknown)
    left.push({ name, images: [image], why, isMissed: isNamed(name) });
  return { chosen, left };
}

function allLeft({ mounts, unknown }: FoundMounts): readonly LeftMount[] {
  const why = 'cache-mounts is off';
  return [
    ...mounts.map((mount) => ({ name: mount.id, images: imagesOf(mount), why, isMissed: false })),
    ...unknown.map(({ name, image }) => ({ name, images: [image], why, isMissed: false })),
  ];
}

function imagesOf({ users }: FoundMount): readonly string[] {
  return [...new Set(users.map(({ image }) => image))];
}

function hindrance({ from, isEmptied, isReadOnly }: FoundMount): string | undefined {
  if (from !== undefined) return `it begins with ${from}, which only a build can put there`;
  if (isEmptied) return 'a step that uses it is built without cache, which empties it';
  if (isReadOnly) return 'no step writes to it';
  return undefined;
}

function refuseUnknown(names: readonly string[], { mounts, unknown }: FoundMounts): void {
  const known = [...mounts.flatMap(({ id, target }) => [id, target]), ...unknown.map(({ name }) => name)];
  const all = [...new Set(known)];
  // Where something is not known, the name may be that of just this one.
  const wrong = unknown.length > 0 ? undefined : names.find((name) => !all.includes(name));
  if (wrong === undefined) return;
  throw badRequest(`cache-mounts names ${JSON.stringify(wrong)}, which no Dockerfile has`, {
    ...didYouMean(wrong, all),
    todo:
      all.length === 0
        ? 'No RUN has a --mount=type=cache: leave cache-mounts out'
        : `Cache mounts: ${all.slice(0, 20).join(', ')}${all.length > 20 ? ', …' : ''}`,
  });
}
