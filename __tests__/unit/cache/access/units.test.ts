import { describe, expect, test } from '@jest/globals';
import { entryAt, type ListedName } from '../../../../src/cache/access/listed-name.ts';
import { Listing } from '../../../../src/cache/access/listing.ts';
import { treeOf } from '../../../../src/cache/access/mount-tree.ts';
import { unitsOf } from '../../../../src/cache/access/units.ts';
import { findLines } from './find-lines.ts';

/** The files of each unit of a mount with these files. */
function unitsIn(target: string, files: readonly string[]): readonly (readonly string[])[] {
  const bytes = findLines(files.map((path) => [path]));
  const names: ListedName[] = [];
  for (let at = 0; at < bytes.length;) {
    const { end, name } = entryAt(bytes, at);
    if (name !== undefined) names.push(name);
    at = end;
  }
  const pathOf = ({ path, pathEnd }: ListedName): string => bytes.toString('latin1', path, pathEnd);
  return unitsOf(treeOf(names, target, pathOf))
    .map((unit) =>
      unit.names
        .filter(({ kind }) => kind === 'f')
        .map(pathOf)
        .sort(),
    )
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

const index = 'index.crates.io-6f17d22bba15001f';
const sha = 'ab'.repeat(32);

const layouts: readonly {
  readonly name: string;
  readonly target: string;
  readonly units: readonly (readonly string[])[];
}[] = [
  {
    name: 'cargo’s registry: crates as they were fetched, unpacked, and the index',
    target: '/usr/local/cargo/registry',
    units: [
      ['CACHEDIR.TAG'],
      [`cache/${index}/serde-1.0.0.crate`],
      [`cache/${index}/syn-2.0.0.crate`],
      [`index/${index}/.cache/se/rd/serde`, `index/${index}/config.json`],
      [
        `src/${index}/serde-1.0.0/.cargo-ok`,
        `src/${index}/serde-1.0.0/Cargo.toml`,
        `src/${index}/serde-1.0.0/src/lib.rs`,
      ],
      [`src/${index}/syn-2.0.0/.cargo-ok`, `src/${index}/syn-2.0.0/src/lib.rs`],
    ],
  },
  {
    name: 'cargo’s home: what it has installed goes with the note of it, and nothing else does',
    target: '/root/.cargo',
    units: [
      ['.crates.toml', '.crates2.json', 'bin/cargo-deb', 'bin/cargo-nextest'],
      ['.global-cache'],
      ['.package-cache'],
      ['config.toml'],
      ['git/CACHEDIR.TAG'],
      ['git/checkouts/it-0123/4567/.cargo-ok', 'git/checkouts/it-0123/4567/src/lib.rs'],
      ['git/db/it-0123/HEAD', 'git/db/it-0123/objects/pack/pack-1.pack'],
      ['registry/CACHEDIR.TAG'],
      [`registry/src/${index}/syn-2.0.0/.cargo-ok`, `registry/src/${index}/syn-2.0.0/src/lib.rs`],
    ],
  },
  {
    name: 'what cargo compiles: each profile',
    target: '/src/target',
    units: [
      ['.rustc_info.json'],
      ['CACHEDIR.TAG'],
      ['debug/.cargo-lock', 'debug/.fingerprint/a-1/dep', 'debug/deps/liba.rlib'],
      ['release/.cargo-lock', 'release/deps/liba.rlib'],
    ],
  },
  {
    name: 'one profile of cargo’s alone',
    target: '/src/target/release',
    units: [['.cargo-lock', '.fingerprint/a-1/dep', 'deps/liba.rlib']],
  },
  {
    name: 'Go’s modules: each version unpacked, also where its top folder has no file, and what was fetched of each',
    target: '/go/pkg/mod',
    units: [
      ['cache/download/go.dev/x/it/@v/list', 'cache/download/go.dev/x/it/@v/v1.0.0.zip'],
      ['cache/download/sumdb/sum.golang.org/lookup/go.dev/x/it@v1.0.0'],
      ['cache/lock'],
      ['cloud.google.com/go/storage@v1.2.0/a/a.go', 'cloud.google.com/go/storage@v1.2.0/b/b.go'],
      ['cloud.google.com/go@v0.1.0/go.mod', 'cloud.google.com/go@v0.1.0/storage/doc.go'],
    ],
  },
  {
    name: 'Go’s compiled packages: each file is found by its hash',
    target: '/root/.cache/go-build',
    units: [[`00/${sha}-a`], [`00/${sha}-d`], ['README'], [`ff/${sha}-d`], ['trim.txt']],
  },
  {
    name: 'npm: each entry',
    target: '/root/.npm',
    units: [
      ['_cacache/_lastverified'],
      [`_cacache/content-v2/sha512/ab/cd/${sha}`],
      ['_cacache/index-v5/12/34/5678'],
      ['_logs/debug-0.log'],
      ['_npx/0123/node_modules/.package-lock.json', '_npx/0123/package.json'],
    ],
  },
  {
    name: 'a Node project’s packages, which a file knows: all or none',
    target: '/app/node_modules',
    units: [['.package-lock.json', '@scope/one/package.json', 'two/package.json']],
  },
  {
    name: 'yarn: each package',
    target: '/usr/local/share/.cache/yarn',
    units: [
      ['v6/npm-@a-b-1.0-0123/node_modules/@a/b/.yarn-metadata.json'],
      ['v6/npm-d3-7.0-0123/node_modules/d3/dist/d3.js', 'v6/npm-d3-7.0-0123/node_modules/d3/package.json'],
    ],
  },
  {
    name: 'pip: each answer and each wheel',
    target: '/root/.cache/pip',
    units: [
      [`http-v2/a/b/c/d/e/${sha}`],
      [`http-v2/a/b/c/d/e/${sha}.body`],
      ['selfcheck/0123.json'],
      ['wheels/aa/bb/cc/0123/it-1.0-py3-none-any.whl', 'wheels/aa/bb/cc/0123/origin.json'],
    ],
  },
  {
    name: 'uv: each unpacked wheel, below a home folder, too',
    target: '/root/.cache',
    units: [
      ['uv/.gitignore'],
      ['uv/.lock'],
      ['uv/CACHEDIR.TAG'],
      ['uv/archive-v0/0123/it-1.0.dist-info/RECORD', 'uv/archive-v0/0123/it/__init__.py'],
      ['uv/archive-v0/4567/six-1.0.dist-info/RECORD', 'uv/archive-v0/4567/six.py'],
    ],
  },
  {
    name: 'conda: each package, fetched and unpacked',
    target: '/opt/conda/pkgs',
    units: [
      ['python-3.12-0.conda'],
      ['python-3.12-0/bin/python', 'python-3.12-0/info/index.json', 'python-3.12-0/lib/libpython.so'],
      ['tzdata-2024-0/info/index.json', 'tzdata-2024-0/share/zoneinfo/UTC'],
      ['urls.txt'],
    ],
  },
  {
    name: 'a Python environment: all or none',
    target: '/venv',
    units: [['bin/python', 'lib/python3.12/site-packages/it/__init__.py', 'pyvenv.cfg']],
  },
  {
    name: 'apt: each package',
    target: '/var/cache/apt',
    units: [['archives/a_1_amd64.deb'], ['archives/b_1_amd64.deb'], ['archives/lock'], ['pkgcache.bin']],
  },
  {
    name: 'rustup: each toolchain',
    target: '/root/.rustup',
    units: [
      ['settings.toml'],
      ['toolchains/1.80/bin/rustc', 'toolchains/1.80/lib/rustlib/components'],
      ['update-hashes/1.80'],
    ],
  },
  {
    name: 'Maven: each version',
    target: '/root/.m2',
    units: [
      ['repository/.locks'],
      ['repository/org/it/1.0/it-1.0.jar', 'repository/org/it/1.0/it-1.0.pom'],
      ['repository/org/it/2.0/it-2.0.pom'],
    ],
  },
  {
    name: 'a Git repository: all or none',
    target: '/mirror.git',
    units: [['HEAD', 'objects/ab/cdef', 'refs/heads/main']],
  },
  {
    name: 'what nobody knows: the topmost folders with a file in them',
    target: '/cache',
    units: [['a/b/c/file', 'a/b/file'], ['d/file'], ['file'], ['other']],
  },
];

test.each(layouts)('$name', ({ target, units }) => {
  expect(unitsIn(target, units.flat().reverse())).toEqual(units);
});

describe('above the largest size', () => {
  const crate = `src/${index}/old-1.0.0`;
  const kept = (listing: Listing): readonly string[] =>
    Buffer.concat([...listing.names()])
      .toString()
      .split('\0')
      .slice(1, -1);

  test('a crate does not lose its sources and keep the word that they are there', () => {
    const listing = Listing.read(
      findLines([
        [`${crate}/src/lib.rs`, { time: '1153704088', size: '3000' }],
        [`${crate}/Cargo.toml`, { time: '1153704088' }],
        [`${crate}/.cargo-ok`, { time: '1700000000' }],
        [`cache/${index}/new-1.0.0.crate`, { time: '1700000001', size: '2000' }],
      ]),
      '/usr/local/cargo/registry',
    ).within(4000);
    expect(kept(listing)).toEqual(['./cache', `./cache/${index}`, `./cache/${index}/new-1.0.0.crate`]);
    expect(listing.state).toMatchObject({ files: 1, bytes: 2000, leftOut: 1 });
  });

  test('a folder that is left out is not there as an empty one, and one that was empty stays', () => {
    const listing = Listing.read(
      findLines([
        ['archive-v0/one/it/__init__.py', { time: '5' }],
        ['archive-v0/one/it-1.dist-info/RECORD', { time: '9' }],
        ['archive-v0/two/it/__init__.py', { time: '7' }],
        ['archive-v0/two/it-2.dist-info/RECORD', { time: '7' }],
        ['wheels/empty/'],
      ]),
      '/root/.cache/uv',
    ).within(25);
    expect(kept(listing)).toEqual([
      './archive-v0',
      './archive-v0/one',
      './archive-v0/one/it',
      './archive-v0/one/it-1.dist-info',
      './archive-v0/one/it-1.dist-info/RECORD',
      './archive-v0/one/it/__init__.py',
      './wheels',
      './wheels/empty',
    ]);
  });
});
