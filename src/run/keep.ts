import type { BuildWarning } from '../build/built.ts';
import type { Host } from '../host/host.ts';
import type { GateRecord } from '../memory/records.ts';
import { parseReference, repositoryName } from '../oci/reference.ts';
import { briefDigest } from '../plan/differences.ts';
import type { MadePlan } from '../plan/make.ts';
import type { Plan, PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { keysOf, recallGates, type GateKeys, type Stale } from './recall.ts';
import type { RunRecord } from './record.ts';
import { withoutSecrets, type Secrets } from './secrets.ts';
import type { Workshop } from './workshop.ts';

/** What is left to be judged of the reused images. */
export interface StillToJudge {
  readonly stale: readonly PlannedImage[];
  /** Image → what the answers of its gates depend on; of all images. */
  readonly keys: GateKeys;
  /** What BuildKit said when those that are stale were built: their Dockerfiles are the same. */
  readonly carried: readonly BuildWarning[];
}

/** Puts the recorded answers that stand into the record, with their date, and says which images must be judged again. */
export async function recallStanding(
  { advice, images: all }: MadePlan,
  context: RunContext,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<StillToJudge> {
  const images = all.filter(({ decision }) => decision !== 'skip');
  const reused = images.filter(({ decision }) => decision === 'reuse');
  const keys = await keysOf(images, request, host, workshop, advice, context, new Date(record.startMs));
  const { standing, stale } = await recallGates(reused, keys, request, context, workshop);
  for (const { image, record: kept } of standing) {
    record.gates.push(...kept.gates);
    if (kept.history !== undefined) record.histories.set(image.name, kept.history);
    record.reused.push(reusedOf(image, kept));
  }
  for (const { image, why, record: kept } of stale) {
    if (kept?.history !== undefined) record.histories.set(image.name, kept.history);
    record.reused.push(reusedOf(image));
    host.debug(`${image.name} is unchanged, and its gates run again: ${why}`);
  }
  if (record.plan !== undefined) record.plan = withReasons(record.plan, stale);
  return { stale: stale.map(({ image }) => image), keys, carried: stale.flatMap(carriedWarnings) };
}

/** hadolint's rules, and our own, which are spelt in small letters: they are asked again. */
const askedAgain = /^((DL|SC)\d+|[a-z][a-z-]*)$/;

function carriedWarnings({ record }: Stale): readonly BuildWarning[] {
  const findings = record?.gates.flatMap((one) => (one.gate === 'lint' ? one.findings : [])) ?? [];
  return findings
    .filter(({ rule }) => !askedAgain.test(rule))
    .map(({ image, rule, message, help, file, line, endLine }) => ({
      image,
      rule,
      message,
      ...(help === undefined ? {} : { url: help }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(endLine === undefined ? {} : { endLine }),
    }));
}

function withReasons(plan: Plan, stale: readonly Stale[]): Plan {
  const why = new Map(stale.map((one) => [one.image.name, one.why]));
  return {
    ...plan,
    images: plan.images.map((image) => {
      const reason = why.get(image.name);
      return reason === undefined
        ? image
        : { ...image, reasons: [...image.reasons, `its gates run again: ${reason}`] };
    }),
  };
}

/** What the report says of an image that is published and stays. */
export function reusedOf(
  { name, published, platforms }: PlannedImage,
  kept?: GateRecord,
): RunRecord['reused'][number] {
  if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
  const { ref, repository, digest } = published;
  return {
    image: name,
    ref,
    repository,
    digest,
    platforms: platforms.map((platform) => {
      const size = kept?.sizes[platform];
      return { platform, ...(size === undefined ? {} : { size }) };
    }),
    ...(kept === undefined ? {} : { checkedAt: kept.checkedAt }),
  };
}

/** What was judged in this run. */
export interface Judged {
  readonly images: readonly PlannedImage[];
  readonly keys: GateKeys;
  /** Image → digest of what its tags name now; of those that were published. */
  readonly digests: ReadonlyMap<string, string>;
  readonly isPublished: boolean;
  /** Image → ISO 8601: when its gates were asked, where that was not in this run. */
  readonly checkedAt?: ReadonlyMap<string, string> | undefined;
  /** Takes what is secret out of a text. */
  readonly hide: Secrets['hide'];
}

/**
 * Records what the gates have said, so that they need not run again while nothing changes: beside the image in its
 * registry when this run publishes, else on this machine only. That it cannot be recorded is no failure.
 */
export async function keepRecords(
  { images, keys, digests, isPublished, checkedAt, hide }: Judged,
  context: RunContext,
  workshop: Workshop,
  record: RunRecord,
): Promise<void> {
  if (images.length === 0) return;
  const { writeRecord } = await import('../memory/records.ts');
  await Promise.all(
    images.map(async (image) => {
      const digest = digests.get(image.name) ?? image.published?.digest;
      const isRemembered = image.fingerprint?.volatile.length === 0;
      if (digest === undefined || image.output.kind !== 'image' || !isRemembered) return;
      const key = keys.get(image.name) ?? '';
      const kept = await recordOf(image, key, context, record, hide, checkedAt?.get(image.name));
      for (const name of new Set(image.tags.map((tag) => repositoryName(parseReference(tag))))) {
        const client = await workshop.registry();
        const place = { repository: name, digest };
        const { cacheDir } = workshop;
        record.notes.push(...(await writeRecord(client, place, kept, { cacheDir, isLocal: !isPublished })));
        const sboms = sbomsToKeep(image, record);
        if (sboms.size === 0) continue;
        const { writeSboms } = await import('../memory/sboms.ts');
        const origin = context.isPullRequest ? 'pull-request' : 'trusted';
        const options = { cacheDir, origin, isLocal: !isPublished } as const;
        record.notes.push(...(await writeSboms(client, place, sboms, options)));
      }
    }),
  );
}

function brief(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, digest]) => [path, briefDigest(digest)]));
}

/**
 * What is recorded of one image.
 * @param checkedAt ISO 8601: when its gates were asked; that was in this run where it is left out
 */
export async function recordOf(
  { name, fingerprint }: PlannedImage,
  key: string,
  { isPullRequest }: RunContext,
  record: RunRecord,
  hide: Secrets['hide'],
  checkedAt = new Date(record.startMs).toISOString(),
): Promise<GateRecord> {
  const parts = fingerprint?.parts ?? [];
  const files = await Promise.all(
    parts.map(async (part) =>
      part.files === undefined ? [] : [[part.name, brief(await part.files())] as const],
    ),
  );
  return {
    schema: 1,
    checkedAt,
    key,
    origin: isPullRequest ? 'pull-request' : 'trusted',
    // What a test has written is shown to others than this run's log.
    gates: withoutSecrets({ gates: record.gates.filter(({ image }) => image === name) }, hide).gates,
    sizes: Object.fromEntries(
      record.layouts.flatMap(({ image, platform, size }) =>
        image === name && size !== undefined ? [[platform, size] as const] : [],
      ),
    ),
    ...(record.histories.has(name) ? { history: record.histories.get(name) ?? [] } : {}),
    parts: Object.fromEntries(parts.map((part) => [part.name, part.value])),
    files: Object.fromEntries(files.flat()),
  };
}

/** What later runs are compared with: only where the policy asks for new findings alone. */
export function sbomsToKeep(
  { name, policy }: PlannedImage,
  { sboms }: RunRecord,
): ReadonlyMap<string, string> {
  if (!policy.onlyNew) return new Map();
  return new Map(
    sboms.flatMap(({ image, platform, format, text }) =>
      image === name && format === 'cyclonedx' ? [[platform, text] as const] : [],
    ),
  );
}
