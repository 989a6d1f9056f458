import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ownAnnotations } from '../../src/oci/own-annotations.ts';
import { findSbom } from '../../src/memory/sboms.ts';
import type { Leg } from '../../src/plan/legs.ts';
import { pushByDigest } from '../../src/publish/legs/push.ts';
import type { LegFile } from '../../src/publish/legs/schema.ts';
import type { RunReport } from '../../src/report/result.ts';
import { runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { makeLayout } from '../support/layouts.ts';
import { expectEnd } from '../support/outcome.ts';
import { testClient } from '../support/registry-client.ts';
import { readBlob, readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const graph = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY base.txt /base.txt'],
  'images/base/base.txt': 'the base\n',
  'images/app/Dockerfile': ['FROM base', 'COPY app.txt /app.txt'],
  'images/app/app.txt': 'the app\n',
  'images/tool/Dockerfile': ['FROM scratch', 'COPY tool /tool'],
  'images/tool/tool': 'a tool\n',
  'image-build.yml': ['version: 1', 'defaults: { platforms: [linux/amd64, linux/arm64] }'],
};
const [amd64, arm64] = ['linux/amd64', 'linux/arm64'];

/** No engine answers to this name: whoever asks one fails. */
const noEngine = ['--builder', 'nobody'];

/** A repository whose images go to a place of their own, and a folder for leg files outside of it. */
interface Stage {
  readonly cwd: string;
  readonly prefix: string;
  readonly legs: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function stageOf(prefix: string, files: Parameters<typeof makeTree>[0] = graph): Promise<Stage> {
  return { cwd: await makeTree(files), prefix: `legs-${prefix}`, legs: await makeFolder() };
}

function run(stage: Stage, command: string, ...more: readonly string[]): Promise<CommandResult> {
  const { cwd, prefix, env = {} } = stage;
  return runCommand({
    cwd,
    env,
    args: [command, '--registry', `${shared.registry}/${prefix}`, ...withDatabase, ...more],
  });
}

const legFile = ({ legs }: Stage, name: string): string => join(legs, name, 'leg.json');

/** One leg: a runner that builds these images on this platform. */
function leg(
  stage: Stage,
  name: string,
  platform: string,
  ...more: readonly string[]
): Promise<CommandResult> {
  const asLeg = ['--push-by-digest', '--digests', legFile(stage, name), '--only-platforms', platform];
  return run(stage, 'build', ...asLeg, ...more);
}

/** What the action's `publish` job does. */
const publish = (stage: Stage, ...more: readonly string[]): Promise<CommandResult> =>
  run(stage, 'publish', '--from', stage.legs, ...noEngine, ...more);

async function twoLegs(stage: Stage, ...more: readonly string[]): Promise<void> {
  for (const [name, platform] of [['amd64', amd64] as const, ['arm64', arm64] as const]) {
    expectEnd(await leg(stage, name, platform, ...more), 0);
  }
}

async function readLeg(stage: Stage, name: string): Promise<LegFile> {
  return JSON.parse(await readFile(legFile(stage, name), 'utf8')) as LegFile;
}

async function changeLeg(stage: Stage, name: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(legFile(stage, name), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(legFile(stage, name), changed);
}

function states(report: RunReport | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((report?.images ?? []).map(({ name, state }) => [name, state]));
}

/** The tags of a stage; `(no tag)` is a repository that something was pushed to. */
const tags = ({ prefix }: Stage): Promise<readonly string[]> => tagsBelow(shared.registry, `${prefix}/`);

const noTags = ({ prefix }: Stage): readonly string[] =>
  ['app', 'base', 'tool'].map((name) => `${prefix}/${name}:(no tag)`);

/** It ends with this code and says this; every repository is as it was. */
async function expectRefused(stage: Stage, result: CommandResult, code: number, says: RegExp): Promise<void> {
  expectEnd(result, code);
  expect(result.report?.problems[0]?.what).toMatch(says);
  expect(await tags(stage)).toEqual(noTags(stage));
}

async function diffIds(repository: string, manifest: string): Promise<readonly string[]> {
  const { config } = await readStored(shared.registry, repository, manifest);
  const text = (await readBlob(shared.registry, repository, config?.digest ?? '')).toString('utf8');
  return (JSON.parse(text) as { rootfs: { diff_ids: string[] } }).rootfs.diff_ids;
}

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

describe('a graph that is spread over runners by its levels', () => {
  const levels = {
    'images/base/Dockerfile': ['FROM scratch', 'COPY base.txt /base.txt'],
    'images/base/base.txt': 'the base\n',
    'images/runtime/Dockerfile': ['FROM base', 'COPY runtime.txt /runtime.txt'],
    'images/runtime/runtime.txt': 'the runtime\n',
    'images/tools/Dockerfile': ['FROM scratch', 'COPY tools.txt /tools.txt'],
    'images/tools/tools.txt': 'tools\n',
    'images/app/Dockerfile': [
      'FROM --platform=linux/amd64 tools AS tools-stage',
      'FROM runtime',
      'COPY --from=tools-stage /tools.txt /tools.txt',
      'COPY app.txt /app.txt',
    ],
    'images/app/app.txt': 'the app\n',
    'image-build.yml': graph['image-build.yml'],
  };

  /** What a workflow does with `plan --legs`: wave by wave, each leg with the files of those before it. */
  async function wave(stage: Stage, number: number, ...more: readonly string[]): Promise<readonly Leg[]> {
    const planned = await run(stage, 'plan', '--legs', '--mode', 'waves', ...more);
    expectEnd(planned, 0);
    const legs = (JSON.parse(planned.stdout) as Leg[]).filter((one) => one.wave === number);
    for (const { id, images, platforms } of legs)
      expectEnd(await waveLeg(stage, id, images, platforms, ...more), 0);
    return legs;
  }

  function waveLeg(
    stage: Stage,
    id: string,
    images: readonly string[],
    platforms: readonly string[],
    ...more: readonly string[]
  ): Promise<CommandResult> {
    const asLeg = ['--push-by-digest', '--digests', legFile(stage, id), '--from', stage.legs];
    const part = ['--only-images', images.join(','), '--only-platforms', platforms.join(',')];
    return run(stage, 'build', ...asLeg, ...part, ...more);
  }

  test('is the same graph: each image on the base of this run, and the next run has nothing to do', async () => {
    const stage = await stageOf('waves', levels);
    expect((await wave(stage, 1)).map(({ id }) => id)).toEqual(['tools-linux-amd64', 'tools-linux-arm64']);
    expect((await wave(stage, 2)).map(({ images }) => images)).toEqual([['runtime'], ['runtime']]);
    expect((await wave(stage, 3)).map(({ images }) => images)).toEqual([['app'], ['app']]);
    expect(await tags(stage)).toEqual(
      ['app', 'base', 'runtime', 'tools'].map((name) => `${stage.prefix}/${name}:(no tag)`),
    );

    const published = await publish(stage);
    expectEnd(published, 0);
    expect(states(published.report)).toEqual({
      base: 'built',
      tools: 'built',
      runtime: 'built',
      app: 'built',
    });
    const idsOf = async (name: string) => {
      const { manifests } = await readStored(shared.registry, `${stage.prefix}/${name}`, 'latest');
      return Promise.all(manifests.map(({ digest }) => diffIds(`${stage.prefix}/${name}`, digest)));
    };
    const [base, runtime, app] = [await idsOf('base'), await idsOf('runtime'), await idsOf('app')];
    for (const index of [0, 1]) {
      expect(runtime[index]).toEqual([...(base[index] ?? []), expect.any(String)]);
      expect(app[index]).toEqual([...(runtime[index] ?? []), expect.any(String), expect.any(String)]);
    }
    // One solve plans the same: nothing is left to build, and the next plan has no legs.
    const next = await run(stage, 'publish', ...noEngine);
    expectEnd(next, 0);
    expect(new Set(Object.values(states(next.report)))).toEqual(new Set(['reused']));
  });

  test('needs only the legs again that have failed, and what comes after them', async () => {
    const stage = await stageOf('waves-again', levels);
    await wave(stage, 1);
    expectEnd(await waveLeg(stage, 'runtime-linux-amd64', ['runtime'], [amd64]), 0);
    // The other one of its wave has failed, and the next was not begun.
    const early = await publish(stage);
    expectEnd(early, 2);
    expect(early.report?.problems[0]?.log).toContain('No leg has built runtime (linux/arm64)');
    const again = { ...stage, env: { GITHUB_RUN_ATTEMPT: '2' } };
    expectEnd(await waveLeg(again, 'runtime-linux-arm64', ['runtime'], [arm64]), 0);
    await wave(again, 3);
    const published = await publish(again);
    expectEnd(published, 0);
    expect(new Set(Object.values(states(published.report)))).toEqual(new Set(['built']));
  });

  test('hands over bases that have attestations, too', async () => {
    const stage = await stageOf('waves-attested', { ...levels, 'image-build.yml': ['version: 1'] });
    for (const number of [1, 2, 3]) await wave(stage, number, '--provenance', 'max');
    expectEnd(await publish(stage, '--provenance', 'max'), 0);
    const { manifests } = await readStored(shared.registry, `${stage.prefix}/app`, 'latest');
    expect(manifests.map(({ platform }) => platform?.architecture)).toEqual(['amd64', 'unknown']);
  });

  describe('a leg is refused', () => {
    let made: Promise<Stage> | undefined;
    /** The first wave of a graph of its own, once for all. */
    const first = (): Promise<Stage> =>
      (made ??= (async () => {
        const stage = await stageOf('waves-refused', levels);
        await wave(stage, 1);
        return stage;
      })());
    const runtime = ['runtime-linux-arm64', ['runtime'], [arm64]] as const;

    test('where nobody says where its base is: no other one is taken', async () => {
      const stage = await first();
      const asLeg = ['--push-by-digest', '--digests', join(await makeFolder(), 'leg.json')];
      const result = await run(
        stage,
        'build',
        ...asLeg,
        '--only-images',
        'runtime',
        '--only-platforms',
        arm64,
      );
      expectEnd(result, 2);
      expect(result.report?.problems[0]).toMatchObject({
        what: 'base (linux/arm64) is to be built, and not by this leg',
        where: { file: 'images/base/Dockerfile' },
      });
    });

    test('where an image that it takes for another platform is not its own to build', async () => {
      const stage = await first();
      const asLeg = ['--push-by-digest', '--digests', join(await makeFolder(), 'leg.json')];
      const result = await run(stage, 'build', ...asLeg, '--only-platforms', arm64);
      expectEnd(result, 2);
      expect(result.report?.problems[0]?.what).toBe(
        'tools (linux/amd64) is to be built, and not by this leg',
      );
    });

    test.each<{
      name: string;
      change: (text: string, other: string) => string | undefined;
      code: number;
      says: RegExp;
    }>([
      {
        name: 'where the leg of its base has failed',
        change: () => undefined,
        code: 2,
        says: /^No leg has built base \(linux\/arm64\)$/,
      },
      {
        name: 'where the digest is of nothing',
        change: (text) =>
          text.replaceAll(
            /"digest": "sha256:[0-9a-f]{64}",(\s*"mediaType")/g,
            `"digest": "sha256:${'0'.repeat(64)}",$1`,
          ),
        code: 4,
        says: /^base \(linux\/arm64\) is not there any more: .*@sha256:000/,
      },
      {
        name: 'where the digest is of another platform',
        change: (_, other) => other.replaceAll(amd64, arm64),
        code: 4,
        says: /gives .* for base \(linux\/arm64\), and it is for linux\/amd64/,
      },
      {
        name: 'where the base has not passed its gates',
        change: (text) => text.replace('"state": "passed"', '"state": "failed"'),
        code: 4,
        says: /does not say that the gate \w+ of base \(linux\/arm64\) has passed/,
      },
      {
        name: 'where the base is of another commit',
        change: (text) =>
          text.replaceAll(
            /"fingerprint": "sha256:[0-9a-f]{64}"/g,
            `"fingerprint": "sha256:${'0'.repeat(64)}"`,
          ),
        code: 2,
        says: /^base \(linux\/arm64\) is planned as something else than the leg of/,
      },
    ])('$name', async ({ change, code, says }) => {
      const stage = await first();
      const own = { ...stage, legs: await makeFolder() };
      const names = ['tools-linux-amd64', 'tools-linux-arm64'];
      const [of64 = '', ofArm = ''] = await Promise.all(
        names.map((name) => readFile(legFile(stage, name), 'utf8')),
      );
      const changed = change(ofArm, of64);
      expect(changed).not.toBe(ofArm);
      for (const [name, text] of [[names[0], of64] as const, [names[1], changed] as const]) {
        if (text === undefined || name === undefined) continue;
        await mkdir(dirname(legFile(own, name)));
        await writeFile(legFile(own, name), text);
      }
      const result = await waveLeg(own, ...runtime);
      expectEnd(result, code);
      expect(result.report?.problems[0]?.what).toMatch(says);
      expect(existsSync(legFile(own, 'runtime-linux-arm64'))).toBe(false);
    });
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

describe('no tag moves', () => {
  test('where a leg is missing: image and platform are named', async () => {
    const stage = await stageOf('missing');
    await twoLegs(stage);
    await rm(legFile(stage, 'arm64'));
    const result = await publish(stage);
    await expectRefused(stage, result, 2, /^No leg has built base \(linux\/arm64\); and 2 more like this$/);
    expect(result.report?.problems[0]?.log).toContain('No leg has built tool (linux/arm64)');
  });

  test('where there is no leg file at all', async () => {
    const stage = await stageOf('none');
    const result = await run(stage, 'publish', '--from', join(stage.legs, 'nowhere'), ...noEngine);
    expectEnd(result, 2);
    expect(result.report?.problems[0]?.what).toMatch(
      /nowhere, which is not there: No leg has built base \(linux\/amd64\)/,
    );
    expect(await tags(stage)).toEqual([]);
  });

  test('where an image is another one than the legs have built: what has changed is named', async () => {
    const stage = await stageOf('other');
    await twoLegs(stage);
    await writeFile(join(stage.cwd, 'images/tool/tool'), 'another tool\n');
    const says =
      /^tool \(linux\/amd64\) is planned as something else than the leg of .*leg\.json has built: context changed/;
    await expectRefused(stage, await publish(stage), 2, says);
  });

  test('where a leg has judged it by another policy', async () => {
    const stage = await stageOf('policy');
    await twoLegs(stage);
    await writeFile(
      join(stage.cwd, 'image-build.yml'),
      [...graph['image-build.yml'], 'images: { tool: { max-size: 1MB } }', ''].join('\n'),
    );
    const says = /leg\.json has judged tool \(linux\/amd64\) by another policy/;
    await expectRefused(stage, await publish(stage), 4, says);
  });

  test('where what a leg has pushed is gone from the registry', async () => {
    const stage = await stageOf('gone');
    await twoLegs(stage);
    const { images } = await readLeg(stage, 'arm64');
    const digest = images.find(({ image }) => image === 'app')?.platforms[0]?.digest ?? '';
    const url = `http://${shared.registry}/v2/${stage.prefix}/app/manifests/${digest}`;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
    await expectRefused(
      stage,
      await publish(stage),
      4,
      /^app \(linux\/arm64\) is not there any more: .*@sha256:/,
    );
  });

  test('where an image does not stand on the base that the legs have', async () => {
    const stage = await stageOf('beside');
    await twoLegs(stage);
    const client = testClient();
    const { dir } = await makeLayout({ dir: await makeFolder(), platform: arm64 });
    const tag = `${shared.registry}/${stage.prefix}/base:1`;
    const beside = [{ image: 'base', tags: [tag], layouts: [{ platform: arm64, dir }], parents: [] }];
    const { signal } = new AbortController();
    const pushed = await pushByDigest(beside, client, { signal, folder: await makeFolder() });
    await client.close();
    await changeLeg(stage, 'arm64', (text) => {
      const leg = JSON.parse(text) as LegFile;
      const images = leg.images.map((one) =>
        one.image === 'base' ? { ...one, platforms: [...(pushed.get('base') ?? [])] } : one,
      );
      return JSON.stringify({ ...leg, images });
    });
    const says = /^app \(linux\/arm64\) does not stand on the base of this run’s legs$/;
    await expectRefused(stage, await publish(stage), 4, says);
  });

  test('where two legs have built the same base', async () => {
    const stage = await stageOf('twice', {
      ...graph,
      'image-build.yml': ['version: 1'],
      'images/tool/Dockerfile': ['FROM base', 'COPY tool /tool'],
    });
    for (const name of ['app', 'tool']) {
      const asLeg = ['--push-by-digest', '--digests', legFile(stage, name), '--no-cache'];
      expectEnd(await run(stage, 'build', name, ...asLeg), 0);
    }
    await expectRefused(stage, await publish(stage), 2, /^base \(linux\/amd64\) was built by two legs/);
  });
});

describe('a leg file is not believed', () => {
  test.each([
    {
      name: 'where it gives an image of one platform for another',
      change: (_: string, other: string) => other.replaceAll(amd64, arm64),
      code: 4,
      says: /gives .* for base \(linux\/arm64\), and it is for linux\/amd64/,
    },
    {
      name: 'where it leaves a gate out',
      change: (text: string) => text.replaceAll('"gate": "secrets"', '"gate": "contents"'),
      code: 4,
      says: /does not say that the gate secrets of base \(linux\/arm64\) has passed/,
    },
    {
      name: 'where a gate has not passed',
      change: (text: string) => text.replace('"state": "passed"', '"state": "failed"'),
      code: 4,
      says: /does not say that the gate \w+ of base \(linux\/arm64\) has passed/,
    },
    {
      name: 'where it has pushed it elsewhere',
      change: (text: string) => text.replaceAll('/base"', '/evil"'),
      code: 2,
      says: /is to go to .*\/base, and the leg of .* has not pushed it there/,
    },
    {
      name: 'where it says a wrong size',
      change: (text: string) => text.replaceAll(/("mediaType": "[^"]*",\s*"size": )\d+/g, '$112'),
      code: 4,
      says: /says something else of base \(linux\/arm64\) than/,
    },
    {
      name: 'where a digest is none',
      change: (text: string) =>
        text.replaceAll(/"digest": "sha256:[0-9a-f]{64}",(\s*"mediaType")/g, '"digest": "../x",$1'),
      code: 4,
      says: /^The leg file .* has an unexpected shape/,
    },
    {
      name: 'where it is cut off',
      change: (text: string) => text.slice(0, -20),
      code: 4,
      says: /is not JSON/,
    },
  ])('$name', async ({ change, code, says }) => {
    const stage = await stages();
    const [of64, ofArm] = await Promise.all(
      ['amd64', 'arm64'].map((name) => readFile(legFile(stage, name), 'utf8')),
    );
    const own = { ...stage, legs: await makeFolder() };
    for (const name of ['amd64', 'arm64']) await mkdir(dirname(legFile(own, name)));
    await writeFile(legFile(own, 'amd64'), of64 ?? '');
    await writeFile(legFile(own, 'arm64'), ofArm ?? '');
    await changeLeg(own, 'arm64', (text) => change(text, of64 ?? ''));
    await expectRefused(own, await publish(own), code, says);
  });

  let made: Promise<Stage> | undefined;
  /** Two legs that nobody has published, once for all. */
  const stages = (): Promise<Stage> =>
    (made ??= (async () => {
      const stage = await stageOf('belief');
      await twoLegs(stage);
      return stage;
    })());
});
