import { describe, expect, test } from '@jest/globals';
import { readCacheWish } from '../../../src/cache/policy/wish.ts';
import { problemFrom } from '../../support/problem.ts';

describe('the cache input', () => {
  test.each([
    { name: 'a word', given: ' auto ', expected: { kind: 'auto' } },
    { name: 'nothing at all', given: 'off', expected: { kind: 'off' } },
    { name: 'a backend that needs no place', given: 'gha', expected: { kind: 'gha', attrs: {} } },
    { name: 'a scope', given: 'gha=ci', expected: { kind: 'gha', attrs: { scope: 'ci' } } },
    {
      name: 'a registry of one’s own, with a port',
      given: 'registry=r.example.com:5000/acme/cache:c',
      expected: { kind: 'registry', attrs: { ref: 'r.example.com:5000/acme/cache:c' } },
    },
    { name: 'a folder', given: 'local=/mnt/c', expected: { kind: 'local', attrs: { dest: '/mnt/c' } } },
    {
      name: 'a folder as cache-from writes it',
      given: 'type=local,src=/mnt/c',
      expected: { kind: 'local', attrs: { dest: '/mnt/c' } },
    },
    {
      name: 'a folder with a comma',
      given: '"local=/mnt/a,b",mode=min',
      expected: { kind: 'local', attrs: { dest: '/mnt/a,b', mode: 'min' } },
    },
    {
      name: 'a bucket with more',
      given: 's3=caches,region=eu-west-1',
      expected: { kind: 's3', attrs: { bucket: 'caches', region: 'eu-west-1' } },
    },
    {
      name: 'the same as in cache-to',
      given: 'type=s3,region=eu-west-1,bucket=caches',
      expected: { kind: 's3', attrs: { bucket: 'caches', region: 'eu-west-1' } },
    },
    {
      name: 'an account',
      given: 'azblob=https://acme.blob.core.windows.net',
      expected: { kind: 'azblob', attrs: { account_url: 'https://acme.blob.core.windows.net' } },
    },
  ])('takes $name', ({ given, expected }) => {
    expect(readCacheWish(given)).toEqual(expected);
  });

  test.each([
    { given: 'reigstry', what: 'cache is "reigstry"', meant: 'Did you mean registry?' },
    { given: 's3=b,regoin=x', what: 'cache: s3 has the unknown key "regoin"', meant: 'Did you mean region?' },
    { given: 'local', what: 'cache: local does not say where' },
    { given: 's3=', what: 'cache: s3 has bucket without a value' },
    { given: 'off,mode=max', what: 'cache: off stands alone' },
    { given: 'inline=x', what: 'cache: inline has the unknown key "place"' },
    { given: 'gha,ignore-error=false', what: 'cache: gha has the unknown key "ignore-error"' },
    { given: 'toString', what: 'cache is "toString"' },
  ])('refuses $given', async ({ given, what, meant }) => {
    const { kind, what: said, meant: guess } = await problemFrom(() => readCacheWish(given));
    expect({ kind, what: said, meant: guess }).toEqual({ kind: 'request', what, meant });
  });

  test('does not repeat a secret that it refuses', async () => {
    const problem = await problemFrom(() => readCacheWish('s3=b,secret_acess_key=hunter2'));
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });
});
