import { readFile } from 'node:fs/promises';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { parseReference } from '../oci/reference.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { surroundingsFailed } from '../problem.ts';
import { soundJson } from '../tools/json.ts';
import type { ReusedParents, SolveNode } from './nodes.ts';

const material = Type.Object({ digest: Type.Optional(Type.Record(Type.String(), Type.String())) });
const materials = Type.Array(material);
/** What bake says of its targets, of SLSA provenance v0.2 and v1 (slsa.dev, `materials` and `resolvedDependencies`). */
const targetSchema = Type.Object({
  'buildx.build.provenance': Type.Object({
    materials: Type.Optional(materials),
    buildDefinition: Type.Optional(Type.Object({ resolvedDependencies: Type.Optional(materials) })),
  }),
});
const metadataSchema = Type.Record(Type.String(), Type.Unknown());

/** Whether something is built on what another leg of this run has pushed: then the engine is asked what it took. */
export function provesMaterials(reused: ReusedParents | undefined): boolean {
  return [...(reused ?? [])].some(([, { isOfThisRun }]) => isOfThisRun === true);
}

/**
 * Proves from the engine's provenance that images which stand on a base of another leg were built on exactly the digest
 * that it has pushed. An engine that tells none leaves it to the layers, which are compared in any case.
 * @throws Problem (surroundings) that names the image which was built on something else
 */
export async function proveMaterials(
  nodes: readonly SolveNode[],
  {
    images,
    reused,
    metadataFile,
  }: {
    readonly images: readonly PlannedImage[];
    readonly reused?: ReusedParents;
    readonly metadataFile?: string;
  },
): Promise<void> {
  if (reused === undefined || metadataFile === undefined || !provesMaterials(reused)) return;
  const text = await readFile(metadataFile, 'utf8').catch(() => '');
  const told = soundJson(metadataSchema, text) ?? {};
  for (const { name, image, platform } of nodes) {
    const planned = images.find((one) => one.name === image);
    const base = planned?.bases[platform];
    const parent = base === undefined ? undefined : reused.get(base);
    const isBuiltHere = images.some((one) => one.name === base && one.platforms.includes(platform));
    if (planned === undefined || parent?.isOfThisRun !== true || isBuiltHere) continue;
    const wanted = parseReference(parent.references[platform] ?? '').digest ?? '';
    const taken = digestsIn(told[name]);
    if (taken !== undefined && !taken.includes(wanted))
      throw surroundingsFailed(
        `${image} (${platform}) was built without ${base ?? ''}@${wanted}, which it is to stand on`,
        {
          where: { file: planned.dockerfile.path },
          todo: 'Please report this: nothing was published',
          log: [`Built with ${taken.join(', ')}`],
        },
      );
  }
}

/** @returns undefined where the engine has not told */
function digestsIn(target: unknown): readonly string[] | undefined {
  if (!Value.Check(targetSchema, target)) return undefined;
  const { materials: before, buildDefinition } = target['buildx.build.provenance'];
  const all = before ?? buildDefinition?.resolvedDependencies;
  return all?.flatMap(({ digest }) =>
    digest?.['sha256'] === undefined ? [] : [`sha256:${digest['sha256']}`],
  );
}
