import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disagreements, readSaid } from '../../../scripts/release/agree.mjs';
import { compareCores, debianVersion, versionOfTag } from '../../../scripts/release/version.mjs';
import { compareVersions } from '../../../src/deb/compare-versions.ts';
import { upstreamOf } from '../../../src/deb/version.ts';
import { projectRoot } from '../../support/documents.ts';
import { makeFolder } from '../../support/tree.ts';

const script = join(projectRoot, 'scripts', 'release', 'agree.mjs');
const own = (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string })
  .version;

describe('a tag', () => {
  test.each([
    { tag: 'v1.2.0', expected: { version: '1.2.0', core: [1, 2, 0], isPrerelease: false } },
    { tag: 'v0.10.3', expected: { version: '0.10.3', core: [0, 10, 3], isPrerelease: false } },
    { tag: 'v2.0.0-rc.1', expected: { version: '2.0.0-rc.1', core: [2, 0, 0], isPrerelease: true } },
    { tag: 'v1', expected: undefined },
    { tag: 'v1.2', expected: undefined },
    { tag: '1.2.0', expected: undefined },
    { tag: 'v01.2.0', expected: undefined },
    { tag: 'v1.2.0+build', expected: undefined },
    { tag: 'v1.2.0-', expected: undefined },
    { tag: 'v1.2.0\n', expected: undefined },
    { tag: '', expected: undefined },
  ])('$tag', ({ tag, expected }) => {
    expect(versionOfTag(tag)).toEqual(expected);
  });

  const number = fc.nat({ max: 1000 });
  const core = fc.tuple(number, number, number);
  const word = fc.stringMatching(/^[0-9A-Za-z-]*[0-9A-Za-z][0-9A-Za-z-]*$/);
  const prerelease = fc.option(fc.array(word, { minLength: 1, maxLength: 3 }), { nil: undefined });

  test('stands for the Debian version that `image-build deb` makes of it', () => {
    fc.assert(
      fc.property(core, prerelease, (numbers, words) => {
        const version = numbers.join('.') + (words === undefined ? '' : `-${words.join('.')}`);
        expect(versionOfTag(`v${version}`)?.version).toBe(version);
        expect(debianVersion(version)).toBe(upstreamOf(`v${version}`, 'image-build'));
      }),
    );
  });

  test('sorts as Debian sorts it', () => {
    fc.assert(
      fc.property(core, core, (a, b) => {
        const sign = Math.sign(compareVersions(a.join('.'), b.join('.')));
        expect(Math.sign(compareCores(a, b))).toBe(sign);
      }),
    );
  });
});

describe('the places that name the version', () => {
  const said = {
    package: '1.2.0-rc.1',
    lock: '1.2.0-rc.1',
    lockEntry: '1.2.0-rc.1',
    changelog: '1.2.0~rc.1',
    command: '1.2.0-rc.1',
  };

  test.each<{ name: string; tag: string; more?: Partial<typeof said>; expected: readonly string[] }>([
    { name: 'agree', tag: 'v1.2.0-rc.1', expected: [] },
    {
      name: 'differ in the changelog, where a hyphen would part a revision',
      tag: 'v1.2.0-rc.1',
      more: { changelog: '1.2.0-rc.1' },
      expected: ['the newest entry of debian/changelog says 1.2.0-rc.1, and the tag 1.2.0~rc.1'],
    },
    {
      name: 'differ in a dist/ that is not fresh',
      tag: 'v1.2.0-rc.1',
      more: { command: '1.1.0' },
      expected: ['dist/cli/index.js --version says 1.1.0, and the tag 1.2.0-rc.1'],
    },
    {
      name: 'are not asked about what is no version',
      tag: 'v1',
      expected: ['the tag v1 is no version: it looks like v1.2.0 or v1.2.0-rc.1'],
    },
  ])('$name', ({ tag, more, expected }) => {
    expect(disagreements(tag, { ...said, ...more })).toEqual(expected);
  });

  test('agree in this checkout', () => {
    expect(disagreements(`v${own}`, readSaid(projectRoot))).toEqual([]);
  });

  test('are told to the jobs behind, together with the name of the commit', async () => {
    const output = join(await makeFolder(), 'output');
    const env = { ...process.env, GITHUB_OUTPUT: output, GITHUB_SHA: '0123456789abcdef' };
    const { status, stderr } = spawnSync(process.execPath, [script, `v${own}`], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(output, 'utf8')).toBe(`version=${own}\ncommit-tag=sha-0123456\n`);
  });

  test('stop a release when they differ, each by its name', () => {
    const env = { ...process.env, GITHUB_ACTIONS: 'true' };
    const { status, stderr } = spawnSync(process.execPath, [script, 'v99.0.0'], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    const message = stderr
      .replace(/^::error::/, '')
      .replaceAll('%0A', '\n')
      .trimEnd()
      .split('\n');
    expect(message).toEqual([
      `package.json says ${own}, and the tag 99.0.0`,
      `package-lock.json says ${own}, and the tag 99.0.0`,
      `package-lock.json, packages[""] says ${own}, and the tag 99.0.0`,
      `the newest entry of debian/changelog says ${debianVersion(own)}, and the tag 99.0.0`,
      `dist/cli/index.js --version says ${own}, and the tag 99.0.0`,
      'docs/releasing.md says where a version is written down',
    ]);
  });

  test('stop a release also in a checkout that is reached through a link', async () => {
    const checkout = join(await makeFolder(), 'checkout');
    symlinkSync(projectRoot, checkout);
    const { status } = spawnSync(process.execPath, [join(checkout, 'scripts/release/agree.mjs'), 'v99.0.0']);
    expect(status).toBe(1);
  });
});
