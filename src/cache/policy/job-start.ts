import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Env } from '../../tools/env.ts';

/**
 * When the job began that this run is a step of, as far as something tells. GitHub's runner empties its temporary folder
 * before a job and makes the event's folder in it with the job's first step (actions/runner, ActionRunner.cs: the file in
 * it is written anew by each step); GitLab says it.
 * @returns milliseconds since 1970; undefined where nothing tells
 */
export async function jobStartMs(env: Env): Promise<number | undefined> {
  const said = Date.parse(env['CI_JOB_STARTED_AT'] ?? '');
  if (!Number.isNaN(said)) return said;
  const event = env['GITHUB_EVENT_PATH'] ?? '';
  const folder = event === '' ? undefined : await stat(dirname(event)).catch(() => undefined);
  if (folder === undefined) return undefined;
  // Not every file system knows when something was made.
  return Math.min(...[folder.birthtimeMs, folder.mtimeMs].filter((ms) => ms > 0));
}
