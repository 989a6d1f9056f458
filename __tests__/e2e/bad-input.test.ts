import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { publishTo, runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { debianWithMake } from '../support/debian.ts';
import { startFileServer, status } from '../support/file-server.ts';
import { startFlakyProxy } from '../support/flaky-proxy.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

/** One screen. */
const screen = 40;

/** What a person sees at the end: from the first line that says what is wrong. */
function message({ stderr }: CommandResult): string {
  const lines = stderr.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.startsWith('✗'));
  return lines.slice(first).join('\n');
}

/** The message fits on one screen, and holds all of these, in this order. */
function expectMessage(result: CommandResult, parts: readonly string[]): void {
  const text = message(result);
  expect(text.split('\n').length).toBeLessThanOrEqual(screen);
  let rest = text;
  for (const part of parts) {
    expect(rest).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
}

/** A wrong request is told once: its message is all that there is. */
function expectOneMessage(result: CommandResult): void {
  const lines = result.stderr.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('✗'))).toEqual([lines[0]]);
  expect(lines.slice(1).filter((line) => !line.startsWith('  '))).toEqual([]);
}

const scratch = ['FROM scratch', 'COPY Dockerfile /'];
type Files = Parameters<typeof makeTree>[0];

interface Wrong {
  readonly name: string;
  readonly files: Files;
  readonly args?: readonly string[];
  readonly exitCode: number;
  readonly says: readonly string[];
}

