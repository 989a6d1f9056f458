import { describe, expect, test } from '@jest/globals';
import type { BakeTarget } from '../../../src/plan/bake.ts';
import {
  applySettings,
  settingsOfInputs,
  settingsOfPolicy,
  type Settings,
} from '../../../src/plan/settings.ts';
import { readInputs } from '../../../src/request/request.ts';
import { problemFrom } from '../../support/problem.ts';

const none: Settings = {
  args: {},
  contexts: {},
  labels: {},
  annotations: [],
  secrets: [],
  ssh: [],
  hosts: {},
  noCacheFilters: [],
  noCache: undefined,
  pull: undefined,
};
const ofInputs = (given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  settingsOfInputs(
    readInputs((name) => given[name]),
    env,
    '/work',
    { INLINE: '/run/secret-0' },
  );

describe('settings from the inputs', () => {
  test('all of them', () => {
    const given = {
      'build-args': 'A=1\nB=x=y\nEMPTY=\nFROM_ENV\nA=2',
      'build-contexts': 'lib=./lib',
      labels: 'org.x=a,b',
      annotations: 'index:a=b',
      'secret-envs': 'TOKEN=CI_TOKEN',
      'secret-files': 'npmrc=home/a,b/.npmrc',
      ssh: 'default',
      'add-hosts': 'a:1.2.3.4,b=::1',
      'no-cache': 'true',
      'no-cache-filters': 'one,two',
    };
    expect(ofInputs(given, { FROM_ENV: 'e' })).toEqual({
      args: { A: '2', B: 'x=y', EMPTY: '', FROM_ENV: 'e' },
      contexts: { lib: '/work/lib' },
      labels: { 'org.x': 'a,b' },
      annotations: ['index:a=b'],
      secrets: [
        { id: 'INLINE', src: '/run/secret-0' },
        { id: 'TOKEN', env: 'CI_TOKEN' },
        { id: 'npmrc', src: '/work/home/a,b/.npmrc' },
      ],
      ssh: ['default'],
      hosts: { a: '1.2.3.4', b: '::1' },
      noCacheFilters: ['one', 'two'],
      noCache: true,
      pull: undefined,
    });
  });

  test('an argument called __proto__ is an argument', () => {
    expect(Object.entries(ofInputs({ 'build-args': '__proto__=x' }).args)).toEqual([['__proto__', 'x']]);
  });

  test.each<{ name: string; given: Record<string, string>; what: string }>([
    {
      name: 'an argument that is set nowhere',
      given: { 'build-args': 'A' },
      what: 'build-args has an entry without a value: "A"',
    },
    {
      name: 'a label without a value',
      given: { labels: 'a' },
      what: 'labels has an entry without a value: "a"',
    },
    {
      name: 'a value without a name',
      given: { 'build-args': '=x' },
      what: 'build-args has an entry without a value: ""',
    },
    { name: 'a host without an address', given: { 'add-hosts': 'a' }, what: 'add-hosts has "a"' },
  ])('$name is refused', async ({ given, what }) => {
    const problem = await problemFrom(() => ofInputs(given));
    expect({ kind: problem.kind, what: problem.what }).toEqual({ kind: 'request', what });
  });
});

test('settings from the policy', () => {
  const demands = {
    args: { A: 1, B: true, C: 'x' },
    labels: { l: 'v' },
    annotations: { a: 'v' },
    secrets: [{ id: 'a' }, { id: 'b', env: 'B' }, { id: 'c', file: 'c.txt' }, { id: 'd', file: '/abs' }],
    ssh: ['default'],
    'add-hosts': { h: '1.2.3.4' },
    pull: true,
  };
  expect(settingsOfPolicy(demands, '/work/ci')).toEqual({
    ...none,
    args: { A: '1', B: 'true', C: 'x' },
    labels: { l: 'v' },
    annotations: ['a=v'],
    secrets: [
      { id: 'a', env: 'a' },
      { id: 'b', env: 'B' },
      { id: 'c', src: '/work/ci/c.txt' },
      { id: 'd', src: '/abs' },
    ],
    ssh: ['default'],
    hosts: { h: '1.2.3.4' },
    pull: true,
  });
});

test('later settings lie over earlier ones; lists add up; a secret counts once', () => {
  const target: BakeTarget = {
    context: '/c',
    args: { A: 'target', KEEP: null },
    secret: [{ id: 'a' }, 'id=b,src=x', { type: 'odd' }],
    annotations: ['one'],
    'no-cache': true,
  };
  const first: Settings = {
    ...none,
    args: { A: 'first', B: 'first' },
    annotations: ['one', 'two'],
    noCache: false,
    pull: true,
  };
  const second: Settings = {
    ...none,
    args: { B: 'second' },
    secrets: [
      { id: 'b', env: 'B' },
      { id: 'c', src: '/s' },
    ],
  };
  expect(applySettings(target, [first, second])).toEqual({
    context: '/c',
    args: { A: 'first', B: 'second', KEEP: null },
    contexts: {},
    labels: {},
    annotations: ['one', 'two'],
    secret: [{ id: 'a' }, { id: 'b', env: 'B' }, { type: 'odd' }, { id: 'c', src: '/s' }],
    ssh: [],
    'extra-hosts': {},
    'no-cache-filter': [],
    'no-cache': false,
    pull: true,
  });
});

describe('who calls says where the value of a secret, or a key, is', () => {
  const policy = settingsOfPolicy(
    { secrets: [{ id: 'npm', env: 'NPM_TOKEN', version: 2 }], ssh: ['default', 'deploy=/policy'] },
    '/work',
  );
  const given: Settings = {
    ...none,
    secrets: [{ id: 'npm', src: '/run/secret-0' }],
    ssh: ['default=/run/key-0,/run/key-1'],
  };

  test('and the version that the policy has given it stays', () => {
    expect(applySettings({}, [policy, given]).secret).toEqual([
      { id: 'npm', src: '/run/secret-0', version: '2' },
    ]);
  });

  test('in place of the agent, which is not there', () => {
    expect(applySettings({ ssh: [{ id: 'deploy', paths: ['/bake'] }] }, [policy, given]).ssh).toEqual([
      'deploy=/policy',
      'default=/run/key-0,/run/key-1',
    ]);
  });
});
