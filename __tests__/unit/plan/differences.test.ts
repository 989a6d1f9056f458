import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedFiles, differences, fileChanges } from '../../../src/plan/differences.ts';

const a = `sha256:${'a'.repeat(64)}`;
const b = `sha256:${'b'.repeat(64)}`;

const none = { added: [], changed: [], removed: [] };

describe('what differs between a published image and this one', () => {
  test.each<{
    name: string;
    before: Readonly<Record<string, string>>;
    now: Readonly<Record<string, string>>;
    expected: readonly string[];
  }>([
    { name: 'nothing', before: { context: a }, now: { context: a }, expected: [] },
    {
      name: 'a changed Dockerfile',
      before: { Dockerfile: a },
      now: { Dockerfile: b },
      expected: ['Dockerfile changed'],
    },
    {
      name: 'a base that moved',
      before: { 'base debian:bookworm-slim': a },
      now: { 'base debian:bookworm-slim': b },
      expected: ['base debian:bookworm-slim moved from sha256:aaaaaaaaaaaa… to sha256:bbbbbbbbbbbb…'],
    },
    {
      name: 'a base that moved, told in full',
      before: { 'base debian': `docker.io/library/debian@${a}` },
      now: { 'base debian': `docker.io/library/debian@${b}` },
      expected: ['base debian moved from sha256:aaaaaaaaaaaa… to sha256:bbbbbbbbbbbb…'],
    },
    {
      name: 'a base that stayed under another name',
      before: { 'base debian': `docker.io/library/debian@${a}` },
      now: { 'base debian': `mirror.example/debian@${a}` },
      expected: ['base debian changed'],
    },
    {
      name: 'a parent',
      before: { 'parent base': a },
      now: { 'parent base': b },
      expected: ['parent base has changed'],
    },
    {
      name: 'the text of an argument, without what could steer a terminal',
      before: { 'argument V': '1.0' },
      now: { 'argument V': 'a\n\u001b[31m"b"' },
      expected: ['argument V changed from "1.0" to "a\\n\\u001b[31m\\"b\\""'],
    },
    {
      name: 'a long text, cut',
      before: { 'label x': '' },
      now: { 'label x': 'x'.repeat(60) },
      expected: [`label x changed from "" to "${'x'.repeat(40)}…"`],
    },
    {
      name: 'parts that are new and gone, these last',
      before: { z: '1', b: '2', __proto__: '3' },
      now: { c: '1', constructor: 'x' },
      expected: ['c is new', 'constructor is new', 'b is gone', 'z is gone'],
    },
  ])('$name', ({ before, now, expected }) => {
    const parts = Object.entries(now).map(([name, value]) => ({ name, value }));
    expect(differences(before, parts)).toEqual(expected);
  });

  test.each([
    {
      name: 'one file',
      files: { ...none, changed: ['src/app.ts'] },
      expected: 'context: src/app.ts changed',
    },
    {
      name: 'three files, by their paths',
      files: { added: ['c'], changed: ['b'], removed: ['a'] },
      expected: 'context: a removed, b changed and c added',
    },
    {
      name: 'more files than one reads',
      files: { ...none, added: ['e', 'd', 'c', 'b', 'a'] },
      expected: 'context: a added, b added, c added and 2 more',
    },
    { name: 'no file that is known to differ', files: none, expected: 'context changed' },
  ])('names $name', ({ files, expected }) => {
    expect(differences({ context: a }, [{ name: 'context', value: b }], { context: files })).toEqual([
      expected,
    ]);
  });

  test('is told of every part that differs, and of no other', () => {
    const parts = fc.dictionary(fc.string({ maxLength: 3 }), fc.constantFrom('1', '2', a, b));
    fc.assert(
      fc.property(parts, parts, (before, now) => {
        const names = new Set([...Object.keys(before), ...Object.keys(now)]);
        const get = (of: Readonly<Record<string, string>>, name: string) =>
          Object.hasOwn(of, name) ? of[name] : undefined;
        const differing = [...names].filter((name) => get(before, name) !== get(now, name));
        const list = Object.entries(now).map(([name, value]) => ({ name, value }));
        expect(differences(before, list)).toHaveLength(differing.length);
      }),
    );
  });
});

describe('the files that changed', () => {
  test('are in exactly one list each, and lead from one state to the other', () => {
    const files = fc.dictionary(fc.string({ maxLength: 2 }), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(files, files, (before, now) => {
        const { added, changed, removed } = fileChanges(before, now);
        const after = new Map<string, string>(Object.entries(before));
        const is = new Map<string, string>(Object.entries(now));
        for (const path of removed) expect(after.delete(path)).toBe(true);
        for (const path of added) {
          expect(after.has(path)).toBe(false);
          after.set(path, is.get(path) ?? '');
        }
        for (const path of changed) {
          expect(after.get(path)).not.toBe(is.get(path));
          after.set(path, is.get(path) ?? '');
        }
        expect(after).toEqual(is);
      }),
    );
  });

  test('are read of contexts that differ and are recorded, and of no other', async () => {
    const read: string[] = [];
    const part = (name: string, value: string) => ({
      name,
      value,
      files: () => {
        read.push(name);
        return Promise.resolve({ 'app.ts': '2', same: '1' });
      },
    });
    const found = await changedFiles(
      { context: a, 'context same': a, 'context lost': a },
      { context: { 'app.ts': '1', same: '1', old: '1' }, 'context same': {}, gone: {} },
      [
        part('context', b),
        part('context same', a),
        part('context lost', b),
        { name: 'Dockerfile', value: b },
      ],
    );
    expect(found).toEqual({ context: { added: [], changed: ['app.ts'], removed: ['old'] } });
    expect(read).toEqual(['context']);
  });
});
