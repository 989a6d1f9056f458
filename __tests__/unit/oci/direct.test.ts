import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createHttp, defaultTimeouts, type Http, type HttpRequest } from '../../../src/oci/registry/http.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

/** Nothing may stand still for longer than 100 ms. */
function sender(): Http {
  const short = { ...defaultTimeouts, answer: 100, stored: 100, body: 100 };
  const { send, close } = createHttp({}, 'test', short);
  cleanups.push(close);
  return send;
}

const never = new AbortController().signal;
const half: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-length': 10 }).write('half');

describe('a request without a proxy', () => {
  test('brings all values of a header, and the body', async () => {
    const url = await serve((_, response) =>
      response.writeHead(401, { 'www-authenticate': ['Basic realm="a"', 'Bearer realm="b"'] }).end('no'),
    );
    const { status, headers, body } = await sender()({ method: 'GET', url }, never);
    expect({
      status,
      challenges: headers('www-authenticate'),
      other: headers('link'),
      body: body.toString(),
    }).toEqual({ status: 401, challenges: ['Basic realm="a"', 'Bearer realm="b"'], other: [], body: 'no' });
  });

  test('uses the connection of the one before it', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve(({ socket }, response) => {
      ports.add(socket.remotePort);
      response.end();
    });
    const send = sender();
    for (let left = 3; left > 0; left -= 1) await send({ method: 'GET', url }, never);
    expect(ports.size).toBe(1);
  });

  test.each<{ name: string; answer: RequestListener; says: string }>([
    { name: 'no answer', answer: () => undefined, says: 'no answer in time' },
    { name: 'an answer that stops', answer: half, says: 'no answer in time' },
    {
      name: 'a connection that is closed',
      answer: ({ socket }) => socket.destroy(),
      says: 'the connection broke',
    },
    {
      name: 'an answer that is cut off',
      answer: (request, response) => {
        half(request, response);
        response.write('', () => request.socket.destroySoon());
      },
      says: 'the connection broke',
    },
  ])('tells $name', async ({ answer, says }) => {
    const url = await serve(answer);
    const asked = sender()({ method: 'GET', url }, never);
    await expect(asked).rejects.toThrow(`${url.host} cannot be reached: ${says}`);
  });

  test.each<{ name: string; answer: RequestListener }>([
    { name: 'before the answer', answer: () => undefined },
    { name: 'in the middle of the answer', answer: half },
  ])('ends when the run is interrupted $name', async ({ answer }) => {
    const ending = new AbortController();
    const url = await serve((request, response) => {
      answer(request, response);
      setImmediate(() => ending.abort());
    });
    await expect(sender()({ method: 'GET', url }, ending.signal)).rejects.toThrow('Interrupted');
  });
});

describe('a stream that is sent', () => {
  const put = (url: URL, open: () => Readable, size: number): HttpRequest => ({
    method: 'PUT',
    url,
    body: { size, open },
  });
  const takesAll: RequestListener = (request, response) => {
    request.resume().once('end', () => response.writeHead(201).end());
  };

  test('arrives as it is', async () => {
    let got = '';
    const url = await serve((request, response) => {
      request.on('data', (chunk) => (got += String(chunk)));
      request.once('end', () => response.writeHead(201).end());
    });
    const bytes = [Buffer.from('one '), Buffer.from('two')];
    const { status } = await sender()(
      put(url, () => Readable.from(bytes), 7),
      never,
    );
    expect({ status, got }).toEqual({ status: 201, got: 'one two' });
  });

  test.each([6, 8])('is refused where it has 7 bytes and %i were said', async (size) => {
    const url = await serve(takesAll);
    const sent = sender()(
      put(url, () => Readable.from([Buffer.from('one two')]), size),
      never,
    );
    await expect(sent).rejects.toThrow('What is to be sent has changed since it was checked');
  });

  test('is not sent to its end when the answer came before', async () => {
    const url = await serve((_, response) => response.writeHead(401).end());
    const chunk = Buffer.alloc(65_536);
    const size = chunk.length * 10_000;
    let read = 0;
    const source = new Readable({
      read() {
        read += chunk.length;
        this.push(read > size ? null : chunk);
      },
    });
    const closed = new Promise((resolve) => source.once('close', resolve));
    const { status } = await sender()(
      put(url, () => source, size),
      never,
    );
    await closed;
    expect(status).toBe(401);
    expect(read).toBeLessThan(size);
  });
});
