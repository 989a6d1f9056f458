import type { Host } from '../host/host.ts';
import type { CalledJobs } from '../report/call-jobs.ts';
import { callReport } from '../report/call-report.ts';
import type { CallVerdict } from '../report/call-verdict.ts';
import { calledTexts, type Given } from '../request/call-inputs.ts';
import { fields } from '../request/fields.ts';
import { showComment, type CommentMode, type KeyInputs } from './show-comment.ts';

/** Whether and where a call of a reusable workflow tells a pull request about itself. */
export interface CommentWish {
  readonly mode: CommentMode;
  /** What tells several calls of one workflow apart. */
  readonly inputs: KeyInputs;
}

/** Those that may differ between two calls of a workflow, and stay from run to run. */
const distinguishing = ['policy', 'registry', 'packages'] as const;

/**
 * What the gate of a call is asked for. Inputs that are wrong have ended the plan, and the pull request is told why: here
 * none of them is refused a second time.
 */
export function commentWish(given: Given): CommentWish {
  const called = calledTexts(given);
  const words = (name: string): readonly string[] =>
    (called.get(name) ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const token = given('github-token');
  const call = distinguishing.flatMap((name) =>
    called.has(name) ? [`${name} ${called.get(name) ?? ''}`] : [],
  );
  return {
    mode: modeOf(given('comment') ?? called.get('comment')),
    inputs: {
      source: words('source'),
      targets: words('targets'),
      platforms: words('platforms'),
      context: called.get('context'),
      file: called.get('file'),
      target: called.get('target'),
      ...(call.length === 0 ? {} : { call: call.join(', ') }),
      ...(token === undefined ? {} : { 'github-token': token }),
    },
  };
}

function modeOf(text: string | undefined): CommentMode {
  try {
    return fields.comment.read(text ?? '', 'comment');
  } catch {
    return 'auto';
  }
}

/** The one comment of a call: its legs would overwrite each other's. Whatever goes wrong with it is a note. */
export async function commentOnCall(
  jobs: CalledJobs,
  verdict: CallVerdict,
  { mode, inputs }: CommentWish,
  host: Host,
): Promise<void> {
  if (mode !== 'false') await showComment(callReport(jobs, verdict), mode, inputs, host);
}
