import { writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { publishTo, runCommand, withDatabase } from '../support/command.ts';
import { startLoopback } from '../support/loopback.ts';
import { expectEnd } from '../support/outcome.ts';
import { readConfig, readFiles, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

describe('certificate authorities of this machine', () => {
  test('are trusted by steps, and nothing of them stays in the image', async () => {
    const bundle = '-----BEGIN CERTIFICATE-----\nbm90IHJlYWw=\n-----END CERTIFICATE-----\n';
    const cwd = await makeTree({
      'images/app/Dockerfile': [
        'FROM busybox:stable AS build',
        'RUN sha256sum < "$SSL_CERT_FILE" > /sum \\',
        ' && cmp "$SSL_CERT_FILE" "$NODE_EXTRA_CA_CERTS" && cmp "$SSL_CERT_FILE" "$CURL_CA_BUNDLE" \\',
        ' && cat "$APT_CONFIG" > /apt',
        'FROM busybox:stable',
        'RUN test -s "$SSL_CERT_FILE"',
        'COPY --from=build /sum /apt /',
      ],
      'ca.pem': bundle,
    });
    for (const choice of ['host', 'ca.pem']) {
      const args = ['publish', ...publishTo('trust'), '--ca-certificates', choice];
      expectEnd(await runCommand({ cwd, args, env: { SSL_CERT_FILE: join(cwd, 'ca.pem') } }), 0);
      const files = await readFiles(shared.registry, 'trust/app', 'latest');
      expect(files['sum']).toBe(`${createHash('sha256').update(bundle).digest('hex')}  -\n`);
      expect(files['apt']).toMatch(/^Acquire::https::CAInfo "\/run\/image-build\/ca\.crt";$/m);
      expect(Object.keys(files).filter((path) => path.includes('image-build'))).toEqual([]);
      const { config, history } = await readConfig(shared.registry, 'trust/app', 'latest');
      expect(JSON.stringify({ config, history })).not.toMatch(/SSL_CERT_FILE=|image-build-ca|ca\.crt/);
    }
  });

  test('a bundle that is not there is a wrong request', async () => {
    const cwd = await makeTree({ 'images/app/Dockerfile': ['FROM busybox:stable', 'RUN true'] });
    const result = await runCommand({ cwd, args: ['build', '--ca-certificates', 'no.pem', ...withDatabase] });
    expectEnd(result, 2);
    expect(result.stderr).toContain('✗ ca-certificates names no.pem, which cannot be read');
  });
});

test('the proxy of this machine serves steps, and nothing of it stays in the image', async () => {
  const asked: string[] = [];
  const { url, stop } = await startLoopback((request, response) => {
    asked.push(request.url ?? '');
    response.end('from far away\n');
  });
  try {
    const cwd = await makeTree({
      'images/app/Dockerfile': [
        'FROM busybox:stable',
        'RUN wget -q -O /answer http://intranet.example.com/file && echo "$NO_PROXY" > /no-proxy',
      ],
    });
    const env = { HTTP_PROXY: url, NO_PROXY: '127.0.0.1,registry.internal' };
    const args = ['publish', ...publishTo('proxy'), '--proxy', 'host'];
    expectEnd(await runCommand({ cwd, args, env }), 0);
    expect(asked).toEqual(['http://intranet.example.com/file']);
    expect(await readFiles(shared.registry, 'proxy/app', 'latest')).toMatchObject({
      answer: 'from far away\n',
      'no-proxy': '127.0.0.1,registry.internal\n',
    });
    const { config, history } = await readConfig(shared.registry, 'proxy/app', 'latest');
    expect(JSON.stringify({ config, history })).not.toContain(url);
  } finally {
    await stop();
  }
});

describe('a registry that wants a login', () => {
  // The user `robot` with the password `correct horse`, by bcrypt.
  const htpasswd = 'robot:$2b$05$abcdefghijklmnopqrstuuHNbAKRhpaujgo33bRWs.NLUTJO3lOy2\n';
  const login = 'robot:correct horse';
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  beforeAll(async () => {
    const dir = await makeFolder();
    await writeFile(join(dir, 'htpasswd'), htpasswd);
    registry = await startRegistry({ dir: join(dir, 'registry'), htpasswd: join(dir, 'htpasswd') });
  });
  afterAll(() => registry.stop());

  const files = {
    'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
  };
  const publish = (prefix: string) => [
    'publish',
    '--registry',
    `${registry.host}/${prefix}`,
    ...withDatabase,
  ];

  test('takes username and password, and base images come from it with the same login', async () => {
    const given = ['--username', 'robot', '--password', 'correct horse'];
    const first = await runCommand({ cwd: await makeTree(files), args: [...publish('given'), ...given] });
    expectEnd(first, 0);
    const cwd = await makeTree({
      'images/derived/Dockerfile': [`FROM ${registry.host}/given/app:latest`, 'COPY Dockerfile /derived'],
    });
    const second = await runCommand({ cwd, args: [...publish('given'), ...given] });
    expectEnd(second, 0);
    expect(await tagsBelow(registry.host, 'given/', login)).toEqual([
      'given/app:latest',
      'given/derived:latest',
    ]);
    for (const { stderr, report } of [first, second])
      expect(stderr + JSON.stringify(report)).not.toContain('correct horse');
  });

  test('takes what docker login has left', async () => {
    const auth = Buffer.from(login).toString('base64');
    const docker = await makeTree({
      'config.json': JSON.stringify({ auths: { [registry.host]: { auth } } }),
    });
    const env = { DOCKER_CONFIG: docker };
    expectEnd(await runCommand({ cwd: await makeTree(files), args: publish('left'), env }), 0);
    expect(await tagsBelow(registry.host, 'left/', login)).toEqual(['left/app:latest']);
  });

  test.each([
    {
      name: 'none',
      flags: [],
      what: 'asks for a login, and none was found',
    },
    {
      name: 'a wrong one',
      flags: ['--username', 'robot', '--password', 'battery staple'],
      what: 'refuses the login',
    },
  ])('refuses $name: the message says what to do, and nothing is published', async ({ flags, what }) => {
    const result = await runCommand({
      cwd: await makeTree(files),
      args: [...publish('refused'), ...flags],
    });
    expectEnd(result, 4);
    expect(result.stderr).toContain(`✗ ${registry.host} ${what}`);
    expect(result.stderr).toContain(`→ Run \`docker login ${registry.host}\`, or give \`username\``);
    expect(result.stderr).not.toContain('battery staple');
    expect(await tagsBelow(registry.host, 'refused/', login)).toEqual([]);
  });
});
