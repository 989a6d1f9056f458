import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { git, makeRepository } from './git.ts';
import { makeTree } from './tree.ts';

type Changed = Readonly<Record<string, string | readonly string[] | undefined>>;
type Files = Readonly<Record<string, string | readonly string[]>>;

const maintainer = 'A Maintainer <a@example.com>';

/** A small package in C, as somebody would write it: it says hello. */
export const hello: Files = {
  'hello.c': ['#include <stdio.h>', 'int main(void) { puts("hello, " __FILE__); return 0; }'],
  Makefile: [
    'hello: hello.c',
    '\t$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $<',
    'install: hello',
    '\tinstall -D hello $(DESTDIR)/usr/bin/hello-there',
    'clean:',
    '\trm -f hello',
  ],
  'debian/control': [
    'Source: hello-there',
    'Section: utils',
    'Priority: optional',
    `Maintainer: ${maintainer}`,
    'Build-Depends: debhelper-compat (= 13)',
    'Standards-Version: 4.6.2',
    'Rules-Requires-Root: no',
    '',
    'Package: hello-there',
    'Architecture: any',
    'Depends: ${shlibs:Depends}, ${misc:Depends}',
    'Description: says hello',
    ' This program says hello to whoever starts it, and ends.',
    '',
    'Package: hello-there-data',
    'Architecture: all',
    'Depends: ${misc:Depends}, hello-there (= ${binary:Version})',
    'Description: what hello-there says',
    ' These are the words of the program that says hello to whoever starts it.',
  ],
  'debian/changelog': [
    'hello-there (0.1-1) unstable; urgency=medium',
    '',
    '  * First.',
    '',
    ` -- ${maintainer}  Wed, 01 Jan 2025 00:00:00 +0000`,
  ],
  'debian/rules': ['#!/usr/bin/make -f', '%:', '\tdh $@'],
  'debian/copyright': [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    '',
    'Files: *',
    'Copyright: 2026 A Maintainer',
    'License: public-domain',
    ' Nobody claims anything.',
  ],
  'debian/hello-there.install': ['usr/bin'],
  'debian/hello-there-data.install': ['words usr/share/hello-there'],
  words: ['hello'],
  '.gitignore': ['ignored', 'packages'],
};

/** A new checkout with the package in it, tagged; a file that is undefined is left out. */
export async function helloCheckout(more: Changed = {}, tag = 'v1.2.0-rc.1'): Promise<string> {
  const files = Object.entries({ ...hello, ...more }).flatMap(([path, contents]) =>
    contents === undefined ? [] : [[path, contents] as const],
  );
  const folder = await makeTree(Object.fromEntries(files));
  await chmod(join(folder, 'debian/rules'), 0o755);
  makeRepository(folder);
  if (tag !== '') git(folder, 'tag', tag);
  return folder;
}
