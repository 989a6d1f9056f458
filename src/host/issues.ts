import { openClient, type GitHubPlace } from './github-client.ts';

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
  /**
   * Opens an issue.
   * @returns also whether it has got the label: GitHub leaves it out without a word where the token may not set any
   *   (docs.github.com/rest/issues, "Create an issue")
   */
  create(issue: {
    readonly title: string;
    readonly body: string;
    readonly label: string;
  }): Promise<{ readonly number: number; readonly isLabelled: boolean }>;
  /** Opens it, too. */
  update(number: number, text: { readonly title: string; readonly body: string }): Promise<void>;
  close(number: number): Promise<void>;
  comment(number: number, body: string): Promise<void>;
  /** The texts of all comments, from the oldest on. */
  comments(number: number): Promise<readonly string[]>;
}

/** How long one answer may take, in milliseconds. */
const patience = 30_000;

/**
 * The issues of a repository on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */
export function openIssues(repository: GitHubPlace, signal: AbortSignal): Issues {
  const { octokit, place } = openClient(repository, patience, signal);
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
    create: async ({ title, body, label }) => {
      const { number, labels } = (await issues.create({ ...place, title, body, labels: [label] })).data;
      const names = labels.map((one) => (typeof one === 'string' ? one : one.name)?.toLowerCase());
      return { number, isLabelled: names.includes(label.toLowerCase()) };
    },
    update: async (number, text) => {
      await issues.update({ ...place, issue_number: number, ...text, state: 'open' });
    },
    close: async (number) => {
      await issues.update({ ...place, issue_number: number, state: 'closed' });
    },
    comment: async (number, body) => {
      await issues.createComment({ ...place, issue_number: number, body });
    },
    comments: async (number) => {
      const all = await octokit.paginate(issues.listComments, {
        ...place,
        issue_number: number,
        per_page: 100,
      });
      return all.map(({ body }) => body ?? '');
    },
  };
}
