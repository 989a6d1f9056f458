import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand, type CommandResult } from '../support/command.ts';
import { file, startFileServer, type FileServer } from '../support/file-server.ts';
import { runInImages, type Answers } from '../support/in-images.ts';
import { startLoopback, type Loopback } from '../support/loopback.ts';
import { expectEnd } from '../support/outcome.ts';
import { cacheWithWarmEngine, onThisMachine, root } from '../support/own-images.ts';
import { readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

const minutes = 60_000;
const withArchive = (given: Readonly<Record<string, string>>): readonly string[] => [
  ...['--source', 'images'],
  ...Object.entries(given).flatMap(([name, value]) => ['--build-args', `${name}=${value}`]),
];
const own = async (): Promise<Readonly<Record<string, string>>> => ({
  IMAGE_BUILD_CACHE: await cacheWithWarmEngine(),
  BUILDX_CONFIG: await makeFolder(),
});

describe('the archive of the runner', () => {
  let archive: FileServer;
  beforeAll(async () => {
    archive = await startFileServer(file(Buffer.from('not the runner')));
  });
  afterAll(() => archive.stop());

  const build = async (given: Readonly<Record<string, string>>): Promise<CommandResult> =>
    runCommand({
      cwd: root,
      env: await own(),
      args: ['build', 'github-runner', ...withArchive(given), ...onThisMachine()],
    });

  test(
    'is refused when its sum is another one',
    async () => {
      const result = await build({
        RUNNER_ARCHIVE: `${archive.url}/runner.tar.gz`,
        RUNNER_SHA256: 'a'.repeat(64),
      });
      expectEnd(result, 3);
      expect(result.stderr).toMatch(/digest mismatch/);
      expect(archive.asked).toContain('/runner.tar.gz');
    },
    5 * minutes,
  );

  test(
    'is refused without a sum',
    async () => {
      const result = await build({ RUNNER_ARCHIVE: `${archive.url}/runner.tar.gz` });
      expectEnd(result, 3);
      expect(result.stderr).toContain('RUNNER_SHA256: has-to-be-given');
    },
    5 * minutes,
  );

  test(
    'has to be given',
    async () => {
      const result = await build({ RUNNER_SHA256: 'a'.repeat(64) });
      expectEnd(result, 3);
      expect(result.stderr).toContain('RUNNER_ARCHIVE: has-to-be-given');
    },
    5 * minutes,
  );
});

test('no linter has anything to say about its Dockerfile', async () => {
  const given = { RUNNER_ARCHIVE: 'https://example.org/runner.tar.gz', RUNNER_SHA256: 'a'.repeat(64) };
  const result = await runCommand({
    cwd: root,
    env: await own(),
    args: ['lint', 'github-runner', ...withArchive(given), ...onThisMachine()],
  });
  expectEnd(result, 0);
  const image = result.report?.images.find(({ name }) => name === 'github-runner');
  expect(image?.gates).toMatchObject([{ gate: 'lint', state: 'passed', findings: [] }]);
});

/** The genuine runner cannot be had here: only what happens before it is started is looked at, on its stage `entrypoint`. */
describe('the entrypoint of the runner', () => {
  let answers: Answers;
  const asked: (readonly [string, string])[] = [];

  beforeAll(async () => {
    const { url, stop } = await startGithub(asked);
    afterwards(stop);
    answers = await answersOf(url);
  }, 10 * minutes);

  test('says what it is for, and refuses what it does not know', () => {
    expect(answers['help']).toMatch(/^image-build github-runner: .*\n[^]* {2}run +registers/);
    expect(answers['wrong']).toBe(
      `error: 'nonsense' is neither a command nor a program of this image\n\n${answers['help'] ?? ''}2\n`,
    );
    expect(answers['terminated']).toBe('143\n');
  });

  test.each([
    { answer: 'no-url', what: 'RUNNER_URL is not set' },
    {
      answer: 'bad-url',
      what: 'RUNNER_URL is no address of a repository, organisation or enterprise: git@github.com:acme/app',
    },
    { answer: 'bad-choice', what: 'RUNNER_EPHEMERAL is true or false, and not maybe' },
    { answer: 'no-token', what: 'there is no token in /run/secrets/github-token that can be read' },
    { answer: 'arguments', what: 'run has no use for now' },
  ])('refuses to run with the usage: $answer', ({ answer, what }) => {
    expect(answers[answer]).toBe(`error: ${what}\n\n${answers['help'] ?? ''}2\n`);
  });

  test('takes nothing for a token that could be something else', () => {
    expect(answers['bad-token']).toBe('error: /tmp/bad-token does not hold a token, and nothing else\n2\n');
  });

  test('asks for a token of the repository, organisation or enterprise', () => {
    for (const place of ['repos/acme/app', 'orgs/acme', 'enterprises/acme'])
      expect(asked).toContainEqual([
        `POST /api/v3/${place}/actions/runners/registration-token`,
        'Bearer ghs_good',
      ]);
    for (const answer of ['repository', 'organisation', 'enterprise'])
      expect(answers[answer]).toBe('error: this image was built without a runner\n2\n');
  });

  test('asks again where GitHub is busy, and takes nothing else for a token', () => {
    expect(answers['busy']).toMatch(/error: this image was built without a runner\n2\n$/);
    expect(answers['empty']).toMatch(
      /error: there is no registration token for http:\S+\/acme\/empty: the answer of http:\S+ holds none\n1\n$/,
    );
  });

  test('says which permission is missing when GitHub gives no token, and shows none', () => {
    expect(answers['forbidden']).toMatch(
      /there is no registration token for http:\S+\/acme\/app: Resource not accessible\. The token needs Administration \(write\)[^]*\n1\n$/,
    );
    expect(Object.values(answers).join('\n')).not.toMatch(/ghs_|AAAA/);
  });

  test('ends on SIGTERM while it waits for GitHub', () => {
    expect(answers['waiting']).toMatch(/143\n$/);
  });
});

/** The part of GitHub's API that gives tokens. A request for `silent` is never answered; `/arrived` is when it has come. */
function startGithub(asked: (readonly [string, string])[]): Promise<Loopback> {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return startLoopback((request, response) => {
    const { authorization = '' } = request.headers;
    const path = request.url ?? '';
    if (path === '/arrived') return void arrived.then(() => response.end());
    asked.push([`${request.method ?? ''} ${path}`, authorization]);
    if (path.includes('silent')) {
      arrive();
      return;
    }
    const times = asked.filter(([what]) => what.endsWith(path)).length;
    if (path.includes('busy') && times === 1) response.writeHead(503).end('{"message":"try again"}');
    else if (path.includes('empty')) response.writeHead(201).end('{}');
    else if (authorization === 'Bearer ghs_good') response.writeHead(201).end('{"token":"AAAA"}');
    else response.writeHead(403).end('{"message":"Resource not accessible"}');
  });
}

async function answersOf(github: string): Promise<Answers> {
  const registry = `${shared.registry}/own`;
  const base = await runCommand({
    cwd: root,
    env: await own(),
    // prettier-ignore
    args: ['publish', 'base', '--source', 'images', '--version', '1.0.0', '--registry', registry, ...onThisMachine()],
  });
  expectEnd(base, 0);
  // prettier-ignore
  const stage = await runCommand({
    cwd: root,
    env: await own(),
    args: [
      'publish', '--context', 'images/github-runner', '--file', 'images/github-runner/Dockerfile', '--target', 'entrypoint', '--tags', `${registry}/github-runner:entrypoint`,
      '--build-args', `BASE_IMAGE=${registry}/base:1.0.0`, ...onThisMachine(),
    ],
  });
  expectEnd(stage, 0);
  // By its name the stage is held to the policy's entry, which has a test.
  const gates = stage.report?.images.find(({ name }) => name === 'github-runner')?.gates;
  expect(gates?.map(({ gate, state }) => [gate, state])).toContainEqual(['tests', 'passed']);
  const { digest } = await readStored(shared.registry, 'own/github-runner', 'entrypoint');
  const run = (answer: string, settings: string, words = ''): string =>
    `code=0; env ${settings} $program run ${words} > /tmp/answers/${answer} 2>&1 || code=$?; echo $code >> /tmp/answers/${answer}`;
  const good = 'RUNNER_TOKEN_FILE=/tmp/good-token';
  const { entrypoint } = await runInImages({
    entrypoint: {
      from: `${registry}/github-runner@${digest}`,
      script: [
        "program='tini -g -- entrypoint'",
        'echo ghs_good > /tmp/good-token; echo ghs_other > /tmp/other-token',
        'echo "not a token" > /tmp/bad-token',
        '$program help > /tmp/answers/help',
        'code=0; $program nonsense 2> /tmp/answers/wrong || code=$?; echo $code >> /tmp/answers/wrong',
        run('no-url', 'A=b'),
        run('bad-url', 'RUNNER_URL=git@github.com:acme/app'),
        run('bad-choice', 'RUNNER_URL=https://github.com/acme RUNNER_EPHEMERAL=maybe'),
        run('no-token', 'RUNNER_URL=https://github.com/acme'),
        run('arguments', 'A=b', 'now'),
        run('bad-token', `RUNNER_URL=${github}/acme RUNNER_TOKEN_FILE=/tmp/bad-token`),
        run('repository', `RUNNER_URL=${github}/acme/app ${good}`),
        run('organisation', `RUNNER_URL=${github}/acme ${good}`),
        run('enterprise', `RUNNER_URL=${github}/enterprises/acme ${good}`),
        run('busy', `RUNNER_URL=${github}/acme/busy ${good}`),
        run('empty', `RUNNER_URL=${github}/acme/empty ${good}`),
        run('forbidden', `RUNNER_URL=${github}/acme/app RUNNER_TOKEN_FILE=/tmp/other-token`),
        `RUNNER_URL=${github}/silent ${good} $program run > /tmp/answers/waiting 2>&1 & pid=$!`,
        `curl --silent --fail ${github}/arrived; kill -TERM $pid`,
        'code=0; wait $pid || code=$?; echo $code >> /tmp/answers/waiting',
        'mkfifo /tmp/ready',
        "$program sh -c 'echo runs > /tmp/ready; exec sleep 600' & pid=$!",
        'read -r line < /tmp/ready; kill -TERM $pid',
        'code=0; wait $pid || code=$?; echo $code > /tmp/answers/terminated',
      ],
    },
  });
  return entrypoint;
}
