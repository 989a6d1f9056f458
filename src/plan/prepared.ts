import { hostPlatform, isBuiltFor, platformsLike, sortPlatforms } from '../oci/platform.ts';
import { parseReference } from '../oci/reference.ts';
import { badRequest, messageOf } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { BakeTarget } from './bake.ts';
import type { Candidate } from './candidates.ts';
import { entryFor } from './demands.ts';
import { givenArguments } from './given-arguments.ts';
import { contextKeyOf } from './link.ts';
import { outsideReferences, wantedStage, type OutsideReference } from './references.ts';
import { applySettings, argsOf, onceById, settingsOfPolicy, type Secret, type Settings } from './settings.ts';

/** A candidate with its settings, and what its Dockerfile names; nothing is linked yet. */
export interface Prepared {
  readonly candidate: Candidate;
  readonly target: BakeTarget;
  readonly platforms: readonly string[];
  /** Platform → what the wanted stage reaches outside of the Dockerfile, and no given context replaces. */
  readonly references: ReadonlyMap<string, readonly OutsideReference[]>;
  /** Those of the request and the policy, each once; what a Bake file says of secrets is between it and bake. */
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
  /** Of the run. */
  readonly now: Date;
}

/**
 * Lays the settings over a candidate and reads what it is built with.
 * @throws Problem (request) for a stage that is not there, a bad platform, a reference that names nothing
 */
export function prepareCandidate(candidate: Candidate, request: Request, common: Common): Prepared {
  const entry = entryFor(request.policy.file, candidate.name);
  const stage = entry.target ?? candidate.target.target ?? request.inputs.target;
  const layers = [common.defaults, settingsOfPolicy(entry, common.policyFolder), common.inputs];
  const target = applySettings(
    {
      ...candidate.target,
      args: { ...candidate.target.args, ...givenArguments(candidate, request, common.now) },
      ...(stage === undefined ? {} : { target: stage }),
    },
    layers,
  );
  refuseUnknownStage(candidate, stage);
  const platforms = platformsOf(candidate, request);
  return {
    candidate,
    target,
    platforms,
    references: new Map(platforms.map((platform) => [platform, referencesOf(candidate, target, platform)])),
    secrets: onceById(layers.flatMap(({ secrets }) => secrets)),
  };
}

/** The platforms that an image is built for: the inputs' for all, else its own, else the policy's, else this machine's. */
function platformsOf({ name, target }: Candidate, { inputs, policy }: Request): readonly string[] {
  const asked =
    inputs.platforms ??
    entryFor(policy.file, name).platforms ??
    policy.file.defaults?.platforms ??
    target.platforms ??
    [];
  const platforms = sortPlatforms(asked.length > 0 ? asked : [hostPlatform()]);
  const unknown = platforms.find((platform) => !isBuiltFor(platform));
  if (unknown !== undefined)
    throw badRequest(`${name} is to be built for ${unknown}, which nobody builds for`, {
      ...didYouMean(unknown, platformsLike(unknown)),
      todo: 'A platform looks like linux/amd64, linux/arm64 or linux/arm/v7',
    });
  return platforms;
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

/** A context that was given wins over whatever the Dockerfile names. */
function referencesOf(
  { dockerfile }: Candidate,
  target: BakeTarget,
  platform: string,
): readonly OutsideReference[] {
  if (dockerfile === undefined) return [];
  const { facts, path } = dockerfile;
  const names = Object.keys(target.contexts ?? {});
  const given = new Set(names.map(contextKeyOf));
  const all = outsideReferences(facts, argsOf(target), platform, target.target, path, new Set(names));
  const references = all.filter((one) => !given.has(contextKeyOf(one.text)));
  // A frontend of its own may name things as it likes.
  if (!facts.isForeign) for (const one of references) refuseNoReference(one, target, path);
  return references;
}

/** What no registry can have is a stage, a context or an image whose name was not spelled right. */
function refuseNoReference(
  { text, line, kind }: OutsideReference,
  { contexts }: BakeTarget,
  file: string,
): void {
  try {
    parseReference(text);
  } catch (error) {
    const where = { file, line };
    const what = kind === 'from' ? 'FROM' : kind === 'copy' ? 'COPY --from' : 'RUN --mount=from';
    throw badRequest(
      `${what} names ${JSON.stringify(text.slice(0, 300))}, which is no stage, no context and no image name`,
      { where, ...didYouMean(text, Object.keys(contexts ?? {})), todo: messageOf(error) },
      error,
    );
  }
}
