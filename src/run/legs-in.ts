import type { Host } from '../host/host.ts';
import type { HistoryEntry } from '../memory/history.ts';
import { ownAnnotations } from '../oci/own-annotations.ts';
import { isBuiltOn } from '../oci/prefix.ts';
import type { MadePlan } from '../plan/make.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { surroundingsFailed } from '../problem.ts';
import type { FetchedPlatform } from '../publish/legs/fetch.ts';
import type { Picked } from '../publish/legs/pick.ts';
import { count } from '../report/words.ts';
import type { Request } from '../request/request.ts';
import type { DecidedPlan } from './decide.ts';
import type { LegAnswers } from './legs-answers.ts';
import { answersOfAll, fetchLegs, findLegs } from './legs-found.ts';
import { toLetOut } from './let-out.ts';
import { reusedParents } from './pull.ts';
import type { GateKeys } from './recall.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** What other runners have built, in place of a build of this run. */
export interface TakenLegs {
  /** The plan: images from legs are `build`, and targets that give files are left out. */
  readonly decided: DecidedPlan;
  /** The same, without the fingerprint of what has changed while a leg has built it. */
  readonly confirmed: DecidedPlan;
  /** Image → what is in its repositories, a platform each. */
  readonly platforms: ReadonlyMap<string, readonly FetchedPlatform[]>;
  /** Image → what the answers of its gates depend on, where they were given. */
  readonly keys: GateKeys;
  /** Image → ISO 8601: when its gates were asked. */
  readonly checkedAt: ReadonlyMap<string, string>;
  /** Image → its build, for its history. */
  readonly builds: ReadonlyMap<string, HistoryEntry>;
}

/**
 * Takes from the leg files below a folder what this run would build, and proves what can be proven of it: that it is in
 * all repositories, is for the platform that was said, and stands on the bases of this run. Puts the answers of the
 * gates into the record. Nothing is written.
 * @param from the folder, as it was given
 * @throws Problem that names the first image and platform that is not there as it has to be
 */
export async function takeLegs(
  planned: DecidedPlan,
  from: string,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<TakenLegs> {
  const { inputs } = request;
  const decided = { ...planned, plan: withoutFiles(planned.plan) };
  record.plan = decided.plan;
  const wanted = toLetOut(decided.plan, inputs).filter(({ decision }) => decision === 'build');
  // Where nothing is new, nobody needs what lies there.
  const { files, picked } = await findLegs(wanted, from, request);
  const platforms = await fetchLegs(wanted, picked, workshop);
  await proveBases(wanted, platforms, decided.plan, workshop);

  const answers = await answersOfAll(wanted, picked, request, host, record);
  for (const image of wanted) keepAnswers(image, answers, picked, platforms, record);
  if (wanted.length > 0)
    record.notes.push(
      `${count(wanted.length, 'image')} ${wanted.length === 1 ? 'comes' : 'come'} from ${count(files, 'leg file')} below ${from}: nothing was built here`,
    );
  return {
    decided,
    confirmed: { ...decided, plan: withoutChanged(decided.plan, picked, record) },
    platforms,
    keys: new Map([...answers].map(([name, { key }]) => [name, key])),
    checkedAt: new Map([...answers].map(([name, { checkedAt }]) => [name, checkedAt])),
    builds: new Map(
      [...answers].flatMap(([name, { build }]) => (build === undefined ? [] : [[name, build]])),
    ),
  };
}

/** Files stay with the leg that has made them. */
function withoutFiles(plan: MadePlan): MadePlan {
  return {
    ...plan,
    images: plan.images.map((image): PlannedImage =>
      image.output.kind === 'image' || image.decision !== 'build'
        ? image
        : { ...image, decision: 'skip', reasons: ['the leg that builds it has its files'] },
    ),
  };
}

/**
 * The base a derived image was built on is the base of this run, or the published one that is reused (design, 3): legs
 * know nothing of each other, so it is looked at once more when they come together.
 */
async function proveBases(
  images: readonly PlannedImage[],
  platforms: TakenLegs['platforms'],
  plan: MadePlan,
  workshop: Workshop,
): Promise<void> {
  const reused = await reusedParents(plan, images, workshop);
  const layersOf = (name: string, platform: string): readonly string[] | undefined =>
    reused.get(name)?.diffIds[platform] ??
    platforms.get(name)?.find((one) => one.platform === platform)?.diffIds;
  for (const image of images)
    for (const [platform, base] of Object.entries(image.bases)) {
      if (plan.images.find(({ name }) => name === base)?.output.kind !== 'image') continue;
      const [under, own] = [layersOf(base, platform), layersOf(image.name, platform)];
      if (under === undefined || own === undefined || !isBuiltOn(under, own))
        throw surroundingsFailed(
          `${image.name} (${platform}) does not stand on the ${base} ${reused.has(base) ? 'that is published' : 'of this run’s legs'}`,
          {
            where: { file: image.dockerfile.path },
            todo: 'Run everything again: no leg may build an image whose base another one builds, or has published meanwhile',
          },
        );
    }
}

function keepAnswers(
  { name, policy }: PlannedImage,
  answers: ReadonlyMap<string, LegAnswers>,
  picked: Picked,
  platforms: TakenLegs['platforms'],
  record: RunRecord,
): void {
  const said = answers.get(name);
  record.gates.push(...(said?.gates ?? []));
  for (const { platform, dir, manifest } of platforms.get(name) ?? []) {
    const size = said?.sizes[platform];
    const digest = manifest.digest;
    record.layouts.push({ image: name, platform, dir, digest, ...(size === undefined ? {} : { size }) });
  }
  if (!policy.onlyNew) return;
  for (const { platform, of } of picked.get(name) ?? []) {
    const text = of.sboms?.[platform];
    if (text !== undefined) record.sboms.push({ image: name, platform, format: 'cyclonedx', text });
  }
}

/** What has changed while a leg has built it is published without a fingerprint, and the next run builds it again. */
function withoutChanged(plan: MadePlan, picked: Picked, record: RunRecord): MadePlan {
  const changed = new Set<string>();
  for (const { name, fingerprint, needs } of plan.images) {
    const own = picked.get(name) ?? [];
    if (own.length === 0) continue;
    const isSure = own.every(({ of }) => of.annotations[ownAnnotations.fingerprint] === fingerprint?.digest);
    const mayBeReused = fingerprint?.volatile.length === 0;
    if ((mayBeReused && !isSure) || needs.some((need) => changed.has(need))) changed.add(name);
  }
  if (changed.size === 0) return plan;
  record.notes.push(
    `files of ${[...changed].join(', ')} have changed while a leg has built it: the next run builds it again`,
  );
  const images = plan.images.map((image) => {
    if (!changed.has(image.name)) return image;
    const { fingerprint, ...rest } = image;
    return fingerprint === undefined ? image : rest;
  });
  return { ...plan, images };
}
