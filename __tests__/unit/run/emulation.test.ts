import { describe, expect, test } from '@jest/globals';
import type { Engine } from '../../../src/build/engine.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { emulate, platformsRun } from '../../../src/run/emulation.ts';
import { makeDocker } from '../../support/binfmt.ts';
import { described } from '../../support/described.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeProgram } from '../../support/program.ts';
import { makeFolder } from '../../support/tree.ts';

const signal = new AbortController().signal;
const native = ['linux/amd64', 'linux/386'];

/** An engine whose buildx tells of these platforms. */
async function engineWith(
  platforms: readonly string[],
  more: Partial<Engine> = {},
  path?: string,
): Promise<Engine> {
  const told = JSON.stringify({ Name: 'b', Driver: 'remote', Nodes: [{ Platforms: platforms }] });
  const program = await makeProgram('buildx', [`case "$1" in ls) echo '${told}';; esac`]);
  const env = { PATH: `${path ?? (await makeFolder())}:/bin` };
  return {
    buildx: { program, env },
    builder: 'b',
    facts: { isOwn: false, driver: 'docker-container' },
    reach: { driver: 'docker-container', nodes: [] },
    about: 'builder b (docker-container)',
    ignoresMirrors: false,
    stop: () => Promise.resolve(),
    ...more,
  };
}

async function emulated(engine: Engine, platform: string): Promise<readonly string[]> {
  const notes: string[] = [];
  await emulate([platform], engine, { signal }, (sentence) => void notes.push(sentence));
  return notes;
}

describe('emulation: true', () => {
  test('registers what is run on a platform that the engine cannot run, and says so', async () => {
    const docker = await makeDocker({ supported: native, then: [...native, 'linux/s390x'] });
    const engine = await engineWith(native, {}, docker.folder);
    expect(await emulated(engine, 'linux/s390x')).toEqual([
      'QEMU was registered for linux/s390x: it stays until this machine is started anew',
    ]);
    expect((await docker.asked()).at(-1)).toMatch(/ --install s390x$/);
  });

  test('has nothing to do, and needs no docker, where the engine can run all of it', async () => {
    expect(await emulated(await engineWith(['linux/amd64', 'linux/s390x*']), 'linux/s390x')).toEqual([]);
  });

  test('needs docker or podman', async () => {
    const engine = await engineWith(native);
    expect(await problemFrom(() => emulated(engine, 'linux/s390x'))).toMatchObject({
      kind: 'surroundings',
      what: 'emulation for linux/s390x needs docker or podman on this machine',
    });
  });

  test.each([
    { facts: { isOwn: false, driver: 'remote', endpoint: 'tcp://far:1234' } },
    { facts: { isOwn: false, driver: 'kubernetes' } },
  ])('cannot reach another machine: $facts.driver', async ({ facts }) => {
    const engine = await engineWith(native, { facts, about: 'builder b' });
    expect(await problemFrom(() => emulated(engine, 'linux/s390x'))).toMatchObject({
      what: 'emulation cannot be set up for builder b: it works on another machine',
      todo: 'Register QEMU there (tonistiigi/binfmt), or leave emulation out and build linux/s390x on machines of their own',
    });
  });
});

describe('what is run', () => {
  const platforms = ['linux/s390x'];
  const withTests = (decision: PlannedImage['decision']): PlannedImage => {
    const image = described(['FROM base', 'COPY a /'], { platforms, decision });
    const limits = { entrypoint: false, network: false, timeoutMs: 1000, exitCode: 0 };
    const tests = [{ kind: 'command', name: 'app', run: ['app'], ...limits }] as const;
    return { ...image, policy: { ...image.policy, tests } };
  };

  test('by RUN of what is built, and by tests also of what is reused', () => {
    const run = described(['FROM base', 'RUN x'], { platforms });
    expect(platformsRun([run])).toEqual(platforms);
    expect(platformsRun([{ ...run, decision: 'reuse' }])).toEqual([]);
    expect(platformsRun([withTests('reuse')])).toEqual(platforms);
    expect(platformsRun([withTests('skip')])).toEqual([]);
  });
});
