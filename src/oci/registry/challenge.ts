/** One way to log in that a registry offers (RFC 9110, section 11; distribution docs/spec/auth/token.md). */
export interface Challenge {
  /** In lower case: `basic`, `bearer`. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

const token = /[!#$%&'*+.^_`|~\w-]+/y;
const quoted = /"((?:[^"\\]|\\.)*)"/y;

/**
 * Takes WWW-Authenticate headers apart: several challenges in one header, quoted strings with commas in them,
 * parameters in any order. What is malformed ends the list; it never throws.
 */
export function parseChallenges(headers: readonly string[]): Challenge[] {
  return headers.flatMap(parseHeader);
}

function parseHeader(text: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  for (;;) {
    take(/[\s,]*/y);
    const word = take(token);
    if (word === undefined) return challenges;
    const current = challenges.at(-1);
    if (take(/\s*=\s*/y) === undefined) {
      challenges.push({ scheme: word.toLowerCase(), parameters: {} });
    } else {
      const string = take(quoted)?.replaceAll(/\\(.)/g, '$1');
      const value = string ?? take(token);
      if (!current || value === undefined) return challenges;
      current.parameters[word.toLowerCase()] ??= value;
    }
  }
}

/** `Basic` credentials (RFC 7617), in UTF-8. */
export function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
