import { beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findCredentials, type GivenLogin, type Login } from '../../../src/oci/credentials.ts';
import { makeFolder } from '../../support/tree.ts';

let dir: string;
let bin: string;

beforeAll(async () => {
  dir = await makeFolder();
  bin = join(dir, 'bin');
  await mkdir(bin);
  // A helper that answers for two servers, and fails for one.
  const script = [
    '#!/bin/sh',
    'read server',
    'case "$1 $server" in',
    `"get https://index.docker.io/v1/") echo '{"Username":"hub","Secret":"s"}' ;;`,
    `"get azure.io") echo '{"Username":"<token>","Secret":"id"}' ;;`,
    '"get broken.io") echo "vault is sealed" >&2; exit 1 ;;',
    '*) echo "credentials not found in native keychain"; exit 1 ;;',
    'esac',
    '',
  ].join('\n');
  await writeFile(join(bin, 'docker-credential-test'), script);
  await chmod(join(bin, 'docker-credential-test'), 0o755);
});

async function ask(
  registry: string,
  config: unknown,
  given: readonly GivenLogin[] = [],
): Promise<Login | undefined> {
  const folder = await mkdtemp(join(dir, 'docker-'));
  await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  const env = { DOCKER_CONFIG: folder, PATH: `${bin}:/usr/bin:/bin` };
  return findCredentials(given, env)(registry);
}

const auth = (text: string): { auth: string } => ({ auth: Buffer.from(text).toString('base64') });
const password = (username: string, secret: string): Login => ({
  kind: 'password',
  username,
  password: secret,
});

describe('the login for a registry', () => {
  test.each<{
    name: string;
    registry: string;
    config: unknown;
    given?: GivenLogin[];
    expected: Login | undefined;
  }>([
    {
      name: 'from the file',
      registry: 'ghcr.io',
      config: { auths: { 'ghcr.io': auth('u:p:q') } },
      expected: password('u', 'p:q'),
    },
    {
      name: 'from a key with a path',
      registry: 'ghcr.io',
      config: { auths: { 'https://ghcr.io/v2/': auth('u:p') } },
      expected: password('u', 'p'),
    },
    {
      name: 'with the port in mind',
      registry: 'a.io:1',
      config: { auths: { 'a.io': auth('u:p'), 'a.io:1': auth('v:q') } },
      expected: password('v', 'q'),
    },
    {
      name: "Docker Hub's, not its access token",
      registry: 'docker.io',
      config: {
        auths: {
          'https://index.docker.io/v1/access-token': auth('token:x'),
          'https://index.docker.io/v1/': auth('u:p'),
        },
      },
      expected: password('u', 'p'),
    },
    {
      name: 'an identity token',
      registry: 'a.io',
      config: { auths: { 'a.io': { ...auth('u:'), identitytoken: 't' } } },
      expected: { kind: 'identity-token', token: 't' },
    },
    {
      name: 'username and password apart',
      registry: 'a.io',
      config: { auths: { 'a.io': { username: 'u', password: 'p' } } },
      expected: password('u', 'p'),
    },
    {
      name: 'from the common helper',
      registry: 'docker.io',
      config: { credsStore: 'test', auths: { 'https://index.docker.io/v1/': {} } },
      expected: password('hub', 's'),
    },
    {
      name: "from the registry's helper",
      registry: 'azure.io',
      config: { credHelpers: { 'azure.io': 'test' }, credsStore: 'missing' },
      expected: { kind: 'identity-token', token: 'id' },
    },
    {
      name: 'from the file when the helper has none',
      registry: 'a.io',
      config: { credsStore: 'test', auths: { 'a.io': auth('u:p') } },
      expected: password('u', 'p'),
    },
    {
      name: 'given, before everything else',
      registry: 'docker.io',
      config: { credsStore: 'test' },
      given: [{ registry: 'https://index.docker.io/v1/', username: 'me', password: 'p' }],
      expected: password('me', 'p'),
    },
    {
      name: 'none for another registry',
      registry: 'b.io',
      config: { auths: { 'a.io': auth('u:p') } },
      expected: undefined,
    },
    {
      name: 'none in an empty entry',
      registry: 'a.io',
      config: { auths: { 'a.io': {} } },
      expected: undefined,
    },
  ])('$name', async ({ registry, config, given, expected }) => {
    expect(await ask(registry, config, given)).toEqual(expected);
  });

  test('none where docker login never ran', async () => {
    expect(await findCredentials([], { HOME: join(dir, 'nobody') })('ghcr.io')).toBeUndefined();
  });

  test('a helper that fails is a problem with what it says', async () => {
    await expect(ask('broken.io', { credsStore: 'test' })).rejects.toMatchObject({
      data: { what: 'docker-credential-test cannot give the login for broken.io', log: ['vault is sealed'] },
    });
  });

  test('a helper that is not there is a problem', async () => {
    await expect(ask('a.io', { credsStore: 'nowhere' })).rejects.toThrow(
      "Docker's config names docker-credential-nowhere, which is not on the PATH",
    );
  });

  test('a helper whose name is a path is never run', async () => {
    await expect(ask('a.io', { credsStore: '../bin/test' })).rejects.toThrow('no name of a program');
  });

  test('a file that is not JSON is a problem that does not quote it', async () => {
    const error: unknown = await ask('a.io', '{"auths": {"a.io": {"auth": "c2VjcmV0"').catch(
      (each: unknown) => each,
    );
    expect(error).toMatchObject({ data: { what: expect.stringContaining('is not JSON') } });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('c2VjcmV0');
  });
});
