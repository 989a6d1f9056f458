import { describe, expect, test } from '@jest/globals';
import { mailDate, newestEntry, stamped } from '../../../src/deb/changelog.ts';
import { problemFrom } from '../../support/problem.ts';

const old = [
  'hello (1.0-1) UNRELEASED; urgency=low',
  '',
  '  * First.',
  '',
  ' -- A Maintainer <a@example.com>  Thu, 01 Jan 2026 00:00:00 +0000',
  '',
].join('\n');
const stamp = {
  version: '1.2.0-1~deb12u1',
  distribution: 'bookworm',
  change: 'Release v1.2.0.',
  maintainer: 'A Maintainer <a@example.com>',
  epochSeconds: 1_767_312_000,
};

describe('the changelog of a build', () => {
  test('has an entry with the version and the commit’s time on top', () => {
    expect(stamped(old, '1.2.0-1', stamp)).toBe(
      [
        'hello (1.2.0-1~deb12u1) bookworm; urgency=medium',
        '',
        '  * Release v1.2.0.',
        '',
        ' -- A Maintainer <a@example.com>  Fri, 02 Jan 2026 00:00:00 +0000',
        '',
        old,
      ].join('\n'),
    );
  });

  test('keeps the entry that somebody has written for this version', () => {
    expect(stamped(old, '1.0-1', { ...stamp, version: '1.0-1~deb12u1' })).toBe(
      old.replace('hello (1.0-1) UNRELEASED', 'hello (1.0-1~deb12u1) bookworm'),
    );
  });

  test('is read for its newest entry', () => {
    expect(newestEntry(`\n${old}`, 'debian/changelog')).toEqual({
      source: 'hello',
      version: '1.0-1',
      epochSeconds: Date.UTC(2026, 0, 1) / 1000,
      line: 2,
    });
  });

  test('what is read of what was written is what was written', () => {
    const written = stamped(old, '1.2.0-1', stamp);
    const { version, epochSeconds } = newestEntry(written, 'debian/changelog');
    expect({ version, epochSeconds }).toEqual({ version: stamp.version, epochSeconds: stamp.epochSeconds });
  });

  test.each([
    ['', 1],
    ['# Changes\n', 1],
    ['\n\nhello 1.0\n', 3],
    ['hello ($(reboot)) unstable; urgency=low\n', 1],
  ])('%j is refused with its line', async (text, line) => {
    expect(await problemFrom(() => newestEntry(text, 'debian/changelog'))).toMatchObject({
      kind: 'request',
      where: { file: 'debian/changelog', line },
    });
  });

  test('days of the week are right', () => {
    expect(mailDate(0)).toBe('Thu, 01 Jan 1970 00:00:00 +0000');
  });
});
