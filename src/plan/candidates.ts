import { relative, resolve } from 'node:path';
import { parseReference } from '../oci/reference.ts';
import { badRequest, problemOf, type Place } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { Buildx } from './bake-print.ts';
import { ofDockerfile, policyFolder, singleImage, type Candidate, type Placed } from './candidate.ts';
import { definedImages, type DefinedImages } from './definitions.ts';
import { entryFor } from './demands.ts';
import { findSources, nothingFound, usualDockerfiles, type Found, type FoundDefinition } from './find.ts';
import { areaOf, insidePath, toPosix } from './paths.ts';
import { placeInPolicy } from './policy-place.ts';

export type { Candidate } from './candidate.ts';

export interface Candidates {
  readonly all: readonly Candidate[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** What is built when nothing is named. */
  readonly byDefault: readonly string[];
  /** True when `context` or `file` name the only image: the policy may then speak of others. */
  readonly isSingle: boolean;
  /** What would surprise otherwise, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Everything that could be built: from the sources, the policy's entries with a `file`, or the single image that
 * `context` and `file` name.
 * @throws Problem (request) when two images have the same name, there is none, a file cannot be read, or a path leads
 *   out of the working folder
 */
export async function findCandidates(asked: Request, buildx: () => Promise<Buildx>): Promise<Candidates> {
  const { cwd, inputs, policy } = asked;
  const request: Placed = { ...asked, area: await areaOf(cwd, inputs.source) };
  if (inputs.context !== undefined || inputs.file !== undefined) {
    const only = await singleImage(request);
    return { all: [only], groups: {}, byDefault: [only.name], isSingle: true, notes: [] };
  }
  const ofPolicy = await policyFiles(request);
  const { found, defined, notes } = await findAll(request, buildx);
  const used = new Set(ofPolicy.map(({ path }) => path));
  // What the policy makes images of by name is not an image by itself.
  const byThemselves = found.flatMap((one) => (one.kind === 'dockerfile' && !used.has(one.path) ? one : []));
  const dockerfiles = [...byThemselves, ...ofPolicy];
  const all = [
    ...defined.flatMap(({ candidates }) => candidates),
    ...(await sideBySide(dockerfiles, ({ name, path }) => ofDockerfile(request, name, path))),
  ];
  if (all.length === 0) throw await nothingFound(cwd, inputs.source?.join(', '));
  refuseDuplicates(all);
  return {
    all: await Promise.all(
      all.map(async (candidate) => ({
        ...candidate,
        aliases: [...candidate.aliases, ...(await aliasesOf(request, candidate.name))],
      })),
    ),
    groups: allGroups(policy.file.groups ?? {}, defined),
    byDefault: [...defined.flatMap(({ byDefault }) => byDefault), ...dockerfiles.map(({ name }) => name)],
    isSingle: false,
    notes: [...defined.flatMap((one) => one.notes), ...notes],
  };
}

interface FoundAll {
  readonly found: readonly Found[];
  readonly defined: readonly DefinedImages[];
  readonly notes: readonly string[];
}

/** The sources, Bake and Compose files resolved. */
async function findAll(request: Placed, buildx: () => Promise<Buildx>): Promise<FoundAll> {
  const { cwd, inputs } = request;
  const found = await findSources(cwd, inputs.source);
  const definitions = found.filter((one): one is FoundDefinition => one.kind === 'definition');
  const defined: DefinedImages[] = [];
  for (const one of definitions) defined.push(await definedImages(request, one, buildx));
  const [first] = definitions;
  if (inputs.source !== undefined || first === undefined || !found.includes(first))
    return { found, defined, notes: [] };
  const more = (await usualDockerfiles(cwd)).filter((one) => one.kind === 'dockerfile');
  const images = defined.flatMap(({ candidates }) => candidates);
  // A Compose file may start only what others have built, by extends and include.
  if (images.length === 0) return { found: more, defined: [], notes: [] };
  const taken = new Set(images.map(({ dockerfile }) => dockerfile?.path));
  const passedOver = more.filter(({ path }) => !taken.has(path));
  return {
    found,
    defined,
    notes: passedOver.length === 0 || inputs.targets !== undefined ? [] : [passedOverNote(first, passedOver)],
  };
}

function passedOverNote({ paths }: FoundDefinition, more: readonly { readonly path: string }[]): string {
  const shown = more.slice(0, 3).map(({ path }) => path);
  const rest = more.length - shown.length;
  return `${paths.join(', ')} says what there is, and that is all: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} ${more.length === 1 ? 'is' : 'are'} no part of it. Name everything in source to have both`;
}

/** The policy's, those of Bake files, and Compose's profiles, of which several projects may share one. */
function allGroups(
  ofPolicy: Readonly<Record<string, readonly string[]>>,
  defined: readonly DefinedImages[],
): Readonly<Record<string, readonly string[]>> {
  const groups = new Map<string, readonly string[]>(Object.entries(ofPolicy));
  const refuse = (name: string, where: Place): Error =>
    badRequest(`Two groups are called ${name}`, {
      where,
      todo: 'Rename one of them; groups of the policy and of Bake files count, and profiles of Compose files',
    });
  for (const { groups: own, place } of defined)
    for (const [name, members] of Object.entries(own)) {
      if (groups.has(name)) throw refuse(name, place);
      groups.set(name, members);
    }
  const profiles = new Map<string, readonly string[]>();
  for (const { profiles: own, place } of defined)
    for (const [name, members] of Object.entries(own)) {
      if (groups.has(name)) throw refuse(name, place);
      profiles.set(name, [...(profiles.get(name) ?? []), ...members]);
    }
  return Object.fromEntries([...groups, ...profiles]);
}

/** Files that are open at once: a system allows about a thousand. */
const filesAtOnce = 32;

/** @throws what the first one in the list throws, whichever fails first */
async function sideBySide<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const { default: pLimit } = await import('p-limit');
  const limited = pLimit(filesAtOnce);
  const settled = await Promise.allSettled(items.map((item) => limited(() => work(item))));
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** The Dockerfiles that the policy names, one for each image; several images may share one. */
async function policyFiles(
  request: Placed,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const files: { name: string; path: string }[] = [];
  for (const [name, entry] of Object.entries(request.policy.file.images ?? {})) {
    if (entry?.file === undefined) continue;
    const path = resolve(request.cwd, policyFolder(request), entry.file);
    const absolute = await insidePath(
      request.area,
      toPosix(relative(request.cwd, path)),
      'The Dockerfile',
      await placeInPolicy(request, ['images', name, 'file']),
    );
    files.push({ name, path: toPosix(relative(request.cwd, absolute)) });
  }
  return files;
}

/** One that no reference can be like would never be found, and nobody would know: it is refused. */
async function aliasesOf(request: Request, name: string): Promise<readonly string[]> {
  const alias = entryFor(request.policy.file, name).alias ?? [];
  const isList = typeof alias !== 'string';
  const aliases = isList ? alias : [alias];
  for (const [index, one] of aliases.entries())
    try {
      parseReference(one);
    } catch (error) {
      const where = await placeInPolicy(request, ['images', name, 'alias', ...(isList ? [index] : [])]);
      const { what, todo } = problemOf(error, 'request');
      throw badRequest(
        what,
        { ...(where === undefined ? {} : { where }), ...(todo === undefined ? {} : { todo }) },
        error,
      );
    }
  return aliases;
}

function refuseDuplicates(all: readonly Candidate[]): void {
  const seen = new Map<string, Candidate>();
  for (const candidate of all) {
    const other = seen.get(candidate.name);
    if (other !== undefined) {
      const file = candidate.dockerfile?.path ?? candidate.name;
      throw badRequest(`Two images are called ${candidate.name}`, {
        where: { file },
        meant: `The other one is ${other.dockerfile?.path ?? other.name}`,
        todo: `Rename a folder, or give one a name in the policy: images: { NAME: { file: ${file} } }`,
      });
    }
    seen.set(candidate.name, candidate);
  }
}
