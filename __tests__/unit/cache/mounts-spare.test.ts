import { describe, expect, test } from '@jest/globals';
import { findMounts } from '../../../src/cache/mounts/find.ts';
import { spareMounts } from '../../../src/cache/mounts/spare.ts';
import { stepKeys, type StepKeys } from '../../../src/cache/mounts/step-keys.ts';
import { createContexts } from '../../../src/plan/files/contexts.ts';
import { takeFingerprint } from '../../../src/plan/fingerprint/take.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { runsOf, type ImageRuns } from '../../../src/plan/reach/runs.ts';
import { described, pinsOf } from '../../support/described.ts';
import { makeTree } from '../../support/tree.ts';

const lines: readonly string[] = [
  'FROM base',
  'ARG VERSION',
  'RUN --mount=type=cache,target=/apt apt-get install git',
  'COPY lock /',
  'RUN --mount=type=cache,target=/modules fetch',
  'COPY . /src',
  'RUN --mount=type=cache,target=/modules --mount=type=cache,target=/objects compile',
];
const usual: Readonly<Record<string, string>> = { lock: '1', 'src/main': '1' };

interface Commit {
  readonly files?: Readonly<Record<string, string>>;
  readonly lines?: readonly string[];
  readonly digest?: string;
  readonly args?: Readonly<Record<string, string>>;
}

async function seen(commit: Commit): Promise<{ runs: ImageRuns; keys: StepKeys }> {
  const folder = await makeTree({ ...usual, ...commit.files });
  const target = { context: folder, dockerfile: `${folder}/Dockerfile`, args: { ...commit.args } };
  const image: PlannedImage = described(commit.lines ?? lines, { platforms: ['linux/amd64'], target });
  const given = {
    pins: pinsOf({ base: commit.digest === undefined ? {} : { digest: commit.digest } }),
    parents: new Map(),
  };
  const contexts = createContexts(folder);
  const fingerprint = await takeFingerprint(image, { ...given, contexts, attest: [] });
  const runs = runsOf(image, given);
  return { runs, keys: await stepKeys(runs, fingerprint, contexts) };
}

describe('cache mounts that a build needs, where the layer cache has the steps of the commit before', () => {
  test.each<{ name: string; before?: Commit; now: Commit; needed: readonly string[] }>([
    { name: 'nothing has changed', now: {}, needed: [] },
    {
      name: 'code has changed, which only the last step sees',
      now: { files: { 'src/main': '2' } },
      needed: ['/modules', '/objects'],
    },
    {
      name: 'the lock file has changed',
      now: { files: { lock: '2' } },
      needed: ['/modules', '/objects'],
    },
    {
      name: 'the base has another digest',
      now: { digest: 'b' },
      needed: ['/apt', '/modules', '/objects'],
    },
    {
      name: 'a build argument is another one',
      now: { args: { VERSION: '2' } },
      needed: ['/apt', '/modules', '/objects'],
    },
    {
      name: 'the Dockerfile has changed anywhere',
      now: { lines: [...lines, 'USER app'] },
      needed: ['/apt', '/modules', '/objects'],
    },
    {
      name: 'what is built is never the same',
      before: { lines: ['FROM base', 'ADD https://example.org/x /', ...lines.slice(2)] },
      now: { lines: ['FROM base', 'ADD https://example.org/x /', ...lines.slice(2)] },
      needed: ['/apt', '/modules', '/objects'],
    },
  ])('$name: $needed', async ({ before = {}, now, needed }) => {
    const [first, second] = [await seen(before), await seen(now)];
    const { mounts } = findMounts([second.runs]);
    const decided = spareMounts(mounts, second.keys, new Set(first.keys.values()));
    const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
    expect(ids(decided.needed)).toEqual(needed);
    expect([...ids(decided.needed), ...ids(decided.spared)].sort()).toEqual(ids(mounts).toSorted());
  });

  test('one that another image uses, too, is needed where only one of them has its step', async () => {
    const { runs, keys } = await seen({});
    const { mounts } = findMounts([runs, { ...runs, image: 'other' }]);
    expect(spareMounts(mounts, keys, new Set(keys.values())).spared).toEqual([]);
  });

  test('where no layer cache is known all are needed', async () => {
    const { runs, keys } = await seen({});
    const { mounts } = findMounts([runs]);
    expect(spareMounts(mounts, keys, new Set())).toEqual({ needed: mounts, spared: [] });
  });
});
