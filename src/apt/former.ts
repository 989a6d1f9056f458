import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { badRequest, messageOf, surroundingsFailed, type Problem } from '../problem.ts';
import { packageIn, type Package } from './package.ts';
import { readRelease, type FormerRelease, type Listed } from './release.ts';
import type { Shelf } from './shelf.ts';
import type { Signed, Signer } from './sign.ts';
import { readStanzas } from './stanza.ts';

/** The repository so far. */
export interface Former {
  readonly release: FormerRelease;
  readonly packages: readonly Package[];
  /** `InRelease`, as it is; undefined where the first run did not come to its end. */
  readonly inline: Buffer | undefined;
  /** Not by the key that signs now, but by the one before. */
  readonly isByFormerKey: boolean;
}

/** The folder of a suite, and a list in it by its hash, relative to the repository. */
export const suiteFolder = (suite: string): string => join('dists', suite);
export const inReleaseOf = (suite: string): string => join(suiteFolder(suite), 'InRelease');
export const byHash = (path: string, sha256: string): string => join(path, '..', 'by-hash', 'SHA256', sha256);

/**
 * Reads a suite of a repository. What its own signature does not cover is not believed: who may write to its place, and
 * has no key, would have packages signed by the next run.
 * @returns undefined where there is no such suite yet
 * @throws Problem (request) where it is signed by somebody else, or not the work of this program; (surroundings) where
 *   something of it is missing or damaged
 */
export async function readFormer(shelf: Shelf, suite: string, signer: Signer): Promise<Former | undefined> {
  const folder = suiteFolder(suite);
  const inline = await shelf.read(inReleaseOf(suite));
  const signed =
    inline === undefined ? await readUnfinished(shelf, folder, signer) : await signer.signedIn(inline);
  if (signed === undefined) {
    if (inline === undefined) return undefined;
    throw badRequest(`${folder}/InRelease is not signed by this key`, {
      todo: 'Has the key changed? Then give former-key. Else somebody has changed the repository: look at it first',
    });
  }
  const release = understood(() => readRelease(signed.text), `${folder}/InRelease`);
  // Another suite's is signed by the same key: what is in `testing` alone would come into `stable` with it.
  if (release.suite !== suite)
    throw badRequest(`${folder}/InRelease was signed for the suite ${release.suite ?? ''}`, {
      todo: 'Somebody has changed the repository: look at it first, and restore it as it was',
    });
  const packages = new Map<string, Package>();
  for (const listed of release.files) {
    const [, component, architecture] = /^([^/]+)\/binary-([^/]+)\/Packages$/.exec(listed.path) ?? [];
    if (component === undefined || architecture === undefined) continue;
    const text = await readListed(shelf, folder, listed);
    for (const one of understood(() => packagesIn(text, component, architecture), listed.path))
      packages.set(one.path, one);
  }
  await proveThere(shelf, [...packages.values()]);
  return { release, packages: [...packages.values()], inline, isByFormerKey: !signed.isByThisKey };
}

/** What a first run has left that was ended just before InRelease: everything that its Release names is there. */
async function readUnfinished(shelf: Shelf, folder: string, signer: Signer): Promise<Signed | undefined> {
  const text = await shelf.read(join(folder, 'Release'));
  if (text === undefined) return undefined;
  const detached = await shelf.read(join(folder, 'Release.gpg'));
  const signed = detached === undefined ? undefined : await signer.signedApart(text, detached);
  if (signed !== undefined) return signed;
  throw badRequest(`${folder} has a Release and no InRelease`, {
    todo: 'Start with an empty folder, or another suite: this is not the work of image-build apt',
  });
}

function packagesIn(text: string, component: string, architecture: string): readonly Package[] {
  return readStanzas(text).map((stanza) => {
    const one = packageIn(stanza, component);
    if (one.architecture !== architecture && one.architecture !== 'all')
      throw new Error(`${one.path} is no package for ${architecture}`);
    return one;
  });
}

/** By its hash first: that is nobody else's list, also while somebody writes. */
async function readListed(shelf: Shelf, folder: string, { path, sha256 }: Listed): Promise<string> {
  for (const name of [byHash(path, sha256), path]) {
    const bytes = await shelf.read(join(folder, name));
    if (bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256)
      return bytes.toString('utf8');
  }
  throw damaged(`${path} is not what InRelease says`);
}

async function proveThere(shelf: Shelf, packages: readonly Package[]): Promise<void> {
  const sizes = await shelf.sizes(packages.map(({ path }) => path));
  for (const { path, size } of packages) {
    const found = sizes.get(path);
    if (found === undefined) throw damaged(`${path} is not there`);
    if (found !== size) throw damaged(`${path} has ${found} bytes, and the index says ${size}`);
  }
}

/**
 * Proves that no new package would take the place of another file: the suites of a repository share its pool.
 * @returns paths of those that are there already, byte by byte
 * @throws Problem (request)
 */
export async function provePool(shelf: Shelf, added: readonly Package[]): Promise<ReadonlySet<string>> {
  const sizes = await shelf.sizes(added.map(({ path }) => path));
  const there = added.filter(({ path }) => sizes.has(path));
  for (const { path, size, sha256 } of there)
    if (sizes.get(path) !== size || (await shelf.sha256(path)) !== sha256) throw taken(path);
  return new Set(there.map(({ path }) => path));
}

/** A file of another content has the place of a package. */
export function taken(path: string): Problem {
  return badRequest(`${path} is in the repository already, with other bytes`, {
    todo: 'Of one version for several suites each has its own name: image-build deb --suffix true',
  });
}

function damaged(what: string): Problem {
  return surroundingsFailed(`The repository is damaged: ${what}`, {
    todo: 'Restore it as it was, or start with an empty folder and all packages',
  });
}

function understood<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (error) {
    throw badRequest(`${file} is not as image-build apt writes it: ${messageOf(error)}`, {
      todo: 'Start with an empty folder and all packages',
    });
  }
}
