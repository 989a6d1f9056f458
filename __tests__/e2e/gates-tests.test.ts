import { beforeAll, describe, expect, test } from '@jest/globals';
import { runTests, type TestRun } from '../../src/build/run-tests.ts';
import { testsGate } from '../../src/check/tests/gate.ts';
import { createLayerStore } from '../../src/check/layers/store.ts';
import { readLayout } from '../../src/oci/layout.ts';
import type { TestAnswer, TestAnswers } from '../../src/check/tests/answers.ts';
import { imageTests } from '../../src/plan/demands/image-tests.ts';
import type { TestDemand } from '../../src/request/gate-demands.ts';
import { factsOf, stateOf, subjectOf } from '../support/checking.ts';
import { engine, imageIn, solveWith } from '../support/solving.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { isRunning, until } from '../support/seen-processes.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

/** Debian's static busybox, under the name that Docker Hub has it in the mirror. */
const helper = 'docker.io/library/busybox:stable';

const program = ['FROM busybox AS tools', 'FROM scratch', 'COPY --from=tools /bin/busybox /bin/busybox'];
const dockerfiles: Readonly<Record<string, readonly string[]>> = {
  // Neither a shell nor /etc/passwd, and nobody can write there.
  bare: [
    ...program,
    'COPY plain broken.sh wrong /app/',
    'COPY page.html /srv/',
    'ENV GREETING="hello there"',
    'WORKDIR /srv',
    'USER 1234:5678',
    'ENTRYPOINT ["/bin/busybox", "echo", "through"]',
    'CMD ["ignored"]',
  ],
  triggered: [...program, 'ONBUILD RUN ["/bin/busybox", "false"]'],
  ghost: [...program, 'USER ghost'],
  serving: [
    ...program,
    'COPY page.html /srv/',
    'USER 1234',
    'ENTRYPOINT ["/bin/busybox", "httpd", "-f", "-v", "-h", "/srv"]',
    'CMD ["-p", "127.0.0.1:8080"]',
  ],
};

const layouts = new Map<string, string>();
beforeAll(async () => {
  const context = await makeTree({
    plain: 'no program',
    'broken.sh': '#!/nowhere/sh\n',
    wrong: '\0no program of any platform',
    'page.html': 'The page: all is well\n',
    ...Object.fromEntries(
      Object.entries(dockerfiles).map(([name, lines]) => [
        `${name}.Dockerfile`,
        lines.map((line) => line.replace('COPY plain', 'COPY --chmod=755 plain')),
      ]),
    ),
  });
  const built = await solveWith(Object.keys(dockerfiles).map((name) => imageIn(context, name)));
  for (const { image, dir } of built.layouts) layouts.set(image, dir);
});

async function run(
  image: string,
  demands: readonly TestDemand[],
  more: Partial<TestRun> = {},
): Promise<TestAnswers> {
  return runTests({
    engine,
    dir: layouts.get(image) ?? '',
    platform: 'linux/amd64',
    tests: imageTests(demands, image),
    folder: await makeFolder(),
    signal: new AbortController().signal,
    helper,
    ...more,
  });
}

async function only(image: string, demand: TestDemand, more: Partial<TestRun> = {}): Promise<TestAnswer> {
  const [answer] = await run(image, [demand], more);
  return answer!;
}

/** What the gate makes of a test that was really run. */
async function judged(image: string, demand: TestDemand) {
  const tests = imageTests([demand], image);
  const answers = await run(image, [demand]);
  const subject = subjectOf('', { tests });
  const judgement = testsGate.judge(subject, factsOf({ tests: answers }));
  return { state: stateOf(judgement), messages: judgement.findings.map(({ message }) => message) };
}

const busybox = (...args: readonly string[]): string[] => ['/bin/busybox', ...args];

