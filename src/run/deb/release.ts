import { createHash } from 'node:crypto';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { placeAll } from '../../build/artifacts/place.ts';
import { isForOutput, sumsText, type OutputFile } from '../../deb/sums.ts';
import { buildFailed } from '../../problem.ts';
import type { Built } from './build.ts';
import type { DebRoom } from './room.ts';

const sums = 'SHA256SUMS';

/**
 * Puts the packages and what belongs to them into the output folder, all or none, with their sums.
 * @returns every file there is of this run
 * @throws Problem: build when two builds give the same name, request and surroundings as placeAll
 */
export async function releasePackages(
  built: readonly Built[],
  output: string,
  { request, workshop }: DebRoom,
): Promise<readonly OutputFile[]> {
  const folder = join(workshop.folder, 'out');
  await mkdir(folder);
  const files = new Map<string, OutputFile>();
  for (const { first, on } of built)
    for (const { path, bytes, sha256 } of first.files) {
      if (!isForOutput(path)) continue;
      if (files.has(path)) throw buildFailed(`${on} gives ${path}, and so does another build`);
      files.set(path, { name: path, bytes, sha256 });
      await copyFile(join(first.dir, path), join(folder, path));
    }
  const text = sumsText([...files.values()]);
  await writeFile(join(folder, sums), text);
  await placeAll([{ from: folder, to: resolve(request.cwd, output) }], request.cwd);
  const { size } = await stat(resolve(request.cwd, output, sums));
  const sha256 = createHash('sha256').update(text).digest('hex');
  return [...files.values(), { name: sums, bytes: size, sha256 }];
}
