import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Leg } from '../../src/plan/legs.ts';
import type { CommandResult } from '../support/command.ts';
import {
  graph,
  amd64,
  arm64,
  noEngine,
  stageOf,
  run,
  legFile,
  publish,
  states,
  tags,
  diffIds,
  type LegStage,
} from '../support/legs-stage.ts';
import { expectEnd } from '../support/outcome.ts';
import { readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder } from '../support/tree.ts';

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
  async function wave(stage: LegStage, number: number, ...more: readonly string[]): Promise<readonly Leg[]> {
    const planned = await run(stage, 'plan', '--legs', '--mode', 'waves', ...more);
    expectEnd(planned, 0);
    const legs = (JSON.parse(planned.stdout) as Leg[]).filter((one) => one.wave === number);
    for (const { id, images, platforms } of legs)
      expectEnd(await waveLeg(stage, id, images, platforms, ...more), 0);
    return legs;
  }

  function waveLeg(
    stage: LegStage,
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
    let made: Promise<LegStage> | undefined;
    /** The first wave of a graph of its own, once for all. */
    const first = (): Promise<LegStage> =>
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
