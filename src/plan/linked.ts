import { basename } from 'node:path';
import { hostPlatform, sortPlatforms } from '../oci/platform.ts';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { BakeTarget } from './bake.ts';
import type { Candidate } from './candidates.ts';
import { entryFor } from './demands.ts';
import { contextKeyOf, linkReferences, type Link, type SiblingNames } from './link.ts';
import { outsideUses } from './outside.ts';
import type { OutsideUse } from './plan.ts';
import { baseReference, outsideReferences, wantedStage } from './references.ts';
import { applySettings, argsOf, settingsOfPolicy, type Secret, type Settings } from './settings.ts';

/** An image of this plan that another one is built with. */
export interface Use {
  /** The key of Bake's `contexts`; `NAME::PLATFORM` where the Dockerfile asks for another platform than is built for. */
  readonly key: string;
  readonly to: string;
  /** The platform that is built for. */
  readonly platform: string;
  /** The platform of `to` that is taken. */
  readonly on: string;
}

/** A candidate with its settings, and what it is built with. */
export interface Linked {
  readonly name: string;
  readonly candidate: Candidate;
  readonly target: BakeTarget;
  readonly platforms: readonly string[];
  readonly uses: readonly Use[];
  /** Platform → the image that its last stage stands on. */
  readonly bases: Readonly<Record<string, string>>;
  readonly outside: readonly OutsideUse[];
  /** Those of the request and the policy; what a Bake file says of secrets is between it and bake. */
  readonly secrets: readonly Secret[];
}

/** What is the same for all images of a plan. */
export interface Common {
  /** Of the inputs. */
  readonly inputs: Settings;
  /** Of the policy's defaults. */
  readonly defaults: Settings;
  /** What the policy's paths are relative to, absolute. */
  readonly policyFolder: string;
  readonly siblings: SiblingNames;
  /** Image → its platforms. */
  readonly platforms: ReadonlyMap<string, readonly string[]>;
}

/** What siblings may be called with before a `-`: the project's folder, and where the images go. */
export function prefixesOf({ cwd, inputs }: Request): readonly string[] {
  const prefixes = [
    basename(cwd),
    ...(inputs.registry === undefined ? [] : [inputs.registry.split('/').at(-1) ?? '']),
  ];
  return [...new Set(prefixes.map((prefix) => prefix.toLowerCase()))];
}

/**
 * Lays the settings over a candidate and finds what it is built with.
 * @throws Problem (request) for a reference that fits two images, a stage that is not there, a bad platform
 */
export function linkCandidate(candidate: Candidate, request: Request, common: Common): Linked {
  const entry = entryFor(request.policy.file, candidate.name);
  const stage = entry.target ?? candidate.target.target ?? request.inputs.target;
  const layers = [common.defaults, settingsOfPolicy(entry, common.policyFolder), common.inputs];
  const target = applySettings(
    {
      ...candidate.target,
      args: { ...candidate.target.args, ...versionArgument(candidate, request) },
      ...(stage === undefined ? {} : { target: stage }),
    },
    layers,
  );
  refuseUnknownStage(candidate, stage);
  const platforms = common.platforms.get(candidate.name) ?? [];
  const found = platforms.flatMap((platform) => foundUses(candidate, target, platform, common));
  const uses = [...givenUses(candidate.name, target, platforms), ...found];
  const contexts = { ...target.contexts };
  for (const [key, value] of Object.entries(contexts))
    // An input holds for all images: the one that it names keeps its own.
    if (value === `target:${candidate.name}`) Reflect.deleteProperty(contexts, key);
  return {
    name: candidate.name,
    candidate,
    target: {
      ...target,
      contexts: { ...Object.fromEntries(found.map(({ key, to }) => [key, `target:${to}`])), ...contexts },
      platforms: [...platforms],
    },
    platforms,
    uses,
    bases: basesOf(candidate, target, platforms, uses),
    outside: outsideUses(candidate, target, platforms, new Set(uses.map(({ key }) => key))),
    secrets: layers.flatMap(({ secrets }) => secrets),
  };
}

