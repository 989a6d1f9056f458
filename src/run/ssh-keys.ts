import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../host/host.ts';
import { badRequest } from '../problem.ts';

/** Keys as files, for the input `ssh`. */
export interface SshKeys {
  /** `default=FILE,FILE`. */
  readonly ssh: string;
  remove(): Promise<void>;
}

/**
 * Private keys that a workflow hands on as one text, for steps that have no agent: a called workflow has none of its caller.
 * They are masked before anything else, never an argument, and are files that only this user may read until the run is over.
 * @param text one below the other, as `ssh-keygen` writes them
 * @throws Problem (request) for what is no private key, and for one that needs a passphrase; it shows nothing of it
 */
export async function openSshKeys(text: string, { mask, env }: Pick<Host, 'mask' | 'env'>): Promise<SshKeys> {
  mask(text);
  const keys = keysIn(text);
  // The runner empties its own when the job ends, however this process does.
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'image-build-ssh-'));
  const removeWithUs = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeWithUs);
  const files = keys.map((_, index) => join(folder, `key-${index}`));
  await Promise.all(keys.map((key, index) => writeFile(files[index] ?? '', key, { mode: 0o600 })));
  return {
    ssh: `default=${files.join(',')}`,
    remove: async () => {
      await rm(folder, { recursive: true, force: true });
      process.removeListener('exit', removeWithUs);
    },
  };
}

/** RFC 7468: a line each around what is in base64. */
const keyPattern = /^-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY)-----\n([\s\S]*?)^-----END \1-----$/gm;

function keysIn(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join('\n');
  const found = [...lines.matchAll(keyPattern)];
  const rest = lines.replaceAll(keyPattern, '').trim();
  if (found.length === 0 || rest !== '')
    throw badRequest(
      found.length === 0 ? 'ssh-keys holds no private key' : 'ssh-keys holds more than private keys',
      {
        todo: 'Give the whole file as ssh-keygen has written it, with its line ends; several one below the other',
      },
    );
  return found.map(([key, kind = '', body = ''], index) => {
    if (isLocked(kind, body))
      throw badRequest(`ssh-keys: the passphrase of key ${index + 1} is not known here`, {
        todo: 'Give a deploy key without one: ssh-keygen -N ""',
      });
    return `${key}\n`;
  });
}

/** Whether a key needs a passphrase: by its words in PEM (RFC 1421), by its cipher in OpenSSH's own format. */
function isLocked(kind: string, body: string): boolean {
  if (kind.startsWith('ENCRYPTED ') || /^Proc-Type: 4,ENCRYPTED$/m.test(body)) return true;
  if (kind !== 'OPENSSH PRIVATE KEY') return false;
  // "openssh-key-v1" and a zero, the length of the cipher's name in four bytes, the name (openssh's PROTOCOL.key).
  const bytes = Buffer.from(body, 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 4) return false;
  const length = bytes.readUInt32BE(magic.length);
  return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length) !== 'none';
}
