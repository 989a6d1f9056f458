import type { Host } from '../host/host.ts';
import { surroundingsFailed } from '../problem.ts';
import type { Issues } from '../host/issues.ts';
import { createAsk, type Ask } from '../release/ask.ts';
import { comment } from '../report/comment.ts';
import { oneLine } from '../report/harmless.ts';
import { limits } from '../report/limits.ts';
import { brief } from '../report/limits-text.ts';
import { mdCode } from '../report/markdown.ts';
import type { RunReport } from '../report/result.ts';
import { count } from '../report/words.ts';
import {
  issueLabel,
  issueMarker,
  issueStep,
  movedSection,
  openOnes,
  type IssueStep,
  type ScanEnd,
} from '../rescan/issue.ts';
import type { Moved } from '../rescan/moved.ts';
import type { Request } from '../request/request.ts';
import { gitHubPlace } from './github-place.ts';
import type { Rescanned } from './rescan.ts';

/**
 * Keeps the one issue of this repository's scans: opened or updated where something was found, closed where nothing is
 * wrong any more, left alone where the scan could not tell.
 * @returns a sentence about what was done
 * @throws Problem (surroundings) that names the permission that is missing
 */
export async function keepIssue({ report, moved }: Rescanned, request: Request, host: Host): Promise<string> {
  const { inputs } = request;
  const place = gitHubPlace(undefined, inputs['github-token'], host, 'issues: write');
  const { openIssues } = await import('../host/issues.ts');
  const issues = openIssues(place, host.signal);
  const ask = createAsk({
    repository: place.repository,
    permission: 'issues: write',
    host: new URL(place.apiUrl).host,
    signal: host.signal,
    onRetry: ({ what, why }) => host.info(`trying again: ${oneLine(what)} (${oneLine(why)})`),
  });
  const all = await ask({ what: 'list the issues', isWriting: false }, () => issues.labelled(issueLabel));
  const marker = issueMarker(JSON.stringify([inputs.registry, inputs.source, inputs.targets]));
  const end = endOf(report);
  const step = issueStep(all, end, { marker, ...textOf(report, moved, marker, host) });
  const done = await take(step, marker, issues, ask);
  const { kept, others } = openOnes(all, marker);
  if (end === 'unknown' || kept === undefined || others.length === 0) return done;
  for (const number of others) await close(number, `#${kept} says the same.`, issues, ask);
  return `${done}, and ${others.map((number) => `#${number}`).join(', ')}, which says the same, was closed`;
}

/** @returns a sentence about what was done */
async function take(step: IssueStep, marker: string, issues: Issues, ask: Ask): Promise<string> {
  switch (step.kind) {
    case 'nothing':
      return 'no issue was changed';
    case 'create': {
      const { title, body } = step;
      const number = await ask({ what: 'open an issue', isWriting: true }, async (triesBefore) => {
        const made = triesBefore === 0 ? [] : await issues.labelled(issueLabel);
        const there = made.find((one) => one.isOpen && one.body.startsWith(marker));
        if (there !== undefined) return there.number;
        const opened = await issues.create({ title, body, label: issueLabel });
        if (!opened.isLabelled) throw unlabelled(opened.number);
        return opened.number;
      });
      return `issue #${number} was opened`;
    }
    case 'update':
      await ask({ what: `update issue #${step.number}`, isWriting: true }, () =>
        issues.update(step.number, step),
      );
      return `issue #${step.number} was updated`;
    case 'close':
      await close(step.number, step.comment, issues, ask);
      return `issue #${step.number} was closed`;
  }
}

/** Closes an issue and says why, once. */
async function close(number: number, why: string, issues: Issues, ask: Ask): Promise<void> {
  await ask({ what: `close issue #${number}`, isWriting: true }, () => issues.close(number));
  await ask({ what: `say why issue #${number} is closed`, isWriting: true }, async (triesBefore) => {
    const said = triesBefore === 0 ? [] : await issues.comments(number);
    if (said.at(-1) !== why) await issues.comment(number, why);
  });
}

/** The next scan would not find it, and open another. */
function unlabelled(number: number): Error {
  return surroundingsFailed(`Issue #${number} has no label ${issueLabel}, by which the next scan finds it`, {
    todo: `Give the issue that label, and a token that may set labels (\`permissions: issues: write\`)`,
  });
}

/** Of an image's name or a base, in characters. */
const longestName = 200;

function endOf({ verdict }: RunReport): ScanEnd {
  return verdict === 'passed' ? 'clean' : verdict === 'failed' ? 'vulnerable' : 'unknown';
}

function textOf(
  report: RunReport,
  moved: readonly Moved[],
  marker: string,
  { env }: Host,
): { readonly title: string; readonly body: string; readonly clean: string } {
  const bad = report.images.filter(({ gates }) => gates.some(({ state }) => state === 'failed'));
  const section = movedSection(moved, (text) => mdCode(brief(text, longestName)));
  const runUrl = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`;
  const origin = { key: 'rescan', ...(env['GITHUB_RUN_ID'] === undefined ? {} : { runUrl }) };
  const room = limits.comment - marker.length - section.length - 1;
  // The first line of a comment is its own marker.
  const [, ...lines] = comment(report, origin, room).split('\n');
  return {
    title: `Vulnerabilities in ${count(bad.length, 'published image')}`,
    body: `${marker}\n${section}\n${lines.join('\n')}`,
    clean: 'Nothing that blocks is left in what is published.',
  };
}
