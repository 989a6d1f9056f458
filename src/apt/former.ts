import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { badRequest, messageOf, surroundingsFailed, type Problem } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { packageIn, type Package } from './package.ts';
import { readRelease, type FormerRelease, type Listed } from './release.ts';
import type { Signer } from './sign.ts';
import { readStanzas } from './stanza.ts';

/** The repository so far. */
export interface Former {
  readonly release: FormerRelease;
  readonly packages: readonly Package[];
  /** `InRelease`, as it is. */
  readonly inline: Buffer;
  /** Not by the key that signs now, but by the one before. */
  readonly isByFormerKey: boolean;
}

/** The folder of a suite, and a list in it by its hash, relative to the repository. */
export const suiteFolder = (suite: string): string => join('dists', suite);
export const byHash = (path: string, sha256: string): string => join(path, '..', 'by-hash', 'SHA256', sha256);

/**
 * Reads a suite of a repository. What its own signature does not cover is not believed: who may write the folder, and
 * has no key, would have packages signed by the next run.
 * @param root of the repository, absolute
 * @returns undefined where there is no such suite yet
 * @throws Problem (request) where it is signed by somebody else, or not the work of this program; (surroundings) where
 *   something of it is missing or damaged
 */
export async function readFormer(root: string, suite: string, signer: Signer): Promise<Former | undefined> {
  const folder = join(root, suiteFolder(suite));
  const inline = await readIfThere(join(folder, 'InRelease'));
  if (inline === undefined) {
    if ((await readIfThere(join(folder, 'Release'))) === undefined) return undefined;
    throw badRequest(`${suiteFolder(suite)} has a Release and no InRelease`, {
      todo: 'Start with an empty folder, or another suite: this is not the work of image-build apt',
    });
  }
  const signed = await signer.signedIn(inline);
  if (signed === undefined)
    throw badRequest(`${suiteFolder(suite)}/InRelease is not signed by this key`, {
      todo: 'Has the key changed? Then give former-key. Else somebody has changed the repository: look at it first',
    });
  const release = understood(() => readRelease(signed.text), `${suiteFolder(suite)}/InRelease`);
  // Another suite's is signed by the same key: what is in `testing` alone would come into `stable` with it.
  if (release.suite !== suite)
    throw badRequest(`${suiteFolder(suite)}/InRelease was signed for the suite ${release.suite ?? ''}`, {
      todo: 'Somebody has changed the repository: look at it first, and restore it as it was',
    });
  const packages = new Map<string, Package>();
  for (const listed of release.files) {
    const [, component, architecture] = /^([^/]+)\/binary-([^/]+)\/Packages$/.exec(listed.path) ?? [];
    if (component === undefined || architecture === undefined) continue;
    const text = await readListed(folder, listed);
    for (const one of understood(() => packagesIn(text, component, architecture), listed.path))
      packages.set(one.path, one);
  }
  for (const one of packages.values()) await proveThere(root, one);
  return { release, packages: [...packages.values()], inline, isByFormerKey: !signed.isByThisKey };
}

function packagesIn(text: string, component: string, architecture: string): readonly Package[] {
  return readStanzas(text).map((stanza) => {
    const one = packageIn(stanza, component);
    if (one.architecture !== architecture && one.architecture !== 'all')
      throw new Error(`${one.path} is no package for ${architecture}`);
    return one;
  });
}

async function readListed(folder: string, { path, sha256 }: Listed): Promise<string> {
  for (const name of [path, byHash(path, sha256)]) {
    const bytes = await readIfThere(join(folder, name));
    if (bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256)
      return bytes.toString('utf8');
  }
  throw damaged(`${path} is not what InRelease says`);
}

async function proveThere(root: string, { path, size }: Package): Promise<void> {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (found?.isFile() !== true) throw damaged(`${path} is not there`);
  if (found.size !== size) throw damaged(`${path} has ${found.size} bytes, and the index says ${size}`);
}

/**
 * Proves that no new package would take the place of another file: the suites of a repository share its pool.
 * @throws Problem (request)
 */
export async function provePool(root: string, added: readonly Package[]): Promise<void> {
  for (const { path, sha256 } of added) {
    const there = await readIfThere(join(root, path));
    if (there !== undefined && createHash('sha256').update(there).digest('hex') !== sha256)
      throw badRequest(`${path} is in the repository already, with other bytes`, {
        todo: 'Of one version for several suites each has its own name: image-build deb --suffix true',
      });
  }
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

/** Undefined where there is no such file. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw surroundingsFailed(`${path} cannot be read`, {}, error);
  }
}
