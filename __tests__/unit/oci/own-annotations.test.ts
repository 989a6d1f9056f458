import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ownAnnotations,
  readOwnAnnotations,
  writeOwnAnnotations,
  type OwnFacts,
} from '../../../src/oci/own-annotations.ts';
import { sha256 } from '../../support/layouts.ts';

const nothing: OwnFacts = { parts: {}, parents: {}, platforms: [], isFromPullRequest: false };

describe('what we write into an image', () => {
  test('is what annotations say, in one order', () => {
    expect(
      writeOwnAnnotations({
        fingerprint: sha256('f'),
        parts: { b: '2', a: '1' },
        parents: { base: sha256('base') },
        platforms: ['linux/arm64', 'linux/amd64'],
        isFromPullRequest: true,
      }),
    ).toEqual({
      'vnd.image-build.fingerprint': sha256('f'),
      'vnd.image-build.parts': '{"a":"1","b":"2"}',
      'vnd.image-build.parents': `{"base":"${sha256('base')}"}`,
      'vnd.image-build.platforms': 'linux/amd64,linux/arm64',
      'vnd.image-build.origin': 'pull-request',
    });
  });

  test('is read again as it was', () => {
    const digest = fc.string().map(sha256);
    const facts = fc.record({
      fingerprint: digest,
      parts: fc.dictionary(fc.string(), fc.string()),
      parents: fc.dictionary(fc.string(), digest),
      platforms: fc.subarray(['linux/amd64', 'linux/arm/v6', 'linux/arm64', 'windows/amd64']),
      isFromPullRequest: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const found = readOwnAnnotations(writeOwnAnnotations(given));
        expect({ ...found, parts: { ...found.parts }, parents: { ...found.parents } }).toEqual({
          ...given,
          parts: { ...given.parts },
          parents: { ...given.parents },
        });
      }),
    );
  });
});

describe('what others have written there', () => {
  const { fingerprint, parts, parents, platforms, origin } = ownAnnotations;
  test.each<{ name: string; given: Record<string, string>; expected: Partial<OwnFacts> }>([
    { name: 'nothing', given: {}, expected: {} },
    { name: 'a fingerprint that is none', given: { [fingerprint]: 'sha256:../x' }, expected: {} },
    { name: 'no JSON', given: { [parts]: '{', [parents]: 'x' }, expected: {} },
    { name: 'lists', given: { [parts]: '["a"]', [parents]: '[]' }, expected: {} },
    { name: 'null', given: { [parts]: 'null', [parents]: 'null' }, expected: {} },
    { name: 'values that are no texts', given: { [parts]: '{"a":"1","b":{}}' }, expected: {} },
    {
      name: 'one parent without a digest: none counts',
      given: { [parents]: JSON.stringify({ a: sha256('a'), b: 'latest' }) },
      expected: {},
    },
    { name: 'platforms that are none', given: { [platforms]: 'linux/amd64,<b>' }, expected: {} },
    {
      name: 'platforms in other words',
      given: { [platforms]: 'linux/x86_64,linux/arm64/v8,linux/amd64' },
      expected: { platforms: ['linux/amd64', 'linux/arm64'] },
    },
    {
      name: 'any origin is trusted no further than a pull request',
      given: { [origin]: 'trust me' },
      expected: { isFromPullRequest: true },
    },
  ])('$name', ({ given, expected }) => {
    expect(readOwnAnnotations(given)).toEqual({ ...nothing, ...expected });
  });

  test('never ends in a failure', () => {
    const hostile = fc.record(
      Object.fromEntries(
        Object.values(ownAnnotations).map((name) => [name, fc.oneof(fc.string(), fc.json())]),
      ),
    );
    fc.assert(fc.property(hostile, (given) => expect(readOwnAnnotations(given)).toBeDefined()));
  });
});
