import { posix, resolve } from 'node:path';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { Buildx } from './bake-print.ts';
import { findCandidates } from './candidates.ts';
import { policyFor } from './demands.ts';
import { siblingNames } from './link.ts';
import { linkCandidate, platformsOf, prefixesOf, type Linked } from './linked.ts';
import { buildOrder, closure } from './order.ts';
import type { Plan, PlannedImage } from './plan.ts';
import { settingsOfInputs, settingsOfPolicy } from './settings.ts';
import { fullTags, tagNames, type RunRef } from './tags.ts';
import { refuseUnknownImages, wantedNames } from './wanted.ts';

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
  const { cwd, inputs, policy } = request;
  const { env, ref, secretFiles } = surroundings;
  const candidates = await findCandidates(request, surroundings.buildx);
  refuseUnknownImages(request, candidates);
  const asked = wantedNames(request, candidates);
  const policyFolder = resolve(cwd, policy.path === undefined ? '.' : posix.dirname(policy.path));
  const common = {
    policyFolder,
    inputs: settingsOfInputs(inputs, env, cwd, secretFiles),
    defaults: settingsOfPolicy(policy.file.defaults ?? {}, policyFolder),
    siblings: siblingNames(candidates.all, prefixesOf(request)),
    platforms: new Map(candidates.all.map((candidate) => [candidate.name, platformsOf(candidate, request)])),
  };
  const linked = new Map(
    candidates.all.map((candidate) => [candidate.name, linkCandidate(candidate, request, common)]),
  );
  refuseUnknownTargets(linked);
  const needs = new Map(
    [...linked].map(([name, { uses }]) => [name, [...new Set(uses.map(({ to }) => to))].sort()]),
  );
  const order = buildOrder(needs);
  const wanted = closure(asked, needs);
  const built = [...linked.values()].filter(({ name }) => wanted.has(name));
  refuseMissingPlatforms(built, linked);
  refuseMissingSecrets(built, env);
  const names = await tagNames(inputs.tags, inputs.version, ref);
  const images = order.flatMap((name) => {
    const one = linked.get(name);
    return one === undefined ? [] : [planned(one, needs.get(name) ?? [], wanted, names, request)];
  });
  return { images, groups: candidates.groups, notes: [] };
}

function planned(
  { name, candidate, target, platforms, uses, bases, outside }: Linked,
  needs: readonly string[],
  wanted: ReadonlySet<string>,
  names: readonly string[],
  { inputs, policy }: Request,
): PlannedImage {
  const isWanted = wanted.has(name);
  const reasons = new Set(uses.map(({ key, to }) => `${shown(key)} is ${to} of this run`));
  return {
    name,
    needs,
    bases,
    outside,
    platforms,
    decision: isWanted ? 'build' : 'skip',
    reasons: isWanted ? [...reasons] : ['nobody asked for it'],
    dockerfile: candidate.dockerfile ?? { path: '', text: '' },
    target,
    output: { kind: 'image' },
    tags: isWanted
      ? fullTags(name, names, inputs.tags, {
          registry: inputs.registry,
          ownTags: candidate.target.tags ?? [],
          isOnly: wanted.size === 1,
        })
      : [],
    policy: policyFor(policy.file, name),
  };
}

/** A Bake file may call a context anything: what is no plain word is shown in quotes, with escapes for all signs. */
function shown(key: string): string {
  if (/^[\w./:@-]+( [\w./:@-]+)*$/.test(key)) return key;
  return JSON.stringify(key).replaceAll(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A Dockerfile's own references always lead to an image; what an input links (`target:NAME`) need not. */
function refuseUnknownTargets(linked: ReadonlyMap<string, Linked>): void {
  for (const { name, uses } of linked.values())
    for (const { key, to } of uses)
      if (!linked.has(to))
        throw badRequest(`${name} takes ${key} from the image ${JSON.stringify(to)}, which there is not`, {
          ...didYouMean(to, [...linked.keys()]),
        });
}

/** Bake checks this only when both lists have more than one entry (design notes), so it is checked here. */
function refuseMissingPlatforms(built: readonly Linked[], linked: ReadonlyMap<string, Linked>): void {
  for (const { name, candidate, uses } of built)
    for (const { to, platform, on } of uses) {
      const has = linked.get(to)?.platforms ?? [];
      if (has.includes(on)) continue;
      throw badRequest(
        on === platform
          ? `${name} is built for ${platform}, but its base ${to} is not`
          : `${name} takes ${to} for ${on}, but ${to} is not built for that`,
        {
          where: { file: candidate.dockerfile?.path ?? name },
          todo: `Add ${on} to the platforms of ${to}, which has ${has.join(', ')}`,
        },
      );
    }
}

/** Only of what is built: a secret for something else may well be missing. */
function refuseMissingSecrets(
  built: readonly Linked[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  for (const { name, secrets } of built)
    for (const secret of secrets)
      if ('env' in secret && env[secret.env] === undefined)
        throw badRequest(
          `The secret ${secret.id} of ${name} comes from the environment variable ${secret.env}, which is not set`,
          {
            todo: `Set ${secret.env}; in a workflow: env: { ${secret.env}: "\${{ secrets.${secret.env} }}" }`,
          },
        );
}
