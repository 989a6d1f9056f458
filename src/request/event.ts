import { readFileSync } from 'node:fs';
import { Type } from '@sinclair/typebox';
import { parseJson } from '../tools/json.ts';
import type { RunRef } from '../plan/tags.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where a run stands in the repository's history, from the variables that every workflow run has.
 * Source: docs.github.com, "Variables reference".
 * @throws Problem (surroundings) when the event of a pull_request_target run cannot be understood
 */
export function readRunRef(env: Env): RunRef {
  if (env['GITHUB_ACTIONS'] !== 'true') return { kind: 'local' };
  // Its GITHUB_REF is the base branch, whose tags the code of a pull request must never move.
  if (env['GITHUB_EVENT_NAME'] === 'pull_request_target')
    return { kind: 'pull-request', number: readPullNumber(env['GITHUB_EVENT_PATH'] ?? '') };
  const ref = env['GITHUB_REF'] ?? '';
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  if (pull !== undefined) return { kind: 'pull-request', number: pull };
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  if (tag !== undefined) return { kind: 'tag', name: tag };
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return branch === undefined ? { kind: 'local' } : { kind: 'branch', name: branch };
}

const pullSchema = Type.Object({ number: Type.Integer() });

function readPullNumber(path: string): string {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // A file that is not there is no JSON either: one message for both.
  }
  return String(parseJson(pullSchema, text, 'The event of this run (GITHUB_EVENT_PATH)').number);
}
