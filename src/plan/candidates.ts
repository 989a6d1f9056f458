import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { badRequest } from '../problem.ts';
import { entryFor } from './demands.ts';
import type { Request } from '../request/request.ts';
import { printBake, type Buildx } from './bake-print.ts';
import type { BakeTarget } from './bake.ts';
import { guessContext } from './context.ts';
import { readDockerfile, type DockerfileFacts } from './dockerfile.ts';
import { findSources, targetName, type Found } from './find.ts';

/** A target as it was found, before the request's settings and the links. */
export interface Candidate {
  readonly name: string;
  /** `context` and `dockerfile` are absolute, unless the context is a URL. */
  readonly target: BakeTarget;
  /** Absent where the Dockerfile is not on this machine (a Git or HTTP context). */
  readonly dockerfile?: { readonly path: string; readonly text: string; readonly facts: DockerfileFacts };
  readonly aliases: readonly string[];
}

export interface Candidates {
  readonly all: readonly Candidate[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** What is built when nothing is named; everything when absent. */
  readonly byDefault?: readonly string[];
}

/**
 * Everything that could be built: from the sources, the policy's entries with a `file`, or the single image that
 * `context` and `file` name.
 * @throws Problem (request) when two images have the same name, or a file cannot be read
 */
export async function findCandidates(request: Request, buildx: () => Promise<Buildx>): Promise<Candidates> {
  const { cwd, inputs, policy } = request;
  if (inputs.context !== undefined || inputs.file !== undefined)
    return { all: [await singleImage(request)], groups: {} };

  const ofPolicy = Object.entries(policy.file.images ?? {}).filter(([, entry]) => entry?.file !== undefined);
  const found =
    ofPolicy.length > 0 && inputs.source === undefined
      ? await sourcesIfAny(cwd)
      : await findSources(cwd, inputs.source);
  const all: Candidate[] = [];
  const groups: Record<string, readonly string[]> = { ...policy.file.groups };
  const byDefault: string[] = [];
  for (const one of found) {
    if (one.kind === 'dockerfile') {
      if (entryFor(policy.file, one.name).file === undefined)
        all.push(await ofDockerfile(request, one.name, one.path));
      byDefault.push(one.name);
    } else {
      const definition = await printBake(await buildx(), cwd, one.paths);
      for (const [name, target] of Object.entries(definition.targets))
        all.push(await ofTarget(cwd, definition.base, name, target));
      Object.assign(groups, definition.groups);
      byDefault.push(...definition.byDefault);
    }
  }
  for (const [name, entry] of ofPolicy)
    if (entry?.file !== undefined) {
      all.push(await ofDockerfile(request, name, posix.normalize(entry.file)));
      byDefault.push(name);
    }
  refuseDuplicates(all);
  const withAliases = all.map((candidate) => {
    const alias = entryFor(policy.file, candidate.name).alias ?? [];
    return {
      ...candidate,
      aliases: [...candidate.aliases, ...(typeof alias === 'string' ? [alias] : alias)],
    };
  });
  return {
    all: withAliases,
    groups,
    byDefault: byDefault.length > 0 ? byDefault : withAliases.map(({ name }) => name),
  };
}

/** Where the policy names the images itself, finding nothing else is fine. */
async function sourcesIfAny(cwd: string): Promise<readonly Found[]> {
  try {
    return await findSources(cwd, undefined);
  } catch {
    return [];
  }
}

async function singleImage({ cwd, inputs }: Request): Promise<Candidate> {
  const context = inputs.context ?? '.';
  const path = inputs.file ?? posix.join(context, 'Dockerfile');
  const fromTag = /([^/:@]+)(?::[^/]*)?$/.exec(inputs.tags?.[0] ?? '')?.[1];
  const name = targetName(fromTag ?? basename(resolve(cwd, context)));
  const target = {
    context: isRemote(context) ? context : resolve(cwd, context),
    dockerfile: isRemote(context) ? path : resolve(cwd, path),
  };
  return { name, target, aliases: [], ...(isRemote(context) ? {} : { dockerfile: await load(cwd, path) }) };
}

async function ofDockerfile({ cwd, policy }: Request, name: string, path: string): Promise<Candidate> {
  const entry = entryFor(policy.file, name);
  const dockerfile = await load(cwd, path);
  const context = entry.context ?? (await guessContext(cwd, path, dockerfile.facts));
  return {
    name,
    target: { context: isRemote(context) ? context : resolve(cwd, context), dockerfile: resolve(cwd, path) },
    dockerfile,
    aliases: [],
  };
}

async function ofTarget(cwd: string, base: string, name: string, target: BakeTarget): Promise<Candidate> {
  const context = target.context ?? '.';
  const aliases = (target.tags ?? []).map((tag) => tag.replace(/:[^/]*$/, ''));
  if (isRemote(context)) return { name, target, aliases };
  const absolute = resolve(base, context);
  const inline = target['dockerfile-inline'];
  if (inline !== undefined)
    return {
      name,
      target: { ...target, context: absolute },
      dockerfile: { path: `${name} (inline)`, text: inline, facts: readDockerfile(inline, name) },
      aliases,
    };
  const file = resolve(absolute, target.dockerfile ?? 'Dockerfile');
  return {
    name,
    target: { ...target, context: absolute, dockerfile: file },
    dockerfile: await load(cwd, relative(cwd, file).split(sep).join('/')),
    aliases,
  };
}

async function load(cwd: string, path: string): Promise<NonNullable<Candidate['dockerfile']>> {
  let text: string;
  try {
    text = await readFile(isAbsolute(path) ? path : join(cwd, path), 'utf8');
  } catch (error) {
    throw badRequest(`The Dockerfile ${path} cannot be read`, { where: { file: path } }, error);
  }
  return { path, text, facts: readDockerfile(text, path) };
}

function isRemote(context: string): boolean {
  return /^([a-z]+:\/\/|git@|github\.com\/)/.test(context);
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
