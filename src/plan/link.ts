import { badRequest } from '../problem.ts';
import { familiarReference, parseReference } from '../oci/reference.ts';
import type { OutsideReference } from './references.ts';

/** An image of the plan as references may call it. */
export interface Sibling {
  readonly name: string;
  /** Names from the policy (`alias`) and from the tags of Bake and Compose files, without tag. */
  readonly aliases: readonly string[];
}

/** A reference that is another image of the plan. */
export interface Link {
  /** The key of Bake's `contexts`: the familiar form, without `:latest`. */
  readonly key: string;
  readonly to: string;
}

/**
 * Finds out which references of an image are other images of the same plan (design, "How images find each other").
 * A sibling is meant by its name as the last part of the reference, with any registry and tag, by an alias, or by
 * `PREFIX-name` with one of the given prefixes. A reference with a digest names a published image and is no link.
 * @param own the image whose references these are: it never links to itself
 * @throws Problem (request) for a reference that fits two siblings
 */
export function linkReferences(
  own: string,
  references: readonly OutsideReference[],
  siblings: readonly Sibling[],
  prefixes: readonly string[],
  file: string,
): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { text, line } of references) {
    const reference = tryReference(text);
    if (reference === undefined) continue;
    const fits = siblings.filter(
      (sibling) => sibling.name !== own && means(reference.repository, reference.full, sibling, prefixes),
    );
    if (fits.length > 1)
      throw badRequest(`${text} fits ${fits.map((sibling) => sibling.name).join(' and ')}`, {
        where: { file, line },
        todo: 'Name the one that is meant exactly, or give the other one an alias in the policy',
      });
    const [only] = fits;
    if (only !== undefined) links.set(reference.key, { key: reference.key, to: only.name });
  }
  return [...links.values()];
}

interface Named {
  readonly repository: string;
  /** With the registry, without tag. */
  readonly full: string;
  readonly key: string;
}

/** `undefined` for what is no image reference (a named context, an odd stage name) and for digests. */
function tryReference(text: string): Named | undefined {
  try {
    const reference = parseReference(text);
    if (reference.digest !== undefined) return undefined;
    return {
      repository: reference.repository,
      full: `${reference.registry}/${reference.repository}`,
      key: contextKey(text),
    };
  } catch {
    return undefined;
  }
}

/**
 * How BuildKit spells a reference when it looks for a named context: familiar, without `:latest`
 * (design notes: `docker.io/library/x` never matches).
 */
export function contextKey(text: string): string {
  const familiar = familiarReference(parseReference(text));
  return familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
}

function means(repository: string, full: string, sibling: Sibling, prefixes: readonly string[]): boolean {
  const last = repository.split('/').at(-1) ?? '';
  if (last === sibling.name) return true;
  if (prefixes.some((prefix) => last === `${prefix}-${sibling.name}`)) return true;
  return sibling.aliases.some((alias) => {
    const known = tryReference(alias);
    return known?.full === full || (!alias.includes('/') && last === alias);
  });
}
