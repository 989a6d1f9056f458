import { DamagedArchive } from './damaged.ts';
import { nameOf } from './text.ts';

/** Key → value: what an extended header says of the entry that follows. */
export type PaxRecords = ReadonlyMap<string, string>;

const space = 0x20;
const newline = 0x0a;
const equals = 0x3d;
const withoutNul = ['path', 'linkpath', 'uname', 'gname'];
/** A `5 a=\n` is the shortest. */
const shortest = 5;

/**
 * Reads the records of an extended header: `LENGTH KEY=VALUE\n` (POSIX.1-2017, pax, "pax Extended Header"), as strictly
 * as Go's `archive/tar` does.
 * @throws DamagedArchive
 */
export function readPax(bytes: Buffer): PaxRecords {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    const start = bytes.indexOf(space, at) + 1;
    const record = bytes.subarray(start, at + length - 1);
    const split = record.indexOf(equals);
    if (bytes[at + length - 1] !== newline || at + length <= start || split < 1) throw damaged();
    const key = nameOf(record.subarray(0, split));
    const value = nameOf(record.subarray(split + 1));
    if ((withoutNul.includes(key) ? value : key).includes('\0')) throw damaged();
    records.set(key, value);
    at += length;
  }
  return records;
}

function lengthAt(bytes: Buffer, at: number): number {
  // Longer numbers than these are longer than any header.
  const [, digits] = /^\+?(\d+) /.exec(bytes.toString('latin1', at, at + 20)) ?? [];
  const length = Number(digits ?? Number.NaN);
  if (!(length >= shortest && at + length <= bytes.length)) throw damaged();
  return length;
}

/** A whole number in a record; undefined where there is none, as an empty value means. @throws DamagedArchive */
export function paxNumber(records: PaxRecords, key: string): number | undefined {
  const text = records.get(key) ?? '';
  if (text === '') return undefined;
  const value = Number(/^[+-]?\d+$/.test(text) ? text : Number.NaN);
  if (!Number.isSafeInteger(value)) throw damaged();
  return value;
}

/** A text in a record; undefined where there is none or an empty one. */
export function paxText(records: PaxRecords, key: string): string | undefined {
  const text = records.get(key) ?? '';
  return text === '' ? undefined : text;
}

function damaged(): DamagedArchive {
  return new DamagedArchive('an extended header is damaged');
}
