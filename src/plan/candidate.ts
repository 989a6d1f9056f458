import { readFile } from 'node:fs/promises';
import { basename, posix, relative, resolve } from 'node:path';
import { parseReference } from '../oci/reference.ts';
import { badRequest, type Place } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { BakeTarget } from './bake.ts';
import { guessContext } from './context.ts';
import { entryFor } from './demands.ts';
import { readDockerfile, type DockerfileFacts } from './dockerfile.ts';
import { targetName } from './names.ts';
import type { Origin } from './origin.ts';
import { insidePath, isRemote, toPosix, type Area } from './paths.ts';
import { placeInPolicy } from './policy-place.ts';

/** A target as it was found, before the request's settings and the links. */
export interface Candidate {
  readonly name: string;
  /** `context` and `dockerfile` are absolute, unless the context is fetched by the engine. */
  readonly target: BakeTarget;
  /** Absent where the Dockerfile is not on this machine (a Git or HTTP context). */
  readonly dockerfile?: { readonly path: string; readonly text: string; readonly facts: DockerfileFacts };
  readonly aliases: readonly string[];
  readonly origin: Origin;
}

/** A request, and where its files may lie. */
export type Placed = Request & { readonly area: Area };

/** The folder that the policy's paths are relative to: its own. Relative to the working folder, as reports want it. */
export function policyFolder({ policy }: Request): string {
  return policy.path === undefined ? '.' : toPosix(posix.dirname(policy.path));
}

/** @throws Problem (request) as findCandidates */
export async function singleImage(request: Placed): Promise<Candidate> {
  const { cwd, area, inputs } = request;
  const context = inputs.context ?? '.';
  const reference = inputs.tags?.find((tag) => /[/:@]/.test(tag));
  const own = isRemote(context)
    ? basename(context.replace(/[#?].*$/, '').replace(/\.git$/, ''))
    : basename(resolve(cwd, context));
  const name = targetName(
    reference === undefined ? own : (parseReference(reference).repository.split('/').at(-1) ?? own),
  );
  const origin = originOf(
    request,
    inputs.context === undefined ? 'the default of context' : 'the input context',
  );
  if (isRemote(context))
    return {
      name,
      target: { context, ...(inputs.file === undefined ? {} : { dockerfile: inputs.file }) },
      aliases: [],
      origin,
    };
  const folder = await insidePath(area, context, 'The context');
  const file = inputs.file ?? posix.join(toPosix(context), 'Dockerfile');
  const dockerfile = await load(area, file);
  return {
    name,
    target: { context: folder, dockerfile: resolve(cwd, file) },
    dockerfile,
    aliases: [],
    origin,
  };
}

/** The image of a Dockerfile by itself. @throws Problem (request) as findCandidates */
export async function ofDockerfile(request: Placed, name: string, path: string): Promise<Candidate> {
  const { cwd } = request;
  const dockerfile = await load(request.area, path);
  const settled = await policyContext(request, name);
  const target = (context: string): BakeTarget => ({ context, dockerfile: resolve(cwd, path) });
  if (settled !== undefined) {
    const origin = originOf(request, policyName(request));
    return { name, target: target(settled), dockerfile, aliases: [], origin };
  }
  const guessed = await guessContext(cwd, path, dockerfile.facts);
  const origin = { ...originOf(request, ''), context: guessed.origin };
  return { name, target: target(resolve(cwd, guessed.folder)), dockerfile, aliases: [], origin };
}

/** What Bake or Compose files say. */
export interface Defined {
  readonly name: string;
  readonly target: BakeTarget;
  /** Where, for messages. */
  readonly place: Place;
  /** All files that define it, relative to the working folder. */
  readonly files: readonly string[];
}

/** A target of a Bake or Compose file. @throws Problem (request) as findCandidates */
export async function ofTarget(
  request: Placed,
  { name, target: given, place, files }: Defined,
): Promise<Candidate> {
  const { cwd, area } = request;
  const settled = await policyContext(request, name);
  const target = settled === undefined ? given : { ...given, context: settled };
  const origin = originOf(request, settled === undefined ? place.file : policyName(request), files);
  const common = { name, target, aliases: target.tags ?? [], origin };
  for (const at of [target.context ?? '.', ...Object.values(target.contexts ?? {})])
    if (!isRemote(at))
      await insidePath(area, toPosix(relative(cwd, at)) || '.', `The context of ${name}:`, place);
  const inline = target['dockerfile-inline'];
  if (inline !== undefined) {
    const path = `${name} (inline)`;
    return { ...common, dockerfile: { path, text: inline, facts: readDockerfile(inline, path) } };
  }
  if (isRemote(target.context ?? '.') || target.dockerfile === undefined) return common;
  return { ...common, dockerfile: await load(area, toPosix(relative(cwd, target.dockerfile))) };
}

function originOf(request: Request, by: string, files: readonly string[] = []): Origin {
  const policy = request.policy.path;
  return {
    context: { kind: 'given', by },
    definedIn: [...files, ...(policy === undefined ? [] : [toPosix(policy)])],
  };
}

function policyName({ policy }: Request): string {
  return policy.path ?? 'the policy';
}

async function policyContext(request: Placed, name: string): Promise<string | undefined> {
  const { context } = entryFor(request.policy.file, name);
  if (context === undefined || isRemote(context)) return context;
  const path = toPosix(relative(request.cwd, resolve(request.cwd, policyFolder(request), context))) || '.';
  const place = await placeInPolicy(request, ['images', name, 'context']);
  return insidePath(request.area, path, `The context of ${name}:`, place);
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
