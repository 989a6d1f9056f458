import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRunnerCache } from '../../../src/cache/policy/runner-cache.ts';
import { jobToken, nowMs } from '../../support/job-token.ts';

const job = {
  GITHUB_ACTIONS: 'true',
  ACTIONS_RESULTS_URL: 'https://results.example.com/',
  ACTIONS_CACHE_SERVICE_V2: 'True',
};
const token = jobToken([
  ['refs/pull/7/merge', 3],
  ['refs/heads/main', 1],
]);
const withClaims = (claims: unknown): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
const times = { nbf: nowMs / 1000 - 1, exp: nowMs / 1000 + 1 };
const unreadable = { kind: 'none', why: 'the job’s token cannot be read' };

describe('what a job may do with the runner’s cache', () => {
  test('is what its token says', () => {
    expect(
      readRunnerCache({ ...job, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_MODE: ' Read ' }, nowMs),
    ).toEqual({
      kind: 'there',
      service: 'v2',
      mode: 'read',
      reads: ['refs/pull/7/merge', 'refs/heads/main'],
      writes: ['refs/pull/7/merge'],
    });
  });

  test.each([
    {
      name: 'no job',
      env: {},
      expected: { kind: 'none', why: 'this is no job of GitHub Actions' },
    },
    {
      name: 'a run: step',
      env: { GITHUB_ACTIONS: 'true' },
      expected: {
        kind: 'none',
        why: 'there is no ACTIONS_RUNTIME_TOKEN: steps with run: do not have it, an action has',
      },
    },
    {
      name: 'no address',
      env: { GITHUB_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: token },
      expected: { kind: 'none', why: 'the runner does not say where its cache is' },
    },
    {
      name: 'a token that is none',
      env: { ...job, ACTIONS_RUNTIME_TOKEN: 'secret' },
      expected: unreadable,
    },
    {
      name: 'a signature that BuildKit would refuse',
      env: { ...job, ACTIONS_RUNTIME_TOKEN: token.replace(/[^.]+$/, 'x') },
      expected: unreadable,
    },
    {
      name: 'no claim',
      env: { ...job, ACTIONS_RUNTIME_TOKEN: withClaims(times) },
      expected: unreadable,
    },
    {
      name: 'a claim that is no JSON',
      env: { ...job, ACTIONS_RUNTIME_TOKEN: withClaims({ ...times, ac: '[{' }) },
      expected: unreadable,
    },
    {
      name: 'a claim of another shape',
      env: { ...job, ACTIONS_RUNTIME_TOKEN: withClaims({ ...times, ac: '[{"Scope":1}]' }) },
      expected: unreadable,
    },
    {
      name: 'a token that has expired',
      env: { ...job, ACTIONS_RUNTIME_TOKEN: jobToken([['refs/heads/main', 3]], 'expired') },
      expected: { kind: 'none', why: 'the job’s token has expired' },
    },
    {
      name: 'a token of tomorrow',
      env: { ...job, ACTIONS_RUNTIME_TOKEN: withClaims({ ...times, nbf: times.exp, ac: '[]' }) },
      expected: { kind: 'none', why: 'the job’s token is not valid yet: is the clock right?' },
    },
  ])('is nothing with $name', ({ env, expected }) => {
    expect(readRunnerCache(env, nowMs)).toEqual(expected);
  });

  test.each([
    { name: 'version 2 needs its flag', env: { ACTIONS_CACHE_SERVICE_V2: undefined }, expected: 'v1' },
    { name: 'the flag is read as buildx reads it', env: { ACTIONS_CACHE_SERVICE_V2: 'yes' }, expected: 'v1' },
    {
      name: 'the flag alone is no address',
      env: { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: 'http://c/' },
      expected: 'v1',
    },
    { name: 'GitHub', env: {}, expected: 'v2' },
  ])('by which service: $name', ({ env, expected }) => {
    expect(readRunnerCache({ ...job, ACTIONS_RUNTIME_TOKEN: token, ...env }, nowMs)).toMatchObject({
      kind: 'there',
      service: expected,
    });
  });

  test('is read without an error, and without a word of it, from any token', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        fc.jsonValue(),
        (parts, claims) => {
          for (const ACTIONS_RUNTIME_TOKEN of [
            parts.join('.'),
            withClaims(claims),
            withClaims({ ...times, ac: claims }),
          ])
            expect(['none', 'there']).toContain(
              readRunnerCache({ ...job, ACTIONS_RUNTIME_TOKEN }, nowMs).kind,
            );
        },
      ),
    );
  });
});
