import { chmod, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RunReport } from '../../src/report/result.ts';
import { runCommand, withDatabase, type CommandOptions, type CommandResult } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { readConfig, readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const graph = {
  'images/base/Dockerfile': ['FROM busybox:stable', 'COPY base.txt /base.txt'],
  'images/base/base.txt': 'the base\n',
  'images/tools/Dockerfile': ['FROM scratch', 'COPY tool /bin/tool'],
  'images/tools/tool': 'a tool\n',
  'images/app/Dockerfile': ['FROM acme/base:1', 'COPY --from=tools /bin/tool /tool', 'COPY src/ /src/'],
  'images/app/src/main.txt': 'main\n',
  'images/app/notes.md': 'not copied\n',
};

/** No engine answers to this name: whoever asks one fails. */
const noEngine = ['--builder', 'nobody'];

function publish(cwd: string, prefix: string, ...more: readonly string[]): CommandOptions {
  return { cwd, args: ['publish', '--registry', `${shared.registry}/${prefix}`, ...lookingUp, ...more] };
}

/** Base images are looked up where the shared engine has them from. */
const lookingUp = [...withDatabase, '--registry-mirrors', `docker.io=${shared.mirror}`];

function states(report: RunReport | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((report?.images ?? []).map(({ name, state }) => [name, state]));
}

function digests(report: RunReport | undefined): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries((report?.images ?? []).map(({ name, published }) => [name, published?.digest]));
}

const unchanged = { base: 'reused', tools: 'reused', app: 'reused' };

describe('a graph that is published', () => {
  let cwd: string;
  let first: CommandResult;
  beforeAll(async () => {
    cwd = await makeTree(graph);
    first = await runCommand(publish(cwd, 'reuse'));
    expectEnd(first, 0);
    expect(states(first.report)).toEqual({ base: 'built', tools: 'built', app: 'built' });
  });

  test('is not built again when nothing has changed: no engine is asked, no gate runs, every tag stays', async () => {
    const trivy = await makeProgram('trivy', [
      'case "$*" in *image*) exit 99;; esac',
      `exec ${realTool('trivy')} "$@"`,
    ]);
    const again = await runCommand(publish(cwd, 'reuse', ...noEngine, '--trivy', trivy, '--reuse', 'true'));
    expectEnd(again, 0);
    expect(states(again.report)).toEqual(unchanged);
    expect(again.report?.engine).toBeUndefined();
    expect(digests(again.report)).toEqual(digests(first.report));
    for (const { published, gates, reasons, name } of again.report?.images ?? []) {
      expect(published?.tags.map(({ state }) => state)).toEqual(['unchanged']);
      expect(gates.map(({ gate, state }) => [gate, state])).toEqual(
        ['lint', 'size', 'vulnerabilities', 'secrets'].map((gate) => [gate, 'passed']),
      );
      expect(reasons[0]).toBe(`unchanged since ${shared.registry}/reuse/${name}:latest was published`);
    }
  });

  test('is not built again for a file that no stage takes, nor for times', async () => {
    await writeFile(join(cwd, 'images/app/notes.md'), 'other notes\n');
    await utimes(join(cwd, 'images/base/base.txt'), new Date(1), new Date(1));
    const again = await runCommand(publish(cwd, 'reuse', ...noEngine));
    expectEnd(again, 0);
    expect(states(again.report)).toEqual(unchanged);
  });

  test('gets new tags without being built: the release is the digest that was tested', async () => {
    const release = await runCommand(publish(cwd, 'reuse', '--version', 'v1.2.3', ...noEngine));
    expectEnd(release, 0);
    expect(digests(release.report)).toEqual(digests(first.report));
    for (const tag of ['1.2.3', '1.2', '1', 'latest'])
      expect((await readStored(shared.registry, 'reuse/app', tag)).digest).toBe(digests(first.report)['app']);
  });

  test('is judged from its record on a machine that has never seen it', async () => {
    const again = await runCommand({
      ...publish(cwd, 'reuse', ...noEngine),
      env: { IMAGE_BUILD_CACHE: await makeFolder() },
    });
    expectEnd(again, 0);
    expect(states(again.report)).toEqual(unchanged);
    expect(again.report?.images.map(({ checkedAt }) => checkedAt)).toEqual(
      Array(3).fill(first.report?.startedAt),
    );
  });

  test('is judged anew from the registry when the policy has changed, and keeps its digest', async () => {
    const strict = await makeTree({
      ...graph,
      'image-build.yml': ['version: 1', 'defaults: { max-size: 1GB }'],
    });
    const again = await runCommand(publish(strict, 'reuse', ...noEngine));
    expectEnd(again, 0);
    expect(states(again.report)).toEqual(unchanged);
    expect(digests(again.report)).toEqual(digests(first.report));
    expect(again.report?.images.map(({ checkedAt }) => checkedAt)).toEqual([undefined, undefined, undefined]);
    expect(again.report?.images[0]?.reasons).toContain(
      'its gates run again: the policy, a tool or a waiver has changed since its gates ran',
    );
    expect(again.report?.images[0]?.platforms[0]?.size?.uncompressed).toBeGreaterThan(1_000_000);
  });

  test('fails when it no longer passes, and no tag moves', async () => {
    const tight = await makeTree({
      ...graph,
      'image-build.yml': ['version: 1', 'images: { base: { max-size: 1KB } }'],
    });
    const refused = await runCommand(publish(tight, 'reuse', '--version', 'v9.0.0', ...noEngine));
    expectEnd(refused, 1);
    await expect(readStored(shared.registry, 'reuse/base', '9.0.0')).rejects.toThrow('answered 404');
  });
});

