import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/plan/demands.ts';
import { demandsKey, endedWaivers, gatesKey, type GateSurroundings } from '../../../src/check/key.ts';

const usual: GateSurroundings = {
  policy: { ...defaultPolicy, maxSize: { uncompressed: 1000 } },
  dockerfile: 'FROM scratch\n',
  hadolintConfig: '',
  ignoreFile: 'CVE-2026-0001 exp:2026-12-01\n',
  tools: { trivy: '0.69.1', hadolint: '2.14.0' },
  advice: [],
  databases: [],
};
const now = new Date('2026-11-22T00:00:00Z');

describe('a recorded answer of the gates stands', () => {
  test('while nothing that it depends on has changed, in whatever order it is written', () => {
    const same = { ...usual, tools: { hadolint: '2.14.0', trivy: '0.69.1' } };
    expect(gatesKey(same, new Date('2026-11-23T00:00:00Z'))).toBe(gatesKey(usual, now));
  });

  test.each<{ name: string; given: Partial<GateSurroundings>; at?: string }>([
    { name: 'the budget', given: { policy: { ...usual.policy, maxSize: { uncompressed: 999 } } } },
    { name: 'the severity', given: { policy: { ...usual.policy, severity: 'low' } } },
    { name: 'a tool', given: { tools: { ...usual.tools, trivy: '0.70.0' } } },
    {
      name: 'a comment of the Dockerfile',
      given: { dockerfile: '# hadolint ignore=DL3008\nFROM scratch\n' },
    },
    { name: 'the hadolint configuration', given: { hadolintConfig: 'ignored: [DL3008]\n' } },
    { name: 'the waivers', given: { ignoreFile: '' } },
    { name: 'what is advised', given: { advice: ['base-tags-differ'] } },
    { name: 'the databases', given: { databases: ['registry.example/db:2'] } },
    { name: 'the date of a waiver', given: {}, at: '2026-12-01T00:00:00Z' },
  ])('not when this has changed: $name', ({ given, at }) => {
    expect(gatesKey({ ...usual, ...given }, at === undefined ? now : new Date(at))).not.toBe(
      gatesKey(usual, now),
    );
  });
});

describe('what the gates are asked', () => {
  const asked = (given: Partial<GateSurroundings> = {}, version = '1.0.0', at = now): string =>
    demandsKey({ ...usual, ...given }, version, at);

  test('is the same on machines that have tools and databases of their own', () => {
    const other = { tools: { trivy: '0.70.0' }, databases: ['mirror/db:2'], comparedWith: ['r.io/app:main'] };
    expect(asked(other)).toBe(asked());
  });

  test.each<{ name: string; key: string }>([
    { name: 'policy', key: asked({ policy: { ...usual.policy, severity: 'low' } }) },
    { name: 'Dockerfile', key: asked({ dockerfile: '# hadolint ignore=DL3008\nFROM scratch\n' }) },
    { name: 'hadolint configuration', key: asked({ hadolintConfig: 'ignored: [DL3008]\n' }) },
    { name: 'ignore file', key: asked({ ignoreFile: '' }) },
    { name: 'image-build', key: asked({}, '1.0.1') },
    {
      name: 'day, where a waiver has ended since',
      key: asked({}, '1.0.0', new Date('2026-12-01T00:00:00Z')),
    },
  ])('is not the same with another $name', ({ key }) => {
    expect(key).not.toBe(asked());
  });
});

describe('waivers that have ended', () => {
  test.each<{ name: string; given: string; expected: readonly string[] }>([
    {
      name: 'of a plain list',
      given: 'CVE-1 exp:2026-11-01\nCVE-2 exp:2027-01-01',
      expected: ['2026-11-01'],
    },
    {
      name: 'of a YAML file',
      given: 'vulnerabilities:\n - id: CVE-1\n   expired_at: 2026-11-22',
      expected: ['2026-11-22'],
    },
    { name: 'in quotes', given: 'expired_at: "2025-01-01"', expected: ['2025-01-01'] },
    { name: 'none', given: 'CVE-1\n', expected: [] },
  ])('$name', ({ given, expected }) => {
    expect(endedWaivers(given, now)).toEqual(expected);
  });
});
