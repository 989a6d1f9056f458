import type { Host } from '../host/host.ts';
import type { GitHubPlace } from '../host/github-client.ts';
import { badRequest } from '../problem.ts';

/**
 * Which repository on GitHub is meant, and with which token.
 * @param given `acme/images`; that of the workflow's run when it is left out
 * @param own the token; that of the environment when it is left out
 * @param permission what it needs to be allowed to: `contents: write`
 * @throws Problem (request) where one of them is missing, or no name
 */
export function gitHubPlace(
  given: string | undefined,
  own: string | undefined,
  host: Host,
  permission: string,
): GitHubPlace {
  const { env } = host;
  const repository = given ?? env['GITHUB_REPOSITORY'] ?? '';
  // `.` and `..` would be another address.
  if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository))
    throw badRequest(
      repository === ''
        ? 'Nothing says which repository on GitHub is meant'
        : `The repository is ${JSON.stringify(repository)}`,
      { todo: 'Give --repository OWNER/NAME, or GITHUB_REPOSITORY' },
    );
  const token = [own, env['GITHUB_TOKEN'], env['GH_TOKEN']].find(
    (text) => text !== undefined && text.trim() !== '',
  );
  if (token === undefined)
    throw badRequest('GitHub’s API needs a token', {
      todo: `Give github-token, or GITHUB_TOKEN; in a workflow: \${{ github.token }}, with \`permissions: ${permission}\``,
    });
  host.mask(token);
  const apiUrl = (env['GITHUB_API_URL'] ?? '') === '' ? 'https://api.github.com' : env['GITHUB_API_URL'];
  if (apiUrl === undefined || !URL.canParse(apiUrl))
    throw badRequest(`GITHUB_API_URL is ${JSON.stringify(apiUrl)}, which is no address`);
  return { repository, token: token.trim(), apiUrl: apiUrl.replace(/\/+$/, '') };
}
