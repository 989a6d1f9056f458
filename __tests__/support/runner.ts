import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startCommand, type CommandResult, type RunningCommand } from './command.ts';
import { makeFolder } from './tree.ts';

/** How a runner starts a step of a workflow. */
export interface StepOptions {
  /** The job's working folder. */
  readonly cwd: string;
  /** The step's `with:`. */
  readonly with: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly from: 'sources' | 'dist';
  readonly node?: string;
}

export interface StepResult extends CommandResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step has kept for its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** The step's summary, Markdown. */
  readonly summary: string;
}

export interface RunningStep extends Omit<RunningCommand, 'done'> {
  readonly done: Promise<StepResult>;
}

/** What a workflow's token looks like. */
export const jobToken = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** Starts the action's main step as a runner does: inputs with their defaults, and files for what it answers. */
export async function startStep(options: StepOptions): Promise<RunningStep> {
  const folder = await makeFolder();
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  const command = await startCommand({
    cwd: options.cwd,
    args: [],
    entry: 'main',
    from: options.from,
    ...(options.node === undefined ? {} : { node: options.node }),
    env: {
      ...runnerEnvironment(options.cwd),
      ...files,
      ...(await inputVariables({ 'report-dir': join(folder, 'report'), ...options.with })),
      ...options.env,
    },
  });
  return {
    ...command,
    done: command.done.then(async (result) => ({
      ...result,
      outputs: await readValues(files.GITHUB_OUTPUT),
      state: await readValues(files.GITHUB_STATE),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    })),
  };
}

export async function runStep(options: StepOptions): Promise<StepResult> {
  return (await startStep(options)).done;
}

/** Runs the action's post step with what the main step has kept. */
export async function runPost(
  options: Omit<StepOptions, 'with'>,
  state: StepResult['state'],
): Promise<CommandResult> {
  const kept = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  const { done } = await startCommand({
    cwd: options.cwd,
    args: [],
    entry: 'post',
    from: options.from,
    ...(options.node === undefined ? {} : { node: options.node }),
    env: { ...runnerEnvironment(options.cwd), ...Object.fromEntries(kept), ...options.env },
  });
  return done;
}

function runnerEnvironment(cwd: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/images',
    GITHUB_WORKSPACE: cwd,
    RUNNER_OS: 'Linux',
  };
}

/** `INPUT_` and the name in upper case; hyphens stay. An input without a value and without a default is not set. */
async function inputVariables(given: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const path = join(import.meta.dirname, '..', '..', 'action.yml');
  const { inputs } = parse(await readFile(path, 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const values = Object.entries(inputs).flatMap(([name, input]) => {
    const value = given[name] ?? input.default?.replace('${{ github.token }}', jobToken);
    return value === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, value]];
  });
  return Object.fromEntries(values) as Record<string, string>;
}

/** `NAME<<MARK`, the value, `MARK` (docs.github.com, "Workflow commands"). */
async function readValues(file: string): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  const text = await readFile(file, 'utf8');
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n]+?)<<([^\n]+)\n([\s\S]*?)\n\2$/gm))
    values[name] = value;
  return values;
}
