import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Value } from '@sinclair/typebox/value';
import { planOutputSchema, type PlanOutput } from '../../src/report/plan-output.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { publishTo, runCommand } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';
import { makeTree } from '../support/tree.ts';

const graph = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY base.txt /'],
  'images/base/base.txt': ['base'],
  'images/app/Dockerfile': ['FROM base', 'COPY src /src'],
  'images/app/src/app.txt': ['one'],
  'images/app/src/other.txt': ['other'],
};

/** A version makes the tags, whatever branch the tests run on. */
const to = (prefix: string) => [...publishTo(prefix), '--version', '1.0.0'];

/** The lines without what differs from run to run: digests and the registry's port. */
function steady(text: string): string {
  return text
    .replaceAll(shared.registry, 'REGISTRY')
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:DIGEST')
    .replaceAll(/sha256:[0-9a-f]{12}/g, 'sha256:SHORT');
}

async function plan(cwd: string, prefix: string, ...args: readonly string[]) {
  const result = await runCommand({ cwd, args: ['plan', ...to(prefix), ...args] });
  expectEnd(result, 0);
  return result;
}

describe('before anything is published', () => {
  const prefix = 'plan-output-fresh';
  let cwd = '';
  beforeAll(async () => {
    cwd = await makeTree(graph);
  });

  test('plan tells people the order, the bases, why, and where it would go', async () => {
    const { stdout, stderr } = await plan(cwd, prefix);
    expect(steady(stdout)).toMatchInlineSnapshot(`
     "2 images: 2 to build

     base  build      linux/amd64
             nothing is published under the tags that are looked at
             → REGISTRY/plan-output-fresh/base:1.0.0, :1.0, :1, :latest
     app   build      linux/amd64  on base
             nothing is published under the tags that are looked at
             → REGISTRY/plan-output-fresh/app:1.0.0, :1.0, :1, :latest
     "
    `);
    expect(stderr).toBe('next: image-build build, with the same arguments\n');
  });

  test('plan --json is as its published schema says, and nothing else is printed', async () => {
    const { stdout, stderr } = await plan(cwd, prefix, '--json');
    const output: unknown = JSON.parse(stdout);
    expect([...Value.Errors(planOutputSchema, output)]).toEqual([]);
    expect(output).toMatchObject({
      targets: [
        {
          name: 'base',
          needs: [],
          decision: 'build',
          fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        },
        { name: 'app', needs: ['base'], decision: 'build' },
      ],
    });
    expect(stderr).toBe('');
  });

  test.each([
    { form: ['--graph'], first: 'flowchart LR', edge: '  n0 --> n1' },
    { form: ['--graph=dot'], first: 'digraph images {', edge: '  n0 -> n1;' },
  ])('plan $form draws the graph', async ({ form, first, edge }) => {
    const { stdout, stderr } = await plan(cwd, prefix, ...form);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe(first);
    expect(lines).toContain(edge);
    expect(stderr).toBe('');
  });

  test('explain shows the parts and that there is nothing to compare with', async () => {
    const result = await runCommand({ cwd, args: ['explain', 'app', ...to(prefix)] });
    expectEnd(result, 0);
    expect(steady(result.stdout)).toContain(
      'compared with  nothing: nothing is published under its tags yet',
    );
    expect(result.stdout).toMatch(/^Dockerfile +sha256:/m);
    expect(result.stdout).toMatch(/^parent base +sha256:/m);
  });
});

describe('after publishing', () => {
  const prefix = 'plan-output-published';
  let cwd = '';
  beforeAll(async () => {
    cwd = await makeTree(graph);
    expectEnd(await runCommand({ cwd, args: ['publish', ...to(prefix)] }), 0);
  });

  test('plan says that everything is unchanged', async () => {
    const { stdout, stderr } = await plan(cwd, prefix);
    expect(steady(stdout)).toMatchInlineSnapshot(`
     "2 images: 2 unchanged

     base  unchanged  linux/amd64
             unchanged since REGISTRY/plan-output-published/base:1.0.0 was published
             → REGISTRY/plan-output-published/base:1.0.0, :1.0, :1, :latest
     app   unchanged  linux/amd64  on base
             unchanged since REGISTRY/plan-output-published/app:1.0.0 was published
             → REGISTRY/plan-output-published/app:1.0.0, :1.0, :1, :latest
     "
    `);
    expect(stderr).toBe('next: nothing has to be built; image-build explain base shows what was compared\n');
  });

  test('publishing again builds nothing, and every report says so', async () => {
    const result = await runCommand({ cwd, args: ['publish', ...to(prefix)] });
    expectEnd(result, 0);
    expect(result.stderr).toMatch(/✓ Passed: 2 images: all unchanged, nothing built; /);
    expect(result.report?.images.map(({ state }) => state)).toEqual(['reused', 'reused']);
    expect([...Value.Errors(reportSchema, result.report)]).toEqual([]);
    expect(result.stderr).toMatch(/^next: docker run --rm /m);
  });

  test('a changed file is named by plan and explain, and only what it touches is built', async () => {
    const changed = await makeTree({ ...graph, 'images/app/src/new.txt': ['new'] });
    await writeFile(join(changed, 'images/app/src/app.txt'), 'two\n');
    const { stdout } = await plan(changed, prefix, '--json');
    const { targets } = JSON.parse(stdout) as PlanOutput;
    expect(targets.map(({ name, decision }) => `${name} ${decision}`)).toEqual(['base reuse', 'app build']);
    expect(targets[1]?.reasons[0]).toBe('context: src/app.txt changed and src/new.txt added');

    const explained = await runCommand({ cwd: changed, args: ['explain', 'app', ...to(prefix)] });
    expectEnd(explained, 0);
    expect(explained.stdout).toMatch(
      /^changed {2}context +sha256:.*\n +~ src\/app\.txt\n +\+ src\/new\.txt\n/m,
    );
    expect(steady(explained.stdout)).toContain(`compared with  REGISTRY/${prefix}/app:1.0.0 (sha256:SHORT…)`);

    const json = await runCommand({ cwd: changed, args: ['explain', 'app', '--json', ...to(prefix)] });
    expect(JSON.parse(json.stdout)).toMatchObject({
      name: 'app',
      decision: 'build',
      files: { context: { added: ['src/new.txt'], changed: ['src/app.txt'], removed: [] } },
    });
  });
});

test('explain of an image that there is not says which ones there are', async () => {
  const result = await runCommand({ cwd: await makeTree(graph), args: ['explain', 'ap'] });
  expectEnd(result, 2);
  expect(result.stderr).toContain('app');
  expect(result.stdout).toBe('');
});
