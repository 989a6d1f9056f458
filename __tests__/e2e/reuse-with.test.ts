import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommand, withDatabase, type CommandOptions } from '../support/command.ts';
import { makeProgram } from '../support/program.ts';
import { realTool } from '../support/tools.ts';
import { startFlakyProxy } from '../support/flaky-proxy.ts';
import { expectEnd } from '../support/outcome.ts';
import { readFiles, readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeTree } from '../support/tree.ts';

const lookingUp = [...withDatabase, '--registry-mirrors', `docker.io=${shared.mirror}`];

function publish(cwd: string, prefix: string, ...more: readonly string[]): CommandOptions {
  return {
    cwd,
    args: [
      'publish',
      ...more.filter((one) => !one.startsWith('-') && ['tool', 'app'].includes(one)),
      '--registry',
      `${shared.registry}/${prefix}`,
      ...lookingUp,
      ...more.filter((one) => !['tool', 'app'].includes(one)),
    ],
  };
}

const noEngine = ['--builder', 'nobody'];

describe('two platforms', () => {
  const files = {
    'images/app/Dockerfile': ['FROM scratch', 'ARG TARGETARCH', 'COPY ${TARGETARCH}.txt /arch'],
    'images/app/amd64.txt': 'a',
    'images/app/arm64.txt': 'b',
  };
  const both = ['--platforms', 'linux/amd64,linux/arm64'];

  test('are reused as the one index that they are; one platform more is built', async () => {
    const cwd = await makeTree(files);
    const one = await runCommand(publish(cwd, 'both', '--platforms', 'linux/amd64'));
    expectEnd(one, 0);
    const first = await runCommand(publish(cwd, 'both', ...both));
    expectEnd(first, 0);
    expect(first.report?.images[0]?.state).toBe('built');
    const again = await runCommand(publish(cwd, 'both', ...both, ...noEngine));
    expectEnd(again, 0);
    expect(again.report?.images[0]).toMatchObject({
      state: 'reused',
      published: { digest: first.report?.images[0]?.published?.digest },
    });
  });

  test('have annotations where they belong: those of the index on it, those of a platform on its manifest', async () => {
    const cwd = await makeTree(files);
    const annotations = [
      'index:org.example.index=i',
      'manifest,index:org.example.both=b',
      'manifest[linux/arm64]:org.example.arm=r',
    ];
    const result = await runCommand(
      publish(cwd, 'annotated', ...both, ...annotations.flatMap((one) => ['--annotations', one])),
    );
    expectEnd(result, 0);
    const index = await readStored(shared.registry, 'annotated/app', 'latest');
    expect(index.annotations).toMatchObject({ 'org.example.index': 'i', 'org.example.both': 'b' });
    const manifests = await Promise.all(
      index.manifests.map(({ digest }) => readStored(shared.registry, 'annotated/app', digest)),
    );
    expect(manifests.map((manifest) => manifest.annotations)).toEqual([
      { 'org.example.both': 'b' },
      { 'org.example.both': 'b', 'org.example.arm': 'r' },
    ]);
  });
});

test('a run in which nothing has changed asks once for each tag, and once for the list of versions', async () => {
  const proxy = await startFlakyProxy(shared.registry, () => undefined);
  try {
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM scratch', 'COPY x /'],
      'images/app/x': 'x',
    });
    const args = ['publish', '--registry', `${proxy.host}/asked`, '--version', '1.2.3', ...lookingUp];
    expectEnd(await runCommand({ cwd, args }), 0);
    const before = proxy.seen.length;
    const again = await runCommand({ cwd, args: [...args, ...noEngine] });
    expectEnd(again, 0);
    expect(again.report?.images[0]?.published?.tags.map(({ state }) => state)).toEqual(
      Array(4).fill('unchanged'),
    );
    const asked = proxy.seen.slice(before).map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
    expect(asked.sort()).toEqual([
      ...['1', '1.2', '1.2.3', 'latest'].map((tag) => `GET /v2/asked/app/manifests/${tag}`),
      'GET /v2/asked/app/tags/list',
    ]);
  } finally {
    await proxy.stop();
  }
});

