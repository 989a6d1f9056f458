import { describe, expect, test } from '@jest/globals';
import { isForeign } from '../../../src/plan/dockerfile/frontend.ts';
import { frontendReference } from '../../../src/plan/reach/reach.ts';

describe('the frontend that reads a Dockerfile', () => {
  test.each<{ name: string; given: string; args?: Record<string, string>; expected: string | undefined }>([
    { name: 'none', given: 'FROM a\n', expected: undefined },
    {
      name: 'the usual line',
      given: '# syntax=docker/dockerfile:1\nFROM a\n',
      expected: 'docker/dockerfile:1',
    },
    { name: 'blanks and case', given: '#  Syntax =  a/b:1  \nFROM a', expected: 'a/b:1' },
    { name: 'words behind it', given: '#syntax=a/b --flag\n', expected: 'a/b' },
    {
      name: 'after other directives',
      given: '# escape=`\r\n# check=skip=all\r\n# syntax=a/b\r\n',
      expected: 'a/b',
    },
    { name: 'after a comment it is one itself', given: '# why\n# syntax=a/b\n', expected: undefined },
    { name: 'after an empty line, too', given: '\n# syntax=a/b\n', expected: undefined },
    {
      name: 'after a byte order mark and a shebang',
      given: '\ufeff#!/usr/bin/env x\n# syntax=a/b\n',
      expected: 'a/b',
    },
    { name: 'other comments', given: '// syntax=a/b\n', expected: 'a/b' },
    { name: 'JSON', given: '{ "syntax": "a/b" }', expected: 'a/b' },
    { name: 'other JSON', given: '{ "syntax": 1 }', expected: undefined },
    {
      name: 'the build argument wins',
      given: '# syntax=a/b\n',
      args: { BUILDKIT_SYNTAX: ' c/d x' },
      expected: 'c/d',
    },
  ])('$name', ({ given, args, expected }) => {
    expect(frontendReference(given, args)).toBe(expected);
  });

  test.each([
    [undefined, false],
    ['docker/dockerfile:1', false],
    ['docker.io/docker/dockerfile-upstream:master', false],
    ['mirror.example.com/hub/docker/dockerfile@sha256:0', false],
    ['dockerfile', false],
    ['example.com/acme/dockerfile-x:1', true],
    ['gradle/frontend', true],
  ])('%s speaks another language: %s', (reference, expected) => {
    expect(isForeign(reference)).toBe(expected);
  });
});
