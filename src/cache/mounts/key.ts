import { createHash } from 'node:crypto';
import type { FoundMount } from './find.ts';
import { identityOf } from './identity.ts';
import type { LockFile } from './read-locks.ts';
import { locksThatCount } from './tools.ts';

/** What a key is made of, besides the mount. */
export interface KeyFacts {
  /** Platform of the engine, normalised: what a step fetches may be for the machine that it runs on. */
  readonly engine: string;
  /** That the steps of the mount see. */
  readonly locks: readonly LockFile[];
}

/** Under which key the contents of a mount are kept: letters, digits, `.`, `_` and `-` only, at most 128. */
export interface MountKey {
  readonly key: string;
  /** Where the nearest older ones are: the same mount, other lock files. */
  readonly prefixes: readonly string[];
  /** Short name of the mount, for people; others may have the same. */
  readonly name: string;
  /** What the key's end is made of: `package-lock.json`. */
  readonly reason: string;
}

/** Raised when what is in the archives, or the shape of keys, changes: old ones are not found then. */
const start = 'image-build-mount-v1';

/**
 * The key of a mount: platforms + name + identity + what decides what is in it. That are the lock files of the tools
 * that use it, as far as its steps see them; else the commands, with the variables that they name. It is the same on every machine.
 */
export function keyOf(mount: FoundMount, { engine, locks }: KeyFacts): MountKey {
  const commands = [...new Set(mount.steps.map(({ command }) => command))].sort();
  const counts = locksThatCount(`${mount.target}\n${mount.id}`, commands, locks);
  const counted = counts === 'command' ? [] : counts;
  const platforms = platformsOf(mount, engine);
  const name = nameOf(mount.id);
  const identity = shortHash(identityOf(mount));
  const prefix = [start, platforms, name, identity, ''].join('-');
  const texts = mount.steps.map(({ command, variables }) => JSON.stringify([command, variables]));
  const hashed =
    counted.length > 0
      ? counted.map(({ path, digest }) => `${path}\0${digest}`).sort()
      : [...new Set(texts)].sort();
  return {
    key: `${prefix}${shortHash(JSON.stringify(hashed))}`,
    prefixes: [prefix],
    name,
    reason: counted.length > 0 ? shownPaths(counted) : reasonForCommand(counts === 'command', locks.length),
  };
}

/** One mount serves several platforms in one solve; the engine's own counts where none of them is it. */
function platformsOf({ users }: FoundMount, engine: string): string {
  const platforms = [...new Set(users.map(({ platform }) => platform))].sort();
  const text = platforms.map(plain).join('_');
  const short = text.length <= 36 ? text : `${platforms.length}.platforms.${shortHash(text).slice(0, 8)}`;
  return platforms.length === 1 && platforms[0] === engine ? short : `${short}.on.${plain(engine)}`;
}

/** The last two names of a path: `/root/.cache/go-build` is `cache-go-build`. */
function nameOf(id: string): string {
  const words = id.split('/').map((word) => plain(word).replaceAll(/^[-._]+|[-._]+$/g, ''));
  const name = words
    .filter((word) => word !== '')
    .slice(-2)
    .join('-');
  return name.slice(0, 24).replace(/[-._]+$/, '') || 'mount';
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9._]+/g, '-');
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const shownLocks = 3;

function shownPaths(locks: readonly LockFile[]): string {
  const paths = [...new Set(locks.map(({ path }) => path))].sort();
  const more = paths.length - shownLocks;
  return more > 0 ? `${paths.slice(0, shownLocks).join(', ')} and ${more} more` : paths.join(', ');
}

function reasonForCommand(isByNature: boolean, seen: number): string {
  if (isByNature) return 'the command, which says what is fetched';
  return seen === 0
    ? 'the command, as no lock file is seen by it'
    : 'the command, as no lock file that it sees is of its tools';
}
