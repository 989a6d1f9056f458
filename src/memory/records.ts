import type { RegistryClient } from '../oci/registry/client.ts';
import { firstSound, repositoryOf, subjectOf, type RecordedImage } from './artifacts.ts';
import { readLocal, writeLocal } from './local-records.ts';
import { keepIn, lost } from './losses.ts';
import { cutFiles, pack, recordType, unpack } from './record-blob.ts';
import { parseRecord, type GateRecord } from './record-schema.ts';
import { unknownBy, valueOf, type Remembered } from './remembered.ts';

export type { RecordedImage } from './artifacts.ts';
export type { GateRecord } from './record-schema.ts';

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

/**
 * What the gates have said about an image: what this machine knows, else the newest valid record that the registry
 * has. No write access is needed. What this machine cannot read does not count: the registry is asked then.
 * @returns `none` only where the registry has none that counts; `unknown` where it does not say, or has none but such
 *   as make no sense
 * @throws `interrupted` when the client's signal is aborted
 */
export async function findRecord(
  client: RegistryClient,
  image: RecordedImage,
  options: ReadRecordOptions,
): Promise<Remembered<GateRecord>> {
  const { here, beside } = await look(client, image, options);
  const { isEnough = () => true } = options;
  const found = [here, valueOf(beside)].find((one) => one !== undefined && isEnough(one));
  if (found !== undefined) return { kind: 'found', value: found };
  // What this machine has and is not enough never stands for what the registry would not tell.
  if (beside.kind === 'unknown') return beside;
  const newest = newestOf([here, valueOf(beside)]);
  return newest === undefined ? beside : { kind: 'found', value: newest };
}

/**
 * As findRecord, for whom a record that cannot be had or makes no sense is lost: the gates run again then.
 * @returns undefined when there is none
 * @throws `interrupted` when the client's signal is aborted
 */
export async function readRecord(
  client: RegistryClient,
  image: RecordedImage,
  options: ReadRecordOptions,
): Promise<GateRecord | undefined> {
  const { here, beside } = await look(client, image, options);
  return newestOf([here, valueOf(beside)]);
}

/** What this machine has, and, where that is not enough, what the registry says. */
async function look(
  client: RegistryClient,
  image: RecordedImage,
  { cacheDir, isTrusted, mayKeep = isTrusted, isEnough = () => true }: ReadRecordOptions,
): Promise<{ readonly here: GateRecord | undefined; readonly beside: Remembered<GateRecord> }> {
  const here = await readLocal(cacheDir, image.digest, isTrusted);
  if (here !== undefined && isEnough(here)) return { here, beside: { kind: 'none' } };
  const beside = await fromRegistry(client.briefly(), image, isTrusted).catch(unknownBy);
  const found = valueOf(beside);
  // A pull request may name any registry, and what it finds there is not kept for others.
  // The next run on this machine asks nobody; that it could not be kept costs that run a look.
  if (mayKeep && found !== undefined && newestOf([here, found]) === found)
    await writeLocal(cacheDir, image.digest, found).catch(lost);
  return { here, beside };
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
  const here = { place: 'on this machine', keep: () => writeLocal(cacheDir, image.digest, short) };
  const beside = { place: `in ${image.repository}`, keep: () => intoRegistry(client, image, short) };
  return keepIn(isLocal ? [here] : [here, beside], `what the gates said of ${image.repository}`);
}

async function intoRegistry(client: RegistryClient, image: RecordedImage, record: GateRecord): Promise<void> {
  const subject = await subjectOf(client, image);
  await client.putReferrer(repositoryOf(image), subject, {
    artifactType: recordType,
    annotations: annotationsOf(record),
    blob: { mediaType: `${recordType}+gzip`, bytes: await pack(record) },
  });
}

async function fromRegistry(
  client: RegistryClient,
  image: RecordedImage,
  isTrusted: boolean,
): Promise<Remembered<GateRecord>> {
  const listed = (await client.referrers(repositoryOf(image), image.digest, recordType))
    .filter(({ annotations }) => !isTrusted || annotations[names.origin] === 'trusted')
    // Of two of one time the one that came later stands last.
    .reverse()
    .sort((a, b) => timeOf(b.annotations) - timeOf(a.annotations));
  return firstSound('record', listed, async ({ digest, annotations }) => {
    const text = await unpack(client, image, digest);
    const record = text === undefined ? undefined : parseRecord(text, Date.now());
    // What the list says has to be what the record says: the list was chosen by.
    return record !== undefined && isSame(annotations, annotationsOf(record)) ? record : undefined;
  });
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

/** In ms since 1970: one without a date is tried last. */
function timeOf(annotations: Readonly<Record<string, string>>): number {
  return Date.parse(annotations[names.checkedAt] ?? '') || 0;
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
