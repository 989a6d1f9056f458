/** How long the contents of a path stay what they are. */
export type Life = 'lasting' | 'changing';

/** Whether it is a list by its hash. */
export function isByHash(path: string): boolean {
  return /\/by-hash\/SHA256\/[0-9a-f]{64}$/.test(path);
}

/** Packages, and lists by their hash, are never anything else. */
export function lifeOf(path: string): Life {
  return path.startsWith('pool/') || isByHash(path) ? 'lasting' : 'changing';
}

const types: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.deb$/, 'application/vnd.debian.binary-package'],
  [/\.gz$/, 'application/gzip'],
  [/\.xz$/, 'application/x-xz'],
  [/archive-keyring\.(?:asc|gpg)$/, 'application/pgp-keys'],
  [/\.gpg$/, 'application/pgp-signature'],
  [/\/(?:InRelease|Release|Packages)$/, 'text/plain; charset=utf-8'],
];

/**
 * What an object is served with. What may change is asked for anew each time: an old Packages beside a new InRelease
 * would be refused by apt.
 */
export function servedWith(path: string): Readonly<Record<string, string>> {
  const [, type = 'application/octet-stream'] = types.find(([ending]) => ending.test(path)) ?? [];
  return {
    'content-type': type,
    'cache-control': lifeOf(path) === 'changing' ? 'no-cache' : 'public, max-age=31536000, immutable',
  };
}
