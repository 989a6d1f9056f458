/** The moment of these tests, in ms. */
export const nowMs = Date.UTC(2026, 10, 22);

/**
 * A job's token as the runner gives it: nobody checks its signature.
 * @param scopes the claim `ac`: 1 read, 2 write, 3 both
 */
export function jobToken(
  scopes: readonly (readonly [scope: string, permission: number])[],
  damage?: 'broken' | 'expired',
): string {
  if (damage === 'broken') return 'ghs_this.is not a token';
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = nowMs / 1000;
  const claims = {
    nbf: now - 60,
    exp: damage === 'expired' ? now - 1 : now + 21_600,
    ac: JSON.stringify(scopes.map(([Scope, Permission]) => ({ Scope, Permission }))),
    scp: 'Actions.Results:x:y',
  };
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${part('signature')}`;
}
