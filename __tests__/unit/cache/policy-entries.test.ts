import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CacheQuestion } from '../../../src/cache/policy/decide.ts';
import { formatEntry, parseEntry } from '../../../src/cache/policy/entry.ts';
import { cachedImages } from '../../../src/cache/policy/images.ts';
import { withoutEntries, withoutFolders } from '../../../src/cache/policy/layer-caches.ts';
import { branchSlot, slotOf, tagOf } from '../../../src/cache/policy/names.ts';
import { layerCaches } from '../../../src/cache/policy/policy.ts';
import { readCacheWish } from '../../../src/cache/policy/wish.ts';
import { plannedImage } from '../../support/planned.ts';
import { problemFrom } from '../../support/problem.ts';

const scope = 'refs/heads/main';
const question: CacheQuestion = {
  wish: { kind: 'auto' },
  given: { from: [], to: [] },
  noCache: false,
  ref: { kind: 'pull-request', number: '7' },
  baseBranch: 'main',
  defaultBranch: 'main',
  isFork: false,
  runner: { kind: 'there', service: 'v2', reads: [scope], writes: ['refs/pull/7/merge'] },
  engine: { isKept: false, why: 'a hosted runner starts empty' },
  compression: 'gzip',
  images: [
    {
      name: 'app',
      platforms: ['linux/amd64'],
      repository: 'ghcr.io/acme/app',
      published: ['ghcr.io/acme/app:main'],
    },
  ],
};
const caches = (cache: string, more: Partial<CacheQuestion> = {}) =>
  layerCaches({ ...question, wish: readCacheWish(cache), ...more });
const tag = 'ghcr.io/acme/app:buildcache-app-linux-amd64';
const bucket = 'bucket=b,region=eu';

describe('what BuildKit is told', () => {
  test.each([
    {
      name: 'the runner’s cache: a scope for each image and platform',
      cache: 'gha',
      read: ['type=gha,timeout=1m,scope=app-linux-amd64'],
      write: ['type=gha,mode=max,ignore-error=true,timeout=5m,scope=app-linux-amd64'],
    },
    {
      name: 'the runner’s cache with a scope and a time of one’s own',
      cache: 'gha=ci,timeout=10m,mode=min',
      read: ['type=gha,timeout=10m,scope=ci-app-linux-amd64'],
      write: ['type=gha,mode=min,scope=ci-app-linux-amd64,timeout=10m,ignore-error=true'],
    },
    {
      name: 'a registry: a tag for each branch, the base branch’s as second source',
      cache: 'registry',
      read: [`type=registry,ref=${tag}-pr-7`, `type=registry,ref=${tag}-main`],
      write: [
        `type=registry,mode=max,ignore-error=true,oci-mediatypes=true,image-manifest=true,ref=${tag}-pr-7`,
      ],
    },
    {
      name: 'a registry of one’s own',
      cache: 'registry=r:5000/cache:c,registry.insecure=true',
      read: ['pr-7', 'main'].map(
        (slot) => `type=registry,ref=r:5000/cache:c-app-linux-amd64-${slot},registry.insecure=true`,
      ),
      write: [
        'type=registry,mode=max,ref=r:5000/cache:c-app-linux-amd64-pr-7,registry.insecure=true,ignore-error=true,oci-mediatypes=true,image-manifest=true',
      ],
    },
    {
      name: 'a folder with a comma',
      cache: '"local=/c,d"',
      read: ['type=local,"src=/c,d/app-linux-amd64/pr-7"', 'type=local,"src=/c,d/app-linux-amd64/main"'],
      write: [
        'type=local,mode=max,"dest=/c,d/app-linux-amd64/pr-7",ignore-error=true,oci-mediatypes=true,image-manifest=true',
      ],
    },
    {
      name: 'a bucket',
      cache: 's3=b,region=eu,name=n',
      read: ['pr-7', 'main'].map((slot) => `type=s3,${bucket},name=n-app-linux-amd64-${slot}`),
      write: [`type=s3,mode=max,${bucket},name=n-app-linux-amd64-pr-7,ignore-error=true`],
    },
    {
      name: 'the image itself',
      cache: 'inline',
      read: ['type=registry,ref=ghcr.io/acme/app:main'],
      write: ['type=inline'],
    },
  ])('$name', ({ cache, read, write }) => {
    expect(caches(cache).nodes).toEqual({ 'app linux/amd64': { read, write } });
  });

  test('the compression is that of the outputs, where the backend knows it', () => {
    const zstd = { compression: 'zstd' } as const;
    expect(caches('local=/c', zstd).nodes['app linux/amd64']?.write[0]).toContain('compression=zstd');
    const gha = caches('gha', zstd);
    expect(gha.nodes['app linux/amd64']?.write[0]).not.toContain('compression');
    expect(gha.reason).toContain('layers are compressed twice');
  });

  test('folders are told apart, for bake asks for leave', () => {
    const { readFolders, writeFolders } = caches('local=c');
    expect({ readFolders, writeFolders }).toEqual({
      readFolders: ['c/app-linux-amd64/pr-7', 'c/app-linux-amd64/main'],
      writeFolders: ['c/app-linux-amd64/pr-7'],
    });
  });

  test('what gives files stands beside an image of its run; without any there is nothing', () => {
    const files = { name: 'deb', platforms: ['linux/arm/v7'], published: [] };
    const both = caches('registry', { images: [...question.images, files] });
    expect(both.nodes['deb linux/arm/v7']?.read[1]).toBe(
      'type=registry,ref=ghcr.io/acme/app:buildcache-deb-linux-arm-v7-main',
    );
    const alone = caches('registry', { images: [files] });
    expect({ ...alone, nodes: alone.nodes['deb linux/arm/v7'] }).toEqual({
      kind: 'off',
      reason:
        'no layer cache: registry cannot be used: the images have no place in a registry (registry, or tags)',
      isWarning: true,
      nodes: { read: [], write: [] },
      readFolders: [],
      writeFolders: [],
    });
  });

  test('cache-from and cache-to win', () => {
    const given = { from: ['type=local,src=/c'], to: ['type=gha'] };
    expect(caches('registry', { given })).toEqual({
      kind: 'given',
      reason: 'layer cache: as cache-from and cache-to say; cache: registry does not count beside them',
      isWarning: false,
      nodes: {
        'app linux/amd64': {
          read: ['type=local,src=/c'],
          write: ['type=gha,scope=app-linux-amd64,ignore-error=true'],
        },
      },
      readFolders: ['/c'],
      writeFolders: [],
    });
  });

  test('a second try goes without the sources that failed', () => {
    const all = caches('registry');
    const less = withoutEntries(all, [`type=registry,ref=${tag}-pr-7`]);
    expect(less.nodes['app linux/amd64']).toEqual({
      read: [`type=registry,ref=${tag}-main`],
      write: all.nodes['app linux/amd64']?.write,
    });
  });

  test('a folder that is not there is no source', () => {
    const { nodes, readFolders, writeFolders } = withoutFolders(caches('local=c'), [
      'c/app-linux-amd64/pr-7',
    ]);
    expect({ read: nodes['app linux/amd64']?.read, readFolders, writeFolders }).toEqual({
      read: ['type=local,src=c/app-linux-amd64/main'],
      readFolders: ['c/app-linux-amd64/main'],
      writeFolders: ['c/app-linux-amd64/pr-7'],
    });
  });

  test('a digest is no place', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    expect((await problemFrom(() => caches(`registry=acme/app@${digest}`))).kind).toBe('request');
  });
});

