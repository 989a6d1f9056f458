import { BadArchive, type ArchiveHeader } from './archive-header.ts';

/**
 * What an archive may have in it: files, folders, links. It comes from a cache to which others of the same scope can
 * write. GNU tar keeps to its folder by itself; the rules are stricter, so that nothing depends on it alone: no path
 * leaves the folder or goes through a symbolic link of the same archive, and there are no devices, pipes and kinds of
 * entries that tar never writes for us.
 */
export class MemberRules {
  readonly #links = new Set<string>();

  /** @returns how many bytes of contents follow @throws BadArchive */
  sizeOf(header: ArchiveHeader, records: ReadonlyMap<string, string>): number {
    for (const key of records.keys())
      if (!known.has(key) && !key.startsWith('SCHILY.xattr.') && !key.startsWith('SCHILY.acl.'))
        throw new BadArchive(`it says ${quoted(key)} of an entry, which image-build never writes`);
    if (!['0', '1', '2', '5'].includes(header.type))
      throw new BadArchive(`${quoted(header.name)} is a device or another thing that no cache needs`);

    // In the order in which GNU tar takes them.
    const name = this.#checked(records.get('GNU.sparse.name') ?? records.get('path') ?? header.name);
    // A hard link to a symbolic link is one, too.
    const isLink =
      header.type === '2' ||
      (header.type === '1' && this.#links.has(this.#checked(records.get('linkpath') ?? header.link)));
    if (isLink) this.#links.add(name);
    return header.type === '0' ? sizeOf(header, records) : noContents(header, records);
  }

  /** @returns the path without `./` and a slash at its end */
  #checked(path: string): string {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (path.startsWith('/') || path === '' || path.includes('\0') || parts.includes('..'))
      throw new BadArchive(`${quoted(path)} is outside of it`);
    for (let count = 1; count < parts.length && this.#links.size > 0; count += 1)
      if (this.#links.has(parts.slice(0, count).join('/')))
        throw new BadArchive(`${quoted(path)} goes through a symbolic link`);
    return parts.join('/');
  }
}

const known = new Set([
  'path',
  'linkpath',
  'size',
  'mtime',
  'uid',
  'gid',
  'GNU.sparse.major',
  'GNU.sparse.minor',
  'GNU.sparse.name',
  'GNU.sparse.realsize',
]);

function sizeOf(header: ArchiveHeader, records: ReadonlyMap<string, string>): number {
  const text = records.get('size');
  if (text === undefined) return header.size;
  const size = Number(/^\d+$/.test(text) ? text : Number.NaN);
  if (!Number.isSafeInteger(size)) throw new BadArchive('it is damaged: a file has a size that is none');
  return size;
}

function noContents(header: ArchiveHeader, records: ReadonlyMap<string, string>): 0 {
  if (sizeOf(header, records) === 0) return 0;
  throw new BadArchive(`${quoted(header.name)} is no file, and has contents`);
}

/** Names are untrusted bytes. */
function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}
