import { posix } from 'node:path';
import { buildFailed } from '../../problem.ts';

/**
 * The path of an archive's entry, relative to the output's root. Archives come from a build, and what a build does
 * is up to whoever wrote it.
 * @returns without a leading `./` and without a slash at its end; `''` is the root itself
 * @throws Problem (build) for a name that leads out of the root, or that no file can have
 */
export function entryPath(name: string): string {
  const normal = posix.normalize(name).replace(/\/$/, '');
  if (name.startsWith('/') || normal.split('/').includes('..'))
    throw buildFailed(`The output holds ${JSON.stringify(name)}, which leads out of its folder`);
  // U+FFFD: the reader's sign for bytes that are no text. Another name would be another file.
  if (name === '' || /[\0\uFFFD]/.test(name))
    throw buildFailed(`The output holds a file whose name is not UTF-8: ${JSON.stringify(name)}`, {
      todo: 'Rename it in the build, or take the output as type=tar',
    });
  return normal === '.' ? '' : normal;
}

/**
 * What a symbolic link of the output points to, as seen in the build: its root is the output's root, there and here.
 * A target that could lead out (an absolute one, or one with `..`) is written anew, relative and below the root; the
 * others stay as they are. So no chain of links leads out: each step goes up to a folder below the root and then down.
 * @param path the link's own path, relative to the root
 * @param target what the build has written into it
 */
export function linkTarget(path: string, target: string): string {
  if (!target.startsWith('/') && !target.split('/').includes('..')) return target;
  const folder = posix.join('/', posix.dirname(path));
  return posix.relative(folder, posix.resolve(folder, target)) || '.';
}

/** The folder that BuildKit gives to each platform where an output holds several: `linux_arm_v7`. */
export function platformFolder(platform: string): string {
  return platform.replaceAll('/', '_');
}
