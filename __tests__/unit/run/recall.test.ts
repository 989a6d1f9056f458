import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../../src/check/gate.ts';
import { defaultPolicy } from '../../../src/plan/demands.ts';
import { staleness } from '../../../src/run/recall.ts';

const platform = 'linux/amd64';
const now = Date.parse('2026-06-02T00:00:00Z');
const dayMs = 86_400_000;
const passed = (gate: GateResult['gate'], on?: string): GateResult => ({
  gate,
  image: 'app',
  findings: [],
  durationMs: 1,
  state: 'passed',
  ...(on === undefined ? {} : { platform: on }),
});
const all = [
  passed('lint'),
  ...(['size', 'vulnerabilities', 'secrets'] as const).map((gate) => passed(gate, platform)),
];
const record = { checkedAt: '2026-06-01T12:00:00Z', key: 'key', gates: all };
const image = { platforms: [platform], policy: defaultPolicy };
const skipped = {
  ...image,
  policy: { ...defaultPolicy, skip: ['lint', 'size', 'vulnerabilities', 'secrets'] },
} as const;

describe('recorded answers', () => {
  test.each<{ name: string; given: Parameters<typeof staleness>[0]; of?: typeof image; expected: unknown }>([
    { name: 'of today stand', given: record, expected: undefined },
    {
      name: 'without any gate stand where the policy asks none',
      given: { ...record, gates: [] },
      of: skipped,
      expected: undefined,
    },
    {
      name: 'without any gate are no answers to a policy that asks',
      given: { ...record, gates: [] },
      expected: 'not all of its gates have run on all of its platforms',
    },
    {
      name: 'of another platform are none',
      given: { ...record, gates: all.map((one) => ({ ...one, platform: 'linux/arm64' })) },
      expected: 'not all of its gates have run on all of its platforms',
    },
    { name: 'that are lost are none', given: undefined, expected: 'there is no record of its gates' },
    {
      name: 'under another policy are none',
      given: { ...record, key: 'other' },
      expected: 'the policy, a tool or a waiver has changed since its gates ran',
    },
    {
      name: 'that are too old are none',
      given: { ...record, checkedAt: '2026-05-31T23:59:59Z' },
      expected: 'its last scan is of 2026-05-31T23:59Z',
    },
    {
      name: 'from the future are none',
      given: { ...record, checkedAt: '2026-06-02T00:00:01Z' },
      expected: 'its last scan is of 2026-06-02T00:00Z',
    },
  ])('$name', ({ given, of = image, expected }) => {
    expect(staleness(given, of, 'key', dayMs, now)).toBe(expected);
  });
});
