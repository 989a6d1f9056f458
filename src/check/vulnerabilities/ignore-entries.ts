import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { IgnoreEntry } from './ignore-file.ts';

/** Names of vulnerabilities in the databases that Trivy uses, and of its rules for secrets (`github-pat`). */
const vulnerability =
  /^(CVE|GHSA|GO|RUSTSEC|PYSEC|OSV|TEMP|DSA|DLA|USN|RHSA|ALAS|ELSA|NSWG|GMS|MAL|SNYK|TROVE)-/i;
const secretRule = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** The entries of a `.trivyignore`: a name a line, `exp:2026-12-31`, and comments (trivy.dev, "Filtering"). */
export function plainEntries(text: string, now: Date): readonly IgnoreEntry[] {
  return text.split('\n').flatMap((line, index) => {
    const [rule = '', ...rest] = line.trim().split(/\s+/);
    if (rule.startsWith('#') || !(vulnerability.test(rule) || secretRule.test(rule))) return [];
    const ends = rest.find((word) => word.startsWith('exp:'))?.slice('exp:'.length);
    return [entryOf(rule, index + 1, ends, now)];
  });
}

const itemSchema = Type.Object({
  id: Type.String({ minLength: 1 }),
  expired_at: Type.Optional(Type.String()),
});

/**
 * The entries of a `.trivyignore.yaml`. What Trivy cannot read either is left out: it refuses the file itself, which
 * breaks the gate.
 */
export function yamlEntries(text: string, now: Date): readonly IgnoreEntry[] {
  const lines = new LineCounter();
  // Dates stay the text that they are.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return [];
  return ['vulnerabilities', 'secrets'].flatMap((section) => {
    const list = contents.get(section);
    if (!isSeq<Node>(list)) return [];
    return list.items.flatMap((item) => {
      const value: unknown = isMap(item) ? item.toJSON() : undefined;
      if (!Value.Check(itemSchema, value)) return [];
      const { line } = lines.linePos(item.range[0]);
      return [entryOf(value.id, line, value.expired_at, now)];
    });
  });
}

function entryOf(rule: string, line: number, ends: string | undefined, now: Date): IgnoreEntry {
  const end = ends === undefined ? Number.NaN : Date.parse(ends);
  return {
    rule,
    line,
    ...(ends === undefined || Number.isNaN(end) ? {} : { ends: ends.slice(0, 10) }),
    isOver: end < now.getTime(),
  };
}
