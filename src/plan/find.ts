import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, posix, relative } from 'node:path';
import { badRequest } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
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
 * @param source paths as given; without any the usual places are looked at, and the first kind that is there wins:
 *   a Bake file, a Compose file with `build:`, the folders `images` and `docker`, Dockerfiles of the working folder
 * @returns nothing when there is nothing in the usual places
 * @throws Problem (request) when a given path is not there, holds no Dockerfile, or is a link that leads elsewhere
 */
export async function findSources(
  cwd: string,
  source: readonly string[] | undefined,
): Promise<readonly Found[]> {
  return source === undefined ? usualPlaces(cwd) : givenPlaces(cwd, source);
}

/** For a place, or for all the usual ones. */
export function nothingFound(place = '.'): Error {
  return badRequest('No Dockerfile found', {
    where: { file: place },
    todo: 'Looked for docker-bake.*, compose.y*ml, images/*/Dockerfile, docker/*/Dockerfile, Dockerfile, Dockerfile.NAME and NAME.Dockerfile; name the place with source',
  });
}

async function usualPlaces(cwd: string): Promise<readonly Found[]> {
  const names = await filesIn(cwd);
  const definition = await definitionAmong(cwd, '.', names);
  if (definition !== undefined) return [definition];
  const folders = await Promise.all(usualFolders.map((folder) => inFolder(cwd, folder)));
  const inside = folders.flat();
  return inside.length > 0 ? inside : dockerfilesAmong(cwd, '.', names);
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
      if (inside.length === 0) throw nothingFound(given);
      found.push(...inside);
    } else if (isDefinition(path)) definitions.push(path);
    else found.push(dockerfile(cwd, path));
  }
  return withoutTwins([...together(definitions), ...found]);
}

function isDefinition(path: string): boolean {
  return ['.hcl', '.json', '.yml', '.yaml'].includes(extname(path));
}

/** Bake merges all files it is given; Compose files of different folders are projects of their own. */
function together(paths: readonly string[]): readonly FoundDefinition[] {
  if (paths.length === 0) return [];
  if (!paths.every((path) => /\.ya?ml$/.test(path))) return [{ kind: 'definition', paths }];
  return [...new Set(paths.map((path) => posix.dirname(path)))].map((folder) => ({
    kind: 'definition',
    paths: paths.filter((path) => posix.dirname(path) === folder),
  }));
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

const dockerfileName = /^(?:Dockerfile|Containerfile)(?:\.(.+))?$|^(.+)\.(?:Dockerfile|Containerfile)$/i;

/** Templates, leftovers of editors and what belongs to a Dockerfile without being one. */
const noDockerfile =
  /\.(dockerignore|j2|jinja2?|tmpl|tpl|template|erb|mustache|in|orig|rej|bak|old|swp|md)$/i;

function dockerfilesAmong(cwd: string, folder: string, names: readonly string[]): readonly FoundDockerfile[] {
  return names
    .filter((name) => dockerfileName.test(name) && !noDockerfile.test(name) && !name.startsWith('.'))
    .map((name) => dockerfile(cwd, posix.join(folder, name)));
}

/** `Dockerfile.NAME` and `NAME.Dockerfile` name their image themselves, any other has its folder's name. */
function dockerfile(cwd: string, path: string): FoundDockerfile {
  const [, after, before] = dockerfileName.exec(basename(path)) ?? [];
  const folder = dirname(path) === '.' ? basename(cwd) : basename(dirname(path));
  return { kind: 'dockerfile', name: targetName(after ?? before ?? folder), path };
}

/**
 * A name for an image: Bake allows letters, digits, `_` and `-` in a target's name, repositories only lower case, and
 * at its ends neither `_` nor `-`.
 */
export function targetName(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^[_-]+|[_-]+$/g, '');
  return slug === '' ? 'image' : slug;
}

async function filesIn(folder: string): Promise<string[]> {
  return entries(folder, (entry) => entry.isFile() || entry.isSymbolicLink());
}
async function foldersIn(folder: string): Promise<string[]> {
  return entries(
    folder,
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
  );
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
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw badRequest(`The folder ${basename(folder)} cannot be read`, {}, error);
  }
}
