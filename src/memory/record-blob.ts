import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { RegistryClient } from '../oci/registry/client.ts';
import { readArtifact, type RecordedImage } from './artifacts.ts';
import type { GateRecord } from './record-schema.ts';

/** The kind of referrer that a record is. */
export const recordType = 'application/vnd.image-build.record.v1+json';

/** In bytes; what is larger is nobody's. */
const largest = { packed: 4 * 1024 * 1024, unpacked: 32 * 1024 * 1024 };
const mostFiles = 5_000;

/** A record as a blob. */
export function pack(record: GateRecord): Promise<Buffer> {
  return promisify(gzip)(JSON.stringify(record));
}

/**
 * The text of a record in a registry.
 * @param image that it has to be of
 * @param digest of the referrer's manifest
 * @returns undefined when it is none, or one of another image
 * @throws Problem when the registry does not give it
 */
export async function unpack(
  client: RegistryClient,
  image: RecordedImage,
  digest: string,
): Promise<string | undefined> {
  const packed = await readArtifact(client, image, digest, {
    of: ({ artifactType, layers }) => (artifactType === recordType ? layers[0] : undefined),
    largest: largest.packed,
  });
  if (packed === undefined) return undefined;
  try {
    return (await promisify(gunzip)(packed, { maxOutputLength: largest.unpacked })).toString('utf8');
  } catch {
    return undefined;
  }
}

/**
 * A record without the lists of files that are too long: a list is there in full or not at all, so that nobody takes
 * a file that was cut off for a new one. Short lists are kept first.
 */
export function cutFiles(record: GateRecord): GateRecord {
  const { files, ...rest } = record;
  if (files === undefined) return record;
  const byLength = Object.entries(files).sort(
    ([, a], [, b]) => Object.keys(a).length - Object.keys(b).length,
  );
  let left = mostFiles;
  const kept = byLength.filter(([, list]) => (left -= Object.keys(list).length) >= 0);
  return kept.length === 0 ? rest : { ...rest, files: Object.fromEntries(kept) };
}
