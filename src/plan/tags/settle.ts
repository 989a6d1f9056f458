import { parseReference, repositoryName, type Repository } from '../../oci/reference.ts';
import { Problem } from '../../problem.ts';
import type { Plan } from '../plan.ts';
import { versionOf, type RunRef, type TagInputs } from './names.ts';
import { versionTags, type VersionTags } from './version-tags.ts';

/**
 * The version whose tags have to be settled; undefined where nobody has to be asked: tags that were given, or that
 * stand in a Bake file, move as they are.
 */
export function versionToSettle(
  inputs: TagInputs & { readonly registry?: string | undefined },
  ref: RunRef,
): string | undefined {
  return inputs.registry === undefined ? undefined : versionOf(inputs, ref);
}

export interface SettleOptions {
  /** All tags of a repository; none where there is no such repository yet. */
  readonly listTags: (repository: Repository) => Promise<readonly string[]>;
  /**
   * A registry that cannot be asked: `refuse` when the tags are about to move, `note` when a plan is only shown.
   */
  readonly unreachable: 'refuse' | 'note';
}

/** Repositories that are asked at once. */
const atOnce = 8;

/**
 * Takes `latest` and shorter versions from the images of a plan where a higher version is published, and says so in
 * the plan's notes. Each repository counts by itself.
 * @param version what versionToSettle gave
 * @throws Problem when a registry cannot be asked, and that is to be refused
 */
export async function settleTags<P extends Plan>(
  plan: P,
  version: string | undefined,
  { listTags, unreachable }: SettleOptions,
): Promise<P> {
  if (version === undefined) return plan;
  const candidates = new Set((await versionTags(version)).moves.slice(1));
  if (candidates.size === 0) return plan;
  const repositories = new Map(
    plan.images
      .flatMap(({ tags }) => tags.map(parseReference))
      .map((reference) => [repositoryName(reference), reference]),
  );
  const { default: pLimit } = await import('p-limit');
  const limited = pLimit(atOnce);
  const unknown: Unknown[] = [];
  const settled = new Map<string, VersionTags>();
  await Promise.all(
    [...repositories].map(([name, repository]) =>
      limited(async () => {
        try {
          settled.set(name, await versionTags(version, await listTags(repository)));
        } catch (error) {
          if (unreachable === 'refuse' || !(error instanceof Problem) || error.data.kind === 'interrupted')
            throw error;
          unknown.push({ name, why: error.data.what });
        }
      }),
    ),
  );
  const stays = (reference: string): boolean => {
    const { tag = 'latest', ...repository } = parseReference(reference);
    return (settled.get(repositoryName(repository))?.stays ?? []).some((one) => one.tag === tag);
  };
  return {
    ...plan,
    images: plan.images.map((image) => ({ ...image, tags: image.tags.filter((tag) => !stays(tag)) })),
    notes: [...plan.notes, ...stayNotes(settled), ...unknownNotes(unknown, [...candidates])],
  };
}

interface Unknown {
  readonly name: string;
  readonly why: string;
}

/** `latest stays at 1.3.0 (ghcr.io/acme/base, ghcr.io/acme/app)`: one note for all repositories with the same. */
function stayNotes(settled: ReadonlyMap<string, VersionTags>): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const [repository, { stays }] of [...settled].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    const places = [...new Set(stays.map(({ at }) => at))].map((at) => {
      const tags = stays.filter((one) => one.at === at).map(({ tag }) => tag);
      return `${listed(tags)} ${tags.length === 1 ? 'stays' : 'stay'} at ${at}`;
    });
    for (const place of places) alike.set(place, [...(alike.get(place) ?? []), repository]);
  }
  return [...alike].map(([place, names]) => `${place}, which is higher (${shown(names)})`);
}

function unknownNotes(unknown: readonly Unknown[], tags: readonly string[]): readonly string[] {
  const [first] = unknown;
  if (first === undefined) return [];
  const names = unknown.map(({ name }) => name).sort();
  return [
    `whether ${listed(tags)} would move is not known, because it could not be asked which versions are published (${shown(names)}): ${first.why}`,
  ];
}

/** A longer list says nothing more. */
const shownNames = 5;

function shown(names: readonly string[]): string {
  const more = names.length - shownNames;
  return [...names.slice(0, shownNames), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function listed(tags: readonly string[]): string {
  const last = tags.at(-1) ?? '';
  return tags.length < 2 ? last : `${tags.slice(0, -1).join(', ')} and ${last}`;
}
