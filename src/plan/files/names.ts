/**
 * File names are bytes. What is no UTF-8 is kept as lone surrogates, a byte 0x80…0xFF as U+DC80…U+DCFF, so that every
 * name is a text of its own and can be turned back. Source: PEP 383.
 */
const lone = /[\uDC80-\uDCFF]/u;

/** Reads a name whose UTF-8 has to be checked: Node puts U+FFFD where it is wrong. */
export function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return text;
  let name = '';
  for (let at = 0; at < bytes.length;) {
    const length = [1, 2, 3, 4].find((count) => isUtf8(bytes.subarray(at, at + count))) ?? 0;
    name +=
      length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += Math.max(length, 1);
  }
  return name;
}

function isUtf8(bytes: Buffer): boolean {
  return bytes.length > 0 && Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}

/** What the system, and a digest, is given for a name or a path made of names. */
export function bytesOf(name: string): string | Buffer {
  if (!lone.test(name)) return name;
  return Buffer.concat(
    Array.from(name, (char) =>
      lone.test(char) ? Buffer.from([char.charCodeAt(0) - 0xdc00]) : Buffer.from(char, 'utf8'),
    ),
  );
}
