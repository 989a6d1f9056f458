import { describe, expect, test } from '@jest/globals';
import { readFile, readdir, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createArguments, makeBuilder, type DriverWish } from '../../../src/build/driver.ts';
import { buildersFolder, noteBuilder, removeLeftBuilders } from '../../../src/build/run-builders.ts';
import { longestJobMs } from '../../../src/tools/owner.ts';
import { thisMachine } from '../../../src/tools/this-machine.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeProgram } from '../../support/program.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const wish = (more: Partial<DriverWish>): DriverWish => ({
  driver: 'docker-container',
  opts: [],
  emulation: false,
  ...more,
});
const given = { usesLocal: false, image: 'buildkit@sha256:1' };
const logs = [
  ...['--driver-opt', 'env.BUILDKIT_STEP_LOG_MAX_SPEED=-1'],
  ...['--driver-opt', 'env.BUILDKIT_STEP_LOG_MAX_SIZE=16777216'],
];
const binfmt =
  'docker.io/tonistiigi/binfmt@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0';

describe('what buildx create is asked for', () => {
  test.each<{
    name: string;
    wish: DriverWish;
    more?: Partial<Parameters<typeof createArguments>[2]>;
    expected: readonly string[];
  }>([
    {
      name: 'docker-container, with options that win over ours',
      wish: wish({ opts: ['image=mine', '"env.no_proxy=a,b"'], flags: '--debug' }),
      expected: [
        ...['docker-container', '--bootstrap', '--driver-opt', 'image=buildkit@sha256:1', ...logs],
        ...[
          '--driver-opt',
          'image=mine',
          '--driver-opt',
          '"env.no_proxy=a,b"',
          '--buildkitd-flags',
          '--debug',
        ],
      ],
    },
    {
      name: 'mirrors of this machine are seen from its own network; another Docker context',
      wish: wish({ endpoint: 'far' }),
      more: { usesLocal: true, configFile: '/c.toml' },
      expected: [
        ...['docker-container', '--bootstrap', '--driver-opt', 'image=buildkit@sha256:1', ...logs],
        ...['--driver-opt', 'network=host', '--buildkitd-config', '/c.toml', 'far'],
      ],
    },
    {
      name: 'kubernetes with emulation, which its pods set up themselves',
      wish: wish({ driver: 'kubernetes', opts: ['replicas=2'], emulation: true }),
      expected: [
        ...['kubernetes', '--bootstrap', '--driver-opt', 'image=buildkit@sha256:1', ...logs],
        ...['--driver-opt', 'qemu.install=true', '--driver-opt', `qemu.image=${binfmt}`],
        ...['--driver-opt', 'replicas=2'],
      ],
    },
    {
      name: 'rootless kubernetes has an image of its own',
      wish: wish({ driver: 'kubernetes', opts: ['rootless=true'] }),
      expected: ['kubernetes', '--bootstrap', ...logs, '--driver-opt', 'rootless=true'],
    },
    {
      name: 'remote',
      wish: wish({ driver: 'remote', opts: ['cacert=/ca.pem'], endpoint: 'tcp://b:1234', emulation: true }),
      expected: ['remote', '--bootstrap', '--driver-opt', 'cacert=/ca.pem', 'tcp://b:1234'],
    },
  ])('$name', ({ wish: asked, more, expected }) => {
    expect(createArguments('n', asked, { ...given, ...more })).toEqual([
      ...['create', '--name', 'n', '--driver'],
      ...expected,
    ]);
  });
});

/** buildx's edge: tells what it was asked, keeps instances as buildx does, and fails where it is told to. */
async function fakeBuildx(lines: readonly string[] = []): Promise<{ program: string; log: string }> {
  const log = join(await makeFolder(), 'asked');
  const program = await makeProgram('buildx', [
    `echo "$@" >> ${log}`,
    ...lines,
    'case "$1" in',
    '  create) mkdir -p "$BUILDX_CONFIG/instances"; echo made > "$BUILDX_CONFIG/instances/$3";;',
    `  ls) for one in "$BUILDX_CONFIG"/instances/*; do echo "{\\"Name\\":\\"\${one##*/}\\",\\"Driver\\":\\"kubernetes\\"}"; done;;`,
    '  rm) rm "$BUILDX_CONFIG/instances/$2";;',
    'esac',
  ]);
  return { program, log };
}

const asked = async (log: string): Promise<readonly string[]> =>
  (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '');

/** A run that has ended: no process has this number. */
const goneName = `${thisMachine()}.4194305.abcdef`;
/** A run in a container that has this machine's host name, and other numbers for its processes. */
const neighbour = `${hostname().replaceAll(/[^\w-]/g, '-')}.4194305.abcdef`;

