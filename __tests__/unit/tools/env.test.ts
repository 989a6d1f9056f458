import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanEnv } from '../../../src/tools/env.ts';

test('a tool gets its path, home, proxies and certificates, and none of our secrets and switches', () => {
  const given = {
    PATH: '/bin',
    HOME: '/home/me',
    https_proxy: 'http://proxy:3128',
    NO_PROXY: 'localhost',
    SSL_CERT_FILE: '/etc/ca.pem',
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    INPUT_PASSWORD: 'secret',
    REGISTRY_PASSWORD: 'secret',
    AWS_SECRET_ACCESS_KEY: 'secret',
    HADOLINT_FORMAT: 'tty',
    TRIVY_SEVERITY: 'LOW',
    NO_COLOR: '1',
    NODE_OPTIONS: '--inspect',
    LD_PRELOAD: '/tmp/x.so',
    LANG: undefined,
  };
  expect(cleanEnv(given)).toEqual({
    PATH: '/bin',
    HOME: '/home/me',
    https_proxy: 'http://proxy:3128',
    NO_PROXY: 'localhost',
    SSL_CERT_FILE: '/etc/ca.pem',
  });
});

test('what a tool needs on top wins, and can take a name away', () => {
  expect(
    cleanEnv({ PATH: '/bin', TMPDIR: '/tmp', HOME: '/root' }, { TMPDIR: '/work', HOME: undefined, A: 'b' }),
  ).toEqual({
    PATH: '/bin',
    TMPDIR: '/work',
    A: 'b',
  });
});

test('no name with a token, a password or a tool’s prefix ever gets through', () => {
  const hostile = fc.oneof(
    fc.stringMatching(/^(HADOLINT|TRIVY|ACTIONS|INPUT|GITHUB)_[A-Z_]+$/),
    fc.stringMatching(/^[A-Z_]*(TOKEN|PASSWORD|SECRET|KEY)$/),
  );
  fc.assert(fc.property(hostile, (name) => expect(cleanEnv({ [name]: 'x' })).toEqual({})));
});
