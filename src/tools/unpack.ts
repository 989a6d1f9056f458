import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { surroundingsFailed } from '../problem.ts';
import { partOf } from './temporary.ts';

/**
 * Takes one file out of a .tar.gz and makes it executable. Nothing else of the archive touches the disk.
 * @param member its path inside, with or without a leading `./`
 * @throws Problem (surroundings) when the archive is damaged or has no such file
 */
export async function unpackMember(archive: string, member: string, path: string): Promise<void> {
  const { extract } = await import('tar-stream');
  const part = partOf(path);
  const entries = extract();
  const reading = pipeline(createReadStream(archive), createGunzip(), entries);
  try {
    let found = false;
    for await (const entry of entries) {
      if (entry.header.type === 'file' && entry.header.name.replace(/^\.\//, '') === member && !found) {
        found = true;
        await pipeline(entry, createWriteStream(part, { mode: 0o755 }));
      } else {
        entry.resume();
      }
    }
    await reading;
    if (!found) throw new Error(`there is no ${member} in it`);
    await rename(part, path);
  } catch (error) {
    await reading.catch(() => undefined);
    throw surroundingsFailed(`${archive} cannot be unpacked`, {}, error);
  } finally {
    await rm(part, { force: true });
  }
}
