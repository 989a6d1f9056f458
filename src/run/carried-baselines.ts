import { join } from 'node:path';
import type { Baseline } from '../check/baseline/baseline.ts';
import { vulnerabilitiesBefore } from '../check/baseline/vulnerabilities.ts';
import type { WholeScanner } from '../check/vulnerabilities/trivy.ts';
import { baselineId, readBaseline, writeBaseline, type BaselineName } from '../memory/baselines.ts';
import { readLayout } from '../oci/layout.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { FetchedPlatform } from '../publish/legs/fetch.ts';
import { messageOf } from '../problem.ts';
import type { RunContext } from '../request/event.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** Keys of the runner's cache; the digest of what is kept ends them. */
const start = 'image-build-baseline-v1';

/**
 * Has what a branch has published kept in the runner's cache: a pull request that may not ask the registry, as one from
 * a fork with a private registry, is compared with that. It costs no run.
 * @param legs image → what other runners have built of it, in place of layouts
 */
export async function keepBaselines(
  images: readonly PlannedImage[],
  { ref, isPullRequest }: RunContext,
  { carried, cacheDir }: Workshop,
  record: RunRecord,
  legs: ReadonlyMap<string, readonly FetchedPlatform[]> = new Map(),
): Promise<void> {
  if (carried === undefined || isPullRequest || ref.kind !== 'branch') return;
  for (const image of images)
    for (const { platform, dir, size } of record.layouts.filter((one) => one.image === image.name)) {
      const [from] = image.tags;
      if (size === undefined || from === undefined) continue;
      const name = { image: image.name, platform, branch: ref.name };
      try {
        const pushed = legs.get(image.name)?.find((one) => one.platform === platform);
        const { manifest, diffIds } = pushed ?? (await readLayout(dir));
        const file = fileOf(join(cacheDir, 'baselines'), name);
        const sbom = record.sboms.find(
          (one) => one.image === image.name && one.platform === platform && one.format === 'cyclonedx',
        );
        await writeBaseline(file, {
          version: 1,
          from,
          digest: manifest.digest,
          compressed: size.compressed,
          uncompressed: size.uncompressed,
          diffIds: [...diffIds],
          ...(sbom === undefined ? {} : { sbom: sbom.text }),
        });
        await carried.keep(`${start}-${baselineId(name)}-${manifest.digest.slice(-12)}`, file);
      } catch (error) {
        record.notes.push(`what ${image.name} is could not be kept for pull requests: ${messageOf(error)}`);
      }
    }
}

/**
 * What the runner's cache has of the base branch's image, else of the default branch's.
 * @param vulnerabilities whether they are asked for, which takes a scan of its SBOM
 * @returns undefined where it has nothing that makes sense
 */
export async function findBaseline(
  image: string,
  platform: string,
  { baseBranch, defaultBranch }: RunContext,
  { carried, folder }: Workshop,
  scanner: WholeScanner,
  vulnerabilities: boolean,
): Promise<Baseline | undefined> {
  const branches = [...new Set([baseBranch, defaultBranch])].filter((branch) => branch !== undefined);
  for (const branch of carried === undefined ? [] : branches) {
    const name = { image, platform, branch };
    const file = fileOf(join(folder, 'baselines'), name);
    await carried?.restore(`${start}-${baselineId(name)}-`, file);
    const found = await readBaseline(file);
    if (found === undefined) continue;
    const { sbom, digest, compressed, uncompressed, diffIds } = found;
    const from = `${found.from} (kept in the runner’s cache)`;
    const known = { kind: 'known', from, digest, compressed, uncompressed, diffIds } as const;
    if (!vulnerabilities) return known;
    const remembered =
      sbom === undefined ? ({ kind: 'none' } as const) : ({ kind: 'found', value: sbom } as const);
    return {
      ...known,
      vulnerabilities: await vulnerabilitiesBefore(from, remembered, (text) => scanner.scanSbom(text)),
    };
  }
  return undefined;
}

function fileOf(folder: string, name: BaselineName): string {
  return join(folder, `${baselineId(name)}.json`);
}
