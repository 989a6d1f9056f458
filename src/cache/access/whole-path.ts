/**
 * Where steps have what is in a mount.
 * @param target of the mount: absolute, cleaned
 * @param path in it, relative
 */
export function wholePath(target: string, path: string): string {
  return `${target === '/' ? '' : target}/${path}`;
}
