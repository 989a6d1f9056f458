import { describe, expect, test } from '@jest/globals';
import { dependenciesOnly, isForAll, readControl, readStanzas } from '../../../src/deb/control.ts';
import { problemFrom } from '../../support/problem.ts';

const control = [
  '# What it is.',
  'Source: hello',
  'Maintainer: A Maintainer <a@example.com>',
  'Build-Depends: debhelper-compat (= 13),',
  '# only for tests',
  '               bats <!nocheck>,',
  'Standards-Version: 4.6.2',
  '',
  'Package: hello',
  'Architecture: any',
  'Description: says hello',
  ' and nothing else',
  '',
  '',
  'Package: hello-doc',
  'architecture: all',
  'Description: what it says',
  '',
].join('\n');

describe('debian/control', () => {
  test('is read for the source, its packages and their lines', () => {
    const { fields, ...read } = readControl(control, 'debian/control');
    expect(read).toEqual({
      source: 'hello',
      maintainer: 'A Maintainer <a@example.com>',
      packages: [
        { name: 'hello', architectures: ['any'], line: 9 },
        { name: 'hello-doc', architectures: ['all'], line: 15 },
      ],
    });
    expect(fields.get('build-depends')).toEqual({
      name: 'Build-Depends',
      value: 'debhelper-compat (= 13),\nbats <!nocheck>,',
      line: 4,
    });
  });

  test('what apt is asked for does not change with a description', () => {
    const text = dependenciesOnly(readControl(control, 'debian/control'), '-b');
    expect(text).toBe('Source: hello\nBuild-Depends: debhelper-compat (= 13), bats <!nocheck>\n');
    const other = control.replace('says hello', 'says more').replace('4.6.2', '4.7.0');
    expect(dependenciesOnly(readControl(other, 'debian/control'), '-b')).toBe(text);
  });

  test('where no package for all architectures is built, what only these need is not asked for', () => {
    const text = ['Source: hello', 'Maintainer: A <a@b>', 'Build-Depends: a', 'Build-Depends-Indep: b'];
    const read = readControl(
      [
        ...text,
        'Build-Conflicts-Indep: c',
        'Build-Depends-Arch: d',
        '',
        'Package: hello',
        'Architecture: any',
      ].join('\n'),
      'debian/control',
    );
    expect(dependenciesOnly(read, '-B')).toBe('Source: hello\nBuild-Depends: a\nBuild-Depends-Arch: d\n');
    expect(dependenciesOnly(read, '-b')).toContain('Build-Depends-Indep: b\n');
  });

  test.each([
    { architectures: [['all'], ['all']], is: true },
    { architectures: [['any'], ['all']], is: false },
    { architectures: [['amd64', 'arm64']], is: false },
  ])('$architectures is built once for all: $is', ({ architectures, is }) => {
    const packages = architectures.map((one) => ({ name: 'hello', architectures: one, line: 1 }));
    expect(isForAll({ packages })).toBe(is);
  });

  test.each([
    { name: 'no source', text: 'Package: hello\n', line: 1, what: 'The paragraph has no Source' },
    {
      name: 'no package',
      text: 'Source: hello\nMaintainer: A <a@b>\n',
      what: 'debian/control names no package',
    },
    {
      name: 'no architecture',
      text: 'Source: hello\n\nPackage: hello\n',
      line: 3,
      what: 'The paragraph has no Architecture',
    },
    {
      name: 'a name for a shell',
      text: 'Source: hello;reboot\n',
      line: 1,
      what: '"hello;reboot" is no name of a package',
    },
    {
      name: 'no field',
      text: 'Source: hello\nwords\n',
      line: 2,
      what: 'This is neither a field nor a comment',
    },
    {
      name: 'a field twice',
      text: 'Source: a1\nsource: b1\n',
      line: 2,
      what: 'The field source is given twice',
    },
    { name: 'nothing', text: '# nothing\n', what: 'debian/control is empty' },
  ])('$name is refused with its line', async ({ text, line, what }) => {
    const file = 'debian/control';
    const where = line === undefined ? { file } : { file, line };
    expect(await problemFrom(() => readControl(text, file))).toMatchObject({ kind: 'request', what, where });
  });

  test('fields end with their paragraph', async () => {
    expect(await problemFrom(() => readStanzas('A: b\n\n c\n', 'x'))).toMatchObject({ where: { line: 3 } });
  });
});
