import { createHash } from 'node:crypto';
import { Type, type Static } from '@sinclair/typebox';
import { soundJson } from '../tools/json.ts';
import { readKept, writeKept } from './local-files.ts';

const bytes = Type.Integer({ minimum: 0 });
const schema = Type.Object({
  version: Type.Literal(1),
  /** `ghcr.io/acme/app:main` */
  from: Type.String(),
  /** Of the platform's manifest. */
  digest: Type.String(),
  compressed: bytes,
  uncompressed: bytes,
  diffIds: Type.Array(Type.String()),
  /** CycloneDX JSON. */
  sbom: Type.Optional(Type.String()),
});

/**
 * What a branch's image was on one platform: enough to compare a pull request's with, for a job that may not ask the
 * registry.
 */
export type CarriedBaseline = Readonly<Static<typeof schema>>;

/** Which image: the same in every job of a repository. */
export interface BaselineName {
  /** As the policy calls it. */
  readonly image: string;
  readonly platform: string;
  /** That has published it. */
  readonly branch: string;
}

/** The name as letters and digits, for a file or a key. */
export function baselineId({ image, platform, branch }: BaselineName): string {
  return createHash('sha256')
    .update(JSON.stringify([image, platform, branch]))
    .digest('hex')
    .slice(0, 32);
}

/** In bytes: an SBOM is most of it. */
const largest = 64 * 1024 * 1024;

/** @param file absolute @throws when it cannot be written */
export function writeBaseline(file: string, baseline: CarriedBaseline): Promise<void> {
  return writeKept(file, JSON.stringify(baseline));
}

/** @returns undefined where there is none, or none that makes sense */
export async function readBaseline(file: string): Promise<CarriedBaseline | undefined> {
  const text = await readKept(file, largest);
  return text === undefined ? undefined : soundJson(schema, text);
}
