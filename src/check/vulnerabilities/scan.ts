import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { surroundingsFailed } from '../../problem.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';
import { isCacheInUse } from './analysis-cache.ts';
import { messageOfFailure, runTrivy, type TrivyOptions, type TrivyRun } from './program.ts';
import { parseReport, parseSbomReport, type ScanReport, type Vulnerability } from './report.ts';

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
  /** Whether keys and tokens are looked for, too: that takes most of the time. */
  readonly withSecrets: boolean;
}

// Relative names: Trivy cuts the value of --input at `@` and `:`.
const layoutName = 'layout';
const reportName = 'report.json';
const sbomName = 'sbom.cdx.json';
const noUpdate = ['--skip-db-update', '--skip-java-db-update', '--offline-scan'];

/**
 * One scan of an image, without any network.
 * @param ignorePath the user's ignore file, absolute
 * @param hasDatabase without one packages are listed and secrets found, and no vulnerabilities
 * @returns what it has found, and Trivy's whole report as gzipped JSON
 * @throws Problem (surroundings) when there is no answer that can be relied on
 */
export function scanLayout(
  subject: ScanSubject,
  ignorePath: string | undefined,
  options: TrivyOptions,
  prepareJava: () => Promise<unknown>,
  hasDatabase = true,
): Promise<{ readonly report: ScanReport; readonly packed: Buffer }> {
  return withTemporaryFolder(async (dir) => {
    await linkLayout(subject, join(dir, layoutName));
    const ignoreFile = await copyIgnoreFile(ignorePath, dir);
    const scanners = scannersOf(subject, hasDatabase);
    const scan = async (): Promise<TrivyRun> => {
      const run = await runScan(dir, ignoreFile, scanners, 'fs', options);
      return isCacheInUse(run) ? runScan(dir, ignoreFile, scanners, 'memory', options) : run;
    };
    const { text, run } = await resultOf(scan, dir, prepareJava, 'the image');
    const report = { ...parseReport(text), ...(doubtsVersion(run) ? { isDoubtedVersion: true } : {}) };
    if (report.imageId !== subject.configDigest)
      throw scanFailed('the image', `it looked at another image (${report.imageId})`, []);
    return { report, packed: await promisify(gzip)(text, { level: 1 }) };
  }, options.temporary);
}

/**
 * What the database says of a CycloneDX SBOM.
 * @throws Problem (surroundings) when there is no answer that can be relied on
 */
export function scanSbom(
  cyclonedx: string,
  options: TrivyOptions,
  prepareJava: () => Promise<unknown>,
): Promise<readonly Vulnerability[]> {
  return withTemporaryFolder(async (dir) => {
    await writeFile(join(dir, sbomName), cyclonedx);
    const args = [
      ...['sbom', sbomName, '--format', 'json', '--output', reportName],
      ...['--scanners', 'vuln', '--cache-backend', 'memory', ...noUpdate],
    ];
    const scan = (): Promise<TrivyRun> => runTrivy({ args, dir, login: false }, options);
    return parseSbomReport((await resultOf(scan, dir, prepareJava, 'an SBOM')).text);
  }, options.temporary);
}

/** Whether Trivy knows the distribution and not this version of it: it may be newer than Trivy, or none that exists. */
function doubtsVersion({ warnings = [] }: TrivyRun): boolean {
  return warnings.some((line) => line.includes('\tThis OS version is not on the EOL list'));
}

/** Runs a scan, once more when it turns out to need the Java database, and gives the text of its report. */
async function resultOf(
  scan: () => Promise<TrivyRun>,
  dir: string,
  prepareJava: () => Promise<unknown>,
  what: string,
): Promise<{ readonly text: string; readonly run: TrivyRun }> {
  let run = await scan();
  if (wantsJavaDatabase(run)) {
    await prepareJava();
    run = await scan();
  }
  if (run.exitCode !== 0) throw scanFailed(what, messageOfFailure(run), run.log);
  const text = await readFile(join(dir, reportName), 'utf8').catch(() => {
    throw scanFailed(what, 'it ended without writing a report', run.log);
  });
  return { text, run };
}

/** There is always one: without a scanner Trivy lists no packages either. */
function scannersOf({ withSecrets }: ScanSubject, hasDatabase: boolean): readonly string[] {
  if (!hasDatabase) return ['secret'];
  return withSecrets ? ['vuln', 'secret'] : ['vuln'];
}

function runScan(
  dir: string,
  ignoreFile: string,
  scanners: readonly string[],
  cache: 'fs' | 'memory',
  options: TrivyOptions,
): Promise<TrivyRun> {
  const args = [
    ...['image', '--input', layoutName],
    ...['--format', 'json', '--output', reportName],
    // What is known of a layer is known for these, and for no others.
    ...['--scanners', scanners.join(',')],
    ...(scanners.includes('secret') ? ['--image-config-scanners', 'secret'] : []),
    ...['--list-all-pkgs', '--show-suppressed'],
    ...['--ignorefile', ignoreFile],
    ...['--cache-backend', cache, ...noUpdate],
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
async function copyIgnoreFile(found: string | undefined, dir: string): Promise<string> {
  const path = join(dir, found?.endsWith('.yaml') ? 'ignore.yaml' : 'ignore');
  if (found === undefined) await writeFile(path, '');
  else await copyFile(found, path);
  return path;
}

function wantsJavaDatabase(run: TrivyRun): boolean {
  return run.exitCode !== 0 && run.log.some((line) => line.includes('\tFATAL\t') && line.includes('Java DB'));
}

function scanFailed(what: string, cause: string, log: readonly string[]): Error {
  return surroundingsFailed(`Trivy could not scan ${what}: ${cause}`, {
    todo: 'The image was not judged: fix the cause and run again',
    log,
  });
}
