import type { Place } from '../problem.ts';
import type { ImagePolicy, Waiver } from '../request/policy.ts';
import { matchesWildcard } from '../tools/wildcard.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Finding, GateName } from './finding.ts';
import { ruleHelp } from './rule-help.ts';
import { ownImageRules, ownLintRules } from '../rule-names.ts';
import { nearest } from '../tools/did-you-mean.ts';
import { allHold } from './licenses/all-hold.ts';
import type { GateResult } from './gate.ts';

/** Whether a waiver still holds: on its last day it does. @param now anywhere in a day of UTC */
export function holds({ until }: Pick<Waiver, 'until'>, now: Date): boolean {
  return now.toISOString().slice(0, 10) <= until;
}

/** Whether a waiver means a finding, or a part of it. */
export function isMeant(waiver: Waiver, finding: Finding): boolean {
  return partsOf(finding).some((part) => means(waiver, finding, part));
}

function means({ rule, path, package: named }: Waiver, finding: Finding, part: string): boolean {
  return (
    matchesWildcard(rule, part) &&
    (path === undefined || fits(path, placeOf(finding))) &&
    (named === undefined || fits(named, finding.package?.name))
  );
}

/** A package under two denied licences is one finding, and is accepted when both are. */
function partsOf({ gate, rule }: Finding): readonly string[] {
  return gate === 'licenses' ? rule.split(allHold) : [rule];
}

/** The waiver that accepts a finding: of several that each accept a part of it, the one that ends first. */
function acceptedBy(finding: Finding, waivers: readonly Waiver[]): Waiver | undefined {
  const found = partsOf(finding).map((part) => waivers.find((one) => means(one, finding, part)));
  const all = found.filter((one) => one !== undefined);
  if (all.length < found.length) return undefined;
  return all.sort((a, b) => (a.until < b.until ? -1 : 1))[0];
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
  const ended = waivers.filter((one) => !holds(one, now));
  const findings = result.findings.map((finding): Finding => {
    const waiver = acceptedBy(finding, standing);
    if (waiver !== undefined)
      return { ...finding, blocks: false, waiver: { reason: waiver.reason, until: waiver.until } };
    const before = acceptedBy(finding, [...standing, ...ended]);
    const told =
      before === undefined
        ? finding
        : tellEnded(finding, `accepted until ${before.until} by a waiver that has ended: ${before.reason}`);
    return told.blocks && warn.includes(result.gate) ? { ...told, blocks: false, warns: true } : told;
  });
  return { ...result, findings, state: findings.some(({ blocks }) => blocks) ? 'failed' : 'passed' };
}

/** A finding that was accepted says why it counts again; said twice, it says it once. */
export function tellEnded(finding: Finding, what: string): Finding {
  const told = ` (${what})`;
  return finding.message.endsWith(told) ? finding : { ...finding, message: `${finding.message}${told}` };
}

/**
 * What is wrong with waivers themselves: those that have ended, and those that nothing was found for, which nobody knows
 * where a gate gave no answer or was not asked. They do not block: what an ended one accepted does.
 * @param results of all gates of the image, after `applyPolicy`
 * @param places of the waivers in the policy, in their order
 * @param gate that tells of them
 */
export function waiverFindings(
  image: string,
  { waivers, skip }: Pick<ImagePolicy, 'waivers' | 'skip'>,
  results: readonly GateResult[],
  now: Date,
  places: readonly Place[],
  gate: GateName = 'lint',
): readonly Finding[] {
  const isKnown = skip.length === 0 && results.every(({ state }) => state !== 'broken');
  const all = results.flatMap(({ findings }) => findings);
  return waivers.flatMap((waiver, at) => {
    const { file, line } = places[at] ?? {};
    const isUsed = all.some((finding) => isMeant(waiver, finding));
    const rule = holds(waiver, now) ? 'waiver-unused' : 'waiver-expired';
    if (rule === 'waiver-unused' && (isUsed || !isKnown)) return [];
    const message =
      rule === 'waiver-unused'
        ? `The waiver for ${waiver.rule} accepts nothing that was found (${waiver.reason})`
        : `The waiver for ${waiver.rule} has ended on ${waiver.until} (${waiver.reason})`;
    const meant = isUsed ? undefined : ruleLike(waiver.rule);
    const todo = isUsed
      ? 'Mend what it accepts, or give it a new day'
      : !isKnown
        ? 'Give it a new day, or remove it if what it accepts is no longer there'
        : meant === undefined
          ? 'Remove it: what it accepts is no longer there'
          : `Did you mean ${meant}? Else remove it: what it accepts is not there`;
    return [
      {
        gate,
        rule,
        severity: 'warning' as const,
        image,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        message,
        todo,
        help: ruleHelp('waivers'),
        fingerprint: fingerprintOf(['waiver', image, waiver.rule, waiver.path ?? '', waiver.package ?? '']),
        blocks: false,
      },
    ];
  });
}

/** The rule of ours that a name nobody knows is like; those of scanners are in capitals, or are like none of ours. */
function ruleLike(name: string): string | undefined {
  const own: readonly string[] = [...ownLintRules, ...ownImageRules];
  return own.includes(name) || !/^[a-z_ -]+$/i.test(name) ? undefined : nearest(name, own);
}
