import type { Host } from '../host/host.ts';
import type { Kept } from '../host/sticky-comment.ts';
import { readRunContext, type RunContext } from '../request/event.ts';
import type { Inputs } from '../request/fields.ts';
import type { RunReport } from '../report/result.ts';

/**
 * Whether a pull request gets a comment: `auto` where the token may write it and there is something to say, `true`
 * always (a refusal is a warning then), `false` never.
 */
export type CommentMode = 'auto' | 'true' | 'false';

/** Of the inputs what tells two uses in one workflow apart: legs of a matrix have the same job. */
const distinguishing = ['source', 'targets', 'platforms', 'context', 'file', 'target'] as const;
export interface KeyInputs extends Partial<Pick<Inputs, (typeof distinguishing)[number] | 'github-token'>> {
  /** What else tells one call of a reusable workflow from another: all of them have one job, its gate. */
  readonly call?: string;
}

/**
 * Puts the report into the pull request that the run is for, as one comment that is updated from then on. Outside of a
 * pull request nothing happens; where it cannot be written the log says so, and the summary has it all anyway.
 */
export async function showComment(
  report: RunReport,
  mode: CommentMode,
  inputs: KeyInputs,
  host: Host,
): Promise<void> {
  const { env } = host;
  const repository = env['GITHUB_REPOSITORY'];
  if (mode === 'false' || host.kind !== 'runner' || report.verdict === 'interrupted') return;
  const context = contextOf(env);
  if (context?.ref.kind !== 'pull-request' || repository === undefined) return;
  const token = inputs['github-token'] ?? env['GITHUB_TOKEN'];
  if (token === undefined || token === '') {
    tell({ kind: 'refused', why: 'there is no token' }, mode, host);
    return;
  }

  const [{ comment, commentMarker, isWorthComment }, { openConversation }, { keepComment }] =
    await Promise.all([
      import('../report/comment.ts'),
      import('../host/github.ts'),
      import('../host/sticky-comment.ts'),
    ]);
  const key = commentKey(inputs, env);
  const server = env['GITHUB_SERVER_URL'];
  const run = env['GITHUB_RUN_ID'];
  const body = comment(report, {
    key,
    ...(server === undefined || run === undefined
      ? {}
      : { runUrl: `${server}/${repository}/actions/runs/${run}` }),
    ...(context.commit === undefined ? {} : { commit: context.commit }),
  });
  const conversation = openConversation(
    {
      token,
      apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository,
      number: Number(context.ref.number),
    },
    host.signal,
  );
  const isNeeded = mode === 'true' || isWorthComment(report);
  tell(await keepComment({ marker: commentMarker(key), body, isNeeded }, conversation), mode, host);
}

/** An event that cannot be read has ended the run already, with its reason. */
function contextOf(env: Host['env']): RunContext | undefined {
  try {
    return readRunContext(env);
  } catch {
    return undefined;
  }
}

/** `Images / build (targets app)`: the same from run to run, another one for every use of the action. */
export function commentKey(inputs: KeyInputs, env: Host['env']): string {
  const job = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter((part) => part !== undefined && part !== '');
  const given = distinguishing.flatMap((name) => {
    const value = inputs[name];
    const text = typeof value === 'string' ? value : (value ?? []).join(' ');
    return text === '' ? [] : [`${name} ${text}`];
  });
  const all = [...given, ...(inputs.call === undefined ? [] : [inputs.call])];
  return `${job.join(' / ') || 'image-build'}${all.length === 0 ? '' : ` (${all.join(', ')})`}`;
}

function tell(kept: Kept, mode: CommentMode, host: Host): void {
  switch (kept.kind) {
    case 'created':
    case 'updated':
    case 'same':
    case 'not-needed':
      host.debug(`the pull request’s comment: ${kept.kind}`);
      return;
    case 'refused':
    case 'failed': {
      const todo =
        kept.kind === 'refused'
          ? 'the job needs `permissions: pull-requests: write`'
          : 'the next run tries again';
      const why = kept.why.slice(0, 300);
      host.info(`note: no comment in the pull request (${why}): ${todo}. The summary has the same`);
      if (mode === 'true')
        host.annotate({
          level: 'warning',
          title: 'No comment in the pull request',
          message: `${why}: ${todo}. The step’s summary has the same`,
        });
    }
  }
}
