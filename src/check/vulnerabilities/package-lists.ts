import type { ImageContents } from '../layers/contents.ts';

/**
 * Files in which a package manager lists what it has installed, be it one that Trivy reads (dpkg, apk, rpm) or not.
 * Source of the others: Trivy, pkg/fanal/analyzer/pkg, which has no analyzer of them.
 */
const files: readonly string[] = [
  'var/lib/dpkg/status',
  'lib/apk/db/installed',
  // Where /lib is no link to it.
  'usr/lib/apk/db/installed',
  // OpenWrt's, Yocto's and Entware's.
  ...['usr/lib', 'var/lib', 'opt/lib'].map((folder) => `${folder}/opkg/status`),
];

/** Folders in which it does so, and which of what is below them is of a package. */
const folders: readonly { readonly path: string; readonly isList: RegExp }[] = [
  // Distroless has a file for each package, and another one with its checksums.
  { path: 'var/lib/dpkg/status.d', isList: /^[^/]+(?<!\.md5sums)$/ },
  ...['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'].map((path) => ({
    path,
    isList: /^(?:Packages|Packages\.db|rpmdb\.sqlite)$/,
  })),
  { path: 'var/lib/pacman/local', isList: /^[^/]+\/desc$/ },
  // Portage's: category, package, and what it has installed.
  { path: 'var/db/pkg', isList: /^[^/]+\/[^/]+\/CONTENTS$/ },
  { path: 'var/db/xbps', isList: /^pkgdb-[^/]+\.plist$/ },
];

/**
 * Where a distribution's package manager lists the packages of an image: the first such list with something in it.
 * @returns the file or the folder, with a slash at the beginning: `/var/lib/dpkg/status`; undefined where there is none
 */
export function packageListIn(contents: ImageContents): string | undefined {
  const file = files.find((path) => isFilled(contents.resolve(path)));
  if (file !== undefined) return `/${file}`;
  const there = folders.flatMap(({ path, isList }) => {
    const folder = contents.resolve(path);
    return folder?.kind === 'folder' ? [{ path, isList, prefix: `${folder.path}/` }] : [];
  });
  if (there.length === 0) return undefined;
  for (const [path, entry] of contents.files) {
    const found = there.find(
      ({ prefix, isList }) => path.startsWith(prefix) && isList.test(path.slice(prefix.length)),
    );
    if (found !== undefined && isFilled(entry)) return `/${found.path}`;
  }
  return undefined;
}

function isFilled(entry: { readonly kind: string; readonly size: number } | undefined): boolean {
  return entry?.kind === 'file' && entry.size > 0;
}
