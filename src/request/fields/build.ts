import { flag, lines, list, text, type Field } from '../field.ts';
import * as parse from '../parse.ts';

/** How it is built. */
export const buildFields = {
  'build-args': lines('build', 'NAME=VALUE', 'Build arguments for all images, one a line.'),
  'build-contexts': lines('build', 'NAME=WHERE', 'Additional named contexts for all images.'),
  secrets: lines(
    'build',
    'ID=VALUE',
    'Secrets for the build, one a line; masked in the log, never in the image.',
  ),
  'secret-envs': list('build', 'ID=VARIABLE', 'Secrets read from environment variables.'),
  'secret-files': lines('build', 'ID=PATH', 'Secrets read from files.'),
  ssh: list('build', 'default|ID=PATH', 'SSH agents or keys for `RUN --mount=type=ssh`.'),
  labels: lines('build', 'NAME=VALUE', 'Labels for all images.'),
  annotations: lines('build', 'NAME=VALUE', 'Annotations for the manifests of all images.'),
  platforms: list('build', 'OS/ARCH', 'Platforms to build for. The engine’s own when left out.'),
  'only-platforms': list(
    'build',
    'OS/ARCH',
    'Of these platforms build the named ones alone, as one leg of several does ([docs/workflows.md](docs/workflows.md)): fingerprints stay those of the whole, and no tag moves.',
  ),
  'only-images': list(
    'build',
    'NAME',
    'Of what is to be built the named images alone, as one leg of several does: the plan stays that of the whole, and no tag moves. `none`: what is published is judged again where that is due, and nothing is built.',
  ),
  'add-hosts': list('build', 'HOST:IP', 'Additional host-to-address entries.'),
  'no-cache': flag('build', 'Do not use the cache.'),
  'no-cache-filters': list('build', 'STAGE', 'Do not use the cache for these stages.'),
  reuse: {
    ...text(
      'build',
      'true|false|required',
      'Do not build an image whose fingerprint is published already: it keeps its digest. `false` builds everything. `required` builds nothing: an image that is not published as this commit makes it is an error.',
      'true',
    ),
    shape: 'choice',
    read: parse.oneOf(['true', 'false', 'required']),
  } satisfies Field<'true' | 'false' | 'required'>,
  pull: flag('build', 'Look for newer versions of the base images.'),
  cache: text(
    'build',
    'auto|off|gha|registry|local=FOLDER|…',
    'Where the layers of this run are kept for the next one ([docs/caches.md](docs/caches.md)): `gha`, `registry`, `registry=REPOSITORY`, `local=FOLDER`, `s3=BUCKET,region=…`, `azblob=ACCOUNT_URL`, `inline`. `auto` looks at what the job may do, and uses none where the engine keeps its own.',
    'auto',
  ),
  'cache-from': lines(
    'build',
    'CACHE',
    'Where to read the layer cache from, as in build-push-action; wins over `cache`.',
  ),
  'cache-to': lines(
    'build',
    'CACHE',
    'Where to write the layer cache to, as in build-push-action; wins over `cache`.',
  ),
  'cache-mounts': list(
    'build',
    'auto|off|ID',
    'The cache mounts (`RUN --mount=type=cache`) that travel between runners. `auto`: all of them, where the layers do; or their ids or targets.',
  ),
  'cache-mounts-max-size': text(
    'build',
    'SIZE',
    'How much is kept of each, unpacked: folders that were changed the longest ago are left out above it.',
    '2GB',
  ),
  'cache-mounts-image': text(
    'build',
    'IMAGE',
    'Image with `sh`, GNU `tar` and `find`, with which they are filled and read where the engine’s folder cannot be reached; best by digest.',
    'docker.io/library/debian:stable-slim',
  ),
  provenance: {
    ...text(
      'build',
      'false|min|max',
      'Provenance attestation. Off by default: with it a single image becomes an index, which some platforms cannot pull.',
      'false',
    ),
    shape: 'choice',
    read: parse.oneOf(['false', 'min', 'max']),
  } satisfies Field<'false' | 'min' | 'max'>,
  sbom: flag('build', 'SBOM attestation by BuildKit.'),
  'ca-certificates': text(
    'build',
    'host|FILE',
    'Certificate authorities that RUN steps trust, for networks that re-sign TLS: `host` for this machine’s, or a PEM file. Nothing of it stays in the image.',
  ),
  proxy: {
    ...text(
      'build',
      'host|none',
      'Gives this machine’s `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` to the build.',
      'none',
    ),
    shape: 'choice',
    read: parse.oneOf(['host', 'none']),
  } satisfies Field<'host' | 'none'>,
  'registry-mirrors': list(
    'build',
    'host|REGISTRY=MIRROR',
    'Mirrors for looking up base images, and for an engine that image-build starts: `docker.io=mirror.example.com`, or `host` for those of this machine’s Docker engine.',
  ),
} as const;