describe('what is published and not what it seems', () => {
  test('an index whose platform a clean-up took away is built again', async () => {
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM scratch', 'COPY x /'],
      'images/app/x': 'x',
    });
    const both = ['--platforms', 'linux/amd64,linux/arm64'];
    expectEnd(await runCommand(publish(cwd, 'cleaned', ...both)), 0);
    const { manifests } = await readStored(shared.registry, 'cleaned/app', 'latest');
    const url = `http://${shared.registry}/v2/cleaned/app/manifests/${manifests[1]?.digest}`;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
    const again = await runCommand(publish(cwd, 'cleaned', ...both));
    expectEnd(again, 0);
    expect(again.report?.images[0]).toMatchObject({
      state: 'built',
      reasons: [`${shared.registry}/cleaned/app:latest lacks linux/arm64`],
    });
    expectEnd(await runCommand(publish(cwd, 'cleaned', ...both, ...noEngine)), 0);
  });

  test('an image whose files changed while it was built is built again by the next run', async () => {
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM scratch', 'COPY x /'],
      'images/app/x': 'before',
    });
    // It runs after the decision and before the build.
    const hadolint = await makeProgram('hadolint', [
      `case "$*" in *--version*) ;; *) printf during > ${join(cwd, 'images/app/x')};; esac`,
      `exec ${realTool('hadolint')} "$@"`,
    ]);
    const first = await runCommand(publish(cwd, 'moving', '--hadolint', hadolint));
    expectEnd(first, 0);
    expect(first.report?.notes).toContain(
      'files of app have changed while it was built: the next run builds it again',
    );
    await writeFile(join(cwd, 'images/app/x'), 'before');
    const second = await runCommand(publish(cwd, 'moving'));
    expectEnd(second, 0);
    expect(second.report?.images[0]?.state).toBe('built');
    expect(await readFiles(shared.registry, 'moving/app', 'latest')).toMatchObject({ x: 'before' });
  });

  test('a pull request can neither leave out its mark nor say a fingerprint of its own', async () => {
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM scratch', 'COPY x /'],
      'images/app/x': 'x',
    });
    const forged = await runCommand(
      publish(cwd, 'forged', '--annotations', `vnd.image-build.fingerprint=sha256:${'a'.repeat(64)}`),
    );
    expectEnd(forged, 2);
    expect(forged.stderr).toContain('vnd.image-build. is for what image-build writes itself');
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
    };
    expectEnd(await runCommand({ ...publish(cwd, 'forged', '--no-cache'), env }), 0);
    const { annotations } = await readStored(shared.registry, 'forged/app', 'pr-7');
    expect(annotations).toEqual({ 'vnd.image-build.origin': 'pull-request' });
  });

  test('SOURCE_DATE_EPOCH of the environment counts', async () => {
    const cwd = await makeTree({
      'images/app/Dockerfile': ['FROM scratch', 'COPY x /'],
      'images/app/x': 'x',
    });
    const at = async (epoch: string) => {
      const result = await runCommand({ ...publish(cwd, 'epoch'), env: { SOURCE_DATE_EPOCH: epoch } });
      expectEnd(result, 0);
      return result.report?.images[0]?.state;
    };
    expect([await at('1'), await at('1'), await at('2')]).toEqual(['built', 'reused', 'built']);
  });
});

describe('targets that give files', () => {
  const files = {
    'image-build.yml': [
      'version: 1',
      'images:',
      '  tool: { file: tool/Dockerfile, output: { type: local, dest: out } }',
      '  app: { file: app/Dockerfile }',
    ],
    'tool/Dockerfile': ['FROM scratch', 'COPY tool.sh /bin/tool'],
    'tool/tool.sh': 'echo tool\n',
    'app/Dockerfile': ['FROM busybox:stable', 'COPY --from=tool /bin/tool /usr/bin/tool'],
  };

  test('put them where the policy says after every gate, and go into an image of the same run', async () => {
    const cwd = await makeTree(files);
    const result = await runCommand(publish(cwd, 'files', 'tool', 'app'));
    expectEnd(result, 0);
    expect(await readFile(join(cwd, 'out/bin/tool'), 'utf8')).toBe('echo tool\n');
    expect((await stat(join(cwd, 'out/bin/tool'))).uid).toBe(process.getuid?.());
    expect(result.report?.artifacts).toEqual([
      {
        image: 'tool',
        platform: result.report?.images[0]?.platforms[0]?.platform,
        path: 'out/bin/tool',
        bytes: 10,
        sha256: 'dbdf94a50c89a7810193760766fc0892bfd02e687488dd3ef4ee83d7da6d3f33',
      },
    ]);
    const again = await runCommand(publish(cwd, 'files', 'app', ...noEngine));
    expectEnd(again, 0);
    expect(again.report?.images.map(({ name, state }) => [name, state])).toEqual([
      ['tool', 'skipped'],
      ['app', 'reused'],
    ]);
  });

  test('stay away when a gate has failed', async () => {
    const cwd = await makeTree({
      ...files,
      'image-build.yml': [
        ...files['image-build.yml'].slice(0, 3),
        '  app: { file: app/Dockerfile, max-size: 1KB }',
      ],
    });
    expectEnd(await runCommand(publish(cwd, 'no-files', 'tool', 'app')), 1);
    await expect(stat(join(cwd, 'out'))).rejects.toThrow('ENOENT');
  });
});
