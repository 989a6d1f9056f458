import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { layout } from '../../scripts/setup/cache-dir.mjs';
import { projectRoot } from '../support/documents.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const run = promisify(execFile);

interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** npm without this machine's settings; `--offline` lets it ask nobody. */
async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  const home = await makeFolder();
  const env = { PATH: process.env['PATH'], HOME: home, npm_config_cache: join(home, 'cache') };
  const quiet = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-update-notifier'];
  return (await run('npm', [...args, ...quiet], { cwd, env })).stdout;
}

async function pack(folder: string): Promise<Packed> {
  const into = await makeFolder();
  await npm(folder, 'pack', '--pack-destination', into);
  const [name = ''] = await readdir(into);
  const tarball = join(into, name);
  const { stdout } = await run('tar', ['--list', '--file', tarball]);
  return { tarball, files: stdout.trim().split('\n').sort() };
}

const sumOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('the npm tarball', () => {
  let packed: Packed;
  beforeAll(async () => {
    packed = await pack(projectRoot);
  });

  test('holds the command with its terms, the schemas, the manual and the licence, and nothing else', async () => {
    const own = await readdir(join(projectRoot, 'dist', 'cli'));
    const schemas = await readdir(join(projectRoot, 'schema'));
    const expected = [
      ...['LICENSE', 'README.md', 'package.json'],
      ...own.map((name) => `dist/cli/${name}`),
      ...schemas.map((name) => `schema/${name}`),
    ].map((path) => `package/${path}`);
    expect(packed.files).toEqual(expected.sort());
    expect(own).toEqual(expect.arrayContaining(['index.js', 'licenses.txt', 'package.json']));
    expect(schemas).toContain('policy.schema.json');
  });

  test('has the same bytes wherever and whenever it is made', async () => {
    const elsewhere = join(await makeFolder(), 'another', 'folder');
    for (const path of packed.files.map((one) => one.replace('package/', ''))) {
      await cp(join(projectRoot, path), join(elsewhere, path));
      await utimes(join(elsewhere, path), 1, 1);
    }
    expect(await sumOf((await pack(elsewhere)).tarball)).toBe(await sumOf(packed.tarball));
  });

  describe.each([
    { name: 'the Node that runs the tests', node: process.execPath },
    { name: 'Node 24', node: join(layout().node24, 'bin', 'node') },
  ])('with $name', ({ node }) => {
    test('is installed into an empty folder without a network, and runs there', async () => {
      const folder = await makeTree({ 'package.json': '{ "private": true }' });
      await npm(folder, 'install', packed.tarball);
      const installed = await readdir(join(folder, 'node_modules'));
      expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['image-build']);

      const program = join(folder, 'node_modules', '.bin', 'image-build');
      const cwd = await makeTree({ 'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'] });
      const env = { PATH: dirname(node), HOME: await makeFolder() };
      const command = async (...args: readonly string[]): Promise<string> =>
        (await run(program, args, { cwd, env })).stdout;
      const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
        version: string;
      };
      expect(await command('--version')).toBe(`${version}\n`);
      expect(JSON.parse(await command('plan', '--json'))).toMatchObject({
        targets: [{ name: 'app', decision: 'build' }],
      });
    });
  });
});
