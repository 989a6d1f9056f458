import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FilesOutput } from '../../../src/plan/output.ts';
import { checkOutputPlace, outputOf, refuseSharedArchives } from '../../../src/plan/output-of.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const folders = { cwd: '/w', policy: '/w/.github', bake: '/w/docker' };
const where = { file: 'docker-bake.hcl' };
const target = {
  context: '/w/tools',
  dockerfile: '/w/tools/Dockerfile',
  contexts: { lib: '/w/lib', x: 'target:x' },
};
const image = { kind: 'image' };

describe('what a target gives', () => {
  test.each([
    { name: 'an image where nothing is said', output: undefined, expected: image },
    ...['docker', 'image', 'registry', 'oci', 'cacheonly'].map((type) => ({
      name: `an image for type=${type}`,
      output: [{ type, dest: 'x.tar' }],
      expected: image,
    })),
    {
      name: 'an image for several kinds of images',
      output: ['type=docker', 'type=registry'],
      expected: image,
    },
    {
      name: 'a folder, relative to the Bake file’s',
      output: [{ type: 'local', dest: './out' }],
      expected: { kind: 'local', dest: '/w/docker/out' },
    },
    {
      name: 'a folder as text',
      output: ['type=local, dest=out'],
      expected: { kind: 'local', dest: '/w/docker/out' },
    },
    { name: 'a folder alone', output: ['/w/dist'], expected: { kind: 'local', dest: '/w/dist' } },
    {
      name: 'files beside the cache alone',
      output: ['type=cacheonly', 'type=tar,dest=x.tar'],
      expected: { kind: 'tar', dest: '/w/docker/x.tar' },
    },
    {
      name: 'platform-split, and BuildKit’s default mode',
      output: [{ type: 'local', dest: 'out', 'platform-split': 'false', mode: 'copy' }],
      expected: { kind: 'local', dest: '/w/docker/out', split: false },
    },
  ])('$name', ({ output, expected }) => {
    const given = output === undefined ? target : { ...target, output };
    expect(outputOf('tools', given, {}, folders, where)).toEqual(expected);
  });

  test('the policy’s word counts, relative to its own folder', () => {
    const given = { ...target, output: ['type=local,dest=out,mode=delete'] };
    const output = { type: 'tar', dest: '../dist/x.tar', 'max-glibc': '2.31' } as const;
    expect(outputOf('tools', given, { output }, folders, where)).toEqual({
      kind: 'tar',
      dest: '/w/dist/x.tar',
      maxGlibc: '2.31',
    });
  });

  test.each([
    [['type=local,dest=a', 'type=local,dest=b'], 'tools gives files and something else, too'],
    [['type=local,dest=a', 'type=registry'], 'tools gives files and something else, too'],
    [['type=tar'], 'The output of tools names no file'],
    [['-'], 'The output of tools names no file'],
    [['type=local'], 'The output of tools names no folder'],
    [
      ['type=local,dest=a,mode=delete'],
      'The output of tools has mode=delete, which image-build does not have',
    ],
    [['type=local,dest=a,x=y'], 'The output of tools has x, which image-build does not have'],
    [['type=local,dest=a,platform-split=yes'], 'The output of tools has platform-split=yes'],
    [[7], 'The output of tools cannot be read: 7'],
  ])('%j is refused', async (output, what) => {
    const problem = await problemFrom(() => outputOf('tools', { ...target, output }, {}, folders, where));
    expect(problem).toMatchObject({ kind: 'request', what, where });
  });
});

describe('where it may go', () => {
  const given = (dest: string, type: 'local' | 'tar' = 'local') =>
    problemFrom(() =>
      outputOf('tools', target, { output: { type, dest } }, { ...folders, policy: '/w' }, where),
    );

  test.each([
    ['.', 'tools is to be given to ., which is the working folder'],
    ['..', 'tools is to be given to .., which is outside of the working folder'],
    ['../w2/x', 'tools is to be given to ../w2/x, which is outside of the working folder'],
    ['/etc', 'tools is to be given to ../etc, which is outside of the working folder'],
    ['.git/hooks', 'tools is to be given to .git/hooks, which belongs to Git'],
    ['sub/.git', 'tools is to be given to sub/.git, which belongs to Git'],
    ['tools', 'tools is to be given to tools, which holds the sources of the build (tools)'],
    ['lib', 'tools is to be given to lib, which holds the sources of the build (lib)'],
  ])('not %s', async (dest, what) => {
    expect(await given(dest)).toMatchObject({ kind: 'request', what, where });
  });

  test('not over the Dockerfile', async () => {
    expect((await given('tools/Dockerfile', 'tar')).what).toContain('holds the sources of the build');
  });

  test('a folder in the context, and names that only begin with dots, are places', () => {
    for (const dest of ['tools/out', '..dist', 'a/..b', '.github'])
      expect(
        outputOf('tools', target, { output: { type: 'local', dest } }, { ...folders, policy: '/w' }, where),
      ).toEqual({ kind: 'local', dest: `/w/${dest}` });
  });

  test('one archive for two targets is none; a folder for two is', async () => {
    const tar = { kind: 'tar', dest: '/w/x.tar' } as const;
    const local = { kind: 'local', dest: '/w/x' } as const;
    refuseSharedArchives([
      ['a', local],
      ['b', local],
      ['c', tar],
      ['d', { kind: 'image' }],
    ]);
    const problem = await problemFrom(() =>
      refuseSharedArchives([
        ['a', tar],
        ['b', tar],
      ]),
    );
    expect(problem.what).toBe('a and b are both to be given to /w/x.tar');
  });
});

describe('the place on the disk', () => {
  const check = (cwd: string, dest: string, kind: FilesOutput['kind'] = 'local') =>
    checkOutputPlace('tools', { kind, dest: join(cwd, dest) }, cwd, where);

  test.each([
    ['dist', 'local'],
    ['new/below', 'local'],
    ['new/x.tar', 'tar'],
    ['dist/old.tar', 'tar'],
    ['way-in', 'local'],
  ] as const)('%s as %s is good', async (dest, kind) => {
    const cwd = await makeTree({ 'dist/old.tar': '' });
    await symlink('dist', join(cwd, 'way-in'));
    await expect(check(cwd, dest, kind)).resolves.toBeUndefined();
  });

  test.each([
    [
      'way-out',
      'local',
      /^tools is to be given to way-out, which is outside of the working folder: way-out leads there$/,
    ],
    ['way-out/x/y', 'local', /: way-out leads there$/],
    ['nowhere', 'local', /nowhere cannot be followed$/],
    ['file', 'local', /but file is a file$/],
    ['file/x', 'local', /but file is a file$/],
    ['folder', 'tar', /but folder is a folder$/],
  ] as const)('%s as %s is refused', async (dest, kind, what) => {
    const [cwd, outside] = [await makeFolder(), await makeFolder()];
    await writeFile(join(cwd, 'file'), '');
    await mkdir(join(cwd, 'folder'));
    await symlink(outside, join(cwd, 'way-out'));
    await symlink('missing', join(cwd, 'nowhere'));
    const problem = await problemFrom(() => check(cwd, dest, kind));
    expect(problem).toMatchObject({ kind: 'request', what: expect.stringMatching(what), where });
  });
});
