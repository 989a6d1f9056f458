/**
 * A network for the bench `fresh`: connections that share a bandwidth, and take their time.
 *
 * - Bandwidth: one bucket of tokens for all connections and both directions together. Bytes go on when they have been
 *   paid for; a bucket that was not used holds 10 ms of bytes.
 * - Latency: every byte goes on half a round trip after it has come, in each direction. A request and its answer take a
 *   whole round trip longer, however many bytes they have; what follows in the same direction waits no more.
 * - A connection costs a round trip before its first byte, as TCP's handshake does; one for TLS is not added.
 * - Windows that grow slowly, and lost packets, are not modelled: it is a good network.
 */
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What may be on its way in one direction of a connection: more than the bandwidth times the latency. */
const windowBytes = 4 * 1024 * 1024;
const burstMs = 10;

/** @typedef {Awaited<ReturnType<ReturnType<typeof makeNetwork>['open']>>} Road */

/** @param {{ bytesPerSecond: number, roundTripMs: number }} limits */
export function makeNetwork({ bytesPerSecond, roundTripMs }) {
  const halfMs = roundTripMs / 2;
  let paidUntil = 0;
  /** Waits until so many bytes may go. @param {number} bytes */
  const pay = async (bytes) => {
    paidUntil = Math.max(paidUntil, performance.now() - burstMs) + (bytes / bytesPerSecond) * 1000;
    const waitMs = paidUntil - performance.now();
    if (waitMs >= 1) await sleep(waitMs);
  };

  /**
   * @param {import('node:net').Socket} from
   * @param {import('node:net').Socket} to
   * @param {number} notBeforeMs  of performance.now
   * @param {(bytes: number) => void} count
   */
  const carry = (from, to, notBeforeMs, count) => {
    /** @type {{ data: Buffer | undefined, dueMs: number }[]} */
    const queue = [];
    let queued = 0;
    let isBusy = false;
    const work = async () => {
      if (isBusy) return;
      isBusy = true;
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const waitMs = next.dueMs - performance.now();
        if (waitMs >= 1) await sleep(waitMs);
        if (next.data === undefined) to.end();
        else {
          await pay(next.data.length);
          count(next.data.length);
          queued -= next.data.length;
          if (to.writable && !to.write(next.data)) await drained(to);
          if (queued < windowBytes) from.resume();
        }
      }
      isBusy = false;
    };
    const add = (/** @type {Buffer | undefined} */ data) => {
      queue.push({ data, dueMs: Math.max(performance.now() + halfMs, notBeforeMs) });
      queued += data?.length ?? 0;
      if (queued >= windowBytes) from.pause();
      void work();
    };
    from.on('data', add);
    from.on('end', () => add(undefined));
  };

  return {
    /**
     * A way to a server through this network.
     * @param {string} target  "127.0.0.1:PORT"
     */
    async open(target) {
      const sockets = new Set();
      const moved = { up: 0, down: 0 };
      const server = createServer({ allowHalfOpen: true }, (near) => {
        const [host = '', port] = target.split(':');
        const far = connect({ host, port: Number(port), allowHalfOpen: true });
        for (const [one, other] of [
          [near, far],
          [far, near],
        ]) {
          if (one === undefined || other === undefined) continue;
          sockets.add(one);
          one.setNoDelay(true);
          one.on('error', () => other.destroy());
          one.on('close', () => {
            sockets.delete(one);
            if (!other.writableEnded) other.destroySoon();
          });
        }
        const now = performance.now();
        carry(near, far, now + roundTripMs + halfMs, (bytes) => (moved.up += bytes));
        carry(far, near, now, (bytes) => (moved.down += bytes));
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the network has no port');
      return {
        host: `127.0.0.1:${address.port}`,
        /** In bytes, since it was opened. */
        moved: () => ({ ...moved }),
        stop: () =>
          new Promise((/** @type {(value: void) => void} */ resolve) => {
            server.close(() => resolve());
            for (const socket of sockets) socket.destroy();
          }),
      };
    },
  };
}

/** Has taken what it was given, or is gone. @param {import('node:net').Socket} socket */
function drained(socket) {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve(undefined);
    };
    socket.on('drain', done);
    socket.on('close', done);
    if (socket.destroyed) done();
  });
}
