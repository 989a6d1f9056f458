import { readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { newestEntry, type ChangelogEntry } from '../../deb/changelog.ts';
import { readControl, type SourceControl } from '../../deb/control.ts';
import { badRequest, messageOf } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';

/** A source with `debian/` in it. */
export interface DebSource {
  /** Absolute. */
  readonly folder: string;
  /** Relative to the working folder with forward slashes, `.` for that one itself. */
  readonly shown: string;
  readonly control: SourceControl;
  readonly changelog: { readonly text: string; readonly newest: ChangelogEntry };
  /** It has no revision: `3.0 (native)`. */
  readonly isNative: boolean;
}

/**
 * Reads what `debian/` says of a source.
 * @param given the folder, relative to `cwd` or absolute
 * @throws Problem (request) for what is missing or wrong there
 */
export async function readSource(given: string, cwd: string): Promise<DebSource> {
  const folder = resolve(cwd, given);
  const shown = relative(cwd, folder).split(sep).join('/') || '.';
  const path = (name: string): string => (shown === '.' ? name : `${shown}/${name}`);
  const needed = async (name: string, todo: string): Promise<string> => {
    const text = await readInside(folder, name);
    if (text !== undefined) return text;
    throw badRequest(`There is no ${path(name)}`, { todo });
  };
  const control = await needed('debian/control', 'Name the folder that has debian/: image-build deb FOLDER');
  const text = await needed(
    'debian/changelog',
    'dpkg-buildpackage needs one; its first line looks like: hello (1.0-1) unstable; urgency=medium',
  );
  await needed('debian/rules', 'A short one is: #!/usr/bin/make -f, and then %: with dh $@ below it');
  const read = readControl(control, path('debian/control'));
  const newest = newestEntry(text, path('debian/changelog'));
  if (newest.source !== read.source)
    throw badRequest(
      `${path('debian/changelog')} is of ${newest.source}, and debian/control of ${read.source}`,
      {
        where: { file: path('debian/changelog'), line: newest.line },
      },
    );
  const format = await readInside(folder, 'debian/source/format');
  return {
    folder,
    shown,
    control: read,
    changelog: { text, newest },
    isNative: format?.trim() === '3.0 (native)',
  };
}

/** A repository may hold links, and what they lead to elsewhere is not its own. */
async function readInside(folder: string, name: string): Promise<string | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    if (!file.startsWith(`${root}${sep}`))
      throw badRequest(`${name} is a link that leads out of its folder`, { where: { file: name } });
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'EISDIR') throw badRequest(`${name} is a folder`, {}, error);
    if (code === undefined) throw error;
    throw badRequest(`${name} cannot be read: ${messageOf(error)}`, {}, error);
  }
}
