import { readFileSync } from 'node:fs';
import { Type, type Static } from '@sinclair/typebox';
import type { RunRef } from '../plan/tags/names.ts';
import { surroundingsFailed } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import { parseJson } from '../tools/json.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What is known about a run from the workflow it belongs to. Outside of one there is only `local`. */
export interface RunContext {
  readonly ref: RunRef;
  /** What has started the run: `push`, `schedule`, … */
  readonly event?: string;
  /** Full hash: what was pushed, or the head of a pull request, not the merge that GitHub makes for it. */
  readonly commit?: string;
  readonly defaultBranch?: string;
  /** What a pull request is to be merged into. */
  readonly baseBranch?: string;
  readonly isPullRequest: boolean;
  /** The pull request comes from another repository; absent where that is not known. */
  readonly isFork?: boolean;
}

/** Of the event's payload what is read here. Source: docs.github.com, "Webhook events and payloads". */
const payloadSchema = Type.Object({
  number: Type.Optional(Type.Integer()),
  pull_request: Type.Optional(
    Type.Object({
      head: Type.Optional(
        Type.Object({
          sha: Type.Optional(Type.String()),
          repo: Type.Optional(
            Type.Union([Type.Null(), Type.Object({ full_name: Type.Optional(Type.String()) })]),
          ),
        }),
      ),
      base: Type.Optional(Type.Object({ ref: Type.Optional(Type.String()) })),
    }),
  ),
  repository: Type.Optional(
    Type.Union([Type.Null(), Type.Object({ default_branch: Type.Optional(Type.String()) })]),
  ),
});
type Payload = Static<typeof payloadSchema>;

/**
 * Where a run stands in the repository's history, from the variables that every workflow run has.
 * Source: docs.github.com, "Variables reference".
 * @throws Problem (surroundings) when the event of a pull_request_target run cannot be understood
 */
export function readRunRef(env: Env): RunRef {
  return readRunContext(env).ref;
}

/**
 * All that later stages need to know of the run. As docker/metadata-action takes it: `GITHUB_REF` and `GITHUB_SHA` are
 * what counts, also for merge_group, workflow_dispatch, workflow_run and schedule; pull_request_target is a pull
 * request, though its ref is the base branch.
 * @throws Problem (surroundings) when the event's file is no JSON, or lacks the number of a pull_request_target run
 */
export function readRunContext(env: Env): RunContext {
  if (env['GITHUB_ACTIONS'] !== 'true') return { ref: { kind: 'local' }, isPullRequest: false };
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const event = given(env['GITHUB_EVENT_NAME']);
  const ref = refOf(env, event, payload);
  const isPullRequest = ref.kind === 'pull-request';
  const commit = (isPullRequest ? payload.pull_request?.head?.sha : undefined) ?? given(env['GITHUB_SHA']);
  const defaultBranch =
    payload.repository?.default_branch ??
    // Its payload may be without the repository, and it always runs on the default branch.
    (event === 'schedule' && ref.kind === 'branch' ? ref.name : undefined);
  const baseBranch = isPullRequest
    ? (given(env['GITHUB_BASE_REF']) ?? payload.pull_request?.base?.ref)
    : undefined;
  // Its repository may be gone already.
  const head = payload.pull_request?.head;
  const isFork = isPullRequest && head !== undefined && head.repo?.full_name !== env['GITHUB_REPOSITORY'];
  return {
    ref,
    ...(event === undefined ? {} : { event }),
    ...(commit === undefined ? {} : { commit }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(baseBranch === undefined ? {} : { baseBranch }),
    isPullRequest,
    ...(isFork ? { isFork } : {}),
  };
}

function refOf(env: Env, event: string | undefined, payload: Payload): RunRef {
  // Its GITHUB_REF is the base branch, whose tags the code of a pull request must never move.
  if (event === 'pull_request_target') {
    if (payload.number !== undefined) return { kind: 'pull-request', number: String(payload.number) };
    throw surroundingsFailed(
      'The event of this run (GITHUB_EVENT_PATH) does not say which pull request it is',
    );
  }
  const ref = env['GITHUB_REF'] ?? '';
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  if (pull !== undefined) return { kind: 'pull-request', number: pull };
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  if (tag !== undefined) return { kind: 'tag', name: tag };
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return branch === undefined ? { kind: 'local' } : { kind: 'branch', name: branch };
}

/** Nothing where there is no file: not every runner has one. */
function readPayload(path: string | undefined): Payload {
  if (path === undefined || path === '') return {};
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {};
    throw surroundingsFailed('The event of this run (GITHUB_EVENT_PATH) cannot be read', {}, error);
  }
  return parseJson(payloadSchema, text, 'The event of this run (GITHUB_EVENT_PATH)');
}

/** The runner sets some variables to nothing. */
function given(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
