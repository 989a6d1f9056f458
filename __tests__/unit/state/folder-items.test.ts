import { mkdir, rm, symlink, utimes, writeFile, link } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderItems } from '../../../src/state/folder-items.ts';
import { removeEntry } from '../../../src/state/remove.ts';
import { thisMachine } from '../../../src/tools/this-machine.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';
import { day, nowMs } from '../../support/state.ts';
import { namesIn } from '../../support/leftovers.ts';

const digest = 'ab'.repeat(32);
/** No process has this number: Linux gives none above 2²². */
const nobody = 4_999_999;
const free = { isOwned: () => Promise.resolve(false), asked: new Set<string>() };

const cache = {
  'tools/trivy/0.68.2-0123456789abcdef/trivy': 'program',
  'tools/versions/abc': '1',
  'tools/bin/mine': 'not ours',
  'trivy/public/db/trivy.db': 'holes',
  'trivy/public/scan-0/fanal/fanal.db': 'scans',
  [`layers/${digest}`]: 'facts',
  [`blobs/blobs/sha256/${digest}`]: 'layer',
  [`records/${digest}.json`]: '{}',
  [`sboms/${digest}.linux-amd64.cdx.json`]: '{}',
  'history/x.json': '{}',
  [`registry/blobs/sha256/${digest}`]: '{}',
  'reports/app-01234567/report.json': '{}',
  'graphs/x.json': '{}',
  'compiled/v24/x': '',
  'buildkit/0/state/cache.db': 'records',
  'mine/file': 'not ours',
};

