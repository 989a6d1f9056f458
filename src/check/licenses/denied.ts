import { matchesWildcard } from '../../tools/wildcard.ts';
import { parseLicense, type License } from './expression.ts';

/**
 * The licences that stand in the way of using something: of `A OR B` one has to be allowed, of `A AND B` all.
 * @param text a licence as a package gives it
 * @param deny SPDX identifiers, `*` as wildcard, in any case
 * @returns names, each once; none where it may be used
 */
export function deniedIn(text: string, deny: readonly string[]): readonly string[] {
  return [...new Set(denied(parseLicense(text), deny))];
}

function denied(license: License, deny: readonly string[]): readonly string[] {
  if (license.kind === 'name') {
    const { name, exception } = license;
    const whole = exception === undefined ? name : `${name} WITH ${exception}`;
    const isDenied = deny.some((pattern) => [name, whole].some((one) => matches(pattern, one)));
    return isDenied ? [whole] : [];
  }
  const each = license.parts.map((part) => denied(part, deny));
  return license.kind === 'or' && each.some((names) => names.length === 0) ? [] : each.flat();
}

/** Identifiers have no case (SPDX specification, "Case sensitivity"); `GPL-2.0+` is the old name of `-or-later`. */
function matches(pattern: string, name: string): boolean {
  const low = pattern.toLowerCase();
  return spellings(name.toLowerCase()).some((one) => matchesWildcard(low, one));
}

/** AGPL-3.0 is deprecated for AGPL-3.0-only, AGPL-3.0+ for AGPL-3.0-or-later: each means the other. */
function spellings(name: string): readonly string[] {
  if (name.endsWith('-only')) return [name, name.slice(0, -'-only'.length)];
  if (name.endsWith('-or-later')) return [name, `${name.slice(0, -'-or-later'.length)}+`];
  if (name.endsWith('+')) return [name, `${name.slice(0, -1)}-or-later`];
  return /^[al]?gpl-\d|^gfdl-\d/.test(name) ? [name, `${name}-only`] : [name];
}
