import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bucketPlace, objectUrl, type BucketAsked } from '../../../src/apt/bucket/address.ts';
import { bucketName, endpoint, region } from '../../../src/request/bucket-fields.ts';
import { problemFrom } from '../../support/problem.ts';

const keys = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret' };
const asked: BucketAsked = { bucket: 'acme', prefix: 'debian' };
const inRelease = 'dists/stable/InRelease';

describe('where an object of a repository is', () => {
  const table: readonly {
    readonly name: string;
    readonly given: BucketAsked;
    readonly env?: Readonly<Record<string, string>>;
    readonly path?: string;
    readonly expected: string;
  }[] = [
    {
      name: 'AWS, where nothing else is said',
      given: asked,
      expected: 'https://acme.s3.us-east-1.amazonaws.com/debian/dists/stable/InRelease',
    },
    {
      name: 'in the region of the environment',
      given: { ...asked, prefix: '' },
      env: { AWS_DEFAULT_REGION: 'eu-west-1' },
      expected: 'https://acme.s3.eu-west-1.amazonaws.com/dists/stable/InRelease',
    },
    {
      name: 'in the one that is given, whatever the environment says',
      given: { ...asked, region: 'cn-north-1' },
      env: { AWS_REGION: 'eu-west-1' },
      expected: 'https://acme.s3.cn-north-1.amazonaws.com.cn/debian/dists/stable/InRelease',
    },
    {
      name: 'a name with points, which no certificate of AWS fits',
      given: { ...asked, bucket: 'apt.acme.example' },
      expected: 'https://s3.us-east-1.amazonaws.com/apt.acme.example/debian/dists/stable/InRelease',
    },
    {
      name: 'another storage',
      given: { ...asked, endpoint: new URL('https://storage.example:9000/') },
      expected: 'https://storage.example:9000/acme/debian/dists/stable/InRelease',
    },
    {
      name: 'one behind a path',
      given: { ...asked, endpoint: new URL('https://project.example/storage/v1/s3') },
      expected: 'https://project.example/storage/v1/s3/acme/debian/dists/stable/InRelease',
    },
    {
      name: 'one whose address has the bucket already',
      given: { ...asked, endpoint: new URL('https://acme.oss.example') },
      expected: 'https://acme.oss.example/debian/dists/stable/InRelease',
    },
    {
      name: 'S3 takes a plus for a blank',
      given: asked,
      path: 'pool/main/libs/libstdc++6/libstdc++6_1.0~rc.1+b1_amd64.deb',
      expected:
        'https://acme.s3.us-east-1.amazonaws.com/debian/pool/main/libs/libstdc%2B%2B6/libstdc%2B%2B6_1.0~rc.1%2Bb1_amd64.deb',
    },
  ];
  test.each(table)('$name', ({ given, env = {}, path = inRelease, expected }) => {
    expect(objectUrl(bucketPlace(given, { ...keys, ...env }), path).href).toBe(expected);
  });
});

describe('nothing outside of a repository is asked for', () => {
  const place = bucketPlace({ ...asked, endpoint: new URL('https://storage.example/s3') }, keys);

  test.each([
    '../x',
    'pool/../../x',
    'pool/./x',
    '..',
    '.',
    '',
    'pool//x',
    '/x',
    '//elsewhere.example/x',
    'pool/',
  ])('%j is refused', async (path) => {
    expect(await problemFrom(() => objectUrl(place, path))).toMatchObject({
      kind: 'surroundings',
      what: `${JSON.stringify(path)} is no path in a repository`,
    });
  });

  test('whatever the names of files are', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '%2e%2e', '\\..\\', 'x:', '?x', '#x'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const isRefused = parts
          .join('/')
          .split('/')
          .some((one) => ['', '.', '..'].includes(one));
        const at = (): string => objectUrl(place, parts.join('/')).href;
        if (isRefused) expect(at).toThrow('is no path in a repository');
        else
          expect(at()).toMatch(/^https:\/\/storage\.example\/s3\/acme\/debian\/(?:[\w.~%-]+\/)*[\w.~%-]+$/);
      }),
    );
  });
});

test('the session token of credentials comes along, and blank variables are none', () => {
  expect(bucketPlace(asked, { ...keys, AWS_SESSION_TOKEN: ' ' }).credentials).toEqual({
    accessKeyId: 'AKIA',
    secretAccessKey: 'secret',
  });
  expect(bucketPlace(asked, { ...keys, AWS_SESSION_TOKEN: 'token\n' }).credentials).toEqual({
    accessKeyId: 'AKIA',
    secretAccessKey: 'secret',
    sessionToken: 'token',
  });
});

describe('what is asked of a bucket', () => {
  test.each([
    { given: 's3://acme', expected: { bucket: 'acme', prefix: '' } },
    { given: ' s3://acme/ ', expected: { bucket: 'acme', prefix: '' } },
    { given: 's3://apt.acme.example/a/b/', expected: { bucket: 'apt.acme.example', prefix: 'a/b' } },
  ])('$given', ({ given, expected }) => expect(bucketName(given, 'bucket')).toEqual(expected));

  test.each([
    'acme',
    'gs://acme',
    's3://',
    's3://a',
    's3://a..b/c',
    's3://acme//x',
    's3://acme/../x',
    's3://acme/a b',
    's3://acme/x?y',
    's3://user@acme/x',
  ])('%s is refused', async (given) => {
    expect(await problemFrom(() => bucketName(given, 'bucket'))).toMatchObject({
      kind: 'request',
      what: `bucket is ${JSON.stringify(given)}`,
    });
  });

  test.each([
    'storage.example',
    'ftp://storage.example',
    'https://key:secret@storage.example',
    'https://x?y',
    '',
  ])('the address %s is refused, and not shown: there may be a password in it', async (given) => {
    const { kind, what } = await problemFrom(() => endpoint(given, 'bucket-endpoint'));
    expect([kind, what]).toEqual(['request', 'bucket-endpoint is no plain address']);
  });

  test('a region is a word', async () => {
    expect(region(' auto ', 'bucket-region')).toBe('auto');
    expect(await problemFrom(() => region('a/b', 'bucket-region'))).toMatchObject({ kind: 'request' });
  });

  test.each([
    {
      name: 'no key',
      env: { AWS_ACCESS_KEY_ID: 'AKIA' },
      what: 'Nothing says with which key the bucket is written',
    },
    {
      name: 'a secret of two lines',
      env: { ...keys, AWS_SECRET_ACCESS_KEY: 'se\ncret' },
      what: 'AWS_SECRET_ACCESS_KEY has blanks or other characters that no key has',
    },
    { name: 'a region that is none', env: { ...keys, AWS_REGION: 'a.b/' }, what: 'The region is "a.b/"' },
  ])('$name', async ({ env, what }) => {
    expect(await problemFrom(() => bucketPlace(asked, env))).toMatchObject({ kind: 'request', what });
  });
});
