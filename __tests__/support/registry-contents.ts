import { gunzipSync } from 'node:zlib';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: { readonly os: string; readonly architecture: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What a registry says to a tag or digest. */
export interface Stored {
  readonly digest: string;
  readonly mediaType: string;
  /** Of an index. */
  readonly manifests: readonly Descriptor[];
  /** Of a manifest. */
  readonly layers: readonly Descriptor[];
  readonly config: Descriptor | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface ImageConfig {
  readonly architecture: string;
  readonly rootfs: { readonly diff_ids: readonly string[] };
  readonly history: readonly { readonly created_by?: string }[];
  readonly config: {
    readonly Labels?: Readonly<Record<string, string>>;
    readonly Env?: readonly string[];
  };
}

const accepted = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/**
 * Every tag in a registry whose repository is below a prefix: `PREFIX/app:1.0`, sorted. Without those of referrers,
 * which a registry without that API keeps as tags (OCI distribution specification, "Referrers Tag Schema").
 */
export async function tagsBelow(host: string, prefix: string, login?: string): Promise<readonly string[]> {
  const headers = login === undefined ? {} : { authorization: `Basic ${btoa(login)}` };
  const answer = await fetch(`http://${host}/v2/_catalog?n=1000`, { headers });
  const { repositories } = (await answer.json()) as { repositories: readonly string[] };
  const lists = repositories
    .filter((name) => name.startsWith(prefix))
    .map(async (name) => {
      const list = await fetch(`http://${host}/v2/${name}/tags/list`, { headers });
      const { tags } = (await list.json()) as { tags?: readonly string[] | null };
      const own = tags?.filter((tag) => !/^sha256-[0-9a-f]{64}$/.test(tag)) ?? ['(no tag)'];
      return own.map((tag) => `${name}:${tag}`);
    });
  return (await Promise.all(lists)).flat().sort();
}

/** What a tag or digest of a repository names. @throws when it is not there */
export async function readStored(host: string, repository: string, reference: string): Promise<Stored> {
  const url = `http://${host}/v2/${repository}/manifests/${reference}`;
  const answer = await fetch(url, { headers: { accept: accepted } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const parsed = (await answer.json()) as Partial<Stored>;
  return {
    digest: answer.headers.get('docker-content-digest') ?? '',
    mediaType: answer.headers.get('content-type') ?? '',
    manifests: parsed.manifests ?? [],
    layers: parsed.layers ?? [],
    config: parsed.config,
    annotations: parsed.annotations ?? {},
  };
}

/** The configuration of an image that is a single manifest. */
export async function readConfig(host: string, repository: string, reference: string): Promise<ImageConfig> {
  const { config } = await readStored(host, repository, reference);
  if (config === undefined) throw new Error(`${repository}:${reference} has no configuration`);
  return JSON.parse((await readBlob(host, repository, config.digest)).toString('utf8')) as ImageConfig;
}

/** A blob's bytes. */
export async function readBlob(host: string, repository: string, digest: string): Promise<Buffer> {
  const answer = await fetch(`http://${host}/v2/${repository}/blobs/${digest}`);
  if (!answer.ok) throw new Error(`${repository}: the blob ${digest} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** What an image holds, path → contents, as its layers lay it over each other; `FOLDER/` → nothing. */
export async function readFiles(
  host: string,
  repository: string,
  reference: string,
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const layer of (await readStored(host, repository, reference)).layers)
    Object.assign(files, untar(gunzipSync(await readBlob(host, repository, layer.digest))));
  return files;
}

const block = 512;

/** Files and folders of a small archive with short names. */
function untar(tar: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const field = (start: number, length: number): string =>
      tar.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '');
    const size = parseInt(field(124, 12), 8);
    const type = field(156, 1);
    if (type === '5') files[field(0, 100)] = '';
    if (type === '0' || type === '')
      files[field(0, 100)] = tar.toString('utf8', at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
