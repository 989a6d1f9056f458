import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Problem, problemOf, type ProblemData } from '../../problem.ts';
import type { SbomFormat } from '../sbom/make.ts';
import { analysisCaches } from './analysis-cache.ts';
import { getDatabase, type Database } from './database.ts';
import { rulesIn } from './ignore-findings.ts';
import { findIgnoreFile, readIgnoreFile, type IgnoreFile } from './ignore-file.ts';
import type { TrivyOptions } from './program.ts';
import type { ScanReport, Vulnerability } from './report.ts';
import { scanLayout, scanSbom, type ScanSubject } from './scan.ts';

export type { ManifestDescriptor, ScanSubject } from './scan.ts';

export interface Scan {
  readonly report: ScanReport;
  readonly database: ScanDatabase;
  /** The user's list of findings to ignore; absent where there is none. */
  readonly ignoreFile?: IgnoreFile;
  /** Trivy's whole report, gzipped JSON: an SBOM is made from it. It has the image's variables: never shown. */
  readonly packed?: Buffer;
}

/** What the packages were compared with. */
export type ScanDatabase =
  | KnownDatabase
  /** Nobody knows what vulnerabilities there are: secrets and packages were looked for all the same. */
  | { readonly kind: 'missing'; readonly problem: ProblemData };

export type KnownDatabase = { readonly kind: 'known' } & Database;

export interface ScannerOptions extends TrivyOptions {
  /** The user's folder, where `.trivyignore` or `.trivyignore.yaml` may be. */
  readonly cwd: string;
  /** OCI repositories of the vulnerability database, in order; none: Trivy's own. */
  readonly dbRepositories?: readonly string[];
  /** The same for the Java database. */
  readonly javaDbRepositories?: readonly string[];
  /** How many scans run at a time; when left out one for every two cores, since each uses several itself, and four at most. */
  readonly parallel?: number;
  /** Runs what gets a database into that folder below the cache folder; left out: nothing but that. */
  readonly around?: (folder: 'db' | 'java-db', get: () => Promise<Database>) => Promise<Database>;
  /** For the age of the database and the ends of entries in the ignore file; left out: the clock. */
  readonly now?: Date;
}

export interface Scanner {
  /** Gets the vulnerability database, once: may be called early, while images are still building. */
  prepare(): Promise<Database>;
  /** @throws Problem (surroundings) when there is no answer that can be relied on */
  scan(subject: ScanSubject): Promise<Scan>;
}

/** What a run can ask beside its scans. */
export interface WholeScanner extends Scanner {
  /**
   * What today's database says of a stored CycloneDX SBOM; nothing is ignored.
   * @throws Problem (surroundings) as scan
   */
  scanSbom(cyclonedx: string): Promise<readonly Vulnerability[]>;
  /**
   * The SBOM of an image that was scanned.
   * @param name of the image in it: `ghcr.io/acme/app`
   */
  makeSbom(scan: Scan, name: string, format: SbomFormat): Promise<string>;
  /** The entries of the ignore file that no scan so far has had a use for; undefined without a file. */
  unusedIgnores(): Promise<IgnoreFile | undefined>;
}

/**
 * Trivy for one run: the database is got once, before the first scan, and each scan then uses no network.
 * The Java database is got only when a scan asks for it (it is large, and most images have no jars).
 */
export function createScanner({ now = new Date(), ...options }: ScannerOptions): WholeScanner {
  const { dbRepositories = [], javaDbRepositories = [] } = options;
  const around: NonNullable<ScannerOptions['around']> = options.around ?? ((_folder, get) => get());
  const prepare = once(() => around('db', () => getDatabase('vulnerability', dbRepositories, options, now)));
  const prepareJava = once(() =>
    around('java-db', () => getDatabase('Java', javaDbRepositories, options, now)),
  );
  const findIgnores = once(() => findIgnoreFile(resolve(options.cwd)));
  const readIgnores = once(async () => {
    const path = await findIgnores();
    return path === undefined ? undefined : await readIgnoreFile(path, now);
  });
  const parallel = options.parallel ?? usualParallel();
  const turns = createTurns(parallel);
  const caches = analysisCaches(options.cacheDir, parallel);
  const used = new Set<string>();
  return {
    prepare,
    scan: async (subject) => {
      const database = await orWhyNot(prepare());
      const [ignorePath, ignoreFile] = [await findIgnores(), await readIgnores()];
      const { report, packed } = await turns(() =>
        caches.use((cacheDir) =>
          scanLayout(subject, ignorePath, { ...options, cacheDir }, prepareJava, database.kind === 'known'),
        ),
      );
      for (const rule of rulesIn(report)) used.add(rule);
      return {
        report,
        database,
        ...(ignoreFile === undefined ? {} : { ignoreFile }),
        packed,
      };
    },
    scanSbom: async (cyclonedx) => {
      await prepare();
      return turns(() => scanSbom(cyclonedx, options, prepareJava));
    },
    makeSbom: async ({ packed }, name, format) => {
      if (packed === undefined) throw new Error(`the scan of ${name} has kept no report`);
      const { makeSbom } = await import('../sbom/make.ts');
      return turns(() => makeSbom(packed, name, format, options));
    },
    unusedIgnores: async () => {
      const found = await readIgnores();
      return found && { ...found, entries: found.entries.filter(({ rule }) => !used.has(rule)) };
    },
  };
}

/** @throws Problem (interrupted) only */
async function orWhyNot(got: Promise<Database>): Promise<ScanDatabase> {
  try {
    return { kind: 'known', ...(await got) };
  } catch (error) {
    if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
    return { kind: 'missing', problem: problemOf(error, 'surroundings') };
  }
}

/** Each takes some hundred megabytes and keeps a cache of its own. */
const mostParallel = 4;

function usualParallel(): number {
  return Math.min(mostParallel, Math.max(1, Math.floor(availableParallelism() / 2)));
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
