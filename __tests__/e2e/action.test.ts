import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { layout } from '../../scripts/setup/cache-dir.mjs';
import { namesIn } from '../support/leftovers.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

/** What a workflow's job is told of the surroundings of these tests. */
const environment = [
  'env:',
  `  IMAGE_BUILD_CACHE: ${shared.cache}`,
  `  BUILDX_CONFIG: ${shared.buildxConfig}`,
  `  DOCKER_HOST: ${shared.dockerHost}`,
];

/** A repository that has the action in itself, as ours has. */
async function makeRepository(
  workflow: readonly string[],
  files: Record<string, readonly string[] | string>,
) {
  const dir = await makeTree({ ...files, '.github/workflows/images.yml': [...environment, ...workflow] });
  await cp(join(root, 'dist'), join(dir, 'dist'), { recursive: true });
  await cp(join(root, 'action.yml'), join(dir, 'action.yml'));
  const git = (...args: readonly string[]) =>
    run('git', ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.com', ...args], { cwd: dir });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=Images');
  return dir;
}

interface ActResult {
  readonly exitCode: number;
  readonly output: string;
  /** What is left in the folder for temporary files. */
  readonly temporary: readonly string[];
}

/** Runs the repository's workflow with act, on this machine: jobs see the tools of the tests, and Node 24. */
async function act(cwd: string): Promise<ActResult> {
  const home = await makeFolder();
  const temporary = join(home, 'tmp');
  await mkdir(temporary);
  await mkdir(join(home, '.config', 'act'), { recursive: true });
  await writeFile(join(home, '.config', 'act', 'actrc'), '');
  const env = {
    HOME: home,
    TMPDIR: temporary,
    PATH: [join(layout().node24, 'bin'), shared.bin, '/usr/bin', '/bin'].join(':'),
  };
  const args = ['push', '--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode'];
  const end = await run(realTool('act'), args, { cwd, env }).then(
    ({ stdout, stderr }) => ({ exitCode: 0, output: stdout + stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { exitCode: code, output: stdout + stderr };
    },
  );
  return { ...end, temporary: await namesIn(temporary) };
}

const scratch = ['FROM scratch', 'COPY Dockerfile /'];

describe('a workflow that says uses: ./', () => {
  describe('whose images pass', () => {
    let result: ActResult;
    beforeAll(async () => {
      const repository = await makeRepository(
        [
          'on: push',
          'jobs:',
          '  images:',
          '    runs-on: ubuntu-latest',
          '    steps:',
          '      - uses: actions/checkout@v6',
          '      - uses: ./',
          '        id: images',
          '        with:',
          `          registry: ${shared.registry}/act`,
          `          db-repository: ${shared.database}`,
          '          version: 2.0.0',
          '          push: true',
          '          build-args: |',
          '            ONE=1',
          '            TWO=2',
          '      - run: |',
          '          echo "result: ${{ steps.images.outputs.result }}"',
          '          echo "digest of base: ${{ fromJSON(steps.images.outputs.images).base.digest }}"',
          '          test -s "${{ steps.images.outputs.report }}" && echo "the report is there"',
        ],
        {
          'images/base/Dockerfile': [...scratch, 'ARG ONE', 'ARG TWO', 'LABEL args=$ONE$TWO'],
          'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
        },
      );
      result = await act(repository);
    });

    test('publishes them', async () => {
      expect(result.exitCode === 0 ? '' : result.output).toBe('');
      expect(await tagsBelow(shared.registry, 'act/')).toEqual(
        ['app', 'base'].flatMap((name) => ['2', '2.0', '2.0.0', 'latest'].map((tag) => `act/${name}:${tag}`)),
      );
    });

    test('hands outputs to later steps', async () => {
      const { digest } = await readStored(shared.registry, 'act/base', '2.0.0');
      expect(result.output).toContain('result: passed');
      expect(result.output).toContain(`digest of base: ${digest}`);
      expect(result.output).toContain('the report is there');
    });

    test('has a step summary with the graph', () => {
      expect(result.output).toMatch(/Summary - .*Passed/);
      expect(result.output).toContain('```mermaid');
      expect(result.output).toContain('| **app** |');
    });

    test('runs the post step and leaves nothing of its own', () => {
      expect(result.output).toMatch(/Success - Post \.\//);
      expect(result.temporary.filter((name) => name.startsWith('image-build'))).toEqual([]);
    });
  });

  test('fails its job when a gate fails, and the steps after it can still read why', async () => {
    const repository = await makeRepository(
      [
        'on: push',
        'jobs:',
        '  images:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: actions/checkout@v6',
        '      - uses: ./',
        '        id: images',
        `        with: { registry: "${shared.registry}/act-fails", push: true, db-repository: "${shared.database}" }`,
        '      - run: echo "this must not run"',
        '      - if: always()',
        '        run: echo "result - ${{ steps.images.outputs.result }}"',
      ],
      {
        'images/app/Dockerfile': [...scratch, 'COPY large /'],
        'images/app/large': 'x'.repeat(2_000_000),
        'image-build.yml': ['version: 1', 'images: { app: { max-size: 1MB } }'],
      },
    );
    const { exitCode, output } = await act(repository);
    expect(exitCode).toBe(1);
    expect(output).toContain('✗ Failed');
    expect(output).toContain('result - failed');
    expect(output).not.toContain('this must not run');
    expect(await tagsBelow(shared.registry, 'act-fails/')).toEqual([]);
  });
});
