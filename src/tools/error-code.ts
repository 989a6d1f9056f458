/**
 * The code of an error of the system: `ENOENT`, `EACCES`; `undefined` for anything else. It does not ask
 * `instanceof Error`: errors of Node's own may come from another realm, as they do in tests.
 */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
