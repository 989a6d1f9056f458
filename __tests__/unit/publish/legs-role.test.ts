import { describe, expect, test } from '@jest/globals';
import type { FieldName } from '../../../src/request/fields.ts';
import { readInputs, type Command, type Request } from '../../../src/request/request.ts';
import { isLeg, legsFolder } from '../../../src/run/legs.ts';

const request = (command: Command, given: Partial<Record<FieldName, string>>): Request => ({
  command,
  cwd: '/w',
  inputs: readInputs((name) => given[name]),
  policy: { file: { version: 1 } },
});
const leg = { 'push-by-digest': 'true', digests: 'leg.json' };

describe('a run that is a part of a build on many runners', () => {
  test('is a leg where it builds, and nothing of the kind where it only plans with the same inputs', () => {
    expect(isLeg(request('build', leg))).toBe(true);
    for (const command of ['plan', 'lint', 'explain'] as const)
      expect(isLeg(request(command, leg))).toBe(false);
    expect(isLeg(request('build', {}))).toBe(false);
  });

  test('takes what legs have pushed where it publishes', () => {
    expect(legsFolder(request('publish', { from: 'legs' }), true)).toBe('legs');
    expect(legsFolder(request('build', { from: 'legs', push: 'true' }), true)).toBe('legs');
    expect(legsFolder(request('plan', { from: 'legs' }), false)).toBeUndefined();
    expect(legsFolder(request('publish', {}), true)).toBeUndefined();
  });

  test('builds for itself where it is a leg, though it is built on what other legs have pushed', () => {
    expect(legsFolder(request('build', { ...leg, from: 'legs' }), false)).toBeUndefined();
  });

  test('is refused where it is both, or neither', () => {
    expect(() => isLeg(request('publish', leg))).toThrow('publish was asked for with push-by-digest');
    expect(() => legsFolder(request('build', { from: 'legs' }), false)).toThrow('nothing is to be published');
  });
});
