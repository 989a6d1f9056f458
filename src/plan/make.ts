import { basename } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { badRequest } from '../problem.ts';
import { hostPlatform, normalizePlatform, sortPlatforms } from '../oci/platform.ts';
import { entryFor, policyFor } from './demands.ts';
import type { Request } from '../request/request.ts';
import type { Buildx } from './bake-print.ts';
import type { BakeTarget } from './bake.ts';
import { findCandidates, type Candidate, type Candidates } from './candidates.ts';
import { contextKey, linkReferences, type Link } from './link.ts';
import { buildOrder, closure } from './order.ts';
import type { Plan, PlannedImage } from './plan.ts';
import { baseReference, outsideReferences } from './references.ts';
import { applySettings, settingsOfInputs, settingsOfPolicy } from './settings.ts';
import { fullTags, tagNames, type RunRef } from './tags.ts';

/** What planning takes from the surroundings. */
export interface PlanSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly ref: RunRef;
  /** Called only where a Bake or Compose file has to be resolved. */
  readonly buildx: () => Promise<Buildx>;
  /** Secret id → file in which an inline secret was put. */
  readonly secretFiles: Readonly<Record<string, string>>;
}

/**
 * Makes the plan: finds the images, links what builds on what, puts them in order and lays the settings over them.
 * No engine is asked.
 * @throws Problem (request) for everything that is wrong with what was asked, before anything is started
 */
export async function makePlan(request: Request, surroundings: PlanSurroundings): Promise<Plan> {
  const candidates = await findCandidates(request, surroundings.buildx);
  refuseUnknownImages(request, candidates);
  const linked = candidates.all.map((candidate) => link(candidate, candidates, request, surroundings));
  const needs = new Map(
    linked.map(({ name, links }) => [name, [...new Set(links.map(({ to }) => to))].sort()]),
  );
  const order = buildOrder(needs);
  const wanted = closure(wantedNames(request, candidates), needs);
  const names = await tagNames(request.inputs.tags, request.inputs.version, surroundings.ref);
  const images = order.flatMap((name) => {
    const one = linked.find((candidate) => candidate.name === name);
    return one === undefined ? [] : [planned(one, needs, wanted, names, request)];
  });
  refuseMissingPlatforms(images);
  return { images, groups: candidates.groups };
}

interface Linked {
  readonly name: string;
  readonly candidate: Candidate;
  readonly target: BakeTarget;
  readonly platforms: readonly string[];
  readonly links: readonly Link[];
}

function link(
  candidate: Candidate,
  { all }: Candidates,
  { cwd, inputs, policy }: Request,
  { env, secretFiles }: PlanSurroundings,
): Linked {
  const entry = entryFor(policy.file, candidate.name);
  const stage = entry.target ?? candidate.target.target ?? inputs.target;
  const versionArg = entry['version-arg'] ?? policy.file.defaults?.['version-arg'] ?? 'VERSION';
  const declared = new Set(
    candidate.dockerfile?.facts.stages
      .flatMap((one) => one.args)
      .concat(candidate.dockerfile.facts.args)
      .map(({ name }) => name),
  );
  const version =
    inputs.version !== undefined && declared.has(versionArg) ? { [versionArg]: inputs.version } : {};
  const target = applySettings(
    {
      ...candidate.target,
      args: { ...candidate.target.args, ...version },
      ...(stage === undefined ? {} : { target: stage }),
    },
    [
      settingsOfPolicy(policy.file.defaults ?? {}, env, cwd),
      settingsOfPolicy(entry, env, cwd),
      settingsOfInputs(inputs, env, cwd, secretFiles),
    ],
  );
  const asked =
    inputs.platforms ??
    entry.platforms ??
    policy.file.defaults?.platforms ??
    candidate.target.platforms ??
    [];
  const platforms = sortPlatforms([
    ...new Set((asked.length > 0 ? asked : [hostPlatform()]).map(normalizePlatform)),
  ]);
  const links = siblingsOf(candidate, target, platforms, all, [
    basename(cwd),
    inputs.registry?.split('/').at(-1),
  ]);
  const contexts = {
    ...target.contexts,
    ...Object.fromEntries(links.map(({ key, to }) => [key, `target:${to}`])),
  };
  return {
    name: candidate.name,
    candidate,
    target: { ...target, contexts, platforms: [...platforms] },
    platforms,
    links,
  };
}

