import { describe, expect, test } from '@jest/globals';
import { readRelease, releaseText } from '../../../src/apt/release.ts';

const suite = { suite: 'stable', codename: 'trixie', origin: 'Acme', label: 'Tools of Acme' };
const now = Date.UTC(2026, 10, 23, 1, 2, 3);
const files = [
  { path: 'main/binary-amd64/Packages.gz', size: 20, sha256: 'b'.repeat(64) },
  { path: 'main/binary-amd64/Packages', size: 0, sha256: 'a'.repeat(64) },
];
const text = (atMs: number, untilMs?: number): string =>
  releaseText(suite, ['contrib', 'main'], ['amd64'], files, atMs, untilMs);

describe('the Release file', () => {
  test('is what apt reads', () => {
    expect(text(now, now + 86_400_000)).toBe(
      [
        'Origin: Acme',
        'Label: Tools of Acme',
        'Suite: stable',
        'Codename: trixie',
        'Date: Mon, 23 Nov 2026 01:02:03 UTC',
        'Valid-Until: Tue, 24 Nov 2026 01:02:03 UTC',
        'Architectures: amd64',
        'Components: contrib main',
        'Acquire-By-Hash: yes',
        'SHA256:',
        ` ${'a'.repeat(64)} 0 main/binary-amd64/Packages`,
        ` ${'b'.repeat(64)} 20 main/binary-amd64/Packages.gz`,
        '',
      ].join('\n'),
    );
  });

  test('is read again as it was written', () => {
    expect(readRelease(text(now, now + 86_400_000))).toMatchObject({
      components: ['contrib', 'main'],
      architectures: ['amd64'],
      files: [...files].reverse(),
      madeMs: now,
      validUntilMs: now + 86_400_000,
      validForMs: 86_400_000,
      origin: 'Acme',
      label: 'Tools of Acme',
      codename: 'trixie',
    });
    expect(readRelease(text(now)).validUntilMs).toBeUndefined();
  });

  test('is the same state at another time', () => {
    expect(readRelease(text(now, now + 1000)).rest).toBe(readRelease(text(now + 5000)).rest);
  });

  test.each([
    {
      name: 'a path that leads out',
      from: 'main/binary-amd64/Packages\n',
      to: '../../x\n',
      says: 'SHA256 has',
    },
    { name: 'an absolute path', from: 'main/binary-amd64/Packages\n', to: '/x\n', says: 'SHA256 has' },
    { name: 'a component that leads out', from: 'contrib', to: '../x', says: 'Components has "../x"' },
    { name: 'an architecture that leads out', from: ': amd64', to: ': ..', says: 'Architectures has ".."' },
    {
      name: 'a time that is none',
      from: 'Valid-Until: Mon, 23 Nov 2026 01:02:03 UTC',
      to: 'Valid-Until: never',
      says: 'Valid-Until',
    },
    { name: 'two paragraphs', from: 'Suite:', to: '\nSuite:', says: 'no single paragraph' },
  ])('$name is refused', ({ from, to, says }) => {
    expect(() => readRelease(text(now, now).replace(from, to))).toThrow(says);
  });
});
