import { describe, expect, test } from '@jest/globals';
import { chooseRelease } from '../../../src/tools/catalogue.ts';

describe('the release that is fetched', () => {
  test('is the pinned one, by the hash in the table', () => {
    expect(chooseRelease('hadolint', 'linux-arm64')).toEqual({
      name: 'hadolint',
      version: '2.15.1',
      url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-arm64',
      sha256: 'f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d',
    });
    expect(chooseRelease('trivy', 'linux-x64', { version: '', sha256: '', mirror: '' })).toEqual({
      name: 'trivy',
      version: '0.74.0',
      url: 'https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-64bit.tar.gz',
      sha256: '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a',
      member: 'trivy',
    });
  });

  test('is another one with its own hash, from a mirror with the same paths', () => {
    const sha256 = 'A'.repeat(64);
    expect(
      chooseRelease('trivy', 'linux-x64', {
        version: 'v0.80.1',
        sha256,
        mirror: 'https://mirror.example/github/',
      }),
    ).toMatchObject({
      version: '0.80.1',
      url: 'https://mirror.example/github/aquasecurity/trivy/releases/download/v0.80.1/trivy_0.80.1_Linux-64bit.tar.gz',
      sha256: 'a'.repeat(64),
    });
  });

  test('is none on a platform without a known hash, and the message says what to do', () => {
    expect(() => chooseRelease('trivy', 'darwin-arm64')).toThrow(
      expect.objectContaining({
        data: {
          kind: 'surroundings',
          what: 'No release of trivy is known for darwin-arm64',
          todo: 'Install trivy 0.74.0 or newer and put it on PATH, or give its path',
        },
      }),
    );
  });
});
