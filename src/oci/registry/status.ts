/** Answers after which another try may help: too slow, too many requests, or the server's own fault. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
