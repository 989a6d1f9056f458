import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { badRequest } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import type { LintThreshold } from '../../request/policy.ts';
import type { HadolintConfig } from './config-schema.ts';

/** The user's hadolint configuration, read and found good. */
export interface LintConfig {
  /** The file, relative to the working folder; absent when there is none. */
  readonly file?: string;
  /** What hadolint gets: the user's settings without those that would change how it answers. */
  readonly settings: HadolintConfig;
  /**
   * The user's `failure-threshold` in our words. hadolint's `none` and `ignore` mean that everything fails, which
   * is our `style`. Absent when the file says nothing.
   */
  readonly threshold?: LintThreshold;
  /** Settings that have no effect here, a sentence each. */
  readonly notes: readonly string[];
}

const names = ['.hadolint.yaml', '.hadolint.yml'];

/** Settings that are ours to choose: the output's form is JSON, and the gate decides what fails. */
const ours = ['format', 'formats', 'no-fail', 'no-color', 'verbose', 'failure-threshold'] as const;

/**
 * Reads the user's hadolint configuration: the file given, else `.hadolint.yaml` or `.hadolint.yml` in the working
 * folder. It is checked by us because hadolint only warns about a bad file and then goes on with its defaults
 * (hadolint/hadolint issue 816).
 * @param given path as the user wrote it, relative to `cwd` or absolute
 * @throws Problem (request) with the position of what is wrong
 */
export async function readLintConfig(cwd: string, given?: string): Promise<LintConfig> {
  const candidates = given === undefined ? names : [given];
  for (const name of candidates) {
    const path = isAbsolute(name) ? name : join(cwd, name);
    const text = await readIfThere(path);
    if (text !== undefined) return toLintConfig(shownPath(cwd, path), text);
  }
  if (given === undefined) return { settings: {}, notes: [] };
  throw badRequest(`The hadolint configuration ${given} is not there`, {
    todo: 'Check the path: it is relative to the working folder',
  });
}

async function toLintConfig(file: string, text: string): Promise<LintConfig> {
  // Brings the YAML parser with it, and most repositories have no configuration.
  const { parseConfig } = await import('./config-schema.ts');
  const config = parseConfig(file, text);
  const settings = Object.fromEntries(
    Object.entries(config).filter(([key]) => !ours.some((name) => name === key)),
  );
  const threshold = thresholdOf(config['failure-threshold']);
  return {
    file,
    settings,
    ...(threshold === undefined ? {} : { threshold }),
    notes: config['no-fail'] === true ? [`${file}: no-fail has no effect: the lint gate decides`] : [],
  };
}

function thresholdOf(hadolint: HadolintConfig['failure-threshold']): LintThreshold | undefined {
  return hadolint === 'none' || hadolint === 'ignore' ? 'style' : hadolint;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw badRequest(`The hadolint configuration ${path} cannot be read`, {}, error);
  }
}

function shownPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/');
}
