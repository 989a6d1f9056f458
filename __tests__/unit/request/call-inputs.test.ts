import { describe, expect, test } from '@jest/globals';
import { actionCommand, actionCommands } from '../../../src/request/action-command.ts';
import { callInputs } from '../../../src/request/call-inputs.ts';
import { readInputs } from '../../../src/request/request.ts';
import { problemFrom } from '../../support/problem.ts';

type Texts = Readonly<Record<string, string>>;

/** What a step's own inputs and the ones of its workflow come to; what was left out is not in it. */
function read(own: Texts, called: unknown, isPullRequest = false) {
  const given = { ...own, ...(called === undefined ? {} : { inputs: JSON.stringify(called) }) };
  const inputs = readInputs(
    callInputs((name) => given[name as keyof typeof given], { isPullRequest, temporary: '/temp' }),
  );
  return Object.fromEntries(
    Object.entries(inputs).filter(([name, value]) => name in looked && value !== undefined),
  );
}
const looked = { registry: 0, push: 0, username: 0, password: 0, reuse: 0, targets: 0, 'build-contexts': 0 };

describe('the inputs of a step of a reusable workflow', () => {
  test.each<{ name: string; own?: Texts; called?: unknown; isPullRequest?: boolean; expected: object }>([
    {
      name: 'are those of the workflow',
      called: { registry: 'ghcr.io/acme', push: '', reuse: 'false', runner: 'ubuntu-24.04' },
      expected: { registry: 'ghcr.io/acme', reuse: 'false' },
    },
    {
      name: 'and of the step, which wins',
      own: { push: 'false', targets: 'app' },
      called: { registry: 'ghcr.io/acme', push: 'true', targets: 'all' },
      expected: { registry: 'ghcr.io/acme', push: false, targets: ['app'], reuse: 'true' },
    },
    {
      name: 'may be no texts, where a caller has typed them',
      called: { registry: 'ghcr.io/acme', push: true, 'fetch-depth': 0, lfs: null },
      expected: { registry: 'ghcr.io/acme', push: true, reuse: 'true' },
    },
    {
      name: 'without a workflow are its own',
      own: { push: 'true' },
      expected: { push: true, reuse: 'true' },
    },
    {
      name: 'have no login in a pull request from a fork, which has no secrets',
      called: { username: 'acme' },
      isPullRequest: true,
      expected: { reuse: 'true' },
    },
    {
      name: 'have their login where there is a password',
      own: { password: 'secret' },
      called: { username: 'acme' },
      isPullRequest: true,
      expected: { username: 'acme', password: 'secret', reuse: 'true' },
    },
    {
      name: 'name artifacts whose files are a context, beside the others',
      called: { packages: 'packages-*', 'build-contexts': 'assets=./assets' },
      expected: {
        'build-contexts': ['assets=./assets', 'packages=/temp/image-build-contexts/packages'],
        reuse: 'true',
      },
    },
  ])('$name', ({ own = {}, called, isPullRequest, expected }) => {
    expect(read(own, called, isPullRequest)).toEqual(expected);
  });

  test.each([
    {
      given: { registy: 'x' },
      expected: { what: 'There is no input "registy"', meant: 'Did you mean registry?' },
    },
    { given: { push: 'yes' }, expected: { what: 'push is "yes", which is neither true nor false' } },
    {
      given: { submodules: 'all' },
      expected: { what: 'submodules is "all"', todo: 'It can be false, true, recursive' },
    },
    { given: { 'fetch-depth': 'all' }, expected: { what: 'fetch-depth is "all", which is no number' } },
    { given: { lfs: 'maybe' }, expected: { what: 'lfs is "maybe", which is neither true nor false' } },
    { given: { runner: '[large' }, expected: { what: 'runner has "[large", which is no list of labels' } },
    { given: ['a'], expected: { what: 'inputs is no JSON object of texts' } },
    { given: { username: 'acme' }, expected: { what: 'username is given without password' } },
  ])('are refused: $given', async ({ given, expected }) => {
    expect(await problemFrom(() => read({}, given))).toMatchObject({ kind: 'request', ...expected });
  });
});

describe('the command of a step', () => {
  test.each([
    { given: undefined, expected: undefined },
    { given: ' ', expected: undefined },
    { given: 'plan', expected: 'plan' },
    { given: ' publish\n', expected: 'publish' },
  ])('is read: $given', ({ given, expected }) => {
    expect(actionCommand(given)).toBe(expected);
  });

  test('that there is not is refused, with the nearest', async () => {
    expect(await problemFrom(() => actionCommand('biuld'))).toEqual({
      kind: 'request',
      what: 'command is "biuld"',
      meant: 'Did you mean build?',
      todo: `It can be ${actionCommands.join(', ')}`,
    });
  });
});