/** What the Dockerfile's references make, and what a Bake file has linked itself, which wins. */
function siblingsOf(
  candidate: Candidate,
  target: BakeTarget,
  platforms: readonly string[],
  all: readonly Candidate[],
  prefixes: readonly (string | undefined)[],
): readonly Link[] {
  const given = Object.entries(target.contexts ?? {});
  const explicit = given.flatMap(([key, value]) =>
    value.startsWith('target:') ? [{ key, to: value.slice('target:'.length) }] : [],
  );
  if (candidate.dockerfile === undefined) return explicit;
  const { facts, path } = candidate.dockerfile;
  const references = platforms
    .flatMap((platform) => outsideReferences(facts, argsOf(target), platform, target.target))
    .filter(({ text }) => !given.some(([key]) => key === text));
  const known = prefixes.filter((prefix) => prefix !== undefined);
  return [...explicit, ...linkReferences(candidate.name, references, all, known, path)];
}

/** Which of the links the last stage stands on, per platform. */
function basesOf(
  { dockerfile }: Candidate,
  target: BakeTarget,
  platforms: readonly string[],
  links: readonly Link[],
): Readonly<Record<string, string>> {
  if (dockerfile === undefined) return {};
  const bases: Record<string, string> = {};
  for (const platform of platforms) {
    const base = baseReference(dockerfile.facts, argsOf(target), platform, target.target);
    const to = links.find(({ key }) => key === base || (base !== undefined && key === keyOf(base)))?.to;
    if (to !== undefined) bases[platform] = to;
  }
  return bases;
}

/** Names of Bake's contexts need not be references. */
function keyOf(text: string): string {
  try {
    return contextKey(text);
  } catch {
    return text;
  }
}

function argsOf(target: BakeTarget): Readonly<Record<string, string>> {
  const args: Record<string, string> = {};
  for (const [name, value] of Object.entries(target.args ?? {})) if (value !== null) args[name] = value;
  return args;
}

function planned(
  { name, candidate, target, platforms, links }: Linked,
  needs: ReadonlyMap<string, readonly string[]>,
  wanted: ReadonlySet<string>,
  names: readonly string[],
  request: Request,
): PlannedImage {
  const isWanted = wanted.has(name);
  return {
    name,
    needs: needs.get(name) ?? [],
    bases: basesOf(candidate, target, platforms, links),
    platforms,
    decision: isWanted ? 'build' : 'skip',
    reasons: isWanted ? links.map(({ key, to }) => `${key} is ${to} of this run`) : ['nobody asked for it'],
    dockerfile: { path: candidate.dockerfile?.path ?? '', text: candidate.dockerfile?.text ?? '' },
    target,
    tags: isWanted
      ? fullTags(name, names, request.inputs.tags, {
          registry: request.inputs.registry,
          ownTags: candidate.target.tags ?? [],
          isOnly: wanted.size === 1,
        })
      : [],
    policy: policyFor(request.policy.file, name),
  };
}

function wantedNames(request: Request, candidates: Candidates): readonly string[] {
  const asked = request.inputs.targets;
  if (asked === undefined) return candidates.byDefault ?? candidates.all.map(({ name }) => name);
  const names = candidates.all.map(({ name }) => name);
  const known = [...names, ...Object.keys(candidates.groups)];
  const expand = (name: string, trail: readonly string[]): readonly string[] => {
    if (names.includes(name)) return [name];
    const group = Object.hasOwn(candidates.groups, name) ? candidates.groups[name] : undefined;
    if (group === undefined)
      throw badRequest(`There is no image or group ${JSON.stringify(name)}`, {
        ...(known.length > 0 ? { meant: `Did you mean ${closest(name, known)}?` } : {}),
        todo: `Images: ${names.join(', ')}`,
      });
    if (trail.includes(name))
      throw badRequest(`The group ${name} holds itself: ${[...trail, name].join(' → ')}`);
    return group.flatMap((member) => expand(member, [...trail, name]));
  };
  return asked.flatMap((name) => expand(name, []));
}

function refuseUnknownImages({ policy }: Request, { all }: Candidates): void {
  const names = all.map(({ name }) => name);
  for (const name of Object.keys(policy.file.images ?? {}))
    if (!names.includes(name))
      throw badRequest(`The policy speaks of an image ${JSON.stringify(name)}, which there is not`, {
        ...(policy.path === undefined ? {} : { where: { file: policy.path } }),
        meant: `Did you mean ${closest(name, names)}?`,
      });
}

/** Bake checks this only when both lists have more than one entry (design notes), so it is checked here. */
function refuseMissingPlatforms(images: readonly PlannedImage[]): void {
  for (const image of images)
    for (const base of images.filter(({ name }) => image.needs.includes(name)))
      for (const platform of image.platforms)
        if (!base.platforms.includes(platform))
          throw badRequest(`${image.name} is built for ${platform}, but its base ${base.name} is not`, {
            where: { file: image.dockerfile.path },
            todo: `Add ${platform} to the platforms of ${base.name}, which has ${base.platforms.join(', ')}`,
          });
}
