import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pushByDigest } from '../../src/publish/legs/push.ts';
import type { LegFile } from '../../src/publish/legs/schema.ts';
import type { CommandResult } from '../support/command.ts';
import { makeLayout } from '../support/layouts.ts';
import {
  graph,
  amd64,
  arm64,
  noEngine,
  stageOf,
  run,
  legFile,
  publish,
  twoLegs,
  readLeg,
  changeLeg,
  tags,
  noTags,
  type LegStage,
} from '../support/legs-stage.ts';
import { expectEnd } from '../support/outcome.ts';
import { testClient } from '../support/registry-client.ts';
import { shared } from '../support/shared.ts';
import { makeFolder } from '../support/tree.ts';

/** It ends with this code and says this; every repository is as it was. */
async function expectRefused(
  stage: LegStage,
  result: CommandResult,
  code: number,
  says: RegExp,
): Promise<void> {
  expectEnd(result, code);
  expect(result.report?.problems[0]?.what).toMatch(says);
  expect(await tags(stage)).toEqual(noTags(stage));
}

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

  let made: Promise<LegStage> | undefined;
  /** Two legs that nobody has published, once for all. */
  const stages = (): Promise<LegStage> =>
    (made ??= (async () => {
      const stage = await stageOf('belief');
      await twoLegs(stage);
      return stage;
    })());
});
