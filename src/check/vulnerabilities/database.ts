import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { surroundingsFailed } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import { parseJson } from '../../tools/json.ts';
import { runTrivy, shortCause, type TrivyOptions, type TrivyRun } from './program.ts';

/** Trivy's two databases: the second names the Maven packages inside jars, and only images with jars need it. */
export type DatabaseKind = 'vulnerability' | 'Java';

/** A database that can be relied on. */
export interface Database {
  /** The day it was made, `2026-11-21`. */
  readonly date: string;
  /** In whole days. */
  readonly age: number;
  /** What is worth telling of how it was had, a sentence. */
  readonly note?: string;
}

const flags = {
  vulnerability: { download: '--download-db-only', repository: '--db-repository', folder: 'db' },
  Java: { download: '--download-java-db-only', repository: '--java-db-repository', folder: 'java-db' },
} as const;

/** The fields of a database's metadata.json that we need. */
const metadataSchema = Type.Object({ UpdatedAt: Type.String(), NextUpdate: Type.Optional(Type.String()) });

const day = 86_400_000;
/** Its makers promise a new one daily (Java: every three days): so long without one, in days, somebody has stopped. */
const daysOverdue = 7;
/** Older is no answer, whatever it promises. In days. */
const daysAtMost = 365;

/**
 * Brings a database up to date; without any network when the one in the cache folder is fresh enough.
 * The repositories are tried one after the other by us: Trivy itself goes on to the next one only after
 * 408, 429 and 5xx, and gives up when a mirror is not reachable or refuses. A mirror whose database is stale counts as
 * one that has none. Where none has one, what is in the cache folder serves as long as it is not stale.
 * @param repositories in order of preference; none: Trivy's own list
 * @throws Problem (surroundings) naming the last cause
 */
export async function getDatabase(
  kind: DatabaseKind,
  repositories: readonly string[],
  trivy: TrivyOptions,
  now: Date,
): Promise<Database> {
  const flag = flags[kind];
  const attempts = repositories.length === 0 ? [[]] : repositories.map((repo) => [flag.repository, repo]);
  let run: TrivyRun = { exitCode: 1, log: [] };
  let stale: string | undefined;
  for (const repository of attempts) {
    run = await runTrivy({ args: ['image', flag.download, ...repository], login: true }, trivy);
    if (run.exitCode !== 0) continue;
    const found = await readDatabase(kind, trivy.cacheDir, now);
    if (found === undefined)
      throw surroundingsFailed(`Trivy's ${kind} database is not there after the download`);
    if (found.stale === undefined) return found.database;
    stale = found.stale;
    // Trivy asks nobody again for an hour while this says when it was got.
    await rm(metadataFile(kind, trivy.cacheDir), { force: true });
  }
  const asked = repositories.at(-1);
  const from = asked === undefined ? '' : ` from ${asked}`;
  const kept = run.exitCode === 0 ? undefined : await readDatabase(kind, trivy.cacheDir, now);
  if (kept !== undefined && kept.stale === undefined)
    return {
      ...kept.database,
      note: `no newer ${kind} database could be had${from}: ${shortCause(run)}`,
    };
  const cause = kept?.stale ?? stale;
  if (cause !== undefined)
    throw surroundingsFailed(`Trivy's ${kind} database is stale: ${cause}`, {
      todo: 'Give a repository that is kept up to date with db-repository (Java: java-db-repository)',
      log: run.log,
    });
  throw surroundingsFailed(`Trivy's ${kind} database could not be had${from}: ${shortCause(run)}`, {
    todo: 'Give a mirror of the database with db-repository (Java: java-db-repository)',
    log: run.log,
  });
}

interface Found {
  readonly database: Database;
  /** Why it is no answer: a clause. */
  readonly stale?: string;
}

async function readDatabase(kind: DatabaseKind, cacheDir: string, now: Date): Promise<Found | undefined> {
  let text: string;
  try {
    text = await readFile(metadataFile(kind, cacheDir), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw surroundingsFailed(`The metadata of Trivy's ${kind} database cannot be read`, {}, error);
  }
  const { UpdatedAt, NextUpdate } = parseJson(
    metadataSchema,
    text,
    `The metadata of Trivy's ${kind} database`,
  );
  const stale = staleness(UpdatedAt, NextUpdate, now);
  return {
    database: { date: UpdatedAt.slice(0, 10), age: Math.max(0, daysSince(UpdatedAt, now)) },
    ...(stale === undefined ? {} : { stale }),
  };
}

/**
 * Why a database is too old to answer for today; undefined where it is not.
 * @param updatedAt when it was made @param nextUpdate when its makers promised a new one; both ISO 8601
 */
export function staleness(updatedAt: string, nextUpdate: string | undefined, now: Date): string | undefined {
  const age = daysSince(updatedAt, now);
  if (Number.isNaN(age)) return 'it does not say when it was made';
  if (age > daysAtMost) return `it is of ${updatedAt.slice(0, 10)}, ${age} days old`;
  const overdue = nextUpdate === undefined ? Number.NaN : daysSince(nextUpdate, now);
  if (overdue > daysOverdue)
    return `it is of ${updatedAt.slice(0, 10)}, and a new one is overdue for ${overdue} days`;
  return undefined;
}

function daysSince(time: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(time)) / day);
}

function metadataFile(kind: DatabaseKind, cacheDir: string): string {
  return join(cacheDir, flags[kind].folder, 'metadata.json');
}
