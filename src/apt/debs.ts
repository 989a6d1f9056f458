import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { digestOfStream } from '../oci/digest.ts';
import { badRequest } from '../problem.ts';
import { givenFiles } from '../tools/given-files.ts';
import { packageOf, type Package } from './package.ts';
import { saidBy, type RunProgram } from './programs.ts';

/** A package, and where it lies now. */
export interface NewPackage {
  readonly package: Package;
  /** Absolute. */
  readonly file: string;
}

/**
 * Reads packages.
 * @param given files, and folders that stand for all `.deb` files below them; relative to `cwd`
 * @param dpkgDeb asked for each one's control file
 * @throws Problem (request) for what is no package, and where nothing is one
 */
export async function readDebs(
  given: readonly string[],
  cwd: string,
  component: string,
  dpkgDeb: RunProgram,
): Promise<readonly NewPackage[]> {
  const paths = (await givenFiles(given, cwd)).filter(
    (path) => path.endsWith('.deb') || given.includes(path),
  );
  if (given.length > 0 && paths.length === 0)
    throw badRequest(`There is no package in ${given.join(', ')}`, {
      todo: 'Give .deb files, or folders with them',
    });
  const packages: NewPackage[] = [];
  for (const path of paths) {
    const file = resolve(cwd, path);
    const answer = await dpkgDeb(['--info', file, 'control']);
    if (answer.exitCode !== 0) throw badRequest(`${path} is no Debian package`, { log: saidBy(answer) });
    const { digest, bytes: size } = await digestOfStream(createReadStream(file));
    const sha256 = digest.replace('sha256:', '');
    packages.push({
      file,
      package: packageOf({ file: path, control: answer.stdout, size, sha256 }, component),
    });
  }
  return packages;
}
