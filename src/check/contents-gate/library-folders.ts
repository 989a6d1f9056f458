import { matchesWildcard } from '../../tools/wildcard.ts';
import type { ImageContents } from '../layers/contents.ts';
import { folderOf, nameOf, plainPath } from './lookup.ts';

/** Which C library's loader runs a program. */
export type LoaderKind = 'glibc' | 'musl';

export function loaderKindOf(interpreter: string): LoaderKind {
  return nameOf(interpreter).startsWith('ld-musl-') ? 'musl' : 'glibc';
}

/** Loader of glibc → how Debian calls the folder of its machine's libraries. Of another one: all such folders. */
const multiarch: Readonly<Record<string, string>> = {
  'ld-linux-x86-64.so.2': 'x86_64-linux-gnu',
  'ld-linux-aarch64.so.1': 'aarch64-linux-gnu',
  'ld-linux.so.2': 'i386-linux-gnu',
  'ld-linux-armhf.so.3': 'arm-linux-gnueabihf',
  'ld64.so.2': 'powerpc64le-linux-gnu',
  'ld64.so.1': 's390x-linux-gnu',
  'ld-linux-riscv64-lp64d.so.1': 'riscv64-linux-gnu',
};

/**
 * The folders in which a loader looks where the program names none, in its order: those of etc/ld.so.conf and the
 * built-in ones (ld.so(8); musl: ldso/dynlink.c, etc/ld-musl-ARCH.path).
 * @param interpreter the loader's path
 * @returns without a slash at the beginning
 */
export function libraryFolders(contents: ImageContents, interpreter: string): readonly string[] {
  const loader = nameOf(interpreter);
  if (loaderKindOf(interpreter) === 'musl') {
    const text = contents.text(`etc/${loader.replace(/\.so\.\d+$/, '')}.path`);
    return (text ?? '/lib:/usr/local/lib:/usr/lib').split(/[:\n]/).filter(Boolean).map(plainPath);
  }
  const machine = multiarch[loader];
  const machines = machine === undefined ? multiarchFolders(contents) : [machine];
  const builtIn = ['lib', 'usr/lib'].flatMap((dir) => machines.map((name) => `${dir}/${name}`));
  const configured = configuredFolders(contents, 'etc/ld.so.conf', new Set());
  return [...new Set([...configured, ...builtIn, 'lib64', 'usr/lib64', 'lib', 'usr/lib'])];
}

function multiarchFolders(contents: ImageContents): readonly string[] {
  const names = new Set<string>();
  for (const path of contents.files.keys()) {
    const name = /^(?:usr\/)?lib\/([^/]+-linux-gnu[^/]*)\//.exec(path)?.[1];
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** ldconfig(8): a folder a line or several with commas, `include` with wildcards, `hwcap` and `#` mean nothing here. */
function configuredFolders(contents: ImageContents, file: string, read: Set<string>): readonly string[] {
  if (read.has(file)) return [];
  read.add(file);
  return (contents.text(file) ?? '').split('\n').flatMap((line) => {
    const text = line.replace(/#.*/, '').trim();
    const included = /^include\s+(.*)$/.exec(text)?.[1];
    if (included !== undefined)
      return included
        .split(/\s+/)
        .flatMap((pattern) => filesFitting(contents, pattern, folderOf(file)))
        .flatMap((one) => configuredFolders(contents, one, read));
    if (/^hwcap\s/.test(text)) return [];
    return text
      .split(/[\s,:]+/)
      .filter((folder) => folder.startsWith('/'))
      .map((folder) => plainPath(folder.replace(/=.*/, '')));
  });
}

function filesFitting(contents: ImageContents, pattern: string, folder: string): readonly string[] {
  const plain = plainPath(pattern.startsWith('/') ? pattern : `${folder}/${pattern}`);
  if (!plain.includes('*')) return [plain];
  return [...contents.files.keys()]
    .filter((path) => folderOf(path) === folderOf(plain) && matchesWildcard(plain, path))
    .sort();
}
