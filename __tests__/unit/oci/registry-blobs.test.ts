import { describe, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegistryClient } from '../../../src/oci/registry/client.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { sha256 } from '../../support/layouts.ts';
import { startLoopback } from '../../support/loopback.ts';
import { testClient } from '../../support/registry-client.ts';
import { makeFolder } from '../../support/tree.ts';

const bytes = Buffer.alloc(300_000, 'abc');
const blob = { digest: sha256(bytes), size: bytes.length };

const cleanups = undoneAfterEach();

/** What comes before the connection is cut, or the whole answer. */
interface Answer {
  readonly status?: number;
  readonly body?: Buffer;
  readonly cut?: boolean;
}

/** Gives these answers in turn, the last one again and again. */
async function registryWith(...answers: readonly Answer[]): Promise<{ host: string; count: () => number }> {
  let count = 0;
  const { host, stop } = await startLoopback((incoming, outgoing) => {
    incoming.resume();
    const { status = 200, body = bytes, cut = false } = answers[Math.min(count, answers.length - 1)] ?? {};
    count += 1;
    outgoing.writeHead(status, cut ? { 'content-length': blob.size } : {});
    if (cut) outgoing.write(body, () => incoming.socket.destroy());
    else outgoing.end(body);
  });
  cleanups.push(stop);
  return { host, count: () => count };
}

function clientOf(attempts: number): RegistryClient {
  const client = testClient({ retry: { attempts, baseMs: 0 } });
  cleanups.push(client.close);
  return client;
}

describe('a blob that goes into a file', () => {
  test.each<{ name: string; answers: Answer[] }>([
    { name: 'at once', answers: [{}] },
    {
      name: 'after a connection that was cut',
      answers: [{ body: bytes.subarray(0, 1000), cut: true }, {}],
    },
    { name: 'after an answer that ended early', answers: [{ body: bytes.subarray(0, 1000) }, {}] },
    { name: 'after a failure of the registry', answers: [{ status: 503 }, {}] },
  ])('is whole $name', async ({ answers }) => {
    const { host, count } = await registryWith(...answers);
    const folder = await makeFolder();
    await clientOf(3).saveBlob({ registry: host, repository: 'a' }, blob, join(folder, 'blob'));
    expect(count()).toBe(answers.length);
    expect(await readdir(folder)).toEqual(['blob']);
    expect(sha256(await readFile(join(folder, 'blob')))).toBe(blob.digest);
  });

  test.each<{ name: string; answer: Answer; says: string; tries: number }>([
    {
      name: 'other bytes',
      answer: { body: Buffer.alloc(blob.size) },
      says: 'has the contents of',
      tries: 1,
    },
    {
      name: 'too many',
      answer: { body: Buffer.concat([bytes, bytes]) },
      says: `has more than its ${blob.size} bytes`,
      tries: 1,
    },
    {
      name: 'too few for good',
      answer: { body: Buffer.from('x') },
      says: `came with 1 bytes instead of ${blob.size}`,
      tries: 2,
    },
    { name: 'nothing', answer: { status: 404 }, says: 'answered 404 to GET', tries: 1 },
  ])('is none when there is $name', async ({ answer, says, tries }) => {
    const { host, count } = await registryWith(answer);
    const folder = await makeFolder();
    await expect(
      clientOf(2).saveBlob({ registry: host, repository: 'a' }, blob, join(folder, 'blob')),
    ).rejects.toThrow(says);
    expect(count()).toBe(tries);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a folder that is not there is not blamed on the registry', async () => {
    const { host } = await registryWith({});
    const file = join(await makeFolder(), 'none', 'blob');
    await expect(clientOf(3).saveBlob({ registry: host, repository: 'a' }, blob, file)).rejects.toThrow(
      'none/blob',
    );
  });
});

describe('a small blob', () => {
  const small = Buffer.from('small');
  const place = (host: string) => ({ registry: host, repository: 'a' });

  test('comes as its bytes', async () => {
    const { host } = await registryWith({ body: small });
    expect(await clientOf(1).getBlob(place(host), sha256(small), 5)).toEqual(small);
  });

  test.each([
    { name: 'other bytes', digest: sha256('other'), most: 5, says: 'has the contents of' },
    { name: 'more than we take', digest: sha256(small), most: 4, says: 'answers more than 4 bytes' },
  ])('$name are refused', async ({ digest, most, says }) => {
    const { host } = await registryWith({ body: small });
    await expect(clientOf(3).getBlob(place(host), digest, most)).rejects.toThrow(says);
  });
});
