import { badRequest } from '../problem.ts';
import { refuseWrongBuilder } from './builder-fields.ts';
import { readGiven } from './field.ts';
import { fields, type Field, type FieldName, type Inputs } from './fields.ts';
import { refuseWrongLegs } from './legs.ts';
import type { LoadedPolicy } from './policy-file.ts';
import { refuseWrongPromote } from './promoted.ts';

/**
 * `plan` shows, `explain` shows one image's fingerprint, `lint` reads the Dockerfiles, `build` also builds and checks,
 * `publish` also lets it out.
 */
export const commands = ['plan', 'explain', 'lint', 'build', 'publish'] as const;
export type Command = (typeof commands)[number];

/** What one run was asked for: plain data, checked. */
export interface Request {
  readonly command: Command;
  /** The working folder, absolute. Every path of the inputs is relative to it. */
  readonly cwd: string;
  readonly inputs: Inputs;
  readonly policy: LoadedPolicy;
}

/**
 * Reads all inputs.
 * @param given the text of an input, `undefined` (or empty, as the runner gives it) where it was left out
 * @throws Problem (request) for a value that its field refuses, or inputs that contradict each other
 */
export function readInputs(given: (name: FieldName) => string | undefined): Inputs {
  const read = <T>(name: FieldName, field: Field<T>): T | undefined => {
    const value = readGiven(given, name, field);
    // `targets: ","` asks for nothing: it was left out, and is not a wish for no target at all.
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  };
  const inputs: Inputs = {
    source: read('source', fields.source),
    targets: read('targets', fields.targets),
    only: read('only', fields.only),
    'changed-since': read('changed-since', fields['changed-since']),
    policy: read('policy', fields.policy),
    version: read('version', fields.version),
    context: read('context', fields.context),
    file: read('file', fields.file),
    target: read('target', fields.target),
    'build-args': read('build-args', fields['build-args']),
    'build-contexts': read('build-contexts', fields['build-contexts']),
    secrets: read('secrets', fields.secrets),
    'secret-envs': read('secret-envs', fields['secret-envs']),
    'secret-files': read('secret-files', fields['secret-files']),
    ssh: read('ssh', fields.ssh),
    labels: read('labels', fields.labels),
    annotations: read('annotations', fields.annotations),
    platforms: read('platforms', fields.platforms),
    'only-platforms': read('only-platforms', fields['only-platforms']),
    'only-images': read('only-images', fields['only-images']),
    'add-hosts': read('add-hosts', fields['add-hosts']),
    'no-cache': read('no-cache', fields['no-cache']),
    'no-cache-filters': read('no-cache-filters', fields['no-cache-filters']),
    reuse: read('reuse', fields.reuse),
    pull: read('pull', fields.pull),
    cache: read('cache', fields.cache),
    'cache-mounts': read('cache-mounts', fields['cache-mounts']),
    'cache-mounts-max-size': read('cache-mounts-max-size', fields['cache-mounts-max-size']),
    'cache-mounts-image': read('cache-mounts-image', fields['cache-mounts-image']),
    'cache-from': read('cache-from', fields['cache-from']),
    'cache-to': read('cache-to', fields['cache-to']),
    provenance: read('provenance', fields.provenance),
    sbom: read('sbom', fields.sbom),
    'ca-certificates': read('ca-certificates', fields['ca-certificates']),
    proxy: read('proxy', fields.proxy),
    'registry-mirrors': read('registry-mirrors', fields['registry-mirrors']),
    registry: read('registry', fields.registry),
    tags: read('tags', fields.tags),
    'default-branch-tag': read('default-branch-tag', fields['default-branch-tag']),
    push: read('push', fields.push),
    'push-by-digest': read('push-by-digest', fields['push-by-digest']),
    digests: read('digests', fields.digests),
    from: read('from', fields.from),
    promote: read('promote', fields.promote),
    load: read('load', fields.load),
    username: read('username', fields.username),
    password: read('password', fields.password),
    'registry-auth': read('registry-auth', fields['registry-auth']),
    'github-token': read('github-token', fields['github-token']),
    builder: read('builder', fields.builder),
    driver: read('driver', fields.driver),
    'driver-opts': read('driver-opts', fields['driver-opts']),
    endpoint: read('endpoint', fields.endpoint),
    'buildkitd-flags': read('buildkitd-flags', fields['buildkitd-flags']),
    'buildkitd-config': read('buildkitd-config', fields['buildkitd-config']),
    'buildkitd-config-inline': read('buildkitd-config-inline', fields['buildkitd-config-inline']),
    emulation: read('emulation', fields.emulation),
    'runs-on': read('runs-on', fields['runs-on']),
    mode: read('mode', fields.mode),
    'db-repository': read('db-repository', fields['db-repository']),
    'java-db-repository': read('java-db-repository', fields['java-db-repository']),
    'sbom-files': read('sbom-files', fields['sbom-files']),
    'test-helper': read('test-helper', fields['test-helper']),
    'hadolint-config': read('hadolint-config', fields['hadolint-config']),
    'tool-mirror': read('tool-mirror', fields['tool-mirror']),
    hadolint: read('hadolint', fields.hadolint),
    trivy: read('trivy', fields.trivy),
    buildx: read('buildx', fields.buildx),
    comment: read('comment', fields.comment),
    'report-dir': read('report-dir', fields['report-dir']),
  };
  contradictions(inputs);
  refuseWrongLegs(inputs);
  refuseWrongPromote(inputs);
  return inputs;
}

function contradictions(inputs: Inputs): void {
  refuseWrongBuilder(inputs);
  const single = (['context', 'file'] as const).find((name) => inputs[name] !== undefined);
  if (single !== undefined && inputs.source !== undefined)
    throw badRequest(`source and ${single} are both given`, {
      todo: `Give source for a set of images, or ${single} for a single one`,
    });
  const [given, missing] =
    inputs.username === undefined ? ['password', 'username'] : ['username', 'password'];
  if ((inputs.username === undefined) !== (inputs.password === undefined))
    throw badRequest(`${given} is given without ${missing}`, {
      todo: 'Give both, or none: then what docker login left is used (in a pull request from a fork secrets are empty)',
    });
}
