import { messageOf, Problem, surroundingsFailed } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import { Transient } from './retry.ts';

const broken = 'the connection broke';
const silent = 'no answer in time';
const garbled = 'what it answers is no HTTP';

/** The other side, or the way to it, failed in the middle: worth another try. */
const passing: Readonly<Record<string, string>> = {
  ECONNRESET: broken,
  ECONNABORTED: broken,
  EPIPE: broken,
  UND_ERR_SOCKET: broken,
  ETIMEDOUT: silent,
  UND_ERR_CONNECT_TIMEOUT: silent,
  UND_ERR_HEADERS_TIMEOUT: silent,
  UND_ERR_BODY_TIMEOUT: silent,
  EAI_AGAIN: 'its name could not be looked up',
};

/** These, too, when it has answered before: a registry that is started anew is back soon. */
const passingLater: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listened there',
  ENOTFOUND: 'its name could not be looked up',
  EHOSTUNREACH: 'the network was away',
  ENETUNREACH: 'the network was away',
};

const fileCodes = new Set(['ENOENT', 'EACCES', 'EIO', 'EISDIR', 'EMFILE']);

const certificateCodes = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** Nobody answers there, or not in a way that we understand. */
export class Unreachable extends Problem {}

/**
 * Why a request got no answer.
 * @param unreadable how the stream of what was sent ended, when by an error
 * @param hasAnswered whether the same host has answered before
 * @returns a Transient when another try may help, else a Problem (surroundings)
 */
export function connectionFailure(
  url: URL,
  error: unknown,
  {
    unreadable,
    hasAnswered = false,
  }: { readonly unreadable?: Error | undefined; readonly hasAnswered?: boolean } = {},
): Error {
  // A broken connection ends the file's stream with an error, too: only the file system's own ones count.
  if (unreadable && fileCodes.has(errorCode(unreadable) ?? ''))
    return surroundingsFailed(`What is to be sent cannot be read: ${unreadable.message}`, {}, unreadable);
  const code = errorCode(error);
  if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
    return surroundingsFailed('What is to be sent has changed since it was checked', {}, error);
  const problem = new Unreachable(
    {
      kind: 'surroundings',
      what: `${url.host} cannot be reached: ${reason(code, error)}`,
      todo: hint(code, url),
    },
    { cause: error },
  );
  const why = passing[code ?? ''] ?? (hasAnswered ? passingLater[code ?? ''] : undefined);
  return why === undefined ? problem : new Transient(problem, { host: url.host, why });
}

function reason(code: string | undefined, error: unknown): string {
  if (code === 'ENOTFOUND') return 'no such host';
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  const known = passing[code ?? ''] ?? (code?.startsWith('HPE_') === true ? garbled : undefined);
  if (known !== undefined) return known;
  const message = messageOf(error).split('\n')[0]?.slice(0, 200) ?? '';
  return message === '' ? (code ?? 'unknown') : message;
}

function hint(code: string | undefined, { host, protocol }: URL): string {
  if (code === 'ENOTFOUND' || code === 'ECONNREFUSED')
    return `Is \`${host}\` the registry's name and port? Does it run?`;
  if (code !== undefined && certificateCodes.has(code))
    return 'Its certificate is signed by an authority that Node does not know: name its file in NODE_EXTRA_CA_CERTS.';
  if (protocol === 'https:' && (code === 'EPROTO' || code?.startsWith('ERR_SSL') === true))
    return `Does \`${host}\` speak plain HTTP? Only registries on this machine are spoken to without TLS.`;
  return 'Run it again; look at the network, and at HTTPS_PROXY and NO_PROXY when there is a proxy.';
}
