import { describe, expect, test } from '@jest/globals';
import { missingLibraries } from '../../../../src/check/contents-gate/missing-libraries.ts';
import { contentsOf, file, hitsOf, library, link, program, type Entry } from './hand-made.ts';
import { libraryFolders } from '../../../../src/check/contents-gate/library-folders.ts';

const glibc = '/lib64/ld-linux-x86-64.so.2';
const musl = '/lib/ld-musl-x86_64.so.1';
const debian: Readonly<Record<string, Entry>> = {
  lib: link('usr/lib'),
  lib64: link('usr/lib64'),
  'usr/lib64/ld-linux-x86-64.so.2': link('/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2'),
  'usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2': library(),
  'usr/lib/x86_64-linux-gnu/libc.so.6': program({ interpreter: glibc, needed: ['ld-linux-x86-64.so.2'] }),
};
const alpine: Readonly<Record<string, Entry>> = {
  'lib/ld-musl-x86_64.so.1': library(),
  'lib/libc.musl-x86_64.so.1': link('ld-musl-x86_64.so.1'),
};
const app = (needed: readonly string[], runPaths: readonly string[] = [], interpreter = glibc): Entry =>
  program({ interpreter, needed: [...needed, 'libc.so.6'], runPaths });

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, Entry>>;
  readonly env?: readonly string[];
  readonly missing: readonly string[];
}

const cannot = '/app/x cannot start: the image does not have';
const cases: readonly Case[] = [
  { name: 'a static program needs nothing', files: { 'app/x': program() }, missing: [] },
  { name: 'all is there', files: { ...debian, 'app/x': app([]) }, missing: [] },
  {
    name: 'the loader is not there',
    files: { 'app/x': app([]) },
    missing: [`/app/x cannot start: its loader ${glibc} (glibc) is not in the image`],
  },
  {
    name: 'a program for glibc on Alpine',
    files: { ...alpine, 'app/x': app([]) },
    missing: [`/app/x cannot start: its loader ${glibc} (glibc) is not in the image`],
  },
  {
    name: 'a program for musl on Debian',
    files: { ...debian, 'app/x': app([], [], musl) },
    missing: [`/app/x cannot start: its loader ${musl} (musl) is not in the image`],
  },
  {
    name: 'a loader that is a link to nowhere',
    files: { 'lib64/ld-linux-x86-64.so.2': link('/gone'), 'app/x': app([]) },
    missing: [`/app/x cannot start: its loader ${glibc} (glibc) is not in the image`],
  },
  {
    name: 'a library is missing',
    files: { ...debian, 'app/x': app(['libpq.so.5']) },
    missing: [`${cannot} libpq.so.5`],
  },
  {
    name: 'a library of a library is missing',
    files: {
      ...debian,
      'usr/lib/x86_64-linux-gnu/libpq.so.5': link('libpq.so.5.15'),
      'usr/lib/x86_64-linux-gnu/libpq.so.5.15': library({ needed: ['libldap.so.2', 'libc.so.6'] }),
      'app/x': app(['libpq.so.5']),
    },
    missing: [`${cannot} libldap.so.2 (needed by /usr/lib/x86_64-linux-gnu/libpq.so.5.15)`],
  },
  {
    name: 'libraries that need each other',
    files: {
      ...debian,
      'usr/lib/a.so': library({ needed: ['b.so'] }),
      'usr/lib/b.so': library({ needed: ['a.so'] }),
      'app/x': app(['a.so']),
    },
    missing: [],
  },
  {
    name: 'a link to a library that is gone',
    files: { ...debian, 'usr/lib/libz.so.1': link('libz.so.1.3'), 'app/x': app(['libz.so.1']) },
    missing: [`${cannot} libz.so.1`],
  },
  {
    name: 'in a folder that nobody looks into',
    files: { ...debian, 'opt/lib/liby.so': library(), 'app/x': app(['liby.so']) },
    missing: [`${cannot} liby.so`],
  },
  {
    name: 'in the program’s RUNPATH',
    files: { ...debian, 'opt/lib/liby.so': library(), 'app/x': app(['liby.so'], ['/nowhere:/opt/lib']) },
    missing: [],
  },
  {
    name: 'beside the program, by $ORIGIN',
    files: { ...debian, 'app/lib/liby.so': library(), 'app/x': app(['liby.so'], ['$ORIGIN/lib']) },
    missing: [],
  },
  {
    name: 'above the program, by ${ORIGIN}',
    files: {
      ...debian,
      'opt/lib/liby.so': library(),
      'opt/bin/x': app(['liby.so'], ['${ORIGIN}/../lib']),
    },
    missing: [],
  },
  {
    name: '$ORIGIN is where a library is that needs another',
    files: {
      ...debian,
      'opt/a/liba.so': library({ needed: ['libb.so'], runPaths: ['$ORIGIN/more'] }),
      'opt/a/more/libb.so': library(),
      'app/x': app(['liba.so'], ['/opt/a']),
    },
    missing: [],
  },
  {
    name: 'in $LIB',
    files: { ...debian, 'opt/lib64/liby.so': library(), 'app/x': app(['liby.so'], ['/opt/$LIB']) },
    missing: [],
  },
  {
    name: 'in LD_LIBRARY_PATH of the image',
    files: { ...debian, 'opt/lib/liby.so': library(), 'app/x': app(['liby.so']) },
    env: ['LD_LIBRARY_PATH=/x:/opt/lib'],
    missing: [],
  },
  {
    name: 'in a folder of ld.so.conf.d',
    files: {
      ...debian,
      'etc/ld.so.conf': { text: 'include /etc/ld.so.conf.d/*.conf\n' },
      'etc/ld.so.conf.d/app.conf': { text: '# ours\n/opt/lib\n' },
      'opt/lib/liby.so': library(),
      'app/x': app(['liby.so']),
    },
    missing: [],
  },
  {
    name: 'for another machine only',
    files: { ...debian, 'usr/lib/i386-linux-gnu/liby.so': library(), 'app/x': app(['liby.so']) },
    missing: [`${cannot} liby.so`],
  },
  {
    name: 'a library with its whole path',
    files: { ...debian, 'opt/y.so': library(), 'app/x': app(['/opt/y.so', '/opt/z.so']) },
    missing: [`${cannot} /opt/z.so`],
  },
  {
    name: 'musl brings its own parts',
    files: {
      ...alpine,
      'app/x': program({
        interpreter: musl,
        needed: ['libc.musl-x86_64.so.1', 'libpthread.so.0', 'libssl.so.3'],
      }),
    },
    missing: [`${cannot} libssl.so.3`],
  },
  {
    name: 'musl looks into usr/local/lib',
    files: {
      ...alpine,
      'usr/local/lib/libssl.so.3': library(),
      'app/x': program({ interpreter: musl, needed: ['libssl.so.3'] }),
    },
    missing: [],
  },
  {
    name: 'a folder of the library’s name',
    files: { ...debian, 'usr/lib/liby.so': { kind: 'folder' }, 'app/x': app(['liby.so']) },
    missing: [`${cannot} liby.so`],
  },
  {
    name: 'what may not be run is no program',
    files: { 'app/x': { ...app(['liby.so']), mode: 0o644 } },
    missing: [],
  },
  {
    name: 'files of debug symbols are no programs',
    files: { ...debian, 'usr/lib/debug/.build-id/aa/b.debug': app(['liby.so']) },
    missing: [],
  },
];

