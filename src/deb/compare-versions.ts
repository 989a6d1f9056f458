/**
 * Which of two versions dpkg takes for the newer one.
 * Source: Debian Policy 5.6.12; dpkg, lib/dpkg/version.c.
 * @returns below 0 when `a` is older, above 0 when it is newer
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [taken(a), taken(b)];
  return (
    left.epoch - right.epoch ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision)
  );
}

function taken(version: string): { epoch: number; upstream: string; revision: string } {
  const [, epoch = '0', rest = ''] = /^(?:(\d+):)?(.*)$/s.exec(version) ?? [];
  const hyphen = rest.lastIndexOf('-');
  return {
    epoch: Number(epoch),
    upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
    revision: hyphen < 0 ? '' : rest.slice(hyphen + 1),
  };
}

/** In turn what is no number, sign by sign, and a number by its value. */
function compareParts(a: string, b: string): number {
  let [left, right] = [a, b];
  while (left !== '' || right !== '') {
    const [words, numbers] = [/^\D*/, /^\d*/].map((pattern) => {
      const found = [pattern.exec(left)?.[0] ?? '', pattern.exec(right)?.[0] ?? ''] as const;
      left = left.slice(found[0].length);
      right = right.slice(found[1].length);
      return found;
    });
    const difference = compareWords(words ?? ['', '']) || compareNumbers(numbers ?? ['', '']);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareWords([a, b]: readonly [string, string]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = rank(a.charAt(at)) - rank(b.charAt(at));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A tilde comes before the end, the end before letters, letters before all else. */
function rank(sign: string): number {
  if (sign === '~') return -1;
  if (sign === '') return 0;
  const code = sign.charCodeAt(0);
  return /[A-Za-z]/.test(sign) ? code : code + 256;
}

/** Numbers may have more digits than JavaScript counts with. */
function compareNumbers([a, b]: readonly [string, string]): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
