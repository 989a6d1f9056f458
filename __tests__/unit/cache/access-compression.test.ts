import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { compressed, uncompressed } from '../../../src/cache/access/compression.ts';
import { makeFolder } from '../../support/tree.ts';

const bytes = Buffer.concat([randomBytes(300_000), Buffer.alloc(3_000_000, 'again ')]);
const envs = { 'with the zstd program': process.env, 'without it': { PATH: '/nowhere' } };

async function readBack(archive: string, env: NodeJS.ProcessEnv): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await uncompressed(archive, env, new AbortController().signal))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

describe.each(Object.entries(envs))('%s', (_, env) => {
  test('what is written is read back, and is smaller', async () => {
    const archive = join(await makeFolder(), 'archive');
    await compressed(archive, env, (sink) => sink(Readable.from([bytes])));
    expect((await readBack(archive, env)).equals(bytes)).toBe(true);
    expect((await readFile(archive)).length).toBeLessThan(bytes.length / 5);
  });

  test('what a program writes is there from its first byte', async () => {
    const folder = await makeFolder();
    const archive = join(folder, 'archive');
    await writeFile(join(folder, 'bytes'), bytes);
    await compressed(archive, env, (sink) => {
      const child = spawn('/bin/cat', [join(folder, 'bytes')], { stdio: ['ignore', 'pipe', 'ignore'] });
      return sink(child.stdout);
    });
    expect((await readBack(archive, env)).equals(bytes)).toBe(true);
  });

  test('an archive that is cut or changed is no archive', async () => {
    const archive = join(await makeFolder(), 'archive');
    await compressed(archive, env, (sink) => sink(Readable.from([bytes])));
    const whole = await readFile(archive);
    for (const bad of [
      whole.subarray(0, -1),
      whole.subarray(0, 1000),
      Buffer.from(whole).fill(0, 2000, 2100),
    ]) {
      await writeFile(archive, bad);
      await expect(readBack(archive, env)).rejects.toThrow('it cannot be read');
    }
  });
});
