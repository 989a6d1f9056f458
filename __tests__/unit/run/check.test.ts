import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.ts';
import type { Request } from '../../../src/request/request.ts';
import { readInputs } from '../../../src/request/request.ts';
import { readRunContext } from '../../../src/request/event.ts';
import { startChecks } from '../../../src/run/check.ts';
import { newRecord } from '../../../src/run/record.ts';
import type { Workshop } from '../../../src/run/workshop.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { makeLayout } from '../../support/layouts.ts';
import { plannedImage } from '../../support/planned.ts';
import { makeFolder } from '../../support/tree.ts';

const platform = 'linux/amd64';

/** Checks of a run without any tool. */
async function start(...images: readonly PlannedImage[]) {
  const inputs = readInputs(() => undefined);
  const dir = await makeFolder();
  const request: Request = { command: 'publish', cwd: dir, inputs, policy: { file: { version: 1 } } };
  const someHost: Partial<Host> = { env: {}, signal: new AbortController().signal };
  const someWorkshop: Partial<Workshop> = {
    cacheDir: dir,
    tool: () => Promise.reject(new Error('no scanner here')),
  };
  const record = newRecord('publish');
  const checks = startChecks(
    { images, groups: {}, asked: new Set<string>(), notes: [] },
    () => Promise.reject(new Error('no engine here')),
    readRunContext({}),
    request,
    someWorkshop as Workshop,
    someHost as Host,
    record,
  );
  return { checks, record, dir };
}

test('a build that is tried again does not lose the failure of a check that has nothing to do with it', async () => {
  const { checks, dir } = await start(plannedImage('built'), plannedImage('stale'));
  const at = (image: string) => ({ image, platform, dir: `${dir}/no-layout-of-${image}` });
  checks.start(at('built'));
  checks.start(at('stale'));
  await checks.forget(['built']);
  await expect(checks.finish(true)).rejects.toThrow('no-layout-of-stale');
  await checks.end();
});

test('a build is tried again also while the check of an image waits for its base, which was not ready yet', async () => {
  const { checks, record, dir } = await start(
    plannedImage('base'),
    plannedImage('app', { needs: ['base'], bases: { [platform]: 'base' } }),
  );
  await makeLayout({ dir });
  checks.start({ image: 'app', platform, dir });
  await checks.forget(['base', 'app']);
  expect(record.layouts).toEqual([]);
  checks.start({ image: 'app', platform, dir });
  checks.start({ image: 'base', platform, dir });
  await checks.finish(true);
  expect(record.layouts.map(({ image }) => image).sort()).toEqual(['app', 'base']);
  await checks.end();
});

test.each([true, false])(
  'an entry of .trivyignore that has ended is told, whether all images are judged or not: %s',
  async (isAll) => {
    const { checks, record, dir } = await start(plannedImage('app'));
    await writeFile(join(dir, '.trivyignore'), '# done\nCVE-2020-1 exp:2021-01-01\nCVE-2020-2\n');
    await makeLayout({ dir });
    checks.start({ image: 'app', platform, dir });
    await checks.finish(isAll);
    await checks.end();
    expect(
      record.gates.flatMap(({ findings }) => findings.map(({ rule, file, line }) => [rule, file, line])),
    ).toEqual([['waiver-expired', '.trivyignore', 2]]);
  },
);
