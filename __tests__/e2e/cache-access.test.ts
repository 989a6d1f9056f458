import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mountAccess } from '../../src/cache/access/choose.ts';
import type { EngineFacts } from '../../src/cache/access/engine-at.ts';
import type { MountAccess, MountState } from '../../src/cache/access.ts';
import type { CacheMount } from '../../src/cache/mount.ts';
import { makeArchive } from '../support/archive.ts';
import { cacheMount, pruneMounts, stepWith } from '../support/cache-steps.ts';
import { problemFrom } from '../support/problem.ts';
import { makeProgram } from '../support/program.ts';
import { shared } from '../support/shared.ts';
import { engine } from '../support/solving.ts';
import { makeFolder } from '../support/tree.ts';

const root = join(shared.work, 'engine', 'state');
const everything = { largest: Number.MAX_SAFE_INTEGER };

/** Runs what a container beside the builder's would run, with the engine's folder where that one sees it. */
async function standInForDocker(): Promise<string> {
  const inside =
    'mount -t tmpfs none /var/lib && mkdir /var/lib/buildkit && mount --bind "$0" /var/lib/buildkit';
  return makeProgram('docker', [
    'case "$1" in',
    'inspect) echo \'[{"Source":"/nowhere/at-all","Destination":"/var/lib/buildkit"}]\'; exit ;;',
    'run) while [ "$1" != --entrypoint ]; do shift; done; shift 3 ;;',
    'esac',
    `exec unshare --mount sh -c '${inside} && exec sh "$@"' ${root} "$@"`,
  ]);
}

const ways: Readonly<Record<string, () => Promise<MountAccess>>> = {
  'the snapshot folder': () => accessTo({ root, driver: 'remote', nodes: [] }),
  'a container beside the builder’s': async () => {
    const docker = await standInForDocker();
    const { PATH, ...env } = engine.buildx.env;
    const path = [join(docker, '..'), PATH, process.env['PATH']].join(':');
    return accessTo({ driver: 'docker-container', nodes: [{ name: 'it0' }] }, { ...env, PATH: path });
  },
  'a small build': () =>
    accessTo({ driver: 'kubernetes', nodes: [{ name: 'it0' }] }, engine.buildx.env, 'debian:bookworm-slim'),
};

/** @param archiver where none is given, the ways that need no image have none to fall back on */
async function accessTo(
  facts: EngineFacts,
  env = engine.buildx.env,
  archiver = 'image-build.invalid/not-there',
): Promise<MountAccess> {
  return mountAccess({
    engine: { ...engine, buildx: { ...engine.buildx, env } },
    facts,
    archiver,
    folder: await makeFolder(),
    env: process.env,
    signal: new AbortController().signal,
  });
}

/** What only a tar can bring: attributes, and times to the nanosecond. */
async function oddArchive(): Promise<Buffer> {
  const path = join(await makeFolder(), 'odd.tar');
  await makeArchive(path, [
    {
      name: 'noted',
      contents: 'with a note',
      pax: { 'SCHILY.xattr.user.note': 'kept', mtime: '1600000000.123456789' },
    },
    { name: 'deep', type: 'directory', mode: 0o2750, uid: 12, gid: 34 },
    { name: `deep/${'long'.repeat(50)}/${'name'.repeat(30)}`, contents: 'far', uid: 3_000_000 },
  ]);
  return readFile(path);
}

const fill = [
  'tar --extract --xattrs --xattrs-include="*" --file=/files/odd.tar',
  'echo one > hard; ln hard deep/link; ln -s ../hard deep/soft; ln -s /etc/passwd away; ln -s nowhere dangling',
  'truncate --size=20M sparse; echo end >> sparse',
  'printf x > "$(printf "a new\\nline")"; printf y > "$(printf "no utf8 \\377\\376")"; printf z > -rf; printf w > "*"',
  'mkdir empty "blank "; : > nothing',
  'chown 1000:50 hard; chmod 4755 nothing; chmod 000 -- -rf; chmod 1777 empty',
  'touch --date=@-5 -- "*"; touch --date=2001-02-03T04:05:06.789 deep',
];

/** What a step sees: every name with what is known of it, and the bytes of an archive with attributes and holes. */
const look = [
  "find . -mindepth 1 -printf '%y %m %U %G %T@ %n %l|%P\\0' | sort -z >> $OUT",
  'find . -type f -printf "%s %b %P\\0" | sort -z >> $OUT',
  'find . -type f -print0 | sort -z | xargs -0 sha256sum -z >> $OUT',
  'tar --create --sparse --sort=name --format=posix --xattrs --xattrs-include="user.*" --exclude=nothing-else \\',
  '  --pax-option=exthdr.name=x,delete=atime,delete=ctime --no-recursion noted | tr -d "\\0" >> $OUT',
];

async function seenIn(mount: CacheMount, script: readonly string[] = look): Promise<string> {
  return (await stepWith({ engine: shared.engine, mount, script })).toString('latin1');
}

