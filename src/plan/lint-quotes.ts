/** A value of ARG or ENV without the quotes around it: what is inside is for whoever reads it. */
export function withoutQuotes(value: string): string {
  const [, , inside] = /^(["'])(.*)\1$/s.exec(value) ?? [];
  return inside ?? value;
}