describe('a change', () => {
  test('in one leaf builds that leaf alone, on the very base that is published', async () => {
    const cwd = await makeTree(graph);
    const first = await runCommand(publish(cwd, 'leaf'));
    expectEnd(first, 0);
    await writeFile(join(cwd, 'images/app/src/main.txt'), 'another main\n');
    const second = await runCommand(publish(cwd, 'leaf'));
    expectEnd(second, 0);
    expect(states(second.report)).toEqual({ base: 'reused', tools: 'reused', app: 'built' });
    expect(second.report?.images[2]?.reasons).toContain('context: src/main.txt changed');
    const base = await readConfig(shared.registry, 'leaf/base', 'latest');
    const app = await readConfig(shared.registry, 'leaf/app', 'latest');
    expect(app.rootfs.diff_ids.slice(0, base.rootfs.diff_ids.length)).toEqual(base.rootfs.diff_ids);

    const third = await runCommand(publish(cwd, 'leaf', ...noEngine));
    expectEnd(third, 0);
    expect(states(third.report)).toEqual(unchanged);
  });

  test('in a base builds what stands on it, and nothing else', async () => {
    const cwd = await makeTree(graph);
    expectEnd(await runCommand(publish(cwd, 'root')), 0);
    await chmod(join(cwd, 'images/base/base.txt'), 0o600);
    const second = await runCommand(publish(cwd, 'root'));
    expectEnd(second, 0);
    expect(states(second.report)).toEqual({ base: 'built', tools: 'reused', app: 'built' });
    expect(second.report?.images[0]?.reasons).toContain('context: base.txt changed');
    expect(second.report?.images[2]?.reasons).toContain('parent base is built');
  });

  test('that is taken back needs no build where the old image still has a tag in question', async () => {
    const cwd = await makeTree(graph);
    expectEnd(await runCommand(publish(cwd, 'back', '--tags', 'v1,stable')), 0);
    await writeFile(join(cwd, 'images/tools/tool'), 'a worse tool\n');
    expectEnd(await runCommand(publish(cwd, 'back', '--tags', 'v1')), 0);
    await writeFile(join(cwd, 'images/tools/tool'), 'a tool\n');
    const back = await runCommand(publish(cwd, 'back', '--tags', 'v1,stable', ...noEngine));
    expectEnd(back, 0);
    expect(states(back.report)).toEqual(unchanged);
    const [v1, stable] = await Promise.all(
      ['v1', 'stable'].map((tag) => readStored(shared.registry, 'back/tools', tag)),
    );
    expect(v1?.digest).toBe(stable?.digest);
  });
});

