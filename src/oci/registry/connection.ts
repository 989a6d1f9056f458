import { messageOf, surroundingsFailed } from '../../problem.ts';
import { Transient } from './retry.ts';

/** The other side, or the way to it, failed in the middle: worth another try. */
const transientCodes = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

const certificateCodes = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/**
 * Why a request got no answer.
 * @param unreadable set when the file that was sent could not be read: not the registry's fault
 * @returns a Transient when another try may help, else a Problem (surroundings)
 */
export function connectionFailure(url: URL, error: unknown, unreadable?: Error): Error {
  if (unreadable && !('code' in unreadable && unreadable.code === 'ABORT_ERR')) {
    const code = codeOf(unreadable);
    if (code !== undefined && /^E(?:NOENT|ACCES|IO|ISDIR|MFILE)$/.test(code))
      return surroundingsFailed(`What is to be sent cannot be read: ${unreadable.message}`, {}, unreadable);
  }
  const code = codeOf(error);
  const problem = surroundingsFailed(
    `${url.host} cannot be reached: ${reason(code, error)}`,
    { todo: hint(code, url) },
    error,
  );
  return code !== undefined && transientCodes.has(code) ? new Transient(problem) : problem;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function reason(code: string | undefined, error: unknown): string {
  if (code === 'ENOTFOUND') return 'no such host';
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  const message = messageOf(error).split('\n')[0]?.slice(0, 200) ?? '';
  return message === '' ? (code ?? 'unknown') : message;
}

function hint(code: string | undefined, { host, protocol }: URL): string {
  if (code === 'ENOTFOUND' || code === 'ECONNREFUSED')
    return `Is \`${host}\` the registry's name and port? Does it run?`;
  if (code !== undefined && certificateCodes.has(code))
    return 'Its certificate is signed by an authority that Node does not know: name its file in NODE_EXTRA_CA_CERTS.';
  if (protocol === 'https:' && (code === 'EPROTO' || code?.startsWith('ERR_SSL') === true))
    return `Does \`${host}\` speak plain HTTP? Then list it as an insecure registry.`;
  return 'Run it again; look at the network, and at HTTPS_PROXY and NO_PROXY when there is a proxy.';
}
