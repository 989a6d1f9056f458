import { execFile } from 'node:child_process';
import { lstat, readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { releaseArtifacts } from '../../src/build/artifacts/release.ts';
import { checkGlibc } from '../../src/check/glibc/gate.ts';
import { readLayout } from '../../src/oci/layout.ts';
import type { FilesOutput } from '../../src/plan/output.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';
import { sha256 } from '../support/layouts.ts';
import { problemFrom } from '../support/problem.ts';
import { bakeByHand, imageIn, solveWith } from '../support/solving.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const execute = promisify(execFile);
const amd64 = 'linux/amd64';
const hash = (text: string): string => sha256(text).replace('sha256:', '');

/** Builds, and lets the files out into a new working folder. */
async function buildAndRelease(images: readonly PlannedImage[], cwd: string) {
  const solved = await solveWith(images);
  return { ...solved, artifacts: await releaseArtifacts(images, solved.files, solved.folder, cwd) };
}

/** What a user sees below a folder: mode, kind, and where links lead. */
async function listing(dir: string): Promise<readonly string[]> {
  const names = await readdir(dir, { recursive: true });
  const lines = names.map(async (name) => {
    const path = join(dir, name);
    const found = await lstat(path);
    if (found.isSymbolicLink()) return `${name} → ${await readlink(path)}`;
    const mode = (found.mode & 0o7777).toString(8);
    return found.isDirectory() ? `${name}/ ${mode}` : `${name} ${mode} ${await readFile(path, 'utf8')}`;
  });
  return (await Promise.all(lines)).sort();
}

const tools = [
  'FROM busybox:stable AS build',
  'RUN mkdir -p /out/bin /out/closed \\',
  ' && printf app > /out/bin/app && chmod 4755 /out/bin/app \\',
  ' && chown 1234:1234 /out/bin/app && chmod 700 /out/closed && printf x > /out/closed/x \\',
  ' && ln -s /bin/app /out/latest && ln -s ../../../../etc/passwd /out/bin/passwd',
  'FROM scratch',
  'COPY --from=build /out /',
];

describe('a target that gives files', () => {
  test('its files are the caller’s, listed with digests, and are the context of an image of the same run', async () => {
    const context = await makeTree({
      'tools.Dockerfile': tools,
      'app.Dockerfile': ['FROM scratch', 'COPY --from=tools /bin/app /app', 'COPY --from=more bin /more/'],
    });
    const cwd = await makeFolder();
    const images = [
      imageIn(context, 'tools', { output: { kind: 'local', dest: join(cwd, 'dist') } }),
      imageIn(context, 'app', {
        needs: ['tools'],
        target: { contexts: { tools: 'target:tools', more: 'target:tools' } },
      }),
    ];
    const { artifacts, layouts } = await buildAndRelease(images, cwd);
    expect(artifacts).toEqual([
      { image: 'tools', platform: amd64, path: 'dist/bin/app', bytes: 3, sha256: hash('app') },
      { image: 'tools', platform: amd64, path: 'dist/closed/x', bytes: 1, sha256: hash('x') },
    ]);
    expect(await listing(cwd)).toEqual([
      'dist/ 755',
      'dist/bin/ 755',
      'dist/bin/app 755 app',
      'dist/bin/passwd → ../etc/passwd',
      'dist/closed/ 700',
      'dist/closed/x 644 x',
      'dist/latest → bin/app',
    ]);
    const owner = await stat(join(cwd, 'dist/bin/app'));
    expect([owner.uid, owner.gid]).toEqual([process.getuid?.(), process.getgid?.()]);
    expect(layouts.map(({ image }) => image)).toEqual(['app']);
    const [layout] = layouts;
    expect((await readLayout(layout?.dir ?? '')).layers).toHaveLength(2);
  });

  test('what was there before stays when anything of the run fails', async () => {
    const context = await makeTree({
      'tools.Dockerfile': tools,
      'app.Dockerfile': ['FROM busybox:stable', 'COPY --from=tools /bin/app /app', 'RUN exit 7'],
    });
    const cwd = await makeTree({ 'dist/bin/app': 'old' });
    const images = [
      imageIn(context, 'tools', { output: { kind: 'local', dest: join(cwd, 'dist') } }),
      imageIn(context, 'app', { needs: ['tools'], target: { contexts: { tools: 'target:tools' } } }),
    ];
    expect(await problemFrom(() => buildAndRelease(images, cwd))).toMatchObject({
      kind: 'build',
      what: expect.stringContaining('exit code 7'),
    });
    expect(await listing(cwd)).toEqual(['dist/ 755', 'dist/bin/ 755', 'dist/bin/app 644 old']);
  });

  test('a device is refused as a file, and stays in an archive', async () => {
    const context = await makeTree({
      'tools.Dockerfile': [
        'FROM busybox:stable AS b',
        'RUN mkdir /o && mkfifo /o/pipe',
        'FROM scratch',
        'COPY --from=b /o /',
      ],
    });
    const cwd = await makeFolder();
    const as = (output: FilesOutput) => buildAndRelease([imageIn(context, 'tools', { output })], cwd);
    expect(await problemFrom(() => as({ kind: 'local', dest: join(cwd, 'dist') }))).toMatchObject({
      kind: 'build',
      what: 'tools (linux/amd64): The output holds "pipe", which is a fifo',
      where: { file: 'tools.Dockerfile' },
    });
    await as({ kind: 'tar', dest: join(cwd, 'tools.tar') });
    expect(await readdir(cwd)).toEqual(['tools.tar']);
    expect(await archiveListing(join(cwd, 'tools.tar'))).toEqual([expect.stringMatching(/^prw.* pipe$/)]);
  });
});

/** As `tar -tv` shows it: mode, numbers of the owner, size, time, name. */
async function archiveListing(path: string): Promise<readonly string[]> {
  const { stdout } = await execute('tar', ['--numeric-owner', '--full-time', '-tvf', path]);
  return stdout.trim().split('\n');
}

describe('the same as BuildKit’s own exporters give', () => {
  const platforms = ['linux/amd64', 'linux/arm64'];
  const files = {
    'tools.Dockerfile': [
      'FROM scratch',
      'ARG TARGETARCH',
      'COPY --chown=5:6 sub /sub',
      'COPY tools.Dockerfile /on-$TARGETARCH',
    ],
    'sub/a': 'a',
    'sub/ünicode with blanks': 'b',
    [`sub/${'long'.repeat(40)}`]: 'c',
  };

  test.each([{ asked: [amd64] }, { asked: platforms }])('folders for $asked', async ({ asked }) => {
    const context = await makeTree(files);
    const [cwd, byHand] = [await makeFolder(), await makeFolder()];
    const target = { context, dockerfile: join(context, 'tools.Dockerfile'), platforms: asked };
    await bakeByHand({ tools: { ...target, output: [{ type: 'local', dest: join(byHand, 'dist') }] } });
    const image = imageIn(context, 'tools', {
      platforms: asked,
      output: { kind: 'local', dest: join(cwd, 'dist') },
    });
    await buildAndRelease([image], cwd);
    // BuildKit makes the folder itself for its owner alone.
    const all = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('dist/ '));
    expect(all(await listing(cwd))).toEqual(all(await listing(byHand)));
  });

  test.each([{ asked: [amd64] }, { asked: platforms }])('an archive for $asked', async ({ asked }) => {
    const context = await makeTree(files);
    const [cwd, byHand] = [await makeFolder(), await makeFolder()];
    const target = { context, dockerfile: join(context, 'tools.Dockerfile'), platforms: asked };
    await bakeByHand({ tools: { ...target, output: [{ type: 'tar', dest: join(byHand, 'x.tar') }] } });
    const image = imageIn(context, 'tools', {
      platforms: asked,
      output: { kind: 'tar', dest: join(cwd, 'x.tar') },
    });
    await buildAndRelease([image], cwd);
    const withoutFolderTimes = (lines: readonly string[]) =>
      lines.map((line) => line.replace(/^(drwx\S+ \S+ +0) \S+ \S+/, '$1'));
    expect(withoutFolderTimes(await archiveListing(join(cwd, 'x.tar')))).toEqual(
      withoutFolderTimes(await archiveListing(join(byHand, 'x.tar'))),
    );
  });
});

