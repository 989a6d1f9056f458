import { isUtf8 } from 'node:buffer';

/** What stands for byte 0x80; those up to 0xff follow. */
const firstStandIn = 0xef80;
const suspicious = /[\uFFFD\uEF80-\uEFFF]/;

/**
 * The text of a name in an archive. Names are bytes, and two different ones must never become one text: a byte that is
 * no UTF-8 is shown as a character of its own, U+EF80 for 0x80 to U+EFFF for 0xff, and so is each byte of a name that
 * has one of these characters already (as MirBSD's OPTU-16 does it).
 */
export function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return suspicious.test(text) ? carefully(bytes) : text;
}

function carefully(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const character = characterAt(bytes, at);
    text += character ?? String.fromCharCode(firstStandIn + (bytes[at] ?? 0) - 0x80);
    at += character === undefined ? 1 : Buffer.byteLength(character);
  }
  return text;
}

function characterAt(bytes: Buffer, at: number): string | undefined {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    const one = bytes.subarray(at, at + length);
    if (!isUtf8(one)) continue;
    const text = one.toString('utf8');
    return text >= '\uEF80' && text <= '\uEFFF' ? undefined : text;
  }
  return undefined;
}

/** Up to the first NUL, as C has it. */
export function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