describe('the cache folder', () => {
  test('is listed with what can go of it, and when; the rest is nobody’s to remove', async () => {
    const dir = await makeTree(cache);
    const found = await folderItems(dir, free, nowMs);
    const told = found.map(
      ({ id, kind, goesAt, hasLimits }) => `${kind} ${id}: ${hasLimits ? 'limits, ' : ''}${goesAt}`,
    );
    expect(told.sort()).toEqual([
      `blobs blobs/blobs/sha256/${digest}: limits, all`,
      'compiled compiled/v24: limits, all',
      'databases trivy/public/db: all',
      'drawings graphs/x.json: limits, all',
      'engine-state buildkit/0: limits, all',
      'history history/x.json: all',
      `layers layers/${digest}: limits, all`,
      `manifests registry/blobs/sha256/${digest}: limits, all`,
      'other mine: never',
      'other tools/bin: never',
      `records records/${digest}.json: limits, all`,
      'reports reports/app-01234567: limits, all',
      `sboms sboms/${digest}.linux-amd64.cdx.json: limits, all`,
      'scans trivy/public/scan-0: limits, all',
      'tools tools/trivy/0.68.2-0123456789abcdef: all',
      'tools tools/versions: all',
    ]);
  });

  test('is empty where there is none', async () => {
    expect(await folderItems(join(await makeFolder(), 'none'), free, nowMs)).toEqual([]);
  });

  test('tells when something was last used, whatever lists it', async () => {
    const dir = await makeTree(cache);
    const used = new Date(nowMs - 9 * day);
    const file = join(dir, 'reports/app-01234567/report.json');
    await utimes(file, new Date(nowMs), used);
    await utimes(join(dir, 'reports/app-01234567'), used, used);
    const found = await folderItems(dir, free, nowMs);
    expect(found.find(({ kind }) => kind === 'reports')?.lastUsedMs).toBe(used.getTime());
  });

  test('counts a file with two names once, and follows no link', async () => {
    const big = Buffer.alloc(64 * 1024, 'x');
    const dir = await makeTree({ [`blobs/blobs/sha256/${digest}`]: big, 'elsewhere/big': big });
    const run = join(dir, 'runs', `${thisMachine()}.${process.pid}.abc`);
    await mkdir(run, { recursive: true });
    await link(join(dir, `blobs/blobs/sha256/${digest}`), join(run, 'layer'));
    await mkdir(join(dir, 'reports/a-01234567'), { recursive: true });
    await symlink(join(dir, 'elsewhere'), join(dir, 'reports/a-01234567/link'));
    const found = await folderItems(dir, free, nowMs);
    const bytesOf = (kind: string): number =>
      found.filter((item) => item.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(bytesOf('blobs') + bytesOf('runs')).toBeGreaterThanOrEqual(64 * 1024);
    expect(bytesOf('blobs') + bytesOf('runs')).toBeLessThan(2 * 64 * 1024);
    expect(bytesOf('reports')).toBeLessThan(64 * 1024);
  });

  test('counts the layers of an engine that was asked for them once', async () => {
    const big = Buffer.alloc(64 * 1024, 'x');
    const dir = await makeTree({
      'buildkit/0/state/runc-overlayfs/snapshots/snapshots/1/fs/big': big,
      'buildkit/0/state/runc-overlayfs/content/blobs/sha256/big': big,
      'buildkit/0/state/runc-overlayfs/snapshots/metadata.db': 'x',
      'buildkit/1/state/runc-overlayfs/snapshots/snapshots/1/fs/big': big,
    });
    const states = { ...free, asked: new Set([join(dir, 'buildkit/0')]) };
    const [asked, other] = await folderItems(dir, states, nowMs);
    expect([asked?.hasLimits, (asked?.bytes ?? 0) < 64 * 1024]).toEqual([false, true]);
    expect([other?.hasLimits, (other?.bytes ?? 0) >= 64 * 1024]).toEqual([true, true]);
  });

  test('keeps what a run needs that is at work, and a state folder that it works in', async () => {
    const dir = await makeTree(cache);
    await mkdir(join(dir, 'runs', `${thisMachine()}.${process.pid}.abc`), { recursive: true });
    const found = await folderItems(dir, { ...free, isOwned: () => Promise.resolve(true) }, nowMs);
    expect([...new Set(found.flatMap(({ kind, inUse }) => (inUse ? [kind] : [])))].sort()).toEqual([
      'databases',
      'engine-state',
      'runs',
      'scans',
      'tools',
    ]);
  });

  test.each([
    { machine: thisMachine(), pid: nobody, days: 0, expected: { inUse: false, goesAt: 'normal' } },
    { machine: thisMachine(), pid: process.pid, days: 90, expected: { inUse: true, goesAt: 'all' } },
    { machine: 'elsewhere', pid: nobody, days: 4, expected: { inUse: true, goesAt: 'all' } },
    { machine: 'elsewhere', pid: nobody, days: 6, expected: { inUse: false, goesAt: 'all' } },
  ])(
    'has a run of $machine, process $pid, $days days ago: $expected',
    async ({ machine, pid, days, expected }) => {
      const dir = await makeFolder();
      const run = join(dir, 'runs', `${machine}.${pid}.abc`);
      await mkdir(run, { recursive: true });
      await writeFile(join(run, 'layer'), '');
      const at = new Date(nowMs - days * day);
      for (const path of [join(run, 'layer'), run]) await utimes(path, at, at);
      const [item] = await folderItems(dir, free, nowMs);
      expect(item).toMatchObject(expected);
    },
  );
});

describe('an entry of the cache folder', () => {
  test.each(['reports/app-01234567', 'graphs/x.json'])('goes as a whole: %s', async (entry) => {
    const dir = await makeTree(cache);
    await removeEntry(join(dir, entry), dir);
    expect(await namesIn(join(dir, 'reports'))).toEqual(entry.startsWith('reports') ? [] : ['app-01234567']);
    expect(await namesIn(join(dir, 'graphs'))).toEqual(entry.startsWith('graphs') ? [] : ['x.json']);
    expect(await namesIn(join(dir, 'runs'))).toEqual([]);
  });

  test('that somebody else has removed is as good', async () => {
    const dir = await makeTree(cache);
    await rm(join(dir, 'graphs'), { recursive: true });
    await expect(removeEntry(join(dir, 'graphs/x.json'), dir)).resolves.toBeUndefined();
  });
});
