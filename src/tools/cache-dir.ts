import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where tools, databases and the engine's state live between runs: outside of every checkout (XDG base directories). */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['IMAGE_BUILD_CACHE'];
  if (given !== undefined && given !== '') return given;
  const xdg = env['XDG_CACHE_HOME'];
  return join(xdg !== undefined && xdg !== '' ? xdg : join(homedir(), '.cache'), 'image-build');
}
