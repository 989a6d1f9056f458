import { badRequest } from '../problem.ts';

/** A distribution that packages are built for: what an image says of itself. */
export interface Distribution {
  /** The image, as BuildKit reads it. */
  readonly image: string;
  /** For people: `Debian 12 (bookworm)`. */
  readonly about: string;
  /** For names: `debian-12`. */
  readonly name: string;
  /** What goes into the changelog: `bookworm`. */
  readonly codename: string;
  /**
   * What is put behind a version, so that the packages of a newer distribution are newer: `~deb12u1`. Codenames do not
   * sort. Empty for unstable, which is newer than all.
   */
  readonly suffix: string;
}

/**
 * Reads what an image says of its distribution.
 * Source: os-release(5).
 * @param image for messages
 * @throws Problem (request) when it is neither Debian nor derived from it
 */
export function readDistribution(osRelease: string, image: string): Distribution {
  const values = new Map(
    osRelease.split(/\r?\n/).flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, unquoted(value)] as const];
    }),
  );
  const id = values.get('ID') ?? '';
  const family = [id, ...(values.get('ID_LIKE') ?? '').split(' ')];
  if (!/^[a-z0-9]+$/.test(id) || !(family.includes('debian') || family.includes('ubuntu')))
    throw badRequest(`${image} is neither Debian nor derived from it`, {
      todo: 'distributions names images as debian:bookworm, debian:trixie, ubuntu:24.04',
    });
  const version = values.get('VERSION_ID') ?? '';
  const isNumbered = /^\d+(\.\d+)*$/.test(version);
  const codename = /^[a-z][a-z0-9-]*$/.exec(values.get('VERSION_CODENAME') ?? '')?.[0];
  const title = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    image,
    about: [title, isNumbered ? version : '', codename === undefined ? '' : `(${codename})`]
      .filter((word) => word !== '')
      .join(' '),
    name: [id, isNumbered ? version.replaceAll('.', '-') : (codename ?? 'rolling')].join('-'),
    // Debian's own next release has a codename and no number yet.
    codename: id === 'debian' && !isNumbered ? 'unstable' : (codename ?? 'unstable'),
    suffix: isNumbered ? suffixOf(id, version) : '',
  };
}

function suffixOf(id: string, version: string): string {
  return id === 'debian' ? `~deb${version}u1` : `~${id}${version}.1`;
}

function unquoted(value: string): string {
  const text = value.trim();
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
