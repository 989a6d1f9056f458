import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askedGates, isAsked } from '../check/asked.ts';
import type { GateName } from '../check/finding.ts';
import { demandsKey, gatesKey, type GateSurroundings } from '../check/key.ts';
import type { Host } from '../host/host.ts';
import type { GateRecord } from '../memory/records.ts';
import type { Advice } from '../plan/advice.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { parseDuration } from '../tools/duration.ts';
import { ownVersion } from '../tools/own-version.ts';
import { baselineTags } from './baseline.ts';
import type { Workshop } from './workshop.ts';

/** A reused image whose recorded answers of the gates stand. */
export interface Standing {
  readonly image: PlannedImage;
  readonly record: GateRecord;
}

/** A reused image whose gates run again, and why. */
export interface Stale {
  readonly image: PlannedImage;
  readonly why: string;
  /** What its gates said the last time, where that is known. */
  readonly record?: GateRecord;
}

export interface Recalled {
  readonly standing: readonly Standing[];
  readonly stale: readonly Stale[];
}

/** Image → what the answers of its gates depend on. */
export type GateKeys = ReadonlyMap<string, string>;

/** How old the answers of an image's gates may become, in ms. */
export function rescanAfter(name: string, { file }: Request['policy']): number {
  return parseDuration(file.images?.[name]?.['rescan-after'] ?? file.defaults?.['rescan-after'] ?? '24h');
}

/**
 * Which reused images need not be judged again: the record of their gates is there, was made under the same policy,
 * tools and waivers, and is not older than `rescan-after`. A lost record means that the gates run.
 */
export async function recallGates(
  images: readonly PlannedImage[],
  keys: GateKeys,
  { policy }: Request,
  context: RunContext,
  workshop: Workshop,
): Promise<Recalled> {
  if (images.length === 0) return { standing: [], stale: [] };
  const { readRecord } = await import('../memory/records.ts');
  const now = Date.now();
  const recalled = await Promise.all(
    images.map(async (image): Promise<Standing | Stale> => {
      const { published, name } = image;
      if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
      const whyStale = (kept: GateRecord | undefined): string | undefined =>
        staleness(kept, image, keys.get(name) ?? '', rescanAfter(name, policy), now);
      const record = await readRecord(await workshop.registry(), published, {
        cacheDir: workshop.cacheDir,
        isTrusted: !context.isPullRequest,
        isEnough: (kept) => whyStale(kept) === undefined,
      });
      const why = whyStale(record);
      return record === undefined || why !== undefined
        ? {
            image,
            why: why ?? 'there is no record of its gates',
            ...(record === undefined ? {} : { record }),
          }
        : { image, record };
    }),
  );
  return {
    standing: recalled.flatMap((one) => ('why' in one ? [] : [one])),
    stale: recalled.flatMap((one) => ('why' in one ? [one] : [])),
  };
}

/** Why the answers of a record no longer stand; `undefined` where they do. */
export function staleness(
  record: Pick<GateRecord, 'checkedAt' | 'key' | 'gates'> | undefined,
  { platforms, policy }: Pick<PlannedImage, 'platforms' | 'policy'>,
  key: string,
  maxAgeMs: number,
  nowMs: number,
): string | undefined {
  if (record === undefined) return 'there is no record of its gates';
  if (record.key !== key) return 'the policy, a tool or a waiver has changed since its gates ran';
  const has = (gate: GateName, platform?: string): boolean =>
    record.gates.some((one) => one.gate === gate && one.platform === platform);
  const asked = askedGates(policy);
  if (
    (isAsked('lint', policy) && !has('lint')) ||
    platforms.some((one) => asked.some((gate) => !has(gate, one)))
  )
    return 'not all of its gates have run on all of its platforms';
  if (record.gates.some(({ state }) => state !== 'passed')) return 'its gates did not pass the last time';
  const age = nowMs - Date.parse(record.checkedAt);
  // A record from the future says nothing about today.
  if (!(age >= 0 && age <= maxAgeMs)) return `its last scan is of ${record.checkedAt.slice(0, 16)}Z`;
  return undefined;
}

/** What the answers of each image's gates depend on, besides the image. */
export async function keysOf(
  images: readonly PlannedImage[],
  { inputs }: Request,
  host: Host,
  workshop: Workshop,
  advice: readonly Advice[],
  context: RunContext,
  now: Date,
): Promise<GateKeys> {
  if (images.length === 0) return new Map();
  const [hadolint, trivy, files] = await Promise.all([
    workshop.identify('hadolint'),
    workshop.identify('trivy'),
    filesOf(inputs, host),
  ]);
  return new Map(
    images.map(({ name, policy, dockerfile, tags }) => [
      name,
      gatesKey(
        {
          ...files,
          policy,
          dockerfile: dockerfile.text,
          tools: { hadolint, trivy, 'image-build': ownVersion },
          advice: advice.flatMap((one) => (one.image === name ? [`${one.rule}: ${one.subject}`] : [])),
          ...(policy.onlyNew || policy.maxGrowth !== undefined
            ? { comparedWith: baselineTags(tags, context, inputs['default-branch-tag']) }
            : {}),
          ...(inputs['test-helper'] === undefined ? {} : { testHelper: inputs['test-helper'] }),
          databases: [...(inputs['db-repository'] ?? []), ...(inputs['java-db-repository'] ?? [])],
        },
        now,
      ),
    ]),
  );
}

/** What each image's gates are asked, wherever they are: see demandsKey. */
export async function demandsOf(
  images: readonly PlannedImage[],
  { inputs }: Pick<Request, 'inputs'>,
  host: Pick<Host, 'cwd'>,
  now: Date,
): Promise<GateKeys> {
  if (images.length === 0) return new Map();
  const files = await filesOf(inputs, host);
  return new Map(
    images.map(({ name, policy, dockerfile }) => [
      name,
      demandsKey({ ...files, policy, dockerfile: dockerfile.text }, ownVersion, now),
    ]),
  );
}

/** The user's own files that hadolint and Trivy read. */
async function filesOf(
  inputs: Request['inputs'],
  { cwd }: Pick<Host, 'cwd'>,
): Promise<Pick<GateSurroundings, 'hadolintConfig' | 'ignoreFile'>> {
  const { findIgnoreFile } = await import('../check/vulnerabilities/ignore-file.ts');
  const ignorePath = await findIgnoreFile(cwd);
  const configs =
    inputs['hadolint-config'] === undefined
      ? ['.hadolint.yaml', '.hadolint.yml']
      : [inputs['hadolint-config']];
  const [ignoreFile, ...texts] = await Promise.all([
    ignorePath === undefined ? '' : textOf(ignorePath),
    ...configs.map((path) => textOf(resolve(cwd, path))),
  ]);
  return { hadolintConfig: texts.join('\n'), ignoreFile };
}

/** What is not there is empty; what cannot be read is told by the gate that needs it. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
