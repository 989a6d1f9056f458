import { Type, type Static } from '@sinclair/typebox';
import { surroundingsFailed } from '../../problem.ts';
import { parseJson } from '../../tools/json.ts';
import { digestOf } from '../digest.ts';
import { isIndexType, mediaTypes } from '../media-types.ts';
import { repositoryName, type Repository } from '../reference.ts';
import { descriptorSchema, indexSchema } from '../schemas.ts';
import { bytesSource, putBlob } from './blobs.ts';
import { getManifest, putManifest } from './manifests.ts';
import { allPages } from './pages.ts';
import { apiCall, bare, may, type Way } from './way.ts';

/** What points to an image without being a part of it (distribution-spec, "Listing Referrers"). */
export interface Referrer {
  readonly digest: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What a referrer points to. Size in bytes. */
export interface Subject {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface NewReferrer {
  /** What kind of thing it is, a media type: referrers are looked for by it. */
  readonly artifactType: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly blob: { readonly mediaType: string; readonly bytes: Buffer };
}

const entrySchema = Type.Object({
  ...descriptorSchema.properties,
  artifactType: Type.Optional(Type.String()),
});
const listSchema = Type.Object({ ...indexSchema.properties, manifests: Type.Array(entrySchema) });
type Entry = Static<typeof entrySchema>;

/** Registries without the API of OCI 1.1 say so in these ways. */
const notThere = new Set([400, 404, 405, 406, 501]);
/** A list that we keep ourselves has so many of one kind; older ones are left out. */
const mostOfAKind = 50;
/** image-spec/manifest.md, "Guidance for an Empty Descriptor". */
const empty = { mediaType: 'application/vnd.oci.empty.v1+json', bytes: Buffer.from('{}') };

/** See RegistryClient. */
export async function referrers(
  way: Way,
  of: Repository,
  digest: string,
  artifactType: string,
): Promise<readonly Referrer[]> {
  const repository = bare(of);
  const entries =
    (await fromApi(way, repository, digest, artifactType)) ?? (await fromTag(way, repository, digest));
  return entries
    .filter((entry) => entry.artifactType === artifactType)
    .map((entry) => ({ digest: entry.digest, annotations: entry.annotations ?? {} }));
}

/** See RegistryClient. */
export async function putReferrer(
  way: Way,
  to: Repository,
  subject: Subject,
  { artifactType, annotations, blob }: NewReferrer,
): Promise<string> {
  const repository = bare(to);
  const [layer, config] = await Promise.all([
    putBytes(way, repository, blob),
    putBytes(way, repository, empty),
  ]);
  const bytes = json({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType,
    config,
    layers: [layer],
    subject,
    annotations,
  });
  const digest = digestOf(bytes);
  const manifest = { mediaType: mediaTypes.manifest, bytes };
  const answer = await putManifest(way, { ...repository, digest }, manifest);
  // A registry that keeps the list itself says so; for the others the client does.
  if (answer.headers('oci-subject').length === 0) {
    const entry = { mediaType: mediaTypes.manifest, digest, size: bytes.length, artifactType, annotations };
    await addToTag(way, repository, subject.digest, entry);
  }
  return digest;
}

async function fromApi(
  way: Way,
  repository: Repository,
  digest: string,
  artifactType: string,
): Promise<readonly Entry[] | undefined> {
  const call = apiCall(
    way,
    {
      method: 'GET',
      repository,
      scopes: [may(repository, 'pull')],
      headers: { accept: mediaTypes.index },
    },
    `referrers/${digest}?${new URLSearchParams({ artifactType }).toString()}`,
  );
  const pages = await allPages(way, call);
  if (notThere.has(pages[0].status)) return undefined;
  if (pages[0].status !== 200) throw way.session.refusal(call, pages[0]);
  // Some answer any address with a page for people.
  const [type = ''] = pages[0].headers('content-type');
  if (!type.startsWith(mediaTypes.index)) return undefined;
  return pages.flatMap(({ body }) => entriesOf(body, repository, digest).manifests);
}

/** The list that clients keep under a tag where the registry has none (distribution-spec, "Referrers Tag Schema"). */
async function fromTag(way: Way, repository: Repository, digest: string): Promise<readonly Entry[]> {
  return (await readTag(way, repository, digest))?.manifests ?? [];
}

async function readTag(way: Way, repository: Repository, digest: string) {
  const found = await getManifest(way, { ...repository, tag: tagOf(digest) });
  if (found === undefined) return undefined;
  if (!isIndexType(found.mediaType))
    throw surroundingsFailed(
      `The tag ${tagOf(digest)} of ${repositoryName(repository)} is no list of referrers`,
    );
  return entriesOf(found.bytes, repository, digest);
}

/** Two who write at the same time may lose one entry: registries have no conditional PUT. */
async function addToTag(way: Way, repository: Repository, digest: string, entry: Entry): Promise<void> {
  const list = (await readTag(way, repository, digest)) ?? {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [],
  };
  const others = list.manifests.filter((each) => each.digest !== entry.digest);
  const sameKind = others.filter(({ artifactType }) => artifactType === entry.artifactType);
  const dropped = new Set(sameKind.slice(0, Math.max(0, sameKind.length + 1 - mostOfAKind)));
  const manifests = [...others.filter((each) => !dropped.has(each)), entry];
  await putManifest(
    way,
    { ...repository, tag: tagOf(digest) },
    { mediaType: mediaTypes.index, bytes: json({ ...list, manifests }) },
  );
}

function entriesOf(bytes: Buffer, repository: Repository, digest: string) {
  const source = `The list of what refers to ${repositoryName(repository)}@${digest}`;
  return parseJson(listSchema, bytes.toString('utf8'), source);
}

function tagOf(digest: string): string {
  return digest.replace(':', '-');
}

async function putBytes(
  way: Way,
  repository: Repository,
  { mediaType, bytes }: NewReferrer['blob'],
): Promise<Subject> {
  const blob = bytesSource(bytes);
  await putBlob(way, repository, blob);
  return { mediaType, digest: blob.digest, size: blob.size };
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
