import type { Runners } from '../plan/legs.ts';
import { drivers, optionLines, type Driver } from './builder-fields.ts';
import * as parse from './parse.ts';
import { runnersOf } from './runs-on.ts';

/** One input: the action's `with:` key, the command's `--flag` and a row of the README's table. */
export interface Field<T> {
  /** How the value is written, for the tables and the flags: `list` may be given several times as a flag. */
  readonly shape: 'text' | 'boolean' | 'list' | 'choice';
  /** One or two sentences of Markdown. */
  readonly about: string;
  /** What holds when it is left out, as one would write it. */
  readonly default?: string;
  /** What stands for the value in the command's help: `PATH`. */
  readonly value?: string;
  /** Parts of the table. */
  readonly part: 'what' | 'build' | 'check' | 'publish' | 'surroundings';
  /** Takes the text (already the default where nothing was given) to its value; throws Problem (request). */
  readonly read: (text: string, name: string) => T;
}

function text(part: Field<unknown>['part'], value: string, about: string, fallback?: string): Field<string> {
  return {
    shape: 'text',
    part,
    value,
    about,
    read: parse.text,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}
function list(part: Field<unknown>['part'], value: string, about: string): Field<readonly string[]> {
  return { shape: 'list', part, value, about, read: parse.csvList };
}
function lines(part: Field<unknown>['part'], value: string, about: string): Field<readonly string[]> {
  return { shape: 'list', part, value, about, read: parse.lineList };
}
function flag(part: Field<unknown>['part'], about: string): Field<boolean> {
  return { shape: 'boolean', part, about, default: 'false', read: parse.boolean };
}

/**
 * Every input once. action.yml, the command's flags and the README's tables are made from this list, and the
 * names are those that users of docker/build-push-action know wherever it has the thing.
 */
export const fields = {
  source: {
    ...list(
      'what',
      'PATH',
      'Folders, Dockerfiles, Bake or Compose files with the images. Found by itself when left out: a Bake file, a Compose file with `build:`, else `images/`, `docker/` and Dockerfiles here.',
    ),
    read: parse.pathList,
  },
  targets: list('what', 'NAME', 'Images or groups to build; their bases come along. All when left out.'),
  only: flag(
    'what',
    'Build the named images alone. Each base is taken from the registry by its present fingerprint; one that is not published is an error.',
  ),
  'changed-since': text(
    'what',
    'REF',
    'Build only what the files that changed since this Git revision touch, and all that derives from it.',
  ),
  policy: text('what', 'FILE', 'The policy file. `image-build.yml` when it exists.'),
  version: text(
    'what',
    'VERSION',
    'Version of this run: a tag of every image, and the value of the build argument that the policy names (`version-arg`).',
  ),
  context: text('what', 'PATH', 'Build context of a single image. Its Dockerfile is `file`.'),
  file: text('what', 'PATH', 'Dockerfile of a single image. `Dockerfile` in the context when left out.'),
  target: text('what', 'STAGE', 'Stage to build, for all images that have no other in the policy.'),
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
  registry: {
    ...text('publish', 'PREFIX', 'Where images go: `ghcr.io/acme` makes `ghcr.io/acme/NAME`.'),
    read: parse.prefix,
  },
  tags: list('publish', 'TAG', 'Tags: full references for a single image, else tag names for every image.'),
  'default-branch-tag': text(
    'publish',
    'TAG',
    'One more tag for runs of the default branch: `edge`, or `latest`.',
  ),
  push: {
    shape: 'boolean',
    part: 'publish',
    about: 'Publish when every gate of every image has passed. The command `publish` does so by itself.',
    read: parse.boolean,
  } satisfies Field<boolean>,
  'push-by-digest': flag(
    'publish',
    'One leg of a build that is spread over many runners: what passes its gates is pushed without a tag, and `digests` says what. `only-images` and `only-platforms` say what this leg builds.',
  ),
  digests: text('publish', 'FILE', 'Where a leg (`push-by-digest`) writes what it has pushed: its leg file.'),
  from: text(
    'publish',
    'FOLDER',
    'Publish what legs have pushed, in place of building: all leg files below this folder. Tags move when every image is there for every platform, as it is planned now.',
  ),
  load: flag('publish', 'Put the checked images into the local container engine.'),
  username: text('publish', 'NAME', 'Login for the registry. What `docker login` left is used otherwise.'),
  password: text(
    'publish',
    'TOKEN',
    'Password or token for the registry; on ghcr.io the job’s own token by default.',
  ),
  'registry-auth': text(
    'publish',
    'YAML',
    'Logins for any number of registries, as in docker/login-action: a list of `registry`, `username` and `password`, or `password-env` for the name of a variable ([docs/setup.md](docs/setup.md)).',
  ),
  'github-token': text('surroundings', 'TOKEN', 'The job’s token, for ghcr.io.'),
  builder: text(
    'surroundings',
    'NAME',
    'The buildx builder to use. The current one when it can do what is needed.',
  ),
  driver: {
    ...text(
      'surroundings',
      'docker-container|kubernetes|remote',
      'Makes a builder for this run alone, which is removed with it ([docs/setup.md](docs/setup.md)).',
    ),
    shape: 'choice',
    read: parse.oneOf(drivers),
  } satisfies Field<Driver>,
  'driver-opts': {
    ...lines('surroundings', 'NAME=VALUE', 'Its options, one a line, as in docker/setup-buildx-action.'),
    read: optionLines,
  },
  endpoint: text(
    'surroundings',
    'ADDRESS',
    'Its address: that of the BuildKit for `remote`, else a Docker socket or context.',
  ),
  'buildkitd-flags': text('surroundings', 'FLAGS', 'Flags for its BuildKit.'),
  'buildkitd-config': text('surroundings', 'FILE', 'The configuration of its BuildKit.'),
  'buildkitd-config-inline': text('surroundings', 'TOML', 'The same as text.'),
  emulation: flag(
    'surroundings',
    'Registers QEMU for platforms that this machine cannot run and whose Dockerfiles have a RUN there. It needs docker or podman, and stays until the machine is started anew.',
  ),
  'runs-on': {
    shape: 'list',
    part: 'surroundings',
    value: 'PLATFORM=LABEL',
    about:
      'Which runner builds for which platform, for the legs of a plan, one a line: `linux/arm64=ubuntu-24.04-arm`; several labels as a JSON list, `*` for all other platforms. GitHub’s own runners by default.',
    read: runnersOf,
  } satisfies Field<Runners>,
  'db-repository': list('check', 'REFERENCE', 'Where Trivy’s vulnerability database comes from, in turn.'),
  'java-db-repository': list(
    'check',
    'REFERENCE',
    'Where Trivy’s Java database comes from, in turn. It is fetched only when an image holds Java archives.',
  ),
  'sbom-files': {
    ...list(
      'check',
      'cyclonedx|spdx',
      'Writes an SBOM of each image that is scanned into the report folder, in these formats.',
    ),
    read: parse.listOf(['cyclonedx', 'spdx']),
  } satisfies Field<readonly ('cyclonedx' | 'spdx')[]>,
  'test-helper': text(
    'check',
    'REFERENCE',
    'An image with a static `/bin/busybox`, for tests of services and of memory. `docker.io/library/busybox:stable-musl` when left out; pin it by digest where that matters.',
  ),
  'hadolint-config': text('check', 'FILE', 'hadolint’s configuration. `.hadolint.yaml` when it exists.'),
  'tool-mirror': text('surroundings', 'URL', 'Where to get pinned tools from instead of their own releases.'),
  hadolint: text('surroundings', 'PATH', 'The hadolint program to use.'),
  trivy: text('surroundings', 'PATH', 'The Trivy program to use.'),
  buildx: text('surroundings', 'PATH', 'The buildx program to use.'),
  comment: {
    ...text(
      'surroundings',
      'auto|true|false',
      'One comment in the pull request, updated by every run. `auto`: where the token may write it (`pull-requests: write`) and something was built or is wrong; `true`: always, and a refusal is a warning.',
      'auto',
    ),
    shape: 'choice',
    read: parse.oneOf(['auto', 'true', 'false']),
  } satisfies Field<'auto' | 'true' | 'false'>,
  'report-dir': text(
    'surroundings',
    'PATH',
    'Folder for the reports (JSON, HTML, Markdown). A folder of the cache, or the runner’s temporary one, when left out.',
  ),
} as const;

export type Fields = typeof fields;
export type FieldName = keyof Fields;

/** The values of all inputs; `undefined` for one that was left out and has no default. */
export type Inputs = { readonly [K in FieldName]: ReturnType<Fields[K]['read']> | undefined };
