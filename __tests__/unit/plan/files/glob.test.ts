import { describe, expect, test } from '@jest/globals';
import { hasWildcard, readGlob } from '../../../../src/plan/files/glob.ts';

describe('a pattern of COPY', () => {
  test.each([
    { glob: '*.json', fits: ['a.json', '.json'], not: ['a/b.json', 'a.json5'] },
    { glob: 'a?c', fits: ['abc', 'aüc'], not: ['ac', 'a/c'] },
    { glob: '**', fits: ['a'], not: ['a/b'] },
    { glob: '[a-cx]', fits: ['b', 'x'], not: ['d', 'ab'] },
    { glob: '[^a]', fits: ['b', '/'], not: ['a', ''] },
    { glob: '[c-a]', fits: [], not: ['b'] },
    { glob: '[\\]]', fits: [']'], not: ['\\'] },
    { glob: '\\*', fits: ['*'], not: ['a'] },
    { glob: 'a.b+(c)', fits: ['a.b+(c)'], not: ['aXb+(c)', 'a.bbc'] },
    { glob: '', fits: [''], not: ['a'] },
  ])('$glob', ({ glob, fits, not }) => {
    const tested = [...fits, ...not].map((path) => [path, readGlob(glob)?.test(path)]);
    expect(tested).toEqual([...fits.map((path) => [path, true]), ...not.map((path) => [path, false])]);
  });

  test.each(['[', 'a[', '[]', '[a', '[-a]', '[a-]', '\\', '[\\', '[^]'])('%j is malformed', (glob) => {
    expect(readGlob(glob)).toBeUndefined();
  });

  test('says when a class may stand for a slash', () => {
    expect(['[^a]', '[.-0]', '[a-z]', '*?x'].map((glob) => readGlob(glob)?.mayCross)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('is one only with a sign that is not escaped', () => {
    expect(['a*', '[a]', '?', 'a\\*', 'a\\[b]', ']'].map(hasWildcard)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
