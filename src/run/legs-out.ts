import { resolve } from 'node:path';
import type { BuiltLayout } from '../build/built.ts';
import type { ReusedParents } from '../build/nodes.ts';
import type { Usage } from '../build/usage.ts';
import type { Host } from '../host/host.ts';
import { annotationsOfIndex } from '../oci/annotation-levels.ts';
import { parseReference } from '../oci/reference.ts';
import type { Plan, PlannedImage } from '../plan/plan.ts';
import { forgetLegFile, writeLegFile } from '../publish/legs/files.ts';
import { repositoriesOf } from '../publish/legs/pick.ts';
import { pushByDigest, type BuiltImage } from '../publish/legs/push.ts';
import type { LegFile, LegImage, LegPlatform } from '../publish/legs/schema.ts';
import { historyEntry } from '../report/history.ts';
import { count } from '../report/words.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { recordOf, sbomsToKeep, type Judged } from './keep.ts';
import { annotationsOf, toLetOut } from './let-out.ts';
import type { GateKeys } from './recall.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** What a leg has built, and what is told of it. */
export interface BuiltLeg extends Pick<Judged, 'keys' | 'hide'> {
  /** Image → what its gates were asked. */
  readonly demands: GateKeys;
  /** Before the build: its fingerprints are those that other runs plan with. */
  readonly planned: Plan;
  /** After it: without the fingerprint of what has changed meanwhile. */
  readonly confirmed: Plan;
  readonly layouts: readonly BuiltLayout[];
  /** Image → what the engine's machine had to do for it. */
  readonly usage: ReadonlyMap<string, Usage>;
}

/**
 * Takes the leg file of an earlier run away: this one may fail, and has none then.
 * @returns where the leg file will be, absolute
 */
export async function openLeg({ inputs: { digests = '' }, cwd }: Request): Promise<string> {
  const file = resolve(cwd, digests);
  await forgetLegFile(file);
  return file;
}

/**
 * Pushes what this leg has built, by digest and without a tag, and writes its leg file. All gates of the leg have
 * passed by now.
 * @param file absolute
 * @throws Problem when something cannot be sent or written: then there is no leg file
 */
export async function pushLeg(
  file: string,
  leg: BuiltLeg,
  { inputs }: Request,
  context: RunContext,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<void> {
  const { planned, confirmed, layouts } = leg;
  const images = toLetOut(confirmed, inputs).filter(({ decision }) => decision === 'build');
  const pushed = await pushByDigest(
    images.map((image) => toPush(image, layouts, planned, record.bases ?? new Map())),
    await workshop.registry(),
    { signal: host.signal, folder: workshop.folder },
  );
  const told = images.map((image) => legImage(image, pushed.get(image.name) ?? [], leg, context, record));
  const contents: LegFile = {
    version: 1,
    attempt: attemptOf(host.env),
    images: await Promise.all(told),
  };
  await writeLegFile(file, contents);
  for (const { image, platforms, repositories } of contents.images)
    for (const { platform, digest } of platforms)
      record.notes.push(
        `${image} (${platform}) is in ${repositories.join(' and ')} as ${digest}, without a tag`,
      );
  record.notes.push(
    `${count(images.length, 'image')} of this leg ${images.length === 1 ? 'is' : 'are'} told in ${file}`,
  );
}

/**
 * Which attempt of its run this is: GitHub counts those that were started again.
 * Source: docs.github.com, "Variables reference".
 */
function attemptOf(env: Host['env']): number {
  const text = env['GITHUB_RUN_ATTEMPT'] ?? '';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

function toPush(
  { name, tags, needs }: PlannedImage,
  layouts: readonly BuiltLayout[],
  { images }: Plan,
  bases: ReusedParents,
): BuiltImage {
  const ofLegs = needs.flatMap((need) => Object.values(bases.get(need)?.references ?? {}));
  return {
    image: name,
    tags,
    layouts: layouts.filter(({ image }) => image === name),
    parents: [
      ...images.flatMap(({ name: parent, published }) =>
        needs.includes(parent) && published !== undefined
          ? [{ ...parseReference(published.ref), digest: published.digest }]
          : [],
      ),
      ...ofLegs.map((reference) => parseReference(reference)),
    ].flatMap(({ registry, repository, digest }) =>
      digest === undefined ? [] : [{ registry, repository, digest }],
    ),
  };
}

async function legImage(
  image: PlannedImage,
  platforms: readonly LegPlatform[],
  { planned, keys, demands, usage, hide }: BuiltLeg,
  context: RunContext,
  record: RunRecord,
): Promise<LegImage> {
  const { name, needs, target } = image;
  const kept = await recordOf(image, keys.get(name) ?? '', context, record, hide);
  const build = historyEntry({
    image: name,
    digest: platforms[0]?.digest ?? '',
    at: kept.checkedAt,
    steps: record.steps,
    layouts: record.layouts,
    peak: usage.get(name),
  });
  const sboms = Object.fromEntries(sbomsToKeep(image, record));
  return {
    image: name,
    fingerprint: planned.images.find((one) => one.name === name)?.fingerprint?.digest ?? '',
    repositories: [...repositoriesOf(image)],
    needs: [...needs],
    platforms: [...platforms],
    annotations: { ...annotationsOf(image, context.isPullRequest) },
    indexAnnotations: { ...annotationsOfIndex(target.annotations ?? []) },
    demands: demands.get(name) ?? '',
    // Who publishes has the files, too.
    record: { ...kept, files: {}, ...(build === undefined ? {} : { history: [build] }) },
    ...(Object.keys(sboms).length === 0 ? {} : { sboms }),
  };
}
