import type { Candidate, Known } from '../plan/decide.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { parseReference } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';

/**
 * What an index promises is looked for: clean-ups of "untagged versions" take its platforms away and leave it behind.
 * @param images that would be reused
 * @returns `known` without the platforms that are gone, or the same where nothing is
 */
export async function withoutGonePlatforms(
  images: readonly PlannedImage[],
  known: ReadonlyMap<string, Known>,
  client: () => Promise<RegistryClient>,
): Promise<ReadonlyMap<string, Known>> {
  const reused = images.flatMap(({ name, platforms, published }) => {
    const facts = known.get(name);
    const candidate = facts?.candidates.find((one) => one.ref === published?.ref);
    const isIndex = Object.keys(candidate?.children ?? {}).length > 0;
    return facts === undefined || candidate === undefined || !isIndex
      ? []
      : [{ name, platforms, facts, candidate }];
  });
  if (reused.length === 0) return known;
  const registry = (await client()).briefly();
  const gone = await Promise.all(
    reused.map(async ({ platforms, candidate }) => goneFrom(candidate, platforms, registry)),
  );
  const changed = new Map(known);
  for (const [index, { name, facts, candidate }] of reused.entries()) {
    const lost = gone[index] ?? [];
    if (lost.length === 0) continue;
    const left = candidate.platforms.filter((platform) => !lost.includes(platform));
    changed.set(name, {
      ...facts,
      candidates: facts.candidates.map((one) => (one === candidate ? { ...one, platforms: left } : one)),
    });
  }
  return changed;
}

async function goneFrom(
  { ref, children }: Candidate,
  platforms: readonly string[],
  registry: RegistryClient,
): Promise<readonly string[]> {
  const { registry: host, repository } = parseReference(ref);
  const looked = await Promise.all(
    platforms.map(async (platform) => {
      const digest = children[platform];
      if (digest === undefined) return [];
      const found = await registry.resolveTag({ registry: host, repository, digest }).catch(() => undefined);
      return found === undefined ? [platform] : [];
    }),
  );
  return looked.flat();
}
