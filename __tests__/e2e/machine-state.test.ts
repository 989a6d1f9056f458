import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startBuildkitd } from '../../scripts/services/buildkitd.mjs';
import { listBuilders } from '../../src/build/builders.ts';
import { writeRemover } from '../../src/build/orphans.ts';
import { startOwnDaemon } from '../../src/build/own-daemon.ts';
import { exec } from '../../src/tools/exec.ts';
import { runBuildx } from '../../src/tools/buildx.ts';
import { runCommand, startCommand } from '../support/command.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { namesIn, processesWith } from '../support/leftovers.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

type Env = Readonly<Record<string, string>>;

/** A machine without any builder, with a cache folder of its own. */
async function newMachine(): Promise<Env> {
  const folder = await makeFolder();
  return { BUILDX_CONFIG: join(folder, 'buildx'), IMAGE_BUILD_CACHE: join(folder, 'cache') };
}

const policy = ['version: 1', 'defaults: { skip: [vulnerabilities, secrets, licenses] }'];
const images = {
  'image-build.yml': policy,
  'images/base/Dockerfile': ['FROM busybox:stable', 'RUN head -c 3000000 /dev/urandom > /base'],
  'images/app/Dockerfile': [
    'FROM base',
    'RUN --mount=type=cache,target=/root/.cache,id=pip head -c 2000000 /dev/urandom > /root/.cache/x',
    'COPY Dockerfile /app',
  ],
};

async function build(cwd: string, env: Env): Promise<{ readonly total: number; readonly cached: number }> {
  const args = ['build', '--registry-mirrors', `docker.io=${shared.mirror}`];
  const result = await runCommand({ cwd, args, env });
  expectEnd(result, 0);
  const steps = (result.report?.images ?? []).map((image) => image.steps);
  return {
    total: steps.reduce((sum, { total }) => sum + total, 0),
    cached: steps.reduce((sum, { cached }) => sum + cached, 0),
  };
}

interface Place {
  readonly place: string;
  readonly about: string;
  readonly bytes: number;
  readonly entries: readonly { readonly kind: string; readonly name: string; readonly bytes: number }[];
}
interface Used {
  readonly bytes: number;
  readonly beyondBytes: number;
  readonly places: readonly Place[];
}

async function du(cwd: string, env: Env, ...args: readonly string[]): Promise<Used> {
  const result = await runCommand({ cwd, args: ['du', '--json', ...args], env });
  expectEnd(result, 0);
  return JSON.parse(result.stdout) as Used;
}

async function clean(cwd: string, env: Env, ...args: readonly string[]): Promise<string> {
  const result = await runCommand({ cwd, args: ['clean', ...args], env });
  expectEnd(result, 0);
  return result.stdout;
}

const engineOf = ({ places }: Used): Place | undefined => places.find(({ place }) => place === 'engine');
const namesOf = (place: Place | undefined): readonly string[] =>
  (place?.entries ?? []).map(({ kind, name }) => `${kind} ${name}`).sort();
/** The rows of a list of what goes, without the line above and what was freed. */
const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^ +\d.*\S/.test(line));

test('what our own BuildKit and the cache folder take is shown by image and cache mount, and nothing is changed', async () => {
  const [cwd, env] = [await makeTree(images), await newMachine()];
  await build(cwd, env);
  const used = await du(cwd, env);
  expect(namesOf(engineOf(used))).toEqual([
    'mount /root/.cache (pip)',
    'pulled busybox:stable',
    'source context',
    'source dockerfile',
    'step app',
    'step base',
  ]);
  const sizes = new Map(engineOf(used)?.entries.map(({ name, bytes }) => [name, bytes]));
  expect(sizes.get('/root/.cache (pip)')).toBeGreaterThan(2_000_000);
  expect(sizes.get('base')).toBeGreaterThan(3_000_000);
  expect(used.beyondBytes).toBe(0);

  const shown = await runCommand({ cwd, args: ['du'], env });
  expectEnd(shown, 0);
  expect(shown.stdout).toMatch(/cache mount \/root\/\.cache \(pip\) +2\.\d+ MB +2\.\d+ MB +– +– +–\n/);
  expect(await build(cwd, env)).toEqual({ total: 3, cached: 3 });
});

test('a dry run lists what deep removes; that is gone afterwards, and the next build makes it anew', async () => {
  const [cwd, env] = [await makeTree(images), await newMachine()];
  await build(cwd, env);
  const before = await du(cwd, env);
  const dry = await clean(cwd, env, '--level', 'deep', '--dry-run');
  expect(dry).toContain('This would go');
  expect(await du(cwd, env)).toMatchObject({ places: [{ bytes: engineOf(before)?.bytes }, {}] });

  const wet = await clean(cwd, env, '--level', 'deep');
  expect(rowsOf(wet)).toEqual(rowsOf(dry));
  expect(rowsOf(wet)).toContainEqual(
    expect.stringMatching(/MB {2}cache mount \/root\/\.cache \(pip\) .*asked for$/),
  );
  expect(wet).toMatch(/BuildKit of image-build, state 0: [\d.]+ MB → 0 B\n/);
  expect(engineOf(await du(cwd, env))).toMatchObject({ bytes: 0, entries: [] });
  expect(await build(cwd, env)).toEqual({ total: 3, cached: 0 });
});

