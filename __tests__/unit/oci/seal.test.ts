import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/oci/digest.ts';
import { seal } from '../../../src/oci/seal.ts';

const mediaType = 'application/vnd.oci.image.index.v1+json';
const rootOf = (value: unknown) => ({ mediaType, bytes: Buffer.from(JSON.stringify(value)) });
const contents = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));

describe('sealing annotations into a root', () => {
  test.each<{ name: string; given: object; add: Record<string, string>; expected: object }>([
    {
      name: 'a root without any',
      given: { schemaVersion: 2, manifests: [] },
      add: { b: '2', a: '1' },
      expected: { schemaVersion: 2, manifests: [], annotations: { a: '1', b: '2' } },
    },
    {
      name: 'those of the user stay, and ours win',
      given: { annotations: { user: 'x', ours: 'old' }, manifests: [] },
      add: { ours: 'new' },
      expected: { annotations: { ours: 'new', user: 'x' }, manifests: [] },
    },
    {
      name: 'Go’s empty map is none',
      given: { manifests: [], annotations: null },
      add: { a: '1' },
      expected: { manifests: [], annotations: { a: '1' } },
    },
    {
      name: 'fields that we do not know stay',
      given: { layers: [{ data: 'e30=' }], future: { a: [1] } },
      add: { a: '1' },
      expected: { layers: [{ data: 'e30=' }], future: { a: [1] }, annotations: { a: '1' } },
    },
  ])('$name', ({ given, add, expected }) => {
    const sealed = seal(rootOf(given), add);
    expect(contents(sealed.bytes)).toEqual(expected);
    expect(sealed).toEqual({ mediaType, bytes: sealed.bytes, digest: digestOf(sealed.bytes) });
  });

  test('without annotations the root stays byte for byte', () => {
    const root = { mediaType, bytes: Buffer.from('{ "spaces" : 1 }\n') };
    expect(seal(root, {})).toEqual({ ...root, digest: digestOf(root.bytes) });
  });

  test.each(['', 'text', '[]', 'null', '1'])('%j is no root', (text) => {
    expect(() => seal({ mediaType, bytes: Buffer.from(text) }, { a: '1' })).toThrow(
      'The root of an image is',
    );
  });

  test('the order of the annotations makes no difference, and sealing twice is sealing once', () => {
    const texts = fc.dictionary(fc.string(), fc.string(), { minKeys: 1 });
    fc.assert(
      fc.property(texts, texts, (user, ours) => {
        const root = rootOf({ manifests: [], annotations: user });
        const sealed = seal(root, ours);
        const reversed = Object.fromEntries(Object.entries(ours).reverse());
        expect(seal(root, reversed)).toEqual(sealed);
        expect(seal(sealed, ours)).toEqual(sealed);
        expect(contents(sealed.bytes)).toEqual({ manifests: [], annotations: { ...user, ...ours } });
      }),
    );
  });
});