test('what is reused has no cache to read and none to write', () => {
  const images = [
    plannedImage('base', { decision: 'reuse', tags: ['ghcr.io/acme/base:1'] }),
    plannedImage('app', { tags: ['acme/app:1', 'ghcr.io/acme/app:1'] }),
    plannedImage('idle', { decision: 'skip' }),
  ];
  expect(cachedImages(images, new Map([['app', ['acme/app:main']]]))).toEqual([
    {
      name: 'app',
      platforms: ['linux/amd64'],
      repository: 'docker.io/acme/app',
      published: ['acme/app:main'],
    },
  ]);
});

describe('names', () => {
  const branch = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('main', 'pr-7', 'local', 'a/b', 'a-b', 'x-0123abcd', '-x', 'ä'),
    fc.tuple(fc.constantFrom('a/', 'a-', 'pr-'), fc.nat(99)).map(([prefix, number]) => `${prefix}${number}`),
  );

  test('no branch gets the cache of a pull request, of another branch, or of no branch', () => {
    fc.assert(
      fc.property(branch, branch, fc.nat(99), (one, other, number) => {
        const slot = branchSlot(one);
        expect(slot).not.toBe(slotOf({ kind: 'pull-request', number: String(number) }));
        expect(slot).not.toBe(slotOf({ kind: 'local' }));
        expect(slot === branchSlot(other)).toBe(one === other);
      }),
      { numRuns: 1_000 },
    );
  });

  test('every name is a tag, and different ones are different tags', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(names, (parts) => {
        expect(tagOf('buildcache', ...parts)).toMatch(/^\w[\w.-]{0,127}$/);
        expect(branchSlot(parts[0] ?? '')).toMatch(/^[\w.-]{1,60}$/);
      }),
    );
    const long = 'x'.repeat(130);
    expect(tagOf('a', `${long}1`)).not.toBe(tagOf('a', `${long}2`));
  });

  test('an entry is read back as it was written', () => {
    const value = fc
      .string({ unit: fc.constantFrom('a', ',', '"', '=', ' ', '/') })
      .map((text) => `x${text}x`);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('ref', 'src', 'dest', 'mode'), value), (record) => {
        const entry = { type: 'local', attrs: { ...record } };
        expect(parseEntry(formatEntry(entry))).toEqual(entry);
      }),
    );
    expect(parseEntry('acme/app:cache')).toEqual({ type: 'registry', attrs: { ref: 'acme/app:cache' } });
  });
});
