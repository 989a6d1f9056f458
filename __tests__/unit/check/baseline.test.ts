import { describe, expect, test } from '@jest/globals';
import type { Baseline, VulnerabilitiesBefore } from '../../../src/check/baseline/baseline.ts';
import { gatherBaseline, type BaselineSources } from '../../../src/check/baseline/gather.ts';
import type { PublishedCandidate } from '../../../src/memory/published.ts';
import type { GateRecord } from '../../../src/memory/records.ts';
import type { Remembered, Unknown } from '../../../src/memory/remembered.ts';
import { interrupted, surroundingsFailed } from '../../../src/problem.ts';

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
  /** Digest of the root → its record, or why nobody knows it. */
  readonly records?: Readonly<Record<string, GateRecord | Unknown>>;
  readonly sbom?: Remembered<string>;
  /** Why the scan of an SBOM fails. */
  readonly scan?: Error;
}

const none = { kind: 'none' } as const;
const sourcesOf = ({
  candidates = [],
  unknown = [],
  records = {},
  sbom = none,
  scan,
}: World): BaselineSources => ({
  find: () => Promise.resolve({ candidates, unknown, tags: {} }),
  record: ({ digest }) => {
    const found = records[digest];
    if (found === undefined) return Promise.resolve(none);
    return Promise.resolve('kind' in found ? found : { kind: 'found', value: found });
  },
  sbom: () => Promise.resolve(sbom),
  scanSbom: (text) =>
    scan === undefined ? Promise.resolve(text === '{}' ? [vulnerability] : []) : Promise.reject(scan),
});
const recordOf = (
  ref: string,
  found: GateRecord | Unknown = record,
): Readonly<Record<string, GateRecord | Unknown>> => ({ [`sha256:root-of-${ref}`]: found });
const refused: Unknown = { kind: 'unknown', why: 'ghcr.io answered 500', isListed: false };
const nonsense: Unknown = { kind: 'unknown', why: 'its record makes no sense', isListed: true };
const release = 'ghcr.io/acme/app:1.x';
const question = { tags: [main], platform, vulnerabilities: false };
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
        candidates: [candidate(release), candidate(main)],
        records: recordOf(main),
      },
      expected: known,
    },
    ...[refused, nonsense].map((why) => ({
      name: `is the next tag’s where nobody knows the first one’s record: ${why.why}`,
      given: {
        candidates: [candidate(release), candidate(main)],
        records: { ...recordOf(release, why), ...recordOf(main) },
      },
      expected: known,
    })),
    {
      name: 'is the one that is known where another tag could not be looked up',
      given: { candidates: [candidate(main)], unknown: ['ghcr.io refuses'], records: recordOf(main) },
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
    expect(await gatherBaseline(question, sourcesOf(given))).toEqual(expected);
  });

  const again = 'Run again when the registry answers, with a login that may read where it wants one';
  const publishAgain =
    'Run again; where that does not help, publish the base branch’s image again, once with skip: [size, vulnerabilities]';

  test.each<{ name: string; given: World; why: string; todo: string }>([
    {
      name: 'it could not be looked up',
      given: { unknown: ['ghcr.io refuses'] },
      why: 'ghcr.io refuses',
      todo: again,
    },
    {
      name: 'one tag could not be looked up, and the others name nothing that can be compared with',
      given: { candidates: [candidate(main)], unknown: ['ghcr.io refuses'] },
      why: 'ghcr.io refuses',
      todo: again,
    },
    {
      name: 'the registry does not give its record',
      given: { candidates: [candidate(main)], records: recordOf(main, refused) },
      why: `ghcr.io answered 500 (${main})`,
      todo: again,
    },
    {
      name: 'its record makes no sense',
      given: { candidates: [candidate(main)], records: recordOf(main, nonsense) },
      why: `its record makes no sense (${main})`,
      todo: publishAgain,
    },
    {
      name: 'the record of one tag’s is unknown, and another’s was never recorded',
      given: { candidates: [candidate(release), candidate(main)], records: recordOf(release, refused) },
      why: `ghcr.io answered 500 (${release})`,
      todo: again,
    },
    {
      name: 'one tag’s was never recorded, and the record of another’s is unknown',
      given: { candidates: [candidate(release), candidate(main)], records: recordOf(main, nonsense) },
      why: `its record makes no sense (${main})`,
      todo: publishAgain,
    },
  ])('is not missing where $name: a gate that needs it has no answer', async ({ given, why, todo }) => {
    await expect(gatherBaseline(question, sourcesOf(given))).rejects.toMatchObject({
      data: {
        kind: 'surroundings',
        what: `The base branch’s image could not be compared with: ${why}`,
        todo,
      },
    });
  });

  test('of a pull request is not even asked for its record', async () => {
    const theirs = candidate(main, { isFromPullRequest: true });
    const given = { candidates: [theirs], records: recordOf(main, refused) };
    expect(await gatherBaseline(question, sourcesOf(given))).toMatchObject({ kind: 'missing' });
  });

  test('cannot be found for an image without tags', async () => {
    const baseline = await gatherBaseline({ ...question, tags: [] }, sourcesOf({}));
    expect(baseline.kind).toBe('missing');
  });
});

