/** A copy of a JSON value in which every string, keys too, has gone through `change`. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapStrings(item, change)]),
  );
}

/**
 * A Bake file as text. Bake reads JSON as HCL, in which `${…}` and `%{…}` are templates: they are escaped, so that a
 * build argument stays what it is.
 * Source: github.com/hashicorp/hcl, json/spec.md ("Strings").
 */
export function bakeText(file: object): string {
  return JSON.stringify(mapStrings(file, (text) => text.replaceAll(/([$%])\{/g, '$1$1{')));
}

/** The values of what `bake --print` printed, which escapes them in the same way. */
export function unescapeBake(value: unknown): unknown {
  return mapStrings(value, (text) => text.replaceAll(/([$%])\1\{/g, '$1{'));
}
