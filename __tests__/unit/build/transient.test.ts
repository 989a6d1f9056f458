import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Step } from '../../../src/build/built.ts';
import { passingReason, passingSolve } from '../../../src/build/transient.ts';

const broke = 'a connection broke';
const late = 'no answer in time';
const ownError = 'a registry answered 5xx';
const tooMany = 'too many requests';
const cases: readonly {
  readonly name: string;
  readonly message: string;
  readonly expected: string | undefined;
}[] = [
  {
    name: 'a registry answers 503 to the question for a base',
    message:
      'failed to resolve source metadata for docker.io/library/debian:12: unexpected status from HEAD request to https://registry-1.docker.io/v2/library/debian/manifests/12: 503 Service Unavailable',
    expected: ownError,
  },
  {
    name: '503 in the words of old versions',
    message:
      'pulling from host registry-1.docker.io failed with status code [manifests 20.10]: 503 Service Unavailable',
    expected: ownError,
  },
  {
    name: 'a layer that meets 502',
    message:
      'failed to copy: httpReadSeeker: failed open: unexpected status code https://ghcr.io/v2/a/b/blobs/sha256:48cd: 502 Bad Gateway',
    expected: ownError,
  },
  {
    name: 'a token service that meets 500',
    message:
      'failed to fetch anonymous token: unexpected status from GET request to https://auth.docker.io/token?scope=x: 500 Internal Server Error',
    expected: ownError,
  },
  {
    name: 'the engine’s own image meets 500',
    message:
      'Error response from daemon: Head "https://registry-1.docker.io/v2/moby/buildkit/manifests/x": received unexpected HTTP status: 503 Service Unavailable',
    expected: ownError,
  },
  {
    name: 'too many requests',
    message:
      'unexpected status from HEAD request to https://registry-1.docker.io/v2/nvidia/cuda/manifests/12: 429 Too Many Requests',
    expected: tooMany,
  },
  {
    name: 'too many requests, with a server’s own words',
    message:
      'unexpected status code https://ghcr.io/v2/a/b/blobs/sha256:48cd: 429 Too Many Requests - Server message: toomanyrequests: retry-after: 316.890478ms',
    expected: tooMany,
  },
  {
    name: 'Docker Hub’s limit of pulls, which is counted over hours',
    message:
      'unexpected status from GET request to https://registry-1.docker.io/v2/library/debian/manifests/12: 429 Too Many Requests\ntoomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    expected: undefined,
  },
  {
    name: 'a reset connection',
    message:
      'failed to do request: Head "https://ghcr.io/v2/a/b/manifests/1": read tcp 10.1.0.4:45298->140.82.121.33:443: read: connection reset by peer',
    expected: broke,
  },
  {
    name: 'a connection that ends',
    message:
      'failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://ghcr.io/v2/x": EOF',
    expected: broke,
  },
  {
    name: 'a layer that ends too soon',
    message: 'failed to copy: read: unexpected EOF',
    expected: broke,
  },
  {
    name: 'nobody answers',
    message: 'failed to do request: Head "https://ghcr.io/v2/x": dial tcp 140.82.121.33:443: i/o timeout',
    expected: late,
  },
  {
    name: 'nobody shakes hands',
    message:
      'failed to do request: Head "https://registry-1.docker.io/v2/x": net/http: TLS handshake timeout',
    expected: late,
  },
  {
    name: 'a name server that does not answer',
    message:
      'failed to do request: Head "https://ghcr.io/v2/x": dial tcp: lookup ghcr.io on 127.0.0.53:53: read udp 127.0.0.1:4->127.0.0.53:53: i/o timeout',
    expected: late,
  },
  {
    name: 'a name server with a fault of its own',
    message:
      'failed to do request: Head "https://ghcr.io/v2/x": dial tcp: lookup ghcr.io on 8.8.8.8:53: server misbehaving',
    expected: 'a name could not be looked up',
  },
  {
    name: 'a name that does not exist',
    message:
      'failed to do request: Head "https://ghrc.io/v2/x": dial tcp: lookup ghrc.io on 8.8.8.8:53: no such host',
    expected: undefined,
  },
  {
    name: 'a port where nobody listens',
    message:
      'failed to do request: Head "http://localhost:5000/v2/x": dial tcp 127.0.0.1:5000: connect: connection refused',
    expected: undefined,
  },
  {
    name: 'ADD of an address that answers 503',
    message: 'invalid response status 503',
    expected: 'a server answered with an error of its own',
  },
  {
    name: 'ADD of an address that is not there',
    message: 'invalid response status 404',
    expected: undefined,
  },
  {
    name: 'a Git context from a server with a fault',
    message:
      "failed to fetch remote https://github.com/a/b.git: git stderr:\nfatal: unable to access 'https://github.com/a/b.git/': The requested URL returned error: 502: exit status 128",
    expected: 'git could not fetch',
  },
  {
    name: 'an engine that went away',
    message:
      'buildx ended with exit code 1: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    expected: 'the engine was gone',
  },
  {
    name: 'an engine that is not there',
    message:
      'buildx ended with exit code 1: failed to list workers: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:9: connect: connection refused"',
    expected: undefined,
  },
  {
    name: 'an image that is not there',
    message: 'docker.io/library/nothing:1: not found',
    expected: undefined,
  },
  {
    name: 'a private image',
    message:
      'failed to resolve source metadata for docker.io/acme/x:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    expected: undefined,
  },
  {
    name: 'a missing file',
    message: 'failed to compute cache key: failed to calculate checksum of ref x: "/app": not found',
    expected: undefined,
  },
  {
    name: 'a full disk',
    message: 'failed to copy: write /x: no space left on device: unexpected EOF',
    expected: undefined,
  },
  {
    name: 'a command that failed, though it names what passes',
    message:
      'process "/bin/sh -c curl https://x || echo connection reset by peer: i/o timeout" did not complete successfully: exit code: 7',
    expected: undefined,
  },
];

