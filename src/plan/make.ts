import { readAnnotation } from '../oci/annotation-levels.ts';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { adviseOnBases, type Advice } from './advice.ts';
import type { Buildx } from './bake-print.ts';
import { findCandidates } from './candidates.ts';
import { policyFor } from './demands.ts';
import { makeGraph } from './graph.ts';
import type { Linked } from './linked.ts';
import { nearMisses } from './near.ts';
import { closure } from './order.ts';
import type { Origin } from './origin.ts';
import { outputsOf } from './outputs.ts';
import type { Plan, PlannedImage } from './plan.ts';
import { assignTags } from './tags/assign.ts';
import { tagNames, type RunFacts } from './tags/names.ts';
import { undeclaredArguments } from './undeclared.ts';
import { refuseUnlinkable } from './unlinkable.ts';
import { refuseUnknownImages, wantedNames } from './wanted.ts';

/** What planning takes from the surroundings. */
export interface PlanSurroundings extends RunFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called only where a Bake or Compose file has to be resolved. */
  readonly buildx: () => Promise<Buildx>;
  /** Secret id → file in which an inline secret was put. */
  readonly secretFiles: Readonly<Record<string, string>>;
  /** What a build alone needs may be missing: nothing is built. */
  readonly builds?: false;
}

/** A plan, and what is known of where it comes from. */
export interface MadePlan extends Plan {
  /** Of the images that are built. */
  readonly advice: readonly Advice[];
  /** Image → where it comes from. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * Makes the plan: finds the images, links what builds on what, puts them in order and lays the settings over them.
 * No engine is asked.
 * @throws Problem (request) for everything that is wrong with what was asked, before anything is started
 */
export async function makePlan(request: Request, surroundings: PlanSurroundings): Promise<MadePlan> {
  const { inputs } = request;
  const { env, secretFiles } = surroundings;
  const candidates = await findCandidates(request, surroundings.buildx);
  await refuseUnknownImages(request, candidates);
  const asked = wantedNames(request, candidates);
  const { linked, needs, order, prefixes } = await makeGraph(request, candidates, env, secretFiles);
  const wanted = closure(asked, needs);
  const built = [...linked.values()].filter(({ name }) => wanted.has(name));
  for (const one of built) {
    refuseUnlinkable(one);
    for (const annotation of one.target.annotations ?? []) readAnnotation(annotation);
  }
  refuseMissingPlatforms(built, linked);
  if (surroundings.builds !== false) refuseMissingSecrets(built, env);
  const outputs = await outputsOf(built, request);
  const [only, ...more] = new Set(asked);
  const tags = assignTags(
    built.map(({ name, candidate }) => ({ name, ownTags: candidate.target.tags ?? [] })),
    {
      names: await tagNames(inputs, surroundings),
      explicit: inputs.tags,
      registry: inputs.registry,
      only: more.length === 0 ? only : undefined,
    },
  );
  const images = order.flatMap((name) => {
    const one = linked.get(name);
    if (one === undefined) return [];
    const output = outputs.get(name) ?? { kind: 'image' };
    const own = output.kind === 'image' ? (tags.get(name) ?? []) : [];
    return [{ ...planned(one, needs.get(name) ?? [], wanted, request), tags: own, output }];
  });
  return {
    images,
    groups: candidates.groups,
    asked: new Set(asked),
    notes: [
      ...candidates.notes,
      ...nearMisses(built, candidates.all, prefixes),
      ...undeclaredArguments(inputs, candidates.all),
    ],
    advice: adviseOnBases(built),
    origins: new Map(candidates.all.map(({ name, origin }) => [name, origin])),
  };
}

function planned(
  { name, candidate, target, platforms, uses, bases, outside }: Linked,
  needs: readonly string[],
  wanted: ReadonlySet<string>,
  { policy }: Request,
): Omit<PlannedImage, 'tags' | 'output'> {
  const isWanted = wanted.has(name);
  // A reference that is the image's own name needs no explanation.
  const links = uses.filter(({ key, to }) => key !== to);
  const reasons = new Set(links.map(({ key, to }) => `${shown(key)} is ${to} of this run`));
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
            todo: `Set ${secret.env}; in a workflow: env: { ${secret.env}: "\${{ secrets.${secret.env} }}" }; for images.yml: the line ${secret.id}=\${{ secrets.${secret.env} }} in its secret build-secrets`,
          },
        );
}
