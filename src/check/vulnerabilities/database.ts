import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { surroundingsFailed } from '../../problem.ts';
import { parseJson } from '../../tools/json.ts';
import { messageOfFailure, runTrivy, type TrivyOptions, type TrivyRun } from './program.ts';

/** Trivy's two databases: the second names the Maven packages inside jars, and only images with jars need it. */
export type DatabaseKind = 'vulnerability' | 'Java';

const flags = {
  vulnerability: { download: '--download-db-only', repository: '--db-repository', folder: 'db' },
  Java: { download: '--download-java-db-only', repository: '--java-db-repository', folder: 'java-db' },
} as const;

/** The fields of a database's metadata.json that we need. */
const metadataSchema = Type.Object({ UpdatedAt: Type.String() });

/**
 * Brings a database up to date; without any network when the one in the cache folder is fresh enough.
 * The repositories are tried one after the other by us: Trivy itself goes on to the next one only after
 * 408, 429 and 5xx, and gives up when a mirror is not reachable or refuses.
 * @param repositories in order of preference; none: Trivy's own list
 * @returns the day the database was made, `2026-11-21`
 * @throws Problem (surroundings) naming the last cause
 */
export async function getDatabase(
  kind: DatabaseKind,
  repositories: readonly string[],
  trivy: TrivyOptions,
): Promise<string> {
  const flag = flags[kind];
  const attempts = repositories.length === 0 ? [[]] : repositories.map((repo) => [flag.repository, repo]);
  let run: TrivyRun = { exitCode: 1, log: [] };
  for (const repository of attempts) {
    run = await runTrivy({ args: ['image', flag.download, ...repository], login: true }, trivy);
    if (run.exitCode === 0) return databaseDate(kind, trivy.cacheDir);
  }
  throw surroundingsFailed(`Trivy's ${kind} database could not be had: ${messageOfFailure(run)}`, {
    todo: 'Give a mirror of the database with db-repository (Java: java-db-repository)',
    log: run.log,
  });
}

async function databaseDate(kind: DatabaseKind, cacheDir: string): Promise<string> {
  const path = join(cacheDir, flags[kind].folder, 'metadata.json');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw surroundingsFailed(`Trivy's ${kind} database is not there after the download`, {}, error);
  });
  return parseJson(metadataSchema, text, `The metadata of Trivy's ${kind} database`).UpdatedAt.slice(0, 10);
}
