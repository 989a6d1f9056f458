import { describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Login } from '../../../src/oci/credentials.ts';
import { createRegistryClient, type RegistryClient } from '../../../src/oci/registry/client.ts';
import type { Retry } from '../../../src/oci/registry/retry.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { sha256 } from '../../support/layouts.ts';

/** What a registry does with its nth request; `silence` is no answer. */
type Answer = number | 'silence' | { readonly status: number; readonly challenge: string };

interface Scene {
  readonly client: RegistryClient;
  readonly ask: () => Promise<boolean>;
  /** The logins that came with the requests. */
  readonly logins: readonly string[];
  readonly retries: readonly Retry[];
  readonly server: Server;
  readonly host: string;
}

const cleanups = undoneAfterEach();

const digest = sha256('blob');
const basic: Answer = { status: 401, challenge: 'Basic realm="r"' };
const person: Login = { kind: 'password', username: 'u', password: 'p' };

/** A registry that gives these answers, and the last one for ever. */
async function scene(answers: readonly Answer[], login?: Login): Promise<Scene> {
  const logins: string[] = [];
  const server = createServer((request, response) => {
    logins.push(request.headers.authorization === undefined ? 'nobody' : 'somebody');
    const answer = answers[logins.length - 1] ?? answers.at(-1) ?? 200;
    if (answer === 'silence') return;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.writeHead(answer.status, { 'www-authenticate': answer.challenge }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const retries: Retry[] = [];
  const client = createRegistryClient({
    credentials: () => Promise.resolve(login),
    userAgent: 'test',
    env: {},
    signal: new AbortController().signal,
    retry: { attempts: 4, baseMs: 0 },
    ...(answers.includes('silence') ? { timeouts: { answer: 100, stored: 100 } } : {}),
    onRetry: (retry) => retries.push(retry),
  });
  cleanups.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()), client.close);
  return {
    client,
    ask: () => client.hasBlob({ registry: host, repository: 'a/b' }, digest),
    logins,
    retries,
    server,
    host,
  };
}

describe('what is tried again', () => {
  test.each<{ name: string; answers: readonly Answer[]; why: readonly string[] }>([
    { name: 'too many requests', answers: [429, 429, 200], why: ['429', '429'] },
    { name: 'a fault of the server', answers: [503, 200], why: ['503'] },
    { name: 'a 401 that does not say how to log in', answers: [401, 200], why: ['401'] },
    { name: 'no answer in time', answers: ['silence', 200], why: ['no answer in time'] },
  ])('$name, and the report can count it', async ({ answers, why }) => {
    const { ask, retries, host } = await scene(answers);
    expect(await ask()).toBe(true);
    expect(retries).toEqual(why.map((each) => ({ what: `asking ${host}`, why: each })));
  });

  test('a login that was taken before and is refused all at once', async () => {
    const { ask, logins, retries } = await scene([basic, 200, basic, 200], person);
    expect([await ask(), await ask()]).toEqual([true, true]);
    expect(logins).toEqual(['nobody', 'somebody', 'somebody', 'somebody']);
    expect(retries.map(({ why }) => why)).toEqual(['401']);
  });

  test('a registry that has answered before and is being started anew', async () => {
    const { ask, retries, server, host } = await scene([200]);
    await ask();
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
    await expect(ask()).rejects.toThrow(`${host} cannot be reached: nothing listens there`);
    expect(retries.length).toBe(3);
    await new Promise<void>((resolve) => server.listen(Number(host.split(':')[1]), '127.0.0.1', resolve));
    expect(await ask()).toBe(true);
  });
});

describe('what is not tried again', () => {
  test('a wrong password: it is sent once, so that no account gets locked', async () => {
    const { ask, logins, retries } = await scene([basic], person);
    await expect(ask()).rejects.toThrow(/refuses the login/);
    expect(logins).toEqual(['nobody', 'somebody']);
    expect(retries).toEqual([]);
  });

  test('a 401 without a word for good: twice in all', async () => {
    const { ask, logins } = await scene([401]);
    await expect(ask()).rejects.toThrow(/asks for a login, and none was found/);
    expect(logins.length).toBe(2);
  });

  test('a place where nobody has ever listened', async () => {
    const { ask, retries, server } = await scene([200]);
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
    await expect(ask()).rejects.toThrow(/nothing listens there/);
    expect(retries).toEqual([]);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  test('what the registry forbids', async () => {
    const { ask, logins } = await scene([403]);
    await expect(ask()).rejects.toThrow();
    expect(logins.length).toBe(1);
  });
});
