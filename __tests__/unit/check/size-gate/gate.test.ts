import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Baseline } from '../../../../src/check/baseline/baseline.ts';
import type { BaseFacts, Subject } from '../../../../src/check/facts.ts';
import type { GateResult } from '../../../../src/check/gate.ts';
import { checkLayout, type Gatherers } from '../../../../src/check/gates.ts';
import { createLayerStore } from '../../../../src/check/layers/store.ts';
import { sizeGate } from '../../../../src/check/size-gate/gate.ts';
import { readLayout } from '../../../../src/oci/layout.ts';
import { defaultPolicy } from '../../../../src/plan/demands.ts';
import { cutInstructions } from '../../../../src/plan/dockerfile/instructions.ts';
import type { ImagePolicy } from '../../../../src/request/policy.ts';
import { subjectOf } from '../../../support/checking.ts';
import { makeLayout, type TestLayout } from '../../../support/layouts.ts';
import { makeFolder } from '../../../support/tree.ts';

const file = join('images', 'app', 'Dockerfile');
// The instructions that the layouts' history names.
const text = 'FROM base\nCOPY 1 /\n\nCOPY 2 /\n';
const bytes = (count: number): string => 'x'.repeat(count);
const big = 2_000_000;
let work: string;
let layout: TestLayout;
beforeAll(async () => {
  work = await makeFolder();
  layout = await makeLayout({
    dir: join(work, 'app'),
    layers: [
      { etc: bytes(100), 'usr/lib/old': bytes(big) },
      { 'src/a': bytes(big), 'root/.npm/x': bytes(200_000) },
      { '.wh.src': '', 'usr/lib/old': bytes(big) },
    ],
  });
});

async function ask(
  policy: Partial<ImagePolicy>,
  more: Partial<Gatherers> = {},
  dir = layout.dir,
): Promise<GateResult> {
  const dockerfile = { path: file, text, instructions: cutInstructions(text).instructions };
  const subject: Subject = { ...subjectOf(dir, policy, 'app'), dockerfile };
  const store = createLayerStore();
  const notAsked = (): Promise<never> => Promise.reject(new Error('the size gate asks for no such thing'));
  const gatherers: Gatherers = {
    image: notAsked,
    scan: notAsked,
    tests: notAsked,
    baseline: notAsked,
    size: async () => store.size(await readLayout(dir)),
    contents: async () => store.contents(await readLayout(dir)),
    base: () => Promise.resolve(baseOf(1)),
    ...more,
  };
  const { gates } = await checkLayout(subject, gatherers, new Date(), [sizeGate]);
  if (gates[0] === undefined) throw new Error('the gate gave no answer');
  return gates[0];
}
const baseOf = (layers: number): BaseFacts => ({
  kind: 'known',
  name: 'base',
  isSibling: true,
  diffIds: layout.diffIds.slice(0, layers),
});
const baseline = (uncompressed: number): Baseline => ({
  kind: 'known',
  from: 'ghcr.io/acme/app:main',
  digest: 'sha256:0',
  compressed: 1,
  uncompressed,
  diffIds: layout.diffIds.slice(0, 2),
});
const briefly = ({ findings }: GateResult) =>
  findings.map(({ rule, line, blocks }) => `${rule}:${line ?? '-'}${blocks ? '!' : ''}`);

describe('the size gate', () => {
  const advice = ['wasted-space:4', 'wasted-space:2', 'package-cache:2'];
  test.each<[string, () => Partial<ImagePolicy>, string, readonly string[]]>([
    ['passes without a budget, and tells what it sees', () => ({}), 'passed', advice],
    [
      'passes at every budget exactly',
      () => ({
        maxSize: { uncompressed: layout.unpackedSizes.reduce((sum, one) => sum + one, 0) },
        maxLayerSize: { uncompressed: Math.max(...layout.unpackedSizes.slice(1)) },
        maxGrowth: { kind: 'bytes', bytes: layout.unpackedSizes[2] ?? 0 },
      }),
      'passed',
      advice,
    ],
    [
      'fails one byte over each, at the lines that weigh most',
      () => ({
        maxSize: { uncompressed: layout.unpackedSizes.reduce((sum, one) => sum + one, 0) - 1 },
        maxLayerSize: { uncompressed: Math.max(...layout.unpackedSizes.slice(1)) - 1 },
        maxGrowth: { kind: 'bytes', bytes: (layout.unpackedSizes[2] ?? 0) - 1 },
      }),
      'failed',
      ['max-size:2!', 'max-layer-size:2!', 'max-growth:4!', ...advice],
    ],
  ])('%s', async (_, policy, state, findings) => {
    const before = (layout.unpackedSizes[0] ?? 0) + (layout.unpackedSizes[1] ?? 0);
    const result = await ask(policy(), { baseline: () => Promise.resolve(baseline(before)) });
    expect([result.state, briefly(result)]).toEqual([state, findings]);
  });

  test('notes what the image weighs, adds, wastes and keeps', async () => {
    expect((await ask({})).notes).toEqual([
      expect.stringMatching(/ compressed, 6\.21 MB uncompressed in 3 layers$/),
      'no budget',
      'adds 4.21 MB over base (2 MB)',
      '4 MB wasted: files that a later layer removes or writes again',
      '200 kB of package caches: npm 200 kB',
    ]);
  });

  test('passes where growth has a limit and there is nothing to compare with, and says that it was not checked', async () => {
    const missing: Baseline = { kind: 'missing', why: 'the record of main has no sizes' };
    const { state, notes } = await ask(
      { maxGrowth: { kind: 'percent', percent: 0 } },
      { baseline: () => Promise.resolve(missing) },
    );
    expect([state, notes]).toEqual([
      'passed',
      expect.arrayContaining(['growth was not checked: the record of main has no sizes']),
    ]);
  });

  test.each<[string, Partial<ImagePolicy>, Partial<Gatherers>, string]>([
    [
      'what is in the image cannot be read',
      {},
      { contents: () => Promise.reject(new Error('layer 2 is cut short')) },
      'layer 2 is cut short',
    ],
    ['it cannot be measured', {}, { size: () => Promise.reject(new Error('no blob')) }, 'no blob'],
    [
      'the base branch’s image cannot be asked for',
      { maxGrowth: { kind: 'percent', percent: 5 } },
      { baseline: () => Promise.reject(new Error('no answer')) },
      'no answer',
    ],
  ])('is broken, and not passed, where %s', async (_, policy, more, what) => {
    expect(await ask(policy, more)).toMatchObject({ state: 'broken', findings: [], problem: { what } });
  });

  test('has nothing to say of an image that wastes and keeps nothing', async () => {
    const dir = join(work, 'clean');
    const { diffIds } = await makeLayout({ dir, layers: [{ etc: 'a' }, { app: 'b', 'root/.npmrc': 'c' }] });
    const base: BaseFacts = { kind: 'known', name: 'base', isSibling: true, diffIds: diffIds.slice(0, 1) };
    const result = await ask({}, { base: () => Promise.resolve(base) }, dir);
    expect([result.state, result.findings, result.notes?.slice(1)]).toEqual([
      'passed',
      [],
      ['no budget', 'adds 3.07 kB over base (2.05 kB)'],
    ]);
  });

  test('asks for the base branch’s image only where growth has a limit', () => {
    expect(sizeGate.needs(defaultPolicy)).toEqual(['size', 'base', 'contents']);
    expect(sizeGate.needs({ ...defaultPolicy, maxGrowth: { kind: 'bytes', bytes: 1 } })).toEqual([
      'size',
      'base',
      'contents',
      'baseline',
    ]);
  });
});