describe('which failures of a build may be gone the next time', () => {
  test.each(cases)('$name', ({ message, expected }) => {
    expect(passingReason(message)).toBe(expected);
  });

  test('a command that failed is never tried again, whatever it is called', () => {
    const passing = cases.filter(({ expected }) => expected !== undefined).map(({ message }) => message);
    fc.assert(
      fc.property(fc.constantFrom(...passing), fc.nat(255), (words, code) => {
        const message = `process "/bin/sh -c ${words}" did not complete successfully: exit code: ${code}`;
        expect(passingReason(message)).toBeUndefined();
      }),
    );
  });
});

describe('which solves may succeed the next time', () => {
  const step = (error?: string): Step => ({
    digest: `sha256:${error ?? ''}`,
    name: 'RUN echo connection reset by peer',
    cached: false,
    ...(error === undefined ? {} : { error }),
  });
  const reset = 'failed to do request: connection reset by peer';
  const command = 'process "/bin/sh -c false" did not complete successfully: exit code: 1';

  test.each([
    { name: 'the only failed step met a reset', errors: [undefined, reset], message: '', expected: broke },
    {
      name: 'the others were cancelled by it',
      errors: ['context canceled', reset],
      message: '',
      expected: broke,
    },
    { name: 'a command failed beside it', errors: [reset, command], message: '', expected: undefined },
    {
      name: 'what buildx says in the end repeats the Dockerfile',
      errors: [command],
      message: `RUN echo ${reset}`,
      expected: undefined,
    },
    {
      name: 'no step failed, and the engine went',
      errors: [undefined],
      message: 'error reading from server: EOF',
      expected: 'the engine was gone',
    },
    { name: 'no step failed, and nothing is said', errors: [], message: '', expected: undefined },
  ])('$name', ({ errors, message, expected }) => {
    expect(
      passingSolve(
        errors.map((error) => step(error)),
        message,
      ),
    ).toBe(expected);
  });
});