describe('the oldest glibc that real binaries run on', () => {
  const dockerfile = [
    'FROM debian:bookworm-slim AS debian',
    'FROM scratch',
    'COPY --from=debian /bin/cat /bin/ls /sbin/ldconfig /bin/',
    'COPY --from=debian /etc/os-release /',
  ];

  test.each(['local', 'tar'] as const)(
    '%s: Debian 12’s own programs need 2.34, a static one nothing',
    async (kind) => {
      const context = await makeTree({ 'tools.Dockerfile': dockerfile });
      const output: FilesOutput = { kind, dest: '/w/dist', maxGlibc: '2.31' };
      const { files } = await solveWith([imageIn(context, 'tools', { output })]);
      const [built] = files;
      if (built === undefined) throw new Error('nothing was built');
      const strict = await checkGlibc(built, '2.31');
      expect(strict.state).toBe('failed');
      expect(
        strict.findings.map(({ rule, message }) => `${rule}: ${message.replace(/\(.*?\)/, '()')}`),
      ).toEqual([
        expect.stringMatching(
          /^max-glibc: bin\/cat needs GLIBC_2\.34 \(\).*: it does not run on glibc 2\.31$/,
        ),
        expect.stringMatching(
          /^max-glibc: bin\/ls needs GLIBC_2\.34 \(\), and GLIBC_2\.33: it does not run on glibc 2\.31$/,
        ),
      ]);
      expect(strict.findings[0]?.message).toContain('(__libc_start_main)');
      expect(await checkGlibc(built, '2.36')).toMatchObject({
        state: 'passed',
        findings: [],
        notes: ['3 binaries in 4 files, glibc 2.34 needed'],
      });
    },
  );
});
