import { describe, expect, test } from '@jest/globals';
import { packageIn, packageOf, poolPath } from '../../../src/apt/package.ts';
import { readStanzas } from '../../../src/apt/stanza.ts';
import { problemFrom } from '../../support/problem.ts';

const sha256 = 'a'.repeat(64);
const control = (more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ Package: 'hello', Version: '1.2.0-1', Architecture: 'amd64', ...more })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
const given = (text: string) => packageOf({ file: 'a.deb', control: text, size: 7, sha256 }, 'main');

describe('a package of a repository', () => {
  test('is what its control file says, and what the file is', () => {
    expect(given(control({ Version: '1:1.2.0~rc.1-1', Description: 'says hello\n .\n  twice' }))).toEqual({
      name: 'hello',
      version: '1:1.2.0~rc.1-1',
      architecture: 'amd64',
      component: 'main',
      path: 'pool/main/h/hello/hello_1.2.0~rc.1-1_amd64.deb',
      size: 7,
      sha256,
      text: [
        'Package: hello',
        'Version: 1:1.2.0~rc.1-1',
        'Architecture: amd64',
        'Description: says hello',
        ' .',
        '  twice',
        'Filename: pool/main/h/hello/hello_1.2.0~rc.1-1_amd64.deb',
        'Size: 7',
        `SHA256: ${sha256}`,
        '',
      ].join('\n'),
    });
  });

  test('has its name, size and sum from what it is, whatever it says itself', () => {
    const { text } = given(
      control({ filename: '/etc/passwd', SIZE: '1', Sha256: '0', MD5sum: '0', Status: 'x' }),
    );
    expect(text).toBe(given(control()).text);
  });

  test('is the same when it is read from an index', () => {
    const one = given(control({ Source: 'greetings (2.0)' }));
    expect(readStanzas(one.text).map((stanza) => packageIn(stanza, 'main'))).toEqual([one]);
  });

  test.each([
    { name: 'hello', source: 'hello', component: 'main', expected: 'pool/main/h/hello/hello_1-1_all.deb' },
    { name: 'libx1', source: 'libx', component: 'main', expected: 'pool/main/libx/libx/libx1_1-1_all.deb' },
    { name: 'x', source: 'lib', component: 'contrib', expected: 'pool/contrib/lib/lib/x_1-1_all.deb' },
  ])('$name of $source lies in $expected', ({ expected, ...one }) => {
    expect(poolPath({ ...one, version: '2:1-1', architecture: 'all' })).toBe(expected);
  });

  test.each([
    {
      name: 'a path as a name',
      text: control({ Package: '../../etc/cron.d/x' }),
      what: 'the field Package is "../',
    },
    {
      name: 'a path as a version',
      text: control({ Version: '1/../../x' }),
      what: 'the field Version is "1/..',
    },
    {
      name: 'a path as an architecture',
      text: control({ Architecture: '..' }),
      what: 'the field Architecture is',
    },
    {
      name: 'a path as a source',
      text: control({ Source: '../x (1)' }),
      what: 'the field Source is "../x (1)"',
    },
    { name: 'no version', text: 'Package: a1\n', what: 'the field Version is ""' },
    { name: 'two paragraphs', text: `${control()}\n${control()}`, what: 'it is no single paragraph' },
    { name: 'nothing', text: '', what: 'it is no single paragraph' },
    {
      name: 'a very long version',
      text: control({ Version: `1.${'0'.repeat(300)}` }),
      what: 'more than 255',
    },
  ])('$name is refused', async ({ text, what }) => {
    expect(await problemFrom(() => given(text))).toMatchObject({
      kind: 'request',
      what: expect.stringContaining(what),
    });
  });

  test.each([
    { Filename: 'pool/../../x.deb' },
    { Filename: '/etc/passwd' },
    { Filename: 'dists/x' },
    { Size: '-1' },
    { SHA256: 'x' },
  ])('an index that says %j is not believed', (wrong) => {
    const text = given(control()).text;
    const [field = ''] = Object.keys(wrong);
    const changed = text.replace(
      new RegExp(`^${field}: .*$`, 'm'),
      `${field}: ${Object.values(wrong).join('')}`,
    );
    expect(() => readStanzas(changed).map((stanza) => packageIn(stanza, 'main'))).toThrow(`${field} is`);
  });
});
