import { fingerprintOf } from '../fingerprint.ts';
import type { Finding } from '../finding.ts';
import type { BaseFacts } from '../facts.ts';
import type { Place } from '../places.ts';
import { ruleHelp } from '../rule-help.ts';
import type { ContentsRule, Hit } from './rule.ts';

/**
 * So many hits of one rule are findings of their own, which a waiver can name by path or package; the rest is one that
 * counts them. Reports fold what is told of one rule: this keeps a hostile image from filling the memory.
 */
export const mostFindings = 1000;

/** What is judged, and where what is found in it is written. */
export interface JudgedImage {
  readonly image: string;
  readonly platform: string;
  readonly placeOf: (hit: Hit) => Place;
  readonly base: BaseFacts;
}

/** The findings of one rule: one a hit, and where there are too many, one more for the rest. */
export function findingsOf(
  { name }: Pick<ContentsRule, 'name'>,
  hits: readonly Hit[],
  { image, platform, placeOf, base }: JudgedImage,
): readonly Finding[] {
  const findingOf = ({ key, message, todo, path, package: named }: Hit, place: Place): Finding => ({
    gate: 'contents',
    rule: name,
    severity: 'error',
    image,
    platform,
    ...place,
    message,
    todo: `${comingFrom(place, base)}${todo}`,
    ...(path === undefined ? {} : { path }),
    ...(named === undefined ? {} : { package: named }),
    help: ruleHelp(name),
    fingerprint: fingerprintOf(['contents', name, image, key]),
    blocks: true,
  });
  const shown = hits.slice(0, mostFindings).map((hit) => findingOf(hit, placeOf(hit)));
  const rest = hits.slice(mostFindings);
  const [first] = rest;
  if (first === undefined) return shown;
  const examples = rest.slice(0, 3).flatMap(({ path, package: named }) => path ?? named?.name ?? []);
  const more: Hit = {
    key: 'the rest',
    message: `${rest.length} more of the same kind${examples.length > 0 ? `: ${listed(examples, rest.length)}` : ''}`,
    todo: `${first.todo}. A waiver by path or package cannot name these: only the first ${mostFindings} are told one by one`,
  };
  return [...shown, findingOf(more, commonPlace(rest.map(placeOf)))];
}

/** What the places of several hits have in common. */
function commonPlace([first = {}, ...others]: readonly Place[]): Place {
  const isSame = (key: keyof Place): boolean =>
    others.every((one) => JSON.stringify(one[key]) === JSON.stringify(first[key]));
  if (isSame('line') && isSame('origin')) return first;
  const { file, origin } = first;
  return {
    ...(file === undefined ? {} : { file }),
    ...(origin !== undefined && isSame('origin') ? { origin } : {}),
  };
}

function comingFrom({ origin }: Place, base: BaseFacts): string {
  if (origin?.kind !== 'base') return '';
  const isSibling = base.kind === 'known' && base.isSibling;
  return isSibling ? `In the Dockerfile of ${origin.name}: ` : `It comes from the base ${origin.name}: `;
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
