import { createReadStream } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOfStream } from '../../oci/digest.ts';
import type { FilesOutput } from '../../plan/output.ts';
import type { PlannedImage } from '../../plan/plan.ts';
import { badRequest } from '../../problem.ts';
import type { Artifact } from '../../report/result.ts';
import type { BuiltFiles } from '../built.ts';
import { mergeArchives } from './archive.ts';
import { platformFolder } from './names.ts';
import { placeAll, type Placing } from './place.ts';

/**
 * Lets out what the targets of a run give as files: all of them or, when one fails, none. To be called when the whole
 * build and all gates were good.
 * @param images those that were built; what gives an image is not looked at
 * @param built what the solve has given, all targets and platforms
 * @param folder this run's folder, for what lies between
 * @param cwd the working folder, absolute: every place is in it
 * @returns every file; an archive with several platforms once for each of them. Paths are relative to `cwd`
 * @throws Problem: request when two targets give the same file or a place is taken, surroundings when the disk fails
 */
export async function releaseArtifacts(
  images: readonly PlannedImage[],
  built: readonly BuiltFiles[],
  folder: string,
  cwd: string,
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  const placings: Placing[] = [];
  for (const { name, platforms, output } of images) {
    if (output.kind === 'image') continue;
    const parts = platforms.map((platform) => partOf(name, platform, built));
    const own =
      output.kind === 'tar' ? await ofArchives(name, parts, output, folder) : ofFolders(parts, output);
    artifacts.push(...own.artifacts);
    placings.push(...own.placings);
  }
  refuseTwice(artifacts, cwd);
  await placeAll(placings, cwd);
  return artifacts.map((one) => ({ ...one, path: shown(one.path, cwd) }));
}

interface Released {
  /** Their paths are absolute. */
  readonly artifacts: readonly Artifact[];
  readonly placings: readonly Placing[];
}

function partOf(image: string, platform: string, built: readonly BuiltFiles[]): BuiltFiles {
  const part = built.find((one) => one.image === image && one.platform === platform);
  if (part === undefined) throw new Error(`${image} was to give files for ${platform}, and there are none`);
  return part;
}

function isSplit({ split }: FilesOutput, parts: readonly BuiltFiles[]): boolean {
  return split ?? parts.length > 1;
}

function ofFolders(parts: readonly BuiltFiles[], output: FilesOutput): Released {
  const released = parts.map(({ image, platform, unpacked }) => {
    if (unpacked === undefined) throw new Error(`the files of ${image} are still in their archive`);
    const to = isSplit(output, parts) ? join(output.dest, platformFolder(platform)) : output.dest;
    return {
      artifacts: unpacked.files.map(({ path, bytes, sha256 }) => ({
        image,
        platform,
        path: join(to, path),
        bytes,
        sha256,
      })),
      placing: { from: unpacked.dir, to },
    };
  });
  return {
    artifacts: released.flatMap(({ artifacts }) => artifacts),
    placings: released.map(({ placing }) => placing),
  };
}

async function ofArchives(
  image: string,
  parts: readonly BuiltFiles[],
  output: FilesOutput,
  folder: string,
): Promise<Released> {
  const [first] = parts;
  let from = first?.archive ?? '';
  if (isSplit(output, parts)) {
    from = join(folder, `${image}.tar`);
    await mergeArchives(
      parts.map(({ archive, platform }) => ({ archive, folder: platformFolder(platform) })),
      from,
    );
  }
  const { digest, bytes } = await digestOfStream(createReadStream(from));
  const sha256 = digest.replace('sha256:', '');
  return {
    artifacts: parts.map(({ platform }) => ({ image, platform, path: output.dest, bytes, sha256 })),
    placings: [{ from, to: output.dest }],
  };
}

/** Which of the two would be there in the end is nobody's wish. */
function refuseTwice(artifacts: readonly Artifact[], cwd: string): void {
  const seen = new Map<string, Artifact>();
  for (const one of artifacts) {
    const other = seen.get(one.path);
    const isSameArchive =
      other?.image === one.image && other.sha256 === one.sha256 && other.path === one.path;
    if (other !== undefined && !isSameArchive)
      throw badRequest(`${about(other)} and ${about(one)} both give ${shown(one.path, cwd)}`, {
        todo: 'Give each a dest of its own',
      });
    seen.set(one.path, one);
  }
}

function about({ image, platform }: Artifact): string {
  return `${image} (${platform})`;
}

function shown(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}
