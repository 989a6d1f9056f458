import { describe, expect, test } from '@jest/globals';
import { packageCacheOf, packageCaches } from '../../../../src/check/package-caches.ts';
import { judgeCaches } from '../../../../src/check/size-gate/cache-findings.ts';
import { cachesIn } from '../../../../src/check/size-gate/cached.ts';
import { contentsOf, layer, sizeOf, subject } from './sizes.ts';

test.each<[string, string | undefined]>([
  ['/var/cache/apt/pkgcache.bin', 'apt packages'],
  ['/var/cache/apt/archives/make_4.3_amd64.deb', 'apt packages'],
  ['/var/cache/apt/archives/lock', undefined],
  ['/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_main_Packages.lz4', 'apt lists'],
  ['/var/lib/apt/lists/lock', undefined],
  ['/var/lib/apt/extended_states', undefined],
  ['/var/cache/apk/APKINDEX.tar.gz', 'apk'],
  ['/lib/apk/db/installed', undefined],
  ['/var/cache/dnf/fedora.solv', 'dnf'],
  ['/var/cache/yum/x86_64/7/base/repomd.xml', 'dnf'],
  ['/root/.cache/pip/http-v2/a/b', 'pip'],
  ['/home/app/.cache/pip/wheels/x.whl', 'pip'],
  ['/usr/lib/python3/dist-packages/pip/__init__.py', undefined],
  ['/root/.cache/uv/wheels-v5/x', 'uv'],
  ['/root/.cache/pypoetry/virtualenvs/app/bin/python', undefined],
  ['/opt/conda/pkgs/numpy.conda', 'conda'],
  ['/opt/conda/lib/libz.so', undefined],
  ['/root/.npm/_cacache/content-v2/x', 'npm'],
  ['/app/node_modules/npm/index.js', undefined],
  ['/usr/local/share/.cache/yarn/v6/npm-x', 'yarn'],
  ['/app/.yarn/cache/left-pad.zip', undefined],
  ['/root/.local/share/pnpm/store/v10/files/00/x', 'pnpm'],
  ['/root/.cache/go-build/00/x-d', 'go build'],
  ['/go/pkg/mod/cache/download/x.zip', 'go modules'],
  ['/usr/local/cargo/registry/cache/x.crate', 'cargo'],
  ['/root/.cargo/registry/index/x', 'cargo'],
  ['/root/.cargo/bin/cargo', undefined],
  ['/root/.m2/repository/a/b.jar', 'maven'],
  ['/usr/local/lib/ruby/gems/3.3.0/cache/rake.gem', 'ruby gems'],
  ['/app/cache/data', undefined],
  ['/var/cache/ldconfig/aux-cache', undefined],
  ['/', undefined],
  ['', undefined],
])('%j is a cache of: %s', (path, expected) => {
  expect(packageCacheOf(path)?.name).toBe(expected);
  expect(packageCacheOf(path.replace(/^\//, ''))?.name).toBe(expected);
});

test('each path of the table is found by itself, and each cache has a name of its own', () => {
  for (const { name, paths } of packageCaches)
    for (const path of paths)
      expect([path, packageCacheOf(path.replaceAll('*', 'x'))?.name]).toEqual([path, name]);
  expect(new Set(packageCaches.map(({ name }) => name)).size).toBe(packageCaches.length);
});

describe('package caches in an image', () => {
  const list = 'var/lib/apt/lists/Packages';
  const contents = contentsOf(
    { [list]: 1_000_000, 'usr/bin/make': 5 },
    { 'root/.cache/pip/a': 200_000, 'root/.cache/pip/b': 300_000, 'root/.npm/x': 99_999, [list]: 2_000_000 },
    { 'root/.cache/pip/a': '-' },
  );

  test('are what a container sees of them, by layer', () => {
    expect(cachesIn(contents).map(({ cache, ...one }) => ({ ...one, cache: cache.name }))).toEqual([
      { cache: 'apt lists', layer: 1, bytes: 2_000_000, files: 1, worst: list },
      { cache: 'pip', layer: 1, bytes: 300_000, files: 1, worst: 'root/.cache/pip/b' },
      { cache: 'npm', layer: 1, bytes: 99_999, files: 1, worst: 'root/.npm/x' },
    ]);
  });

  test('are not what is linked into place from there', () => {
    const store = 'root/.local/share/pnpm/store/v10/files/0';
    expect(cachesIn(contentsOf({ [store]: 5, 'app/node_modules/x': `= ${store}` }))).toEqual([]);
    expect(cachesIn(contentsOf({ [store]: 5, [`${store}1`]: `= ${store}` }))).toMatchObject([
      { bytes: 5, files: 1 },
    ]);
    expect(cachesIn(contentsOf({ 'app/node_modules/x': 5, [store]: '= app/node_modules/x' }))).toEqual([]);
  });

  test('are told with what leaves them and what to do, and do not fail the gate', () => {
    const { layers } = sizeOf(
      layer(1, 1, { isOwn: false }),
      layer(2, 1, { isOwn: true, instruction: 'RUN setup', file: 'Dockerfile', line: 2, endLine: 4 }),
      layer(3, 1, { isOwn: true }),
    );
    expect(judgeCaches(subject, cachesIn(contents).slice(1), { layers })).toEqual({
      notes: ['400 kB of package caches: pip 300 kB, npm 100 kB'],
      findings: [
        {
          gate: 'size',
          rule: 'package-cache',
          severity: 'info',
          image: 'app',
          platform: 'linux/amd64',
          file: 'Dockerfile',
          line: 2,
          endLine: 4,
          path: '/root/.cache/pip/b',
          message: '300 kB of pip cache in 1 file, left by RUN setup (Dockerfile:2): /root/.cache/pip/b',
          todo: 'RUN --mount=type=cache,target=/root/.cache/pip pip install …; or pip install --no-cache-dir',
          help: expect.stringMatching(/docs\/rules\/package-cache\.md$/),
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: false,
        },
      ],
    });
  });

  test('that a base brings are counted, and told where that is judged', () => {
    const { layers } = sizeOf(...[1, 2, 3].map((one) => layer(one, 1, { isOwn: false })));
    expect(judgeCaches(subject, cachesIn(contents), { layers })).toEqual({
      findings: [],
      notes: ['2.4 MB of package caches: apt lists 2 MB, pip 300 kB, npm 100 kB'],
    });
  });
});
