import { open, rm, stat } from 'node:fs/promises';
import { buildFailed, Problem, surroundingsFailed } from '../../problem.ts';
import type { FilesOutput } from '../../plan/output.ts';
import type { BuiltFiles } from '../built.ts';
import { unpack } from './unpack.ts';

/** What is taken: an image of the plan on one platform. */
export interface TakenFrom {
  readonly image: string;
  readonly platform: string;
  /** Its Dockerfile, relative to the working folder. */
  readonly file: string;
}

/**
 * Takes what a node of the solve gives as files. What is wanted as a folder is unpacked; what is wanted as an archive
 * is unpacked too where its binaries are to be checked.
 * @param archive what BuildKit has written; it goes when only its files are wanted
 * @throws Problem: build for an output without a file, or with what cannot be a file here; surroundings
 */
export async function takeFiles(
  { image, platform, file }: TakenFrom,
  archive: string,
  output: FilesOutput,
): Promise<BuiltFiles> {
  try {
    await refuseCutOff(archive);
    if (output.kind === 'tar' && output.maxGlibc === undefined) return { image, platform, archive };
    const dir = `${archive}.files`;
    const files = await unpack(archive, dir, output.kind === 'tar' ? 'leave out' : 'refuse');
    if (output.kind === 'local' && files.length === 0)
      throw buildFailed('The output holds no file', {
        todo: 'The last stage must hold the files: FROM scratch, then COPY --from=…',
      });
    if (output.kind === 'local') await rm(archive);
    return { image, platform, archive, unpacked: { dir, files } };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(
      { where: { file }, ...error.data, what: `${image} (${platform}): ${error.data.what}` },
      { cause: error },
    );
  }
}

/** An archive ends with two blocks of zeros (POSIX, pax): one that was cut off may look whole otherwise. */
async function refuseCutOff(archive: string): Promise<void> {
  const end = 1024;
  const { size } = await stat(archive);
  const file = await open(archive);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end), 0, end, Math.max(0, size - end));
    if (bytesRead < end || buffer.some((byte) => byte !== 0))
      throw surroundingsFailed('The output is cut off: its archive has no end');
  } finally {
    await file.close();
  }
}
