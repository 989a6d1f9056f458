import { posix, resolve } from 'node:path';
import type { Request } from '../request/request.ts';
import { entryFor } from './demands.ts';
import type { Linked } from './linked.ts';
import type { ImageOutput } from './output.ts';
import { checkOutputPlace, outputOf, refuseSharedArchives } from './output-of.ts';

/**
 * What each image that is built gives: an image, or files and where they go.
 * @throws Problem (request) for a place outside of the working folder, inside of sources, or taken by another image
 */
export async function outputsOf(
  built: readonly Linked[],
  { cwd, policy }: Request,
): Promise<ReadonlyMap<string, ImageOutput>> {
  const folders = {
    cwd,
    policy: resolve(cwd, policy.path === undefined ? '.' : posix.dirname(policy.path)),
    bake: cwd,
  };
  const outputs: (readonly [string, ImageOutput])[] = [];
  for (const { name, candidate } of built) {
    const where = { file: candidate.dockerfile?.path ?? name };
    const output = outputOf(name, candidate.target, entryFor(policy.file, name), folders, where);
    if (output.kind !== 'image') await checkOutputPlace(name, output, cwd, where);
    outputs.push([name, output]);
  }
  refuseSharedArchives(outputs);
  return new Map(outputs);
}