describe('the builder of a run', () => {
  async function make(more: Partial<DriverWish>, lines: readonly string[] = []) {
    const [cacheDir, home] = [await makeFolder(), await makeFolder()];
    const { program, log } = await fakeBuildx(lines);
    const notes: string[] = [];
    const note = (sentence: string): void => void notes.push(sentence);
    const env = { PATH: process.env['PATH'] ?? '', HOME: home };
    const making = makeBuilder({ program, env }, wish({ driver: 'kubernetes', ...more }), {
      cacheDir,
      mirrors: { 'docker.io': ['m.example.com'] },
      note,
    });
    return { making, cacheDir, log, notes, home };
  }

  test('is made in a configuration of its own, and gone with all of it when the run is over', async () => {
    const { making, cacheDir, log, notes, home } = await make({});
    const made = await making;
    const [folder = ''] = await readdir(buildersFolder(cacheDir));
    expect(made.env['BUILDX_CONFIG']).toBe(join(buildersFolder(cacheDir), folder, 'buildx'));
    expect((await stat(join(buildersFolder(cacheDir), folder))).mode & 0o777).toBe(0o700);
    expect(made.hasMirrors).toBe(true);
    await made.stop();
    expect(await readdir(buildersFolder(cacheDir))).toEqual([]);
    expect(await readdir(home)).toEqual([]);
    expect((await asked(log)).map((line) => line.split(' ')[0])).toEqual(['create', 'ls', 'rm']);
    expect(notes).toEqual([]);
  });

  test('has the configuration that is given, and then no mirrors of ours', async () => {
    const { making } = await make({ config: { kind: 'text', text: 'debug = true' } });
    const made = await making;
    expect(await readFile(join(made.env['BUILDX_CONFIG'] ?? '', '..', 'buildkitd.toml'), 'utf8')).toBe(
      'debug = true',
    );
    expect(made.hasMirrors).toBe(false);
    await made.stop();
  });

  test('that cannot be made leaves nothing behind, and what buildx says is told', async () => {
    const { making, cacheDir } = await make({}, [
      'case "$1" in create) echo "ERROR: failed to initialize builder n (n0): no cluster" >&2; exit 1;; esac',
    ]);
    expect(await problemFrom(() => making)).toMatchObject({
      kind: 'surroundings',
      what: 'The kubernetes builder cannot be made: no cluster',
      todo: expect.stringMatching('KUBECONFIG'),
      log: ['ERROR: failed to initialize builder n (n0): no cluster'],
    });
    expect(await readdir(buildersFolder(cacheDir))).toEqual([]);
  });

  test('with a configuration file that is not there is a wrong request', async () => {
    const { making } = await make({ config: { kind: 'file', path: '/nowhere.toml' } });
    expect(await problemFrom(() => making)).toMatchObject({
      kind: 'request',
      what: 'buildkitd-config is /nowhere.toml, which cannot be read',
    });
  });

  test('that cannot be removed is told, and kept in mind for the post step', async () => {
    const { making, cacheDir, notes } = await make({}, [
      'case "$1" in rm) rm "$BUILDX_CONFIG/instances/$2"; echo "docker is gone" >&2; exit 1;; esac',
    ]);
    const made = await making;
    await made.stop();
    expect(notes).toEqual([`The builder ${made.builder.Name} could not be removed: docker is gone`]);
    const [folder = ''] = await readdir(buildersFolder(cacheDir));
    expect(await readdir(join(buildersFolder(cacheDir), folder, 'buildx', 'instances'))).toEqual([
      made.builder.Name,
    ]);
  });
});

describe('builders of runs that were killed', () => {
  test('are removed by whoever comes next; those of runs at work are left alone', async () => {
    const { program, log } = await fakeBuildx();
    const cacheDir = await makeTree({
      [`builders/${goneName}/builder.json`]: JSON.stringify({ program, name: 'left' }),
      [`builders/${goneName}/buildx/instances/left`]: '{}',
      'builders/elsewhere.4194305.abcdef/builder.json': JSON.stringify({ program, name: 'theirs' }),
      [`builders/${neighbour}/builder.json`]: JSON.stringify({ program, name: 'neighbour' }),
    });
    const own = await noteBuilder(cacheDir, program, 'mine');
    const env = { PATH: process.env['PATH'] ?? '' };
    expect(await removeLeftBuilders(cacheDir, env)).toEqual([]);
    expect(await asked(log)).toEqual(['rm left']);
    expect(await readdir(buildersFolder(cacheDir))).toEqual(
      ['elsewhere.4194305.abcdef', neighbour, own.slice(own.lastIndexOf('/') + 1)].sort(),
    );
  });

  test('of another machine go when no job can be as old', async () => {
    const { program, log } = await fakeBuildx();
    const cacheDir = await makeTree({
      [`builders/${neighbour}/builder.json`]: JSON.stringify({ program, name: 'neighbour' }),
      [`builders/${neighbour}/buildx/instances/neighbour`]: '{}',
    });
    const then = new Date(Date.now() - longestJobMs - 60_000);
    await utimes(join(buildersFolder(cacheDir), neighbour), then, then);
    expect(await removeLeftBuilders(cacheDir, { PATH: process.env['PATH'] ?? '' })).toEqual([]);
    expect(await asked(log)).toEqual(['rm neighbour']);
    expect(await readdir(buildersFolder(cacheDir))).toEqual([]);
  });

  test('are removed once by two that come at the same time', async () => {
    const { program, log } = await fakeBuildx();
    const cacheDir = await makeTree({
      [`builders/${goneName}/builder.json`]: JSON.stringify({ program, name: 'left' }),
      [`builders/${goneName}/buildx/instances/left`]: '{}',
    });
    const env = { PATH: process.env['PATH'] ?? '' };
    const both = [removeLeftBuilders(cacheDir, env), removeLeftBuilders(cacheDir, env)];
    expect(await Promise.all(both)).toEqual([[], []]);
    expect(await asked(log)).toEqual(['rm left']);
    expect(await readdir(buildersFolder(cacheDir))).toEqual([]);
  });

  test('one that was never made is only a folder', async () => {
    const { program } = await fakeBuildx(['exit 1']);
    const cacheDir = await makeTree({
      [`builders/${goneName}/builder.json`]: JSON.stringify({ program, name: 'left' }),
    });
    expect(await removeLeftBuilders(cacheDir, {})).toEqual([]);
    expect(await readdir(buildersFolder(cacheDir))).toEqual([]);
  });
});
