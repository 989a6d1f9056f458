import type { Finding } from '../finding.ts';
import { equalRules, satisfiedByMount } from './equal-rules.ts';

/** BuildKit names the instruction that is lost, hadolint the one that wins: these are the same in the whole file. */
const sameInTheFile: readonly { readonly message: RegExp; readonly rule: string }[] = [
  { message: /^Multiple CMD /, rule: 'DL4003' },
  { message: /^Multiple ENTRYPOINT /, rule: 'DL4004' },
  { message: /^Multiple HEALTHCHECK /, rule: 'DL3012' },
];

/**
 * What hadolint, BuildKit and our own rules say, each finding once. In front stands who is believed first: see
 * equal-rules.ts. Pure; the order of the findings stays.
 */
export function mergeFindings(
  hadolint: readonly Finding[],
  buildkit: readonly Finding[],
  own: readonly Finding[],
): readonly Finding[] {
  const known = new Map<string, Finding[]>();
  const placeOf = ({ image, file }: Finding): string => JSON.stringify([image, file]);
  const merged: Finding[] = [];
  for (const finding of [...hadolint, ...buildkit, ...own]) {
    const before = known.get(placeOf(finding)) ?? [];
    if (before.some((one) => saysTheSame(one, finding))) continue;
    before.push(finding);
    known.set(placeOf(finding), before);
    merged.push(finding);
  }
  return merged;
}

/** @param first of the same image and file */
function saysTheSame(first: Finding, second: Finding): boolean {
  if (first.rule === second.rule) return false;
  if (second.rule === 'MultipleInstructionsDisallowed')
    return sameInTheFile.some(({ message, rule }) => rule === first.rule && message.test(second.message));
  return (
    first.line === second.line &&
    equalRules.some((group) => group.includes(first.rule) && group.includes(second.rule)) &&
    !(isOwnSecret(first) && isOwnSecret(second))
  );
}

/** ARG and ENV are two instructions: two of ours are never one. */
function isOwnSecret({ rule }: Finding): boolean {
  return rule.startsWith('secret-in-');
}

/**
 * Where hadolint wants a cache gone and our rule wants it mounted, both at one instruction: hadolint's finding, with
 * what ours says to do, which does for both. After levels and ignoring, as they are two rules.
 */
export function joinCacheAdvice(findings: readonly Finding[]): readonly Finding[] {
  const isOurs = ({ rule }: Finding): boolean => rule === 'missing-cache-mount';
  const isTheirs = ({ rule }: Finding): boolean => satisfiedByMount.includes(rule);
  const meets = (a: Finding, b: Finding): boolean =>
    a.image === b.image && a.file === b.file && a.line === b.line;
  const todo = (theirs: Finding): string | undefined =>
    findings.find((one) => isOurs(one) && meets(one, theirs))?.todo;
  return findings.flatMap((finding) => {
    if (isOurs(finding) && findings.some((one) => isTheirs(one) && meets(one, finding))) return [];
    const better = isTheirs(finding) ? todo(finding) : undefined;
    return better === undefined ? [finding] : [{ ...finding, todo: better }];
  });
}
