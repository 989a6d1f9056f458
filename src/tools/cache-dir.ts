import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Where tools, databases and the engine's state live between runs: outside of every checkout (XDG base directories). */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['IMAGE_BUILD_CACHE'];
  if (given !== undefined && given !== '') return resolve(given);
  const xdg = env['XDG_CACHE_HOME'];
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'image-build');
}
