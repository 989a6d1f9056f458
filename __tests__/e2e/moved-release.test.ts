import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { publishTo, runCommand } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';
import { makeTree } from '../support/tree.ts';

test('a released version that is published anew with other contents is told of where the run ends', async () => {
  const cwd = await makeTree({
    'images/base/Dockerfile': 'FROM scratch\nCOPY file /\n',
    'images/base/file': '1',
  });
  const publish = () =>
    runCommand({ cwd, args: ['publish', ...publishTo('moved-release'), '--version', '1.2.3'] });
  const first = await publish();
  expectEnd(first, 0);
  expect(first.stderr).not.toContain('a released version has moved');
  await writeFile(join(cwd, 'images/base/file'), '2');
  const second = await publish();
  expectEnd(second, 0);
  const [before, after] = [first, second].map(({ report }) => report?.images[0]?.published?.digest);
  const ref = `${shared.registry}/moved-release/base:1.2.3`;
  const note = `${ref} was ${before} and is now ${after}: a released version has moved`;
  expect(second.report?.notes).toEqual([note]);
  expect(second.stdout + second.stderr).toContain(`note: ${note}`);
});
