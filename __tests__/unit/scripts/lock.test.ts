import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { complete } from '../../../scripts/lock.mjs';

describe('the lock file', () => {
  test('has every package that another one names as optional, so that npm ci takes it on every machine', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, object>;
    };
    expect(Object.keys(complete(lock.packages))).toEqual(Object.keys(lock.packages).sort());
  });

  test('gets the version, system and processor of a package that the registry did not give', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { 'a-linux-arm64-gnu': '1.2.3' }, dev: true },
    };
    expect(complete(packages)['node_modules/a-linux-arm64-gnu']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['linux'],
    });
  });
});
