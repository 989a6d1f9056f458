import type { ImagePolicy, Waiver } from '../request/policy.ts';
import { matchesWildcard } from '../tools/wildcard.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Finding } from './finding.ts';
import type { GateResult } from './gate.ts';

/** Whether a waiver still holds: on its last day it does. @param now anywhere in a day of UTC */
export function holds({ until }: Pick<Waiver, 'until'>, now: Date): boolean {
  return now.toISOString().slice(0, 10) <= until;
}

/** Whether a waiver means a finding. */
export function isMeant({ rule, path, package: named }: Waiver, finding: Finding): boolean {
  return (
    matchesWildcard(rule, finding.rule) &&
    (path === undefined || fits(path, placeOf(finding))) &&
    (named === undefined || fits(named, finding.package?.name))
  );
}

/** Of lint findings the file; of all others the place in the image. */
function placeOf({ gate, path, file }: Finding): string | undefined {
  return gate === 'lint' ? file : path;
}

function fits(pattern: string, text: string | undefined): boolean {
  return text !== undefined && matchesWildcard(pattern, text);
}

/**
 * Accepts what the policy accepts, and turns the findings of gates that only warn into warnings: neither blocks.
 * A gate that found nothing else has passed. What is broken stays broken.
 */
export function applyPolicy(
  result: GateResult,
  { waivers, warn }: { readonly waivers: readonly Waiver[]; readonly warn: readonly string[] },
  now: Date,
): GateResult {
  if (result.state === 'broken') return result;
  const standing = waivers.filter((one) => holds(one, now));
  const findings = result.findings.map((finding): Finding => {
    const waiver = standing.find((one) => isMeant(one, finding));
    if (waiver !== undefined)
      return { ...finding, blocks: false, waiver: { reason: waiver.reason, until: waiver.until } };
    return warn.includes(result.gate) ? { ...finding, blocks: false } : finding;
  });
  return { ...result, findings, state: findings.some(({ blocks }) => blocks) ? 'failed' : 'passed' };
}

/**
 * What is wrong with waivers themselves: those that have ended while what they accepted is still there, and those that
 * nothing was found for. They are findings of the lint gate and do not block: what an ended one accepted does.
 * @param results of all gates of the image, after `applyPolicy`
 */
export function waiverFindings(
  image: string,
  { waivers, skip }: Pick<ImagePolicy, 'waivers' | 'skip'>,
  results: readonly GateResult[],
  now: Date,
  file: string,
): readonly Finding[] {
  // Where a gate gave no answer, or was not asked, nobody knows whether a waiver is needed.
  if (skip.length > 0 || results.some(({ state }) => state === 'broken')) return [];
  const all = results.flatMap(({ findings }) => findings);
  return waivers.flatMap((waiver) => {
    const isUsed = all.some((finding) => isMeant(waiver, finding));
    const rule = holds(waiver, now) ? 'waiver-unused' : 'waiver-expired';
    if (rule === 'waiver-unused' && isUsed) return [];
    const message =
      rule === 'waiver-unused'
        ? `The waiver for ${waiver.rule} accepts nothing that was found (${waiver.reason})`
        : `The waiver for ${waiver.rule} has ended on ${waiver.until} (${waiver.reason})`;
    const todo = isUsed
      ? 'Mend what it accepts, or give it a new day'
      : 'Remove it: what it accepts is no longer there';
    return [
      {
        gate: 'lint' as const,
        rule,
        severity: 'warning' as const,
        image,
        file,
        message,
        todo,
        fingerprint: fingerprintOf(['waiver', image, waiver.rule, waiver.path ?? '', waiver.package ?? '']),
        blocks: false,
      },
    ];
  });
}