describe('a command in an image without a shell', () => {
  test('runs with the image’s user, environment and folder', async () => {
    const answer = await only('bare', busybox('sh', '-c', 'busybox id; busybox pwd; busybox env'));
    expect(answer.outcome).toEqual({ kind: 'ended', exitCode: 0 });
    expect(answer.output).toMatch(/^uid=1234 gid=5678.*\n\/srv\n/);
    expect(answer.output).toContain('\nGREETING=hello there\n');
    // Nothing of ours is to be seen.
    expect(answer.output).not.toContain('image-build');
  });

  test('sees nothing that is not in the image', async () => {
    const answer = await only('bare', busybox('ls', '-a', '/', '/run'));
    expect(answer.output).not.toContain('image-build');
  });

  test('gets its arguments as they are written', async () => {
    const hostile = [
      '$GREETING',
      '${GREETING}',
      '%{x}',
      '<<EOF',
      '\\',
      '"\'`',
      'a\nb',
      '--mount=x',
      'ä€😀',
      '# x',
      '',
    ];
    const answer = await only(
      'bare',
      busybox('sh', '-c', 'for a; do printf "[%s]\\n" "$a"; done', 'sh', ...hostile),
    );
    expect(answer.output).toBe(hostile.map((text) => `[${text}]\n`).join(''));
  });

  test('goes through the entrypoint where it is asked for', async () => {
    const answer = await only('bare', { run: ['and', 'back'], entrypoint: true });
    expect(answer).toMatchObject({
      command: busybox('echo', 'through', 'and', 'back'),
      outcome: { kind: 'ended', exitCode: 0 },
      output: 'through and back\n',
      kept: 'all',
    });
  });

  test.each([
    { name: 'exit code 0', run: busybox('true'), exitCode: 0 },
    { name: 'exit code 3', run: busybox('sh', '-c', 'exit 3'), exitCode: 3 },
    { name: 'exit code 1, which a missing program has, too', run: busybox('false'), exitCode: 1 },
    { name: 'exit code 127, which a shell has', run: busybox('sh', '-c', 'nope'), exitCode: 127 },
  ])('tells $name', async ({ run: command, exitCode }) => {
    expect((await only('bare', command)).outcome).toEqual({ kind: 'ended', exitCode });
  });

  test.each([
    { run: ['/app/nope', '--version'], why: 'its program is not in the image: /app/nope' },
    { run: ['nope'], why: 'its program is not in the image: nope' },
    { run: ['/srv'], why: 'its program may not be executed: /srv' },
    { run: ['/srv/page.html'], why: 'its program may not be executed: /srv/page.html' },
    { run: ['/app/broken.sh'], why: 'its interpreter or loader is not in the image: that of /app/broken.sh' },
    { run: ['/app/wrong'], why: 'the engine cannot run its program on this platform: /app/wrong' },
  ])('$run is told from a program that fails: $why', async ({ run: command, why }) => {
    expect((await only('bare', { run: command, 'exit-code': 1 })).outcome).toMatchObject({
      kind: 'not-started',
      why,
    });
    expect(await judged('bare', { run: command, 'exit-code': 1 })).toMatchObject({ state: 'failed' });
  });

  test('in an image of a platform that the engine cannot run is told with the way out', async () => {
    const context = await makeTree({
      'foreign.Dockerfile': ['FROM scratch', 'COPY --chmod=755 app /app'],
      app: '\x7fELF, and for another machine',
    });
    const { layouts: built } = await solveWith([imageIn(context, 'foreign', { platforms: ['linux/arm64'] })]);
    const tests = imageTests([['/app']], 'foreign');
    const answers = await run('foreign', [['/app']], { dir: built[0]?.dir ?? '', platform: 'linux/arm64' });
    const { findings } = testsGate.judge(subjectOf('', { tests }), factsOf({ tests: answers }));
    expect(findings.map(({ message }) => message)).toEqual([
      '"/app" was not started: the engine cannot run its program on this platform: /app',
    ]);
    expect(findings[0]?.todo).toContain("emulation: 'true'");
  });

  test('with what is known of the image a missing program is found without an engine', async () => {
    const contents = await createLayerStore().contents(await readLayout(layouts.get('bare') ?? ''));
    const answers = await run('bare', [['/app/nope'], ['busybox', 'true']], { contents });
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      { kind: 'not-started', why: 'its program is not in the image: /app/nope' },
      { kind: 'ended', exitCode: 0 },
    ]);
    const none = { ...engine, builder: 'nobody-has-this' };
    expect((await only('bare', ['/app/nope'], { contents, engine: none })).outcome).toEqual(
      answers[0]?.outcome,
    );
    expect((await only('bare', ['busybox'], { contents, engine: none })).outcome).toMatchObject({
      kind: 'unknown',
    });
  });

  test('a user who is not in the image is the image’s fault', async () => {
    expect((await only('ghost', busybox('true'))).outcome).toMatchObject({ kind: 'not-started' });
  });

  test('has no network, and can have one', async () => {
    const list = busybox('ls', '/sys/class/net');
    expect((await only('bare', list)).output).toBe('lo\n');
    expect((await only('bare', { run: list, network: true })).output).not.toBe('lo\n');
  });

  test('what is on ONBUILD does not run', async () => {
    expect((await only('triggered', busybox('echo', 'alone'))).output).toBe('alone\n');
  });

  test('runs again each time', async () => {
    const demand = busybox('cat', '/proc/sys/kernel/random/uuid');
    const [first, second] = [await only('bare', demand), await only('bare', demand)];
    expect(first.output).toMatch(/^[0-9a-f-]{36}\n$/);
    expect(second.output).toMatch(/^[0-9a-f-]{36}\n$/);
    expect(second.output).not.toBe(first.output);
  });

  test('one that fails takes nothing from the others, and answers are in the policy’s order', async () => {
    const answers = await run('bare', [
      { run: busybox('sleep', '1'), name: 'slow' },
      { run: busybox('false'), name: 'failing' },
      { run: ['/nope'], name: 'missing' },
      { run: busybox('echo', 'fine'), name: 'fine' },
    ]);
    expect(answers.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['slow', { kind: 'ended', exitCode: 0 }],
      ['failing', { kind: 'ended', exitCode: 1 }],
      ['missing', { kind: 'not-started', why: 'its program is not in the image: /nope' }],
      ['fine', { kind: 'ended', exitCode: 0 }],
    ]);
  });

  test('one that takes too long is stopped, and none of its processes is left', async () => {
    const answer = await only('bare', {
      run: busybox('sh', '-c', 'echo begun; busybox sleep 98765 & busybox sleep 98765'),
      timeout: '1s',
    });
    expect(answer).toMatchObject({ outcome: { kind: 'timed-out', afterMs: 1000 }, output: 'begun\n' });
    // The engine ends what nobody waits for any more on its own.
    await until(async () => !(await isRunning('busybox sleep 98765')));
  });

  test('ends with a run that is interrupted, and none of its processes is left', async () => {
    const stopped = new AbortController();
    const running = only('bare', busybox('sleep', '87654'), { signal: stopped.signal });
    await until(() => isRunning('/bin/busybox sleep 87654'));
    stopped.abort();
    await expect(running).rejects.toMatchObject({ data: { kind: 'interrupted' } });
    await until(async () => !(await isRunning('/bin/busybox sleep 87654')));
  });
});

