import { formatReference, parseReference, type Reference, type Repository } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { kept } from '../oci/registry/kept.ts';
import { notFound, placesOf, type Mirrors } from '../oci/registry/mirrors.ts';
import { interrupted, Problem, surroundingsFailed } from '../problem.ts';
import { readBase, type ReadBlob } from './base-settings.ts';
import type { Pin, Pins } from './pin.ts';

/** One use of an image from outside. */
export interface PinUse {
  /** As the Dockerfile names it, all variables put in. */
  readonly text: string;
  /** Whether something is built on it: only then its settings are read. */
  readonly isBase: boolean;
  /** Normalised. */
  readonly platforms: readonly string[];
}

export interface PinOptions {
  /** Made when the first request is needed. Mirrors of plain HTTP have to be among its insecure hosts. */
  readonly client: () => Promise<RegistryClient>;
  readonly mirrors: Mirrors;
  /** Where manifests and configs are kept for ever. Absolute. */
  readonly cacheDir: string;
  readonly signal: AbortSignal;
}

/** A config larger than this is nobody's. In bytes. */
const largestConfig = 8 * 1024 * 1024;

/**
 * What each outside reference stands for now: one request for each one, in parallel and only briefly, and for bases
 * what they bring with them, of which a digest that was seen before needs no request.
 * @returns a pin for each text; `unknown` with the reason where the registry refuses, is silent or has no such image
 * @throws `interrupted` when the signal is aborted
 */
export async function resolvePins(uses: readonly PinUse[], options: PinOptions): Promise<Pins> {
  const { signal } = options;
  let opened: Promise<RegistryClient> | undefined;
  const client = (): Promise<RegistryClient> =>
    (opened ??= options.client().then((made) => made.with(signal).briefly()));
  const wanted = new Map<string, { platforms: Set<string>; isBase: boolean }>();
  for (const { text, isBase, platforms } of uses) {
    // It names no image, but that there is none.
    if (text === 'scratch') continue;
    const use = wanted.get(text) ?? { platforms: new Set(), isBase: false };
    wanted.set(text, use);
    use.isBase ||= isBase;
    if (isBase) for (const platform of platforms) use.platforms.add(platform);
  }
  const pins = [...wanted].map(async ([text, { isBase, platforms }]) => {
    try {
      return [text, await pinOf(text, isBase ? [...platforms] : undefined, { ...options, client })] as const;
    } catch (error) {
      if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
      return [text, { state: 'unknown', why: error.data.what }] as const;
    }
  });
  const all = new Map(await Promise.all(pins));
  if (signal.aborted) throw interrupted();
  return all;
}

/** @param platforms those that something is built on it for; undefined when nothing is */
async function pinOf(
  text: string,
  platforms: readonly string[] | undefined,
  { client, mirrors, cacheDir }: PinOptions,
): Promise<Pin> {
  const reference = parseReference(text);
  const places = placesOf(reference, mirrors);
  const digest = reference.digest ?? (await resolve(reference, places, client));
  const read: ReadBlob = async (kind, blob) => {
    const what = `${blob} of ${formatReference(reference)}`;
    const bytes = await kept(cacheDir, blob, () =>
      anywhere(what, places, async (place) => {
        const asked = await client();
        if (kind === 'config') return asked.getBlob(place, blob, largestConfig);
        return (await asked.getManifest({ ...place, digest: blob }))?.bytes;
      }),
    );
    return bytes ?? fail(notFound(what, reference, places));
  };
  return {
    state: 'pinned',
    reference: formatReference({ ...reference, digest }),
    digest,
    ...(platforms === undefined ? { settings: {} } : await readBase(digest, platforms, read)),
  };
}

async function resolve(
  reference: Reference,
  places: readonly Repository[],
  client: PinOptions['client'],
): Promise<string> {
  const { tag = 'latest' } = reference;
  const what = formatReference({ ...reference, tag });
  const found = await anywhere(what, places, async (place) => (await client()).resolveTag({ ...place, tag }));
  return found ?? fail(notFound(what, reference, places));
}

/**
 * The first answer of several places, asked in turn.
 * @param what is asked for, in a few words
 * @param places the last one is its own registry
 * @returns undefined when none of them has it
 * @throws Problem with what those said that could not answer, when the others do not have it
 */
async function anywhere<T>(
  what: string,
  places: readonly Repository[],
  ask: (place: Repository) => Promise<T | undefined>,
): Promise<T | undefined> {
  const without: Repository[] = [];
  const failures: string[] = [];
  for (const place of places) {
    try {
      const found = await ask(place);
      if (found !== undefined) return found;
      without.push(place);
    } catch (error) {
      if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
      failures.push(error.data.what);
    }
  }
  if (failures.length === 0) return undefined;
  const own = places.at(-1);
  const nobody = own === undefined || without.length === 0 ? [] : [notFound(what, own, without)];
  return fail([...nobody, ...failures].join('; '));
}

function fail(what: string): never {
  throw surroundingsFailed(what);
}
