import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { addSecretsOf, withoutSecrets, type Secrets } from '../../../src/run/secrets.ts';
import { plannedImage } from '../../support/planned.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

function collecting(): { secrets: Secrets; added: string[] } {
  const added: string[] = [];
  return { added, secrets: { add: (value) => added.push(value), hide: (text) => text } };
}

describe('the secrets that images are built with', () => {
  test('are known in whatever form they come', async () => {
    const dir = await makeTree({ 'a,b.txt': 'of a file', 'c.txt': 'of another' });
    const image = plannedImage('a', {
      target: {
        secret: [
          { id: 'one', env: 'ONE' },
          { id: 'TWO' },
          { id: 'three', src: join(dir, 'a,b.txt') },
          'id=four,src=c.txt',
          'type=env,id=FIVE',
          { id: 'six', env: 'NOT_SET' },
        ],
      },
    });
    const { secrets, added } = collecting();
    await addSecretsOf([image, plannedImage('b')], secrets, dir, { ONE: '1111', TWO: '2222', FIVE: '5555' });
    expect(added).toEqual(['1111', '2222', 'of a file', 'of another', '5555']);
  });

  test('one that cannot be read is said', async () => {
    const image = plannedImage('a', { target: { secret: [{ id: 's', src: '/nowhere/s' }] } });
    expect(await problemFrom(() => addSecretsOf([image], collecting().secrets, '/', {}))).toEqual({
      kind: 'request',
      what: 'The secret s comes from /nowhere/s, which cannot be read',
    });
  });
});

test.each(['INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'input_password'])(
  'the job’s own %s is never a build secret, whoever names it',
  async (variable) => {
    const image = plannedImage('a', { target: { secret: [{ id: 's', env: variable }] } });
    const { secrets, added } = collecting();
    const problem = await problemFrom(() => addSecretsOf([image], secrets, '/', { [variable]: 'token' }));
    expect({ kind: problem.kind, what: problem.what, added }).toEqual({
      kind: 'request',
      what: `The secret s asks for ${variable}, which is the job’s own`,
      added: [],
    });
  },
);

test('no secret is left anywhere in a report, and the report itself stays as it was', () => {
  const report = {
    what: 'a hunter2',
    steps: [{ name: 'RUN hunter2', log: ['x hunter2', 'y'] }],
    count: 3,
    none: null,
  };
  const before = structuredClone(report);
  expect(withoutSecrets(report, (text) => text.replaceAll('hunter2', '***'))).toEqual({
    what: 'a ***',
    steps: [{ name: 'RUN ***', log: ['x ***', 'y'] }],
    count: 3,
    none: null,
  });
  expect(report).toEqual(before);
});
