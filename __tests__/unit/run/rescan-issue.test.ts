import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Moved } from '../../../src/rescan/moved.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { keepIssue } from '../../../src/run/rescan-issue.ts';
import { readInputs } from '../../../src/request/request.ts';
import { loadPolicy } from '../../../src/request/policy-file.ts';
import {
  startIssues,
  type FakeIssue,
  type FakeIssues,
  type FakeIssuesOptions,
} from '../../support/github-issues.ts';
import { hostOf } from '../../support/host.ts';
import { problemFrom } from '../../support/problem.ts';
import { hostileText, runReports } from '../../support/run-report.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const bad: RunReport = { ...runReports.failedSize, verdict: 'failed' };
const good: RunReport = { ...bad, verdict: 'passed' };

let fake: FakeIssues | undefined;
let said: string[] = [];
beforeEach(() => {
  said = [];
});
afterEach(() => fake?.stop());

async function start(more: Partial<FakeIssuesOptions> = {}): Promise<FakeIssues> {
  fake = await startIssues({ token, repository: 'acme/images', ...more });
  return fake;
}

async function keep(report: RunReport, moved: readonly Moved[] = []): Promise<string> {
  const host = hostOf({
    env: {
      GITHUB_REPOSITORY: 'acme/images',
      GITHUB_API_URL: fake?.url,
      GITHUB_TOKEN: token,
      GITHUB_RUN_ID: '12',
    },
    info: (text) => said.push(text),
  });
  const inputs = readInputs((name) => (name === 'registry' ? 'ghcr.io/acme' : undefined));
  const policy = await loadPolicy('/', undefined);
  return keepIssue({ report, moved }, { command: 'build', cwd: '/', inputs, policy }, host);
}

/** An answer is lost once. */
function lostOnce(is: RegExp): NonNullable<FakeIssuesOptions['isLost']> {
  let isLost = false;
  return (_, request) => {
    if (isLost || !is.test(request)) return false;
    return (isLost = true);
  };
}

const brief = ({ number, state, labels, comments }: FakeIssue): unknown => ({
  number,
  state,
  labels,
  comments,
});

describe('the issue of a scan', () => {
  test('is one, however many others have the label, and on whatever page it is', async () => {
    const { issues } = await start({ pageSize: 2 });
    expect(await keep(bad)).toBe('issue #1 was opened');
    const [own] = issues();
    await fake?.stop();
    const others = Array.from({ length: 5 }, (_, index) => ({
      ...own!,
      number: index + 2,
      body: 'of people',
    }));
    await start({ pageSize: 2, issues: [...others, own!] });
    expect(await keep(bad)).toBe('no issue was changed');
    expect(await keep(good)).toBe('issue #1 was closed');
  });

  test.each([
    { what: 'opening it', lost: /^POST .*\/issues$/ },
    { what: 'closing it', lost: /^PATCH / },
    { what: 'saying why', lost: /^POST .*\/comments$/ },
  ])('$what: a lost answer makes nothing twice, and the further try is told', async ({ lost }) => {
    const { issues } = await start({ isLost: lostOnce(lost) });
    await keep(bad);
    await keep(good);
    expect(issues().map(brief)).toEqual([
      {
        number: 1,
        state: 'closed',
        labels: ['image-build'],
        comments: ['Nothing that blocks is left in what is published.'],
      },
    ]);
    expect(said).toEqual([expect.stringMatching(/^trying again: asking 127\.0\.0\.1:\d+ \(.+\)$/)]);
  });

  test('stays one where two scans at once had opened one each: the older stays, and says no less', async () => {
    await start();
    await keep(bad);
    const [own] = fake!.issues();
    await fake?.stop();
    const { issues } = await start({ issues: [{ ...own!, number: 2 }, own!] });
    expect(await keep(bad)).toBe('no issue was changed, and #2, which says the same, was closed');
    expect(issues().map(brief)).toEqual([
      { number: 2, state: 'closed', labels: ['image-build'], comments: ['#1 says the same.'] },
      { number: 1, state: 'open', labels: ['image-build'], comments: [] },
    ]);
    expect(await keep(good)).toBe('issue #1 was closed');
  });

  test('that GitHub leaves without its label is told: each scan would open another', async () => {
    await start({ may: 'open' });
    expect(await problemFrom(() => keep(bad))).toMatchObject({
      kind: 'surroundings',
      what: 'Issue #1 has no label image-build, by which the next scan finds it',
      todo: expect.stringContaining('permissions: issues: write'),
    });
  });

  test('where issues are turned off: it is said how to do without', async () => {
    await start({ isOff: true });
    expect(await problemFrom(() => keep(bad))).toMatchObject({
      kind: 'surroundings',
      what: 'acme/images has this turned off: GitHub did not let us list the issues',
      todo: expect.stringContaining('issue: false'),
    });
  });

  test('fits into an issue of GitHub, whatever has moved', async () => {
    const { issues } = await start();
    const moved = Array.from({ length: 3000 }, (_, index) => ({
      image: `image-${index}`,
      bases: ['debian:bookworm', `${'@'.repeat(300)}:${index}`],
    }));
    await keep(bad, moved);
    const [{ body } = { body: '' }] = issues();
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('image-0');
    expect(body).toMatch(/^- \d+ more images$/m);
  });

  test('shows what has moved as text: no markup, no link, nobody mentioned', async () => {
    const { issues } = await start();
    await keep(bad, [{ image: hostileText, bases: [hostileText, '</code><img src=x> @everyone #1'] }]);
    const [{ body } = { body: '' }] = issues();
    const [section = ''] = body.slice(body.indexOf('\n')).split('\n## ');
    expect(section).toContain('script');
    expect(section.replaceAll(/<\/?code>/g, '')).not.toMatch(/<|@(?=\w)|(?<!&)#(?=\d)|\]\(|:\/\//);
  });
});
