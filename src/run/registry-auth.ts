import { registryOfKey, type GivenLogin } from '../oci/credentials.ts';
import { badRequest, type Problem } from '../problem.ts';
import type { Env } from '../tools/env.ts';

/**
 * The keys of docker/login-action's `registry-auth`, and one of our own: `password-env` names the variable that holds
 * the password, which then stands in no YAML.
 * Source: github.com/docker/login-action, README, `registry-auth`.
 */
const known = ['registry', 'username', 'password', 'password-env', 'ecr'] as const;
type Key = (typeof known)[number];

type Entry = Readonly<Partial<Record<Key, string>>>;

const example = 'Write it as docker/login-action does: a list of registry, username and password';
const quoting =
  'Put passwords in single quotes, or give the variable that holds one with password-env instead of password';

/**
 * Reads the input `registry-auth`. Every value is text as it is written (`password: 0123` has its zero), and no message
 * quotes any of it: a slip of the indentation makes keys of passwords.
 * @param env where `password-env` is looked up
 * @returns the logins; each registry once, as a host (`ghcr.io`, `docker.io`)
 * @throws Problem (request) for what is no such list, and for registries that want more than a name and a password
 */
export async function readRegistryAuth(text: string, env: Env): Promise<readonly GivenLogin[]> {
  const logins: GivenLogin[] = [];
  for (const [index, entry] of (await entriesOf(text)).entries()) {
    const login = loginOf(entry, `entry ${index + 1} of registry-auth`, env);
    if (logins.some(({ registry }) => registry === login.registry)) throw twoLogins(login.registry);
    logins.push(login);
  }
  return logins;
}

/** Docker keeps one login for a registry, and so do we. */
export function twoLogins(registry: string): Problem {
  return badRequest(`There are two logins for ${registry}`, {
    todo: 'A registry has one login: leave one of them out of registry-auth, username and password',
  });
}

/**
 * Amazon's registries take the name AWS and a token of twelve hours, which its API gives for an access key. Source:
 * github.com/docker/login-action, src/aws.ts.
 * @throws Problem (request) for a login with an access key
 */
export function refuseAccessKey({ registry, username }: GivenLogin): void {
  const isEcr =
    /^\d{12}\.(dkr\.ecr|dkr-ecr)\..+\.(on\.aws|amazonaws\.(com(\.cn)?|eu))$/.test(registry) ||
    /^public\.ecr\.aws$|(^|\.)ecr-public\.aws\.com$/.test(registry);
  if (isEcr && username !== 'AWS')
    throw badRequest(
      `${registry} takes no access key as its password, and image-build asks AWS for nothing`,
      {
        todo: 'Log in with aws-actions/amazon-ecr-login or docker/login-action before this step; what they leave is used',
      },
    );
}

async function entriesOf(text: string): Promise<readonly Entry[]> {
  const { LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  // `!secret` and the like are warnings: what stands behind them would be lost.
  let wrongAt = [...document.errors, ...document.warnings][0]?.pos[0];
  visit(document, {
    Alias: (_, { range }) => {
      wrongAt ??= range?.[0] ?? 0;
    },
  });
  if (wrongAt !== undefined)
    throw badRequest(`registry-auth is not YAML, in its line ${lines.linePos(wrongAt).line}`, {
      todo: quoting,
    });
  const value: unknown = document.toJS();
  if (!Array.isArray(value) || value.length === 0)
    throw badRequest('registry-auth is not a list of logins', { todo: example });
  return value.map((entry: unknown, index) => entryOf(entry, `entry ${index + 1} of registry-auth`));
}

function entryOf(value: unknown, where: string): Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest(`${where} is no login`, { todo: example });
  const entry: Partial<Record<Key, string>> = {};
  const pairs: [string, unknown][] = Object.entries(value);
  for (const [name, inner] of pairs) {
    const key = known.find((one) => one === name);
    if (name === 'scope')
      throw badRequest(`${where} has a scope`, {
        todo: 'Here a login is for its whole registry; for one repository alone use docker/login-action before this step',
      });
    if (key === undefined)
      throw badRequest(`${where} has a key that is none of ${known.join(', ')}`, { todo: example });
    if (typeof inner !== 'string') throw badRequest(`${key} in ${where} is no text`, { todo: quoting });
    if (inner !== '') entry[key] = inner;
  }
  return entry;
}

function loginOf(entry: Entry, where: string, env: Env): GivenLogin {
  const { username, ecr = 'auto' } = entry;
  const registry = registryOfKey(entry.registry ?? 'docker.io');
  if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(registry))
    throw badRequest(`${where} has a registry that is no host`, { todo: 'It looks like ghcr.io' });
  if (username === undefined) throw missing('username', registry);
  const variable = entry['password-env'];
  if (variable !== undefined && entry.password !== undefined)
    throw badRequest(`${where} has both password and password-env`, { todo: 'Give one of them' });
  const password = variable === undefined ? entry.password : env[variable];
  if (password === undefined || password === '')
    throw missing('password', registry, variable === undefined ? '' : emptyVariable(variable, password));
  const login = { registry, username, password };
  if (ecr.toLowerCase() !== 'false') refuseAccessKey(login);
  return login;
}

/** Why a variable has no password. Its name is told only where nobody can take it for a password in the wrong place. */
function emptyVariable(variable: string, value: string | undefined): string {
  const name = /^[A-Z]+(_[A-Z0-9]+)*$/.test(variable) ? variable : 'that password-env names';
  return `: the variable ${name} is ${value === undefined ? 'not set' : 'empty'}`;
}

/** @param why a reason behind a colon, or nothing */
function missing(key: Key, registry: string, why = ''): Problem {
  return badRequest(`registry-auth has no ${key} for ${registry}${why}`, {
    todo: 'Give it, or leave this login out (in a pull request from a fork secrets are empty)',
  });
}
