import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  familiarReference,
  formatReference,
  parseReference,
  type Reference,
} from '../../../src/oci/reference.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('an image name', () => {
  test.each<{ text: string; full: string; familiar: string }>([
    { text: 'debian', full: 'docker.io/library/debian', familiar: 'debian' },
    { text: 'debian:12', full: 'docker.io/library/debian:12', familiar: 'debian:12' },
    { text: 'library/debian', full: 'docker.io/library/debian', familiar: 'debian' },
    { text: 'docker.io/debian', full: 'docker.io/library/debian', familiar: 'debian' },
    { text: 'index.docker.io/acme/app', full: 'docker.io/acme/app', familiar: 'acme/app' },
    { text: 'acme/app', full: 'docker.io/acme/app', familiar: 'acme/app' },
    { text: 'library/a/b', full: 'docker.io/library/a/b', familiar: 'library/a/b' },
    { text: 'docker.io/a.b/c', full: 'docker.io/a.b/c', familiar: 'docker.io/a.b/c' },
    { text: 'localhost/app', full: 'localhost/app', familiar: 'localhost/app' },
    { text: 'localhost:5000/app:1', full: 'localhost:5000/app:1', familiar: 'localhost:5000/app:1' },
    { text: 'localhost:5000', full: 'docker.io/library/localhost:5000', familiar: 'localhost:5000' },
    { text: 'Acme/app', full: 'Acme/app', familiar: 'Acme/app' },
    { text: '[::1]:5000/app', full: '[::1]:5000/app', familiar: '[::1]:5000/app' },
    { text: 'ghcr.io/a/b/c', full: 'ghcr.io/a/b/c', familiar: 'ghcr.io/a/b/c' },
    { text: 'a__b/c--d.e_f', full: 'docker.io/a__b/c--d.e_f', familiar: 'a__b/c--d.e_f' },
    { text: `app@${digest}`, full: `docker.io/library/app@${digest}`, familiar: `app@${digest}` },
    { text: `x.io/app:1@${digest}`, full: `x.io/app:1@${digest}`, familiar: `x.io/app:1@${digest}` },
  ])('$text means $full', ({ text, full, familiar }) => {
    expect(formatReference(parseReference(text))).toBe(full);
    expect(familiarReference(parseReference(text))).toBe(familiar);
  });

  test.each<{ text: string; why: string }>([
    { text: '', why: 'it is empty' },
    { text: 'a'.repeat(64), why: '64 hex digits' },
    { text: 'acme/App', why: 'upper-case' },
    { text: 'app:', why: 'a tag is' },
    { text: 'app:-x', why: 'a tag is' },
    { text: `app:${'x'.repeat(129)}`, why: 'a tag is' },
    { text: 'app@sha256:123', why: 'after `@` stands a digest' },
    { text: `app@sha256:${'A'.repeat(64)}`, why: 'after `@` stands a digest' },
    { text: 'a///b', why: 'between slashes' },
    { text: '-a/b', why: 'between slashes' },
    { text: 'a___b', why: 'between slashes' },
    { text: 'a..b/../c', why: 'no host name' },
    { text: 'app\n', why: 'between slashes' },
    { text: 'ghcr.io/', why: 'between slashes' },
    { text: '-x.io/app', why: 'no host name' },
    { text: 'x.io:port/app', why: 'no host name' },
    { text: `x.io/${'a/'.repeat(128)}a`, why: 'longer than 255' },
  ])('$text is refused: $why', ({ text, why }) => {
    expect(() => parseReference(text)).toThrow(why);
  });

  const component = fc.stringMatching(/^[a-z0-9]{1,5}((\.|_|__|-{1,3})[a-z0-9]{1,5}){0,2}$/);
  const domain = fc.oneof(
    fc.constantFrom('docker.io', 'localhost', 'ghcr.io', '127.0.0.1:5000', '[::1]:80', 'REGISTRY'),
    fc.stringMatching(/^[a-z0-9]{1,4}\.[a-z]{2}(:[1-9]\d{0,3})?$/),
  );
  const reference: fc.Arbitrary<Reference> = fc
    .record(
      {
        registry: domain,
        path: fc.array(component, { minLength: 1, maxLength: 4 }),
        tag: fc.stringMatching(/^\w[\w.-]{0,20}$/),
        digest: fc.stringMatching(/^[a-f0-9]{64}$/).map((hex) => `sha256:${hex}`),
      },
      { requiredKeys: ['registry', 'path'] },
    )
    .map(({ path, ...rest }) => {
      const bare = rest.registry === 'docker.io' && path.length === 1;
      return { ...rest, repository: bare ? `library/${path.join('/')}` : path.join('/') };
    });

  test('written in full and read again is the same reference', () => {
    fc.assert(
      fc.property(reference, (each) => {
        expect(parseReference(formatReference(each))).toEqual(each);
      }),
    );
  });

  test('written short and read again is the same reference', () => {
    fc.assert(
      fc.property(reference, (each) => {
        expect(parseReference(familiarReference(each))).toEqual(each);
      }),
    );
  });

  test('any text is either a reference or a wrong request', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        try {
          const parsed = parseReference(text);
          expect(parseReference(formatReference(parsed))).toEqual(parsed);
        } catch (error) {
          expect(error).toMatchObject({ data: { kind: 'request', todo: expect.any(String) } });
        }
      }),
    );
  });
});
