import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { prepare, type PreparedImage } from '../../../src/publish/prepare.ts';
import { blobFile, makeLayout, sha256, type TestLayout } from '../../support/layouts.ts';
import { makeFolder } from '../../support/tree.ts';

let dir: string;
beforeAll(async () => {
  dir = await makeFolder();
});

const ours = { 'vnd.image-build.fingerprint': sha256('f') };
const layout = async (request: Omit<Parameters<typeof makeLayout>[0], 'dir'> = {}): Promise<TestLayout> =>
  makeLayout({ ...request, dir: await mkdtemp(join(dir, 'layout-')) });
const prepared = (
  layouts: readonly TestLayout[],
  annotations?: Record<string, string>,
): Promise<PreparedImage> =>
  prepare(
    {
      image: 'app',
      tags: ['r.io/app:1'],
      source: { kind: 'layouts', dirs: layouts.map((each) => each.dir) },
      ...(annotations === undefined ? {} : { annotations }),
    },
    [{ registry: 'r.io', repository: 'app', tag: '1' }],
  );
const json = (bytes: Buffer): Record<string, unknown> =>
  JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
const written = async (made: TestLayout, digest: string): Promise<Record<string, unknown>> =>
  json(await readFile(blobFile(made.dir, digest)));

describe('sealing what a build has made', () => {
  test('a lone manifest is written anew, and its config and layers are the same', async () => {
    const made = await layout({ layers: [{ a: '1' }, { b: '2' }] });
    const { root, manifests, blobs } = await prepared([made], ours);
    expect(root.digest).not.toBe(made.manifest.digest);
    expect(sha256(root.bytes)).toBe(root.digest);
    expect(root.mediaType).toBe(made.manifest.mediaType);
    expect(json(root.bytes)).toEqual({ ...(await written(made, made.manifest.digest)), annotations: ours });
    // The one that was built is not sent: nobody would name it.
    expect(manifests).toEqual([root]);
    const sent = await Promise.all(blobs.map(async (each) => sha256(await buffer(each.open()))));
    expect(sent.sort()).toEqual([made.config, ...made.layers].map(({ digest }) => digest).sort());
  });

  test('of an image with attestations only the index is written anew', async () => {
    const made = await layout({ attested: true, annotations: { user: 'kept' } });
    const plain = await prepared([made]);
    const { root, manifests, blobs } = await prepared([made], ours);
    expect(plain.root.digest).toBe(made.root.digest);
    expect(json(root.bytes)).toEqual({
      ...(await written(made, made.root.digest)),
      annotations: { ...ours, user: 'kept' },
    });
    expect(manifests.map(({ digest }) => digest)).toEqual([
      ...plain.manifests.slice(0, -1).map(({ digest }) => digest),
      root.digest,
    ]);
    expect(manifests[0]?.digest).toBe(made.manifest.digest);
    expect(blobs.map(({ digest }) => digest)).toEqual(plain.blobs.map(({ digest }) => digest));
  });

  test('of several platforms the manifests stay, and any order gives the same image', async () => {
    const amd = await layout({ attested: true });
    const arm = await layout({ platform: 'linux/arm64', attested: true });
    const one = await prepared([amd, arm], ours);
    const two = await prepared([arm, amd], ours);
    expect(two.root).toEqual(one.root);
    expect(json(one.root.bytes)).toMatchObject({
      manifests: [{ digest: amd.manifest.digest }, { digest: arm.manifest.digest }, {}, {}],
      annotations: ours,
    });
    expect(one.manifests).toHaveLength(5);
    expect(one.manifests.at(-1)).toEqual(one.root);
  });

  test('without annotations nothing is written anew', async () => {
    const made = await layout();
    for (const annotations of [undefined, {}]) {
      const { root, manifests } = await prepared([made], annotations);
      expect(root.digest).toBe(made.manifest.digest);
      expect(manifests).toEqual([root]);
    }
  });
});
