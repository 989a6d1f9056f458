import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { RunReport } from '../../src/report/result.ts';
import { leftoversOf, namesIn, type Leftovers } from './leftovers.ts';
import { shared } from './shared.ts';
import { makeFolder } from './tree.ts';

/** How the product is started. */
export interface CommandOptions {
  readonly cwd: string;
  readonly args: readonly string[];
  /** Laid over the environment that runCommand makes; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `sources` are the transpiled sources, `dist` is the committed bundle. */
  readonly from?: 'sources' | 'dist';
  readonly entry?: 'cli' | 'main' | 'post';
  readonly node?: string;
}

export interface CommandResult {
  /** 128 + the signal's number for one that was killed. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** report.json; absent where none was written. */
  readonly report: RunReport | undefined;
  /** The folder with the three reports. */
  readonly reportDir: string;
  readonly left: Leftovers;
}

export interface RunningCommand {
  readonly pid: number;
  /** A folder that only this run has for temporary files. */
  readonly temporary: string;
  kill(signal: NodeJS.Signals): void;
  /** Waits for something that happens while it runs. @throws what it has told, when it ends before */
  until(event: Promise<void>): Promise<void>;
  readonly done: Promise<CommandResult>;
}

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** Starts the product in an environment of its own: nothing of this machine's settings gets in. */
export async function startCommand(options: CommandOptions): Promise<RunningCommand> {
  const { cwd, args, from = 'sources', entry = 'cli', node = process.execPath } = options;
  const home = await makeFolder();
  const [temporary, reportDir] = [join(home, 'tmp'), join(home, 'report')];
  await mkdir(temporary);
  await mkdir(join(home, '.docker'));
  await writeFile(join(home, '.docker', 'config.json'), '{}');
  const env = defined({
    PATH: shared.bin,
    HOME: home,
    TMPDIR: temporary,
    DOCKER_CONFIG: join(home, '.docker'),
    DOCKER_HOST: shared.dockerHost,
    BUILDX_CONFIG: shared.buildxConfig,
    IMAGE_BUILD_CACHE: shared.cache,
    ...options.env,
  });
  const cache = env['IMAGE_BUILD_CACHE'] ?? '';
  const runsBefore = await namesIn(join(cache, 'runs'));
  const program = from === 'dist' ? join(dist, entry, 'index.js') : join(shared.sources, `${entry}.js`);
  const child = spawn(node, [program, ...args, ...reportArguments(entry, args, reportDir)], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = collect(child);
  return {
    pid: child.pid ?? 0,
    temporary,
    kill: (signal) => void child.kill(signal),
    until: (event) =>
      Promise.race([
        event,
        ended.then(({ exitCode, stdout, stderr }) => {
          throw new Error(`it ended with ${exitCode} before that happened\n${stdout}${stderr}`);
        }),
      ]),
    done: ended.then(async (end) => ({
      ...end,
      reportDir,
      report: await readReport(env['INPUT_REPORT-DIR'] ?? reportDir),
      left: await leftoversOf(temporary, cache, runsBefore),
    })),
  };
}

/** Runs the product to its end. */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  return (await startCommand(options)).done;
}

/** Arguments that let a run publish to the shared registry and scan with the shared database. */
export function publishTo(prefix: string): readonly string[] {
  return ['--registry', `${shared.registry}/${prefix}`, ...withDatabase];
}

export const withDatabase: readonly string[] = ['--db-repository', shared.database];

/** A runs' reports do not belong into the tree that is its build context. */
function reportArguments(entry: string, args: readonly string[], reportDir: string): readonly string[] {
  const [command = ''] = args;
  const takesIt = entry === 'cli' && ['plan', 'explain', 'lint', 'build', 'publish'].includes(command);
  return takesIt && !args.includes('--help') ? ['--report-dir', reportDir] : [];
}

async function collect(child: ChildProcess): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
  return { exitCode, ...output };
}

async function readReport(folder: string): Promise<RunReport | undefined> {
  const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as RunReport);
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
