import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { badRequest } from '../problem.ts';
import type { NewPackage } from './debs.ts';
import { byHash, inReleaseOf, suiteFolder, type Former } from './former.ts';
import { indicesOf, merge, type Index } from './indices.ts';
import type { Package } from './package.ts';
import { releaseText, withoutTimes, type Listed, type Suite } from './release.ts';
import type { Signer } from './sign.ts';

/** What a suite is to be. What is left out is as it was: people may have pinned it, and apt asks them about a change. */
export interface Wanted extends Pick<Suite, 'suite'>, Partial<Omit<Suite, 'suite'>> {
  /** The origin of a suite that nobody has named one for. */
  readonly owner: string;
  /** Where the given packages go. */
  readonly component: string;
  /** That are served besides those of the packages. */
  readonly architectures: readonly string[];
  /** How long the signature holds, in ms; 0 is for ever. */
  readonly validForMs?: number;
}

/** One file of a repository that is to be written. */
export type Write = { readonly path: string } & (
  | { readonly bytes: Buffer }
  /** A file that is copied, and what it has to hold. Size in bytes, hash in hex. */
  | { readonly from: string; readonly size: number; readonly sha256: string }
);

/** What brings a repository from one state to the next. */
export interface Next {
  /** In the order in which they are to be written: whoever reads meanwhile finds all that the newest InRelease names. */
  readonly writes: readonly Write[];
  /** What belongs to neither state is told from these: the paths of all lists by their hash. */
  readonly keptByHash: ReadonlySet<string>;
  /** When the former state was made, since 1970; undefined where there was none, or it does not say so. */
  readonly formerMs: number | undefined;
  /** What the former state had, and this one has not. */
  readonly removals: readonly string[];
  readonly added: readonly Package[];
  readonly packages: readonly Package[];
  /** Nothing has to be written. */
  readonly isSame: boolean;
}

/** Names of the public key beside the repository. */
export const keyNames = { armored: 'archive-keyring.asc', binary: 'archive-keyring.gpg' } as const;

/**
 * The next state of a suite. Nothing is to be written where no package is new, nothing else is said of the suite, and
 * its signature is by this key and holds for more than half of its time.
 * @param compress gives a list as apt fetches it
 * @param nowMs since 1970
 * @throws Problem (request) for a package that is there with other bytes, and where there is nothing at all
 */
export async function nextState(
  wanted: Wanted,
  former: Former | undefined,
  given: readonly NewPackage[],
  signer: Pick<Signer, 'sign' | 'publicKey'>,
  compress: (text: string) => Promise<readonly (readonly [ending: string, bytes: Buffer])[]>,
  nowMs: number,
): Promise<Next> {
  const merged = merge(
    former?.packages ?? [],
    given.map((one) => one.package),
  );
  if (former === undefined && given.length === 0)
    throw badRequest(`There is no suite ${wanted.suite} yet, and no package was given`, {
      todo: 'Give .deb files, or folders with them',
    });
  const components = [...new Set([...(former?.release.components ?? []), wanted.component])].sort();
  const known = [...(former?.release.architectures ?? []), ...wanted.architectures];
  const indices = indicesOf(merged.packages, components, known);
  const lists = (await allCompressed(indices, compress)).map((list) => ({ ...list, ...factsOf(list.bytes) }));
  const architectures = [...new Set(indices.map(({ architecture }) => architecture))];
  const validForMs = wanted.validForMs ?? former?.release.validForMs ?? 0;
  const validUntilMs = validForMs === 0 ? undefined : nowMs + validForMs;
  const text = releaseText(saidOf(wanted, former), components, architectures, lists, nowMs, validUntilMs);
  const folder = suiteFolder(wanted.suite);
  const outcome = {
    ...merged,
    keptByHash: new Set([...lists, ...(former?.release.files ?? [])].map((one) => hashed(folder, one))),
    formerMs: former?.release.madeMs,
    removals: gone(former?.release.files ?? [], lists).map((path) => join(folder, path)),
  };
  if (
    former?.inline !== undefined &&
    former.release.rest === withoutTimes(text) &&
    !former.isByFormerKey &&
    !isDue(former.release.validUntilMs, validForMs, nowMs)
  )
    return { ...outcome, writes: [], isSame: true };
  const files = new Map(given.map((one) => [one.package.path, one.file]));
  const { inline, detached } = await signer.sign(text);
  const writes: readonly Write[] = [
    ...merged.added.map(({ path, size, sha256 }) => ({ path, size, sha256, from: files.get(path) ?? path })),
    { path: keyNames.armored, bytes: signer.publicKey.armored },
    { path: keyNames.binary, bytes: signer.publicKey.binary },
    ...lists.map((list) => ({ path: hashed(folder, list), bytes: list.bytes })),
    ...lists.map(({ path, bytes }) => ({ path: join(folder, path), bytes })),
    // What has a Release has its signature: the next run goes on with what was cut off here.
    { path: join(folder, 'Release.gpg'), bytes: detached },
    { path: join(folder, 'Release'), bytes: Buffer.from(text) },
    { path: inReleaseOf(wanted.suite), bytes: inline },
  ];
  return { ...outcome, writes, isSame: false };
}

function saidOf(wanted: Wanted, former: Former | undefined): Suite {
  const { suite, owner } = wanted;
  const codename = wanted.codename ?? former?.release.codename ?? suite;
  const origin = wanted.origin ?? former?.release.origin ?? owner;
  return { suite, codename, origin, label: wanted.label ?? former?.release.label ?? origin };
}

async function allCompressed(
  indices: readonly Index[],
  compress: (text: string) => Promise<readonly (readonly [string, Buffer])[]>,
): Promise<readonly { readonly path: string; readonly bytes: Buffer }[]> {
  const lists: { readonly path: string; readonly bytes: Buffer }[] = [];
  for (const { path, text } of indices)
    for (const [ending, bytes] of await compress(text)) lists.push({ path: `${path}${ending}`, bytes });
  return lists;
}

function factsOf(bytes: Buffer): { readonly size: number; readonly sha256: string } {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function hashed(folder: string, { path, sha256 }: Pick<Listed, 'path' | 'sha256'>): string {
  return join(folder, byHash(path, sha256));
}

function gone(before: readonly Listed[], now: readonly Listed[]): readonly string[] {
  const paths = new Set(now.map(({ path }) => path));
  return before.flatMap(({ path }) => (paths.has(path) ? [] : [path]));
}

/** Whether a signature has to be made anew though nothing else is new. */
function isDue(untilMs: number | undefined, validForMs: number, nowMs: number): boolean {
  if (untilMs === undefined) return validForMs !== 0;
  return validForMs === 0 || untilMs - nowMs < validForMs / 2;
}
