import { badRequest } from '../problem.ts';

/** The newest entry of a changelog. */
export interface ChangelogEntry {
  readonly source: string;
  /** The whole version, with epoch and revision. */
  readonly version: string;
  /** When it was closed; absent where its trailer says no time. */
  readonly epochSeconds?: number;
  /** 1-based. */
  readonly line: number;
}

/** What is written above an old changelog, or over its newest entry. */
export interface Stamp {
  readonly version: string;
  /** The distribution's codename, or `unstable`. */
  readonly distribution: string;
  /** One line. */
  readonly change: string;
  /** `Name <address>`. */
  readonly maintainer: string;
  readonly epochSeconds: number;
}

/** Source: dpkg, Dpkg::Changelog::Entry::Debian ($regex_header, $regex_trailer). */
const heading = /^([\w][-+0-9a-z.]*) \(([^()\s]+)\)((?:\s+[-+0-9a-z.]+)+);(.*)$/i;
const trailer = /^ --\s*(.*?)\s*<.*?>\s*(.*)$/;

/**
 * Reads the newest entry of `debian/changelog`.
 * @param file for messages
 * @throws Problem (request) when there is none
 */
export function newestEntry(text: string, file: string): ChangelogEntry {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => line.trim() !== '');
  const [, source, version] = heading.exec(lines[at] ?? '') ?? [];
  if (source === undefined || version === undefined)
    throw badRequest(`${file} does not begin with an entry`, {
      where: { file, line: Math.max(at, 0) + 1 },
      todo: 'Its first line looks like: hello (1.0-1) unstable; urgency=medium',
    });
  if (!isVersion(version))
    throw badRequest(`${version.slice(0, 100)} is no version`, { where: { file, line: at + 1 } });
  const rest = lines.slice(at + 1);
  const next = rest.findIndex((line) => heading.test(line));
  const closed = (next < 0 ? rest : rest.slice(0, next)).map((line) => trailer.exec(line)?.[2]).find(Boolean);
  const ms = Date.parse(closed ?? '');
  return {
    source: source.toLowerCase(),
    version,
    line: at + 1,
    ...(Number.isNaN(ms) ? {} : { epochSeconds: Math.floor(ms / 1000) }),
  };
}

/**
 * The changelog with the version of this build on top. Where its newest entry is of that version already (without what
 * stands for the distribution), that entry stays, and only its first line is written anew. Nothing in it depends on
 * when or where it is made.
 * @param text a changelog that newestEntry has read
 * @param base the version without what stands for the distribution
 */
export function stamped(text: string, base: string, { version, distribution, ...rest }: Stamp): string {
  const own = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  const old = text.slice(own).replaceAll('\r\n', '\n');
  const [first = '', ...others] = old.split('\n');
  const [, source = '', newest, , metadata = ''] = heading.exec(first) ?? [];
  if (newest === base) return [`${source} (${version}) ${distribution};${metadata}`, ...others].join('\n');
  return [
    `${source} (${version}) ${distribution}; urgency=medium`,
    '',
    `  * ${rest.change}`,
    '',
    ` -- ${rest.maintainer}  ${mailDate(rest.epochSeconds)}`,
    '',
    old,
  ].join('\n');
}

/** `Thu, 01 Jan 2026 00:00:00 +0000` (RFC 5322), in UTC. */
export function mailDate(epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toUTCString().replace('GMT', '+0000');
}

/** Source: Debian Policy 5.6.12. */
export function isVersion(text: string): boolean {
  return /^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/.test(text);
}
