import { access } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { badRequest, type Problem, type ProblemData } from '../problem.ts';
import type { FilesGiven } from './files-given.ts';
import type { Selections } from './files/selection.ts';
import type { MissingSource } from './files/context-files.ts';
import type { ContextOrigin } from './origin.ts';
import { toPosix } from './paths.ts';
import type { PlannedImage } from './plan.ts';

/**
 * Refuses images whose Dockerfiles copy or mount what their build context does not have, before anything is started:
 * the context may have been guessed wrong, or a .dockerignore drops it. Only plain paths count; where a base could not
 * be looked up, only those without variables. What another image of the plan writes is refused, there or not: it would
 * be read before it is written.
 * @param images those that are skipped are not looked at
 * @throws Problem (request) for the first one, with the line, which context it is and who says so, and what to do; the
 *   others are in its log
 */
export async function refuseMissingSources(
  images: readonly PlannedImage[],
  given: FilesGiven,
): Promise<void> {
  const wanted = images.filter(({ decision }) => decision !== 'skip');
  const written = wanted.flatMap(({ name, output }) =>
    output.kind === 'image' ? [] : [{ name, dest: output.dest }],
  );
  const found = (await Promise.all(wanted.map((image) => problemsOf(image, written, given)))).flat();
  const [first, ...more] = found;
  if (first === undefined) return;
  throw badRequest(first.what, {
    ...rest(first),
    ...(more.length === 0 ? {} : { log: more.slice(0, 20).map(brief) }),
  });
}

function rest({ where, meant, todo }: ProblemData): Omit<ProblemData, 'kind' | 'what'> {
  return {
    ...(where === undefined ? {} : { where }),
    ...(meant === undefined ? {} : { meant }),
    ...(todo === undefined ? {} : { todo }),
  };
}

function brief({ what, where }: ProblemData): string {
  return `${where?.file ?? ''}${where?.line === undefined ? '' : `:${where.line}`}: ${what}`;
}

async function problemsOf(
  image: PlannedImage,
  written: readonly Written[],
  given: FilesGiven,
): Promise<readonly ProblemData[]> {
  const found: Problem[] = [];
  const reach = given.reachOf(image);
  const isDoubtful = reach.doubt !== undefined;
  const { contexts } = isDoubtful ? given.plainReachOf(image) : reach;
  const literal = new Set(image.dockerfile.facts?.stages.flatMap(({ sources }) => sources));
  for (const [name, { folder, dockerfile, selections }] of contexts) {
    const files = await given.contexts.open(folder, dockerfile);
    found.push(...writtenBelow(image, folder, selections, written));
    for (const missing of await files.missing(selections)) {
      const path = resolve(folder, `.${sep}${missing.source}`);
      if (isDoubtful && (!literal.has(missing.source) || missing.source.includes('$'))) continue;
      if (written.some(({ dest }) => isIn(dest, path))) continue;
      found.push(await problemOf(image, { name, folder, missing }, given));
    }
  }
  return found.map(({ data }) => data).sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0));
}

/** A place that an image of the plan writes its files to; absolute. */
interface Written {
  readonly name: string;
  readonly dest: string;
}

function writtenBelow(
  { name, dockerfile }: PlannedImage,
  folder: string,
  selections: Selections,
  written: readonly Written[],
): readonly Problem[] {
  if (selections === 'all') return [];
  return selections.flatMap(({ patterns, line }) =>
    patterns.flatMap((pattern) => {
      const path = resolve(folder, `.${sep}${pattern}`);
      const writer = written.find((one) => one.name !== name && isIn(one.dest, path));
      if (writer === undefined) return [];
      return badRequest(`${name} copies ${pattern}, which ${writer.name} writes in the same run`, {
        where: { file: dockerfile.path, ...(line === undefined ? {} : { line }) },
        todo: `Take it from the image itself: COPY --from=${writer.name}`,
      });
    }),
  );
}

/** The same path, or one below it. */
function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}

interface Found {
  /** `context`, or the name of a named one. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly missing: MissingSource;
}

async function problemOf(
  image: PlannedImage,
  { name, folder, missing }: Found,
  { cwd, originOf }: FilesGiven,
): Promise<Problem> {
  const { source, line, why } = missing;
  const ignoreFile = toPosix(relative(cwd, resolve(folder, missing.ignoreFile ?? '.dockerignore')));
  const shown = toPosix(relative(cwd, folder)) || '.';
  const where = { file: image.dockerfile.path, ...(line === undefined ? {} : { line }) };
  const context = name === 'context' ? `its build context, ${shown}` : `the context ${name}, ${shown}`;
  const origin = name === 'context' ? originOf(image.name)?.context : undefined;
  const meant = origin === undefined ? {} : { meant: whoSays(origin) };
  if (why === 'ignored')
    return badRequest(`${image.name} copies ${source}, which ${ignoreFile} drops from ${context}`, {
      where,
      ...meant,
      todo: `Take it out of ${ignoreFile}, or write !${source.replace(/^\.?\/+/, '')} as its last line`,
    });
  const elsewhere = await folderWith(cwd, image.dockerfile.path, folder, source);
  return badRequest(`${image.name} copies ${source}, which is not in ${context}`, {
    where,
    ...meant,
    todo:
      elsewhere === undefined
        ? `Make it before the build, or name the folder that has it: ${settledBy(image.name, name, origin)}`
        : `It is in ${elsewhere}: name that folder as the context, ${settledBy(image.name, name, origin)}`,
  });
}

function whoSays(origin: ContextOrigin): string {
  switch (origin.kind) {
    case 'given':
      return `The context is what ${origin.by} says`;
    case 'own':
      return 'The context was guessed: the Dockerfile’s own folder, as nobody named one';
    case 'root':
      return `The context was guessed: the working folder, as nobody named one and ${origin.because} is only there`;
  }
}

function settledBy(image: string, name: string, origin: ContextOrigin | undefined): string {
  if (name !== 'context') return `build-contexts or the Bake file’s contexts`;
  if (origin?.kind === 'given' && origin.by.startsWith('the ')) return 'with the input context';
  if (origin?.kind === 'given' && /\.(hcl|json)$|compose/i.test(origin.by)) return `in ${origin.by}`;
  return `images.${image}.context in the policy`;
}

/** A folder between the working folder and the Dockerfile's that has the path; `undefined` where there is none. */
async function folderWith(
  cwd: string,
  dockerfile: string,
  not: string,
  source: string,
): Promise<string | undefined> {
  for (let folder = posix.dirname(dockerfile); ; folder = posix.dirname(folder)) {
    const absolute = resolve(cwd, folder);
    if (
      absolute !== not &&
      !folder.startsWith('..') &&
      (await isThere(resolve(absolute, `.${sep}${source}`)))
    )
      return folder === '.' ? 'the working folder' : folder;
    if (folder === '.' || folder === '/' || folder.startsWith('..')) return undefined;
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
