import { surroundingsFailed, type Problem } from '../../problem.ts';
import type { Repository } from '../reference.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';

/** What is known about a failed request. */
export interface Failure {
  readonly repository: Repository;
  readonly request: Pick<HttpRequest, 'method' | 'url'>;
  readonly answer: HttpAnswer;
  /** Whether a login for the registry was found. */
  readonly login: boolean;
}

/** A registry's answer that is none of those we can work with, as a Problem that says what to do. */
export function refusal({ repository, request, answer, login }: Failure): Problem {
  const { registry } = repository;
  const { status } = answer;
  const details = { log: complaints(answer) };
  if (status === 401 || status === 403) {
    const what = !login
      ? `${registry} asks for a login, and none was found`
      : status === 401
        ? `${registry} refuses the login`
        : `${registry} does not let this login work on ${repository.repository}`;
    return surroundingsFailed(what, { ...details, todo: loginHint(repository) });
  }
  const what = `${registry} answered ${status} to ${request.method} ${request.url.pathname}`;
  return surroundingsFailed(what, { ...details, ...hintFor(status, repository) });
}

/** What a person does so that a registry lets them in. */
export function loginHint({ registry, repository }: Repository): string {
  if (registry === 'ghcr.io')
    return (
      'Give the job `permissions: packages: write`, let the package allow this repository ' +
      '(package settings, "Manage Actions access"), or log in with a token that has `write:packages`.'
    );
  if (registry === 'docker.io')
    return 'Run `docker login` with an access token that may write, or give `username` and `password`.';
  return `Run \`docker login ${registry}\`, or give \`username\` and \`password\`; the account must be allowed to push to ${repository}.`;
}

function hintFor(status: number, { registry, repository }: Repository): { todo?: string } {
  if (status === 404)
    return { todo: `Does ${repository} exist on ${registry}? Some registries want it made first.` };
  if (status === 413)
    return { todo: 'The registry, or a proxy before it, limits the size of an upload: raise it.' };
  if (status === 429)
    return { todo: 'The registry has had too many requests: wait, or log in for a higher limit.' };
  if (status >= 500)
    return { todo: `Run it again later; look at the logs or the status page of ${registry}.` };
  return {};
}

/** What a registry says about an error: untrusted, so printable, one line each, and short. */
export function complaints({ body }: HttpAnswer): readonly string[] {
  const text = body.toString('utf8');
  const lines = structured(text) ?? text.split('\n');
  return lines
    .map((line) => line.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, 5)
    .map((line) => line.slice(0, 300));
}

/** `{"errors": [{"code", "message", "detail"}]}` (distribution-spec, "Error Codes"). */
function structured(text: string): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('errors' in parsed)) return undefined;
    if (!Array.isArray(parsed.errors)) return undefined;
    return parsed.errors.map((each: unknown) => {
      if (typeof each !== 'object' || each === null) return String(each);
      const code = 'code' in each ? String(each.code) : '';
      const message = 'message' in each ? String(each.message) : '';
      return `${code}: ${message}`;
    });
  } catch {
    return undefined;
  }
}
