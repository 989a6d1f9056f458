import { Type } from '@sinclair/typebox';
import { surroundingsFailed } from '../problem.ts';
import type { Env } from '../tools/env.ts';
import { exec } from '../tools/exec.ts';
import { firstOf } from '../tools/which.ts';
import type { Login } from './credentials.ts';
import { soundJson } from '../tools/json.ts';

const answerSchema = Type.Object({ Username: Type.String(), Secret: Type.String() });

/**
 * Asks `docker-credential-NAME` (github.com/docker/docker-credential-helpers) for a login.
 * @param name what Docker's config names: `osxkeychain`, `ecr-login`
 * @param server the key that `docker login` used
 * @returns undefined when the helper has none
 * @throws Problem (surroundings) when the helper is missing or fails; never quotes what it printed on success
 */
export async function askHelper(name: string, server: string, env: Env): Promise<Login | undefined> {
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]+$/.test(name))
    throw surroundingsFailed(`Docker's config names a credential helper that is no name of a program`);
  const path = await firstOf(program, env);
  if (path === undefined)
    throw surroundingsFailed(`Docker's config names ${program}, which is not on the PATH`, {
      todo: `Install it, or take \`credsStore\` and \`credHelpers\` out of Docker's config.json and log in again.`,
    });
  const { exitCode, stdout, stderr } = await exec(path, ['get'], { env, input: server });
  if (exitCode !== 0) {
    const complaint = `${stdout}${stderr}`.trim();
    if (/credentials not found|no credentials server url|not found in/i.test(complaint)) return undefined;
    throw surroundingsFailed(`${program} cannot give the login for ${server}`, {
      log: [complaint.slice(0, 300)],
      todo: `Try \`echo ${server} | ${program} get\`.`,
    });
  }
  const answer = soundJson(answerSchema, stdout);
  if (answer === undefined)
    throw surroundingsFailed(`${program} gave something else than a login for ${server}`);
  // The protocol's way to say that the secret is an identity token.
  return answer.Username === '<token>'
    ? { kind: 'identity-token', token: answer.Secret }
    : { kind: 'password', username: answer.Username, password: answer.Secret };
}
