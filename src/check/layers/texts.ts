/** The few small files whose contents gates read. Others are known by name, size and mode only. */
const readTexts: readonly RegExp[] = [
  /^etc\/(passwd|group|os-release|ld\.so\.conf)$/,
  /^usr\/lib\/os-release$/,
  /^etc\/ld\.so\.conf\.d\/[^/]+\.conf$/,
  // musl's.
  /^etc\/ld-musl-[^/]+\.path$/,
];

/** Larger ones are not read, in bytes. */
export const largestText = 256 * 1024;

/** Whether the contents of a file are among the facts of a layer. @param path as in its entry */
export function isReadText(path: string): boolean {
  return (path.startsWith('etc/') || path.startsWith('usr/lib/')) && readTexts.some((one) => one.test(path));
}
