import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { digestOfStream } from '../oci/digest.ts';
import { badRequest } from '../problem.ts';
import { givenFiles } from '../tools/given-files.ts';
import { assetName, sumsName, type Asset } from './asset.ts';
import { isSums, proveSums, sumsOf, type GivenFile } from './sums.ts';

/** GitHub's limits. Source: docs.github.com, "About releases": each file is under 2 GiB, and there are at most 1000. */
const largest = 2 * 1024 ** 3 - 1;
const most = 1000;

/**
 * The files of a release, with their sums as a file of its own at the end; none where no file was given.
 * @param given files, and folders that stand for all files below them; relative to `cwd`
 * @throws Problem (request) for what is not there, is a link in a folder, is empty or too large, for two different files
 *   of one name, and where a file of sums among them does not fit the others
 */
export async function readAssets(given: readonly string[], cwd: string): Promise<readonly Asset[]> {
  const files: GivenFile[] = [];
  for (const path of await givenFiles(given, cwd)) files.push(await readGiven(path, cwd));
  for (const { path } of files.filter((file) => isSums(file.path)))
    proveSums(path, await readFile(resolve(cwd, path), 'utf8'), files);
  const assets = named(
    files.filter(({ path }) => !isSums(path)),
    cwd,
  );
  if (assets.length >= most)
    throw badRequest(
      `${assets.length} files are given, and a release of GitHub takes ${most} with their sums`,
    );
  return assets.length === 0 ? [] : [...assets, sumsOf(assets)];
}

async function readGiven(path: string, cwd: string): Promise<GivenFile> {
  const absolute = resolve(cwd, path);
  const { size } = await stat(absolute);
  if (size === 0) throw badRequest(`${path} is empty`, { todo: 'GitHub takes no empty files: leave it out' });
  if (size > largest)
    throw badRequest(`${path} has ${size} bytes`, {
      todo: 'GitHub takes files below 2 GiB in a release: cut it, or publish it elsewhere',
    });
  const { digest, bytes } = await digestOfStream(createReadStream(absolute));
  return { path, digest, size: bytes };
}

function named(files: readonly GivenFile[], cwd: string): readonly Asset[] {
  const taken = new Map<string, GivenFile>();
  const assets: Asset[] = [];
  for (const file of files) {
    const own = basename(file.path);
    const name = assetName(own);
    if (name === '' || name === sumsName)
      throw badRequest(`${file.path} has no name that GitHub takes`, { todo: 'Give it another one' });
    const other = taken.get(name);
    if (other?.digest === file.digest) continue;
    if (other !== undefined)
      throw badRequest(`${other.path} and ${file.path} differ, and would both be ${name} in the release`, {
        todo: 'Leave one of them out, or give it another name',
      });
    taken.set(name, file);
    const { size, digest } = file;
    const from = { path: resolve(cwd, file.path) };
    assets.push({ name, ...(own === name ? {} : { label: own }), size, digest, from });
  }
  return assets;
}
