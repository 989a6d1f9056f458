import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { act, makeCaller } from '../support/act/act.ts';
import { callImages } from '../support/act/calling.ts';
import { reRunFailed } from '../support/act/re-run.ts';
import { makeLayout } from '../support/layouts.ts';
import { startLoopback } from '../support/loopback.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder } from '../support/tree.ts';

test('failed jobs that are run again build what has failed, and publish it with what had passed before', async () => {
  const text = 'what both platforms fetch\n';
  let isThere = false;
  const home = await startLoopback((request, response) => {
    const isFound = isThere || request.url?.includes('arm64') !== true;
    response.writeHead(isFound ? 200 : 404).end(isFound ? text : 'no\n');
  });
  try {
    const sum = createHash('sha256').update(text).digest('hex');
    const repository = await makeCaller(callImages('run-again'), {
      'images/app/Dockerfile': [
        'FROM scratch',
        'ARG TARGETARCH',
        `ADD --checksum=sha256:${sum} ${home.url}/for-$TARGETARCH /app`,
      ],
    });
    const first = await act(repository);
    expect(first.exitCode).toBe(1);
    expect(first.output).toMatch(/The leg app-linux-arm64 failed: app failed at .* ADD /);
    expect(await tagsBelow(shared.registry, 'run-again/')).toEqual(['run-again/app:(no tag)']);

    isThere = true;
    await reRunFailed(repository, first, ['app-linux-arm64']);
    const again = await act(repository);
    expect([again.exitCode, again.exitCode === 0 ? '' : again.output]).toEqual([0, '']);
    expect(again.jobs).toEqual({
      plan: 'succeeded',
      'app-linux-arm64': 'succeeded',
      publish: 'succeeded',
      gate: 'succeeded',
    });
    const { manifests } = await readStored(shared.registry, 'run-again/app', '2.0.0');
    expect(manifests.map(({ platform }) => platform?.architecture)).toEqual(['amd64', 'arm64']);
    expect(again.output).toContain('Legs: 2;');
  } finally {
    await home.stop();
  }
});

test('a tag that is pushed gives what its branch has built the names of its version, and builds nothing', async () => {
  const call = callImages('by-tag').filter((line) => !line.includes(' version:'));
  const repository = await makeCaller(call, {
    'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
  });
  const of = { repository: { default_branch: 'main' } };
  const onBranch = await act(repository, { payload: { ref: 'refs/heads/main', ...of } });
  expect([onBranch.exitCode, onBranch.exitCode === 0 ? '' : onBranch.output]).toEqual([0, '']);
  const { digest } = await readStored(shared.registry, 'by-tag/app', 'main');

  const onTag = await act(repository, { payload: { ref: 'refs/tags/v1.2.0', ...of } });
  expect([onTag.exitCode, onTag.exitCode === 0 ? '' : onTag.output]).toEqual([0, '']);
  expect(onTag.jobs).toEqual({ plan: 'succeeded', publish: 'succeeded', gate: 'succeeded' });
  for (const name of ['1', '1.2', '1.2.0', 'latest'])
    expect((await readStored(shared.registry, 'by-tag/app', name)).digest).toBe(digest);
});

/** A base that images stand on. Each content is another image under the same tag. */
async function pushBase(content: string): Promise<void> {
  const layout = await makeLayout({
    dir: await makeFolder(),
    platform: 'linux/amd64',
    layers: [{ name: content }],
  });
  await pushImage(testClient(), `${shared.registry}/nightly-base:1`, [layout]);
}

test('on a schedule that is built again whose base has moved, and nothing else', async () => {
  await pushBase('first');
  const call = callImages('by-night', [], 'linux/amd64').filter((line) => !line.includes(' version:'));
  const repository = await makeCaller(call, {
    'images/app/Dockerfile': [`FROM ${shared.registry}/nightly-base:1`, 'COPY Dockerfile /'],
    'images/other/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
  });
  const night = { event: 'schedule', payload: { repository: { default_branch: 'main' } } };
  const built = async (): Promise<readonly string[]> => {
    const { exitCode, output, jobs } = await act(repository, night);
    expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
    return Object.keys(jobs)
      .filter((job) => job.endsWith('-linux-amd64'))
      .sort();
  };
  const digests = async (): Promise<readonly string[]> =>
    Promise.all(
      ['app', 'other'].map(
        async (name) => (await readStored(shared.registry, `by-night/${name}`, 'nightly')).digest,
      ),
    );

  expect(await built()).toEqual(['app-linux-amd64', 'other-linux-amd64']);
  const [app, other] = await digests();
  expect(await built()).toEqual([]);
  await pushBase('second');
  expect(await built()).toEqual(['app-linux-amd64']);
  const [appNow, otherNow] = await digests();
  expect(otherNow).toBe(other);
  expect(appNow).not.toBe(app);
});
