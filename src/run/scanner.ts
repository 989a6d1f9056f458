import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createScanner, type WholeScanner } from '../check/vulnerabilities/trivy.ts';
import type { Host } from '../host/host.ts';
import type { Request } from '../request/request.ts';
import type { Workshop } from './workshop.ts';

/** A database is looked for where it came from: one of a test or a mirror must never answer for the public one. */
function databaseKey(inputs: Request['inputs']): string {
  const repositories = [inputs['db-repository'] ?? [], inputs['java-db-repository'] ?? []];
  if (repositories.flat().length === 0) return 'public';
  return createHash('sha256').update(JSON.stringify(repositories)).digest('hex').slice(0, 16);
}

/**
 * A scanner whose program is found when it is first needed; a program that cannot be had breaks the gate, not the run.
 */
export function lazyScanner(
  { cwd, inputs }: Request,
  workshop: Workshop,
  host: Host,
  signal: AbortSignal,
): WholeScanner {
  let made: Promise<WholeScanner> | undefined;
  const make = async (): Promise<WholeScanner> => {
    const { program, version, from } = await workshop.tool('trivy', signal);
    host.debug(`trivy ${version}: ${program} (${from})`);
    const { carried } = workshop;
    const key = databaseKey(inputs);
    const cacheDir = join(workshop.cacheDir, 'trivy', key);
    return createScanner({
      program,
      env: await workshop.loginEnv(),
      cacheDir,
      temporary: workshop.folder,
      cwd,
      signal,
      dbRepositories: inputs['db-repository'] ?? [],
      javaDbRepositories: inputs['java-db-repository'] ?? [],
      ...(carried === undefined
        ? {}
        : { around: (folder, get) => carried.database(folder, key, join(cacheDir, folder), get) }),
    });
  };
  const scanner = (): Promise<WholeScanner> => (made ??= make());
  return {
    prepare: async () => (await scanner()).prepare(),
    scan: async (subject) => (await scanner()).scan(subject),
    scanSbom: async (text) => (await scanner()).scanSbom(text),
    makeSbom: async (scan, name, format) => (await scanner()).makeSbom(scan, name, format),
    unusedIgnores: async () => (await scanner()).unusedIgnores(),
  };
}
