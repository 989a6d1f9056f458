import { describe, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { createRegistryClient, type RegistryClient } from '../../../src/oci/registry/client.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { startHangingServer } from '../../support/hanging-server.ts';
import { startLoopback } from '../../support/loopback.ts';

const cleanups = undoneAfterEach();

function clientOf(options: { briefMs?: number; signal?: AbortSignal } = {}): RegistryClient {
  const client = createRegistryClient({
    credentials: () => Promise.resolve(undefined),
    userAgent: 'test',
    env: {},
    signal: new AbortController().signal,
    ...options,
  });
  cleanups.push(client.close);
  return client;
}

async function serve(answer: RequestListener): Promise<string> {
  const { host, stop } = await startLoopback(answer);
  cleanups.push(stop);
  return host;
}

const tag = (host: string, name = 'a') => ({ registry: host, repository: name, tag: '1' });

describe('a registry that is asked briefly', () => {
  test('and does not answer is not asked again, by whoever asks briefly', async () => {
    const server = await startHangingServer();
    cleanups.push(() => server.stop());
    const { host } = new URL(server.url);
    const client = clientOf({ briefMs: 50 });
    const says = `${host} has given no answer within 0.05 s`;
    await expect(client.briefly().getManifest(tag(host))).rejects.toThrow(says);
    await server.stop();
    // Where it is asked now, the answer would be that nobody listens.
    const later = client.with(new AbortController().signal).briefly().briefly();
    await expect(later.getManifest(tag(host, 'b'))).rejects.toThrow(says);
    await expect(client.getManifest(tag(host))).rejects.toThrow('nothing listens there');
  });

  test('and breaks every connection is given up soon', async () => {
    let asked = 0;
    const host = await serve((request) => {
      asked += 1;
      request.socket.destroy();
    });
    const client = clientOf().briefly();
    for (let index = 0; index < 20; index += 1)
      await expect(client.getManifest(tag(host, `a${index}`))).rejects.toThrow('cannot be reached');
    expect(asked).toBe(4);
  });

  test('and fails for one image still answers for the others', async () => {
    const host = await serve((request, answer) => {
      answer.writeHead(request.url?.includes('/bad/') === true ? 500 : 404).end();
    });
    const client = clientOf().briefly();
    for (let index = 0; index < 4; index += 1)
      await expect(client.getManifest(tag(host, 'bad'))).rejects.toThrow('answered 500');
    expect(await client.getManifest(tag(host, 'good'))).toBeUndefined();
  });

  test('an answer that is too long says nothing about the registry', async () => {
    const host = await serve((request, answer) => {
      answer.end(request.url?.includes('/large') === true ? Buffer.alloc(9_000_000) : 'x');
    });
    const client = clientOf().briefly();
    await expect(client.getManifest(tag(host, 'large'))).rejects.toThrow('answers more than');
    expect(await client.getManifest(tag(host, 'small'))).toMatchObject({ bytes: Buffer.from('x') });
  });

  test('and a run that is stopped: it is interrupted, and the registry is not blamed', async () => {
    const server = await startHangingServer();
    cleanups.push(() => server.stop());
    const stop = new AbortController();
    const client = clientOf({ signal: stop.signal }).briefly();
    const question = client.getManifest(tag(new URL(server.url).host));
    await server.asked;
    stop.abort();
    await expect(question).rejects.toMatchObject({ data: { kind: 'interrupted' } });
  });

  test('a hundred questions at once are asked a few at a time', async () => {
    let now = 0;
    let most = 0;
    const host = await serve((_, answer) => {
      now += 1;
      most = Math.max(most, now);
      setImmediate(() => {
        now -= 1;
        answer.writeHead(404).end();
      });
    });
    const client = clientOf().briefly();
    const names = Array.from({ length: 100 }, (_, index) => `a${index}`);
    const found = await Promise.all(names.map((name) => client.getManifest(tag(host, name))));
    expect(found).toEqual(names.map(() => undefined));
    expect(most).toBeLessThanOrEqual(12);
  });
});
