import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { debDockerfile } from '../../../src/deb/dockerfile.ts';
import { scripts } from '../../../src/deb/scripts.ts';
import { imagesOf } from '../../../src/run/deb/distributions.ts';
import { problemFrom } from '../../support/problem.ts';
import { realTool } from '../../support/tools.ts';
import { makeTree } from '../../support/tree.ts';

const text = debDockerfile({ image: 'docker.io/library/debian:bookworm', place: 'debian-12-amd64' });

/** What a clock in a time zone says. */
function localTime(zone: string, epochSeconds: number): readonly string[] {
  const args = ['-d', `@${epochSeconds}`, '+%F %H %M'];
  return execFileSync('date', args, { env: { TZ: zone }, encoding: 'utf8' })
    .trim()
    .split(' ');
}

describe('the Dockerfile of packages', () => {
  test('at every time of a day, both builds see another day and another minute', () => {
    const [first = '', again = ''] = [...text.matchAll(/ TZ=(\S+)/g)].map(([, zone = '']) => zone);
    const day = Date.UTC(2026, 0, 31) / 1000;
    for (let hour = 0; hour < 24; hour += 1) {
      const [one, other] = [first, again].map((zone) => localTime(zone, day + hour * 3600 + 60 * hour));
      expect(one?.[0]).not.toBe(other?.[0]);
      expect(one?.[2]).not.toBe(other?.[2]);
    }
  });

  test('a script is mounted alone: what the smoke test says is nothing that a build depends on', () => {
    const mounts = [...text.matchAll(/--mount=\S*from=scripts\S*/g)].map(([mount]) => mount);
    expect(mounts.filter((mount) => !/,source=\w+,/.test(mount))).toEqual([]);
    const building = text.split('\n').filter((line) => line.includes('/image-build/scripts/build '));
    expect(building).toHaveLength(2);
    expect(building.filter((line) => line.includes('smoke'))).toEqual([]);
  });

  test.each(['debian\nRUN reboot', 'debian:bookworm AS x', 'debian:$(reboot)', '--platform=x debian', ''])(
    '%j is no image',
    async (image) => {
      expect(await problemFrom(() => imagesOf([image]))).toMatchObject({ kind: 'request' });
    },
  );
});

test.each(Object.keys(scripts))('shellcheck has nothing to say of the script %s', async (name) => {
  const folder = await makeTree({ [name]: Object.entries(scripts).find(([one]) => one === name)?.[1] ?? '' });
  expect(() =>
    execFileSync(realTool('shellcheck'), ['--shell=sh', name], { cwd: folder, encoding: 'utf8' }),
  ).not.toThrow();
});
