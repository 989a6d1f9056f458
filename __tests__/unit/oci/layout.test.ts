import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLayer } from '../../../src/check/layers/pass.ts';
import { openBlob } from '../../../src/oci/blobs.ts';
import { digestOfStream } from '../../../src/oci/digest.ts';
import { readLayout } from '../../../src/oci/layout.ts';
import { shareBlobs } from '../../../src/oci/shared-blobs.ts';
import { verifyLayout, type ProvenBlobs } from '../../../src/oci/verify.ts';
import { blobFile, makeLayout, sha256, type TestLayout } from '../../support/layouts.ts';
import { makeFolder } from '../../support/tree.ts';

let root: string;
let count = 0;
const layers = [{ base: 'b'.repeat(5000) }, { app: 'a' }];

beforeAll(async () => {
  root = await makeFolder();
});

function fresh(request: Partial<Parameters<typeof makeLayout>[0]> = {}): Promise<TestLayout> {
  count += 1;
  return makeLayout({ dir: join(root, String(count)), layers, attested: true, ...request });
}

describe('reading a layout', () => {
  test.each([{ attested: true }, { attested: false }])(
    'of one image, attested: $attested',
    async ({ attested }) => {
      const made = await fresh({ attested, platform: 'linux/arm64/v8', config: { User: 'app', Cmd: null } });
      const image = await readLayout(made.dir);
      expect(image).toMatchObject({
        dir: made.dir,
        root: made.root,
        manifest: made.manifest,
        platform: 'linux/arm64',
        configDescriptor: made.config,
        layers: made.layers,
        diffIds: made.diffIds,
        config: { config: { User: 'app', Cmd: null }, history: [{ created_by: expect.any(String) }, {}] },
      });
      expect(image.attestations).toHaveLength(attested ? 1 : 0);
    },
  );

  test('the same image under several names is one image', async () => {
    const { dir, root: descriptor } = await fresh();
    await writeFile(
      join(dir, 'index.json'),
      JSON.stringify({
        schemaVersion: 2,
        manifests: [descriptor, { ...descriptor, annotations: { name: 'b' } }],
      }),
    );
    expect((await readLayout(dir)).root.digest).toBe(descriptor.digest);
  });

  test.each<{ name: string; index: (made: TestLayout) => string; says: string }>([
    { name: 'half written', index: () => '{"schemaVersion":2,"mani', says: 'is not JSON' },
    { name: 'empty', index: () => '{"schemaVersion":2,"manifests":[]}', says: 'names 0 images' },
    {
      name: 'of two images',
      index: ({ manifest, config }) => JSON.stringify({ schemaVersion: 2, manifests: [manifest, config] }),
      says: 'names 2 images',
    },
    {
      name: 'with a digest that leads out of the folder',
      index: ({ manifest }) =>
        JSON.stringify({
          schemaVersion: 2,
          manifests: [{ ...manifest, digest: 'sha256:../../../etc/passwd' }],
        }),
      says: 'unexpected shape',
    },
    {
      name: 'of something that is no image',
      index: ({ config }) => JSON.stringify({ schemaVersion: 2, manifests: [config] }),
      says: 'which is no image',
    },
  ])('an index.json that is $name is refused', async ({ index, says }) => {
    const made = await fresh();
    await writeFile(join(made.dir, 'index.json'), index(made));
    await expect(readLayout(made.dir)).rejects.toThrow(says);
  });

  test('a manifest that points out of the folder is refused', async () => {
    const made = await fresh({ attested: false });
    const text = await readFile(blobFile(made.dir, made.manifest.digest), 'utf8');
    const evil = text.replace(made.config.digest, 'sha256:../../../../etc/passwd');
    await writeFile(blobFile(made.dir, sha256(evil)), evil);
    await writeFile(
      join(made.dir, 'index.json'),
      JSON.stringify({
        schemaVersion: 2,
        manifests: [{ ...made.manifest, digest: sha256(evil), size: Buffer.byteLength(evil) }],
      }),
    );
    await expect(readLayout(made.dir)).rejects.toThrow('unexpected shape');
    await expect(verifyLayout(made.dir)).rejects.toThrow('unexpected shape');
  });

  test('a folder that is no layout says what is expected', async () => {
    await expect(readLayout(join(root, 'nowhere'))).rejects.toMatchObject({
      data: { kind: 'surroundings', todo: expect.stringContaining('OCI image layout') },
    });
  });
});

