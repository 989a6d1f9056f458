import type { Member } from './archive.ts';

/** A place where two builds of the same package are not the same. */
export interface Difference {
  /** `usr/bin/hello`, `control`, or a member of the package itself. */
  readonly member: string;
  /** One line: what is different. */
  readonly what: string;
  /** The first line of a text that differs, or the bytes around the first that does: the first build’s and the other’s. */
  readonly shown?: readonly [string, string];
}

type Members = ReadonlyMap<string, Member>;

/** How many differences of one package are told; the first ones tell the cause. */
export const shownDifferences = 5;

/**
 * What is different in two archives, in the order of the first one.
 * @returns empty when they have the same members with the same contents, in the same order
 */
export function differences(first: Members, again: Members): readonly Difference[] {
  const missing = [...first.keys()].filter((name) => !again.has(name));
  const added = [...again.keys()].filter((name) => !first.has(name));
  const changed = [...first].flatMap(([name, one]) => {
    const other = again.get(name);
    return other === undefined ? [] : differenceOf(name, one, other);
  });
  const all = [
    ...missing.map((member) => ({ member, what: 'is in the first build only' })),
    ...added.map((member) => ({ member, what: 'is in the second build only' })),
    ...changed,
  ];
  if (all.length > 0) return all;
  const other = [...again.keys()];
  const moved = [...first.keys()].find((name, index) => name !== other[index]);
  return moved === undefined ? [] : [{ member: moved, what: 'stands at another place of the archive' }];
}

function differenceOf(member: string, one: Member, other: Member): readonly Difference[] {
  const facts = Object.keys(one.about)
    .filter((name) => one.about[name] !== other.about[name])
    .map((name) => `${name} ${one.about[name] ?? ''} and ${other.about[name] ?? ''}`);
  if (one.sha256 === other.sha256) return facts.length === 0 ? [] : [{ member, what: facts.join('; ') }];
  const shown = firstDifference(one.head, other.head);
  return [
    {
      member,
      what: ['contents differ', ...facts].join('; '),
      ...(shown === undefined ? {} : { shown }),
    },
  ];
}

const [longestLine, bytesAround] = [200, 16];

/** @returns undefined where both begin with the same bytes */
function firstDifference(one: Buffer, other: Buffer): readonly [string, string] | undefined {
  const length = Math.max(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at += 1;
  if (at === length) return undefined;
  if (isText(one) && isText(other)) {
    const line = one.subarray(0, at).filter((byte) => byte === 0x0a).length;
    const lineOf = (bytes: Buffer): string =>
      `line ${line + 1}: ${(bytes.toString('utf8').split('\n')[line] ?? '').slice(0, longestLine)}`;
    return [lineOf(one), lineOf(other)];
  }
  const from = Math.max(0, at - bytesAround);
  const hexOf = (bytes: Buffer): string =>
    `byte ${at}: …${bytes
      .subarray(from, at + bytesAround)
      .toString('latin1')
      .replaceAll(/[^ -~]/g, '.')}…`;
  return [hexOf(one), hexOf(other)];
}

function isText(bytes: Buffer): boolean {
  return !bytes.includes(0);
}
