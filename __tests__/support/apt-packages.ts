import { execFile } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder, makeTree } from './tree.ts';

const execute = promisify(execFile);

export interface TestDeb {
  readonly name: string;
  readonly version: string;
  /** `all` when left out. */
  readonly architecture?: string;
  /** What the program of that name says. */
  readonly says?: string;
}

/** A folder with real packages, each with a program of its own name. */
export async function makeDebs(...debs: readonly TestDeb[]): Promise<string> {
  const folder = await makeFolder();
  for (const { name, version, architecture = 'all', says = version } of debs) {
    const tree = await makeTree({
      'DEBIAN/control': [
        `Package: ${name}`,
        `Version: ${version}`,
        `Architecture: ${architecture}`,
        'Maintainer: A Maintainer <a@example.com>',
        `Description: says ${says}`,
        ' This is for tests.',
        ' .',
        ' Of apt.',
      ],
      [`usr/bin/${name}`]: ['#!/bin/sh', `echo ${says}`],
    });
    await chmod(tree, 0o755);
    await chmod(join(tree, 'usr/bin', name), 0o755);
    await execute('dpkg-deb', ['--root-owner-group', '-Zgzip', '--build', tree, folder]);
  }
  return folder;
}

export interface TestKey {
  readonly secret: string;
  readonly public: string;
  readonly passphrase: string;
}

/** A key that gpg has made; without a passphrase it signs at once, with one gpg takes its time. */
export async function makeKey(passphrase = ''): Promise<TestKey> {
  const home = await makeFolder();
  const env = { PATH: process.env['PATH'], HOME: home, GNUPGHOME: home, LC_ALL: 'C' };
  const gpg = async (...args: readonly string[]): Promise<string> => {
    const secret = ['--pinentry-mode', 'loopback', '--passphrase', passphrase];
    return (await execute('gpg', ['--batch', '--quiet', ...secret, ...args], { env })).stdout;
  };
  try {
    await gpg('--quick-generate-key', 'Acme <apt@example.com>', 'ed25519', 'sign', '0');
    return {
      secret: await gpg('--armor', '--export-secret-keys'),
      public: await gpg('--armor', '--export'),
      passphrase,
    };
  } finally {
    await execute('gpgconf', ['--kill', 'all'], { env });
  }
}

/** All files below a folder, as a test may put them into an image. */
export async function filesBelow(folder: string, paths: readonly string[]): Promise<Record<string, Buffer>> {
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  );
}
