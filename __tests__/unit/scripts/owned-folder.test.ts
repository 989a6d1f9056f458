import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeOwnedFolder, ownedPrefix, removeLeftFolders } from '../../../scripts/services/owned-folder.mjs';
import { makeFolder } from '../../support/tree.ts';

/** Above the largest number that Linux gives to a process. */
const nobody = (4194305).toString(36);
const own = `.${process.pid.toString(36)}.`;

/** A folder with these folders in it, each of which has something in it. */
async function temporaryWith(...names: readonly string[]): Promise<string> {
  const temporary = await makeFolder();
  for (const name of names) {
    mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, name, 'config.yml'), '');
  }
  return temporary;
}

describe('a folder for temporary files', () => {
  const [ofThis, ofDead] = [
    `${ownedPrefix('registry')}abcdef`,
    ownedPrefix('bk').replace(own, `.${nobody}.`),
  ];

  test('takes the place of those that killed processes have left', async () => {
    const temporary = await temporaryWith(`${ofDead}abcdef`, `${ofDead}123456`, ofThis);
    const made = makeOwnedFolder('test', temporary);
    expect(readdirSync(temporary).sort()).toEqual([ofThis, basename(made)].sort());
    expect(readdirSync(made)).toEqual([]);
  });

  test('is made also where nobody has had one yet', async () => {
    const temporary = join(await makeFolder(), 'new', 'place');
    const made = makeOwnedFolder('test', temporary);
    expect(readdirSync(temporary)).toEqual([basename(made)]);
  });

  test('is removed, and not what a link that is called like one leads to', async () => {
    const elsewhere = await temporaryWith('mine');
    const temporary = await makeFolder();
    symlinkSync(elsewhere, join(temporary, `${ofDead}abcdef`));
    removeLeftFolders(temporary);
    expect(readdirSync(elsewhere)).toEqual(['mine']);
    expect(readdirSync(temporary)).toEqual([`${ofDead}abcdef`]);
  });

  test.each([
    { of: 'a process that is at work', name: ofThis },
    { of: 'a process in a container, whose number says nothing here', name: `ib-bk-zzz.${nobody}.abcdef` },
    { of: 'the first process of all, whoever it is', name: ownedPrefix('bk').replace(own, '.1.') + 'abcdef' },
    { of: 'nobody known', name: 'ib-bk-abcdef' },
    { of: 'another program', name: 'gnupg-abcdef' },
  ])('of $of stays', async ({ name }) => {
    const temporary = await temporaryWith(name);
    removeLeftFolders(temporary);
    expect(readdirSync(temporary)).toEqual([name]);
  });
});
