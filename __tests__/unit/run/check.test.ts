import { expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.ts';
import type { Request } from '../../../src/request/request.ts';
import { readInputs } from '../../../src/request/request.ts';
import { readRunContext } from '../../../src/request/event.ts';
import { startChecks } from '../../../src/run/check.ts';
import { newRecord } from '../../../src/run/record.ts';
import type { Workshop } from '../../../src/run/workshop.ts';
import { plannedImage } from '../../support/planned.ts';
import { makeFolder } from '../../support/tree.ts';

test('a build that is tried again does not lose the failure of a check that has nothing to do with it', async () => {
  const inputs = readInputs(() => undefined);
  const request: Request = { command: 'publish', cwd: '/w', inputs, policy: { file: { version: 1 } } };
  const someHost: Partial<Host> = { env: {}, signal: new AbortController().signal };
  const cacheDir = await makeFolder();
  const someWorkshop: Partial<Workshop> = {
    cacheDir,
    tool: () => Promise.reject(new Error('no scanner here')),
  };
  const plan = {
    images: [plannedImage('built'), plannedImage('stale')],
    groups: {},
    asked: new Set<string>(),
    notes: [],
  };
  const noEngine = () => Promise.reject(new Error('no engine here'));
  const checks = startChecks(
    plan,
    noEngine,
    readRunContext({}),
    request,
    someWorkshop as Workshop,
    someHost as Host,
    newRecord('publish'),
  );
  const at = (image: string) => ({
    image,
    platform: 'linux/amd64',
    dir: `${cacheDir}/no-layout-of-${image}`,
  });
  checks.start(at('built'));
  checks.start(at('stale'));
  await checks.forget(['built']);
  await expect(checks.finish(true)).rejects.toThrow('no-layout-of-stale');
  await checks.end();
});
