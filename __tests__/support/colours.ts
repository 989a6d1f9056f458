const colourCodes = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');

/** The text without the codes that set one colour or end it; every other escape sequence stays, to be seen by a test. */
export function withoutColours(text: string): string {
  return text.replaceAll(colourCodes, '');
}
