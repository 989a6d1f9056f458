import type { Facts, FactName } from './facts.ts';

/** Gathers what gates ask of one image. Called at most once for each fact. */
export type Gatherers = { readonly [Name in FactName]: () => Promise<Facts[Name]> };

/**
 * The facts that one gate has named, gathered side by side. Asking for one that it did not name is our own mistake, and
 * shows at once.
 * @throws whatever the gatherer of a named fact throws
 */
export async function gather(names: readonly FactName[], gathered: Gatherers): Promise<Facts> {
  const has = (name: FactName): boolean => names.includes(name);
  const missing = (name: FactName): never => {
    throw new Error(`a gate reads ${name} and does not say that it needs it`);
  };
  // All at once: they share nothing but the disk.
  const [image, size, contents, scan, baseline, tests, base] = await Promise.all([
    has('image') ? gathered.image() : undefined,
    has('size') ? gathered.size() : undefined,
    has('contents') ? gathered.contents() : undefined,
    has('scan') ? gathered.scan() : undefined,
    has('baseline') ? gathered.baseline() : undefined,
    has('tests') ? gathered.tests() : undefined,
    has('base') ? gathered.base() : undefined,
  ]);
  return {
    get image() {
      return image ?? missing('image');
    },
    get size() {
      return size ?? missing('size');
    },
    get contents() {
      return contents ?? missing('contents');
    },
    get scan() {
      return scan ?? missing('scan');
    },
    get baseline() {
      return baseline ?? missing('baseline');
    },
    get tests() {
      return tests ?? missing('tests');
    },
    get base() {
      return base ?? missing('base');
    },
  };
}

/** The same gatherers, each of which works at most once: several gates ask for the same fact. */
export function once(gatherers: Gatherers): Gatherers {
  return {
    image: memo(gatherers.image),
    size: memo(gatherers.size),
    contents: memo(gatherers.contents),
    scan: memo(gatherers.scan),
    baseline: memo(gatherers.baseline),
    tests: memo(gatherers.tests),
    base: memo(gatherers.base),
  };
}

function memo<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
