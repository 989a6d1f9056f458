import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { layout } from '../../../scripts/setup/cache-dir.mjs';
import { shared } from '../shared.ts';
import { realTool } from '../tools.ts';
import { makeFolder, makeTree } from '../tree.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..', '..');

/** A repository that has our workflows and actions in itself, and calls them from `call.yml`. */
export interface Repository {
  readonly dir: string;
  /** What jobs hand on to each other. */
  readonly artifacts: string;
}

interface Step {
  readonly uses?: string;
}
interface Job {
  readonly steps?: readonly Step[];
}

/**
 * Makes a repository with our reusable workflows, changed for act, which knows no `$/`: the paths are this repository's
 * own, and each job checks it out, or these actions would not be there. The action runs from the sources.
 * @param call the workflow that calls ours: `uses: ./.github/workflows/images.yml`
 */
export async function makeCaller(
  call: readonly string[],
  files: Readonly<Record<string, readonly string[] | string>>,
): Promise<Repository> {
  const dir = await makeTree({ ...files, '.github/workflows/call.yml': call });
  await cp(join(root, '.github', 'actions'), join(dir, '.github', 'actions'), { recursive: true });
  const folder = join(root, '.github', 'workflows');
  const called = call.flatMap((line) => /uses: \.\/\.github\/workflows\/(\S+)/.exec(line)?.[1] ?? []);
  for (const name of new Set(called))
    await writeFile(
      join(dir, '.github', 'workflows', name),
      forAct(await readFile(join(folder, name), 'utf8')),
    );
  for (const entry of ['main', 'post']) {
    await mkdir(join(dir, 'dist', entry), { recursive: true });
    await writeFile(join(dir, 'dist', entry, 'package.json'), '{"type":"module"}');
    await writeFile(
      join(dir, 'dist', entry, 'index.js'),
      `import ${JSON.stringify(join(shared.sources, `${entry}.js`))};\n`,
    );
  }
  const git = (...args: readonly string[]) =>
    run('git', ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.com', ...args], { cwd: dir });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=Images');
  return { dir, artifacts: await makeFolder() };
}

function forAct(text: string): string {
  const workflow = parse(text.replaceAll('uses: $/', 'uses: ./')) as { jobs: Record<string, Job> };
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const { steps = [] } = job;
    if (steps.every(({ uses = '' }) => !uses.startsWith('actions/checkout@')))
      workflow.jobs[name] = { ...job, steps: [{ uses: 'actions/checkout@v6' }, ...steps] };
  }
  return stringify(workflow);
}

export interface ActResult {
  readonly exitCode: number;
  readonly output: string;
  /** Jobs that were run, and how they ended; not those that were skipped. When one of a matrix fails, act says so of all. */
  readonly jobs: Readonly<Record<string, 'succeeded' | 'failed'>>;
}

export interface ActOptions {
  /** `push` when left out. */
  readonly event?: string;
  /** Jobs have `permissions: id-token: write`: what they attest is in the artifact `attested`. */
  readonly hasIdentity?: boolean;
  /** The event's payload. */
  readonly payload?: unknown;
}

/** Runs the repository's `call.yml` on this machine: jobs see the tools of the tests, and Node 24. */
export async function act({ dir, artifacts }: Repository, options: ActOptions = {}): Promise<ActResult> {
  const home = await makeFolder();
  const temporary = join(home, 'tmp');
  await mkdir(temporary);
  await mkdir(join(home, '.config', 'act'), { recursive: true });
  await writeFile(join(home, '.config', 'act', 'actrc'), '');
  const event = join(home, 'event.json');
  await writeFile(event, JSON.stringify(options.payload ?? {}));
  const args = [
    ...[options.event ?? 'push', '--workflows', '.github/workflows/call.yml', '--eventpath', event],
    ...['ubuntu-24.04', 'ubuntu-24.04-arm'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    '--action-offline-mode',
    ...(await localActions(dir, home)).flatMap((one) => ['--local-repository', one]),
    ...Object.entries({
      ARTIFACTS: artifacts,
      IMAGE_BUILD_CACHE: shared.cache,
      BUILDX_CONFIG: shared.buildxConfig,
      DOCKER_HOST: shared.dockerHost,
      ...(options.hasIdentity === true ? { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9' } : {}),
    }).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const env = {
    HOME: home,
    TMPDIR: temporary,
    PATH: [join(layout().node24, 'bin'), shared.bin, '/usr/bin', '/bin'].join(':'),
  };
  const end = await run(realTool('act'), args, { cwd: dir, env, maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout, stderr }) => ({ exitCode: 0, output: stdout + stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { exitCode: code, output: stdout + stderr };
    },
  );
  return { ...end, jobs: jobsIn(end.output) };
}

/** `OWNER/NAME@REF=FOLDER` for each foreign action but checkout, which act does itself. */
async function localActions(dir: string, home: string): Promise<readonly string[]> {
  const folder = join(dir, '.github', 'workflows');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const used = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/actions\/(?:upload-artifact|download-artifact|attest)@\S+/g)].map(([one]) => one),
    ),
  );
  return Promise.all(
    [...used].map(async (uses) => {
      const name = uses.replace(/^actions\/|@.*$/g, '');
      const own = join(home, 'actions', name);
      await mkdir(own, { recursive: true });
      await cp(join(import.meta.dirname, `${name}.mjs`), join(own, 'index.mjs'));
      await writeFile(
        join(own, 'action.yml'),
        stringify({ name, runs: { using: 'node24', main: 'index.mjs' } }),
      );
      return `${uses}=${own}`;
    }),
  );
}

function jobsIn(output: string): ActResult['jobs'] {
  const ends = [...output.matchAll(/^\[(?:.*?\/)?([^\]/]+?)\s*\] 🏁 {2}Job (succeeded|failed)$/gm)];
  return Object.fromEntries(
    // Those of a matrix are numbered.
    ends.map(([, job = '', end]) => [job.replace(/-\d+$/, ''), end === 'failed' ? 'failed' : 'succeeded']),
  );
}
