import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../../src/request/request.ts';
import { newRecord, type Sbom } from '../../../src/run/record.ts';
import { writeSbomFiles } from '../../../src/run/sbom-files.ts';
import { terminalHost } from '../../../src/host/terminal.ts';
import { makeFolder } from '../../support/tree.ts';

const sbom = (image: string, format: Sbom['format']): Sbom => ({
  image,
  platform: 'linux/amd64',
  format,
  text: '{}',
});

test.each([
  {
    name: 'two images in two formats are two images',
    given: [sbom('base', 'cyclonedx'), sbom('base', 'spdx'), sbom('app', 'cyclonedx'), sbom('app', 'spdx')],
    expected: '4 SBOMs of 2 images are in',
  },
  { name: 'one is one', given: [sbom('base', 'spdx')], expected: '1 SBOM of 1 image is in' },
])('SBOMs are counted by what they are: $name', async ({ given, expected }) => {
  const folder = await makeFolder();
  const host = await terminalHost({ verbose: false });
  const inputs = readInputs((name) =>
    name === 'sbom-files' ? 'cyclonedx,spdx' : name === 'report-dir' ? folder : undefined,
  );
  const record = newRecord('build');
  record.sboms.push(...given);
  await writeSbomFiles(inputs, { ...host, cwd: folder }, record);
  expect(record.notes).toEqual([`${expected} ${join(folder, 'sbom')}`]);
  expect(await readdir(join(folder, 'sbom'))).toHaveLength(given.length);
});