describe('the vulnerabilities of the base branch’s image', () => {
  const failed = surroundingsFailed('trivy ended with 1', {
    todo: 'Look at its log',
    log: ['no space left'],
  });
  test.each<{ name: string; given: Pick<World, 'sbom' | 'scan'>; expected: VulnerabilitiesBefore }>([
    {
      name: 'are those that its SBOM has today',
      given: { sbom: { kind: 'found', value: '{}' } },
      expected: { kind: 'known', list: [vulnerability] },
    },
    {
      name: 'are unknown where no SBOM was kept',
      given: {},
      expected: {
        kind: 'unknown',
        why: `no SBOM of ${main} was kept`,
        todo: 'Publish the base branch’s image once with skip: [vulnerabilities] beside only-new, or take only-new out of the policy',
      },
    },
    {
      name: 'are unknown where the registry does not give the SBOM',
      given: { sbom: refused },
      expected: {
        kind: 'unknown',
        why: `ghcr.io answered 500 (${main})`,
        todo: 'Run again when the registry answers, with a login that may read where it wants one',
      },
    },
    {
      name: 'are unknown where the SBOM makes no sense',
      given: { sbom: { ...nonsense, why: 'its SBOM makes no sense' } },
      expected: {
        kind: 'unknown',
        why: `its SBOM makes no sense (${main})`,
        todo: 'Run again; where that does not help, publish the base branch’s image again, once with skip: [size, vulnerabilities]',
      },
    },
    {
      name: 'are unknown where the scanner fails',
      given: { sbom: { kind: 'found', value: '{}' }, scan: failed },
      expected: {
        kind: 'unknown',
        why: 'trivy ended with 1',
        todo: 'Look at its log',
        log: ['no space left'],
      },
    },
  ])('$name, and what it weighs is known', async ({ given, expected }) => {
    const sources = sourcesOf({ candidates: [candidate(main)], records: recordOf(main), ...given });
    expect(await gatherBaseline({ ...question, vulnerabilities: true }, sources)).toEqual({
      ...known,
      vulnerabilities: expected,
    });
    expect(await gatherBaseline(question, sources)).toEqual(known);
  });

  test('are not unknown where somebody stops the run', async () => {
    const sources = sourcesOf({
      candidates: [candidate(main)],
      records: recordOf(main),
      sbom: { kind: 'found', value: '{}' },
      scan: interrupted(),
    });
    await expect(gatherBaseline({ ...question, vulnerabilities: true }, sources)).rejects.toMatchObject({
      data: { kind: 'interrupted' },
    });
  });
});
