/** `undefined` for what is no JSON list of texts: then it is plain words. */
export function jsonList(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Without quotes and escapes. */
export function unquoted(text: string): string {
  return text.replace(/["'\\]/g, '');
}

/** With single blanks between its words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
