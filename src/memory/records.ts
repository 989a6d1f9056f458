import { parseReference, type Repository } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { messageOf, Problem } from '../problem.ts';
import { readLocal, writeLocal } from './local-records.ts';
import { parseRecord, type GateRecord } from './record-schema.ts';
import { cutFiles, pack, recordType, unpack } from './record-blob.ts';

export type { GateRecord } from './record-schema.ts';

/** A published image: `ghcr.io/acme/base` and the digest of its root. */
export interface RecordedImage {
  readonly repository: string;
  readonly digest: string;
}

export interface ReadRecordOptions {
  /** Where this machine keeps records. Absolute. */
  readonly cacheDir: string;
  /** A run for a branch or a tag: what a pull request has recorded does not count there. */
  readonly isTrusted: boolean;
  /** Whether what is found may be kept on this machine for others; as `isTrusted` where it is left out. */
  readonly mayKeep?: boolean;
  /** Whether a record settles what is asked. One of this machine that does not lets the registry be asked, too. */
  readonly isEnough?: (record: GateRecord) => boolean;
}

export interface WriteRecordOptions extends Pick<ReadRecordOptions, 'cacheDir'> {
  /** On this machine only: for a run that publishes nothing. */
  readonly isLocal?: boolean;
}

/** So many records are looked at before the search is given up. */
const mostTries = 3;

/**
 * What the gates have said about an image: what this machine knows, else the newest valid record that the registry
 * has. No write access is needed. A record that cannot be had or makes no sense is lost: the gates run again then.
 * @returns undefined when there is none
 * @throws `interrupted` when the client's signal is aborted
 */
export async function readRecord(
  client: RegistryClient,
  image: RecordedImage,
  { cacheDir, isTrusted, mayKeep = isTrusted, isEnough = () => true }: ReadRecordOptions,
): Promise<GateRecord | undefined> {
  const known = await readLocal(cacheDir, image.digest, isTrusted);
  if (known !== undefined && isEnough(known)) return known;
  const found = await fromRegistry(client.briefly(), image, isTrusted).catch(lost);
  const newest = newestOf([known, found]);
  // A pull request may name any registry, and what it finds there is not kept for others.
  // The next run on this machine asks nobody; that it could not be kept costs that run a look.
  if (mayKeep && newest !== undefined && newest === found)
    await writeLocal(cacheDir, image.digest, found).catch(lost);
  return newest;
}

/**
 * Keeps a record on this machine and beside the image in the registry.
 * @returns what could not be done, a sentence each: a record that is lost costs time, and nothing else
 * @throws `interrupted` when the client's signal is aborted
 */
export async function writeRecord(
  client: RegistryClient,
  image: RecordedImage,
  record: GateRecord,
  { cacheDir, isLocal = false }: WriteRecordOptions,
): Promise<readonly string[]> {
  const short = cutFiles(record);
  const attempts = [
    {
      place: 'on this machine',
      done: writeLocal(cacheDir, image.digest, short),
    },
    ...(isLocal ? [] : [{ place: `in ${image.repository}`, done: intoRegistry(client, image, short) }]),
  ];
  const notes = await Promise.all(
    attempts.map(({ place, done }) =>
      done.then(
        () => [],
        (error: unknown) => {
          if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
          return [
            `what the gates said of ${image.repository} could not be kept ${place}: ${messageOf(error)}`,
          ];
        },
      ),
    ),
  );
  return notes.flat();
}

async function intoRegistry(client: RegistryClient, image: RecordedImage, record: GateRecord): Promise<void> {
  const { digest } = image;
  const repository = repositoryOf(image);
  const subject = await client.getManifest({ ...repository, digest });
  if (subject === undefined) throw new Error(`${digest} is not there`);
  const { mediaType, bytes } = subject;
  await client.putReferrer(
    repository,
    { mediaType, digest, size: bytes.length },
    {
      artifactType: recordType,
      annotations: annotationsOf(record),
      blob: { mediaType: `${recordType}+gzip`, bytes: await pack(record) },
    },
  );
}

async function fromRegistry(
  client: RegistryClient,
  image: RecordedImage,
  isTrusted: boolean,
): Promise<GateRecord | undefined> {
  const repository = repositoryOf(image);
  const listed = (await client.referrers(repository, image.digest, recordType))
    .filter(({ annotations }) => !isTrusted || annotations[names.origin] === 'trusted')
    .filter(({ annotations }) => !Number.isNaN(timeOf(annotations)))
    // Of two of one time the one that came later stands last.
    .reverse()
    .sort((a, b) => timeOf(b.annotations) - timeOf(a.annotations));
  for (const { digest, annotations } of listed.slice(0, mostTries)) {
    const bytes = await unpack(client, repository, digest, image.digest);
    const record = bytes === undefined ? undefined : parseRecord(bytes, Date.now());
    // What the list says has to be what the record says: the list was chosen by.
    if (record !== undefined && isSame(annotations, annotationsOf(record))) return record;
  }
  return undefined;
}

const prefix = 'vnd.image-build.record';
const names = {
  checkedAt: `${prefix}.checked-at`,
  key: `${prefix}.key`,
  origin: `${prefix}.origin`,
} as const;

function annotationsOf({ checkedAt, key, origin }: GateRecord): Readonly<Record<string, string>> {
  return { [names.checkedAt]: checkedAt, [names.key]: key, [names.origin]: origin };
}

function isSame(given: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>): boolean {
  return Object.entries(own).every(([name, value]) => given[name] === value);
}

function timeOf(annotations: Readonly<Record<string, string>>): number {
  return Date.parse(annotations[names.checkedAt] ?? '');
}

function newestOf(records: readonly (GateRecord | undefined)[]): GateRecord | undefined {
  return records
    .filter((each) => each !== undefined)
    .reduce<GateRecord | undefined>(
      (best, each) =>
        best === undefined || Date.parse(each.checkedAt) > Date.parse(best.checkedAt) ? each : best,
      undefined,
    );
}

function repositoryOf({ repository: name }: RecordedImage): Repository {
  const { registry, repository } = parseReference(name);
  return { registry, repository };
}

/** Whatever became of it, the gates can run again; only who stops the run wants it to end. */
function lost(error: unknown): undefined {
  if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
  return undefined;
}
