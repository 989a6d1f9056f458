import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { badRequest, surroundingsFailed, type Problem } from '../../problem.ts';
import { capture } from '../../tools/capture.ts';
import { cleanEnv, type Env } from '../../tools/env.ts';
import { parseJson } from '../../tools/json.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { readLintConfig, type LintConfig } from './config.ts';
import { countRepetitions, type CountRepetitions } from './repetitions.ts';

/** A Dockerfile, once, however many images it makes. */
export interface LintedDockerfile {
  /** Relative to the working folder, forward slashes: the place that findings name. */
  readonly path: string;
  readonly text: string;
  /** Names of the images that it makes. */
  readonly images: readonly string[];
}

export interface LintRequest {
  readonly dockerfiles: readonly LintedDockerfile[];
  /** The user's working folder, where their configuration is looked for. */
  readonly cwd: string;
  /** hadolint, absolute path. */
  readonly program: string;
  /** Our environment: it is cleaned before hadolint gets it. */
  readonly env: Env;
  /** The user's configuration when it is not in its usual place. */
  readonly config?: string;
  /** Aborting stops hadolint. */
  readonly signal?: AbortSignal;
}

export interface LintAnswer {
  /** A finding stands once for every image of its Dockerfile, with the same fingerprint. None blocks yet. */
  readonly findings: readonly Finding[];
  /**
   * The `failure-threshold` of the user's hadolint configuration. It counts where the policy says nothing about
   * lint: give this answer to `lintGate` as its facts.
   */
  readonly threshold?: LintConfig['threshold'];
  /** Rules that the user's hadolint configuration ignores: nobody else says the same then. */
  readonly ignored?: readonly string[];
  readonly notes: readonly string[];
  readonly durationMs: number;
}

const resultsSchema = Type.Array(
  Type.Object({
    file: Type.String(),
    line: Type.Integer(),
    column: Type.Integer(),
    level: Type.Union([
      Type.Literal('error'),
      Type.Literal('warning'),
      Type.Literal('info'),
      Type.Literal('style'),
    ]),
    code: Type.String(),
    message: Type.String(),
  }),
);
type Result = Static<typeof resultsSchema>[number];

/**
 * Runs hadolint over all Dockerfiles at once, with the user's own configuration.
 * hadolint gets copies with names of ours: a user's path may hold what it cannot spell, and what is linted is what
 * the plan has read. Its exit code says little (1 for findings, a missing file and a bad flag alike): the JSON decides.
 * @throws Problem: request for a bad configuration, surroundings when hadolint gives no answer to rely on
 */
export async function lintDockerfiles(request: LintRequest): Promise<LintAnswer> {
  const start = performance.now();
  const config = await readLintConfig(request.cwd, request.config);
  const results = request.dockerfiles.length === 0 ? [] : await runHadolint(request, config);
  const numberOf = countRepetitions();
  const findings = results.flatMap((result) => {
    const dockerfile = request.dockerfiles[copyIndex(result.file)];
    if (!dockerfile) throw noAnswer(`it speaks of ${result.file}, which it was not asked about`, []);
    return findingsOf(result, dockerfile, numberOf);
  });
  const { ignored = [] } = config.settings;
  return {
    findings,
    ...(config.threshold === undefined ? {} : { threshold: config.threshold }),
    ...(ignored.length === 0 ? {} : { ignored }),
    notes: config.notes,
    durationMs: Math.round(performance.now() - start),
  };
}

async function runHadolint(request: LintRequest, config: LintConfig): Promise<readonly Result[]> {
  return withTemporaryFolder(async (dir) => {
    const configFile = join(dir, 'hadolint.yaml');
    // JSON is YAML; hadolint refuses an empty document.
    await writeFile(configFile, JSON.stringify({ ignored: [], ...config.settings }));
    const copies = request.dockerfiles.map((_, index) => copyName(index));
    await Promise.all(
      request.dockerfiles.map(({ text }, index) => writeFile(join(dir, copyName(index)), text)),
    );
    const { exitCode, stdout, stderr } = await capture(
      request.program,
      ['-c', configFile, '-f', 'json', '--', ...copies],
      {
        cwd: dir,
        env: cleanEnv(request.env, { LC_ALL: 'C.UTF-8' }),
        ...(request.signal ? { signal: request.signal } : {}),
      },
    );
    const log = stderr.split('\n').filter((line) => line.trim() !== '');
    if (exitCode !== 0 && exitCode !== 1) throw noAnswer(`it ended with exit code ${exitCode}`, log);
    if (stdout.trim() === '') throw noAnswer('it printed nothing', log);
    if (/Error parsing your config/i.test(stderr)) throw noAnswer('it refused its configuration', log);
    const results = parseJson(resultsSchema, stdout, "hadolint's report");
    if (exitCode === 1 && results.length === 0) throw noAnswer('it failed without a finding', log);
    return results;
  });
}

function noAnswer(cause: string, log: readonly string[]): Problem {
  return surroundingsFailed(`hadolint gave no answer: ${cause}`, {
    todo: 'Run `hadolint --version` to see whether it works here',
    log: log.slice(-20),
  });
}

function copyName(index: number): string {
  return `${index}.Dockerfile`;
}

function copyIndex(name: string): number {
  return Number.parseInt(name, 10);
}

function findingsOf(result: Result, dockerfile: LintedDockerfile, numberOf: CountRepetitions): Finding[] {
  const line = dockerfile.text.split(/\r?\n/)[result.line - 1]?.trim() ?? '';
  const identity = ['lint', result.code, dockerfile.path, line];
  const number = numberOf(identity);
  return dockerfile.images.map((image) => ({
    gate: 'lint',
    rule: result.code,
    severity: result.level,
    image,
    file: dockerfile.path,
    line: result.line,
    // Other rules always say 1.
    ...(result.code === syntaxErrorRule ? { column: result.column } : {}),
    message: result.message,
    help: helpPage(result.code),
    fingerprint: fingerprintOf([...identity, number]),
    blocks: false,
  }));
}

function helpPage(rule: string): string {
  return rule.startsWith('SC')
    ? `https://www.shellcheck.net/wiki/${rule}`
    : `https://github.com/hadolint/hadolint/wiki/${rule}`;
}

const syntaxErrorRule = 'DL1000';

/**
 * The first Dockerfile that hadolint cannot parse, as a bad request with its place: no engine needs to be asked.
 * @returns `undefined` when all can be parsed
 */
export function syntaxError(findings: readonly Finding[]): Problem | undefined {
  const finding = findings.find(({ rule }) => rule === syntaxErrorRule);
  if (!finding) return undefined;
  const { file, line, column, message } = finding;
  return badRequest(`${file ?? 'The Dockerfile'} has a syntax error: ${message.replaceAll('\n', ', ')}`, {
    ...(file === undefined
      ? {}
      : {
          where: {
            file,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
          },
        }),
    todo: 'Correct the instruction',
  });
}
