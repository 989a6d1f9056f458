import { expect, test } from '@jest/globals';
import { readAllowances } from '../../../src/build/allow.ts';
import { readInputs } from '../../../src/request/request.ts';
import { plannedImage } from '../../support/planned.ts';

const allowed = (given: Readonly<Record<string, string>>): readonly string[] =>
  readAllowances(
    [],
    readInputs((name) => given[name]),
    '/w',
    '/run',
  );

test.each([
  { name: 'a secret’s file', given: { 'secret-files': 'id=token' }, expected: ['/w/token'] },
  {
    name: 'one with commas in its name',
    given: { 'secret-files': 'id=/secrets/a,b' },
    expected: ['/secrets/a,b'],
  },
  { name: 'a context', given: { 'build-contexts': 'lib=../lib,old' }, expected: ['/lib,old'] },
  {
    name: 'a context that is no folder',
    given: { 'build-contexts': 'lib=docker-image://alpine' },
    expected: [],
  },
  { name: 'keys', given: { ssh: '"a=/k/one,/k/two",default' }, expected: ['/k/one', '/k/two'] },
  { name: 'the agent', given: { ssh: 'default' }, expected: [] },
])('bake may read what the inputs name: $name', ({ given, expected }) => {
  expect(allowed(given)).toEqual(['/run', ...expected].map((path) => `--allow=fs.read=${path}`));
});

test('bake may read the contexts and Dockerfiles of the plan, and what caches need', () => {
  const images = [
    plannedImage('a', { target: { context: '/w/a', dockerfile: '/w/files/a.Dockerfile' } }),
    plannedImage('b', { target: { context: 'https://github.com/acme/b.git' } }),
  ];
  const inputs = readInputs(() => undefined);
  expect(readAllowances(images, inputs, '/w', '/run', { readFolders: ['cache'] })).toEqual(
    ['/run', '/w/a', '/w/files', '/w/cache'].map((path) => `--allow=fs.read=${path}`),
  );
});
