import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { publishTo, runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { startFlakyProxy } from '../support/flaky-proxy.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { readConfig, readFiles, readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';
import { realTool } from '../support/tools.ts';

/** A base, tools beside it, and an application that is built on the one and takes from the other in two ways. */
const graph = {
  'images/base/Dockerfile': [
    'FROM busybox:stable',
    'ARG VERSION=none',
    'LABEL org.example.version=$VERSION',
    'RUN echo "the base of $VERSION" > /base.txt',
  ],
  'images/tools/Dockerfile': ['FROM scratch', 'COPY tool /bin/tool'],
  'images/tools/tool': 'a tool\n',
  'images/app/Dockerfile': [
    'ARG BASE_IMAGE=acme/base:1',
    'FROM ${BASE_IMAGE}',
    'COPY --from=tools:latest /bin/tool /copied',
    'RUN --mount=from=registry.example.com/team/tools:2,source=/bin,target=/mnt/tools \\',
    '    cat /mnt/tools/tool /base.txt > /mounted',
  ],
};

describe('a folder of images that build on each other', () => {
  let cwd: string;
  let result: CommandResult;
  beforeAll(async () => {
    cwd = await makeTree(graph);
    result = await runCommand({ cwd, args: ['publish', '--version', 'v1.2.3', ...publishTo('graph')] });
  });
  const image = (name: string) => result.report?.images.find((one) => one.name === name);

  test('is built, checked and published, and nothing is left behind', () => {
    expectEnd(result, 0);
    expect(result.stdout).toBe('');
    expect(result.report?.engine).toBe('builder remote (remote)');
    expect(result.stderr).toContain('✓ Passed: 3 images built');
    expect(result.report?.images.map(({ name, needs, state }) => ({ name, needs, state }))).toEqual([
      { name: 'base', needs: [], state: 'built' },
      { name: 'tools', needs: [], state: 'built' },
      { name: 'app', needs: ['base', 'tools'], state: 'built' },
    ]);
    expect(image('app')?.gates.map(({ gate, state }) => [gate, state])).toEqual([
      ['lint', 'passed'],
      ['size', 'passed'],
      ['vulnerabilities', 'passed'],
      ['secrets', 'passed'],
    ]);
  });

  test('gets its version and latest as tags, which name the digest that was checked', async () => {
    expect(await tagsBelow(shared.registry, 'graph/')).toEqual(
      ['app', 'base', 'tools'].flatMap((name) =>
        ['1', '1.2', '1.2.3', 'latest'].map((tag) => `graph/${name}:${tag}`),
      ),
    );
    for (const name of ['app', 'base', 'tools'])
      for (const tag of ['1.2.3', 'latest']) {
        const { digest } = await readStored(shared.registry, `graph/${name}`, tag);
        expect(image(name)).toMatchObject({ published: { digest }, platforms: [{ digest }] });
      }
  });

  test('stands on the base of the same run, layer by layer', async () => {
    const { rootfs: base } = await readConfig(shared.registry, 'graph/base', '1.2.3');
    const { rootfs: app } = await readConfig(shared.registry, 'graph/app', '1.2.3');
    expect(app.diff_ids.slice(0, base.diff_ids.length)).toEqual(base.diff_ids);
    expect(app.diff_ids.length).toBe(base.diff_ids.length + 2);
  });

  test('gives the version to the Dockerfile that declares the argument', async () => {
    const { config } = await readConfig(shared.registry, 'graph/base', '1.2.3');
    expect(config.Labels).toEqual({ 'org.example.version': 'v1.2.3' });
  });

  test('takes from siblings what COPY --from and RUN --mount=from name', async () => {
    const app = await readStored(shared.registry, 'graph/app', '1.2.3');
    expect(app.layers.length).toBeGreaterThan(2);
    expect(await readFiles(shared.registry, 'graph/app', '1.2.3')).toMatchObject({
      copied: 'a tool\n',
      mounted: 'a tool\nthe base of v1.2.3\n',
    });
  });

  test('is all cached the second time, and its tags stay where they are', async () => {
    const again = await runCommand({ cwd, args: ['publish', '--version', 'v1.2.3', ...publishTo('graph')] });
    expectEnd(again, 0);
    for (const { name, steps, published } of again.report?.images ?? []) {
      expect({ name, cached: steps.cached }).toEqual({ name, cached: steps.total });
      expect(published?.digest).toBe(image(name)?.published?.digest);
      expect(published?.tags.map(({ state }) => state)).toEqual(Array(4).fill('unchanged'));
      expect(published?.sentBlobs).toBe(0);
    }
  });

  test('can be built in part: what was not asked for and is no base of it is skipped', async () => {
    const part = await runCommand({ cwd, args: ['build', 'base', ...withDatabase] });
    expectEnd(part, 0);
    expect(part.report?.images.map(({ name, state, published }) => [name, state, published])).toEqual([
      ['base', 'built', undefined],
      ['tools', 'skipped', undefined],
      ['app', 'skipped', undefined],
    ]);
  });
});

test('no registry hears of an image before every gate has passed', async () => {
  const scans = join(await makeFolder(), 'scans');
  const trivy = await makeProgram('trivy', [
    `${realTool('trivy')} "$@"`,
    'code=$?',
    `case "$*" in *--input*) echo done >> ${scans};; esac`,
    'exit $code',
  ]);
  const scansAtFirst: string[] = [];
  const proxy = await startFlakyProxy(shared.registry, ({ method }) => {
    // What is published already may be looked at; nothing is written.
    if (method === 'GET' || method === 'HEAD') return undefined;
    if (scansAtFirst.length === 0) scansAtFirst.push(readFileSync(scans, 'utf8'));
    return undefined;
  });
  try {
    const args = ['publish', '--registry', `${proxy.host}/order`, '--trivy', trivy, ...withDatabase];
    expectEnd(await runCommand({ cwd: await makeTree(graph), args }), 0);
  } finally {
    await proxy.stop();
  }
  expect(scansAtFirst).toEqual(['done\n'.repeat(3)]);
  expect(await tagsBelow(shared.registry, 'order/')).toEqual([
    'order/app:latest',
    'order/base:latest',
    'order/tools:latest',
  ]);
});

test('a switch leaves the target behind it alone, and takes true and false', async () => {
  const cwd = await makeTree(graph);
  for (const flags of [
    ['--pull', 'tools'],
    ['--pull', 'true', 'tools'],
    ['tools', '--no-cache', 'false', '--pull'],
  ]) {
    const plan = await runCommand({ cwd, args: ['plan', '--json', ...flags] });
    expectEnd(plan, 0);
    const { targets } = JSON.parse(plan.stdout) as { targets: { name: string; decision: string }[] };
    expect(targets.filter(({ decision }) => decision === 'build').map(({ name }) => name)).toEqual(['tools']);
  }
});

describe('other sources', () => {
  test('folders and a policy that are named by absolute paths', async () => {
    const cwd = await makeTree({ ...graph, 'policies/one.yml': ['version: 1', 'groups: { few: [tools] }'] });
    const result = await runCommand({
      cwd,
      args: [
        ...['build', 'few', '--source', join(cwd, 'images'), ...withDatabase],
        ...['--policy', join(cwd, 'policies', 'one.yml')],
      ],
    });
    expectEnd(result, 0);
    expect(result.report?.images.find(({ name }) => name === 'tools')?.state).toBe('built');
  });

  test('a Bake file with a group, a variable and a link of its own', async () => {
    const cwd = await makeTree({
      'docker-bake.hcl': [
        'variable "GREETING" { default = "hello" }',
        'group "default" { targets = ["app"] }',
        'group "all" { targets = ["app", "extra"] }',
        'target "base" {',
        '  context = "base"',
        '  args = { GREETING = GREETING }',
        '}',
        'target "app" {',
        '  dockerfile-inline = <<EOT',
        'FROM foundation',
        'COPY --from=files /app.txt /app.txt',
        'EOT',
        '  contexts = { foundation = "target:base", files = "./files" }',
        '}',
        'target "extra" {',
        '  dockerfile-inline = "FROM scratch\\nCOPY docker-bake.hcl /"',
        '}',
      ],
      'base/Dockerfile': ['FROM scratch', 'ARG GREETING', 'LABEL greeting=$GREETING', 'COPY b /b'],
      'base/b': 'b',
      'files/app.txt': 'app',
    });
    const env = { GREETING: 'good day' };
    const result = await runCommand({ cwd, env, args: ['publish', ...publishTo('bake')] });
    expectEnd(result, 0);
    expect(await tagsBelow(shared.registry, 'bake/')).toEqual(['bake/app:latest', 'bake/base:latest']);
    expect(await readFiles(shared.registry, 'bake/app', 'latest')).toMatchObject({
      b: 'b',
      'app.txt': 'app',
    });
    const { config } = await readConfig(shared.registry, 'bake/app', 'latest');
    expect(config.Labels).toEqual({ greeting: 'good day' });

    const plan = await runCommand({ cwd, args: ['plan', '--json', 'all'] });
    expect(JSON.parse(plan.stdout)).toMatchObject({
      targets: [
        { name: 'base', needs: [], decision: 'build' },
        { name: 'app', needs: ['base'], decision: 'build' },
        { name: 'extra', needs: [], decision: 'build' },
      ],
    });
  });

  test('a Compose file, whose services find each other by their image names', async () => {
    const cwd = await makeTree({
      'compose.yaml': [
        'services:',
        '  base:',
        '    image: acme/foundation:dev',
        '    build: ./base',
        '  web:',
        '    image: acme/web:dev',
        '    build: { context: ./web, args: { PAGE: hello } }',
        '    profiles: [online]',
        '  database:',
        '    image: postgres',
      ],
      'base/Dockerfile': ['FROM scratch', 'COPY b /b'],
      'base/b': 'b',
      'web/Dockerfile': ['FROM acme/foundation:dev', 'ARG PAGE', 'LABEL page=$PAGE', 'COPY w /w'],
      'web/w': 'w',
    });
    // As in Compose, a service with a profile is built where it or the profile is named.
    const result = await runCommand({ cwd, args: ['publish', 'base', 'online', ...publishTo('compose')] });
    expectEnd(result, 0);
    expect(await tagsBelow(shared.registry, 'compose/')).toEqual([
      'compose/base:latest',
      'compose/web:latest',
    ]);
    expect(await readFiles(shared.registry, 'compose/web', 'latest')).toMatchObject({ b: 'b', w: 'w' });
    const { config } = await readConfig(shared.registry, 'compose/web', 'latest');
    expect(config.Labels).toEqual({ page: 'hello' });
  });

  test('a single image as build-push-action users give it', async () => {
    const cwd = await makeTree({
      'service/Dockerfile.prod': ['FROM scratch', 'COPY file /file'],
      'service/file': 'x',
    });
    const result = await runCommand({
      cwd,
      args: [
        ...['publish', '--context', 'service', '--file', 'service/Dockerfile.prod', ...withDatabase],
        ...['--tags', `${shared.registry}/single/api:1`, '--tags', `${shared.registry}/single/api:2`],
      ],
    });
    expectEnd(result, 0);
    expect(await tagsBelow(shared.registry, 'single/')).toEqual(['single/api:1', 'single/api:2']);
  });
});
