import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { badRequest } from '../problem.ts';
import {
  chooseRelease,
  minimumVersion,
  type Release,
  type ReleaseChoice,
  type ToolName,
} from './catalogue.ts';
import { download, hashFile, type DownloadOptions } from './download.ts';
import { unpackMember } from './unpack.ts';
import { compareVersions, versionOf } from './version.ts';
import { isExecutable, which } from './which.ts';

/** How fetched files come from one machine to the next. */
export interface Carrier {
  /** Puts the file of a release to its place, if it can: nobody relies on it, it is hashed like any other. */
  restore(release: Release, file: string): Promise<void>;
  /** Told of a file that had to be fetched. */
  fetched(release: Release, file: string): Promise<void>;
}

export interface AcquireOptions extends DownloadOptions, ReleaseChoice {
  /** The program that the user wants used; taken as it is when it answers. Absolute. */
  readonly path?: string;
  /** Where fetched tools are kept between runs; absolute. */
  readonly cacheDir: string;
  readonly carrier?: Carrier;
}

/** A program that can be run, and where it was found. */
export interface AcquiredTool {
  readonly program: string;
  /** `unknown` for one built from source. */
  readonly version: string;
  readonly from: 'given' | 'path' | 'cache' | 'download';
}

/**
 * Finds or fetches a tool: the path given; PATH, when the version fits; the cache, when its hash is right; else the
 * pinned release, by SHA-256, from its home or from the mirror. Never `latest`, never an install script.
 * @throws Problem: request for a bad choice, surroundings when it cannot be had, interrupted
 */
export async function acquire(name: ToolName, options: AcquireOptions): Promise<AcquiredTool> {
  if (options.path !== undefined && options.path !== '') return given(name, options.path, options);
  const onPath = await fromPath(name, options);
  if (onPath) return onPath;
  const release = chooseRelease(name, `${process.platform}-${process.arch}`, options);
  return fromCache(release, options);
}

async function given(name: ToolName, path: string, options: AcquireOptions): Promise<AcquiredTool> {
  const version = (await isExecutable(path)) ? await versionOf(path, options.env) : undefined;
  if (version !== undefined) return { program: path, version, from: 'given' };
  throw badRequest(`${path} was given as ${name}, and does not answer to --version`, {
    todo: `Check the path, or leave it out: then ${name} is looked for on PATH and fetched`,
  });
}

async function fromPath(name: ToolName, options: AcquireOptions): Promise<AcquiredTool | undefined> {
  for (const program of await which(name, options.env)) {
    const version = await versionOf(program, options.env);
    if (version !== undefined && fits(name, version, options.version))
      return { program, version, from: 'path' };
  }
  return undefined;
}

/** An exact version that was asked for must be that one; else the minimum counts, and `unknown` is trusted. */
function fits(name: ToolName, version: string, asked: string | undefined): boolean {
  if (asked !== undefined && asked !== '') return version === asked.replace(/^v/, '');
  return version === 'unknown' || compareVersions(version, minimumVersion(name)) >= 0;
}

/**
 * The folder's name holds the hash that was asked for, and the file is hashed again every time: what a cache brought
 * back is not trusted. The program of an archive is unpacked again from the archive that was just hashed.
 */
async function fromCache(release: Release, options: AcquireOptions): Promise<AcquiredTool> {
  const dir = join(options.cacheDir, release.name, `${release.version}-${release.sha256.slice(0, 16)}`);
  const file = join(dir, release.member === undefined ? release.name : 'archive.tar.gz');
  let hash = await hashFile(file);
  if (hash === undefined && options.carrier !== undefined) {
    await options.carrier.restore(release, file);
    hash = await hashFile(file);
  }
  const cached = hash === release.sha256;
  if (!cached) {
    if (hash !== undefined) await rm(file, { force: true });
    await download(release, file, options);
    await options.carrier?.fetched(release, file);
  }
  const program = join(dir, release.name);
  if (release.member === undefined) await chmod(program, 0o755);
  else await unpackMember(file, release.member, program);
  return { program, version: release.version, from: cached ? 'cache' : 'download' };
}