describe('what a command writes', () => {
  test('is taken as it is: escape sequences and commands of the runner change nothing', async () => {
    const hostile = '\u001b[31mred\u001b[0m\n::set-output name=x::y\n::add-mask::a\n{"vertexes":[]}\n';
    const answer = await only('bare', busybox('printf', '%s', hostile));
    expect(answer).toMatchObject({ outcome: { kind: 'ended', exitCode: 0 }, output: hostile, kept: 'all' });
  });

  test('of a long output the end is kept', async () => {
    const answer = await only('bare', busybox('sh', '-c', 'busybox seq 20000; echo the end'));
    expect(answer).toMatchObject({ outcome: { kind: 'ended', exitCode: 0 }, kept: 'end' });
    expect(answer.output.length).toBe(64 * 1024);
    expect(answer.output.endsWith('\n20000\nthe end\n')).toBe(true);
  });

  test('a line of 10 MB breaks the gate where the engine cuts it', async () => {
    const demand = busybox('sh', '-c', 'busybox head -c 10000000 /dev/zero | busybox tr "\\0" x; exit 0');
    const answer = await only('bare', demand);
    expect(answer).toMatchObject({ outcome: { kind: 'ended', exitCode: 0 }, kept: 'clipped' });
    expect(answer.output.length).toBeLessThanOrEqual(64 * 1024);
    await expect(judged('bare', demand)).rejects.toMatchObject({ data: { kind: 'surroundings' } });
  });

  test.each([
    { output: '^BusyBox v\\d', state: 'passed' },
    { output: '^GNU coreutils', state: 'failed' },
  ])('is held against $output: $state', async ({ output, state }) => {
    expect(await judged('bare', { run: busybox(), output })).toMatchObject({ state });
  });
});

