import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeRunFolder } from '../../../src/run/run-folder.ts';
import { longestJobMs } from '../../../src/tools/owner.ts';
import { thisMachine } from '../../../src/tools/this-machine.ts';
import { makeFolder } from '../../support/tree.ts';

/** No process has this number. */
const nobody = 4194305;

test('a run removes what killed runs have left, and nothing that a run elsewhere may work with', async () => {
  const runs = join(await makeFolder(), 'runs');
  const old = new Date(Date.now() - longestJobMs - 60_000);
  const names = {
    killed: `${thisMachine()}.${nobody}.aaaaaa`,
    atWork: `${thisMachine()}.${process.pid}.bbbbbb`,
    elsewhere: `elsewhere-1.${nobody}.cccccc`,
    longAgo: `elsewhere-1.${nobody}.dddddd`,
    other: 'notes',
  };
  for (const name of Object.values(names)) {
    await mkdir(join(runs, name), { recursive: true });
    await writeFile(join(runs, name, 'secret-0'), '');
  }
  for (const name of [names.longAgo, names.atWork, names.other]) await utimes(join(runs, name), old, old);
  const made = await makeRunFolder(runs);
  expect((await readdir(runs)).sort()).toEqual(
    [names.atWork, names.elsewhere, names.other, basename(made)].sort(),
  );
});
