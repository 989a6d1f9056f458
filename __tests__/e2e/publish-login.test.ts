import { beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { findCredentials, type GivenLogin } from '../../src/oci/credentials.ts';
import { createRegistryClient } from '../../src/oci/registry/client.ts';
import { publish, type PublishResult } from '../../src/publish/publish.ts';
import { makeLayout } from '../support/layouts.ts';
import { fromLayouts } from '../support/from-layouts.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

// The user `robot` with the password `correct horse`, by bcrypt.
const htpasswd = 'robot:$2b$05$abcdefghijklmnopqrstuuHNbAKRhpaujgo33bRWs.NLUTJO3lOy2\n';
const never = new AbortController().signal;

let dir: string;
let host: string;

beforeAll(async () => {
  dir = await makeFolder();
  await writeFile(join(dir, 'htpasswd'), htpasswd);
  const registry = await startRegistry({ dir: join(dir, 'registry'), htpasswd: join(dir, 'htpasswd') });
  afterwards(registry.stop);
  ({ host } = registry);
  await makeLayout({ dir: join(dir, 'layout') });
});

async function publishWith(
  given: readonly GivenLogin[],
  env: Readonly<Record<string, string>>,
): Promise<PublishResult> {
  const client = createRegistryClient({
    credentials: findCredentials(given, env),
    userAgent: 'test',
    env: {},
    signal: never,
  });
  try {
    const request = [{ image: 'app', source: fromLayouts(join(dir, 'layout')), tags: [`${host}/app:1`] }];
    return await publish(request, client, { signal: never });
  } finally {
    await client.close();
  }
}

/** A folder with what `docker login` would leave there. */
async function dockerConfig(config: unknown): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(dir, 'docker-'));
  await writeFile(join(folder, 'config.json'), JSON.stringify(config));
  return { DOCKER_CONFIG: folder, PATH: process.env['PATH'] ?? '' };
}

const auth = (text: string): string => Buffer.from(text).toString('base64');

describe('a registry that wants a login', () => {
  test('refuses us without one, and we say how to log in', async () => {
    await expect(publishWith([], await dockerConfig({}))).rejects.toMatchObject({
      data: {
        kind: 'surroundings',
        what: `${host} asks for a login, and none was found`,
        todo: `Run \`docker login ${host}\`, or give \`username\` and \`password\`; the account must be allowed to push to app.`,
      },
    });
  });

  test('refuses a wrong password, and we say that it does', async () => {
    const given = [{ registry: host, username: 'robot', password: 'wrong' }];
    await expect(publishWith(given, {})).rejects.toMatchObject({
      data: { what: `${host} refuses the login` },
    });
  });

  test('lets in the login that was given, whatever docker login left', async () => {
    const env = await dockerConfig({ auths: { [host]: { auth: auth('robot:wrong') } } });
    const given = [{ registry: host, username: 'robot', password: 'correct horse' }];
    expect((await publishWith(given, env)).state).toBe('published');
  });

  test('lets in what docker login left', async () => {
    const env = await dockerConfig({ auths: { [host]: { auth: auth('robot:correct horse') } } });
    expect((await publishWith([], env)).state).toBe('published');
  });

  test('lets in what a credential helper gives', async () => {
    const bin = join(dir, 'bin');
    await mkdir(bin);
    const helper = join(bin, 'docker-credential-test');
    await writeFile(
      helper,
      [
        '#!/bin/sh',
        'read server',
        `[ "$1 $server" = "get ${host}" ] || { echo "credentials not found in native keychain"; exit 1; }`,
        `echo '{"ServerURL":"","Username":"robot","Secret":"correct horse"}'`,
        '',
      ].join('\n'),
    );
    await chmod(helper, 0o755);
    const env = await dockerConfig({ credHelpers: { [host]: 'test' } });
    expect((await publishWith([], { ...env, PATH: `${bin}:${env['PATH'] ?? ''}` })).state).toBe('published');
  });
});
