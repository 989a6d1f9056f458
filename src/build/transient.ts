import type { Step } from './built.ts';
import { ownErrors } from './caches.ts';

/**
 * A failure of BuildKit that may be gone the next time, by its words. The first row that fits counts. The words are
 * those of Go's net and of containerd's resolver, as they reach us in a step's error; see moby/buildkit
 * util/resolver/retryhandler, docker/buildx#2064, docker/setup-buildx-action#458.
 */
const passing: readonly (readonly [words: RegExp, why: string])[] = [
  // `unexpected status from HEAD request to https://…: 503 Service Unavailable`, `… failed with status code
  // [manifests 1.0]: 503 …`, `failed to fetch anonymous token: unexpected status: 502 …`
  [/unexpected status\b[^\n]*: 5\d\d\b|status code \[[^\]]*\]: 5\d\d\b/i, 'a registry answered 5xx'],
  [
    /unexpected status\b[^\n]*: 429\b|status code \[[^\]]*\]: 429\b|too ?many ?requests/i,
    'too many requests',
  ],
  [/received unexpected HTTP status: 5\d\d\b/i, 'a registry answered 5xx'],
  // ADD of an address, and what git prints for a context.
  [/invalid response status (5\d\d|429|408)\b/i, 'a server answered with an error of its own'],
  [
    /requested URL returned error: (5\d\d|429|408)\b|RPC failed; (HTTP 5\d\d|curl)\b|early EOF/i,
    'git could not fetch',
  ],
  [
    /connection reset by peer|broken pipe|use of closed network connection|connection was reset/i,
    'a connection broke',
  ],
  [
    /http2: (server sent GOAWAY|client connection lost|timeout awaiting)|stream error: stream ID/i,
    'a connection broke',
  ],
  [
    /i\/o timeout|TLS handshake timeout|Client\.Timeout exceeded|timeout awaiting response headers/i,
    'no answer in time',
  ],
  [/connection timed out|net\/http: request canceled/i, 'no answer in time'],
  // NXDOMAIN (`no such host`) is not here: a name that does not exist will not exist in a minute.
  [
    /temporary failure in name resolution|server misbehaving|Could not resolve host/i,
    'a name could not be looked up',
  ],
  [/code = Unavailable|error reading from server|transport is closing/i, 'the engine was gone'],
  [/no active session/i, 'the engine lost us'],
  // Alone it may be a file that ends too soon.
  [/(failed to (do request|copy|fetch|read)|httpReadSeeker)\b.*\bEOF\b/is, 'a connection broke'],
];

/**
 * These stay, whatever else the message says: Docker Hub counts its limit of pulls over hours, and an engine that
 * nobody listens for is not there.
 */
const lasting =
  /pull rate limit|resource is denied|insufficient_scope|authorization failed|x509:|no space left on device|Error while dialing.*(connection refused|no such file)/is;

/** A command of the Dockerfile failed: whatever it printed, that is the build's own failure. */
const ofCommand = /did not complete successfully|executor failed running/i;

/** Why a failure may be gone the next time; `undefined` when nothing says so. @param message BuildKit's, untrusted */
export function passingReason(message: string): string | undefined {
  if (ofCommand.test(message) || lasting.test(message)) return undefined;
  return passing.find(([words]) => words.test(message))?.[1];
}

/**
 * Why a whole solve may succeed the next time: each of its failures has to be a passing one.
 * @param steps all that the solve has told, the failed ones among them
 * @param message what buildx said at its end: counts only where no step failed, as it repeats a Dockerfile's text
 */
export function passingSolve(steps: readonly Step[], message: string): string | undefined {
  const errors = ownErrors(steps);
  const reasons = (errors.length === 0 ? [message] : errors).map(passingReason);
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
