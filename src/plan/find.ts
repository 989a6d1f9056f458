import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, posix, relative, sep } from 'node:path';
import { badRequest } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';

/** One Dockerfile that makes one image. Paths are relative to the working folder, with forward slashes. */
export interface FoundDockerfile {
  readonly kind: 'dockerfile';
  readonly name: string;
  readonly path: string;
}

/** Bake or Compose files that belong together, as bake takes several `-f`. */
export interface FoundDefinition {
  readonly kind: 'definition';
  readonly paths: readonly string[];
}

export type Found = FoundDockerfile | FoundDefinition;

const bakeFiles = [
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
];
const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const usualFolders = ['images', 'docker'];

/**
 * Finds what there is to build.
 * @param cwd the working folder, absolute
 * @param source paths as given; without any the usual places are looked at, and the first kind that is there wins:
 *   a Bake file, a Compose file, the folders `images` and `docker`, Dockerfiles of the working folder
 * @throws Problem (request) when a path is not there, or nothing is found
 */
export async function findSources(
  cwd: string,
  source: readonly string[] | undefined,
): Promise<readonly Found[]> {
  const found = source === undefined ? await usualPlaces(cwd) : await givenPlaces(cwd, source);
  if (found.length === 0)
    throw badRequest('No Dockerfile found', {
      where: { file: source?.join(', ') ?? '.' },
      todo: 'Looked for docker-bake.*, compose.y*ml, images/*/Dockerfile, docker/*/Dockerfile, Dockerfile, Dockerfile.NAME and NAME.Dockerfile; name the place with source',
    });
  return found;
}

async function usualPlaces(cwd: string): Promise<readonly Found[]> {
  const names = await filesIn(cwd);
  const definition = [bakeFiles, composeFiles.slice()].map((known) =>
    known.filter((name) => names.includes(name)),
  );
  for (const paths of definition) if (paths.length > 0) return [{ kind: 'definition', paths }];
  const folders = await Promise.all(usualFolders.map((folder) => inFolder(cwd, folder)));
  const inside = folders.flat();
  return inside.length > 0 ? inside : dockerfilesAmong(cwd, '.', names);
}

async function givenPlaces(cwd: string, source: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  const definition: string[] = [];
  for (const given of source) {
    const path = toPosix(relative(cwd, join(cwd, given)) || '.');
    const kind = await kindOf(cwd, path, given);
    if (kind === 'folder') found.push(...(await inFolder(cwd, path)));
    else if (kind === 'dockerfile') found.push(dockerfile(cwd, path));
    else definition.push(path);
  }
  return definition.length > 0 ? [{ kind: 'definition', paths: definition }, ...found] : found;
}

async function kindOf(
  cwd: string,
  path: string,
  given: string,
): Promise<'folder' | 'dockerfile' | 'definition'> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(join(cwd, path))).isDirectory();
  } catch (error) {
    throw badRequest(`source names ${given}, which is not there`, {}, error);
  }
  if (isFolder) return 'folder';
  return ['.hcl', '.json', '.yml', '.yaml'].includes(extname(path)) ? 'definition' : 'dockerfile';
}

/** The Dockerfiles of a folder and of the folders in it; a folder that has a Bake or Compose file counts as that. */
async function inFolder(cwd: string, folder: string): Promise<readonly Found[]> {
  const names = await filesIn(join(cwd, folder));
  for (const known of [bakeFiles, composeFiles]) {
    const paths = known.filter((name) => names.includes(name)).map((name) => posix.join(folder, name));
    if (paths.length > 0) return [{ kind: 'definition', paths }];
  }
  const inside: Found[] = [...dockerfilesAmong(cwd, folder, names)];
  for (const child of await foldersIn(join(cwd, folder))) {
    const path = posix.join(folder, child);
    inside.push(...dockerfilesAmong(cwd, path, await filesIn(join(cwd, path))));
  }
  return inside;
}

function dockerfilesAmong(cwd: string, folder: string, names: readonly string[]): readonly FoundDockerfile[] {
  return names
    .filter((name) => /^(Dockerfile|Containerfile)(\.[\w.-]+)?$|^[\w.-]+\.Dockerfile$/.test(name))
    .filter((name) => !name.endsWith('.dockerignore'))
    .map((name) => dockerfile(cwd, posix.join(folder, name)));
}

/** `Dockerfile.NAME` and `NAME.Dockerfile` name their image themselves, a plain one has its folder's name. */
function dockerfile(cwd: string, path: string): FoundDockerfile {
  const file = basename(path);
  const own = /^(?:Dockerfile|Containerfile)\.(.+)$/.exec(file)?.[1] ?? /^(.+)\.Dockerfile$/.exec(file)?.[1];
  const folder = dirname(path) === '.' ? basename(cwd) : basename(dirname(path));
  return { kind: 'dockerfile', name: targetName(own ?? folder), path };
}

/** Bake allows letters, digits, `_` and `-` in a target's name, repositories only lower case. */
export function targetName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-');
}

async function filesIn(folder: string): Promise<string[]> {
  return entries(folder, (entry) => entry.isFile() || entry.isSymbolicLink());
}
async function foldersIn(folder: string): Promise<string[]> {
  return entries(folder, (entry) => entry.isDirectory() && !entry.name.startsWith('.'));
}

interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

async function entries(folder: string, wanted: (entry: Entry) => boolean): Promise<string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter(wanted)
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw badRequest(`${folder} cannot be read`, {}, error);
  }
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
