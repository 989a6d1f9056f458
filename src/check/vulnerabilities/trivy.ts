import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { surroundingsFailed } from '../../problem.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';
import { analysisCaches, isCacheInUse } from './analysis-cache.ts';
import { getDatabase } from './database.ts';
import { findIgnoreFile } from './ignore-file.ts';
import { messageOfFailure, runTrivy, type TrivyOptions, type TrivyRun } from './program.ts';
import { parseReport, type ScanReport } from './report.ts';

/** What is needed of a descriptor of a manifest. */
export interface ManifestDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** One platform's manifest in an OCI layout, and the digest of its configuration. */
export interface ScanSubject {
  /** The layout folder. */
  readonly dir: string;
  readonly manifest: ManifestDescriptor;
  readonly configDigest: string;
}

export interface Scan {
  readonly report: ScanReport;
  /** The day the vulnerability database was made, `2026-11-21`. */
  readonly databaseDate: string;
}

export interface ScannerOptions extends TrivyOptions {
  /** The user's folder, where `.trivyignore` or `.trivyignore.yaml` may be. */
  readonly cwd: string;
  /** OCI repositories of the vulnerability database, in order; none: Trivy's own. */
  readonly dbRepositories?: readonly string[];
  /** The same for the Java database. */
  readonly javaDbRepositories?: readonly string[];
  /** How many scans run at a time; 2 when left out: Trivy uses several cores and much memory itself. */
  readonly parallel?: number;
}

export interface Scanner {
  /** Gets the vulnerability database, once: may be called early, while images are still building. */
  prepare(): Promise<string>;
  /** @throws Problem (surroundings) when there is no answer that can be relied on */
  scan(subject: ScanSubject): Promise<Scan>;
}

/**
 * Trivy for one run: the database is got once, before the first scan, and each scan then uses no network.
 * The Java database is got only when a scan asks for it (it is large, and most images have no jars).
 */
export function createScanner(options: ScannerOptions): Scanner {
  const prepare = once(() => getDatabase('vulnerability', options.dbRepositories ?? [], options));
  const prepareJava = once(() => getDatabase('Java', options.javaDbRepositories ?? [], options));
  const parallel = options.parallel ?? 2;
  const turns = createTurns(parallel);
  const caches = analysisCaches(options.cacheDir, parallel);
  return {
    prepare,
    scan: async (subject) => {
      const databaseDate = await prepare();
      const report = await turns(() =>
        caches.use((cacheDir) => scanLayout(subject, { ...options, cacheDir }, prepareJava)),
      );
      return { report, databaseDate };
    },
  };
}

/** Everybody who asks gets the answer to the first question, be it a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    // Asked early, it may fail before anybody waits for it.
    answer.catch(() => undefined);
    return answer;
  };
}

type Turns = <T>(work: () => Promise<T>) => Promise<T>;

function createTurns(parallel: number): Turns {
  const limit = once(async () => (await import('p-limit')).default(parallel));
  return async (work) => (await limit())(work);
}

async function scanLayout(
  subject: ScanSubject,
  options: ScannerOptions,
  prepareJava: () => Promise<string>,
): Promise<ScanReport> {
  return withTemporaryFolder(async (dir) => {
    await linkLayout(subject, join(dir, layoutName));
    const ignoreFile = await copyIgnoreFile(options.cwd, dir);
    const scan = async (): Promise<TrivyRun> => {
      const run = await runScan(dir, ignoreFile, 'fs', options);
      return isCacheInUse(run) ? runScan(dir, ignoreFile, 'memory', options) : run;
    };
    let run = await scan();
    if (wantsJavaDatabase(run)) {
      await prepareJava();
      run = await scan();
    }
    if (run.exitCode !== 0) throw scanFailed(messageOfFailure(run), run);
    const text = await readFile(join(dir, reportName), 'utf8').catch(() => {
      throw scanFailed('it ended without writing a report', run);
    });
    const report = parseReport(text);
    if (report.imageId !== subject.configDigest)
      throw scanFailed(`it looked at another image (${report.imageId})`, run);
    return report;
  });
}

// Relative names: Trivy cuts the value of --input at `@` and `:`.
const layoutName = 'layout';
const reportName = 'report.json';

function runScan(
  dir: string,
  ignoreFile: string,
  cache: 'fs' | 'memory',
  options: ScannerOptions,
): Promise<TrivyRun> {
  const args = [
    ...['image', '--input', layoutName],
    ...['--format', 'json', '--output', reportName],
    ...['--scanners', 'vuln', '--list-all-pkgs', '--show-suppressed'],
    ...['--ignorefile', ignoreFile],
    ...['--cache-backend', cache, '--skip-db-update', '--skip-java-db-update', '--offline-scan'],
  ];
  return runTrivy({ args, dir, login: false }, options);
}

/**
 * A layout of its own for one platform: Trivy takes the first manifest of an index without a word, and fails on an
 * OCI tar. The blobs are the original ones, linked.
 */
async function linkLayout(subject: ScanSubject, dir: string): Promise<void> {
  const { mediaType, digest, size } = subject.manifest;
  await mkdir(dir);
  await writeFile(join(dir, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(
    join(dir, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, digest, size }] }),
  );
  await symlink(resolve(subject.dir, 'blobs'), join(dir, 'blobs'), 'junction');
}

/** Trivy decides by the file's ending; a missing file is fatal to it, so there is always one. */
async function copyIgnoreFile(cwd: string, dir: string): Promise<string> {
  const found = await findIgnoreFile(cwd);
  const path = join(dir, found?.endsWith('.yaml') ? 'ignore.yaml' : 'ignore');
  if (found === undefined) await writeFile(path, '');
  else await copyFile(found, path);
  return path;
}

function wantsJavaDatabase(run: TrivyRun): boolean {
  return run.exitCode !== 0 && run.log.some((line) => line.includes('\tFATAL\t') && line.includes('Java DB'));
}

function scanFailed(cause: string, run: TrivyRun): Error {
  return surroundingsFailed(`Trivy could not scan the image: ${cause}`, {
    todo: 'The image was not judged: fix the cause and run again',
    log: run.log,
  });
}
