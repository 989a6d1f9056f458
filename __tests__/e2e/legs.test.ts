import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ownAnnotations } from '../../src/oci/own-annotations.ts';
import { findSbom } from '../../src/memory/sboms.ts';
import type { LegFile } from '../../src/publish/legs/schema.ts';
import { runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import {
  graph,
  amd64,
  arm64,
  noEngine,
  stageOf,
  run,
  legFile,
  leg,
  publish,
  twoLegs,
  readLeg,
  changeLeg,
  states,
  tags,
  noTags,
  diffIds,
} from '../support/legs-stage.ts';
import { expectEnd } from '../support/outcome.ts';
import { testClient } from '../support/registry-client.ts';
import { readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder } from '../support/tree.ts';

describe('a build that is spread over two runners', () => {
  test('is published by a third one that builds nothing, and the next run has nothing to do', async () => {
    const stage = await stageOf('all');
    await twoLegs(stage);
    // What a leg has pushed has no name yet.
    expect(await tags(stage)).toEqual(noTags(stage));

    const published = await publish(stage);
    expectEnd(published, 0);
    expect(states(published.report)).toEqual({ base: 'built', app: 'built', tool: 'built' });
    expect(published.report?.engine).toBeUndefined();
    for (const { gates } of published.report?.images ?? [])
      expect(gates.map(({ gate, platform = '', state }) => `${gate} ${platform} ${state}`)).toEqual([
        'lint  passed',
        ...[amd64, arm64].flatMap((on) =>
          ['size', 'vulnerabilities', 'secrets'].map((gate) => `${gate} ${on} passed`),
        ),
      ]);

    const [of64, ofArm] = [await readLeg(stage, 'amd64'), await readLeg(stage, 'arm64')];
    for (const name of ['base', 'app', 'tool']) {
      const { manifests, annotations } = await readStored(
        shared.registry,
        `${stage.prefix}/${name}`,
        'latest',
      );
      const pushed = [of64, ofArm].map(
        ({ images }) => images.find(({ image }) => image === name)?.platforms[0]?.digest,
      );
      expect(manifests.map(({ digest, platform }) => [platform?.architecture, digest])).toEqual([
        ['amd64', pushed[0]],
        ['arm64', pushed[1]],
      ]);
      expect(annotations[ownAnnotations.platforms]).toBe(`${amd64},${arm64}`);
    }
    const base = await readStored(shared.registry, `${stage.prefix}/base`, 'latest');
    const app = await readStored(shared.registry, `${stage.prefix}/app`, 'latest');
    expect(JSON.parse(app.annotations[ownAnnotations.parents] ?? '')).toEqual({ base: base.digest });
    for (const [index, { digest }] of base.manifests.entries())
      expect(await diffIds(`${stage.prefix}/app`, app.manifests[index]?.digest ?? '')).toEqual([
        ...(await diffIds(`${stage.prefix}/base`, digest)),
        expect.any(String),
      ]);

    // Another machine that publishes without legs: fingerprints and the answers of the gates are beside the images.
    const next = await runCommand({
      cwd: stage.cwd,
      args: ['publish', '--registry', `${shared.registry}/${stage.prefix}`, ...withDatabase, ...noEngine],
      env: { IMAGE_BUILD_CACHE: await makeFolder() },
    });
    expectEnd(next, 0);
    expect(states(next.report)).toEqual({ base: 'reused', app: 'reused', tool: 'reused' });
    for (const { name, checkedAt, platforms, history, gates } of next.report?.images ?? []) {
      expect({ name, checkedAt }).toEqual({ name, checkedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
      expect(platforms.map(({ size }) => size !== undefined)).toEqual([true, true]);
      expect(history?.map(({ sizes }) => Object.keys(sizes))).toEqual([[amd64, arm64]]);
      expect(gates).toHaveLength(7);
    }
  });

  test('is published a second time without any change, whether it is reused or not', async () => {
    const stage = await stageOf('again');
    await twoLegs(stage);
    const first = await publish(stage);
    expectEnd(first, 0);
    for (const more of [[], ['--reuse', 'false']]) {
      const again = await publish(stage, ...more);
      expectEnd(again, 0);
      expect(again.report?.images.map(({ published }) => published?.digest)).toEqual(
        first.report?.images.map(({ published }) => published?.digest),
      );
      expect(
        again.report?.images.flatMap(({ published }) => published?.tags.map(({ state }) => state)),
      ).toEqual(['unchanged', 'unchanged', 'unchanged']);
    }
  });

  test('keeps the attestations of each platform', async () => {
    const stage = await stageOf('attested');
    await twoLegs(stage, '--provenance', 'max');
    expectEnd(await publish(stage, '--provenance', 'max'), 0);
    const { manifests } = await readStored(shared.registry, `${stage.prefix}/app`, 'latest');
    const [of64, ofArm, ...attestations] = manifests;
    expect([of64?.platform?.architecture, ofArm?.platform?.architecture]).toEqual(['amd64', 'arm64']);
    expect(attestations.map(({ annotations }) => annotations?.['vnd.docker.reference.digest'])).toEqual([
      of64?.digest,
      ofArm?.digest,
    ]);
    for (const { digest } of attestations)
      expect((await readStored(shared.registry, `${stage.prefix}/app`, digest)).layers).toHaveLength(1);
  });

  test('of one platform gives a lone manifest that the next run reuses', async () => {
    const stage = await stageOf('lone', { ...graph, 'image-build.yml': ['version: 1'] });
    const asLeg = ['--push-by-digest', '--digests', legFile(stage, 'one')];
    expectEnd(await run(stage, 'build', ...asLeg), 0);
    const published = await publish(stage);
    expectEnd(published, 0);
    const { digest, layers } = await readStored(shared.registry, `${stage.prefix}/app`, 'latest');
    expect(layers).toHaveLength(2);
    const app = published.report?.images.find(({ name }) => name === 'app');
    expect([app?.published?.digest, app?.platforms[0]?.digest]).toEqual([digest, digest]);
    const next = await run(stage, 'publish', ...noEngine);
    expectEnd(next, 0);
    expect(states(next.report)).toEqual({ base: 'reused', app: 'reused', tool: 'reused' });
  });

  test('stands on the base that is published where that stays as it is', async () => {
    const stage = await stageOf('base');
    expectEnd(await run(stage, 'publish'), 0);
    const before = await readStored(shared.registry, `${stage.prefix}/base`, 'latest');
    await writeFile(join(stage.cwd, 'images/app/app.txt'), 'another app\n');
    await twoLegs(stage, 'app');
    expect((await readLeg(stage, 'arm64')).images.map(({ image }) => image)).toEqual(['app']);
    const published = await publish(stage);
    expectEnd(published, 0);
    expect(states(published.report)).toEqual({ base: 'reused', app: 'built', tool: 'reused' });
    const app = await readStored(shared.registry, `${stage.prefix}/app`, 'latest');
    expect(JSON.parse(app.annotations[ownAnnotations.parents] ?? '')).toEqual({ base: before.digest });
  });
});

describe('what a leg has pushed', () => {
  test('is in every repository of the tags, and is looked for in each', async () => {
    const stage = await stageOf('two-places', {
      Dockerfile: ['FROM scratch', 'COPY file /file'],
      file: 'a file\n',
      'image-build.yml': graph['image-build.yml'],
    });
    const [one, other] = ['one', 'other'].map((name) => `${shared.registry}/${stage.prefix}/${name}`);
    const naming = ['--context', '.', '--tags', `${one}:1,${other}:1,${other}:2`];
    const command = (...args: readonly string[]): Promise<CommandResult> =>
      runCommand({ cwd: stage.cwd, args: [...args, ...withDatabase, ...naming] });
    const asLeg = ['build', '--push-by-digest', '--digests', legFile(stage, 'all')];
    expectEnd(await command(...asLeg), 0);
    const publishing = ['publish', '--from', stage.legs, ...noEngine];
    const published = await command(...publishing);
    expectEnd(published, 0);
    expect(await tags(stage)).toEqual(['one:1', 'other:1', 'other:2'].map((tag) => `${stage.prefix}/${tag}`));

    await writeFile(join(stage.cwd, 'file'), 'another file\n');
    expectEnd(await command(...asLeg), 0);
    const { images } = await readLeg(stage, 'all');
    const digest = images[0]?.platforms[0]?.digest ?? '';
    const url = `http://${shared.registry}/v2/${stage.prefix}/other/manifests/${digest}`;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
    const gone = await command(...publishing);
    expectEnd(gone, 4);
    expect(gone.report?.problems[0]?.what).toContain(`is not there any more: ${other}@${digest}`);
    const before = published.report?.images[0]?.published?.digest;
    for (const name of ['one', 'other'])
      expect((await readStored(shared.registry, `${stage.prefix}/${name}`, '1')).digest).toBe(before);
  });

  test('is published without a fingerprint where its files have changed while it was built', async () => {
    const stage = await stageOf('changed');
    await twoLegs(stage);
    await changeLeg(stage, 'arm64', (text) => {
      const leg = JSON.parse(text) as LegFile;
      const [base] = leg.images;
      Reflect.deleteProperty(base?.annotations ?? {}, ownAnnotations.fingerprint);
      return JSON.stringify(leg);
    });
    const published = await publish(stage);
    expectEnd(published, 0);
    expect(published.report?.notes).toContain(
      'files of base, app have changed while a leg has built it: the next run builds it again',
    );
    const next = await run(stage, 'plan', '--json');
    expect(JSON.parse(next.stdout)).toMatchObject({
      targets: [
        { name: 'base', decision: 'build', reasons: [expect.stringContaining('has no fingerprint')] },
        { name: 'app', decision: 'build' },
        { name: 'tool', decision: 'reuse' },
      ],
    });
  });

  test('is what later runs are compared with: its SBOMs come along', async () => {
    const asked = 'platforms: [linux/amd64, linux/arm64], only-new: true, skip: [vulnerabilities]';
    const stage = await stageOf('sboms', {
      ...graph,
      'image-build.yml': ['version: 1', `defaults: { ${asked} }`],
    });
    await twoLegs(stage);
    expectEnd(await publish(stage), 0);
    const { digest } = await readStored(shared.registry, `${stage.prefix}/tool`, 'latest');
    const client = testClient();
    const image = { repository: `${shared.registry}/${stage.prefix}/tool`, digest };
    for (const platform of [amd64, arm64])
      expect(await findSbom(client, image, platform, { cacheDir: await makeFolder() })).toMatchObject({
        kind: 'found',
      });
    await client.close();
  });
});

describe('a run that is started again', () => {
  test('is published from the legs of its last attempt, though they are others than before', async () => {
    const stage = await stageOf('attempts', { ...graph, 'image-build.yml': ['version: 1'] });
    const attempt = async (number: string, name: string, ...more: readonly string[]): Promise<void> => {
      const result = await runCommand({
        cwd: stage.cwd,
        args: [
          ...['build', '--registry', `${shared.registry}/${stage.prefix}`, ...withDatabase, '--no-cache'],
          ...['--push-by-digest', '--digests', legFile(stage, name), ...more],
        ],
        env: { GITHUB_RUN_ATTEMPT: number },
      });
      expectEnd(result, 0);
    };
    await attempt('1', 'all');
    await attempt('2', 'app', '--only-images', 'base,app');
    const [first, second] = [await readLeg(stage, 'all'), await readLeg(stage, 'app')];
    expect([first.attempt, second.attempt]).toEqual([1, 2]);
    const published = await publish(stage);
    expectEnd(published, 0);
    const digestIn = ({ images }: LegFile, name: string) =>
      images.find(({ image }) => image === name)?.platforms[0]?.digest;
    expect(published.report?.images.map(({ name, platforms }) => [name, platforms[0]?.digest])).toEqual([
      ['base', digestIn(second, 'base')],
      ['app', digestIn(second, 'app')],
      ['tool', digestIn(first, 'tool')],
    ]);
    expect(digestIn(second, 'base')).not.toBe(digestIn(first, 'base'));
  });
});

describe('a leg whose gate fails', () => {
  test('pushes nothing, and the leg file of an earlier run is gone', async () => {
    const stage = await stageOf('gate', {
      ...graph,
      'image-build.yml': [...graph['image-build.yml'], 'images: { tool: { max-size: 1KB } }'],
    });
    await mkdir(dirname(legFile(stage, 'amd64')));
    await writeFile(legFile(stage, 'amd64'), '{}');
    expectEnd(await leg(stage, 'amd64', amd64), 1);
    expect(existsSync(legFile(stage, 'amd64'))).toBe(false);
    expect(await tags(stage)).toEqual([]);
  });
});