/** The version goes to every Dockerfile that declares the argument for it. */
function versionArgument(
  { name, dockerfile }: Candidate,
  { inputs, policy }: Request,
): Readonly<Record<string, string>> {
  const argument =
    entryFor(policy.file, name)['version-arg'] ?? policy.file.defaults?.['version-arg'] ?? 'VERSION';
  const lines = [
    ...(dockerfile?.facts.args ?? []),
    ...(dockerfile?.facts.stages.flatMap((one) => one.args) ?? []),
  ];
  if (inputs.version === undefined || !lines.some((line) => line.name === argument)) return {};
  return { [argument]: inputs.version };
}

/** The platforms that an image is built for: the inputs' for all, else its own, else the policy's, else this machine's. */
export function platformsOf({ name, target }: Candidate, { inputs, policy }: Request): readonly string[] {
  const asked =
    inputs.platforms ??
    entryFor(policy.file, name).platforms ??
    policy.file.defaults?.platforms ??
    target.platforms ??
    [];
  return sortPlatforms(asked.length > 0 ? asked : [hostPlatform()]);
}

function refuseUnknownStage({ name, target, dockerfile }: Candidate, stage: string | undefined): void {
  if (dockerfile === undefined || stage === undefined || Object.hasOwn(target.contexts ?? {}, stage)) return;
  const { facts, path } = dockerfile;
  // Where a frontend of its own reads the file, stages are its own business too.
  if (facts.stages.length === 0 || wantedStage(facts, stage) !== undefined) return;
  const known = facts.stages.flatMap((one) => one.name ?? []);
  throw badRequest(`${name} is to be built up to the stage ${JSON.stringify(stage)}, which there is not`, {
    where: { file: path },
    ...didYouMean(stage.toLowerCase(), known),
    todo: known.length > 0 ? `Stages: ${known.join(', ')}` : 'Name the stage with FROM IMAGE AS NAME',
  });
}

/** What a Bake file or an input has linked itself. */
function givenUses(own: string, target: BakeTarget, platforms: readonly string[]): readonly Use[] {
  const given: (readonly [string, string])[] = Object.entries(target.contexts ?? {});
  return [...given, ['its context', target.context ?? ''] as const].flatMap(([key, value]) => {
    const to = value.startsWith('target:') ? value.slice('target:'.length) : own;
    return to === own ? [] : platforms.map((platform) => ({ key, to, platform, on: platform }));
  });
}

/** What the Dockerfile's references make; a context that was given wins. */
function foundUses(
  { name, dockerfile }: Candidate,
  target: BakeTarget,
  platform: string,
  { siblings, platforms }: Common,
): readonly Use[] {
  if (dockerfile === undefined) return [];
  const { facts, path } = dockerfile;
  const given = new Set(Object.keys(target.contexts ?? {}).map(contextKeyOf));
  const references = outsideReferences(facts, argsOf(target), platform, target.target, path).filter(
    ({ text }) => !given.has(contextKeyOf(text)),
  );
  return linkReferences(name, references, siblings, path).map((link) =>
    useOf(link, platform, platforms.get(link.to) ?? []),
  );
}

/** BuildKit looks for the context `NAME::PLATFORM` first. What need not be native is taken as it is there. */
function useOf({ key, to, other }: Link, platform: string, has: readonly string[]): Use {
  return other === undefined || (other.isNative && !has.includes(other.platform))
    ? { key, to, platform, on: platform }
    : { key: `${key}::${other.platform}`, to, platform, on: other.platform };
}

/** Which of the images the last stage stands on; none where it stands on one of another platform. */
function basesOf(
  { dockerfile }: Candidate,
  target: BakeTarget,
  platforms: readonly string[],
  uses: readonly Use[],
): Readonly<Record<string, string>> {
  if (dockerfile === undefined) return {};
  const bases: Record<string, string> = {};
  for (const platform of platforms) {
    const base = baseReference(dockerfile.facts, argsOf(target), platform, target.target);
    if (base === undefined || base.other !== undefined) continue;
    const key = contextKeyOf(base.text);
    const use = uses.find((one) => one.platform === platform && contextKeyOf(one.key) === key);
    if (use !== undefined) bases[platform] = use.to;
  }
  return bases;
}
