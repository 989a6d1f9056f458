import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deb } from '../support/deb-run.ts';
import { helloCheckout } from '../support/deb-source.ts';
import { commitAll, git } from '../support/git.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

describe('refused before anything is started', () => {
  test.each([
    { missing: 'debian/control', todo: 'image-build deb FOLDER' },
    { missing: 'debian/changelog', todo: 'hello (1.0-1)' },
    { missing: 'debian/rules', todo: 'dh' },
  ])('no $missing', async ({ missing, todo }) => {
    const folder = await helloCheckout();
    await rm(join(folder, missing));
    const ended = await deb(folder);
    expect(ended.exitCode).toBe(2);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'request', what: `There is no ${missing}`, todo: expect.stringContaining(todo) },
    ]);
  });

  test('a shallow clone without a tag: fetch-depth: 0', async () => {
    const folder = await helloCheckout();
    commitAll(folder);
    const clone = join(await makeFolder(), 'clone');
    git(folder, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${folder}`, clone);
    const ended = await deb(clone);
    expect(ended.exitCode).toBe(2);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'request', todo: expect.stringContaining('fetch-depth: 0') },
    ]);
  });

  test('the folder of the source as the place for its packages', async () => {
    const ended = await deb(await helloCheckout(), '--output', '.');
    expect(ended.exitCode).toBe(2);
    expect(ended.told?.problems).toMatchObject([
      { kind: 'request', what: expect.stringContaining('output is the folder with the source') },
    ]);
  });

  test('a control file that is a link to itself', async () => {
    const folder = await helloCheckout();
    await rm(join(folder, 'debian/control'));
    await symlink('control', join(folder, 'debian/control'));
    const ended = await deb(folder);
    expect([ended.exitCode, ended.told?.problems]).toMatchObject([2, [{ kind: 'request' }]]);
  });

  test('an image that is not Debian', async () => {
    const folder = await helloCheckout();
    const { exitCode, told } = await deb(folder, '--distributions', 'busybox:stable');
    expect([exitCode, told?.problems[0]?.what]).toEqual([
      2,
      'docker.io/library/busybox:stable is neither Debian nor derived from it',
    ]);
  });

  test('a folder of another name', async () => {
    const cwd = await makeTree({ 'packaging/README': 'x' });
    const { exitCode, told } = await deb(cwd, 'packaging');
    expect([exitCode, told?.problems[0]?.what]).toEqual([2, 'There is no packaging/debian/control']);
  });
});
