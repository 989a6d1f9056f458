import { readFile } from 'node:fs/promises';
import { basename, posix, relative, resolve } from 'node:path';
import { parseReference } from '../oci/reference.ts';
import { badRequest, type Place } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { printBake, type Buildx } from './bake-print.ts';
import type { BakeTarget } from './bake.ts';
import { guessContext } from './context.ts';
import { entryFor } from './demands.ts';
import { readDockerfile, type DockerfileFacts } from './dockerfile.ts';
import { findSources, nothingFound, targetName } from './find.ts';
import { areaOf, insidePath, isRemote, toPosix, type Area } from './paths.ts';

/** A target as it was found, before the request's settings and the links. */
export interface Candidate {
  readonly name: string;
  /** `context` and `dockerfile` are absolute, unless the context is fetched by the engine. */
  readonly target: BakeTarget;
  /** Absent where the Dockerfile is not on this machine (a Git or HTTP context). */
  readonly dockerfile?: { readonly path: string; readonly text: string; readonly facts: DockerfileFacts };
  readonly aliases: readonly string[];
}

export interface Candidates {
  readonly all: readonly Candidate[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** What is built when nothing is named. */
  readonly byDefault: readonly string[];
  /** True when `context` or `file` name the only image: the policy may then speak of others. */
  readonly isSingle: boolean;
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
    return { all: [only], groups: {}, byDefault: [only.name], isSingle: true };
  }
  const ofPolicy = await policyFiles(request);
  const used = new Set(ofPolicy.map(({ path }) => path));
  const all: Candidate[] = [];
  const byDefault: string[] = [];
  const groups = new Map<string, readonly string[]>(Object.entries(policy.file.groups ?? {}));
  const found = await findSources(cwd, inputs.source);
  for (const one of found) {
    if (one.kind === 'dockerfile') continue;
    const definition = await printBake(await buildx(), cwd, one.paths);
    const place = { file: one.paths.join(', ') };
    for (const [name, target] of Object.entries(definition.targets))
      all.push(await ofTarget(request, name, target, place));
    for (const [name, members] of Object.entries(definition.groups)) {
      if (groups.has(name)) throw badRequest(`Two groups are called ${name}`, { where: place });
      groups.set(name, members);
    }
    byDefault.push(...definition.byDefault);
  }
  // What the policy makes images of by name is not an image by itself.
  const byThemselves = found.flatMap((one) => (one.kind === 'dockerfile' && !used.has(one.path) ? one : []));
  const dockerfiles = [...byThemselves, ...ofPolicy];
  all.push(...(await sideBySide(dockerfiles, ({ name, path }) => ofDockerfile(request, name, path))));
  byDefault.push(...dockerfiles.map(({ name }) => name));
  if (all.length === 0) throw nothingFound(inputs.source?.join(', '));
  refuseDuplicates(all);
  return {
    all: all.map((candidate) => ({
      ...candidate,
      aliases: [...candidate.aliases, ...aliasesOf(request, candidate.name)],
    })),
    groups: Object.fromEntries(groups),
    byDefault,
    isSingle: false,
  };
}

/** A request, and where its files may lie. */
type Placed = Request & { readonly area: Area };

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

/** The folder that the policy's paths are relative to: its own. Relative to the working folder, as reports want it. */
function policyFolder({ policy }: Request): string {
  return policy.path === undefined ? '.' : toPosix(posix.dirname(policy.path));
}

function policyPlace({ policy }: Request): Place | undefined {
  return policy.path === undefined ? undefined : { file: policy.path };
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
      policyPlace(request),
    );
    files.push({ name, path: toPosix(relative(request.cwd, absolute)) });
  }
  return files;
}

function aliasesOf(request: Request, name: string): readonly string[] {
  const alias = entryFor(request.policy.file, name).alias ?? [];
  const aliases = typeof alias === 'string' ? [alias] : alias;
  // One that no reference can be like would never be found, and nobody would know.
  for (const one of aliases) parseReference(one);
  return aliases;
}