describe('what is never taken', () => {
  const event = async (cwd: string, name: string, payload: object): Promise<Record<string, string>> => {
    const path = join(cwd, 'event.json');
    await writeFile(path, JSON.stringify(payload));
    return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  };

  test('a branch does not take what a pull request has published, even under its own tag', async () => {
    const cwd = await makeTree({ ...graph, '.dockerignore': 'event.json' });
    const pull = await runCommand({
      ...publish(cwd, 'trust', '--tags', 'main'),
      env: {
        ...(await event(cwd, 'pull_request', { number: 7, repository: { default_branch: 'main' } })),
        GITHUB_REF: 'refs/pull/7/merge',
      },
    });
    expectEnd(pull, 0);
    const branch = await runCommand({
      ...publish(cwd, 'trust', '--tags', 'main'),
      env: {
        ...(await event(cwd, 'push', { repository: { default_branch: 'main' } })),
        GITHUB_REF: 'refs/heads/main',
      },
    });
    expectEnd(branch, 0);
    expect(states(branch.report)).toEqual({ base: 'built', tools: 'built', app: 'built' });
    expect(branch.report?.images[0]?.reasons[0]).toContain('was published by a pull request');
  });

  test('an image of another tool, and a build argument, a label or a base that has moved', async () => {
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM busybox:stable', 'ARG MODE=plain', 'RUN echo $MODE > /mode'],
    });
    const built = async (...more: readonly string[]): Promise<readonly string[]> => {
      const result = await runCommand(publish(cwd, 'parts', ...more));
      expectEnd(result, 0);
      const [app] = result.report?.images ?? [];
      return [app?.state ?? '', app?.reasons[0] ?? ''];
    };
    expect(await built()).toEqual(['built', 'nothing is published under the tags that are looked at']);
    expect(await built('--build-args', 'MODE=fancy')).toEqual(['built', 'argument MODE is new']);
    expect(await built('--build-args', 'MODE=fancy', '--labels', 'team=a')).toEqual([
      'built',
      'label team is new',
    ]);
    expect(await built('--build-args', 'MODE=fancy', '--labels', 'team=a')).toEqual([
      'reused',
      `unchanged since ${shared.registry}/parts/app:latest was published`,
    ]);
    expect(await built('--build-args', 'MODE=fancy', '--labels', 'team=a', '--reuse=false')).toEqual([
      'built',
      'everything is to be built (reuse: false)',
    ]);
  });
});

describe('only', () => {
  test('takes the base that is published as it is now, and refuses one that is not', async () => {
    const cwd = await makeTree(graph);
    expectEnd(await runCommand(publish(cwd, 'only')), 0);
    await writeFile(join(cwd, 'images/app/src/main.txt'), 'another main\n');
    const app = await runCommand({
      ...publish(cwd, 'only', '--only'),
      args: ['publish', 'app', ...publish(cwd, 'only', '--only').args.slice(1)],
    });
    expectEnd(app, 0);
    expect(states(app.report)).toEqual({ base: 'reused', tools: 'reused', app: 'built' });

    await writeFile(join(cwd, 'images/base/base.txt'), 'another base\n');
    const refused = await runCommand({
      ...publish(cwd, 'only'),
      args: ['publish', 'app', ...publish(cwd, 'only', '--only').args.slice(1)],
    });
    expectEnd(refused, 2);
    expect(refused.stderr).toContain('base is not published as it is now: context: base.txt changed');
  });
});

test('the annotations of a published image say what it was made of, and nothing of this machine', async () => {
  const cwd = await makeTree(graph);
  expectEnd(await runCommand(publish(cwd, 'told')), 0);
  const { annotations } = await readStored(shared.registry, 'told/app', 'latest');
  const base = await readStored(shared.registry, 'told/base', 'latest');
  const tools = await readStored(shared.registry, 'told/tools', 'latest');
  expect(annotations['vnd.image-build.fingerprint']).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(JSON.parse(annotations['vnd.image-build.parents'] ?? '')).toEqual({
    base: base.digest,
    tools: tools.digest,
  });
  expect(Object.keys(JSON.parse(annotations['vnd.image-build.parts'] ?? '') as object)).toEqual(
    expect.arrayContaining(['Dockerfile', 'context', 'parent base', 'parent tools', 'platforms']),
  );
  expect(JSON.stringify(annotations)).not.toContain(cwd);
});
