import { describe, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createHttp, defaultTimeouts, type Http } from '../../../src/oci/registry/http.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { startLoopback } from '../../support/loopback.ts';

const cleanups = undoneAfterEach();

async function serve(answer: RequestListener): Promise<URL> {
  const { url, stop } = await startLoopback(answer);
  cleanups.push(stop);
  return new URL(url);
}

function sender(timeouts = defaultTimeouts): Http {
  const { send, close } = createHttp({}, 'test', timeouts);
  cleanups.push(close);
  return send;
}

/** For servers that say nothing: nothing may stand still for longer than 100 ms. */
const impatient = (): Http => sender({ ...defaultTimeouts, answer: 100, stored: 100, body: 100 });

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

  test.each<{ name: string; answer: RequestListener }>([
    { name: 'no answer', answer: () => undefined },
    { name: 'an answer that stops', answer: half },
  ])('tells $name', async ({ answer }) => {
    const url = await serve(answer);
    const asked = impatient()({ method: 'GET', url }, never);
    await expect(asked).rejects.toThrow(`${url.host} cannot be reached: no answer in time`);
  });

  test.each<{ name: string; answer: RequestListener }>([
    {
      name: 'a connection that is closed',
      answer: ({ socket }) => socket.destroy(),
    },
    {
      name: 'an answer that is cut off',
      answer: (request, response) => {
        half(request, response);
        response.write('', () => request.socket.destroySoon());
      },
    },
  ])('tells $name', async ({ answer }) => {
    const url = await serve(answer);
    const asked = sender()({ method: 'GET', url }, never);
    await expect(asked).rejects.toThrow(`${url.host} cannot be reached: the connection broke`);
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

/** A server that says what it says, HTTP or not. @param greet called for every connection */
async function serveRaw(greet: (socket: Socket, count: number) => void): Promise<URL> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    greet(socket, (count += 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const ok = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

describe('a server that misbehaves', () => {
  test('switches the protocol: it is told, and not waited for', async () => {
    const url = await serveRaw((socket) =>
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
      ),
    );
    await expect(sender()({ method: 'GET', url }, never)).rejects.toThrow('the connection broke');
  });

  test('sends a header now and then and never ends: the time counts from the beginning', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('x: y\r\n'), 20);
      socket.once('close', () => clearInterval(drip));
    });
    await expect(impatient()({ method: 'GET', url }, never)).rejects.toThrow('no answer in time');
  });

  test('answers HEAD with a body: it is not taken for the next answer', async () => {
    const url = await serveRaw((socket) => socket.on('data', () => socket.write(ok)));
    const send = sender();
    for (let left = 5; left > 0; left -= 1) {
      expect((await send({ method: 'HEAD', url }, never)).status).toBe(200);
      expect((await send({ method: 'GET', url }, never)).body.toString()).toBe('ok');
    }
  });

  test('closes a connection just when it is used again: the question is asked on another one', async () => {
    const url = await serveRaw((socket, count) => {
      let asked = 0;
      socket.on('data', () => {
        asked += 1;
        if (asked > 1 && count === 1) socket.destroy();
        else socket.write(ok);
      });
    });
    const send = sender();
    for (let left = 3; left > 0; left -= 1)
      expect((await send({ method: 'GET', url }, never)).body.toString()).toBe('ok');
  });

  test('sends what is no HTTP', async () => {
    const url = await serveRaw((socket) => socket.once('data', () => socket.write('SSH-2.0-x\r\n\r\n')));
    await expect(sender()({ method: 'GET', url }, never)).rejects.toThrow('what it answers is no HTTP');
  });
});

test('a login in an address is not sent', async () => {
  let headers: unknown;
  const url = await serve((request, response) => {
    headers = request.headers.authorization;
    response.end();
  });
  url.username = 'me';
  url.password = 'kept';
  await sender()({ method: 'GET', url }, never);
  expect(headers).toBeUndefined();
});

test('who reads slowly is not taken for a silent server', async () => {
  const size = 4 * 1024 * 1024;
  const url = await serve((_, response) => response.end(Buffer.alloc(size)));
  let read = 0;
  const receive = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of chunks) {
      // Longer than the server may be silent.
      if (read === 0) await new Promise((resolve) => setTimeout(resolve, 350));
      read += chunk.length;
    }
  };
  await impatient()({ method: 'GET', url, receive }, never);
  expect(read).toBe(size);
});
