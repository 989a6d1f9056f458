/** A cache as BuildKit writes it, taken apart: `type=gha,scope=app` or a reference alone, which is a registry's. */
export interface CacheEntry {
  /** `registry`, `gha`, `local`, … */
  readonly type: string;
  readonly attrs: Readonly<Record<string, string>>;
}

/**
 * Takes an entry of `cache-from` or `cache-to` apart. Source: docker/buildx, util/buildflags/cache.go: fields of CSV,
 * and one field without `=` is a reference.
 */
export function parseEntry(text: string): CacheEntry {
  const fields = fieldsOf(text);
  const [only = ''] = fields;
  if (fields.length === 1 && !only.includes('=')) return { type: 'registry', attrs: { ref: only } };
  const pairs = fields.map((field): readonly [string, string] => {
    const at = field.indexOf('=');
    return at < 0 ? [field, ''] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1)];
  });
  const { type = '', ...attrs } = Object.fromEntries(pairs);
  return { type, attrs };
}

/** The entry as text; fields with a comma, a quote or a line end in them stand in quotes. */
export function formatEntry({ type, attrs }: CacheEntry): string {
  return [['type', type] as const, ...Object.entries(attrs)]
    .map(([key, value]) => quoted(`${key}=${value}`))
    .join(',');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** The fields of one line of CSV, without the blanks around them. */
export function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(
    ([, inQuotes, plain = '']) => inQuotes?.replaceAll('""', '"') ?? plain.trim(),
  );
}
