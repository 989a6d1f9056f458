import { posix } from 'node:path';
import type { Place } from '../problem.ts';
import { printBake, type Buildx } from './bake-print.ts';
import { ofTarget, type Candidate, type Placed } from './candidate.ts';
import { readProfiles } from './compose.ts';
import { inheritedTargets } from './inherited.ts';
import type { FoundDefinition } from './find.ts';

/** The images of Bake or Compose files that belong together. */
export interface DefinedImages {
  readonly candidates: readonly Candidate[];
  /** Relative to the working folder, for messages. */
  readonly place: Place;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Profile of Compose → the services that have it. */
  readonly profiles: Readonly<Record<string, readonly string[]>>;
  readonly byDefault: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Resolves Bake and Compose files. The profiles of Compose services, which bake does not look at, become groups; as with
 * `docker compose build`, what has a profile is not built when nothing is named.
 * @throws Problem (request) when bake refuses the files, or a context leads out of the working folder
 */
export async function definedImages(
  request: Placed,
  { paths }: FoundDefinition,
  buildx: () => Promise<Buildx>,
): Promise<DefinedImages> {
  const { cwd } = request;
  const bake = await buildx();
  const yaml = paths.filter((path) => /\.ya?ml$/.test(path));
  const [definition, profiles] = await Promise.all([
    printBake(bake, cwd, paths),
    readProfiles(cwd, yaml, bake.env),
  ]);
  const { targets, groups } = definition;
  const inherited = await inheritedTargets(definition, cwd, paths, request.inputs.targets);
  const byDefault = definition.byDefault.filter((name) => !inherited.has(name));
  const place = { file: paths.join(', ') };
  // Compose takes its variables from there, too.
  const files = [...paths, ...profiles.files, ...yaml.map((path) => posix.join(posix.dirname(path), '.env'))];
  const candidates: Candidate[] = [];
  for (const [name, target] of Object.entries(targets))
    if (!inherited.has(name))
      candidates.push(await ofTarget(request, { name, target, place, files: [...new Set(files)] }));
  const byProfile = new Map<string, string[]>();
  for (const [name, ofTarget] of profiles.byTarget)
    if (Object.hasOwn(targets, name))
      for (const profile of ofTarget) byProfile.set(profile, [...(byProfile.get(profile) ?? []), name]);
  // Where there are Bake files, their default group says it.
  const isCompose = yaml.length === paths.length;
  const left = isCompose ? byDefault.filter((name) => profiles.byTarget.has(name)) : [];
  return {
    candidates,
    place,
    groups,
    profiles: Object.fromEntries(byProfile),
    byDefault: byDefault.filter((name) => !left.includes(name)),
    notes:
      left.length === 0 || request.inputs.targets !== undefined
        ? []
        : [
            `${place.file}: ${left.join(', ')} have profiles: they are built when they, or a profile, are named`,
          ],
  };
}
