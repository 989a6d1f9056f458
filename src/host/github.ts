import { isStatus, openClient, type GitHubPlace } from './github-client.ts';

/** A pull request, and the token that may read it. */
export interface PullRequest extends GitHubPlace {
  readonly number: number;
}

/** One comment in the conversation of a pull request. All of it is untrusted text. */
export interface PullComment {
  readonly id: number;
  readonly body: string;
  /** The name of who wrote it; absent where the account is gone. */
  readonly author?: string;
}

/** The conversation of one pull request. Every answer but a good one is thrown as GitHub's client does (`status`). */
export interface Conversation {
  /** The name under which our comments appear. */
  me(): Promise<string>;
  /** From the oldest on. */
  comments(): AsyncIterable<PullComment>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}

/** Under this name the token of a job writes. */
const nameOfJobs = 'github-actions[bot]';

/** How long one answer may take, in milliseconds. */
const patience = 15_000;

/**
 * The conversation of a pull request on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */
export function openConversation(pull: PullRequest, signal: AbortSignal): Conversation {
  const { number } = pull;
  const { octokit, place } = openClient(pull, patience, signal);
  const { issues } = octokit.rest;
  return {
    me: async () => {
      try {
        const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(
          '{ viewer { login } }',
        );
        return viewer.login;
      } catch (error) {
        // Not every server has GraphQL. Anything else must not look like another name: a second comment would follow.
        if (isStatus(error, 404)) return nameOfJobs;
        throw error;
      }
    },
    comments: async function* () {
      const pages = octokit.paginate.iterator(issues.listComments, {
        ...place,
        issue_number: number,
        per_page: 100,
      });
      for await (const { data } of pages)
        for (const { id, body, user } of data)
          yield { id, body: body ?? '', ...(user === null ? {} : { author: user.login }) };
    },
    create: async (body) => {
      await issues.createComment({ ...place, issue_number: number, body });
    },
    update: async (id, body) => {
      await issues.updateComment({ ...place, comment_id: id, body });
    },
    remove: async (id) => {
      await issues.deleteComment({ ...place, comment_id: id });
    },
  };
}
