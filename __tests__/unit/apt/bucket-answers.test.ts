import { describe, expect, test } from '@jest/globals';
import { bucketPlace } from '../../../src/apt/bucket/address.ts';
import { listingIn } from '../../../src/apt/bucket/listing.ts';
import { complaintIn, refused } from '../../../src/apt/bucket/refusal.ts';
import { problemFrom } from '../../support/problem.ts';

const place = bucketPlace(
  { bucket: 'acme', prefix: 'debian', region: 'eu-west-1' },
  { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret' },
);

describe('a page of a list', () => {
  const contents = (key: string, size: number): string =>
    `<Contents><LastModified>2026-11-23T04:00:00.000Z</LastModified><Size>${size}</Size><Key>${key}</Key></Contents>`;
  const modifiedMs = Date.UTC(2026, 10, 23, 4);
  const page = (inner: string): string =>
    `<?xml version="1.0"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</ListBucketResult>`;

  test('has paths in the repository, with what was encoded in them', async () => {
    const document = page(
      `<EncodingType>url</EncodingType>${contents('debian/pool/a%2Bb%7Ec.deb', 3)}${contents('debian/pool/a+b', 4)}<IsTruncated>true</IsTruncated><NextContinuationToken>1/x=</NextContinuationToken>`,
    );
    expect(await listingIn(document, place)).toEqual({
      entries: [
        { path: 'pool/a+b~c.deb', size: 3, modifiedMs },
        { path: 'pool/a b', size: 4, modifiedMs },
      ],
      next: '1/x=',
    });
  });

  test('is taken as it is where nothing was encoded; folders and what is elsewhere are left out', async () => {
    const document = page(
      `${contents('debian/pool/a+b.deb', 3)}${contents('debian/pool/', 0)}${contents('other/pool/x', 1)}<IsTruncated>false</IsTruncated>`,
    );
    expect(await listingIn(document, place)).toEqual({
      entries: [{ path: 'pool/a+b.deb', size: 3, modifiedMs }],
      next: undefined,
    });
  });

  test.each(['../x', 'dists/../../x', 'dists/./x', '.', '..', 'dists//x', '/x', ''])(
    'leaves out %j: its address is that of something else',
    async (path) => {
      const document = page(`${contents(`debian/${path}`, 1)}${contents('debian/dists/..x/x.', 2)}`);
      expect(await listingIn(document, place)).toEqual({
        entries: [{ path: 'dists/..x/x.', size: 2, modifiedMs }],
        next: undefined,
      });
    },
  );

  test('leaves out also what leads out only when it is decoded', async () => {
    const document = page(`<EncodingType>url</EncodingType>${contents('debian/%2E%2E%2Fx', 1)}`);
    expect((await listingIn(document, place)).entries).toEqual([]);
  });

  test.each([
    { name: 'does not say how', token: '' },
    { name: 'says it with nothing', token: '<NextContinuationToken></NextContinuationToken>' },
    { name: 'says what it said before', token: '<NextContinuationToken>1/x=</NextContinuationToken>' },
  ])('that goes on, but $name, is no list: half of one is never taken for the whole', async ({ token }) => {
    const document = page(`${contents('debian/pool/x', 1)}<IsTruncated>true</IsTruncated>${token}`);
    expect(await problemFrom(() => listingIn(document, place, '1/x='))).toMatchObject({
      kind: 'surroundings',
      what: 'acme.s3.eu-west-1.amazonaws.com does not say how its list of objects goes on',
    });
  });

  test.each(['', '<html><body>hello', '{"entries": []}', '<Other/>'])('%j is none', async (document) => {
    expect(await problemFrom(() => listingIn(document, place))).toMatchObject({
      kind: 'surroundings',
      what: 'acme.s3.eu-west-1.amazonaws.com answers with no list of objects',
    });
  });
});

describe('a refusal says what to do', () => {
  const answer = (
    status: number,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): Parameters<typeof complaintIn>[0] => ({
    status,
    headers: (name) => (headers[name] === undefined ? [] : [headers[name]]),
    body: Buffer.from(body),
  });
  const error = (code: string, more = ''): string =>
    `<Error><Code>${code}</Code><Message>said &lt;so&gt;</Message>${more}</Error>`;

  const table: readonly {
    readonly name: string;
    readonly given: Parameters<typeof complaintIn>[0];
    readonly expected: { readonly what: string; readonly todo?: unknown; readonly log: readonly string[] };
  }[] = [
    {
      name: 'a right that is missing',
      given: answer(403, error('AccessDenied')),
      expected: {
        what: 'The key may not s3:PutObject for pool/x in s3://acme/debian',
        todo: 'It needs s3:ListBucket on the bucket acme, and s3:GetObject and s3:PutObject on acme/debian/*',
        log: ['AccessDenied', 'said <so>'],
      },
    },
    {
      name: 'a secret that is another one, of which nothing else is shown',
      given: answer(403, error('SignatureDoesNotMatch', '<StringToSign>x</StringToSign>')),
      expected: {
        what: 'acme.s3.eu-west-1.amazonaws.com does not take the signature',
        todo: expect.stringContaining('The secret is not that of the access key'),
        log: ['SignatureDoesNotMatch', 'said <so>'],
      },
    },
    {
      name: 'a bucket that there is not',
      given: answer(404, error('NoSuchBucket')),
      expected: {
        what: 'There is no bucket acme at acme.s3.eu-west-1.amazonaws.com',
        todo: expect.stringContaining('bucket-endpoint'),
        log: ['NoSuchBucket', 'said <so>'],
      },
    },
    {
      name: 'another region, in the answer',
      given: answer(400, error('AuthorizationHeaderMalformed', '<Region>us-west-2</Region>')),
      expected: {
        what: 'The bucket acme is in the region us-west-2, and was asked for in eu-west-1',
        todo: 'Give bucket-region',
        log: ['AuthorizationHeaderMalformed', 'said <so>'],
      },
    },
    {
      name: 'another region, in a header',
      given: answer(301, '', { 'x-amz-bucket-region': 'us-west-2' }),
      expected: {
        what: 'The bucket acme is in the region us-west-2, and was asked for in eu-west-1',
        todo: 'Give bucket-region',
        log: [],
      },
    },
    {
      name: 'a page of something else',
      given: answer(502, '<html><h1>Bad gateway'),
      expected: { what: 'acme.s3.eu-west-1.amazonaws.com answered 502 to s3:PutObject for pool/x', log: [] },
    },
  ];
  test.each(table)('$name', async ({ given, expected }) => {
    const { data } = refused('s3:PutObject', 'pool/x', place, await complaintIn(given));
    expect(data).toEqual({ kind: 'surroundings', ...expected });
  });
});
