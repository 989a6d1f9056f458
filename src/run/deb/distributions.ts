import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDistribution, type Distribution } from '../../deb/distribution.ts';
import { formatReference, parseReference } from '../../oci/reference.ts';
import { badRequest } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import type { DebRoom } from './room.ts';
import { filesOf, solveTargets } from './solve.ts';

/** The images of the input `distributions`, in full. @throws Problem (request) for what is no image name */
export function imagesOf(given: readonly string[] | undefined): readonly string[] {
  const images = (given ?? []).map((text) => {
    const reference = parseReference(text);
    return formatReference(
      reference.tag === undefined && reference.digest === undefined
        ? { ...reference, tag: 'latest' }
        : reference,
    );
  });
  if (images.length === 0)
    throw badRequest('distributions names none', { todo: 'Name images: debian:bookworm, ubuntu:24.04' });
  return images;
}

/** Looks into the images for what they are: a name says nothing. */
export async function askDistributions(
  images: readonly string[],
  platform: string,
  scripts: string,
  room: DebRoom,
): Promise<readonly Distribution[]> {
  const targets = images.map((image, index) => ({
    name: `release-${index}`,
    about: image,
    stage: 'release' as const,
    platform,
    image,
    place: 'none',
    contexts: { scripts },
    args: {},
    isCached: false,
  }));
  const files = await solveTargets(targets, join(room.workshop.folder, 'releases'), room);
  return Promise.all(
    targets.map(async (target) => {
      const { image } = target;
      const { dir } = filesOf(files, target);
      const text = await readFile(join(dir, 'os-release'), 'utf8').catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return '';
        throw error;
      });
      return readDistribution(text, image);
    }),
  );
}
