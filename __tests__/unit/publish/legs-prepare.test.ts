import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLayout } from '../../../src/oci/layout.ts';
import type { FetchedPlatform } from '../../../src/publish/legs/fetch.ts';
import { prepareLegs } from '../../../src/publish/legs/prepare.ts';
import { prepare } from '../../../src/publish/prepare.ts';
import type { PublishImage } from '../../../src/publish/request.ts';
import { blobFile, makeLayout, type TestLayout } from '../../support/layouts.ts';
import { makeFolder } from '../../support/tree.ts';

const tag = { registry: 'r.io', repository: 'app', tag: '1' };

/** A layout as a registry has it. */
async function fetched({ dir }: TestLayout): Promise<FetchedPlatform> {
  const layout = await readLayout(dir);
  const { root } = layout;
  const bytes = await readFile(blobFile(dir, root.digest));
  return { ...layout, stored: { digest: root.digest, mediaType: root.mediaType, bytes } };
}

const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];

describe('what legs have pushed', () => {
  test('becomes byte for byte what one runner would have published, in any order of the legs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(platforms, { minLength: 1 }),
        fc.boolean(),
        fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
        fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
        async (some, attested, annotations, indexAnnotations) => {
          const layouts = await Promise.all(
            some.map(async (platform) => makeLayout({ dir: await makeFolder(), platform, attested })),
          );
          const request = (source: PublishImage['source']): PublishImage => ({
            image: 'app',
            tags: ['r.io/app:1'],
            annotations,
            indexAnnotations,
            source,
          });
          const dirs = layouts.map(({ dir }) => dir).sort();
          const whole = await prepare(request({ kind: 'layouts', dirs }), [tag]);
          const legs = await Promise.all(layouts.map(fetched));
          const joined = prepareLegs(request({ kind: 'legs', platforms: legs }), legs, [tag]);
          expect(joined.root).toEqual(whole.root);
          expect(joined.manifests).toEqual([whole.root]);
          expect(joined.repositories).toEqual(whole.repositories);
          expect(joined.blobs).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
