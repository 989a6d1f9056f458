import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutFiles } from '../../../src/memory/record-blob.ts';
import { parseRecord, type GateRecord } from '../../../src/memory/record-schema.ts';
import type { Finding } from '../../../src/check/finding.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const finding: Finding = {
  gate: 'vulnerabilities',
  rule: 'CVE-2024-1',
  severity: 'low',
  image: 'app',
  platform: 'linux/amd64',
  message: 'a hole',
  help: 'https://example.test/CVE-2024-1',
  fingerprint: 'a'.repeat(64),
  blocks: false,
};
const record: GateRecord = {
  schema: 1,
  checkedAt: '2026-05-31T23:59:59.123Z',
  key: 'key',
  origin: 'trusted',
  gates: [
    {
      gate: 'vulnerabilities',
      image: 'app',
      platform: 'linux/amd64',
      findings: [finding],
      durationMs: 3,
      state: 'passed',
    },
    {
      gate: 'size',
      image: 'app',
      findings: [],
      durationMs: 0.5,
      state: 'broken',
      problem: { kind: 'surroundings', what: 'disk', where: { file: 'a', line: 1 }, log: ['x'] },
    },
  ],
  sizes: {
    'linux/amd64': {
      compressed: 1,
      uncompressed: 2,
      layers: [{ digest: 'sha256:a', diffId: 'sha256:b', compressed: 1, uncompressed: 2, createdBy: 'COPY' }],
    },
  },
  parts: { Dockerfile: 'x' },
  files: { context: { a: 'b' } },
};

describe('a record of the gates', () => {
  test('is read as it was written', () => {
    expect(parseRecord(JSON.stringify(record), now)).toEqual(record);
  });

  test('with a clock that is a little wrong still counts', () => {
    const late = { ...record, checkedAt: '2026-06-01T00:04:00Z' };
    expect(parseRecord(JSON.stringify(late), now)).toEqual(late);
  });

  test('whose policy left every gate out is a record of what was published', () => {
    const none = { ...record, gates: [] };
    expect(parseRecord(JSON.stringify(none), now)).toEqual(none);
  });

  const [gate] = record.gates;
  test.each<{ name: string; given: unknown }>([
    { name: 'another schema', given: { ...record, schema: 2 } },
    { name: 'no schema', given: { ...record, schema: undefined } },
    {
      name: 'one from the future, which would never be too old',
      given: { ...record, checkedAt: '2099-01-01T00:00:00Z' },
    },
    { name: 'a date that is none', given: { ...record, checkedAt: '2026-99-01T00:00:00Z' } },
    { name: 'a date in words', given: { ...record, checkedAt: 'yesterday' } },
    { name: 'an origin that we do not know', given: { ...record, origin: 'me' } },
    { name: 'a gate that we do not know', given: { ...record, gates: [{ ...gate, gate: 'luck' }] } },
    { name: 'a state that we do not know', given: { ...record, gates: [{ ...gate, state: 'fine' }] } },
    { name: 'broken without a problem', given: { ...record, gates: [{ ...gate, state: 'broken' }] } },
    {
      name: 'passed with what blocks',
      given: { ...record, gates: [{ ...gate, findings: [{ ...finding, blocks: true }] }] },
    },
    {
      name: 'a finding of another gate',
      given: { ...record, gates: [{ ...gate, findings: [{ ...finding, gate: 'size' }] }] },
    },
    {
      name: 'a link that is none',
      given: { ...record, gates: [{ ...gate, findings: [{ ...finding, help: 'javascript:alert(1)' }] }] },
    },
    { name: 'a size that is none', given: { ...record, sizes: { x: { compressed: -1 } } } },
    { name: 'a file that is no text', given: { ...record, files: { context: { a: 1 } } } },
  ])('is lost where it has $name', ({ given }) => {
    expect(parseRecord(JSON.stringify(given), now)).toBeUndefined();
  });

  test('whatever text it is, it never ends in a failure', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseRecord(text, now)).toBeUndefined();
      }),
    );
  });
});

describe('the lists of files in a record', () => {
  const list = (length: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length }, (_, index) => [`file ${index}`, 'x']));

  test.each<{ name: string; given: Record<string, number>; kept: string[] }>([
    { name: 'all where they are short', given: { context: 4000, other: 1000 }, kept: ['context', 'other'] },
    { name: 'the shorter ones first', given: { context: 4001, other: 1000 }, kept: ['other'] },
    { name: 'none where each is too long', given: { context: 5001 }, kept: [] },
  ])('stay in full or not at all: $name', ({ given, kept }) => {
    const files = Object.fromEntries(Object.entries(given).map(([part, length]) => [part, list(length)]));
    const cut = cutFiles({ ...record, files });
    expect(Object.keys(cut.files ?? {}).sort()).toEqual(kept);
    for (const part of kept) expect(cut.files?.[part]).toEqual(files[part]);
    expect({ ...cut, files: undefined }).toEqual({ ...record, files: undefined });
  });
});
