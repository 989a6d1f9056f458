import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { debFields, debInputs, debJobInputs } from '../../../src/request/deb-fields.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const workflow = parse(readFileSync(join(root, '.github', 'workflows', 'deb.yml'), 'utf8')) as {
  on: { workflow_call: { inputs: Record<string, { default?: string }> } };
};
const { inputs } = workflow.on.workflow_call;
const names = Object.keys(inputs);

test('deb.yml takes all of image-build deb, and nothing that its step would refuse', () => {
  const known: readonly string[] = [...Object.keys(debFields), ...debInputs, ...Object.keys(debJobInputs)];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(debFields), ...Object.keys(debJobInputs)]));
  expect(names).toEqual(
    expect.arrayContaining(['platforms', 'emulation', 'cache', 'no-cache', 'ca-certificates']),
  );
});

test('no input of deb.yml holds a password', () => {
  expect(names.filter((name) => /password|token|secret|auth/.test(name))).toEqual([]);
});

test('each input of deb.yml is in its page', () => {
  const page = readFileSync(join(root, 'docs', 'deb.md'), 'utf8');
  expect(names.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});

test('what deb.yml takes by default is what its job can read', () => {
  for (const [name, { default: fallback, read }] of Object.entries(debJobInputs)) {
    expect(inputs[name]?.default).toBe(fallback);
    expect(() => read(fallback, name)).not.toThrow();
  }
});
