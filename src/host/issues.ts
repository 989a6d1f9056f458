import { getOctokit } from '@actions/github';
import type { ReleasePlace } from './releases.ts';

/** An issue with its text. All of it is untrusted. */
export interface IssueAnswer {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
}

/** The issues of one repository. Every answer but a good one is thrown as GitHub's client does (`status`). */
export interface Issues {
  /** With this label, open and closed, from the newest on; no pull requests. */
  labelled(label: string): Promise<readonly IssueAnswer[]>;
  create(issue: { readonly title: string; readonly body: string; readonly label: string }): Promise<number>;
  /** Opens it, too. */
  update(number: number, text: { readonly title: string; readonly body: string }): Promise<void>;
  close(number: number, comment: string): Promise<void>;
}

/** How long one answer may take, in milliseconds. */
const patience = 30_000;

/**
 * The issues of a repository on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */
export function openIssues({ token, apiUrl, repository }: ReleasePlace, signal: AbortSignal): Issues {
  const [owner = '', repo = ''] = repository.split('/');
  const place = { owner, repo };
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
  octokit.hook.before('request', (options) => {
    options.request = {
      ...options.request,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    };
  });
  const { issues } = octokit.rest;
  return {
    labelled: async (label) => {
      const all = await octokit.paginate(issues.listForRepo, {
        ...place,
        labels: label,
        state: 'all',
        per_page: 100,
      });
      return all.flatMap(({ number, state, title, body, pull_request: pull }) =>
        pull === undefined ? [{ number, isOpen: state === 'open', title, body: body ?? '' }] : [],
      );
    },
    create: async ({ title, body, label }) =>
      (await issues.create({ ...place, title, body, labels: [label] })).data.number,
    update: async (number, text) => {
      await issues.update({ ...place, issue_number: number, ...text, state: 'open' });
    },
    close: async (number, comment) => {
      await issues.createComment({ ...place, issue_number: number, body: comment });
      await issues.update({ ...place, issue_number: number, state: 'closed' });
    },
  };
}

/** What fails is told by who asked. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
