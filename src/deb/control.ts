import { badRequest, type Place } from '../problem.ts';

/** One field of a control file. */
export interface ControlField {
  readonly name: string;
  /** Without the blanks around it; the lines of a long one are joined by line ends. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/** A paragraph of a control file: lower-case name → field. */
export type Stanza = ReadonlyMap<string, ControlField>;

/** What a source package says of itself and of what is built from it. */
export interface SourceControl {
  readonly source: string;
  readonly maintainer: string;
  readonly fields: Stanza;
  readonly packages: readonly BinaryControl[];
}

export interface BinaryControl {
  readonly name: string;
  /** `any`, `all`, or names and wildcards of architectures. */
  readonly architectures: readonly string[];
  readonly line: number;
}

/** Names of source and binary packages. Source: Debian Policy 5.6.1. */
const packageName = /^[a-z0-9][a-z0-9+.-]+$/;

/**
 * Reads paragraphs of fields, as control files have them.
 * Source: deb822(5).
 * @param file for messages, relative to the working folder
 * @throws Problem (request) for a line that is no field, and a field that is given twice
 */
export function readStanzas(text: string, file: string): readonly Stanza[] {
  const stanzas: Map<string, ControlField>[] = [];
  let current: Map<string, ControlField> | undefined;
  let last: string | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const place: Place = { file, line: index + 1 };
    if (line.startsWith('#')) continue;
    if (line.trim() === '') {
      current = last = undefined;
      continue;
    }
    if (/^[ \t]/.test(line)) {
      const before = last === undefined ? undefined : current?.get(last);
      if (current === undefined || last === undefined || before === undefined)
        throw badRequest('A line begins with a blank, and there is no field before it', { where: place });
      current.set(last, { ...before, value: `${before.value}\n${line.trim()}`.trim() });
      continue;
    }
    const [, name, value = ''] = /^([!-,./-9;-~][!-9;-~]*):(.*)$/.exec(line) ?? [];
    if (name === undefined) throw badRequest('This is neither a field nor a comment', { where: place });
    if (current === undefined) stanzas.push((current = new Map<string, ControlField>()));
    last = name.toLowerCase();
    if (current.has(last)) throw badRequest(`The field ${name} is given twice`, { where: place });
    current.set(last, { name, value: value.trim(), line: index + 1 });
  }
  return stanzas;
}

/**
 * Reads `debian/control`.
 * @throws Problem (request) with the line of what is missing or wrong
 */
export function readControl(text: string, file: string): SourceControl {
  const [fields, ...others] = readStanzas(text, file);
  if (fields === undefined) throw badRequest(`${file} is empty`, { where: { file } });
  const source = nameIn(fields, 'source', file);
  const packages = others.map((stanza) => ({
    name: nameIn(stanza, 'package', file),
    architectures: needed(stanza, 'architecture', file).value.split(/\s+/),
    line: lineOf(stanza),
  }));
  if (packages.length === 0)
    throw badRequest(`${file} names no package`, {
      where: { file },
      todo: 'After the paragraph of the source, each package has one of its own that begins with Package:',
    });
  const maintainer = needed(fields, 'maintainer', file);
  if (!/^[^\n<>]+ <[^\s<>]+>$/.test(maintainer.value))
    throw badRequest('The maintainer is not written as Name <name@example.com>', {
      where: { file, line: maintainer.line },
    });
  return { source, maintainer: maintainer.value, fields, packages };
}

/** Whether everything that is built runs on every architecture. */
export function isForAll({ packages }: Pick<SourceControl, 'packages'>): boolean {
  return packages.every(({ architectures }) => architectures.join(' ') === 'all');
}

const dependencyFields = [
  'build-depends',
  'build-depends-arch',
  'build-depends-indep',
  'build-conflicts',
  'build-conflicts-arch',
  'build-conflicts-indep',
];

/**
 * Of the control file what apt needs to know of build-dependencies, each field on a line of its own: it stays the same
 * when a description is changed, and so does the layer that is made from it.
 * @param kind `-B` builds nothing for all architectures, and what only these packages need may not be there
 */
export function dependenciesOnly(
  { source, fields }: Pick<SourceControl, 'source' | 'fields'>,
  kind: '-b' | '-B',
): string {
  const needed = dependencyFields.filter((name) => kind === '-b' || !name.endsWith('-indep'));
  const lines = needed.flatMap((name) => {
    const field = fields.get(name);
    const value = field?.value.replaceAll(/\s+/g, ' ').trim().replace(/,$/, '') ?? '';
    return field === undefined || value === '' ? [] : [`${field.name}: ${value}`];
  });
  return [`Source: ${source}`, ...lines, ''].join('\n');
}

function needed(stanza: Stanza, name: string, file: string): ControlField {
  const field = stanza.get(name);
  if (field !== undefined && field.value !== '') return field;
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  throw badRequest(`The paragraph has no ${title}`, { where: { file, line: field?.line ?? lineOf(stanza) } });
}

function nameIn(stanza: Stanza, field: 'source' | 'package', file: string): string {
  const { value, line } = needed(stanza, field, file);
  if (packageName.test(value)) return value;
  throw badRequest(`${JSON.stringify(value.slice(0, 100))} is no name of a package`, {
    where: { file, line },
    todo: 'Lower-case letters, digits, +, - and . make a name, and it begins with a letter or digit',
  });
}

function lineOf(stanza: Stanza): number {
  return Math.min(...[...stanza.values()].map(({ line }) => line));
}
