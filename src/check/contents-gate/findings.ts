import { fingerprintOf } from '../fingerprint.ts';
import type { Finding } from '../finding.ts';
import { ruleHelp } from '../rule-help.ts';
import type { ContentsRule, Hit } from './rule.ts';

/** So many hits of one rule are shown one by one; the rest is one finding that counts them. */
export const shownHits = 20;

/** What is judged: an image on a platform. */
export interface JudgedImage {
  readonly image: string;
  readonly platform: string;
}

/** The findings of one rule: one a hit, and where there are too many, one more for the rest. */
export function findingsOf(
  { name }: Pick<ContentsRule, 'name'>,
  hits: readonly Hit[],
  { image, platform }: JudgedImage,
): readonly Finding[] {
  const findingOf = ({ key, ...told }: Hit): Finding => ({
    gate: 'contents',
    rule: name,
    severity: 'error',
    image,
    platform,
    ...told,
    help: ruleHelp(name),
    fingerprint: fingerprintOf(['contents', name, image, key]),
    blocks: true,
  });
  const rest = hits.slice(shownHits);
  const [first] = rest;
  if (first === undefined) return hits.map(findingOf);
  const examples = rest.slice(0, 3).flatMap(({ path, package: named }) => path ?? named?.name ?? []);
  const more: Hit = {
    key: 'the rest',
    message: `${rest.length} more of the same kind${examples.length > 0 ? `: ${listed(examples, rest.length)}` : ''}`,
    todo: first.todo,
  };
  return [...hits.slice(0, shownHits), more].map(findingOf);
}

/** "a, b, c and 4 more". @param total how many there are, with those that are not among the shown */
export function listed(shown: readonly string[], total: number): string {
  const more = total - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** "1 file", "3 files". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
