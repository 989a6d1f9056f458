import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pack } from 'tar-stream';
import { badRequest, surroundingsFailed } from '../problem.ts';
import { openBlob, readBlob } from '../oci/blobs.ts';
import { readLayout, type LayoutImage } from '../oci/layout.ts';
import { compressionOf, mediaTypes } from '../oci/media-types.ts';
import { hostPlatform } from '../oci/platform.ts';
import { familiarReference, formatReference, parseReference, type Reference } from '../oci/reference.ts';
import type { Descriptor } from '../oci/schemas.ts';
import { stream } from '../tools/exec.ts';
import type { Env } from '../tools/env.ts';

export interface LoadOptions {
  /** Absolute path of `docker` or `podman`. */
  readonly program: string;
  readonly env: Env;
  readonly signal: AbortSignal;
  /** The engine's platform, when it is not this machine's. */
  readonly platform?: string;
}

/** What was put into the engine. */
export interface Loaded {
  /** Digest of the platform's manifest. */
  readonly digest: string;
  readonly platform: string;
  readonly names: readonly string[];
}

/**
 * Puts a checked image into the local container engine under all its names, through a pipe and without a temporary
 * file. What is sent is an OCI layout and a `docker save` archive at once, so every store reads it: Docker's classic
 * one, Docker's containerd one, podman's.
 * @param layouts folders, one per platform; only the engine's platform is loaded
 * @throws Problem (request) when there is no layout for it, (surroundings) when the engine refuses the image
 */
export async function load(
  layouts: readonly string[],
  names: readonly string[],
  { program, env, signal, platform = hostPlatform() }: LoadOptions,
): Promise<Loaded> {
  const references = names.map((name) => withTag(parseReference(name)));
  const images = await Promise.all(layouts.map((dir) => readLayout(dir)));
  const image = images.find((each) => each.platform === platform);
  if (!image)
    throw badRequest(
      `There is no image for ${platform} to load, only for ${images.map((each) => each.platform).join(', ')}`,
      {
        todo: `Add ${platform} to \`platforms\`.`,
      },
    );

  const archive = await packImage(image, references);
  const said: string[] = [];
  const listen = (line: string): void => {
    said.push(line.slice(0, 300));
    if (said.length > 20) said.shift();
  };
  try {
    const exitCode = await stream(program, ['load'], {
      env,
      signal,
      input: archive,
      onStdout: listen,
      onStderr: listen,
    });
    if (exitCode !== 0) throw refused(program, image, exitCode, said);
  } finally {
    archive.destroy();
  }
  return { digest: image.manifest.digest, platform, names: references.map(formatReference) };
}

function refused(program: string, image: LayoutImage, exitCode: number, log: readonly string[]): Error {
  const zstd = image.layers.some(({ mediaType }) => compressionOf(mediaType) === 'zstd');
  return surroundingsFailed(`\`${program} load\` ended with ${exitCode}`, {
    log,
    todo: zstd
      ? "The image's layers are compressed by zstd, which Docker's classic image store may not read: build with `compression=gzip`, or use its containerd image store."
      : 'Does the engine run, and has its disk room?',
  });
}

/**
 * One tar that is an OCI layout (`oci-layout`, `index.json`; image-spec/image-layout.md) and what `docker save` writes
 * (`manifest.json`; docker's image/spec/v1.2): both point to the same blobs.
 */
export async function packImage(image: LayoutImage, references: readonly Reference[]): Promise<Readable> {
  const { pack: createPack } = await import('tar-stream');
  const pack = createPack();
  const fill = async (): Promise<void> => {
    for (const [name, json] of documents(image, references)) pack.entry({ name }, JSON.stringify(json));
    pack.entry({ name: inTar(image.manifest) }, await readBlob(image.dir, image.manifest));
    const blobs = new Map([image.configDescriptor, ...image.layers].map((each) => [each.digest, each]));
    for (const blob of blobs.values()) await addBlob(pack, image.dir, blob);
    pack.finalize();
  };
  fill().catch((error: unknown) => {
    pack.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return Readable.from(pack);
}

function documents(image: LayoutImage, references: readonly Reference[]): [string, unknown][] {
  const { mediaType, digest, size } = image.manifest;
  const manifests = references.map((reference) => ({
    mediaType,
    digest,
    size,
    annotations: {
      'io.containerd.image.name': formatReference(reference),
      'org.opencontainers.image.ref.name': reference.tag ?? 'latest',
    },
  }));
  return [
    ['oci-layout', { imageLayoutVersion: '1.0.0' }],
    ['index.json', { schemaVersion: 2, mediaType: mediaTypes.index, manifests }],
    [
      'manifest.json',
      [
        {
          Config: inTar(image.configDescriptor),
          RepoTags: references.map(familiarReference),
          Layers: image.layers.map(inTar),
        },
      ],
    ],
  ];
}

async function addBlob(pack: Pack, dir: string, blob: Descriptor): Promise<void> {
  const entry = pack.entry({ name: inTar(blob), size: blob.size });
  await pipeline(openBlob(dir, blob.digest), entry);
}

function inTar({ digest }: Descriptor): string {
  return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}

function withTag(reference: Reference): Reference {
  if (reference.digest !== undefined)
    throw badRequest(`An image cannot be loaded under a digest: ${formatReference(reference)}`);
  return { ...reference, tag: reference.tag ?? 'latest' };
}
