import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Leg } from '../../src/plan/legs.ts';
import { publishTo, runCommand } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeTree } from '../support/tree.ts';

const to = [...publishTo('plan-legs'), '--version', '1.0.0', '--platforms', 'linux/amd64,linux/arm64'];

describe('plan --legs', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await makeTree({
      'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
      'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
      'images/other/Dockerfile': ['FROM scratch', 'COPY Dockerfile /other'],
    });
  });

  async function legs(...args: readonly string[]): Promise<readonly Leg[]> {
    const result = await runCommand({ cwd, args: ['plan', '--legs', ...to, ...args] });
    expectEnd(result, 0);
    return JSON.parse(result.stdout) as readonly Leg[];
  }

  test('prints what is built, cut for several runners, as JSON and nothing else', async () => {
    const runs = ['--runs-on', 'linux/arm64=["self-hosted", "arm64"]', '--runs-on', '*=large'];
    expect(await legs(...runs)).toEqual(
      [
        { id: 'app', images: ['base', 'app'] },
        { id: 'other', images: ['other'] },
      ].flatMap(({ id, images }) => [
        { id: `${id}-linux-amd64`, images, platforms: ['linux/amd64'], 'runs-on': 'large' },
        {
          id: `${id}-linux-arm64`,
          images,
          platforms: ['linux/arm64'],
          'runs-on': ['self-hosted', 'arm64'],
        },
      ]),
    );
  });

  test('prints an empty list when everything is published', async () => {
    expectEnd(await runCommand({ cwd, args: ['publish', ...to] }), 0);
    expect(await legs()).toEqual([]);
  });

  test.each([
    { args: ['plan', '--legs', '--json'], told: '--json and --legs are both given' },
    { args: ['plan', '--legs', '--runs-on', 'large'], told: 'runs-on has the line "large"' },
    {
      args: ['publish', ...to, '--only-platforms', 'linux/amd64'],
      told: 'they would lose the other platforms',
    },
    {
      args: ['build', ...to, '--no-cache', '--only-platforms', 'linux/s390x'],
      told: 'base is not built for linux/s390x',
    },
  ])('refuses $args', async ({ args, told }) => {
    const result = await runCommand({ cwd, args });
    expectEnd(result, 2);
    expect(result.stderr).toContain(told);
  });
});