const wrong: readonly Wrong[] = [
  {
    name: 'no Dockerfile',
    files: { 'README.md': 'nothing here' },
    exitCode: 2,
    says: ['✗ No Dockerfile found', '→ Looked for', 'images/*/Dockerfile', 'name the place with source'],
  },
  {
    name: 'a source that is not there',
    files: { 'images/app/Dockerfile': scratch },
    args: ['--source', 'imgaes'],
    exitCode: 2,
    says: ['✗ source imgaes is not there'],
  },
  {
    name: 'a Dockerfile with an unknown instruction',
    files: { 'images/app/Dockerfile': ['FROM scratch', '', 'COYP a b'] },
    exitCode: 2,
    says: ['✗ Unknown instruction "COYP"', 'images/app/Dockerfile:3', 'Did you mean COPY?'],
  },
  {
    name: 'a Dockerfile whose syntax only a real parser refuses',
    files: { 'images/app/Dockerfile': ['FROM scratch', 'COPY --chmod Dockerfile /'] },
    exitCode: 2,
    says: ['✗ ', 'missing a value on flag: --chmod', 'images/app/Dockerfile:2'],
  },
  {
    name: 'a cycle',
    files: {
      'images/a/Dockerfile': ['FROM c'],
      'images/b/Dockerfile': ['FROM a'],
      'images/c/Dockerfile': ['FROM scratch', 'COPY --from=b /x /x'],
    },
    exitCode: 2,
    says: ['✗ The images need each other in a circle: a → c → b → a', '→ Move what they share'],
  },
  {
    name: 'a reference that fits two siblings',
    files: {
      'images/one/Dockerfile': scratch,
      'images/two/Dockerfile': scratch,
      'images/app/Dockerfile': ['FROM acme/foundation:1'],
      'image-build.yml': [
        'version: 1',
        'images:',
        '  one: { alias: acme/foundation }',
        '  two: { alias: foundation }',
      ],
    },
    exitCode: 2,
    says: ['✗ acme/foundation:1 fits ', 'images/app/Dockerfile:1', '→ Take the alias from one of them'],
  },
  {
    name: 'an unknown key in the policy',
    files: {
      'images/app/Dockerfile': scratch,
      'image-build.yml': ['version: 1', 'defaults:', '  ignore-unfixed: true', '  max-sise: 1MB'],
    },
    exitCode: 2,
    says: ['✗ Unknown key "max-sise"', 'image-build.yml:4:3', 'Did you mean max-size?'],
  },
  {
    name: 'a policy for an image that is not there',
    files: { 'images/app/Dockerfile': scratch, 'image-build.yml': ['version: 1', 'images: { ap: {} }'] },
    exitCode: 2,
    says: ['"ap"', 'image-build.yml', 'Did you mean app?'],
  },
  {
    name: 'a budget exceeded',
    files: {
      'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile large /'],
      'images/app/large': 'x'.repeat(3_000_000),
      'image-build.yml': ['version: 1', 'images:', '  app: { max-size: 2MB }'],
    },
    exitCode: 1,
    says: ['✗ app: ', '3 MB', '2 MB', '✗ Failed: app did not pass size', 'nothing published'],
  },
  {
    name: 'a planted vulnerability',
    files: {
      'images/app/Dockerfile': ['FROM scratch', 'COPY rootfs /'],
      ...Object.fromEntries(
        Object.entries(debianWithMake()).map(([path, text]) => [`images/app/rootfs/${path}`, text]),
      ),
    },
    exitCode: 1,
    says: ['✗ app: CVE-2099-0001 (high)', 'make', '4.3-4.2', '✗ Failed: app did not pass vulnerabilities'],
  },
  {
    name: 'lint that fails, before anything is built',
    files: {
      'images/app/Dockerfile': ['FROM busybox:stable', 'RUN cd /tmp && sudo make'],
      'image-build.yml': ['version: 1', 'defaults: { lint-threshold: warning }'],
    },
    exitCode: 1,
    says: [
      '✗ app: DL3004',
      'images/app/Dockerfile:2',
      '✗ Failed: app did not pass lint',
      '0 of 1 image built',
    ],
  },
  {
    name: 'a build step that fails',
    files: {
      'images/app/Dockerfile': [
        'FROM busybox:stable',
        'COPY Dockerfile /',
        'RUN for i in $(seq 1 30); do echo "line $i"; done; echo "the reason"; exit 42',
      ],
    },
    exitCode: 3,
    says: [
      '✗ app failed at [3/3] RUN for i in',
      'exit code 42',
      'images/app/Dockerfile:3',
      '│ line 25',
      '│ line 30',
      '│ the reason',
      'nothing published',
    ],
  },
  {
    name: 'a file to copy that is not there',
    files: { 'images/app/Dockerfile': ['FROM scratch', 'COPY missing /'] },
    exitCode: 2,
    says: [
      '✗ app copies missing, which is not in its build context, images/app',
      'images/app/Dockerfile:2',
      'images.app.context in the policy',
    ],
  },
  {
    name: 'a base that is for another platform',
    files: { 'images/app/Dockerfile': ['ARG BASE=debian:bookworm-slim', 'FROM ${BASE}'] },
    args: ['--platforms', 'linux/amd64,linux/arm64', '--registry-mirrors', `docker.io=${shared.mirror}`],
    exitCode: 2,
    says: [
      '✗ debian:bookworm-slim is for linux/amd64, and app is to be built on it for linux/arm64',
      'images/app/Dockerfile:2',
      '→ Take a base that has it, or leave linux/arm64 out of the platforms of app',
      'FROM --platform=linux/amd64',
    ],
  },
  {
    name: 'an unknown target',
    files: { 'images/base/Dockerfile': scratch, 'images/app/Dockerfile': scratch },
    args: ['bsae'],
    exitCode: 2,
    says: ['✗ There is no image or group "bsae"', 'Did you mean base?', '→ Images: app, base'],
  },
  {
    name: 'an unknown flag',
    files: { 'images/app/Dockerfile': scratch },
    args: ['--platfroms', 'linux/amd64'],
    exitCode: 2,
    says: ["✗ unknown option '--platfroms'", 'Did you mean --platforms?'],
  },
  {
    name: 'a value that cannot be',
    files: { 'images/app/Dockerfile': scratch },
    args: ['--provenance', 'all'],
    exitCode: 2,
    says: ['✗ provenance is "all"', '→ It can be false, min, max'],
  },
  {
    name: 'a version that makes no tag',
    files: { 'images/app/Dockerfile': scratch },
    args: ['--version', 'banana/x'],
    exitCode: 2,
    says: ['✗ version is "banana/x", and no tag can be called that', 'Did you mean x?', '→ Give letters'],
  },
  {
    name: 'a secret file that is not there',
    files: {
      'images/app/Dockerfile': ['FROM busybox:stable', 'RUN --mount=type=secret,id=key cat /run/secrets/key'],
    },
    args: ['--secret-files', 'key=no-such-file'],
    exitCode: 2,
    says: ['✗ The secret key comes from ', 'no-such-file, which cannot be read'],
  },
];

