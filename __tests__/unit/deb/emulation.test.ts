import { describe, expect, test } from '@jest/globals';
import type { Engine } from '../../../src/build/engine.ts';
import { readInputs } from '../../../src/request/request.ts';
import { withEmulation } from '../../../src/run/deb/emulation.ts';
import { makeDocker } from '../../support/binfmt.ts';
import { makeProgram } from '../../support/program.ts';

const native = ['linux/amd64', 'linux/386'];
const platforms = ['linux/amd64', 'linux/s390x'];

/** What is registered when packages for these platforms are asked for, twice, and what is said of it. */
async function registered(emulation: string) {
  const docker = await makeDocker({ supported: native, then: [...native, 'linux/s390x'] });
  const told = JSON.stringify({ Name: 'b', Driver: 'remote', Nodes: [{ Platforms: native }] });
  const program = await makeProgram('buildx', [`case "$1" in ls) echo '${told}';; esac`]);
  const engine: Engine = {
    buildx: { program, env: { PATH: `${docker.folder}:/bin` } },
    builder: 'b',
    facts: { isOwn: false, driver: 'docker-container' },
    reach: { driver: 'docker-container', nodes: [] },
    about: 'builder b (docker-container)',
    ignoresMirrors: false,
    stop: () => Promise.resolve(),
  };
  const notes: string[] = [];
  const inputs = readInputs((name) => (name === 'emulation' ? emulation : undefined));
  const host = { signal: new AbortController().signal };
  const ready = withEmulation(() => Promise.resolve(engine), platforms, { inputs }, host, { notes });
  expect([await ready(), await ready()]).toEqual([engine, engine]);
  return { notes, asked: await docker.asked() };
}

describe('packages for a platform that the engine cannot run', () => {
  test('with emulation: true QEMU is registered, once', async () => {
    const { notes, asked } = await registered('true');
    expect(notes).toEqual([
      'QEMU was registered for linux/s390x: it stays until this machine is started anew',
    ]);
    expect(
      asked.filter((line) => line.includes(' --install ')).map((line) => line.split(' ').at(-1)),
    ).toEqual(['s390x']);
  });

  test('without it nobody touches this machine', async () => {
    expect(await registered('false')).toEqual({ notes: [], asked: [] });
  });
});
