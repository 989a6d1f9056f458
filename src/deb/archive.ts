import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { buildFailed, messageOf } from '../problem.ts';

/** One member of an archive: what two builds can differ in. */
export interface Member {
  /** What a person would see of it in a listing: type, mode, owner, size, time, target of a link. */
  readonly about: Readonly<Record<string, string>>;
  /** SHA-256, hex. */
  readonly sha256: string;
  /** The first bytes of a file. */
  readonly head: Buffer;
}

/** How much is kept of a file, to show where it differs. */
const keptBytes = 65_536;

/** Magic of an archive of ar(5), and the length of each member's header. */
const [magic, headerLength] = ['!<arch>\n', 60];

/**
 * The members of a package, which is an archive of ar: name → what it is.
 * Source: deb(5), ar(5).
 * @throws Problem (build) when it is none
 */
export function readAr(bytes: Buffer): ReadonlyMap<string, Member> {
  if (bytes.subarray(0, magic.length).toString('latin1') !== magic)
    throw buildFailed('A package is no archive of ar');
  const members = new Map<string, Member>();
  for (let at = magic.length; at + headerLength <= bytes.length;) {
    const header = bytes.subarray(at, at + headerLength).toString('latin1');
    const text = (from: number, to: number): string => header.slice(from, to).trim();
    const size = Number(text(48, 58));
    if (!Number.isSafeInteger(size) || size < 0 || at + headerLength + size > bytes.length)
      throw buildFailed('A package is cut off');
    const content = bytes.subarray(at + headerLength, at + headerLength + size);
    members.set(text(0, 16).replace(/\/$/, ''), {
      about: {
        time: text(16, 28),
        owner: `${text(28, 34)}:${text(34, 40)}`,
        mode: text(40, 48),
        size: String(size),
      },
      sha256: createHash('sha256').update(content).digest('hex'),
      head: content.subarray(0, keptBytes),
    });
    at += headerLength + size + (size % 2);
  }
  return members;
}

/**
 * The members of a tar archive, in its order: path → what it is.
 * @throws Problem (build) when it is damaged
 */
export async function readTar(path: string): Promise<ReadonlyMap<string, Member>> {
  const { extract } = await import('tar-stream');
  const members = new Map<string, Member>();
  try {
    const entries = extract();
    // A failure of the file reaches whoever reads the entries.
    pipeline(createReadStream(path), entries).catch(() => undefined);
    for await (const entry of entries) {
      const { name, type, mode, uid, gid, uname, gname, size, mtime, linkname } = entry.header;
      const hash = createHash('sha256');
      const kept: Buffer[] = [];
      let length = 0;
      for await (const chunk of entry) {
        if (!(chunk instanceof Uint8Array)) continue;
        hash.update(chunk);
        if (length < keptBytes) kept.push(Buffer.from(chunk.subarray(0, keptBytes - length)));
        length += chunk.length;
      }
      members.set(name, {
        about: {
          type,
          mode: (mode & 0o7777).toString(8),
          owner: `${uname}(${uid}):${gname}(${gid})`,
          size: String(size),
          time: mtime.toISOString(),
          target: linkname,
        },
        sha256: hash.digest('hex'),
        head: Buffer.concat(kept),
      });
    }
  } catch (error) {
    throw buildFailed(`A package cannot be read: ${messageOf(error)}`, {}, error);
  }
  return members;
}
