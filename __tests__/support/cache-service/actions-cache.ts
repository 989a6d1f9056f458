import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { makeFolder } from '../tree.ts';

const execute = promisify(execFile);
const library = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'node_modules',
  '@actions',
  'cache',
  'lib',
  'cache.js',
);

const script = `
  const [library, what, key, ...restoreKeys] = JSON.parse(process.argv[1]);
  const { restoreCache, saveCache } = await import(library);
  const paths = ['kept'];
  const result = what === 'save' ? await saveCache(paths, key) : await restoreCache(paths, key, restoreKeys);
  console.log('RESULT ' + JSON.stringify(result ?? null));
`;

export interface ClientEnd {
  /** What `saveCache` or `restoreCache` gave: -1 and null when it did not work. */
  readonly result: unknown;
  /** What it told the runner. */
  readonly log: string;
}

/**
 * Runs @actions/cache for the folder `kept` of a job, in a process of its own.
 * @param workspace where that folder is, or will be
 * @param env of the cache service
 */
export async function actionsCache(
  workspace: string,
  env: Readonly<Record<string, string>>,
  what: 'save' | 'restore',
  ...keys: readonly string[]
): Promise<ClientEnd> {
  const temporary = join(await makeFolder(), 'temp');
  await mkdir(temporary);
  const asked = JSON.stringify([pathToFileURL(library).href, what, ...keys]);
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', script, asked], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: temporary,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...env,
    },
  });
  const [, result = 'null'] = /^RESULT (.*)$/m.exec(stdout) ?? [];
  return { result: JSON.parse(result), log: stdout };
}
