import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badRequest } from '../problem.ts';
import type { Env } from '../tools/env.ts';
import type { ExecResult } from '../tools/exec.ts';
import { makeHome } from './home.ts';
import { programOf, saidBy, type RunProgram } from './programs.ts';

/** A secret key, as gpg writes it (`--armor --export-secret-keys`). */
export interface SigningKey {
  readonly armored: string;
  readonly passphrase?: string;
  /** The public key that the repository was signed with before, armored, where it was another one. */
  readonly former?: string;
}

/** A text that was signed. */
export interface Signed {
  readonly text: string;
  /** By the key of the signer, and not by the one before. */
  readonly isByThisKey: boolean;
}

/** Signs for one key. */
export interface Signer {
  /** Of its primary key, 40 hex digits or more. */
  readonly fingerprint: string;
  readonly publicKey: { readonly armored: Buffer; readonly binary: Buffer };
  /** The text with a signature around it, and the signature alone. */
  sign(text: string): Promise<{ readonly inline: Buffer; readonly detached: Buffer }>;
  /** What is signed in a text by this key, or the one before; undefined where it is not. */
  signedIn(inline: Buffer): Promise<Signed | undefined>;
  /** The same for a text whose signature is beside it. */
  signedApart(text: Buffer, detached: Buffer): Promise<Signed | undefined>;
  /** Ends gpg's agent, and removes the keys. */
  close(): Promise<void>;
}

/**
 * Takes a key into a folder of gpg's own, which nobody else may look into.
 * @param parent an own folder of the run, absolute; where it is too long a path for the agent's sockets, a temporary
 *   folder is taken
 * @throws Problem (request) for a key that is none or cannot sign; (surroundings) where gpg is not there or fails
 */
export async function openSigner(
  key: SigningKey,
  env: Env,
  signal: AbortSignal,
  parent: string,
): Promise<Signer> {
  const run = await programOf('gpg', env, signal);
  // Not stopped by the signal: it is what cleans up.
  const conf = await programOf('gpgconf', env, new AbortController().signal);
  const folder = await makeHome(parent);
  const own = { GNUPGHOME: folder };
  const gpg: RunProgram = (args, more = {}) =>
    run(['--no-options', '--batch', '--no-tty', '--quiet', ...args], { ...more, env: own });
  const close = async (): Promise<void> => {
    await conf(['--kill', 'all'], { env: own });
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return await withKey(key, folder, gpg, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function withKey(
  { armored, passphrase, former }: SigningKey,
  folder: string,
  gpg: RunProgram,
  close: () => Promise<void>,
): Promise<Signer> {
  const imported = await gpg(['--import'], { input: armored });
  const fingerprint = secretKeyIn(await gpg(['--with-colons', '--list-secret-keys']));
  if (imported.exitCode !== 0 || fingerprint === undefined)
    throw badRequest('What is given to sign with is not one secret key', {
      log: saidBy(imported),
      todo: 'gpg --armor --export-secret-keys KEY makes it',
    });
  if (former !== undefined) {
    const taken = await gpg(['--import'], { input: former });
    if (taken.exitCode !== 0)
      throw badRequest('The key that the repository was signed with before is no public key', {
        log: saidBy(taken),
      });
  }
  const file = (name: string): string => join(folder, name);
  const fetched = async (name: string, args: readonly string[], input?: string): Promise<Buffer> => {
    await rm(file(name), { force: true });
    const answer = await gpg(['--output', file(name), ...args], input === undefined ? {} : { input });
    if (answer.exitCode === 0) return readFile(file(name));
    throw badRequest('gpg does not sign with this key', {
      log: saidBy(answer),
      todo: 'Is it expired, may it sign, and is the passphrase the right one?',
    });
  };
  const secret =
    passphrase === undefined
      ? { args: [], input: undefined }
      : { args: ['--passphrase-fd', '0'], input: `${passphrase}\n` };
  const signing = [
    ...['--pinentry-mode', 'loopback', ...secret.args],
    ...['--local-user', fingerprint, '--digest-algo', 'SHA512', '--armor'],
  ];
  return {
    fingerprint,
    publicKey: {
      armored: await fetched('public.asc', ['--armor', '--export', fingerprint]),
      binary: await fetched('public.gpg', ['--export', fingerprint]),
    },
    sign: async (text) => {
      await writeFile(file('text'), text);
      return {
        inline: await fetched('inline', [...signing, '--clear-sign', file('text')], secret.input),
        detached: await fetched('detached', [...signing, '--detach-sign', file('text')], secret.input),
      };
    },
    signedIn: async (inline) => {
      await writeFile(file('given'), inline);
      await rm(file('signed'), { force: true });
      const by = signersIn(await gpg([...verifying, '--output', file('signed'), '--verify', file('given')]));
      if (by === undefined) return undefined;
      return { text: await readFile(file('signed'), 'utf8'), isByThisKey: by.includes(fingerprint) };
    },
    signedApart: async (text, detached) => {
      await writeFile(file('given'), text);
      await writeFile(file('beside'), detached);
      const by = signersIn(await gpg([...verifying, '--verify', file('beside'), file('given')]));
      return by === undefined ? undefined : { text: text.toString(), isByThisKey: by.includes(fingerprint) };
    },
    close,
  };
}

/** What of an answer is read is its status. */
const verifying = ['--status-fd', '1'];

/**
 * The primary keys that have signed; undefined where a signature is not good. A key that has expired since has signed
 * what it has signed. Source: gnupg, doc/DETAILS, "VALIDSIG": its last word is the primary key.
 */
function signersIn({ exitCode, stdout }: ExecResult): readonly string[] | undefined {
  const isGood = /^\[GNUPG:\] (?:GOODSIG|EXPKEYSIG) /m.test(stdout) && stdout.includes('[GNUPG:] VALIDSIG ');
  if (exitCode !== 0 || !isGood) return undefined;
  return [...stdout.matchAll(/^\[GNUPG:\] VALIDSIG .*?(\w+)\s*$/gm)].flatMap(([, key]) => key ?? []);
}

/** The fingerprint of the only secret key. Source: gnupg, doc/DETAILS, "Format of the colon listings". */
function secretKeyIn({ stdout }: { readonly stdout: string }): string | undefined {
  const lines = stdout.split('\n').map((line) => line.split(':'));
  const [first, second] = lines.flatMap(([kind], index) => (kind === 'sec' ? [index] : []));
  if (first === undefined || second !== undefined) return undefined;
  return lines.slice(first).find(([kind]) => kind === 'fpr')?.[9];
}
