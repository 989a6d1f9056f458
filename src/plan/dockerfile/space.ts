/** Beyond ASCII, as Go's unicode.IsSpace has it; JavaScript's `\\s` differs by U+0085 and U+FEFF. */
const rare = /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** Whether a character is white space, for BuildKit. This is asked for each one of a Dockerfile. */
export function isSpace(char: string): boolean {
  return char <= '\u007f' ? char === ' ' || (char >= '\t' && char <= '\r') : rare.test(char);
}

/** Without white space at its start. */
export function trimLeft(text: string): string {
  let start = 0;
  while (start < text.length && isSpace(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** Without white space at both ends. */
export function trimBoth(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charAt(end - 1))) end -= 1;
  return trimLeft(text.slice(0, end));
}
