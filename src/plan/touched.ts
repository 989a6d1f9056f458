import { realpath } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import type { FilesGiven } from './files-given.ts';
import type { ContextFiles } from './files/context-files.ts';
import { closure } from './order.ts';
import { toPosix } from './paths.ts';
import type { Plan, PlannedImage } from './plan.ts';
import type { ContextReach } from './reach/reach.ts';

/**
 * Which images changed files touch by themselves: by their Dockerfile, by a .dockerignore that counts for it, by what
 * their needed stages reach, or by a file that defines them (Bake, Compose, policy), which counts for all of its images.
 * @param changed as changedFiles gives it
 * @returns image → the changed files that touch it; images that none touches are not there
 */
export async function touchedImages(
  images: readonly PlannedImage[],
  changed: readonly string[],
  given: FilesGiven,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const here = await real(given.cwd);
  const absolute = changed.map((path) => ({
    path,
    real: `${resolve(here, path)}${path.endsWith('/') ? sep : ''}`,
  }));
  const touched = await Promise.all(
    images.map(async (image) => {
      const touches = await touchOf(image, given);
      const found = await Promise.all(
        absolute.map(async (one) => ((await touches(one.real)) ? [one.path] : [])),
      );
      return [image.name, found.flat()] as const;
    }),
  );
  return new Map(touched.filter(([, paths]) => paths.length > 0));
}

/** Tells whether a changed path (absolute, without links; with a separator at its end: all that is in it) counts. */
async function touchOf(image: PlannedImage, given: FilesGiven): Promise<(path: string) => Promise<boolean>> {
  const { cwd, contexts, reachOf, originOf } = given;
  const { dockerfile, context } = image.target;
  const reached = [...reachOf(image).contexts.values()];
  const own =
    dockerfile === undefined || image.dockerfile.path === '' ? [] : [resolve(cwd, image.dockerfile.path)];
  const wholeFiles = [
    ...own,
    ...own.map((path) => `${path}.dockerignore`),
    ...reached.map(({ folder }) => resolve(folder, '.dockerignore')),
    ...(context === undefined ? [] : [resolve(context, '.dockerignore')]),
    ...(originOf(image.name)?.definedIn ?? []).map((path) => resolve(cwd, path)),
  ];
  const counting = new Set([...wholeFiles, ...(await Promise.all(wholeFiles.map(real)))]);
  const folders = await Promise.all(
    reached.map(async (one) => ({
      one,
      root: await real(one.folder),
      files: await contexts.open(one.folder, one.dockerfile),
    })),
  );
  return async (path) => {
    if (path.endsWith(sep) ? [...counting].some((file) => file.startsWith(path)) : counting.has(path))
      return true;
    for (const { one, root, files } of folders) {
      const way = toPosix(relative(root, path));
      const isBelow = way !== '' && way !== '..' && !way.startsWith('../') && !posix.isAbsolute(way);
      if (isBelow && (await reaches(one, files, way, path.endsWith(sep)))) return true;
      // A whole repository that holds the context.
      if (path.endsWith(sep) && `${root}${sep}`.startsWith(path)) return true;
    }
    return false;
  };
}

async function reaches(
  { selections }: ContextReach,
  files: ContextFiles,
  path: string,
  isFolder: boolean,
): Promise<boolean> {
  if (await files.covers(selections, path)) return true;
  if (!isFolder) return false;
  return Object.keys(await files.files(selections)).some((file) => file.startsWith(`${path}/`));
}

/** A path without links; as it is where it is not there (a removed file has changed, too). */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/**
 * The plan of what is touched: of the images that were asked for, those that a changed file touches, directly or in
 * what they are built on. What these stand on comes along; all else is skipped.
 * @param touched as touchedImages gives it
 * @param ref as it was given, for the reasons
 */
export function selectTouched<P extends Plan>(
  plan: P,
  touched: ReadonlyMap<string, readonly string[]>,
  ref: string,
): P {
  const affected = new Map<string, string>();
  // In build order: what an image stands on has been looked at before.
  for (const { name, needs } of plan.images) {
    const files = touched.get(name);
    const base = needs.find((need) => affected.has(need));
    if (files !== undefined) affected.set(name, `changed since ${ref}: ${list(files)}`);
    else if (base !== undefined) affected.set(name, `it is built on ${base}, which changed since ${ref}`);
  }
  const asked = new Set([...plan.asked].filter((name) => affected.has(name)));
  const needs = new Map(plan.images.map((image) => [image.name, image.needs]));
  const wanted = closure([...asked], needs);
  const images = plan.images.map((image): PlannedImage => {
    if (image.decision === 'skip') return image;
    if (!wanted.has(image.name))
      return { ...image, decision: 'skip', tags: [], reasons: [`nothing of it changed since ${ref}`] };
    const why = affected.get(image.name) ?? `nothing of it changed since ${ref}; what is built on it did`;
    return { ...image, reasons: [why, ...image.reasons] };
  });
  return { ...plan, images, asked };
}

/** Longer lists say nothing more. */
const shownFiles = 3;

function list(files: readonly string[]): string {
  const more = files.length - shownFiles;
  return `${files.slice(0, shownFiles).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