async function singleImage({ cwd, area, inputs }: Placed): Promise<Candidate> {
  const context = inputs.context ?? '.';
  const reference = inputs.tags?.find((tag) => /[/:@]/.test(tag));
  const own = isRemote(context)
    ? basename(context.replace(/[#?].*$/, '').replace(/\.git$/, ''))
    : basename(resolve(cwd, context));
  const name = targetName(
    reference === undefined ? own : (parseReference(reference).repository.split('/').at(-1) ?? own),
  );
  if (isRemote(context))
    return {
      name,
      target: { context, ...(inputs.file === undefined ? {} : { dockerfile: inputs.file }) },
      aliases: [],
    };
  const folder = await insidePath(area, context, 'The context');
  const file = inputs.file ?? posix.join(toPosix(context), 'Dockerfile');
  const dockerfile = await load(area, file);
  return { name, target: { context: folder, dockerfile: resolve(cwd, file) }, dockerfile, aliases: [] };
}

async function ofDockerfile(request: Placed, name: string, path: string): Promise<Candidate> {
  const { cwd } = request;
  const dockerfile = await load(request.area, path);
  const context =
    (await policyContext(request, name)) ?? resolve(cwd, await guessContext(cwd, path, dockerfile.facts));
  return { name, target: { context, dockerfile: resolve(cwd, path) }, dockerfile, aliases: [] };
}

async function policyContext(request: Placed, name: string): Promise<string | undefined> {
  const { context } = entryFor(request.policy.file, name);
  if (context === undefined || isRemote(context)) return context;
  const path = toPosix(relative(request.cwd, resolve(request.cwd, policyFolder(request), context))) || '.';
  return insidePath(request.area, path, `The context of ${name}:`, policyPlace(request));
}

async function ofTarget(request: Placed, name: string, given: BakeTarget, place: Place): Promise<Candidate> {
  const { cwd, area } = request;
  const settled = await policyContext(request, name);
  const target = settled === undefined ? given : { ...given, context: settled };
  const aliases = target.tags ?? [];
  for (const at of [target.context ?? '.', ...Object.values(target.contexts ?? {})])
    if (!isRemote(at))
      await insidePath(area, toPosix(relative(cwd, at)) || '.', `The context of ${name}:`, place);
  const inline = target['dockerfile-inline'];
  if (inline !== undefined) {
    const path = `${name} (inline)`;
    return { name, target, dockerfile: { path, text: inline, facts: readDockerfile(inline, path) }, aliases };
  }
  if (isRemote(target.context ?? '.') || target.dockerfile === undefined) return { name, target, aliases };
  return { name, target, dockerfile: await load(area, toPosix(relative(cwd, target.dockerfile))), aliases };
}

async function load(area: Area, path: string): Promise<NonNullable<Candidate['dockerfile']>> {
  const absolute = await insidePath(area, path, 'The Dockerfile', { file: path });
  let text: string;
  try {
    text = await readFile(absolute, 'utf8');
  } catch (error) {
    throw badRequest(`The Dockerfile ${path} cannot be read`, { where: { file: path } }, error);
  }
  return { path: toPosix(relative(area.cwd, absolute)), text, facts: readDockerfile(text, path) };
}

function refuseDuplicates(all: readonly Candidate[]): void {
  const seen = new Map<string, Candidate>();
  for (const candidate of all) {
    const other = seen.get(candidate.name);
    if (other !== undefined)
      throw badRequest(`Two images are called ${candidate.name}`, {
        where: { file: candidate.dockerfile?.path ?? candidate.name },
        meant: `The other one is ${other.dockerfile?.path ?? other.name}`,
        todo: 'Rename one of the folders, or name one image with images.NAME.file in the policy',
      });
    seen.set(candidate.name, candidate);
  }
}
