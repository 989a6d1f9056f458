import { lstat, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { badRequest, type Place } from '../problem.ts';
import type { ImageEntry } from '../request/policy-schema.ts';
import { errorCode } from '../tools/error-code.ts';
import type { BakeTarget } from './bake.ts';
import type { FilesOutput, ImageOutput } from './output.ts';
import { isRemote } from './paths.ts';

/** What paths of outputs are relative to, and what they must keep away from. All absolute. */
export interface OutputFolders {
  /** The working folder: every output is below it. */
  readonly cwd: string;
  /** What the policy's paths are relative to. */
  readonly policy: string;
  /** What those of a Bake file's targets are relative to. */
  readonly bake: string;
}

/** Who says what is given, for messages. */
interface Said {
  readonly image: string;
  readonly where: Place;
}

/**
 * What a target gives: the policy's `output`, else that of its Bake file. `local` and `tar` are files; the others
 * (`docker`, `image`, `registry`, `oci`, `cacheonly`) are an image here, which is let out after its gates.
 * Source: docs.docker.com, "Exporters"; buildx, util/buildflags/export.go, for the text form.
 * @param where names the Bake file or the Dockerfile, in messages
 * @throws Problem (request) for an output that cannot be read, several of them, or a place that is none
 */
export function outputOf(
  image: string,
  target: BakeTarget,
  entry: ImageEntry,
  folders: OutputFolders,
  where: Place,
): ImageOutput {
  const said = { image, where };
  const asked = entry.output;
  if (asked !== undefined) {
    const { type, dest, 'max-glibc': maxGlibc } = asked;
    return placed(
      { kind: type, dest: resolve(folders.policy, dest), ...(maxGlibc === undefined ? {} : { maxGlibc }) },
      target,
      folders,
      said,
    );
  }
  const outputs = (target.output ?? []).map((one) => attributesOf(one, said));
  const files = outputs.filter(({ type }) => type === 'local' || type === 'tar');
  const [first] = files;
  if (first === undefined) return { kind: 'image' };
  if (outputs.filter(({ type }) => type !== 'cacheonly').length > 1)
    throw badRequest(`${image} gives files and something else, too`, {
      where,
      todo: 'Make a target for each: what gives files is no image here',
    });
  return placed(ofAttributes(first, folders, said), target, folders, said);
}

type Attributes = Readonly<Record<string, string>>;

/** bake prints objects; a file that was not printed may hold `type=local,dest=out`, or the folder alone. */
function attributesOf(output: unknown, { image, where }: Said): Attributes {
  if (typeof output === 'string') {
    if (!output.includes('='))
      return output === '-' ? { type: 'tar', dest: '-' } : { type: 'local', dest: output };
    return Object.fromEntries(
      output.split(',').map((part) => {
        const [key = '', ...rest] = part.split('=');
        return [key.trim().toLowerCase(), rest.join('=').trim()];
      }),
    );
  }
  if (typeof output === 'object' && output !== null)
    return Object.fromEntries(Object.entries(output).map(([key, value]) => [key, String(value)]));
  throw badRequest(`The output of ${image} cannot be read: ${JSON.stringify(output)}`, { where });
}

function ofAttributes(attributes: Attributes, { bake }: OutputFolders, { image, where }: Said): FilesOutput {
  const { type, dest = '', 'platform-split': split, mode = 'copy', ...others } = attributes;
  const kind = type === 'tar' ? 'tar' : 'local';
  const [unknown] = Object.keys(others);
  if (unknown !== undefined || mode !== 'copy')
    throw badRequest(
      `The output of ${image} has ${unknown ?? `mode=${mode}`}, which image-build does not have`,
      {
        where,
        todo: 'It knows type, dest and platform-split; files that are in dest already and are not built stay there',
      },
    );
  if (dest === '' || dest === '-')
    throw badRequest(`The output of ${image} names no ${kind === 'tar' ? 'file' : 'folder'}`, {
      where,
      todo: kind === 'tar' ? 'Write type=tar,dest=FILE.tar' : 'Write type=local,dest=FOLDER',
    });
  if (split !== undefined && split !== 'true' && split !== 'false')
    throw badRequest(`The output of ${image} has platform-split=${split}`, {
      where,
      todo: 'It is true or false',
    });
  return {
    kind,
    dest: resolve(bake, dest),
    ...(split === undefined ? {} : { split: split === 'true' }),
  };
}

/** Below the working folder, and no place where the build's own sources are. */
function placed(
  output: FilesOutput,
  target: BakeTarget,
  { cwd }: OutputFolders,
  { image, where }: Said,
): FilesOutput {
  const { dest, kind } = output;
  const name = shown(cwd, dest);
  const what = `${image} is to be given to ${name}`;
  if (dest === cwd || !isWithin(cwd, dest))
    throw badRequest(`${what}, which is ${dest === cwd ? '' : 'outside of '}the working folder`, {
      where,
      todo: 'Name a folder of its own below it: dest: dist',
    });
  if (relative(cwd, dest).split(sep).includes('.git'))
    throw badRequest(`${what}, which belongs to Git`, {
      where,
      todo: 'Name a folder of its own: dest: dist',
    });
  for (const source of sourcesOf(target))
    if (kind === 'tar' ? source === dest : isWithin(dest, source))
      throw badRequest(`${what}, which holds the sources of the build (${shown(cwd, source)})`, {
        where,
        todo: 'Name a folder of its own: dest: dist',
      });
  return output;
}

/** What the build reads of this machine: contexts and the Dockerfile. */
function sourcesOf({ context, contexts = {}, dockerfile }: BakeTarget): readonly string[] {
  const local = [context, ...Object.values(contexts)].filter((at) => at !== undefined && !isRemote(at));
  return [...local, dockerfile].flatMap((path) => (path === undefined ? [] : [resolve(path)]));
}

/**
 * Looks at the place of an output on the disk: it is below the working folder after symbolic links, too, and can be
 * what it is to be. It need not be there yet.
 * @throws Problem (request)
 */
export async function checkOutputPlace(
  image: string,
  { kind, dest }: FilesOutput,
  cwd: string,
  where: Place,
): Promise<void> {
  const there = await deepest(dest);
  const what = `${image} is to be given to ${shown(cwd, dest)}`;
  const real = await realpath(there).catch((error: unknown) => {
    throw badRequest(`${what}, but ${shown(cwd, there)} cannot be followed`, { where }, error);
  });
  if (!isWithin(await realpath(cwd), real))
    throw badRequest(`${what}, which is outside of the working folder: ${shown(cwd, there)} leads there`, {
      where,
    });
  const isFolder = (await lstat(real)).isDirectory();
  const isToBeFolder = kind === 'local' || there !== dest;
  if (isFolder !== isToBeFolder)
    throw badRequest(`${what}, but ${shown(cwd, there)} is a ${isFolder ? 'folder' : 'file'}`, {
      where,
      todo: isFolder ? 'Name the archive’s file: dest: dist/app.tar' : 'Remove it, or name another folder',
    });
}

/**
 * Two archives cannot be one file. (Two targets may share a folder, as long as they do not give the same file.)
 * @param outputs image → what it gives
 * @throws Problem (request)
 */
export function refuseSharedArchives(outputs: readonly (readonly [string, ImageOutput])[]): void {
  const taken = new Map<string, string>();
  for (const [image, output] of outputs) {
    if (output.kind !== 'tar') continue;
    const other = taken.get(output.dest);
    if (other !== undefined)
      throw badRequest(`${other} and ${image} are both to be given to ${output.dest}`, {
        todo: 'Give each a dest of its own',
      });
    taken.set(output.dest, image);
  }
}

/** The path itself, or the deepest folder or file on the way to it that exists. */
async function deepest(path: string): Promise<string> {
  try {
    await lstat(path);
    return path;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return deepest(dirname(path));
    throw badRequest(`${path} cannot be read`, {}, error);
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function shown(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
