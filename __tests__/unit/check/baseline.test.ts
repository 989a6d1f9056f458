import { describe, expect, test } from '@jest/globals';
import type { Baseline } from '../../../src/check/baseline/baseline.ts';
import { gatherBaseline, type BaselineSources } from '../../../src/check/baseline/gather.ts';
import type { PublishedCandidate } from '../../../src/memory/published.ts';
import type { GateRecord } from '../../../src/memory/records.ts';

const platform = 'linux/amd64';
const candidate = (ref: string, more: Partial<PublishedCandidate> = {}): PublishedCandidate => ({
  ref,
  repository: 'ghcr.io/acme/app',
  digest: `sha256:root-of-${ref}`,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  bytes: Buffer.from(''),
  children: { [platform]: 'sha256:child' },
  platforms: [platform],
  parts: {},
  parents: {},
  isFromPullRequest: false,
  ...more,
});
const layer = { digest: 'sha256:l', diffId: 'sha256:a', compressed: 10, uncompressed: 20 };
const record: GateRecord = {
  schema: 1,
  checkedAt: '2026-11-21T00:00:00Z',
  key: 'k',
  origin: 'trusted',
  gates: [],
  sizes: { [platform]: { compressed: 10, uncompressed: 20, layers: [layer] } },
  parts: {},
};
const vulnerability = { VulnerabilityID: 'CVE-1', PkgName: 'make' };
const main = 'ghcr.io/acme/app:main';

interface World {
  readonly candidates?: readonly PublishedCandidate[];
  readonly unknown?: readonly string[];
  /** Digest of the root → its record. */
  readonly records?: Readonly<Record<string, GateRecord>>;
  readonly sbom?: string;
}

const sourcesOf = ({ candidates = [], unknown = [], records = {}, sbom }: World): BaselineSources => ({
  find: () => Promise.resolve({ candidates, unknown, tags: {} }),
  record: ({ digest }) => Promise.resolve(records[digest]),
  sbom: () => Promise.resolve(sbom),
  scanSbom: (text) => Promise.resolve(text === sbom ? [vulnerability] : []),
});
const recordOf = (ref: string): Readonly<Record<string, GateRecord>> => ({
  [`sha256:root-of-${ref}`]: record,
});
const known: Baseline = {
  kind: 'known',
  from: main,
  digest: 'sha256:child',
  compressed: 10,
  uncompressed: 20,
  diffIds: ['sha256:a'],
};

describe('the base branch’s image', () => {
  test.each<{ name: string; given: World; expected: Baseline }>([
    {
      name: 'is weighed by the record of its gates',
      given: { candidates: [candidate(main)], records: recordOf(main) },
      expected: known,
    },
    {
      name: 'is its own root where it has one platform and no index',
      given: { candidates: [candidate(main, { children: {}, platforms: [] })], records: recordOf(main) },
      expected: { ...known, digest: `sha256:root-of-${main}` },
    },
    {
      name: 'is the next tag’s where the first one’s has no record',
      given: {
        candidates: [candidate('ghcr.io/acme/app:1.x'), candidate(main)],
        records: recordOf(main),
      },
      expected: known,
    },
    {
      name: 'is missing where it was never published',
      given: {},
      expected: { kind: 'missing', why: `${main} is not published` },
    },
    {
      name: 'is missing where a pull request has put it there',
      given: { candidates: [candidate(main, { isFromPullRequest: true })], records: recordOf(main) },
      expected: { kind: 'missing', why: `${main} is not published` },
    },
    {
      name: 'is missing where it has no such platform',
      given: {
        candidates: [candidate(main, { children: { 'linux/arm64': 'sha256:x' } })],
        records: recordOf(main),
      },
      expected: { kind: 'missing', why: `${main} has no ${platform}` },
    },
    {
      name: 'is missing where it has no record',
      given: { candidates: [candidate(main)] },
      expected: { kind: 'missing', why: `there is no record of the gates of ${main}` },
    },
    {
      name: 'is missing where its record does not say what it weighs',
      given: {
        candidates: [candidate(main)],
        records: { [`sha256:root-of-${main}`]: { ...record, sizes: {} } },
      },
      expected: { kind: 'missing', why: `the record of the gates of ${main} has no size for ${platform}` },
    },
  ])('$name', async ({ given, expected }) => {
    const question = { tags: [main], platform, vulnerabilities: false };
    expect(await gatherBaseline(question, sourcesOf(given))).toEqual(expected);
  });

  test('has the vulnerabilities that its SBOM has today, where they are asked for and it has one', async () => {
    const world = { candidates: [candidate(main)], records: recordOf(main), sbom: '{}' };
    const ask = (vulnerabilities: boolean, given: World = world) =>
      gatherBaseline({ tags: [main], platform, vulnerabilities }, sourcesOf(given));
    expect(await ask(true)).toEqual({ ...known, vulnerabilities: [vulnerability] });
    expect(await ask(false)).toEqual(known);
    const without = { candidates: world.candidates, records: world.records };
    expect(await ask(true, without)).toEqual(known);
  });

  test('is not missing where nobody could look: a gate that needs it has no answer', async () => {
    const question = { tags: [main], platform, vulnerabilities: false };
    await expect(gatherBaseline(question, sourcesOf({ unknown: ['ghcr.io refuses'] }))).rejects.toMatchObject(
      {
        data: {
          kind: 'surroundings',
          what: 'The base branch’s image could not be looked up: ghcr.io refuses',
        },
      },
    );
  });

  test('cannot be found for an image without tags', async () => {
    const baseline = await gatherBaseline({ tags: [], platform, vulnerabilities: false }, sourcesOf({}));
    expect(baseline.kind).toBe('missing');
  });
});