describe('a wrong request or a failure ends with its exit code and one screen, publishes nothing and leaves nothing', () => {
  test.each(wrong)('$name', async ({ name, files, args = [], exitCode, says }) => {
    const prefix = `bad/${name.replaceAll(/\W+/g, '-').toLowerCase()}`;
    const cwd = await makeTree(files);
    const result = await runCommand({ cwd, args: ['publish', ...publishTo(prefix), ...args] });
    expectEnd(result, exitCode);
    expectMessage(result, says);
    if (exitCode === 2) expectOneMessage(result);
    expect(await tagsBelow(shared.registry, prefix)).toEqual([]);
  });

  test('publishing without saying where to', async () => {
    const cwd = await makeTree({ 'images/app/Dockerfile': scratch });
    const result = await runCommand({ cwd, args: ['publish'] });
    expectEnd(result, 2);
    expectMessage(result, ['✗ app is to be published, but nothing says where to', '→ Give registry']);
    expectOneMessage(result);
  });

  test.each([
    'plan',
    'explain',
    'lint',
    'build',
    'publish',
    'rescan',
    'du',
    'clean',
    'deb',
    'release',
    'apt',
  ])('%s tells it once', async (command) => {
    const cwd = await makeTree({
      'images/app/Dockerfile': scratch,
      'image-build.yml': ['version: 1', 'image: {}'],
    });
    const result = await runCommand({ cwd, args: [command, ...(command === 'explain' ? ['app'] : [])] });
    expectEnd(result, 2);
    expectOneMessage(result);
  });

  test.each([
    { args: ['biuld'], says: ["✗ unknown command 'biuld'", 'Did you mean build?'] },
    { args: ['--halp'], says: ["✗ unknown option '--halp'", 'Did you mean --help?'] },
  ])('$args', async ({ args, says }) => {
    const result = await runCommand({ cwd: await makeFolder(), args });
    expectEnd(result, 2);
    expectMessage(result, says);
    expectOneMessage(result);
  });
});

describe('surroundings that fail', () => {
  const files = { 'images/app/Dockerfile': scratch };

  test('a scanner that dies breaks the gate, which is never taken for passed', async () => {
    const trivy = await makeProgram('trivy', [
      'case "$*" in *--input*) kill -9 $$;; esac',
      `exec ${realTool('trivy')} "$@"`,
    ]);
    const args = ['publish', ...publishTo('dies'), '--trivy', trivy];
    const result = await runCommand({ cwd: await makeTree(files), args });
    expectEnd(result, 4);
    expectMessage(result, ['✗', 'Trivy could not scan the image', '→', '✗ Broken:', 'nothing published']);
    expect(result.report?.images[0]?.gates.map(({ gate, state }) => [gate, state])).toEqual([
      ['lint', 'passed'],
      ['size', 'passed'],
      ['vulnerabilities', 'broken'],
      ['secrets', 'broken'],
    ]);
    expect(await tagsBelow(shared.registry, 'dies/')).toEqual([]);
  });

  test('a vulnerability database that cannot be had breaks the gate', async () => {
    const server = await startFileServer(status(500));
    const cache = join(await makeFolder(), 'cache');
    const [, host = ''] = server.url.split('//');
    try {
      const result = await runCommand({
        cwd: await makeTree(files),
        args: ['build', '--db-repository', `${host}/trivy-db:2`],
        env: { IMAGE_BUILD_CACHE: cache },
      });
      expectEnd(result, 4);
      expectMessage(result, ['✗', 'database could not be had', '→ Give a mirror of the database']);
    } finally {
      await server.stop();
    }
  });

  test('no engine to be had', async () => {
    const bin = await makeFolder();
    for (const name of ['buildx', 'hadolint', 'trivy']) await symlink(realTool(name), join(bin, name));
    const result = await runCommand({
      cwd: await makeTree(files),
      args: ['publish', ...publishTo('no-engine')],
      env: { PATH: bin, BUILDX_CONFIG: join(await makeFolder(), 'buildx') },
    });
    expectEnd(result, 4);
    expectMessage(result, ['✗ There is no engine to build with', '→ Start Docker, name a builder']);
  });

  test('a builder that is not there', async () => {
    const result = await runCommand({
      cwd: await makeTree(files),
      args: ['build', '--builder', 'nobody'],
    });
    expectEnd(result, 4);
    expectMessage(result, ['✗ There is no builder "nobody"', '→', 'remote']);
  });

  test('a registry that answers 500 to everything', async () => {
    const proxy = await startFlakyProxy(shared.registry, () => ({ status: 500, body: 'out of order' }));
    try {
      const result = await runCommand({
        cwd: await makeTree(files),
        args: ['publish', '--registry', `${proxy.host}/broken`, ...withDatabase],
      });
      expectEnd(result, 4);
      expectMessage(result, [`✗ ${proxy.host} answered 500`, '→ Run it again later', 'nothing published']);
    } finally {
      await proxy.stop();
    }
    expect(await tagsBelow(shared.registry, 'broken/')).toEqual([]);
  });

  test('a base image whose registry cannot be reached', async () => {
    const server = await startFileServer(status(500));
    await server.stop();
    const [, gone = ''] = server.url.split('//');
    const cwd = await makeTree({ 'images/app/Dockerfile': [`FROM ${gone}/team/base:1`] });
    const result = await runCommand({ cwd, args: ['build', ...withDatabase] });
    expectEnd(result, 4);
    expectMessage(result, [
      `✗ app failed at`,
      `${gone}/team/base:1`,
      'connection refused',
      'images/app/Dockerfile:1',
    ]);
  });

  test('a failed build does not wait for a database that does not come', async () => {
    const silent = await startFileServer(() => undefined);
    const [, host = ''] = silent.url.split('//');
    try {
      const result = await runCommand({
        cwd: await makeTree({ 'images/app/Dockerfile': ['FROM busybox:stable', 'RUN exit 7'] }),
        args: ['build', '--db-repository', `${host}/trivy-db:2`],
        env: { IMAGE_BUILD_CACHE: join(await makeFolder(), 'cache') },
      });
      expectEnd(result, 3);
    } finally {
      await silent.stop();
    }
  });
});

