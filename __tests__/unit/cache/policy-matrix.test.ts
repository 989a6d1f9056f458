import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { cacheMatrix, cacheTable } from '../../../scripts/generate/cache-matrix.mjs';
import type { MatrixRow } from '../../../scripts/generate/cache-matrix.mjs';
import { engineState } from '../../../src/cache/policy/engine-state.ts';
import { parseEntry } from '../../../src/cache/policy/entry.ts';
import type { LayerCaches } from '../../../src/cache/policy/layer-caches.ts';
import type { CacheQuestion } from '../../../src/cache/policy/decide.ts';
import { decideMountPlace, type MountPlace } from '../../../src/cache/policy/mount-place.ts';
import { layerCaches } from '../../../src/cache/policy/policy.ts';
import { readRunnerCache } from '../../../src/cache/policy/runner-cache.ts';
import { readCacheWish } from '../../../src/cache/policy/wish.ts';
import { jobToken, nowMs } from '../../support/job-token.ts';

/** Asks the policy what a row says, from the environment on. */
function ask(row: MatrixRow): { readonly caches: LayerCaches; readonly mounts: MountPlace } {
  const where = row.where ?? 'hosted';
  const env = {
    ...(where === 'laptop' ? {} : { CI: 'true' }),
    ...(where === 'hosted' || where === 'remote builder'
      ? {
          GITHUB_ACTIONS: 'true',
          RUNNER_ENVIRONMENT: 'github-hosted',
          ACTIONS_RESULTS_URL: 'https://results-receiver.actions.githubusercontent.com/',
          ...(row.service === 'v1' ? {} : { ACTIONS_CACHE_SERVICE_V2: 'True' }),
        }
      : {}),
    ...(row.mode === undefined ? {} : { ACTIONS_CACHE_MODE: row.mode }),
    ...(row.token === undefined ? {} : { ACTIONS_RUNTIME_TOKEN: jobToken(row.token, row.damage) }),
  };
  const driver = where === 'remote builder' ? 'remote' : 'docker-container';
  const question: CacheQuestion = {
    wish: readCacheWish(row.cache ?? 'auto'),
    given: { from: [], to: [] },
    noCache: row.noCache ?? false,
    ref: row.ref,
    ...(row.ref.kind === 'local' ? {} : { defaultBranch: 'main' }),
    ...(row.baseBranch === undefined ? {} : { baseBranch: row.baseBranch }),
    isFork: row.fork ?? false,
    runner: readRunnerCache(env, nowMs),
    engine: engineState({ isOwn: false, driver, endpoint: 'tcp://buildkit.example.com:1234' }, env),
    compression: 'gzip',
    images: [{ name: 'app', platforms: ['linux/amd64'], repository: 'ghcr.io/acme/app', published: [] }],
    closed: new Set(row.closed === true ? ['ghcr.io/acme/app'] : []),
  };
  const hasRunnerStore = row.token !== undefined && row.service !== 'v1';
  return { caches: layerCaches(question), mounts: decideMountPlace(question, false, hasRunnerStore) };
}

/** Whose caches entries mean: for gha it is the token that says it. */
function slots(entries: readonly string[], scopes: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => {
    const { type, attrs } = parseEntry(entry);
    if (type === 'gha') return scopes;
    const place = attrs['ref'] ?? attrs['src'] ?? attrs['dest'] ?? attrs['name'] ?? '';
    return place.replace(/^.*app-linux-amd64[-/]/, '');
  });
}

/** Where cache mounts are kept, and what is done there: `runner rw`. */
function shown(place: MountPlace): string {
  if (place.kind === 'none') return 'none';
  const rights = `${place.reads ? 'r' : ''}${place.writes ? 'w' : ''}`;
  return rights === '' ? 'none' : `${place.kind} ${rights}`;
}

describe('which layer cache a job uses', () => {
  test.each(cacheMatrix)('$job', (row) => {
    const { caches, mounts } = ask(row);
    const { kind, reason, isWarning, nodes } = caches;
    expect(shown(mounts)).toBe(row.expected.mounts);
    const { read, write } = nodes['app linux/amd64'] ?? { read: [], write: [] };
    const having = (bit: number) =>
      (row.token ?? []).filter(([, bits]) => (bits & bit) !== 0).map(([scope]) => scope);
    expect({ kind, reads: slots(read, having(1)), writes: slots(write, having(2)) }).toEqual({
      kind: row.expected.kind,
      reads: row.expected.reads,
      writes: row.expected.writes,
    });
    expect(reason.endsWith(row.expected.why)).toBe(true);
    expect(reason.startsWith(kind === 'off' ? 'no layer cache: ' : `layer cache: ${kind}, `)).toBe(true);
    expect(isWarning).toBe(kind === 'off' && !['auto', 'off'].includes(row.cache ?? 'auto'));
    for (const entry of write)
      expect(entry).toMatch(/mode=max.*ignore-error=true|ignore-error=true.*mode=max/);
  });

  test('the table of the documentation is made from the same rows', () => {
    const page = readFileSync(new URL('../../../docs/caches.md', import.meta.url), 'utf8');
    const [, between = ''] = /<!-- cache-matrix:begin -->([^]*)<!-- cache-matrix:end -->/.exec(page) ?? [];
    expect(cells(between)).toEqual(cells(cacheTable()));
  });
});

/** A table's cells, however the formatter has spaced them. */
function cells(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
