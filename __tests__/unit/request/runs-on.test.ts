import { describe, expect, test } from '@jest/globals';
import { labelsOf, runnersOf } from '../../../src/request/runs-on.ts';
import { problemFrom } from '../../support/problem.ts';

describe('runs-on', () => {
  test.each([
    {
      name: 'one platform',
      given: 'linux/arm64=ubuntu-24.04-arm',
      expected: { 'linux/arm64': 'ubuntu-24.04-arm' },
    },
    {
      name: 'several, with blanks, comments and other spellings of a platform',
      given: '# ours\n linux/x86_64 = large \n\naarch64=["self-hosted", "arm64"]\n',
      expected: { 'linux/amd64': 'large', 'linux/arm64': ['self-hosted', 'arm64'] },
    },
    { name: 'all others', given: '*=large', expected: { '*': 'large' } },
    { name: 'labels with an equals sign', given: 'linux/amd64=run=1', expected: { 'linux/amd64': 'run=1' } },
    { name: 'nothing', given: '', expected: {} },
  ])('takes $name', ({ given, expected }) => {
    expect(runnersOf(given, 'runs-on')).toEqual(expected);
  });

  test.each([
    { given: 'ubuntu-24.04', expected: 'runs-on has the line "ubuntu-24.04", which names no runner' },
    { given: 'linux/arm64=', expected: 'runs-on has the line "linux/arm64=", which names no runner' },
    { given: 'linux/arm64=[a, b]', expected: 'runs-on has "[a, b]", which is no list of labels' },
    { given: 'linux/arm64=[]', expected: 'runs-on has "[]", which is no list of labels' },
    { given: 'linux/arm64=a\naarch64=b', expected: 'runs-on names linux/arm64 twice' },
    { given: 'a/b/c/d=x', expected: '`a/b/c/d` is no platform' },
  ])('refuses $given', async ({ given, expected }) => {
    expect((await problemFrom(() => runnersOf(given, 'runs-on'))).what).toBe(expected);
  });

  test('a runner is one label, or several', () => {
    expect(labelsOf(' ubuntu-24.04 ', 'runner')).toBe('ubuntu-24.04');
    expect(labelsOf('["self-hosted", "x64"]', 'runner')).toEqual(['self-hosted', 'x64']);
  });
});
