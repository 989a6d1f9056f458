import type { FileChanges } from '../plan/differences.ts';
import type { FingerprintPart } from '../plan/fingerprint/fingerprint.ts';
import type { Decision, PlannedImage } from '../plan/plan.ts';

/** The published image that a fingerprint is held against, and what that one was made of. */
export interface Compared {
  /** The tag it was found under: `ghcr.io/acme/base:main`. */
  readonly ref: string;
  readonly digest: string;
  /** Part → value. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Why an image is built or not, down to the parts of its fingerprint: what `image-build explain` shows. */
export interface Explanation {
  readonly name: string;
  readonly decision: Decision;
  readonly reasons: readonly string[];
  /** Absent where it could not be taken. */
  readonly fingerprint?: {
    readonly digest: string;
    readonly parts: readonly Pick<FingerprintPart, 'name' | 'value'>[];
  };
  readonly compared?: Compared;
  /** Why there is nothing to compare with, one sentence; only without `compared`. */
  readonly uncompared?: string;
  /** Part → what became of its files; only of parts that differ and whose files are known on both sides. */
  readonly files?: Readonly<Record<string, FileChanges>>;
  /** Why the image may never be reused, a sentence each. */
  readonly volatile: readonly string[];
}

/** What is known besides the image itself. */
export interface ExplainGiven {
  readonly compared?: Compared | undefined;
  /** Why there is nothing to compare with, when more is known than that nothing is published. */
  readonly uncompared?: string | undefined;
  readonly files?: Readonly<Record<string, FileChanges>>;
}

/** Puts together what is known about one image's fingerprint. */
export function explain(
  {
    name,
    decision,
    reasons,
    fingerprint,
  }: Pick<PlannedImage, 'name' | 'decision' | 'reasons' | 'fingerprint'>,
  { compared, uncompared, files = {} }: ExplainGiven = {},
): Explanation {
  return {
    name,
    decision,
    reasons,
    ...(fingerprint === undefined
      ? {}
      : {
          fingerprint: {
            digest: fingerprint.digest,
            parts: fingerprint.parts.map((part) => ({ name: part.name, value: part.value })),
          },
        }),
    ...(compared === undefined
      ? { uncompared: uncompared ?? whyUncompared(fingerprint === undefined) }
      : {
          // Nothing else of the published image gets into the report.
          compared: { ref: compared.ref, digest: compared.digest, parts: compared.parts },
        }),
    ...(Object.keys(files).length === 0 ? {} : { files }),
    volatile: fingerprint?.volatile ?? [],
  };
}

function whyUncompared(isUnknown: boolean): string {
  return isUnknown ? 'its own fingerprint could not be taken' : 'nothing is published under its tags yet';
}

/** One part of a fingerprint beside the same part of the published image. */
export interface PartRow {
  readonly name: string;
  /** `known`: there is nothing to compare it with. */
  readonly state: 'known' | 'same' | 'changed' | 'new' | 'gone';
  readonly now?: string;
  readonly before?: string;
}

/** All parts of both fingerprints, in the order of their names. */
export function partRows({ fingerprint, compared }: Explanation): readonly PartRow[] {
  const before = new Map(Object.entries(compared?.parts ?? {}));
  const now = (fingerprint?.parts ?? []).map(({ name, value }): PartRow => {
    if (compared === undefined) return { name, state: 'known', now: value };
    const was = before.get(name);
    if (was === undefined) return { name, state: 'new', now: value };
    return { name, state: was === value ? 'same' : 'changed', now: value, before: was };
  });
  const present = new Set(now.map(({ name }) => name));
  const gone = [...before]
    .filter(([name]) => !present.has(name))
    .map(([name, value]): PartRow => ({ name, state: 'gone', before: value }));
  return [...now, ...gone].sort((a, b) => (a.name < b.name ? -1 : 1));
}