test('normal removes what was used longest ago, until no more is left than the policy keeps', async () => {
  const env = await newMachine();
  const old = await makeTree(images);
  await build(old, env);
  const cwd = await makeTree({
    'image-build.yml': [...policy, 'state: { keep: 6MB }'],
    'images/new/Dockerfile': ['FROM busybox:stable', 'COPY Dockerfile /new'],
  });
  // BuildKit itself holds to the policy while it runs, too.
  const used = await du(cwd, env);
  expect(used.beyondBytes).toBeGreaterThan(0);
  const told = await clean(cwd, env);
  expect(rowsOf(told)).toContainEqual(expect.stringContaining('above what may stay'));
  const left = await du(cwd, env);
  expect(left).toMatchObject({ beyondBytes: 0 });
  expect(left.bytes).toBeLessThanOrEqual(6_000_000);
  expect(await clean(cwd, env)).toBe('Nothing is to go.\n');
  await build(cwd, env);
});

test('all removes everything of ours and nothing else', async () => {
  const [cwd, env] = [await makeTree(images), await newMachine()];
  const cache = env['IMAGE_BUILD_CACHE'] ?? '';
  await build(cwd, env);
  await mkdir(join(cache, 'mine'));
  await writeFile(join(cache, 'mine', 'file'), 'not image-build’s');
  await clean(cwd, env, '--level', 'all');
  const left = (await readdir(cache, { recursive: true, withFileTypes: true })).filter(
    (entry) => !entry.isDirectory(),
  );
  // The command keeps its own modules compiled for the next time.
  expect(left.map(({ name }) => name).filter((name) => !/^[0-9a-f]{8}(\.\w+)?$/.test(name))).toEqual([
    'file',
  ]);
  expect(await namesIn(join(cache, 'buildkit'))).toEqual([]);
  expect(await processesWith(cache)).toEqual([]);
  expect(await build(cwd, env)).toEqual({ total: 3, cached: 0 });
});

test('what a run at work needs stays at every level, and the run goes on', async () => {
  const server = await startHangingServer();
  const env = await newMachine();
  const cache = env['IMAGE_BUILD_CACHE'] ?? '';
  try {
    const cwd = await makeTree({
      'image-build.yml': policy,
      'images/app/Dockerfile': ['FROM busybox:stable', `RUN wget -O /never ${server.url}`],
    });
    const args = ['build', '--registry-mirrors', `docker.io=${shared.mirror}`];
    const command = await startCommand({ cwd, args, env });
    await command.until(server.asked);
    const tool = join(cache, 'tools/trivy/0.0.1-0123456789abcdef/trivy');
    await mkdir(dirname(tool), { recursive: true });
    await writeFile(tool, '');
    const cleaned = await runCommand({ cwd, args: ['clean', '--level', 'all'], env });
    expectEnd({ ...cleaned, left: { ...cleaned.left, runs: [] } }, 0);
    expect(cleaned.stdout).toContain('note: a run works in state 0 of our own BuildKit: it is left alone\n');
    expect(cleaned.stdout).toContain('note: a run is at work on this machine: what it may need stays\n');
    expect(await namesIn(join(cache, 'buildkit'))).toEqual(['0']);
    expect(await namesIn(join(cache, 'runs'))).toHaveLength(1);
    expect(await namesIn(dirname(tool))).toEqual(['trivy']);
    command.kill('SIGINT');
    expectEnd(await command.done, 130);
  } finally {
    await server.stop();
  }
});

describe('a builder that image-build did not make', () => {
  test('keeps its cache unless it is named or emptying it is asked for, which is said before', async () => {
    const [cwd, folder] = [await makeTree(images), await makeFolder()];
    const daemon = await startBuildkitd({
      dir: join(folder, 'buildkitd'),
      mirrors: { 'docker.io': [shared.mirror] },
      httpRegistries: [shared.mirror],
    });
    try {
      const env = await newMachine();
      const create = ['create', '--name', 'mine', '--driver', 'remote', '--use', daemon.address];
      const docker = { PATH: '/nowhere', HOME: folder, DOCKER_HOST: shared.dockerHost };
      await exec(realTool('buildx'), create, { env: { ...docker, ...env } });
      await build(cwd, env);
      const small = await makeTree({ 'image-build.yml': ['version: 1', 'state: { keep: 6MB }'] });
      const before = engineOf(await du(small, env))?.bytes ?? 0;

      const normal = await clean(small, env);
      expect(normal).toContain(
        'note: builder mine (remote) was not made by image-build, and its build cache stays; --builder mine holds it to the limits, --level deep empties it\n',
      );
      expect(engineOf(await du(small, env))?.bytes).toBe(before);

      await clean(small, env, '--builder', 'mine');
      const left = engineOf(await du(small, env))?.bytes ?? 0;
      expect([left > 0, left <= 6_000_000]).toEqual([true, true]);

      const deep = await clean(small, env, '--level', 'deep');
      expect(deep).toMatch(
        /^note: builder mine \(remote\) was not made by image-build: all of its build cache that is not in use goes, whoever has filled it\n/,
      );
      expect(engineOf(await du(small, env))?.bytes).toBe(0);
    } finally {
      await daemon.stop();
    }
  });
});

