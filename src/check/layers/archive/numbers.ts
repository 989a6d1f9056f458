import { DamagedArchive } from './damaged.ts';
import { untilNul } from './text.ts';

/** Whether Go takes a field for a number of 64 bits. */
export function isNumeric(field: Buffer): boolean {
  try {
    wide(field);
    return true;
  } catch {
    return false;
  }
}

/** A number of a header. @throws DamagedArchive when it is none, or larger than numbers can be here */
export function numeric(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) === 0) return octal(field);
  const value = Number(wide(field));
  if (!Number.isSafeInteger(value)) throw new DamagedArchive('a header has a number that is too large');
  return value;
}

/** Octal digits, or (GNU) a number of two's complement in big-endian order when the first bit is set. */
function wide(field: Buffer): bigint {
  const first = field[0] ?? 0;
  if ((first & 0x80) === 0) return BigInt(octal(field));
  const isNegative = (first & 0x40) !== 0;
  let value = 0n;
  for (const [index, byte] of field.entries()) {
    const bits = isNegative ? ~byte & 0xff : byte;
    value = (value << 8n) | BigInt(index === 0 ? bits & 0x7f : bits);
  }
  if (value >= 2n ** 63n) throw new DamagedArchive('a header has a number that is too large');
  return isNegative ? -value - 1n : value;
}

/** Octal digits between spaces and NULs; nothing is 0. @throws DamagedArchive */
export function octal(field: Buffer): number {
  const text = untilNul(trimmed(field)).toString('latin1');
  if (text === '') return 0;
  if (!/^[0-7]+$/.test(text)) throw new DamagedArchive('a header has a number that is none');
  return parseInt(text, 8);
}

function trimmed(field: Buffer): Buffer {
  const isFiller = (byte: number | undefined): boolean => byte === 0 || byte === 0x20;
  let start = 0;
  let end = field.length;
  while (start < end && isFiller(field[start])) start += 1;
  while (end > start && isFiller(field[end - 1])) end -= 1;
  return field.subarray(start, end);
}
