import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../request/fields.ts';
import { cacheFolder } from '../tools/cache-dir.ts';

/** Where the reports of a run go. @returns absolute */
export function reportFolder(inputs: Inputs | undefined, host: Host): string {
  return resolve(host.cwd, inputs?.['report-dir'] ?? usualFolder(host));
}

/**
 * Where the reports go when nobody says: never into the working folder, which may be a build context, and a report in
 * it would make the next build another one.
 */
function usualFolder({ kind, cwd, env }: Host): string {
  const temporary = env['RUNNER_TEMP'];
  if (kind === 'runner' && temporary !== undefined) return join(temporary, 'image-build-report');
  const which = createHash('sha256').update(cwd).digest('hex').slice(0, 8);
  return join(cacheFolder(env), 'reports', `${basename(cwd)}-${which}`);
}