describe('peak memory', () => {
  const taking = (megabytes: number, limit: string): TestDemand => ({
    run: busybox('dd', 'if=/dev/zero', 'of=/dev/null', `bs=${megabytes}000000`, 'count=1'),
    'max-memory': limit,
  });
  /** Two processes that hold so much at the same time: each waits for one byte more. */
  const both = (megabytes: number, limit: string): TestDemand => {
    const filling = `busybox head -c ${megabytes}000000 /dev/zero; busybox sleep 1`;
    const holding = `{ ${filling}; } | busybox dd of=/dev/null iflag=fullblock bs=${megabytes}000001`;
    return { run: busybox('sh', '-c', `${holding} & ${holding}; wait`), 'max-memory': limit };
  };
  test.each([
    { demand: taking(60, '50MB'), state: 'failed' },
    { demand: taking(20, '50MB'), state: 'passed' },
    { demand: both(30, '50MB'), state: 'failed' },
    { demand: both(30, '80MB'), state: 'passed' },
  ])('is measured beside the command, all its processes together: $state', async ({ demand, state }) => {
    expect(await judged('bare', demand)).toMatchObject({ state });
  });

  test('a command that is measured has its own exit code and output, and is found missing', async () => {
    const watched = await only('bare', {
      run: busybox('sh', '-c', 'echo out; echo err >&2; exit 4'),
      'max-memory': '1GB',
    });
    expect(watched).toMatchObject({ outcome: { kind: 'ended', exitCode: 4 }, kept: 'all' });
    expect(watched.output.split('\n').sort()).toEqual(['', 'err', 'out']);
    expect((await only('bare', { run: ['/nope'], 'max-memory': '1GB' })).outcome).toEqual({
      kind: 'not-started',
      why: 'its program is not in the image: /nope',
    });
  });
});

describe('a service', () => {
  const get = 'http://localhost:8080/page.html';
  const httpd = busybox('httpd', '-f', '-p', '127.0.0.1:8080', '-h', '/srv');

  test('is started as the image starts it, asked on the loopback and stopped', async () => {
    const answer = await only('serving', { service: 'entrypoint', get });
    expect(answer.outcome).toEqual({
      kind: 'answered',
      status: 200,
      body: 'The page: all is well\n',
      isWholeBody: true,
    });
    // Its own log.
    expect(answer.output).toContain('response:200');
    await until(async () => !(await isRunning('/bin/busybox httpd -f -v -h /srv -p 127.0.0.1:8080')));
  });

  test.each([
    { name: 'the right answer', more: { output: 'all is well' }, message: undefined },
    {
      name: 'another body',
      more: { output: 'all is lost' },
      message: `"${get}" answered with a body that does not match all is lost`,
    },
    {
      name: 'an unexpected status',
      more: { get: 'http://127.0.0.1:8080/nope', name: 'the page' },
      message: '"the page" answered http://127.0.0.1:8080/nope with status 404 instead of 200',
    },
    {
      name: 'an expected status',
      more: { get: 'http://127.0.0.1:8080/nope', status: 404 },
      message: undefined,
    },
    {
      name: 'nobody at the port',
      more: { get: 'http://localhost:8081/', timeout: '1s' },
      message: '"http://localhost:8081/" did not answer within 1 s',
    },
    {
      name: 'a service that takes the connection and says nothing',
      more: { service: busybox('nc', '-l', '-p', '8080', '-e', '/bin/busybox', 'sleep', '9'), timeout: '1s' },
      message: `"${get}" did not answer within 1 s`,
    },
    {
      name: 'a service that has ended',
      more: { service: busybox('sh', '-c', 'echo no; exit 3') },
      message: `"${get}" ended with exit code 3 before it answered. It wrote at last: no`,
    },
    {
      name: 'a service that is not there',
      more: { service: ['/nope'] },
      message: `"${get}" was not started: its program is not in the image: /nope`,
    },
  ])('$name', async ({ more, message }) => {
    expect(await judged('bare', { service: httpd, get, ...more })).toEqual(
      message === undefined ? { state: 'passed', messages: [] } : { state: 'failed', messages: [message] },
    );
  });

  test('without a helper there is no answer, and a command needs none', async () => {
    const none = { helper: 'docker.io/library/nobody-has-this:1' };
    expect((await only('bare', { service: httpd, get }, none)).outcome).toMatchObject({ kind: 'unknown' });
    expect((await only('bare', busybox('true'), none)).outcome).toEqual({ kind: 'ended', exitCode: 0 });
  });
});

test('an engine that waits for a helper that never comes is no answer, and is not waited for without end', async () => {
  const server = await startHangingServer();
  try {
    const answer = await only(
      'bare',
      { service: ['/app/plain'], get: 'http://localhost/' },
      {
        helper: `${new URL(server.url).host}/busybox:never`,
        startLimitMs: 1000,
      },
    );
    expect(answer.outcome).toMatchObject({
      kind: 'unknown',
      problem: { what: 'the engine did not start it in time' },
    });
  } finally {
    await server.stop();
  }
});