test.each(cases)('$name', ({ files, env, missing }) => {
  const config = env === undefined ? {} : { Env: [...env] };
  expect(hitsOf(missingLibraries, { files, config }).map(({ message }) => message)).toEqual(missing);
});

describe('where the loader looks', () => {
  test('is what ld.so.conf names, in its order, and then the built-in folders', () => {
    const contents = contentsOf({
      'etc/ld.so.conf': {
        text: '/first, /second\ninclude ld.so.conf.d/*.conf # more\nhwcap 1 nosegneg\ninclude /etc/ld.so.conf\n',
      },
      'etc/ld.so.conf.d/b.conf': { text: '/b=libc6\n' },
      'etc/ld.so.conf.d/a.conf': { text: '/a\n\n#/c\n' },
      'etc/ld.so.conf.d/no': { text: '/no\n' },
    });
    expect(libraryFolders(contents, glibc)).toEqual([
      'first',
      'second',
      'a',
      'b',
      'lib/x86_64-linux-gnu',
      'usr/lib/x86_64-linux-gnu',
      'lib64',
      'usr/lib64',
      'lib',
      'usr/lib',
    ]);
  });

  test('is what musl’s own file says', () => {
    const contents = contentsOf({ 'etc/ld-musl-aarch64.path': { text: '/a:/b\n/c\n' } });
    expect(libraryFolders(contents, '/lib/ld-musl-aarch64.so.1')).toEqual(['a', 'b', 'c']);
  });

  test('is every machine’s folder for a loader that we do not know', () => {
    const contents = contentsOf({ 'usr/lib/mips64el-linux-gnuabi64/x': file });
    expect(libraryFolders(contents, '/lib64/ld.so.1')).toContain('usr/lib/mips64el-linux-gnuabi64');
  });
});
