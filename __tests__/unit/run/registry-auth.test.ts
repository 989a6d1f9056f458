import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GivenLogin } from '../../../src/oci/credentials.ts';
import { readInputs } from '../../../src/request/request.ts';
import { loginsOf } from '../../../src/run/login.ts';
import { readRegistryAuth } from '../../../src/run/registry-auth.ts';
import { problemFrom } from '../../support/problem.ts';
import { seed } from '../../support/seed.ts';

const env = { TOKEN: 'of # the: *environment', EMPTY: '' };

describe('logins for any number of registries', () => {
  test.each<{ name: string; given: readonly string[]; expected: readonly GivenLogin[] }>([
    {
      name: 'as users of docker/login-action write them; Docker Hub where none is named',
      given: [
        '- username: me',
        '  password: p1',
        '- registry: ghcr.io',
        '  username: octocat',
        '  password: p2',
        '- registry: 127.0.0.1:5000',
        "  username: 'a b'",
        '  password: "p\\"3"',
      ],
      expected: [
        { registry: 'docker.io', username: 'me', password: 'p1' },
        { registry: 'ghcr.io', username: 'octocat', password: 'p2' },
        { registry: '127.0.0.1:5000', username: 'a b', password: 'p"3' },
      ],
    },
    {
      name: 'a password that looks like a number, or nothing, is the text that it is',
      given: [
        '- {registry: a.io, username: 1, password: 0123}',
        '- {registry: b.io, username: u, password: ~}',
      ],
      expected: [
        { registry: 'a.io', username: '1', password: '0123' },
        { registry: 'b.io', username: 'u', password: '~' },
      ],
    },
    {
      name: 'a password from the environment, whatever is in it',
      given: ['- {registry: ghcr.io, username: me, password-env: TOKEN}'],
      expected: [{ registry: 'ghcr.io', username: 'me', password: env.TOKEN }],
    },
    {
      name: 'a registry as an address',
      given: ['- {registry: https://ghcr.io/v2/, username: me, password: x}'],
      expected: [{ registry: 'ghcr.io', username: 'me', password: 'x' }],
    },
    {
      name: 'Amazon’s with its own token',
      given: ['- {registry: 123456789012.dkr.ecr.eu-west-1.amazonaws.com, username: AWS, password: token}'],
      expected: [
        { registry: '123456789012.dkr.ecr.eu-west-1.amazonaws.com', username: 'AWS', password: 'token' },
      ],
    },
    {
      name: 'Amazon’s where login-action is told that it is none',
      given: ['- {registry: public.ecr.aws, username: me, password: x, ecr: false}'],
      expected: [{ registry: 'public.ecr.aws', username: 'me', password: 'x' }],
    },
  ])('$name', async ({ given, expected }) => {
    expect(await readRegistryAuth(given.join('\n'), env)).toEqual(expected);
  });

  test.each<{ name: string; given: string; what: string; todo?: string }>([
    { name: 'no list', given: 'registry: ghcr.io', what: 'registry-auth is not a list of logins' },
    { name: 'an empty list', given: '[]', what: 'registry-auth is not a list of logins' },
    { name: 'a list of words', given: '- kept-secret', what: 'entry 1 of registry-auth is no login' },
    {
      name: 'no YAML',
      given: '- username: me\n  password: *kept-secret',
      what: 'registry-auth is not YAML, in its line 2',
      todo: 'Put passwords in single quotes, or give the variable that holds one with password-env instead of password',
    },
    {
      name: 'a tag, which would swallow the password',
      given: '- username: me\n  password: !kept-secret',
      what: 'registry-auth is not YAML, in its line 2',
    },
    {
      name: 'a password that is a mapping (a key file as JSON)',
      given: '- username: _json_key\n  password: {"private_key": "kept-secret"}',
      what: 'password in entry 1 of registry-auth is no text',
    },
    {
      name: 'a key that is none',
      given: '- username: me\n  kept-secret: x',
      what: 'entry 1 of registry-auth has a key that is none of registry, username, password, password-env, ecr',
    },
    {
      name: 'a scope',
      given: '- {username: me, password: kept-secret, scope: acme/app}',
      what: 'entry 1 of registry-auth has a scope',
    },
    {
      name: 'a registry that is none',
      given: '- {registry: "kept secret", username: me, password: x}',
      what: 'entry 1 of registry-auth has a registry that is no host',
    },
    {
      name: 'no username',
      given: '- {registry: ghcr.io, password: kept-secret}',
      what: 'registry-auth has no username for ghcr.io',
    },
    {
      name: 'an empty password, as in a pull request from a fork',
      given: '- registry: ghcr.io\n  username: me\n  password: ',
      what: 'registry-auth has no password for ghcr.io',
      todo: 'Give it, or leave this login out (in a pull request from a fork secrets are empty)',
    },
    {
      name: 'a variable that is empty',
      given: '- {registry: ghcr.io, username: me, password-env: EMPTY}',
      what: 'registry-auth has no password for ghcr.io: the variable EMPTY is empty',
    },
    {
      name: 'a variable that is not set',
      given: '- {registry: ghcr.io, username: me, password-env: NOPE_TOKEN}',
      what: 'registry-auth has no password for ghcr.io: the variable NOPE_TOKEN is not set',
      todo: 'Give it, or leave this login out (in a pull request from a fork secrets are empty)',
    },
    {
      name: 'a password in place of its variable',
      given: '- {registry: ghcr.io, username: me, password-env: kept_secret}',
      what: 'registry-auth has no password for ghcr.io: the variable that password-env names is not set',
    },
    {
      name: 'two passwords',
      given: '- {registry: ghcr.io, username: me, password: kept-secret, password-env: TOKEN}',
      what: 'entry 1 of registry-auth has both password and password-env',
    },
    {
      name: 'two logins for one registry',
      given:
        '- {username: me, password: kept-secret}\n- {registry: index.docker.io, username: you, password: x}',
      what: 'There are two logins for docker.io',
    },
    {
      name: 'an access key for Amazon’s',
      given:
        '- {registry: 123456789012.dkr.ecr.eu-west-1.amazonaws.com, username: AKIA, password: kept-secret}',
      what: '123456789012.dkr.ecr.eu-west-1.amazonaws.com takes no access key as its password, and image-build asks AWS for nothing',
      todo: 'Log in with aws-actions/amazon-ecr-login or docker/login-action before this step; what they leave is used',
    },
  ])('$name is refused, and no message quotes a password', async ({ given, what, todo }) => {
    const problem = await problemFrom(() => readRegistryAuth(given, env));
    expect(problem).toMatchObject({ kind: 'request', what, ...(todo === undefined ? {} : { todo }) });
    expect(JSON.stringify(problem)).not.toMatch(/kept.secret/);
  });

  test('any password in single quotes is read as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), async (password) => {
        const text = `- username: me\n  password: '${password.replaceAll("'", "''")}'`;
        expect(await readRegistryAuth(text, {})).toEqual([
          { registry: 'docker.io', username: 'me', password },
        ]);
      }),
      { seed },
    );
  });
});

describe('logins of both kinds', () => {
  const given = (more: Record<string, string>) => {
    const all: Record<string, string> = { username: 'me', password: 'x', registry: 'ghcr.io/acme', ...more };
    return loginsOf(
      readInputs((name) => all[name]),
      {},
    );
  };

  test('username and password are for where images go, and registry-auth for all others', async () => {
    expect(await given({ 'registry-auth': '- {username: you, password: y}' })).toEqual([
      { registry: 'ghcr.io', username: 'me', password: 'x' },
      { registry: 'docker.io', username: 'you', password: 'y' },
    ]);
  });

  test('both for one registry contradict each other', async () => {
    const auth = '- {registry: ghcr.io, username: you, password: y}';
    expect((await problemFrom(() => given({ 'registry-auth': auth }))).what).toBe(
      'There are two logins for ghcr.io',
    );
  });

  test('an access key for Amazon’s registry is refused there, too', async () => {
    const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
    expect((await problemFrom(() => given({ registry }))).what).toMatch(/takes no access key/);
  });

  test('none is given', async () => {
    expect(
      await loginsOf(
        readInputs(() => undefined),
        {},
      ),
    ).toEqual([]);
  });
});
