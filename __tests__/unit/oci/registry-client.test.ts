import { describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Login } from '../../../src/oci/credentials.ts';
import { createRegistryClient, type RegistryClient } from '../../../src/oci/registry/client.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { sha256 } from '../../support/layouts.ts';
import { startOwnRegistry, type Asked, type OwnRegistry, type Reply } from '../../support/own-registry.ts';

const cleanups = undoneAfterEach();

async function registryThat(reply: Parameters<typeof startOwnRegistry>[0]): Promise<OwnRegistry> {
  const registry = await startOwnRegistry(reply);
  cleanups.push(registry.stop);
  return registry;
}

function clientWith(login?: Login, attempts = 1, env: Readonly<Record<string, string>> = {}): RegistryClient {
  const client = createRegistryClient({
    credentials: () => Promise.resolve(login),
    insecureHosts: ['registry.test'],
    userAgent: 'image-build/test',
    env,
    signal: new AbortController().signal,
    retry: { attempts, baseMs: 0 },
  });
  cleanups.push(client.close);
  return client;
}

const basic = `Basic ${Buffer.from('u:p').toString('base64')}`;
const person: Login = { kind: 'password', username: 'u', password: 'p' };
const digest = sha256('blob');
const blob = { digest, size: 4, open: () => Readable.from([Buffer.from('blob')]) };

/** Wants a token for everything; hands out `token-1`, `token-2`, …, and accepts what `accepts` says. */
function tokenRegistry(accepts: (token: string) => boolean): (asked: Asked, host: string) => Reply {
  let count = 0;
  return ({ url, headers }, host) => {
    if (url.startsWith('/token')) {
      count += 1;
      return { status: 200, body: JSON.stringify({ token: `token-${count}`, expires_in: 300 }) };
    }
    if (accepts(headers.authorization?.replace('Bearer ', '') ?? '')) return { status: 200 };
    const challenge = `Bearer realm="http://${host}/token",service="reg",scope="repository:a/b:pull,push"`;
    return { status: 401, headers: { 'www-authenticate': challenge } };
  };
}

describe('logging in by tokens', () => {
  test('a token is asked for once, with the login, and used again', async () => {
    const { host, asked } = await registryThat(tokenRegistry((token) => token === 'token-1'));
    const client = clientWith(person);
    const to = { registry: host, repository: 'a/b' };
    const found = await Promise.all([client.hasBlob(to, digest), client.hasBlob(to, digest)]);
    expect([...found, await client.hasBlob(to, digest)]).toEqual([true, true, true]);
    const tokens = asked.filter(({ url }) => url.startsWith('/token'));
    expect(tokens.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/token?service=reg&scope=repository%3Aa%2Fb%3Apull%2Cpush', basic],
    ]);
    expect(asked.at(-1)?.headers).toMatchObject({
      authorization: 'Bearer token-1',
      'user-agent': 'image-build/test',
    });
  });

  test('a token that has ended is replaced', async () => {
    const valid = { token: 'token-1' };
    const { host } = await registryThat(tokenRegistry((token) => token === valid.token));
    const client = clientWith(person);
    const to = { registry: host, repository: 'a/b' };
    expect(await client.hasBlob(to, digest)).toBe(true);
    valid.token = 'token-2';
    expect(await client.hasBlob(to, digest)).toBe(true);
  });

  test('an identity token is exchanged by POST', async () => {
    const { host, asked } = await registryThat(tokenRegistry((token) => token === 'token-1'));
    const client = clientWith({ kind: 'identity-token', token: 'id' });
    expect(await client.hasBlob({ registry: host, repository: 'a/b' }, digest)).toBe(true);
    const exchange = asked.find(({ url }) => url.startsWith('/token'));
    expect(exchange?.method).toBe('POST');
    expect(Object.fromEntries(new URLSearchParams(exchange?.body))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'image-build',
      refresh_token: 'id',
      scope: 'repository:a/b:pull,push',
      service: 'reg',
    });
    expect(exchange?.headers.authorization).toBeUndefined();
  });

  test('a login whose tokens are refused is told so, after few requests', async () => {
    const { host, asked } = await registryThat(tokenRegistry(() => false));
    const question = clientWith(person, 5).hasBlob({ registry: host, repository: 'a/b' }, digest);
    await expect(question).rejects.toThrow(`${host} refuses the login`);
    expect(asked).toHaveLength(5);
  });

  test('a token service that fails is tried again', async () => {
    let failures = 0;
    const answer = tokenRegistry((token) => token === 'token-1');
    const { host } = await registryThat((asked, at) => {
      if (!asked.url.startsWith('/token') || failures === 2) return answer(asked, at);
      failures += 1;
      return { status: 503 };
    });
    expect(await clientWith(person, 3).hasBlob({ registry: host, repository: 'a/b' }, digest)).toBe(true);
  });

  test('a realm that is no web address gets no password', async () => {
    const { host } = await registryThat(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="ftp://evil.example/token"' },
    }));
    await expect(clientWith(person).hasBlob({ registry: host, repository: 'a/b' }, digest)).rejects.toThrow(
      'sends us to an unsafe place for a login',
    );
  });
});

