import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { readLayout } from '../../../src/oci/layout.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { verifyLayout } from '../../../src/oci/verify.ts';
import { packImage } from '../../../src/publish/load.ts';
import { blobFile, makeLayout } from '../../support/layouts.ts';
import { makeFolder } from '../../support/tree.ts';

let dir: string;

beforeAll(async () => {
  dir = await makeFolder();
});

describe('the archive for a container engine', () => {
  test('is an OCI layout of the image and what docker save writes, by the same blobs', async () => {
    const shared = { same: 'layer' };
    const made = await makeLayout({
      dir: join(dir, 'in'),
      layers: [shared, { b: '' }, shared],
      attested: true,
    });
    const out = join(dir, 'out');
    const names = ['acme/app:1', 'ghcr.io/acme/app:2'].map((name) => parseReference(name));
    const archive = await packImage(await readLayout(made.dir), names);
    for await (const entry of archive.pipe(extract())) {
      const path = join(out, entry.header.name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await buffer(entry));
    }

    expect(await readLayout(out)).toMatchObject({
      root: made.manifest,
      manifest: made.manifest,
      attestations: [],
    });
    expect(await verifyLayout(out)).toEqual({ blobs: 4, bytes: expect.any(Number) });
    const read = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(join(out, name), 'utf8'));
    const inTar = (digest: string): string => digest.replace('sha256:', 'blobs/sha256/');
    expect(await read('manifest.json')).toEqual([
      {
        Config: inTar(made.config.digest),
        RepoTags: ['acme/app:1', 'ghcr.io/acme/app:2'],
        Layers: made.layers.map(({ digest }) => inTar(digest)),
      },
    ]);
    expect(await read('index.json')).toMatchObject({
      manifests: [
        { annotations: { 'io.containerd.image.name': 'docker.io/acme/app:1' } },
        { annotations: { 'io.containerd.image.name': 'ghcr.io/acme/app:2' } },
      ],
    });
  });

  test('a blob that has gone ends the archive with an error instead of a short one', async () => {
    const made = await makeLayout({ dir: join(dir, 'gone') });
    const image = await readLayout(made.dir);
    await rm(blobFile(made.dir, made.layers[0]!.digest));
    await expect(packImage(image, [parseReference('a:1')]).then(buffer)).rejects.toThrow('ENOENT');
  });
});
