import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from './tree.ts';

const execute = promisify(execFile);

export interface PublicNames {
  /** For HTTPS_PROXY and NODE_EXTRA_CA_CERTS. */
  readonly env: { readonly HTTPS_PROXY: string; readonly NODE_EXTRA_CA_CERTS: string };
  /** `GET ghcr.io/path`, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/**
 * Puts servers of this machine behind public names, with real TLS, for a process that trusts our certificate and goes
 * through our proxy.
 * @param targets `ghcr.io` → `127.0.0.1:PORT`
 */
export async function startPublicNames(targets: Readonly<Record<string, string>>): Promise<PublicNames> {
  const folder = await makeFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = Object.keys(targets).map((name) => `DNS:${name}`);
  const args =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=tests'.split(' ');
  await execute('openssl', [
    ...args,
    '-addext',
    `subjectAltName=${names.join(',')}`,
    '-keyout',
    key,
    '-out',
    cert,
  ]);

  const asked: string[] = [];
  const tls = createTlsServer(
    { key: await readFile(key), cert: await readFile(cert) },
    (incoming, outgoing) => {
      const { method = '', url: path = '', headers } = incoming;
      asked.push(`${method} ${headers.host ?? ''}${path}`);
      const [hostname, port] = (targets[headers.host ?? ''] ?? '127.0.0.1:1').split(':');
      const onward = httpRequest({ hostname, port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.once('error', () => incoming.socket.destroy());
      incoming.pipe(onward);
    },
  );
  const tlsPort = await listen(tls);
  const proxy = createServer().on('connect', (request, socket) => {
    const [name = ''] = (request.url ?? '').split(':');
    if (targets[name] === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    env: { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`, NODE_EXTRA_CA_CERTS: cert },
    asked,
    stop: async () => {
      tls.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([tls, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
