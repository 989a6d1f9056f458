import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forgetLegFile, readLegFiles, writeLegFile } from '../../../src/publish/legs/files.ts';
import type { LegFile } from '../../../src/publish/legs/schema.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const leg: LegFile = {
  version: 1,
  attempt: 2,
  images: [
    {
      image: 'app',
      fingerprint: digest,
      repositories: ['r.io/app'],
      needs: ['base'],
      platforms: [
        {
          platform: 'linux/arm/v7',
          digest,
          mediaType: 'application/vnd.oci.image.index.v1+json',
          size: 800,
        },
      ],
      annotations: { a: 'b' },
      indexAnnotations: {},
      demands: digest,
      record: { schema: 1 },
      sboms: { 'linux/arm/v7': '{}' },
    },
  ],
};
const none: LegFile = { version: 1, images: [] };

describe('leg files', () => {
  test('are read as they were written, wherever below the folder, in the order of their names', async () => {
    const folder = await makeFolder();
    await writeLegFile(join(folder, 'two', 'deep', 'leg.json'), leg);
    await writeLegFile(join(folder, 'one.json'), none);
    await writeFile(join(folder, 'README.md'), 'nothing of ours');
    expect(await readLegFiles(folder, 'legs')).toEqual([
      { ...none, file: 'legs/one.json' },
      { ...leg, file: 'legs/two/deep/leg.json' },
    ]);
  });

  test('of a folder that is not there are none: nothing was to be built', async () => {
    expect(await readLegFiles(join(await makeFolder(), 'nowhere'), 'nowhere')).toEqual([]);
  });

  test('are not looked for behind links', async () => {
    const elsewhere = await makeTree({ 'leg.json': JSON.stringify(leg) });
    const folder = await makeFolder();
    await symlink(elsewhere, join(folder, 'folder'));
    await symlink(join(elsewhere, 'leg.json'), join(folder, 'leg.json'));
    expect(await readLegFiles(folder, 'legs')).toEqual([]);
  });

  const image = leg.images[0]!;
  const platform = image.platforms[0]!;
  test.each<{ name: string; text: string; says: string }>([
    { name: 'is not JSON', text: '{', says: 'The leg file legs/a.json is not JSON' },
    { name: 'is of another version', text: JSON.stringify({ ...leg, version: 2 }), says: 'unexpected shape' },
    ...[
      { digest: 'sha256:../../etc' },
      { digest: digest.toUpperCase() },
      { platform: '../linux/amd64/v1/x' },
      { mediaType: 'text/html' },
      { size: -1 },
      { size: 1e12 },
    ].map((wrong) => ({
      name: `has ${JSON.stringify(wrong)}`,
      text: JSON.stringify({ ...leg, images: [{ ...image, platforms: [{ ...platform, ...wrong }] }] }),
      says: 'The leg file legs/a.json has an unexpected shape',
    })),
    {
      name: 'names no repository',
      text: JSON.stringify({ ...leg, images: [{ ...image, repositories: [] }] }),
      says: 'unexpected shape',
    },
  ])('one that $name is refused by its name', async ({ text, says }) => {
    const folder = await makeTree({ 'a.json': text });
    await expect(readLegFiles(folder, 'legs')).rejects.toThrow(says);
  });

  test('any other JSON is refused', async () => {
    const folder = await makeFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.json().filter((text) => !text.includes('"version"')),
        async (text) => {
          await writeFile(join(folder, 'a.json'), text);
          await expect(readLegFiles(folder, 'legs')).rejects.toThrow('The leg file legs/a.json');
        },
      ),
      { numRuns: 30 },
    );
  });

  test('one of an earlier run is taken away, and nothing where there is none', async () => {
    const file = join(await makeFolder(), 'leg.json');
    await forgetLegFile(file);
    await writeLegFile(file, leg);
    await forgetLegFile(file);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test('a folder in its place stays, and is told', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'leg.json'));
    await expect(forgetLegFile(join(folder, 'leg.json'))).rejects.toThrow('which is a folder');
    await expect(writeLegFile(join(folder, 'leg.json'), leg)).rejects.toThrow('could not be written');
  });
});
