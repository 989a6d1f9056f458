import { askedGates, isAsked } from '../check/asked.ts';
import type { Finding } from '../check/finding.ts';
import type { GateResult, ImageSize } from '../check/gate.ts';
import type { HistoryEntry } from '../memory/history.ts';
import { parseRecord, type GateRecord } from '../memory/record-schema.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { surroundingsFailed } from '../problem.ts';
import type { PickedPlatform } from '../publish/legs/pick.ts';
import type { LegImage } from '../publish/legs/schema.ts';
import { joinedBuild } from './legs-build.ts';

/** What the gates of all legs have said of one image. */
export interface LegAnswers {
  readonly gates: readonly GateResult[];
  /** Platform → what it weighs there. */
  readonly sizes: Readonly<Record<string, ImageSize>>;
  /** What the answers depend on besides the image; empty where the legs do not agree, and nothing is like that. */
  readonly key: string;
  /** ISO 8601: when the first of them was asked. */
  readonly checkedAt: string;
  /** The build that all of them were; absent where they do not say. */
  readonly build?: HistoryEntry;
}

/** Which answers count. */
export interface AnswersWanted {
  /** What the gates are asked: see demandsKey. */
  readonly demands: string;
  /** Older ones do not count. */
  readonly maxAgeMs: number;
  readonly nowMs: number;
}

/**
 * Reads what legs say of an image's gates, which is theirs to say: nothing here can ask again. That a gate is missing, or
 * has not passed, is refused; a leg that is sound has no leg file then.
 * @throws Problem (surroundings) that names the leg file
 */
export function answersOf(
  image: PlannedImage,
  picked: readonly PickedPlatform[],
  { demands, maxAgeMs, nowMs }: AnswersWanted,
): LegAnswers {
  refuseOtherDemands(image, picked, demands);
  const read = new Map<LegImage, GateRecord>();
  for (const { of, file } of picked) read.set(of, read.get(of) ?? recordIn(of, file, nowMs));
  const records = [...read.values()];
  refuseOld(image, picked, read, nowMs - maxAgeMs);
  const gates: GateResult[] = [];
  for (const { platform, of, file } of picked) {
    const said = read.get(of)?.gates.filter((one) => one.image === image.name) ?? [];
    refuseUnanswered(image, platform, said, file);
    const general = said.filter((one) => one.platform === undefined);
    // Each leg has read the same Dockerfile: it is told once.
    gates.push(
      ...general.filter(
        (one) => !gates.some(({ gate, platform: on }) => on === undefined && gate === one.gate),
      ),
    );
    gates.push(...said.filter((one) => one.platform === platform));
  }
  const [key = '', ...otherKeys] = new Set(records.map((one) => one.key));
  const builds = records.map(({ history = [], checkedAt }) => history.find(({ at }) => at === checkedAt));
  const build = joinedBuild(builds.filter((one) => one !== undefined));
  return {
    gates: gates.map((gate) => withoutUsed(gate, records)),
    sizes: Object.fromEntries(
      picked.flatMap(({ platform, of }) => {
        const size = read.get(of)?.sizes[platform];
        return size === undefined ? [] : [[platform, size] as const];
      }),
    ),
    key: otherKeys.length === 0 ? key : '',
    checkedAt: records
      .map((one) => one.checkedAt)
      .reduce((first, one) => (isBefore(one, first) ? one : first)),
    ...(build === undefined || builds.includes(undefined) ? {} : { build }),
  };
}

/** That a gate has passed says nothing where it was asked something else. */
function refuseOtherDemands(
  { name }: PlannedImage,
  picked: readonly PickedPlatform[],
  demands: string,
): void {
  const other = picked.find(({ of }) => of.demands !== demands);
  if (other === undefined) return;
  throw surroundingsFailed(
    `The leg of ${other.file} has judged ${name} (${other.platform}) by another policy, other waivers, or with another image-build`,
    {
      todo: 'Give the legs the policy, hadolint’s configuration and the ignore file of this run; where a waiver has ended meanwhile, run all jobs again',
    },
  );
}

/** Jobs can be run again weeks later: what was known then is no answer now. */
function refuseOld(
  { name }: PlannedImage,
  picked: readonly PickedPlatform[],
  records: ReadonlyMap<LegImage, GateRecord>,
  oldestMs: number,
): void {
  const old = picked.find(({ of }) => Date.parse(records.get(of)?.checkedAt ?? '') < oldestMs);
  if (old === undefined) return;
  throw surroundingsFailed(
    `The gates of ${name} in the leg file ${old.file} have answered at ${records.get(old.of)?.checkedAt ?? ''}, which is longer ago than rescan-after allows`,
    { todo: 'Run all jobs again, not only those that failed' },
  );
}

/** What accepts nothing on one platform may accept something on another. */
function withoutUsed(gate: GateResult, records: readonly GateRecord[]): GateResult {
  const isUnused = ({ fingerprint }: Finding): boolean =>
    records.every(({ gates }) =>
      gates.some(({ findings }) => findings.some((one) => one.fingerprint === fingerprint)),
    );
  return {
    ...gate,
    findings: gate.findings.filter((one) => one.rule !== 'waiver-unused' || isUnused(one)),
  };
}

function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other);
}

function recordIn(of: LegImage, file: string, nowMs: number): GateRecord {
  const record = parseRecord(JSON.stringify(of.record ?? null), nowMs);
  if (record !== undefined) return record;
  throw surroundingsFailed(`The leg file ${file} does not say what the gates of ${of.image} have said`, {
    todo: 'Build that leg again with the image-build of this run; is its clock right?',
  });
}

/** No gate is left out because of where it was asked. */
function refuseUnanswered(
  { name, policy }: PlannedImage,
  platform: string,
  said: readonly GateResult[],
  file: string,
): void {
  const own = said.filter((one) => one.platform === undefined || one.platform === platform);
  const failed = own.find(({ state }) => state !== 'passed');
  const missing = [
    ...(isAsked('lint', policy) && !own.some(({ gate }) => gate === 'lint') ? ['lint'] : []),
    ...askedGates(policy).filter(
      (gate) => !own.some((one) => one.gate === gate && one.platform === platform),
    ),
  ];
  const gate = failed?.gate ?? missing[0];
  if (gate === undefined) return;
  throw surroundingsFailed(
    `The leg file ${file} does not say that the gate ${gate} of ${name} (${platform}) has passed`,
    { todo: 'Build that leg again with the policy of this run' },
  );
}
