/**
 * The layers that the mirror's images begin with: a small Debian, made from the Debian archive like the image
 * of the same name, and a busybox. The archive's signatures pin what is in them.
 */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { reproducibleTar } from '../services/tar.mjs';
import { firstOf, unpackPackages } from './debian.mjs';
import { contents } from './files.mjs';
import { isRoot } from './guard.mjs';
import { run } from './run.mjs';
import { stamped } from './step.mjs';

export const SUITE = 'bookworm';
/** Everything is dated on this day: equal packages give an equal layer. */
const EPOCH = '1767225600';

/** As in the real image: no documentation, apt keeps no archives, dpkg does not wait for the disk. */
const SLIM = [
  '--dpkgopt=force-unsafe-io',
  ...['doc', 'info', 'man', 'lintian', 'linda', 'groff', 'locale'].map(
    (name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`,
  ),
  '--dpkgopt=path-include=/usr/share/doc/*/copyright',
  '--dpkgopt=path-include=/usr/share/locale/locale.alias',
];
const DOCKER_CLEAN = String.raw`DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb || true"; };`;

/**
 * For root: name spaces of its own, so that an interrupted set-up leaves neither processes nor mounts behind, and
 * memory to work in (some 300 MB), because dpkg waits for the disk a lot. The folder and the command follow.
 */
// prettier-ignore
const ISOLATED = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc',
  'sh', '-c', 'mount -t tmpfs -o mode=0755 tmpfs "$1" && shift && exec "$@"', 'sh'];

export const debianRootfs = stamped({
  name: 'rootfs-debian',
  title: `a Debian ${SUITE} root file system`,
  seconds: 20,
  pins: () => contents(fileURLToPath(import.meta.url)),
  gives: (cache) => [join(cache.rootfs, 'debian.tar.gz')],
  make: async ({ tmp, log }) => {
    const tar = join(tmp, 'debian.tar');
    const clean = join(tmp, 'docker-clean');
    writeFileSync(clean, DOCKER_CLEAN + '\n');
    // prettier-ignore
    const bootstrap = ['mmdebstrap', '--variant=minbase', '--components=main', '--include=usr-is-merged', ...SLIM,
      `--customize-hook=upload ${clean} /etc/apt/apt.conf.d/docker-clean`, SUITE, tar];
    const work = join(tmp, 'work');
    mkdirSync(work);
    const [program, ...args] = isRoot()
      ? [...ISOLATED, work, ...bootstrap, '--mode=root']
      : [...bootstrap, '--mode=unshare'];
    await run(String(program), args, { log, env: { SOURCE_DATE_EPOCH: EPOCH, TMPDIR: work } });
    writeFileSync(join(tmp, 'debian.tar.gz'), gzipSync(readFileSync(tar)));
  },
});

export const busyboxRootfs = stamped({
  name: 'rootfs-busybox',
  title: 'a busybox root file system',
  seconds: 2,
  pins: () => contents(fileURLToPath(import.meta.url)),
  gives: (cache) => [join(cache.rootfs, 'busybox.tar.gz')],
  make: async ({ tmp, log }) => {
    const unpacked = join(tmp, 'unpacked');
    const root = join(tmp, 'root');
    await unpackPackages({ packages: ['busybox-static'], tmp, into: unpacked, log });
    for (const name of ['bin', 'etc', 'tmp', 'root']) mkdirSync(join(root, name), { recursive: true });
    await run('cp', [firstOf(unpacked, 'bin/busybox', 'usr/bin/busybox'), join(root, 'bin', 'busybox')], {
      log,
    });
    await run('chmod', ['1777', join(root, 'tmp')], { log });
    const stdout = execFileSync(join(root, 'bin', 'busybox'), ['--list'], { encoding: 'utf8' });
    for (const applet of stdout.split('\n').filter((name) => name !== '' && name !== 'busybox'))
      symlinkSync('busybox', join(root, 'bin', applet));
    writeFileSync(
      join(root, 'etc', 'passwd'),
      'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n',
    );
    writeFileSync(join(root, 'etc', 'group'), 'root:x:0:\nnogroup:x:65534:\n');
    writeFileSync(
      join(tmp, 'busybox.tar.gz'),
      gzipSync(await reproducibleTar(root, ['bin', 'etc', 'root', 'tmp'])),
    );
  },
});
