import { Type } from '@sinclair/typebox';
import { Problem } from '../../problem.ts';
import type { Saved } from '../store.ts';
import { digestOfFile } from './digest-of-file.ts';
import { onDisk } from './part.ts';
import { soundJson } from '../../tools/json.ts';

/** What stands before a kept file, so that a damaged, cut or foreign one is noticed. */
export interface Seal {
  /** That it is kept under. */
  readonly key: string;
  /** Of the file. */
  readonly digest: string;
  /** Of the file, in bytes. */
  readonly size: number;
  /** When it was kept, in ms since 1970, with fractions. */
  readonly keptMs: number;
}

const schema = Type.Object({
  'image-build': Type.Literal(1),
  key: Type.String(),
  digest: Type.String({ pattern: '^sha256:[a-f0-9]{64}$' }),
  size: Type.Integer({ minimum: 0 }),
  keptMs: Type.Number(),
});

/** No seal is longer, in bytes. */
export const longestSeal = 8 * 1024;
/** Longer keys are refused, in characters: GitHub's limit. */
export const longestKey = 512;

/** Reads a file once to its end. @throws what reading throws */
export async function sealOf(key: string, file: string): Promise<Seal> {
  return { key, ...(await digestOfFile(file)), keptMs: performance.timeOrigin + performance.now() };
}

/** A seal as one line of JSON. */
export function writeSeal(seal: Seal): Buffer {
  return Buffer.from(`${JSON.stringify({ 'image-build': 1, ...seal })}\n`);
}

/**
 * @param start the first bytes of what was kept, `longestSeal` of them where there are so many
 * @returns the seal and its length in bytes; undefined when there is none
 */
export function readSeal(start: Buffer): { readonly seal: Seal; readonly length: number } | undefined {
  const end = start.subarray(0, longestSeal).indexOf('\n');
  if (end < 0) return undefined;
  const value = soundJson(schema, start.toString('utf8', 0, end));
  if (value === undefined) return undefined;
  const { key, digest, size, keptMs } = value;
  return { seal: { key, digest, size, keptMs }, length: end + 1 };
}

/** Why nothing can be kept under a key; undefined when it can. */
export function badKey(key: string): string | undefined {
  if (key === '') return 'its key is empty';
  return key.length > longestKey ? `its key is longer than ${longestKey} characters` : undefined;
}

/**
 * What becomes of a failure to keep a file, for `catch`: it is told, and no failure of the run.
 * @throws `interrupted`, and what is a bug of ours
 */
export function refusedBy(file: string, thrown: unknown): Saved {
  const error = onDisk(file, thrown, 'read');
  if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
  return { kind: 'refused', why: error.message };
}
