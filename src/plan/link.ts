import { badRequest } from '../problem.ts';
import { familiarReference, parseReference, repositoryName } from '../oci/reference.ts';
import { namesByCommonPrefix } from './prefixes.ts';
import type { OtherPlatform, OutsideReference } from './references.ts';

/** An image of the plan as references may call it. */
export interface Sibling {
  readonly name: string;
  /** Names from the policy (`alias`) and from the tags of Bake and Compose files; a tag in them does not count. */
  readonly aliases: readonly string[];
}

/** A reference that is another image of the plan. */
export interface Link {
  /** The key of Bake's `contexts`: the familiar form, without `:latest`. */
  readonly key: string;
  readonly to: string;
  /** As the Dockerfile has it, variables put in. */
  readonly text: string;
  /** 1-based, of its first use. */
  readonly line: number;
  /** Where the Dockerfile asks for another platform than the one that is built for. */
  readonly other?: OtherPlatform;
}

/** All images of the plan by the names that mean them. */
export interface SiblingNames {
  /** By the last part of a reference: their own name, and aliases without a slash. */
  readonly byLast: ReadonlyMap<string, readonly string[]>;
  /** By registry and repository: all other aliases. */
  readonly byRepository: ReadonlyMap<string, readonly string[]>;
  /** By `PREFIX-name`. */
  readonly byPrefix: ReadonlyMap<string, readonly string[]>;
  /** By a prefix that the references themselves have in common. */
  readonly byCommonPrefix: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gathers the names once for all images: a plan may have hundreds.
 * @param prefixes what siblings may be called with before a `-`, in lower case
 * @param references all references of the plan's Dockerfiles: a prefix that two siblings have in them is one, too
 */
export function siblingNames(
  siblings: readonly Sibling[],
  prefixes: readonly string[],
  references: readonly string[] = [],
): SiblingNames {
  const byLast = new Map<string, string[]>();
  const byRepository = new Map<string, string[]>();
  const byPrefix = new Map<string, string[]>();
  for (const { name, aliases } of siblings) {
    add(byLast, name.toLowerCase(), name);
    for (const prefix of prefixes) add(byPrefix, `${prefix}-${name.toLowerCase()}`, name);
    for (const alias of aliases) {
      const reference = tryReference(alias);
      if (reference === undefined) continue;
      if (alias.includes('/')) add(byRepository, reference.repository, name);
      else add(byLast, reference.last, name);
    }
  }
  const lasts = references.flatMap((text) => tryReference(text)?.last ?? []);
  const byCommonPrefix = namesByCommonPrefix(
    lasts,
    siblings.map(({ name }) => name),
  );
  return { byLast, byRepository, byPrefix, byCommonPrefix };
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [name]);
  else if (!known.includes(name)) known.push(name);
}

/**
 * Finds out which references of an image are other images of the same plan (design, "How images find each other").
 * A sibling is meant by its name as the last part of the reference, with any registry and tag, by an alias, or, where
 * neither fits, by `PREFIX-name`. The closest of these counts. A reference with a digest names a published image and is no link.
 * @param own the image whose references these are: it never links to itself
 * @throws Problem (request) for a reference that fits two siblings
 */
export function linkReferences(
  own: string,
  references: readonly OutsideReference[],
  names: SiblingNames,
  file: string,
): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { text, line, other } of references) {
    const reference = tryReference(text);
    if (reference === undefined) continue;
    const others = (found: readonly string[] | undefined): readonly string[] =>
      (found ?? []).filter((name) => name !== own);
    const exact = [
      ...new Set([
        ...others(names.byLast.get(reference.last)),
        ...others(names.byRepository.get(reference.repository)),
      ]),
    ];
    const fits =
      [
        exact,
        others(names.byPrefix.get(reference.last)),
        others(names.byCommonPrefix.get(reference.last)),
      ].find((found) => found.length > 0) ?? [];
    if (fits.length > 1)
      throw badRequest(`${text} fits ${fits.join(' and ')}`, {
        where: { file, line },
        todo: 'Take the alias from one of them, rename one, or name the one that is meant exactly',
      });
    const [to] = fits;
    const id = JSON.stringify([reference.key, other?.platform]);
    if (to !== undefined && !links.has(id))
      links.set(id, { key: reference.key, to, text, line, ...(other === undefined ? {} : { other }) });
  }
  return [...links.values()];
}

/** A reference as far as it can mean an image of the plan. */
export interface Named {
  /** With the registry, without tag. */
  readonly repository: string;
  /** The last part of the repository. */
  readonly last: string;
  /** `latest` where there is none. */
  readonly tag: string;
  readonly key: string;
}

/** `undefined` for what is no image reference (a named context, an odd stage name) and for digests. */
export function tryReference(text: string): Named | undefined {
  try {
    const reference = parseReference(text);
    if (reference.digest !== undefined) return undefined;
    return {
      repository: repositoryName(reference),
      last: reference.repository.split('/').at(-1) ?? '',
      tag: reference.tag ?? 'latest',
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

/** As contextKey, for names of Bake's contexts, which need not be references. */
export function contextKeyOf(text: string): string {
  try {
    return contextKey(text);
  } catch {
    return text;
  }
}
