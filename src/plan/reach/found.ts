import type { Selection, Selections } from '../files/selection.ts';

/** What is taken from contexts. It only grows. */
export class Taken {
  /** By `context` for the main one, else by the named context's key. */
  readonly selections = new Map<string, Selections>();

  select(context: string, selection: Selection | 'all'): void {
    const known = this.selections.get(context) ?? [];
    if (selection === 'all' || known === 'all') this.selections.set(context, 'all');
    else if (!known.some((one) => isSame(one, selection)))
      this.selections.set(context, [...known, selection]);
  }

  take(other: Taken): void {
    for (const [context, selections] of other.selections)
      if (selections === 'all') this.select(context, 'all');
      else for (const selection of selections) this.select(context, selection);
  }

  copy(): Taken {
    const copy = new Taken();
    for (const [context, selections] of this.selections) copy.selections.set(context, selections);
    return copy;
  }
}

/** What is found on the way through the stages that an image needs. Everything only grows. */
export class Found extends Taken {
  /** Indices of the stages in the Dockerfile. */
  readonly stages = new Set<number>();
  /** Names of ARGs, also of those before the first FROM. */
  readonly declared = new Set<string>();
  /** References to images from outside, as BuildKit sees them. */
  readonly outside = new Set<string>();
  /** Keys of the named contexts that are used. */
  readonly named = new Set<string>();
  /** What makes two builds of the same parts differ, one sentence each. */
  readonly volatile = new Set<string>();
  /** Whether a stage is meant by its number anywhere. */
  hasNumbers = false;
  /** Whether ONBUILD of a base runs in any of them. */
  hasTriggers = false;
  /** Why nothing finer than everything can be told; the first reason. */
  doubt: string | undefined;

  /** Adds what another way, of another platform, has found. */
  add(other: Found): void {
    for (const stage of other.stages) this.stages.add(stage);
    for (const name of other.declared) this.declared.add(name);
    for (const text of other.outside) this.outside.add(text);
    for (const key of other.named) this.named.add(key);
    for (const sentence of other.volatile) this.volatile.add(sentence);
    this.take(other);
    this.hasNumbers ||= other.hasNumbers;
    this.hasTriggers ||= other.hasTriggers;
    this.doubt ??= other.doubt;
  }
}

/** The line says where it stands, not what is taken. */
function isSame(a: Selection, b: Selection): boolean {
  const keyOf = ({ patterns, excludes, keepsParents, kind }: Selection): string =>
    JSON.stringify([patterns, excludes, keepsParents, kind]);
  return a.line === b.line && keyOf(a) === keyOf(b);
}
