import type { Finding, GateName } from '../check/finding.ts';
import { brief } from './limits-text.ts';
import type { ImageReport, RunReport } from './result.ts';
import { findingsOf } from './view.ts';
import { place } from './words.ts';

/** Characters of a place in the image that is named. */
const longestPlace = 200;

/** Findings of one rule in one image that are mended in the same way: told once, with how many there are. */
export interface FindingGroup {
  /** The worst, and the first of them. */
  readonly first: Finding;
  /** All of them, `first` too. */
  readonly findings: readonly Finding[];
}

/** What one gate has to say of one image. */
export interface GateShare {
  readonly image: ImageReport;
  readonly gate: GateName;
  readonly groups: readonly FindingGroup[];
}

/** Findings of one rule with the same remedy, together; groups and findings stay in the order that they come in. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { readonly first: Finding; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { image, gate, rule, severity, blocks, waiver, origin } = finding;
    const from = origin?.kind === 'base' ? origin.name : '';
    const remedy = withoutNames(finding, finding.todo ?? '');
    const key = JSON.stringify([image, gate, rule, severity, blocks, waiver, from, remedy]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: finding, findings: [finding] });
    else known.findings.push(finding);
  }
  return [...groups.values()];
}

/**
 * What each gate says of each image, in build order.
 * @param isWanted which findings count
 */
export function gateShares(
  { images }: Pick<RunReport, 'images'>,
  isWanted: (finding: Finding, image: ImageReport) => boolean,
): readonly GateShare[] {
  return images.flatMap((image) => {
    const wanted = findingsOf(image).filter((finding) => isWanted(finding, image));
    const names = [...new Set(wanted.map(({ gate }) => gate))];
    return names.map((gate) => ({
      image,
      gate,
      groups: groupFindings(wanted.filter((finding) => finding.gate === gate)),
    }));
  });
}

/**
 * How many each of several lists may show: the first of every list comes before the second of any.
 * @param lengths of the lists
 * @param most that are shown of all of them together
 */
export function fairShares(lengths: readonly number[], most: number): readonly number[] {
  const shares = lengths.map(() => 0);
  let left = most;
  for (let round = 1; left > 0 && lengths.some((length) => length >= round); round += 1)
    for (const [index, length] of lengths.entries())
      if (length >= round && left > 0) {
        shares[index] = round;
        left -= 1;
      }
  return shares;
}

/** The remedy of a group: that of the first, which stands for the others where they differ in their names alone. */
export function remedyOf({ first, findings }: FindingGroup): string | undefined {
  const { todo } = first;
  if (todo === undefined || findings.every((one) => one.todo === todo)) return todo;
  return `${todo} (the others likewise)`;
}

/** How many findings there are in groups. */
export function findingsIn(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

/**
 * Where the findings of a group are, each place once: the line of a file, else what lies in the image, else the package,
 * whichever is the nearest that is known. Each is on one line, and not escaped.
 */
export function placesOf({ findings }: FindingGroup): readonly string[] {
  return [...new Set(findings.map(placeOf))].filter((text) => text !== '');
}

function placeOf(finding: Finding): string {
  const { file, line, path, package: named } = finding;
  if (file !== undefined && line !== undefined) return place({ ...finding, file });
  if (path !== undefined) return brief(path, longestPlace);
  if (named !== undefined) return brief(named.name, longestPlace);
  return file === undefined ? '' : place({ ...finding, file });
}

/** What the findings of a group say, each text once: only the first where they differ in their names alone. Untrusted. */
export function messagesOf(group: FindingGroup): readonly string[] {
  if (isOneMessage(group)) return [group.first.message];
  return [...new Set(group.findings.map(({ message }) => message))];
}

/** Whether all say the same, each of its own place. */
export function isOneMessage({ first, findings }: FindingGroup): boolean {
  const text = withoutNames(first, first.message);
  return findings.every((one) => withoutNames(one, one.message) === text);
}

/** What a text says whatever it says it of. */
function withoutNames({ path, package: named }: Finding, text: string): string {
  return [path, named?.version, named?.name].reduce<string>(
    (rest, name) => (name === undefined || name === '' ? rest : rest.replaceAll(name, '…')),
    text,
  );
}
