import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cacheFailure, entriesMeant } from '../../../src/cache/policy/failure.ts';
import type { LayerCaches } from '../../../src/cache/policy/layer-caches.ts';

const read = {
  gha: 'type=gha,scope=app-linux-amd64',
  registry: 'type=registry,ref=ghcr.io/acme/app:buildcache-app-linux-amd64-main',
  hub: 'acme/cache:app',
  local: 'type=local,src=/c/app',
  s3: 'type=s3,bucket=b,region=r,name=app',
  azblob: 'type=azblob,account_url=https://acme.blob.core.windows.net,name=app',
};
const write = {
  gha: 'type=gha,mode=max,scope=app-linux-amd64,ignore-error=true',
  strict: 'type=registry,ref=ghcr.io/acme/app:c,ignore-error=false',
};
const cachesOf = (from: readonly string[], to: readonly string[]): LayerCaches => ({
  kind: 'given',
  reason: '',
  isWarning: false,
  nodes: { 'app linux/amd64': { read: from, write: to }, 'base linux/amd64': { read: from, write: to } },
  readFolders: [],
  writeFolders: [],
});
const caches = cachesOf(Object.values(read), Object.values(write));

const digest = `sha256:${'7ab943e9'.repeat(8)}`;
const goneWhy = 'a layer of the cache is gone';
const refusedWhy = 'the cache’s layers are refused';

/** Real messages: those without a source were seen with buildkitd 0.33.1 and buildx 0.37.2. */
const messages: readonly {
  readonly name: string;
  readonly message: string;
  readonly entries: readonly string[];
  readonly why?: string;
}[] = [
  {
    name: 'gha: a layer was evicted (moby/buildkit#2332)',
    message: 'failed to compute cache key: blob not found',
    entries: [read.gha, read.s3, read.azblob],
    why: goneWhy,
  },
  {
    name: 'gha: a layer was evicted, with its digest (moby/buildkit#4765)',
    message: `failed to compute cache key: blob ${digest} not found`,
    entries: [read.gha, read.s3, read.azblob],
    why: goneWhy,
  },
  {
    name: 'gha: the same in newer words (moby/buildkit gha.go)',
    message: `failed to build: failed to solve: failed to compute cache key: blob ${digest}: not found`,
    entries: [read.gha, read.s3, read.azblob],
    why: goneWhy,
  },
  {
    name: 'gha: the address of a layer has expired (NousResearch/hermes-agent#33688)',
    message:
      'failed to compute cache key: failed to copy: GET https://productionresultssa5.blob.core.windows.net/actions-cache/7e0-271151296\n------\nRESPONSE 403: 403 Server failed to authenticate the request.\nERROR CODE: AuthenticationFailed',
    entries: [read.gha],
    why: refusedWhy,
  },
  {
    name: 'gha: the same with version 1 (moby/buildkit#3239)',
    message:
      'failed to copy: invalid status response 403 Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature. for https://kv4gacprodeus2file3.blob.core.windows.net/45dadb29c9d54e349eaa532551cfbf87/d096ffd0f157ed11819c0022482239a7?sv=2019-07-07',
    entries: [read.gha],
    why: refusedWhy,
  },
  {
    name: 'gha: too much was asked of where layers are kept (moby/buildkit#2836)',
    message:
      'failed to compute cache key: failed to copy: invalid status response 503 Egress is over the account limit.',
    entries: [read.gha],
    why: refusedWhy,
  },
  {
    name: 'gha: a range that is not there (docker/build-push-action#558)',
    message: 'failed to compute cache key: failed to copy: invalid status response 416',
    entries: [read.gha],
    why: refusedWhy,
  },
  {
    name: 'gha: a service of one’s own that has lost a file (falcondev-oss/github-actions-cache-server#230)',
    message:
      'failed to copy: GET http://gha-cache-server/download/7f3\n--------\nRESPONSE 404: 404 Server Error',
    entries: [read.gha],
    why: refusedWhy,
  },
  {
    name: 'gha: it does not answer in time (moby/buildkit#2492)',
    message: 'failed to solve: maximum timeout reached',
    entries: [read.gha],
    why: 'the runner’s cache does not answer',
  },
  {
    name: 'gha: TLS fails (docker/build-push-action#975)',
    message:
      'failed to solve: Get "https://asdf.actions.githubusercontent.com/qwer1234/_apis/artifactcache/cache?keys=buildkit-blob-1-sha256": net/http: TLS handshake timeout',
    entries: [read.gha],
    why: 'the runner’s cache does not answer',
  },
  {
    name: 'gha: an export that cannot be set up, whatever ignore-error says',
    message:
      'failed to build: failed to solve: failed to configure gha cache exporter: cache token expired at 2026-11-22 15:39:05 +0000 UTC',
    entries: [write.gha],
    why: 'the gha cache cannot be written',
  },
  {
    name: 'gha: a token that is none (moby/buildkit#4409)',
    message:
      'failed to solve: failed to configure gha cache exporter: token contains an invalid number of segments',
    entries: [write.gha],
    why: 'the gha cache cannot be written',
  },
  {
    name: 'an export that was to fail',
    message: 'failed to solve: failed to configure registry cache exporter: invalid reference format',
    entries: [],
  },
  {
    name: 'registry: a layer was deleted',
    message: `failed to compute cache key: failed to copy: httpReadSeeker: failed open: could not fetch content descriptor ${digest} (application/vnd.oci.image.layer.v1.tar+gzip) from remote: not found`,
    entries: [read.registry, read.hub],
    why: goneWhy,
  },
  {
    name: 'registry: a layer was deleted, and the address tells which',
    message: `failed to copy: httpReadSeeker: failed open: content at https://ghcr.io/v2/acme/app/manifests/${digest} not found: not found`,
    entries: [read.registry],
    why: goneWhy,
  },
  {
    name: 'registry: a layer is refused',
    message: `failed to compute cache key: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/acme/cache/blobs/${digest}: 403 Forbidden`,
    entries: [read.hub],
    why: refusedWhy,
  },
  {
    name: 'a base image’s layer is refused: no cache has to do with it (docker/buildx#3374)',
    message: `failed to compute cache key: failed to copy: httpReadSeeker: failed open: unexpected status code https://ghcr.io/v2/osgeo/gdal/blobs/${digest}: 403 Forbidden`,
    entries: [],
  },
  {
    name: 'local: a layer is missing in the folder',
    message: `failed to build: failed to solve: failed to compute cache key: NotFound: rpc error: code = NotFound desc = content ${digest}: not found`,
    entries: [read.local],
    why: goneWhy,
  },
  {
    name: 's3: access is denied (runs-on/runs-on#55)',
    message:
      'failed to copy: operation error S3: GetObject, https response error StatusCode: 403, RequestID: 1, api error AccessDenied: Access Denied',
    entries: [read.s3],
    why: refusedWhy,
  },
  {
    name: 'azblob: access is denied',
    message:
      'failed to copy: GET https://acme.blob.core.windows.net/buildkit-cache/blobs/sha256:7ab\n------\nRESPONSE 403: 403 Forbidden',
    entries: [read.azblob],
    why: refusedWhy,
  },
  {
    name: 'the engine cannot read what it knows (moby/buildkit#1491)',
    message: `failed to load cache: ref buildkit/1/layer-${digest} locked: unavailable`,
    entries: Object.values(read),
    why: 'the cache cannot be read',
  },
  {
    name: 'a base image that is not there',
    message:
      'failed to resolve source metadata for docker.io/library/nothing:1: docker.io/library/nothing:1: not found',
    entries: [],
  },
  {
    name: 'a source that cannot be had (range-of-motion/budget#419)',
    message: 'failed to load cache key: invalid response status 404',
    entries: [],
  },
  {
    name: 'a file that is not in the context',
    message: 'failed to compute cache key: failed to calculate checksum of ref x::y: "/app": not found',
    entries: [],
  },
  {
    name: 'a build step',
    message: 'process "/bin/sh -c make" did not complete successfully: exit code: 2',
    entries: [],
  },
];