describe('one image of three that fails its gate', () => {
  test('keeps the tags of all three where they were', async () => {
    const files = {
      'images/base/Dockerfile': scratch,
      'images/good/Dockerfile': ['FROM base', 'COPY Dockerfile /good'],
      'images/large/Dockerfile': ['FROM base', 'COPY Dockerfile large /'],
      'images/large/large': 'x',
      'image-build.yml': ['version: 1', 'images:', '  large: { max-size: 1MB }'],
    };
    const publish = async (changes: Files): Promise<CommandResult> =>
      runCommand({ cwd: await makeTree({ ...files, ...changes }), args: ['publish', ...publishTo('three')] });
    const first = await publish({});
    expectEnd(first, 0);
    const before = await digests();
    expect(Object.keys(before)).toHaveLength(3);

    const second = await publish({
      'images/base/Dockerfile': [...scratch, 'LABEL changed=yes'],
      'images/large/large': 'x'.repeat(2_000_000),
    });
    expectEnd(second, 1);
    expectMessage(second, ['✗ large:', '✗ Failed: large did not pass size', 'nothing published']);
    expect(await digests()).toEqual(before);
  });

  async function digests(): Promise<Record<string, string | null>> {
    const found: Record<string, string | null> = {};
    for (const tag of await tagsBelow(shared.registry, 'three/')) {
      const [repository, name] = tag.split(':');
      const headers = { accept: 'application/vnd.oci.image.manifest.v1+json' };
      const url = `http://${shared.registry}/v2/${repository}/manifests/${name}`;
      const answer = await fetch(url, { method: 'HEAD', headers });
      found[tag] = answer.headers.get('docker-content-digest');
    }
    return found;
  }
});

describe('hostile output of a build step', () => {
  const files = {
    'images/app/Dockerfile': [
      'FROM busybox:stable',
      'RUN printf "::set-output name=result::stolen\\n##[error]stolen\\n"; \\',
      '    printf "\\033[2J\\033]0;stolen\\007red \\033[31malert\\r\\n"; \\',
      '    head -c 1000000 /dev/zero | tr "\\0" x; echo; \\',
      '    printf "::error::stolen\\n\\u202eright to left"; exit 1',
    ],
  };

  test('does not reach the terminal, and a line of a megabyte is short', async () => {
    const result = await runCommand({ cwd: await makeTree(files), args: ['build', ...withDatabase] });
    expectEnd(result, 3);
    expectMessage(result, ['✗ app failed at [2/2] RUN', 'images/app/Dockerfile:2', '│ red alert', '│ xxx']);
    expect(result.stderr).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u);
    expect(Math.max(...result.stderr.split('\n').map((line) => line.length))).toBeLessThan(300);
    expect(JSON.stringify(result.report).length).toBeLessThan(100_000);
  });
});
