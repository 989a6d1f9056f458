import { readFile, stat } from 'node:fs/promises';
import { extname, join, posix, relative } from 'node:path';
import { badRequest } from '../problem.ts';
import { filesIn, foldersIn } from './folders.ts';
import { imageNameOf, isDockerfile } from './names.ts';
import { areaOf, insidePath, toPosix } from './paths.ts';

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
/** In the order in which Compose looks for them: the first one counts (docs.docker.com, "Compose file"). */
const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const usualFolders = ['images', 'docker'];

/** How deep a named folder is searched. The working folder holds all sorts of things: only the folders in it count. */
const deepest = 8;

/**
 * Finds what there is to build.
 * @param cwd the working folder, absolute
 * @param source paths as given; without any the usual places are looked at: a Bake file says what there is, or a Compose
 *   file with `build:`; where there is none, the Dockerfiles of the working folder and of `images` and `docker`
 * @returns nothing when there is nothing in the usual places
 * @throws Problem (request) when a given path is not there, holds no Dockerfile, or is a link that leads elsewhere
 */
export async function findSources(
  cwd: string,
  source: readonly string[] | undefined,
): Promise<readonly Found[]> {
  return source === undefined ? usualPlaces(cwd) : givenPlaces(cwd, source);
}

/**
 * What to say where nothing was found.
 * @param place where it was looked, as given; the usual places when left out
 */
export async function nothingFound(cwd: string, place?: string): Promise<Error> {
  const folders = await foldersWithDockerfiles(cwd, place ?? '.');
  return badRequest('No Dockerfile found', {
    where: { file: place ?? '.' },
    ...(folders.length === 0 ? {} : { meant: `There are some below ${folders.join(', ')}` }),
    todo:
      folders.length === 0
        ? 'Looked for docker-bake.*, compose.y*ml, images/*/Dockerfile, docker/*/Dockerfile, Dockerfile, Dockerfile.NAME and NAME.Dockerfile; name the place with source'
        : `Name the place: source: ${folders[0] ?? ''}`,
  });
}

/** The folders in a folder in which there are Dockerfiles at any depth that a named folder is searched to. */
async function foldersWithDockerfiles(cwd: string, place: string): Promise<readonly string[]> {
  const folders = (await foldersIn(join(cwd, place)).catch(() => [])).map((name) => posix.join(place, name));
  const found = await Promise.all(
    folders.map((folder) => below(cwd, folder, deepest / 2).catch((): readonly FoundDockerfile[] => [])),
  );
  return folders.filter((_, index) => (found[index] ?? []).length > 0).slice(0, 5);
}

async function usualPlaces(cwd: string): Promise<readonly Found[]> {
  const definition = await definitionAmong(cwd, '.', await filesIn(cwd));
  return definition === undefined ? usualDockerfiles(cwd) : [definition];
}

/** What the usual places hold besides a Bake or Compose file of the working folder. */
export async function usualDockerfiles(cwd: string): Promise<readonly Found[]> {
  const folders = await Promise.all(usualFolders.map((folder) => inFolder(cwd, folder)));
  return withoutTwins([...folders.flat(), ...dockerfilesAmong(cwd, '.', await filesIn(cwd))]);
}

async function givenPlaces(cwd: string, source: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  const definitions: string[] = [];
  const area = await areaOf(cwd, source);
  for (const given of source) {
    const absolute = await insidePath(area, given, 'source');
    const path = toPosix(relative(cwd, absolute)) || '.';
    if ((await stat(absolute)).isDirectory()) {
      const inside = await inFolder(cwd, path);
      if (inside.length === 0) throw await nothingFound(cwd, path);
      found.push(...inside);
    } else if (isDefinition(path)) definitions.push(path);
    else found.push(dockerfile(cwd, path));
  }
  return withoutTwins([...together(definitions), ...found]);
}

function isDefinition(path: string): boolean {
  return ['.hcl', '.json', '.yml', '.yaml'].includes(extname(path));
}

/**
 * Bake merges all files it is given, a Compose file beside a Bake file, too; Compose files of other folders are projects
 * of their own, with paths of their own.
 */
function together(paths: readonly string[]): readonly FoundDefinition[] {
  const isCompose = (path: string): boolean => /\.ya?ml$/.test(path);
  const folders = new Set(paths.filter((path) => !isCompose(path)).map((path) => posix.dirname(path)));
  const merged = paths.filter((path) => folders.has(posix.dirname(path)));
  const others = paths.filter((path) => !merged.includes(path));
  const projects = [...new Set(others.map((path) => posix.dirname(path)))].map((folder) =>
    others.filter((path) => posix.dirname(path) === folder),
  );
  return [merged, ...projects]
    .filter((list) => list.length > 0)
    .map((list) => ({ kind: 'definition', paths: list }));
}

/** `images` and `images/base` name the same Dockerfile: it is one image. */
function withoutTwins(found: readonly Found[]): readonly Found[] {
  const keyOf = (one: Found): string => (one.kind === 'dockerfile' ? one.path : one.paths.join('\n'));
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** The Dockerfiles of a folder and of all below; a folder that has a Bake or Compose file counts as that. */
async function inFolder(cwd: string, folder: string): Promise<readonly Found[]> {
  const names = await filesIn(join(cwd, folder));
  const definition = await definitionAmong(cwd, folder, names);
  if (definition !== undefined) return [definition];
  const inside = await Promise.all(
    (await foldersIn(join(cwd, folder))).map((child) =>
      below(cwd, posix.join(folder, child), folder === '.' ? 1 : deepest),
    ),
  );
  return [...dockerfilesAmong(cwd, folder, names), ...inside.flat()];
}

/** A folder with a Dockerfile is an image's: what lies below belongs to it. */
async function below(cwd: string, folder: string, depth: number): Promise<readonly FoundDockerfile[]> {
  const own = dockerfilesAmong(cwd, folder, await filesIn(join(cwd, folder)));
  if (own.length > 0 || depth <= 1) return own;
  const inside = await Promise.all(
    (await foldersIn(join(cwd, folder))).map((child) => below(cwd, posix.join(folder, child), depth - 1)),
  );
  return inside.flat();
}

async function definitionAmong(
  cwd: string,
  folder: string,
  names: readonly string[],
): Promise<FoundDefinition | undefined> {
  const bake = bakeFiles.filter((name) => names.includes(name)).map((name) => posix.join(folder, name));
  if (bake.length > 0) return { kind: 'definition', paths: bake };
  const compose = composeFiles.find((name) => names.includes(name));
  if (compose === undefined) return undefined;
  const path = posix.join(folder, compose);
  // Many repositories keep one only to start databases beside the work.
  const text = (await readFile(join(cwd, path), 'utf8')).replaceAll(/(^|\s)#.*$/gm, '');
  const builds = /(^|[\s{,])["']?(build|extends|include)["']?\s*:/m.test(text);
  return builds ? { kind: 'definition', paths: [path] } : undefined;
}

function dockerfilesAmong(cwd: string, folder: string, names: readonly string[]): readonly FoundDockerfile[] {
  return names.filter(isDockerfile).map((name) => dockerfile(cwd, posix.join(folder, name)));
}

function dockerfile(cwd: string, path: string): FoundDockerfile {
  return { kind: 'dockerfile', name: imageNameOf(cwd, path), path };
}
