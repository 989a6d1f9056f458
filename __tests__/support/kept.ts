import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fork } from 'node:child_process';
import { shared } from './shared.ts';
import { makeFolder } from './tree.ts';

/** Keeps a file or a folder of our own in the runner's cache as the action does it. @param key without its digest */
async function keep(env: Readonly<Record<string, string>>, key: string, root: string, name: string) {
  const child = fork(join(shared.sources, 'keep.js'), [], {
    cwd: root,
    env: { ...process.env, ...env, GITHUB_WORKSPACE: root, RUNNER_TEMP: await makeFolder() },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const answers: unknown[] = [];
  child.on('message', (answer) => answers.push(answer));
  child.send({ kind: 'keep', key, name });
  await new Promise((resolve) => child.once('close', resolve));
  if (answers.at(-1) !== 'kept') throw new Error(`it was not kept: ${String(answers.at(-1))}`);
}

/** A file that somebody else has kept under a key of ours. */
export async function keepFile(
  env: Readonly<Record<string, string>>,
  key: string,
  name: string,
  text: string,
): Promise<void> {
  const root = await makeFolder();
  await writeFile(join(root, name), text);
  await keep(env, key, root, name);
}

/** A database with these dates: what is in it is that of `from`, absolute. */
export async function keepDatabase(
  env: Readonly<Record<string, string>>,
  key: string,
  from: string,
  dates: Readonly<Record<string, string>>,
): Promise<void> {
  const root = await makeFolder();
  const path = join(root, 'db', 'metadata.json');
  await mkdir(dirname(path));
  await writeFile(join(root, 'db', 'trivy.db'), await readFile(join(from, 'trivy.db')));
  await writeFile(path, JSON.stringify({ Version: 2, ...dates }));
  await keep(env, key, root, 'db');
}
