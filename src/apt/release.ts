import { readStanzas, valueOf, writeStanza, type Stanza } from './stanza.ts';

/** What is said of a suite, in the words of reprepro and aptly. */
export interface Suite {
  /** As people write it in their sources; the name of its folder below `dists`. */
  readonly suite: string;
  readonly codename: string;
  readonly origin: string;
  readonly label: string;
}

/** A file of a suite, with what it holds. */
export interface Listed {
  /** Below the suite's folder. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** A Release file as it was read. */
export interface FormerRelease {
  readonly components: readonly string[];
  readonly architectures: readonly string[];
  readonly files: readonly Listed[];
  /** Which suite it was signed for. */
  readonly suite?: string;
  /** What people may have pinned. */
  readonly codename?: string;
  readonly origin?: string;
  readonly label?: string;
  /** When it was made, in ms since 1970. */
  readonly madeMs?: number;
  /** Until when it holds, in ms since 1970, and how long that was at first; for ever when absent. */
  readonly validUntilMs?: number;
  readonly validForMs?: number;
  /** Everything but its times: what two states are compared by. */
  readonly rest: string;
}

/** The fields that are times. */
const times = ['Date', 'Valid-Until'];

/**
 * The text of a Release file; ends with a newline.
 * Source: wiki.debian.org/DebianRepository/Format, "Release files".
 * @param nowMs since 1970
 * @param validUntilMs since 1970; for ever when left out
 */
export function releaseText(
  { suite, codename, origin, label }: Suite,
  components: readonly string[],
  architectures: readonly string[],
  files: readonly Listed[],
  nowMs: number,
  validUntilMs?: number,
): string {
  const sums = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, size, sha256 }) => `\n ${sha256} ${size} ${path}`)
    .join('');
  const field = (name: string, value: string | undefined): { name: string; value: string }[] =>
    value === undefined ? [] : [{ name, value }];
  return writeStanza([
    ...field('Origin', origin),
    ...field('Label', label),
    ...field('Suite', suite),
    ...field('Codename', codename),
    ...field('Date', dateText(nowMs)),
    ...field('Valid-Until', validUntilMs === undefined ? undefined : dateText(validUntilMs)),
    ...field('Architectures', architectures.join(' ')),
    ...field('Components', components.join(' ')),
    ...field('Acquire-By-Hash', 'yes'),
    ...field('SHA256', sums),
  ]);
}

/**
 * Reads a Release file of ours.
 * @throws Error that says what is wrong: it is not the work of this program, or no longer
 */
export function readRelease(text: string): FormerRelease {
  const [stanza, second] = readStanzas(text);
  if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
  const words = (name: string): readonly string[] =>
    (valueOf(stanza, name) ?? '').split(/\s+/).filter((word) => word !== '');
  const named = (name: string, rule: RegExp): readonly string[] => {
    const bad = words(name).find((word) => !rule.test(word));
    if (bad !== undefined) throw new Error(`${name} has ${JSON.stringify(bad)}`);
    return words(name);
  };
  const [suite, codename, origin, label] = ['Suite', 'Codename', 'Origin', 'Label'].map((name) =>
    valueOf(stanza, name),
  );
  const [madeMs, validUntilMs] = [timeIn(stanza, 'Date'), timeIn(stanza, 'Valid-Until')];
  return {
    components: named('Components', componentRule),
    architectures: named('Architectures', /^[a-z0-9][a-z0-9-]*$/),
    files: (valueOf(stanza, 'SHA256') ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(listedIn),
    rest: withoutTimes(text),
    ...(suite === undefined ? {} : { suite }),
    ...(codename === undefined ? {} : { codename }),
    ...(origin === undefined ? {} : { origin }),
    ...(label === undefined ? {} : { label }),
    ...(madeMs === undefined ? {} : { madeMs }),
    ...(validUntilMs === undefined ? {} : { validUntilMs }),
    ...(validUntilMs === undefined || madeMs === undefined ? {} : { validForMs: validUntilMs - madeMs }),
  };
}

function timeIn(stanza: Stanza, name: string): number | undefined {
  const text = valueOf(stanza, name);
  const ms = text === undefined ? undefined : Date.parse(text.replace(/ UTC$/, ' GMT'));
  if (ms !== undefined && Number.isNaN(ms)) throw new Error(`${name} is no time`);
  return ms;
}

/** A Release file without its times. */
export function withoutTimes(text: string): string {
  return readStanzas(text)
    .map((stanza) => writeStanza(stanza.filter(({ name }) => !times.includes(name))))
    .join('\n');
}

/** A component is one folder: `main`, `contrib`. */
export const componentRule = /^[a-zA-Z0-9][\w.+-]*$/;

function listedIn(line: string): Listed {
  const { sha256, size, path } =
    /^ (?<sha256>[0-9a-f]{64}) +(?<size>\d{1,15}) (?<path>(?!.*\.\.)[\w.+][\w.+/-]*)$/.exec(line)?.groups ??
    {};
  if (sha256 === undefined || size === undefined || path === undefined)
    throw new Error(`SHA256 has the line ${JSON.stringify(line.slice(0, 100))}`);
  return { sha256, size: Number(size), path };
}

/** As apt reads it: `Mon, 23 Nov 2026 01:00:00 UTC`. */
function dateText(ms: number): string {
  return new Date(ms).toUTCString().replace(/GMT$/, 'UTC');
}