describe('which cache a failed build should be tried without', () => {
  test.each(messages)('$name', ({ message, entries, why }) => {
    expect(entriesMeant(message, caches)).toEqual(entries.length === 0 ? undefined : { entries, why });
  });

  test('none where the run uses no such cache: what failed is something else', () => {
    for (const { message } of messages) expect(entriesMeant(message, cachesOf([], []))).toBeUndefined();
  });

  test('none where a command failed, whatever it has printed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), fc.nat(255), ({ message }, code) => {
        const error = `process "/bin/sh -c echo ${message}" did not complete successfully: exit code: ${code}`;
        expect(cacheFailure([error], message, caches)).toBeUndefined();
      }),
    );
  });

  const gone = `blob ${digest}: not found`;
  const file = '"/app": not found';
  test.each([
    {
      name: 'two that fail together',
      errors: ['maximum timeout reached', 'failed to load cache: x'],
      message: '',
      all: true,
    },
    { name: 'a build that failed beside it', errors: [gone, file], message: '', all: false },
    {
      name: 'no step failed: what buildx says counts',
      errors: [],
      message: 'failed to load cache: x',
      all: true,
    },
    {
      name: 'what buildx says repeats a Dockerfile',
      errors: [file],
      message: `>>> RUN echo ${gone}`,
      all: false,
    },
    { name: 'nothing is said', errors: [], message: '', all: false },
  ])('all failures have to be a cache’s: $name', ({ errors, message, all }) => {
    expect(cacheFailure(errors, message, caches)?.entries).toEqual(all ? Object.values(read) : undefined);
  });
});
