import type { RunConfig } from './rule.ts';

/** What engines take where an image sets no PATH (moby, `DefaultPathEnv`). */
const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Where a program may be, the preferred place first. As execvp(3) and engines look: a name with a slash is a path,
 * anything else is looked for in PATH.
 */
export function candidatesFor(name: string, config: RunConfig): readonly string[] {
  if (name.includes('/')) return [fromWorkdir(name, config)];
  const path = config.Env?.findLast((one) => one.startsWith('PATH='))?.slice('PATH='.length) ?? usualPath;
  return path.split(':').map((dir) => `${fromWorkdir(dir, config)}/${name}`.replace(/\/+/g, '/'));
}

/** "/usr/local/bin:/usr/bin". @param candidates places of `name` in PATH */
export function foldersOf(candidates: readonly string[], name: string): string {
  return candidates.map((one) => one.slice(0, -name.length - 1)).join(':');
}

function fromWorkdir(path: string, { WorkingDir: folder = '/' }: RunConfig): string {
  return path.startsWith('/') ? path : `${folder}/${path}`;
}
