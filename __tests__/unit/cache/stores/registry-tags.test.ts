import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEntry, writeEntry } from '../../../../src/cache/stores/registry/entry.ts';
import { entryTags, prefixesOf } from '../../../../src/cache/stores/registry/tags.ts';

describe('the beginnings under which a key is found', () => {
  test.each<{ name: string; given: readonly string[]; expected: readonly string[] }>([
    { name: 'its own, up to its last -', given: [], expected: ['go-amd64-'] },
    { name: 'those given, the shortest first', given: ['go-amd64-', 'go-'], expected: ['go-', 'go-amd64-'] },
    { name: 'none that it does not begin with', given: ['npm-', 'go-amd64-1x'], expected: ['go-amd64-'] },
    { name: 'also itself and nothing', given: ['go-amd64-1', ''], expected: ['', 'go-amd64-', 'go-amd64-1'] },
  ])('$name', ({ given, expected }) => {
    expect(prefixesOf('go-amd64-1', given)).toEqual(expected);
  });
});

describe('tags', () => {
  const text = fc.string({ maxLength: 20, unit: 'binary' });

  test('are those of no other key, prefix or slot', () => {
    const one = fc.record({ what: fc.constantFrom('ofKey', 'ofPrefix'), slot: fc.option(text), text });
    fc.assert(
      fc.property(one, one, (a, b) => {
        const tag = (of: typeof a) => entryTags(of.slot ?? undefined)[of.what](of.text);
        expect(tag(a)).toMatch(/^ib-cache-(key|prefix)-[0-9a-f]{64}$/);
        expect(tag(a) === tag(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      {
        examples: [
          [
            { what: 'ofKey', slot: null, text: '["a","b"]' },
            { what: 'ofKey', slot: 'b', text: 'a' },
          ],
        ],
      },
    );
  });

  test('a manifest says again what was written into it', () => {
    const blob = { digest: `sha256:${'a'.repeat(64)}`, size: 7 };
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), text, (key, slot, family) => {
        const entry = { key, ...(slot === undefined ? {} : { slot }), blob };
        expect(readEntry(writeEntry(entry, family, 0).bytes)).toMatchObject(entry);
      }),
    );
  });

  test.each(['', '{}', 'null', '{"artifactType":"application/vnd.image-build.cache.v1"}'])(
    '%j says nothing',
    (text) => {
      expect(readEntry(Buffer.from(text))).toBeUndefined();
    },
  );
});