describe('the container builders that image-build made', () => {
  /** buildx of a machine with two of them: no image of BuildKit can be had here. It writes down what is asked of it. */
  const fake = async (log: string): Promise<string> =>
    makeProgram('buildx', [
      `echo "$*" >> ${log}`,
      'case "$1 $3" in',
      `"ls "*) echo '{"Name":"image-build","Driver":"docker-container","Nodes":[{"Status":"running"}]}'`,
      `  echo '{"Name":"image-build-0123abcd","Driver":"docker-container","Nodes":[{"Status":"inactive"}]}'`,
      `  echo '{"Name":"default","Driver":"docker","Current":true,"Nodes":[{"Status":"running"}]}' ;;`,
      `"du image-build") [ -e ${log}.pruned ] ||`,
      `  echo '{"ID":"abc","Type":"exec.cachemount","Description":"cached mount /c from exec x","Size":"5MB","Reclaimable":true,"LastUsedAt":"2 weeks ago"}' ;;`,
      `"prune "*) : > ${log}.pruned ;;`,
      '"rm "*) ;;',
      '*) exit 1 ;;',
      'esac',
    ]);

  test('are held to the limits, and only all removes them; the engine’s own builder is left alone', async () => {
    const [env, folder] = [await newMachine(), await makeFolder()];
    const log = join(folder, 'asked');
    const buildx = ['--buildx', await fake(log)];
    const told = await clean(folder, env, ...buildx);
    expect(told.split('\n')).toEqual([
      'note: the builder image-build-0123abcd is not running: what it holds is not known',
      'This goes, 5 MB:',
      '  5 MB  cache mount /c  builder image-build (docker-container)    unused for 14 days',
      'Freed 5 MB:',
      '  builder image-build (docker-container): 5 MB → 0 B',
      '  cache folder: 0 B → 0 B',
      '',
    ]);
    await clean(folder, env, ...buildx, '--level', 'all');
    const asked = (await readFile(log, 'utf8')).split('\n').filter((line) => /^(prune|rm)/.test(line));
    expect(asked).toEqual([
      'prune --builder image-build --force --all --filter id=^(abc)$',
      'rm image-build',
      'rm image-build-0123abcd',
    ]);
  });
});

test('no run begins to work in a state folder that is about to go', async () => {
  const [cwd, env] = [await makeTree(images), await newMachine()];
  const states = join(env['IMAGE_BUILD_CACHE'] ?? '', 'buildkit');
  await mkdir(join(states, '0'), { recursive: true });
  // As if this test was removing it.
  await writeRemover(join(states, '0'));
  await build(cwd, env);
  expect(await namesIn(states)).toEqual(['0', '1']);
  expect(await build(cwd, env)).toEqual({ total: 3, cached: 3 });
});

test('the policy’s limits are those by which our own BuildKit cleans up behind itself', async () => {
  const folder = await makeFolder();
  const env = { PATH: shared.bin, HOME: folder, DOCKER_HOST: shared.dockerHost };
  const buildx = { program: realTool('buildx'), env };
  const limits = { keepBytes: 20e9, olderThanMs: 7 * 24 * 3_600_000 };
  const own = await startOwnDaemon(buildx, join(folder, 'cache'), {}, new AbortController().signal, limits);
  try {
    const asked = { ...buildx, env: own.env };
    expect((await listBuilders(asked)).map(({ Name }) => Name)).toContain(own.builder);
    const { stdout } = await runBuildx(asked, ['inspect', own.builder]);
    const rules = stdout.slice(stdout.indexOf('GC Policy rule#0'));
    expect(
      rules
        .replaceAll(/[ \t]+/g, ' ')
        .trim()
        .split('\n'),
    ).toEqual([
      'GC Policy rule#0:',
      ' All: true',
      ' Keep Duration: 168h0m0s',
      'GC Policy rule#1:',
      ' All: true',
      ' Max Used Space: 18.63GiB',
    ]);
  } finally {
    await own.stop();
  }
});

test.each([
  {
    args: ['--level', 'deep', '--registry', 'ghcr.io/acme'],
    what: '--level is for this machine, and --registry is given',
  },
  { args: ['--yes'], what: '--yes is for clean --registry' },
  { args: ['--registry', '--yes', '--dry-run'], what: '--yes and --dry-run are both given' },
])('clean $args is refused', async ({ args, what }) => {
  const result = await runCommand({ cwd: await makeTree(images), args: ['clean', ...args] });
  expectEnd(result, 2);
  expect(result.stderr).toContain(what);
});
