import type { GitHub } from '../clean/github.ts';
import { isGitHubRegistry } from '../clean/packages.ts';
import type { Host } from '../host/host.ts';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { loginsOf } from './login.ts';

/** A password for GitHub's own registry is the token of somebody who wants to remove with it; else the job's token. */
export async function tokenOf(inputs: Request['inputs'], { env }: Host): Promise<string | undefined> {
  const logins = await loginsOf(inputs, env);
  const login = logins.find(({ registry }) => isGitHubRegistry(registry, env));
  const token = login?.password ?? inputs['github-token'] ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN'];
  return token === '' ? undefined : token;
}

/**
 * GitHub's API with that token.
 * @throws Problem (request) when there is none
 */
export async function openGitHub({ inputs }: Request, host: Host): Promise<GitHub> {
  const token = await tokenOf(inputs, host);
  if (token === undefined)
    throw badRequest('Versions on ghcr.io are listed and removed by GitHub’s API, which needs a token', {
      todo: 'Give github-token, or username and password; in a workflow: ${{ github.token }}',
    });
  host.mask(token);
  const { createGitHub } = await import('../clean/github.ts');
  const apiUrl = host.env['GITHUB_API_URL'];
  return createGitHub({ apiUrl, token, env: host.env, signal: host.signal });
}
