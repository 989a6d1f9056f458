/**
 * A Debian package in a folder, whose build does something more: it greets, and lintian has nothing to say about it.
 * @param build a command of make
 */
export const packageIn = (
  folder: string,
  build: string,
): Readonly<Record<string, string | readonly string[]>> => ({
  [`${folder}/greet`]: ['#!/bin/sh', 'echo hello'],
  [`${folder}/debian/control`]: [
    'Source: greet',
    'Section: misc',
    'Priority: optional',
    'Maintainer: Somebody <somebody@example.org>',
    'Build-Depends: debhelper-compat (= 13)',
    'Standards-Version: 4.6.2',
    'Rules-Requires-Root: no',
    '',
    'Package: greet',
    'Architecture: all',
    'Depends: ${misc:Depends}',
    'Description: says hello',
    ' A program that greets whoever starts it.',
  ],
  [`${folder}/debian/changelog`]: [
    'greet (1.0-1) bookworm; urgency=medium',
    '',
    '  * First. (Closes: #1)',
    '',
    ' -- Somebody <somebody@example.org>  Sun, 01 Nov 2026 12:00:00 +0000',
  ],
  [`${folder}/debian/copyright`]: [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    'Files: *',
    'Copyright: 2026 Somebody',
    'License: Expat',
    ' Do what you like.',
  ],
  [`${folder}/debian/rules`]: [
    '#!/usr/bin/make -f',
    '%:',
    '\tdh $@',
    'override_dh_auto_build:',
    `\t${build}`,
  ],
  [`${folder}/debian/install`]: 'greet usr/bin\n',
  [`${folder}/debian/source/format`]: '3.0 (quilt)\n',
});
