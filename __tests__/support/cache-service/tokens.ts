/** What a job may do in one scope (a ref): 1 read, 2 write, 3 both. */
export interface Grant {
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly scope: string;
  readonly permission: 'read' | 'write' | 'both' | 'none';
}

const bits = { none: 0, read: 1, write: 2, both: 3 } as const;

/**
 * The runtime token of a job: a JWT whose claim `ac` is a *text* of JSON. Nobody checks its signature.
 * @param lifeMs from now on; less than 0 for one that has expired
 */
export function tokenFor(grants: readonly Grant[], lifeMs = 3_600_000): string {
  const nowS = Math.floor(Date.now() / 1000);
  const ac = grants.map(({ scope, permission }) => ({ Scope: scope, Permission: bits[permission] }));
  const claims = { nbf: nowS - 60, exp: nowS + Math.floor(lifeMs / 1000), ac: JSON.stringify(ac) };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
}

/** What a token lets its owner do. */
export interface Access {
  /** In the order in which they are looked through. */
  readonly readable: readonly string[];
  /** New entries belong to it; undefined for a token that may only read. */
  readonly writable: string | undefined;
}

/** @param header `Bearer …` @returns undefined for no token, one that makes no sense, or one that has expired */
export function accessOf(header: string | undefined): Access | undefined {
  try {
    const claims = JSON.parse(
      Buffer.from(header?.replace(/^Bearer /, '').split('.')[1] ?? '', 'base64url').toString(),
    ) as { readonly exp: number; readonly ac: string };
    if (claims.exp * 1000 < Date.now()) return undefined;
    const scopes = JSON.parse(claims.ac) as readonly {
      readonly Scope: string;
      readonly Permission: number;
    }[];
    const allowing = (bit: number): readonly string[] =>
      scopes.filter(({ Permission }) => (Permission & bit) !== 0).map(({ Scope }) => Scope);
    return { readable: allowing(bits.read), writable: allowing(bits.write)[0] };
  } catch {
    return undefined;
  }
}
