import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fields } from '../../../src/request/fields.ts';
import { releaseInputs, rescanInputs, workflowInputs } from '../../../src/request/call-inputs.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe.each([
  { name: 'release', own: releaseInputs },
  { name: 'rescan', own: rescanInputs },
])('$name.yml', ({ name, own }) => {
  const workflow = parse(readFileSync(join(root, '.github', 'workflows', `${name}.yml`), 'utf8')) as {
    on: { workflow_call: { inputs: Record<string, unknown> } };
  };
  const inputs = Object.keys(workflow.on.workflow_call.inputs);

  test('has no input that its steps would refuse', () => {
    const known = new Set([...Object.keys(fields), ...Object.keys(workflowInputs), ...Object.keys(own)]);
    expect(inputs.filter((one) => !known.has(one))).toEqual([]);
  });

  test('takes all that is its own, and what says how an image is called, where it is and what it is made of', () => {
    expect(inputs).toEqual(expect.arrayContaining([...Object.keys(workflowInputs), ...Object.keys(own)]));
    expect(inputs).toEqual(
      expect.arrayContaining(['source', 'registry', 'tags', 'version', 'platforms', 'build-args', 'labels']),
    );
  });

  test('has its own inputs in its page', () => {
    const page = readFileSync(join(root, 'docs', `${name}.md`), 'utf8');
    expect(Object.keys(own).filter((one) => !page.includes(`\`${one}\``))).toEqual([]);
  });
});
