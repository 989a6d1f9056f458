/** A Debian package that takes some seconds to be built: a program in C of some files. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const parts = 16;

/** Functions in each file: half a second of work for the compiler. */
const functions = 30;

/**
 * Writes the package.
 * @param {string} folder
 */
export function makePackage(folder) {
  const maintainer = 'A Maintainer <a@example.com>';
  const names = Array.from({ length: parts }, (_, index) => `part${index}`);
  write(folder, {
    'debian/control': [
      ...['Source: busy', 'Section: utils', 'Priority: optional', `Maintainer: ${maintainer}`],
      ...[
        'Build-Depends: debhelper-compat (= 13)',
        'Standards-Version: 4.6.2',
        'Rules-Requires-Root: no',
        '',
      ],
      ...['Package: busy', 'Architecture: any', 'Depends: ${shlibs:Depends}, ${misc:Depends}'],
      ...['Description: keeps a compiler busy', ' It has been written to be built, and prints a number.'],
    ],
    'debian/changelog': [
      ...['busy (0.1-1) unstable; urgency=medium', '', '  * First.', ''],
      ` -- ${maintainer}  Wed, 01 Jan 2025 00:00:00 +0000`,
    ],
    'debian/rules': ['#!/usr/bin/make -f', '%:', '\tdh $@'],
    'debian/copyright': [
      ...['Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/', '', 'Files: *'],
      ...['Copyright: 2026 A Maintainer', 'License: public-domain', ' Nobody claims anything.'],
    ],
    '.gitignore': ['packages'],
    Makefile: [
      `busy: main.o ${names.map((name) => `${name}.o`).join(' ')}`,
      '\t$(CC) $(LDFLAGS) -o $@ $^',
      '%.o: %.c',
      '\t$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<',
      'install: busy',
      '\tinstall -D busy $(DESTDIR)/usr/bin/busy',
      'clean:',
      '\trm -f busy *.o',
    ],
    'main.c': mainOf(names, 'first'),
    ...Object.fromEntries(names.map((name) => [`${name}.c`, partOf(name)])),
  });
  chmodSync(join(folder, 'debian/rules'), 0o755);
}

/**
 * Changes the program: something else is compiled, and what is packed differs.
 * @param {string} folder @param {string} salt
 */
export function changePackage(folder, salt) {
  write(folder, {
    'main.c': mainOf(
      Array.from({ length: parts }, (_, index) => `part${index}`),
      salt,
    ),
  });
}

/** @param {readonly string[]} names @param {string} salt */
function mainOf(names, salt) {
  return [
    '#include <stdio.h>',
    ...names.map((name) => `int ${name}(int n);`),
    'int main(int argc, char **argv) {',
    `  printf("%s %d\\n", "${salt}", ${names.map((name) => `${name}(argc)`).join(' + ')});`,
    '  return argv[0] == 0;',
    '}',
  ];
}

/** @param {string} name */
function partOf(name) {
  const body = (/** @type {number} */ index) => [
    `static int ${name}_${index}(int n) {`,
    '  int table[32], sum = 0;',
    `  for (int i = 0; i < 32; i++) table[i] = (n * ${index + 3} + i) % ${index + 7};`,
    '  for (int i = 0; i < 32; i++)',
    `    switch (table[i] % 8) { ${Array.from({ length: 8 }, (_, one) => `case ${one}: sum ${one % 2 ? '+' : '^'}= table[(i + ${one}) % 32] * ${one + index}; break;`).join(' ')} }`,
    '  return sum;',
    '}',
  ];
  const all = Array.from({ length: functions }, (_, index) => index);
  return [
    `int ${name}(int n);`,
    ...all.flatMap(body),
    `int ${name}(int n) { int sum = 0;`,
    ...all.map((index) => `  sum += ${name}_${index}(n + ${index});`),
    '  return sum; }',
  ];
}

/** @param {string} folder @param {Record<string, readonly string[]>} files */
function write(folder, files) {
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  }
}