describe('sending a blob', () => {
  test('the upload goes to where the registry says, with all that stands there', async () => {
    const { host, asked } = await registryThat(({ method }) =>
      method === 'POST'
        ? { status: 202, headers: { location: '/up/1?_state=a%2Bb%3D%3D&x=%20y' } }
        : { status: 201 },
    );
    const how = await clientWith().putBlob({ registry: host, repository: 'a/b' }, blob);
    expect(how).toBe('sent');
    expect(asked.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/v2/a/b/blobs/uploads/', ''],
      ['PUT', `/up/1?_state=a%2Bb%3D%3D&x=%20y&digest=${encodeURIComponent(digest)}`, 'blob'],
    ]);
    expect(asked[1]?.headers).toMatchObject({
      'content-length': '4',
      'content-type': 'application/octet-stream',
    });
  });

  test('another host gets the blob and not the login', async () => {
    const store = await registryThat(() => ({ status: 201 }));
    const { host } = await registryThat(({ method, headers }) => {
      if (headers.authorization !== basic)
        return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } };
      return method === 'POST'
        ? { status: 202, headers: { location: `http://${store.host}/up` } }
        : { status: 500 };
    });
    await clientWith(person).putBlob({ registry: host, repository: 'a/b' }, blob);
    expect(store.asked).toHaveLength(1);
    expect(store.asked[0]?.headers.authorization).toBeUndefined();
    expect(store.asked[0]?.body).toBe('blob');
  });

  test('a registry that does not let us mount gets the bytes', async () => {
    const { host, asked } = await registryThat(({ method, url }) => {
      if (url.includes('mount=')) return { status: 403 };
      return method === 'POST' ? { status: 202, headers: { location: '/up' } } : { status: 201 };
    });
    expect(await clientWith().putBlob({ registry: host, repository: 'a/b' }, blob, 'a/base')).toBe('sent');
    expect(asked[0]?.url).toBe(`/v2/a/b/blobs/uploads/?mount=${encodeURIComponent(digest)}&from=a%2Fbase`);
  });

  test('what cannot be read is not blamed on the registry', async () => {
    const { host } = await registryThat(() => ({ status: 202, headers: { location: '/up' } }));
    const { createReadStream } = await import('node:fs');
    const gone = { ...blob, open: () => createReadStream('/nowhere/blob') };
    await expect(clientWith().putBlob({ registry: host, repository: 'a/b' }, gone)).rejects.toThrow(
      'What is to be sent cannot be read',
    );
  });
});

describe('manifests', () => {
  test('one that is not what its digest says is refused', async () => {
    const { host } = await registryThat(() => ({ status: 200, body: 'other' }));
    const wanted = { registry: host, repository: 'a/b', digest };
    await expect(clientWith().getManifest(wanted)).rejects.toThrow(`gave ${sha256('other')} when asked for`);
  });

  test('a digest is asked for as it is, whatever tag stands beside it', async () => {
    const { host, asked } = await registryThat(() => ({ status: 200, body: 'blob' }));
    await clientWith().getManifest({ registry: host, repository: 'a/b', tag: '1', digest });
    expect(asked.map(({ url }) => url)).toEqual([`/v2/a/b/manifests/${digest}`]);
  });

  test('a redirect to a store is followed without the login', async () => {
    const store = await registryThat(() => ({
      status: 200,
      headers: { 'content-type': 'x/y; z=1' },
      body: 'blob',
    }));
    const { host } = await registryThat(({ headers }) =>
      headers.authorization === basic
        ? { status: 307, headers: { location: `http://${store.host}/m` } }
        : { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
    );
    const found = await clientWith(person).getManifest({ registry: host, repository: 'a/b', digest });
    expect(found).toEqual({ digest, mediaType: 'x/y', bytes: Buffer.from('blob') });
    expect(store.asked[0]?.headers.authorization).toBeUndefined();
  });

  test('a registry that stores something else than we sent is found out', async () => {
    const { host } = await registryThat(() => ({
      status: 201,
      headers: { 'docker-content-digest': sha256('other') },
    }));
    await expect(
      clientWith().putManifest(
        { registry: host, repository: 'a/b', tag: '1' },
        { mediaType: 'x/y', bytes: Buffer.from('blob') },
      ),
    ).rejects.toThrow(`stored ${sha256('other')} instead of ${digest}`);
  });

  test.each([
    [202, 'deleted'],
    [404, 'deleted'],
    [405, 'impossible'],
    [400, 'impossible'],
    [403, 'impossible'],
  ])('a tag is taken away: %i means %s', async (status, expected) => {
    const { host, asked } = await registryThat(() => ({ status }));
    const tag = { registry: host, repository: 'a/b', tag: '1' };
    expect(await clientWith().deleteTag(tag)).toBe(expected);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['DELETE /v2/a/b/manifests/1']);
  });
});

describe('a registry that cannot be reached', () => {
  test('because nothing listens there', async () => {
    const question = clientWith(undefined, 5).hasBlob({ registry: '127.0.0.1:1', repository: 'a' }, digest);
    await expect(question).rejects.toMatchObject({
      data: {
        what: '127.0.0.1:1 cannot be reached: nothing listens there',
        todo: "Is `127.0.0.1:1` the registry's name and port? Does it run?",
      },
    });
  });
});

describe('a proxy', () => {
  /** A proxy that leads every tunnel to one registry, and remembers where it was asked to go. */
  async function proxyTo(host: string): Promise<{ env: Record<string, string>; tunnels: string[] }> {
    const tunnels: string[] = [];
    const server = createServer();
    server.on('connect', ({ url = '' }, client) => {
      tunnels.push(url);
      const onward = connect(Number(host.split(':')[1]), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(onward).pipe(client);
      });
      onward.on('error', () => client.destroy());
      client.on('error', () => onward.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { env: { HTTP_PROXY: address, HTTPS_PROXY: address }, tunnels };
  }

  test('that the environment names is used, except for registries on this machine', async () => {
    const { host } = await registryThat(() => ({ status: 200 }));
    const { env, tunnels } = await proxyTo(host);
    const client = clientWith(undefined, 1, env);
    expect(await client.hasBlob({ registry: 'registry.test', repository: 'a' }, digest)).toBe(true);
    expect(await client.hasBlob({ registry: host, repository: 'a' }, digest)).toBe(true);
    expect(tunnels).toEqual(['registry.test:80']);
  });
});
