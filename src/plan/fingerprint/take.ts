import { digestOf } from '../../oci/digest.ts';
import type { Contexts } from '../files/context-files.ts';
import type { PlannedImage } from '../plan.ts';
import { reachOf, type ReachGiven } from '../reach/reach.ts';
import { argumentParts } from './arguments.ts';
import { canonicalJson, compareTexts } from './canonical.ts';
import { contextParts } from './contexts.ts';
import type { Fingerprint } from './fingerprint.ts';
import { labelParts } from './labels.ts';
import { optionParts } from './options.ts';
import { outsideParts } from './outside.ts';
import type { Share } from './share.ts';
import { dockerfileParts } from './source.ts';

/** What a fingerprint is taken from besides the image itself. */
export interface TakeGiven extends ReachGiven {
  readonly contexts: Contexts;
  /** Full SHA of the commit that is built: it counts in no label. */
  readonly commit?: string;
  /** Attestations in Bake's form: `type=provenance,mode=max`. */
  readonly attest: readonly string[];
}

/** Changes when the same things make another digest: then nothing that is published fits any more. */
const schemaVersion = 1;

/**
 * Takes the fingerprint of an image: everything that can change it, part by part, and nothing of where, when and by
 * whom it is built (design notes, "Skipping what did not change").
 * @throws Error when an image that it is built on is not among the parents: they are to be taken first
 */
export async function takeFingerprint(image: PlannedImage, given: TakeGiven): Promise<Fingerprint> {
  const reach = reachOf(image, given);
  const shares: readonly Share[] = [
    dockerfileParts(image, reach),
    argumentParts(image, reach, given.commit),
    labelParts(image, given.commit),
    optionParts(image, reach, given.attest),
    outsideParts(image, reach, given),
    await contextParts(image, reach, given.contexts),
  ];
  const parts = shares.flatMap((share) => share.parts).sort((a, b) => compareTexts(a.name, b.name));
  return {
    digest: digestOf(canonicalJson([schemaVersion, parts.map(({ name, value }) => [name, value])])),
    parts,
    volatile: [...new Set([...reach.volatile, ...shares.flatMap((share) => share.volatile)])],
  };
}
