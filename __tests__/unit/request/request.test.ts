import { describe, expect, test } from '@jest/globals';
import { fields, type Field } from '../../../src/request/fields.ts';
import { readInputs } from '../../../src/request/request.ts';
import { problemFrom } from '../../support/problem.ts';

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name]);

/** Only what is there: an input that was left out is `undefined`. */
const present = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(read(given)).filter(([, value]) => value !== undefined));

const defaults = {
  comment: 'auto',
  only: false,
  reuse: 'true',
  cache: 'auto',
  'cache-mounts-max-size': '2GB',
  'cache-mounts-image': 'docker.io/library/debian:stable-slim',
  'no-cache': false,
  pull: false,
  provenance: 'false',
  sbom: false,
  proxy: 'none',
  'push-by-digest': false,
  load: false,
  emulation: false,
  mode: 'auto',
};

describe('the inputs', () => {
  test.each<{ name: string; given: Record<string, string>; expected: object }>([
    { name: 'nothing given', given: {}, expected: defaults },
    {
      name: 'empty, as the runner gives what was left out',
      given: { push: '', tags: ' \n', registry: '' },
      expected: defaults,
    },
    {
      name: 'lists of nothing are left out',
      given: { targets: ',', labels: '# none\n' },
      expected: defaults,
    },
    {
      name: 'as a user of build-push-action writes them',
      given: {
        context: '.',
        tags: 'acme/app:1,acme/app:latest\nghcr.io/acme/app:1',
        'build-args': 'A=1,2\nB=x',
        'add-hosts': 'a:1.2.3.4,b:5.6.7.8',
        'secret-envs': 'A=X,B=Y',
        platforms: 'linux/amd64,linux/arm64',
        push: 'true',
        provenance: 'max',
      },
      expected: {
        ...defaults,
        context: '.',
        tags: ['acme/app:1', 'acme/app:latest', 'ghcr.io/acme/app:1'],
        'build-args': ['A=1,2', 'B=x'],
        'add-hosts': ['a:1.2.3.4', 'b:5.6.7.8'],
        'secret-envs': ['A=X', 'B=Y'],
        platforms: ['linux/amd64', 'linux/arm64'],
        push: true,
        provenance: 'max',
      },
    },
    {
      name: 'a prefix with a slash',
      given: { registry: 'ghcr.io/acme/' },
      expected: { ...defaults, registry: 'ghcr.io/acme' },
    },
  ])('$name', ({ given, expected }) => {
    expect(present(given)).toEqual(expected);
  });

  /** They do not go together with others. */
  const apart: ReadonlySet<string> = new Set([
    ...['source', 'push-by-digest', 'digests', 'from', 'builder', 'driver-opts', 'endpoint'],
    ...['buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline'],
  ]);

  test('every field is read', () => {
    const special: ReadonlyMap<Field<unknown>, string> = new Map<Field<unknown>, string>([
      [fields['sbom-files'], 'spdx'],
      [fields.version, '1.2.0'],
      [fields.promote, '{}'],
      [fields.reuse, 'required'],
    ]);
    const text = (field: Field<unknown>) =>
      special.get(field) ??
      (field.shape === 'boolean' ? 'true' : field.shape === 'choice' ? (field.default ?? '') : 'x=y');
    const asked: string[] = [];
    const inputs = readInputs((name) => {
      asked.push(name);
      return apart.has(name) ? '' : text(fields[name]);
    });
    expect(asked.sort()).toEqual(Object.keys(fields).sort());
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(fields).sort());
  });

  const digest = `sha256:${'a'.repeat(64)}`;

  test.each([
    { name: 'promote', given: { app: { digest, state: 'built' }, web: { digest, state: 'reused' } } },
    {
      name: 'images',
      given: {
        app: { decision: 'build', state: 'built', digest, tags: [], published: true, size: {} },
        web: { digest },
        files: { state: 'built', tags: [] },
      },
    },
  ])('what another run has published is taken from its output $name, images alone', ({ given }) => {
    const asked: Record<string, string> = { promote: JSON.stringify(given), reuse: 'required' };
    expect(readInputs((name) => asked[name]).promote).toEqual({
      app: { digest, isBuilt: true },
      web: { digest, isBuilt: false },
    });
  });

  test.each<{ name: string; given: Record<string, string>; what: string }>([
    {
      name: 'what is no output of a run',
      given: { promote: '{"app":{"digest":"latest"}}', reuse: 'required' },
      what: 'promote is not what a run gives as its output promote',
    },
    {
      name: 'what is promoted, where something may be built',
      given: { promote: '{}' },
      what: 'promote is given without reuse: required',
    },
    {
      name: 'the same, where that is said',
      given: { promote: '{}', reuse: 'false' },
      what: 'promote is given without reuse: required',
    },
    {
      name: 'a version that makes no tag',
      given: { version: 'banana/x' },
      what: 'version is "banana/x", and no tag can be called that',
    },
    {
      name: 'a typo in a boolean',
      given: { push: 'ture' },
      what: 'push is "ture", which is neither true nor false',
    },
    { name: 'an unknown choice', given: { proxy: 'yes' }, what: 'proxy is "yes"' },
    {
      name: 'a set and a single image',
      given: { source: 'images', file: 'Dockerfile' },
      what: 'source and file are both given',
    },
    { name: 'half a login', given: { username: 'me' }, what: 'username is given without password' },
    { name: 'the other half', given: { password: 'hunter2' }, what: 'password is given without username' },
  ])('$name is refused', async ({ given, what }) => {
    const problem = await problemFrom(() => read(given));
    expect({ kind: problem.kind, what: problem.what }).toEqual({ kind: 'request', what });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });
});
