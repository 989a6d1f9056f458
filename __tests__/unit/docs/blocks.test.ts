import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDocument, stringify } from 'yaml';
import { fields } from '../../../src/request/fields.ts';
import { loadPolicy } from '../../../src/request/policy-file.ts';
import { asWorkflow } from '../../support/documented-workflows.ts';
import { codeBlocks, pages, placeOf, readPage, type CodeBlock } from '../../support/documents.ts';
import { realTool } from '../../support/tools.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const yaml = pages()
  .flatMap(codeBlocks)
  .filter(({ language }) => language === 'yaml')
  .map((block) => ({ place: placeOf(block), block }));

function parsed({ text }: CodeBlock): unknown {
  // A list of steps, or a mapping: as YAML reads them.
  const document = parseDocument(text, { prettyErrors: true });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

/** Everything in a YAML value that is a mapping. */
function mappings(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(mappings);
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(mappings)];
}

describe('YAML in the documentation', () => {
  test('is found', () => expect(yaml.length).toBeGreaterThan(10));

  test.each(yaml)('$place can be read', ({ block }) => {
    expect(parsed(block)).toBeDefined();
  });

  const uses = yaml.flatMap(({ place, block }) =>
    mappings(parseDocument(block.text).toJS()).flatMap(({ uses: action, with: given }) =>
      action === 'org/image-build@v1' && typeof given === 'object' && given !== null
        ? [{ place, given: Object.keys(given) }]
        : [],
    ),
  );
  test.each(uses)('$place gives the action inputs that it has', ({ given }) => {
    expect(given.filter((name) => !(name in fields))).toEqual([]);
  });

  const calls = yaml.flatMap(({ place, block }) =>
    mappings(parseDocument(block.text).toJS()).flatMap(({ uses: called, with: given }) => {
      const [, name] = /^org\/image-build\/\.github\/workflows\/(\w+\.yml)@/.exec(String(called)) ?? [];
      return name !== undefined && typeof given === 'object' && given !== null
        ? [{ place, name, given: Object.entries(given) }]
        : [];
    }),
  );
  test('calls reusable workflows', () => expect(calls.length).toBeGreaterThan(5));

  // GitHub wants the type that the workflow declares, and all of theirs are strings: a bare `true` is none.
  test.each(calls)('$place gives $name texts, for inputs that it has', ({ name, given }) => {
    const workflow = parseDocument(readPage(`.github/workflows/${name}`));
    const isWrong = ([input, value]: readonly [string, unknown]): boolean =>
      typeof value !== 'string' || !workflow.hasIn(['on', 'workflow_call', 'inputs', input]);
    expect(given.filter(isWrong)).toEqual([]);
  });

  test('is good for actionlint wherever it is of a workflow', async () => {
    const folder = await makeFolder();
    const workflows = yaml.flatMap(({ place, block }) => {
      const workflow = asWorkflow(block.text);
      return workflow === undefined ? [] : [{ file: place.replaceAll(/[^\w.-]+/g, '-'), workflow }];
    });
    expect(workflows.length).toBeGreaterThan(20);
    for (const { file, workflow } of workflows)
      await writeFile(join(folder, `${file}.yml`), stringify(workflow));
    const { stdout } = spawnSync(
      realTool('actionlint'),
      [
        '-no-color',
        '-oneline',
        `-shellcheck=${realTool('shellcheck')}`,
        '-pyflakes=',
        ...workflows.map(({ file }) => `${file}.yml`),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout.split('\n').filter((line) => line !== '')).toEqual([]);
  });

  const policies = yaml.filter(({ block }) => /^version: 1$/m.test(block.text));
  test.each(policies)('$place is a policy that is taken', async ({ block }) => {
    const folder = await makeTree({ 'image-build.yml': block.text });
    expect((await loadPolicy(folder, undefined)).file).toMatchObject({ version: 1 });
  });
});
