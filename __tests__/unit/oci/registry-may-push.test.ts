import { describe, expect, test } from '@jest/globals';
import type { Login } from '../../../src/oci/credentials.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { startOwnRegistry, type Asked, type Reply } from '../../support/own-registry.ts';
import { testClient } from '../../support/registry-client.ts';

const cleanups = undoneAfterEach();

const person: Login = { kind: 'password', username: 'u', password: 'p' };

/** What the client says of `a/b` in a registry that answers like this, and what it has asked. */
async function ask(
  reply: (asked: Asked, host: string) => Reply,
): Promise<{ readonly mayPush: Promise<boolean>; readonly asked: () => readonly string[] }> {
  const registry = await startOwnRegistry(reply);
  cleanups.push(registry.stop);
  const client = testClient({
    credentials: () => Promise.resolve(person),
    retry: { attempts: 2, baseMs: 0 },
  });
  cleanups.push(client.close);
  const mayPush = client.mayPush({ registry: registry.host, repository: 'a/b' });
  mayPush.catch(() => undefined);
  return { mayPush, asked: () => registry.asked.map(({ method, url }) => `${method} ${url}`) };
}

const begun: Reply = { status: 202, headers: { location: '/v2/a/b/blobs/uploads/1?state=x' } };
const question = 'POST /v2/a/b/blobs/uploads/';

describe('whether a login may push', () => {
  test.each([204, 404, 405, 500])(
    'it may: an upload is begun and taken back, answered %i',
    async (status) => {
      const { mayPush, asked } = await ask(({ method }) => (method === 'POST' ? begun : { status }));
      expect(await mayPush).toBe(true);
      expect(asked()).toEqual([question, 'DELETE /v2/a/b/blobs/uploads/1?state=x']);
    },
  );

  test.each([403, 404])('it may not: %i', async (status) => {
    const { mayPush, asked } = await ask(() => ({ status }));
    expect(await mayPush).toBe(false);
    expect(asked()).toEqual([question]);
  });

  test('it may not where a login is refused', async () => {
    const { mayPush } = await ask(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="r"' },
    }));
    expect(await mayPush).toBe(false);
  });

  test('it may not where no token is made for it, as on ghcr.io', async () => {
    const { mayPush } = await ask(({ url }, host) =>
      url.startsWith('/token')
        ? { status: 403, body: '{"errors":[{"code":"DENIED"}]}' }
        : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${host}/token",service="r"` } },
    );
    expect(await mayPush).toBe(false);
  });

  test('what a registry that fails would let it do is not known', async () => {
    const { mayPush, asked } = await ask(() => ({ status: 503 }));
    await expect(mayPush).rejects.toThrow('answered 503');
    expect(asked()).toEqual([question, question]);
  });
});
