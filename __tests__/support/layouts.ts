import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { spawnSync } from 'node:child_process';

export interface LayoutRequest {
  readonly dir: string;
  /** `os/architecture[/variant]`. */
  readonly platform?: string;
  /** Bottom first: path in the image → its contents. */
  readonly layers?: readonly Readonly<Record<string, string | Buffer>>[];
  readonly compression?: 'gzip' | 'zstd' | 'none';
  /** With an index that holds provenance beside the image, as BuildKit writes it. */
  readonly attested?: boolean;
  /** The `config` part of the image's config: User, Env, Labels, … */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Annotations of the index; without `attested` there is no index. */
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface TestDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface TestLayout {
  readonly dir: string;
  readonly root: TestDescriptor;
  readonly manifest: TestDescriptor;
  readonly config: TestDescriptor;
  readonly layers: readonly TestDescriptor[];
  readonly diffIds: readonly string[];
  readonly unpackedSizes: readonly number[];
}

const endings = { gzip: '+gzip', zstd: '+zstd', none: '' };

/** Writes a real OCI layout; equal requests give equal digests. */
export async function makeLayout({
  dir,
  platform = 'linux/amd64',
  layers = [{ hello: 'world' }],
  compression = 'gzip',
  attested = false,
  config = {},
  annotations,
}: LayoutRequest): Promise<TestLayout> {
  await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
  const [os, architecture, variant] = platform.split('/');
  const archives = await Promise.all(layers.map(tarOf));
  const layerDescriptors = await Promise.all(
    archives.map((bytes) =>
      putBlob(
        dir,
        `application/vnd.oci.image.layer.v1.tar${endings[compression]}`,
        pressed(bytes, compression),
      ),
    ),
  );
  const diffIds = archives.map(sha256);
  const configDescriptor = await putJson(dir, 'application/vnd.oci.image.config.v1+json', {
    os,
    architecture,
    variant,
    config,
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: layers.map((_, index) => ({ created_by: `COPY ${index} / # buildkit` })),
  });
  const manifest = await putManifest(dir, configDescriptor, layerDescriptors);
  const root = attested
    ? await putJson(dir, 'application/vnd.oci.image.index.v1+json', {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        manifests: [
          { ...manifest, platform: { architecture, os, variant } },
          await attestation(dir, manifest.digest),
        ],
        annotations,
      })
    : manifest;
  await writeFile(join(dir, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
  return {
    dir,
    root,
    manifest,
    config: configDescriptor,
    layers: layerDescriptors,
    diffIds,
    unpackedSizes: archives.map((bytes) => bytes.length),
  };
}

/** Where a layout has a blob. */
export function blobFile(dir: string, digest: string): string {
  return join(dir, 'blobs', 'sha256', digest.replace('sha256:', ''));
}

export function sha256(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function attestation(dir: string, of: string) {
  const statement = await putJson(dir, 'application/vnd.in-toto+json', { _type: 'statement', subject: of });
  const config = await putJson(dir, 'application/vnd.oci.image.config.v1+json', {
    os: 'unknown',
    architecture: 'unknown',
    config: {},
    rootfs: { type: 'layers', diff_ids: [statement.digest] },
  });
  return {
    ...(await putManifest(dir, config, [statement])),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': of,
    },
  };
}

function putManifest(dir: string, config: TestDescriptor, layers: readonly TestDescriptor[]) {
  return putJson(dir, 'application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config,
    layers,
  });
}

function putJson(dir: string, mediaType: string, value: unknown): Promise<TestDescriptor> {
  return putBlob(dir, mediaType, Buffer.from(JSON.stringify(value)));
}

async function putBlob(dir: string, mediaType: string, bytes: Buffer): Promise<TestDescriptor> {
  const digest = sha256(bytes);
  await writeFile(blobFile(dir, digest), bytes);
  return { mediaType, digest, size: bytes.length };
}

function pressed(bytes: Buffer, compression: 'gzip' | 'zstd' | 'none'): Buffer {
  if (compression === 'none') return bytes;
  if (compression === 'gzip') return gzipSync(bytes);
  const { status, stdout } = spawnSync('zstd', ['-cq'], { input: bytes, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error('the zstd program is not there');
  return stdout;
}

async function tarOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name, mtime: new Date(0) }, content);
  archive.finalize();
  return buffer(archive);
}
