import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { proveMaterials, provesMaterials } from '../../../src/build/materials.ts';
import type { ReusedParents, SolveNode } from '../../../src/build/nodes.ts';
import { plannedImage } from '../../support/planned.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder } from '../../support/tree.ts';

const hex = (sign: string): string => sign.repeat(64);
const [amd64, wanted, other] = ['linux/amd64', hex('a'), hex('b')] as const;
const app = plannedImage('app', { needs: ['base'], bases: { [amd64]: 'base' } });
const nodes: readonly SolveNode[] = [
  { name: 'app--linux-amd64', image: 'app', platform: amd64, dir: '/w/app' },
];
const parents = (isOfThisRun: boolean): ReusedParents =>
  new Map([['base', { references: { [amd64]: `r.io/base@sha256:${wanted}` }, diffIds: {}, isOfThisRun }]]);

async function prove(provenance: unknown, reused = parents(true)): Promise<void> {
  const metadataFile = join(await makeFolder(), 'metadata.json');
  const target = provenance === undefined ? {} : { 'buildx.build.provenance': provenance };
  await writeFile(metadataFile, JSON.stringify({ 'app--linux-amd64': target }));
  await proveMaterials(nodes, { images: [app], reused, metadataFile });
}
const of = (sha256: string) => ({ uri: 'pkg:docker/r.io/base', digest: { sha256 } });

describe('what an image was built on, as the engine tells it', () => {
  test.each([
    { name: 'is right in the older form', provenance: { materials: [of(other), of(wanted)] } },
    {
      name: 'is right in the newer form',
      provenance: { buildDefinition: { resolvedDependencies: [of(wanted)] } },
    },
    { name: 'is left to the layers where it is not told', provenance: undefined },
    { name: 'is left to the layers where it is told in no known form', provenance: { materials: 'many' } },
  ])('$name', async ({ provenance }) => {
    await expect(prove(provenance)).resolves.toBeUndefined();
  });

  test.each([
    { name: 'another digest', provenance: { materials: [of(other)] } },
    { name: 'nothing at all', provenance: { buildDefinition: { resolvedDependencies: [] } } },
  ])('is refused where it is $name', async ({ provenance }) => {
    const { kind, what } = await problemFrom(() => prove(provenance));
    expect({ kind, what }).toEqual({
      kind: 'surroundings',
      what: `app (linux/amd64) was built without base@sha256:${wanted}, which it is to stand on`,
    });
  });

  test('is asked only of bases that another leg of this run has pushed', async () => {
    expect([
      provesMaterials(undefined),
      provesMaterials(parents(false)),
      provesMaterials(parents(true)),
    ]).toEqual([false, false, true]);
    await expect(prove({ materials: [of(other)] }, parents(false))).resolves.toBeUndefined();
  });
});
