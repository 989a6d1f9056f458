import { describe, expect, test } from '@jest/globals';
import { contentsPolicy, noDemands } from '../../../src/plan/demands/profiles.ts';
import type { ContentsDemands } from '../../../src/request/gate-demands.ts';

/** design, "How one uses it": what each profile promises. */
describe('a profile is a named set of demands', () => {
  const production = {
    root: true,
    compilers: true,
    devPackages: true,
    sources: true,
    packageCaches: true,
    vcs: true,
  };
  test.each([
    [undefined, noDemands],
    ['development', { ...noDemands, profile: 'development' }],
    ['production', { ...noDemands, ...production, profile: 'production' }],
    ['minimal', { ...noDemands, ...production, shell: true, packageManagers: true, profile: 'minimal' }],
  ] as const)('%s', (profile, expected) => {
    expect(contentsPolicy(profile, undefined, 'base')).toEqual(expected);
  });
});

describe('a single demand goes before the profile’s', () => {
  test.each<[string, ContentsDemands, object]>([
    ['allow takes one out', { compilers: 'allow' }, { compilers: false, sources: true }],
    ['deny puts one in', { 'debug-symbols': 'deny' }, { debugSymbols: true, sources: true }],
    ['required', { healthcheck: 'required', entrypoint: 'any' }, { healthcheck: true, entrypoint: false }],
    [
      'a list denies all but these',
      { setuid: ['/a', '/b*'] },
      { setuid: { deny: true, allowed: ['/a', '/b*'] } },
    ],
    ['an empty list denies all', { setuid: [] }, { setuid: { deny: true, allowed: [] } }],
    ['deny', { 'world-writable': 'deny' }, { worldWritable: { deny: true, allowed: [] } }],
    ['allow', { 'world-writable': 'allow' }, { worldWritable: { deny: false, allowed: [] } }],
    ['ports', { expose: [8080, '53/udp', '9000'] }, { expose: ['8080/tcp', '53/udp', '9000/tcp'] }],
    ['no ports at all', { expose: [] }, { expose: [] }],
  ])('%s', (_, demands, expected) => {
    expect(contentsPolicy('production', demands, 'base')).toMatchObject(expected);
  });
});

describe('the demand on a path', () => {
  test.each([
    ['0700 app', { mode: 0o700, user: 'app' }],
    ['700', { mode: 0o700 }],
    ['0644', { mode: 0o644 }],
    ['1777', { mode: 0o1777 }],
    ['4755 root:root', { mode: 0o4755, user: 'root', group: 'root' }],
    ['app:app', { user: 'app', group: 'app' }],
    ['app', { user: 'app' }],
    ['1000:1000', { user: '1000', group: '1000' }],
    ['0750 1000', { mode: 0o750, user: '1000' }],
    ['  0700   app ', { mode: 0o700, user: 'app' }],
  ])('%j', (text, expected) => {
    expect(contentsPolicy(undefined, { paths: { '/data': text } }, 'base').paths).toEqual([
      { path: '/data', ...expected },
    ]);
  });

  test.each(['', ' ', '0999 app x', 'rwx------ app', ':app', '0700 a b', '0999', '0888 app'])(
    '%j is refused',
    (text) => {
      expect(() => contentsPolicy(undefined, { paths: { '/data': text } }, 'base')).toThrow(
        `contents.paths of base has ${JSON.stringify(text)} for /data`,
      );
    },
  );
});
