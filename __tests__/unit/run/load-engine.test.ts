import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { findLoadEngine } from '../../../src/run/load-engine.ts';
import { makeProgram } from '../../support/program.ts';
import { makeFolder } from '../../support/tree.ts';

test('the engine that answers is the one that images are put into', async () => {
  const docker = await makeProgram('docker', ['[ "$*" = version ]']);
  expect(await findLoadEngine({ env: { PATH: dirname(docker) } })).toBe(docker);
});

test('where no engine answers that is said before anything is built, with what the program says', async () => {
  const docker = await makeProgram('docker', [
    'echo "Client: 27.0"',
    'echo "Cannot connect to the Docker daemon" >&2',
    'exit 1',
  ]);
  await expect(findLoadEngine({ env: { PATH: dirname(docker) } })).rejects.toMatchObject({
    data: {
      kind: 'surroundings',
      what: `load needs a container engine, and none answers ${docker}`,
      log: ['Cannot connect to the Docker daemon'],
      todo: 'Start it, or leave load out',
    },
  });
});

test('where there is no program for it that is said', async () => {
  await expect(findLoadEngine({ env: { PATH: await makeFolder() } })).rejects.toMatchObject({
    data: { what: 'load needs a container engine' },
  });
});
