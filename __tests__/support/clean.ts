import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { makeFolder } from './tree.ts';
import { shared } from './shared.ts';

export interface CleanRun {
  readonly cwd: string;
  /** As flags would give them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly yes?: boolean;
  readonly branches?: readonly string[];
  readonly openPulls?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface CleanResult {
  readonly exitCode: number;
  /** The list. */
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** Starts as the command does, with what it is given as JSON. */
const program = `
const [sources, given] = process.argv.slice(1);
const { cwd, inputs: texts, ...options } = JSON.parse(given);
const [{ cleanRegistry }, { readInputs }, { loadPolicy }, { terminalHost }, { tellFailure }] = await Promise.all(
  ['run/clean', 'request/request', 'request/policy-file', 'host/terminal', 'run/failure'].map(
    (name) => import(sources + '/' + name + '.js'),
  ),
);
const host = await terminalHost({ verbose: false });
try {
  const inputs = readInputs((name) => texts[name]);
  const policy = await loadPolicy(cwd, inputs.policy);
  process.exitCode = await cleanRegistry({ command: 'plan', cwd, inputs, policy }, host, options);
} catch (error) {
  process.exitCode = await tellFailure(error, host, false);
}
`;

/** Runs `clean --registry` in a process and an environment of its own. */
export async function runClean({
  cwd,
  inputs,
  yes = false,
  env = {},
  ...options
}: CleanRun): Promise<CleanResult> {
  const home = await makeFolder();
  const given = JSON.stringify({ cwd, inputs, yes, ...options });
  const args = ['--input-type=module', '--eval', program, shared.sources, given];
  const own = {
    // git is the machine's own.
    PATH: [shared.bin, ...gitFolders()].join(':'),
    HOME: home,
    TMPDIR: home,
    DOCKER_CONFIG: home,
    BUILDX_CONFIG: shared.buildxConfig,
    IMAGE_BUILD_CACHE: join(home, 'cache'),
    ...env,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env: own }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : Number(error.code ?? 1);
      resolve({ exitCode, lines: stdout.split('\n').filter((line) => line !== ''), stderr });
    });
  });
}

function gitFolders(): readonly string[] {
  return [...(process.env['PATH'] ?? '').split(':'), dirname(process.execPath)];
}
