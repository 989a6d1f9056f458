import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  forgetOwner,
  forgetRemover,
  hasOwner,
  isBeingRemoved,
  stopOrphans,
  workPrefix,
  writeOwner,
  writeRemover,
} from '../../../src/build/orphans.ts';
import { longestJobMs } from '../../../src/tools/owner.ts';
import { thisMachine } from '../../../src/tools/this-machine.ts';
import { afterwards, makeFolder } from '../../support/tree.ts';

/** No process has this number. */
const nobody = 4194305;
const another = process.ppid;
const longAgo = new Date(Date.now() - longestJobMs - 60_000);

interface Note {
  readonly machine?: string;
  readonly pid: number;
}

/** A state folder with a note in it, as somebody else has written it. */
async function stateWith(file: 'owner.json' | 'remover.json', { machine = thisMachine(), pid }: Note) {
  const states = await makeFolder();
  const root = join(states, '0');
  await mkdir(root);
  const work = join(await makeFolder(), `${workPrefix}abc`);
  await mkdir(work);
  await writeFile(join(root, file), JSON.stringify({ machine, pid, daemon: nobody, work }));
  return { states, root, work, file: join(root, file) };
}

describe('a state folder belongs to a run', () => {
  test.each([
    { whose: 'another process here', note: { pid: another }, expected: true },
    { whose: 'a process that has ended', note: { pid: nobody }, expected: false },
    { whose: 'this process', note: { pid: process.pid }, expected: false },
    {
      whose: 'a container whose processes have other numbers',
      note: { machine: 'there', pid: nobody },
      expected: true,
    },
    {
      whose: 'a container with a process of our number',
      note: { machine: 'there', pid: process.pid },
      expected: true,
    },
  ])('of $whose: $expected', async ({ note, expected }) => {
    expect(await hasOwner((await stateWith('owner.json', note)).root)).toBe(expected);
    expect(await isBeingRemoved((await stateWith('remover.json', note)).root)).toBe(expected);
  });

  test('elsewhere as long as a job can last', async () => {
    const { root, file } = await stateWith('owner.json', { machine: 'there', pid: another });
    await utimes(file, longAgo, longAgo);
    expect(await hasOwner(root)).toBe(false);
  });

  test('until that has stopped its daemon: what another one has noted since stays', async () => {
    const root = await makeFolder();
    await writeOwner(root, { daemon: nobody, work: '/mine' });
    await forgetOwner(root, '/of another one');
    expect(JSON.parse(await readFile(join(root, 'owner.json'), 'utf8'))).toEqual({
      machine: thisMachine(),
      pid: process.pid,
      daemon: nobody,
      work: '/mine',
    });
    await forgetOwner(root, '/mine');
    expect(await readdir(root)).toEqual([]);
    await forgetOwner(root, '/mine');
  });

  test('or to whoever removes it, until that is done or given up', async () => {
    const root = await makeFolder();
    await writeRemover(root);
    expect(await isBeingRemoved(root)).toBe(false);
    await forgetRemover(root);
    expect(await readdir(root)).toEqual([]);
    await forgetRemover(join(root, 'gone'));
  });
});

describe('what a killed run has left', () => {
  test('is stopped and removed', async () => {
    const { states, root, work, file } = await stateWith('owner.json', { pid: nobody });
    const daemon = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => 1, 1e6)', work], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const stopped = once(daemon, 'exit');
    afterwards(() => daemon.kill('SIGKILL'));
    await once(daemon.stdout, 'data');
    await writeFile(file, JSON.stringify({ machine: thisMachine(), pid: nobody, daemon: daemon.pid, work }));
    await stopOrphans(states);
    expect(await stopped).toEqual([null, 'SIGTERM']);
    expect(await readdir(root)).toEqual([]);
    expect(await readdir(join(work, '..'))).toEqual([]);
  });

  test.each([{ days: 0 }, { days: 30 }])(
    'stays where that was elsewhere, $days days ago',
    async ({ days }) => {
      const { states, file, work } = await stateWith('owner.json', { machine: 'there', pid: nobody });
      const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
      await utimes(file, then, then);
      await stopOrphans(states);
      expect(await readdir(join(states, '0'))).toEqual(['owner.json']);
      expect(await readdir(join(work, '..'))).toEqual([`${workPrefix}abc`]);
    },
  );
});