async function fillWith(mount: CacheMount, script: readonly string[], files = {}): Promise<void> {
  await stepWith({ engine: shared.engine, mount, script, files });
}

describe.each(Object.entries(ways))('through %s', (_, way) => {
  const mounts: readonly { readonly name: string; readonly given: Partial<CacheMount> }[] = [
    { name: 'a plain mount', given: {} },
    { name: 'a mount with an owner and a mode', given: { uid: 1000, gid: 50, mode: 0o700 } },
    { name: 'a mount of mode zero', given: { mode: 0 } },
    { name: 'a mount in a namespace', given: { namespace: 'team' } },
  ];
  test.each(mounts)('$name comes back as it was in an engine that has lost it', async ({ given }) => {
    const access = await way();
    const mount = cacheMount(given);
    await fillWith(mount, fill, { 'odd.tar': await oddArchive() });
    const before = await seenIn(mount);
    const archive = join(await makeFolder(), 'archive');

    const state = await access.pack(mount, archive, everything);
    expect(await seenIn(mount)).toBe(before);
    await pruneMounts(shared.engine);
    expect(await seenIn(mount, ['find . -mindepth 1 >> $OUT'])).toBe('');
    await pruneMounts(shared.engine);
    expect(await access.unpack(mount, archive, { largest: 1e9 })).toBe('filled');

    expect(await seenIn(mount)).toBe(before);
    expect(before).toContain('SCHILY.xattr.user.note=kept');
    const { digest } = state as MountState;
    expect(await access.pack(mount, `${archive}-2`, { ...everything, unchanged: digest })).toBe('unchanged');
    await expect(stat(`${archive}-2`)).rejects.toThrow('ENOENT');
  });

  test('a mount that has something in it is left alone', async () => {
    const access = await way();
    const [from, to] = [cacheMount(), cacheMount()];
    const archive = join(await makeFolder(), 'archive');
    await fillWith(from, ['echo theirs > file']);
    await access.pack(from, archive, everything);
    await fillWith(to, ['echo mine > file']);
    expect(await access.unpack(to, archive, { largest: 1e9 })).toBe('not empty');
    expect(await seenIn(to, ['cat file >> $OUT'])).toBe('mine\n');
  });

  test('nothing is packed of a mount that is empty or was never made', async () => {
    const access = await way();
    const folder = await makeFolder();
    const mount = cacheMount();
    await fillWith(mount, ['mkdir only-folders']);
    for (const one of [mount, cacheMount()])
      expect(await access.pack(one, join(folder, 'archive'), everything)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  test('above the largest size the oldest folders stay behind, each as a whole, and it is told how many', async () => {
    const access = await way();
    const mount = cacheMount();
    const age = (file: string, day: number): string =>
      `mkdir -p $(dirname ${file}); head -c 1000 /dev/zero > ${file}; touch --date=2020-01-0${day} ${file}`;
    await fillWith(mount, [
      ...[age('third/file', 3), age('first/file', 1), age('fourth/file', 4), age('second/old', 2)],
      age('second/deep/new', 5),
    ]);
    const archive = join(await makeFolder(), 'archive');
    const state = { files: 3, bytes: 3000, leftOut: 2, secrets: 0 };
    expect(await access.pack(mount, archive, { largest: 3500 })).toMatchObject(state);
    await pruneMounts(shared.engine);
    await access.unpack(mount, archive, { largest: 3500 });
    const seen = await seenIn(mount, ['find . -type f | sort >> $OUT; ls >> $OUT']);
    expect(seen).toBe('./fourth/file\n./second/deep/new\n./second/old\nfourth\nsecond\n');

    const problem = await problemFrom(() => access.pack(mount, `${archive}-2`, { largest: 500 }));
    expect(problem).toMatchObject({ kind: 'surroundings', todo: 'A larger cache-mounts-max-size keeps it' });
    await expect(stat(`${archive}-2`)).rejects.toThrow('ENOENT');
  });

  test('credentials in a home folder are in no archive, and make no difference', async () => {
    const access = await way();
    const mount = cacheMount({ target: '/root' });
    const archive = join(await makeFolder(), 'archive');
    await fillWith(mount, ['rm -rf .ssh; mkdir -p .npm/_cacache; echo kept > .npm/_cacache/file']);
    const before = await access.pack(mount, `${archive}-1`, everything);
    await fillWith(mount, ['echo //it/:_authToken=hidden > .npmrc; mkdir .ssh; echo hidden > .ssh/id_rsa']);
    const after = await access.pack(mount, archive, everything);
    expect(after).toEqual({ ...(before as MountState), secrets: 2 });
    expect(
      await access.pack(mount, archive, { ...everything, unchanged: (after as MountState).digest }),
    ).toBe('unchanged');
    await pruneMounts(shared.engine);
    await access.unpack(mount, archive, { largest: 1e9 });
    expect(await seenIn(mount, ['find . -type f | sort >> $OUT'])).toBe('./.npm/_cacache/file\n');
  });
});