describe('verifying a layout', () => {
  test('counts every blob that belongs to it', async () => {
    const { dir } = await fresh();
    // Index, two manifests, two configs, two layers and a statement.
    expect(await verifyLayout(dir)).toEqual({ blobs: 8, bytes: expect.any(Number) });
  });

  const damages: { name: string; damage: (path: string) => Promise<unknown>; says: string }[] = [
    { name: 'missing', damage: (path) => rm(path), says: 'is missing' },
    { name: 'truncated', damage: (path) => truncate(path, 20), says: 'has 20 bytes instead of' },
    {
      name: 'a folder',
      damage: (path) => rm(path).then(() => mkdir(path)),
      says: 'is ',
    },
    {
      name: 'of the right size and wrong',
      damage: async (path) => {
        const bytes = await readFile(path);
        bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
      says: 'has the contents of sha256:',
    },
  ];
  const victims: { victim: string; of: (made: TestLayout) => string }[] = [
    { victim: 'layer', of: ({ layers: [layer] }) => layer!.digest },
    { victim: 'config', of: ({ config }) => config.digest },
    { victim: 'manifest', of: ({ manifest }) => manifest.digest },
    { victim: 'index', of: ({ root: { digest } }) => digest },
  ];
  test.each(victims.flatMap((victim) => damages.map((damage) => ({ ...victim, ...damage }))))(
    'a $victim that is $name is named',
    async ({ of, damage, says }) => {
      const made = await fresh();
      const digest = of(made);
      await damage(blobFile(made.dir, digest));
      await expect(verifyLayout(made.dir)).rejects.toMatchObject({
        data: { kind: 'surroundings', what: expect.stringContaining(`blob ${digest} ${says}`) },
      });
    },
  );

  test('images on one base cost its bytes once: what was proven becomes a hard link', async () => {
    const [first, second] = [await fresh(), await fresh()];
    const layer = first.layers[0]!.digest;
    // Of the right size and wrong: only the proven file's contents may stand there afterwards.
    const good = await readFile(blobFile(second.dir, layer));
    await writeFile(blobFile(second.dir, layer), Buffer.alloc(good.length));
    const proven: ProvenBlobs = new Map();
    await verifyLayout(first.dir, proven);
    await verifyLayout(second.dir, proven);
    expect(await readFile(blobFile(second.dir, layer))).toEqual(good);
    const inodes = await Promise.all([first, second].map(({ dir }) => stat(blobFile(dir, layer))));
    expect(inodes[0]!.ino).toBe(inodes[1]!.ino);
  });

  test('images that share a folder for their blobs have each blob once, and it is read once', async () => {
    const out = join(root, 'shared');
    const dirs = ['app--linux-amd64', 'db--linux-amd64'].map((name) => join(out, name));
    await shareBlobs(out, dirs);
    for (const dir of dirs) await makeLayout({ dir, layers });
    const read: string[] = [];
    const proven: ProvenBlobs = new Map();
    const verified = await Promise.all(
      dirs.map((dir) =>
        verifyLayout(dir, proven, async (_, { digest }) => {
          read.push(digest);
          return (await digestOfStream(openBlob(dir, digest))).digest;
        }),
      ),
    );
    expect(verified.map(({ blobs }) => blobs)).toEqual([4, 4]);
    expect(read).toHaveLength(4);
    expect(await readdir(join(out, '..blobs', 'sha256'))).toHaveLength(4);
  });

  test('a blob that was refused in one layout proves nothing for another', async () => {
    const [first, second] = [await fresh(), await fresh()];
    const layer = first.layers[0]!.digest;
    const good = await readFile(blobFile(first.dir, layer));
    await writeFile(blobFile(first.dir, layer), Buffer.alloc(good.length));
    const proven: ProvenBlobs = new Map();
    await expect(verifyLayout(first.dir, proven)).rejects.toThrow(layer);
    await verifyLayout(second.dir, proven);
    expect(await readFile(blobFile(second.dir, layer))).toEqual(good);
  });
});

describe('unpacking a layer', () => {
  test.each(['gzip', 'zstd', 'none'] as const)(
    'of compression %s gives its diff_id and its size',
    async (compression) => {
      const made = await fresh({ compression });
      for (const [index, layer] of made.layers.entries())
        expect((await readLayer(made.dir, layer)).unpacked).toEqual({
          diffId: made.diffIds[index],
          bytes: made.unpackedSizes[index],
        });
    },
  );

  test.each(['gzip', 'zstd'] as const)(
    'of %s that ends too early is a problem, not a smaller size',
    async (compression) => {
      const made = await fresh({ compression });
      const [layer = made.root] = made.layers;
      await truncate(blobFile(made.dir, layer.digest), layer.size - 10);
      await expect(readLayer(made.dir, layer)).rejects.toThrow(`blob ${layer.digest} cannot be unpacked`);
    },
  );

  test.each(['gzip', 'zstd', 'none'] as const)('of %s that is missing is a problem', async (compression) => {
    const made = await fresh({ compression });
    const [layer = made.root] = made.layers;
    await rm(blobFile(made.dir, layer.digest));
    await expect(readLayer(made.dir, layer)).rejects.toThrow(`blob ${layer.digest} cannot be unpacked`);
  });

  test('of an unknown kind is refused', async () => {
    const made = await fresh();
    const layer = { ...made.config, mediaType: 'application/octet-stream' };
    await expect(readLayer(made.dir, layer)).rejects.toThrow('unknown media type');
  });
});
