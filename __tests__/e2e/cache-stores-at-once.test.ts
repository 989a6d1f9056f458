import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFolderStore } from '../../src/cache/stores/folder.ts';
import { createRegistryStore } from '../../src/cache/stores/registry.ts';
import type { FileStore } from '../../src/cache/store.ts';
import { testClient } from '../support/registry-client.ts';
import { inProcesses, type StorePlace } from '../support/store-process.ts';
import { shared } from '../support/shared.ts';
import { makeFolder } from '../support/tree.ts';

const signal = new AbortController().signal;
const names = ['one', 'two'] as const;
const rounds = Array.from({ length: 15 }, (_, round) => round);
const prefixes = ['go-'];

async function folder(): Promise<{ place: { folder: string }; store: FileStore }> {
  const place = { folder: await makeFolder() };
  return { place, store: createFolderStore(place.folder, { signal }) };
}

function registry(): { place: StorePlace; store: FileStore } {
  const place = { registry: shared.registry, repository: `cache/${randomUUID()}` };
  return { place, store: createRegistryStore(testClient(), place) };
}

describe.each([
  { where: 'a folder', open: folder },
  { where: 'a registry', open: registry },
])('two processes that save and restore in $where at the same time', ({ open }) => {
  test('lose nothing, and find only what is whole', async () => {
    const { place, store } = await open();
    const results = await inProcesses(
      names.map((name) => ({
        place,
        name,
        prefix: 'go-',
        save: rounds.map((round) => ({ key: `go-${name}-${round}`, bytes: 300_000 + round, prefixes })),
      })),
    );
    for (const { saved, found, told } of results) {
      expect(saved).toEqual(rounds.map(() => 'saved'));
      expect(found).toHaveLength(rounds.length);
      for (const one of found) expect(one).toMatch(/^go-(one|two)-\d+: \1$/);
      expect(told).toEqual([]);
    }
    const dir = await makeFolder();
    for (const name of names)
      for (const round of rounds)
        expect(await store.restore(`go-${name}-${round}`, [], join(dir, `${name}${round}`))).toEqual({
          key: `go-${name}-${round}`,
          size: 300_000 + round,
        });
  });

  test('and keep the same keys: one of both is there, and whole', async () => {
    const { place, store } = await open();
    const results = await inProcesses(
      names.map((name) => ({
        place,
        name,
        prefix: 'go-',
        save: rounds.map((round) => ({ key: `go-${round}`, bytes: 300_000, prefixes })),
      })),
    );
    for (const { saved, found, told } of results) {
      for (const one of saved) expect(['saved', 'exists']).toContain(one);
      for (const one of found) expect(one).toMatch(/^go-\d+: (one|two)$/);
      expect(told).toEqual([]);
    }
    const dir = await makeFolder();
    for (const round of rounds)
      expect(await store.restore(`go-${round}`, [], join(dir, String(round)))).toMatchObject({
        size: 300_000,
      });
  });
});

test('of two processes that keep the same keys in a folder each key is saved by one, and nothing else stays', async () => {
  const { place } = await folder();
  const save = rounds.map((round) => ({ key: `go-${round}`, bytes: 300_000, prefixes }));
  const results = await inProcesses(names.map((name) => ({ place, name, prefix: 'go-', save })));
  for (const round of rounds)
    expect(results.map(({ saved }) => saved[round]).sort()).toEqual(['exists', 'saved']);
  const left = await readdir(place.folder);
  expect(left).toHaveLength(rounds.length);
  for (const name of left) expect(name).toMatch(/^[0-9a-f]{64}\.entry$/);
});

test('two processes in a folder that is too small for both take away what is old, and never half of anything', async () => {
  const { place } = await folder();
  const limit = 700_000;
  const results = await inProcesses(
    names.map((name) => ({
      place: { ...place, limit },
      name,
      prefix: 'go-',
      save: rounds.map((round) => ({ key: `go-${name}-${round}`, bytes: 300_000, prefixes })),
    })),
  );
  for (const { saved, found, told } of results) {
    expect(saved).toEqual(rounds.map(() => 'saved'));
    for (const one of found) expect(one).toMatch(/^(nothing|go-(one|two)-\d+: \2)$/);
    expect(told).toEqual([]);
  }
  expect((await readdir(place.folder)).length).toBeLessThanOrEqual(2);
});
