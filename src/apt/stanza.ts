/** One field of a paragraph, its value as it is written: lines after the first with their blanks. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** A paragraph of a control file, in its order. */
export type Stanza = readonly Field[];

/**
 * Reads paragraphs of fields without changing anything in them: what is written from them again is what was read.
 * Source: deb822(5).
 * @throws Error that says which line is none, or which field is there twice
 */
export function readStanzas(text: string): readonly Stanza[] {
  const stanzas: Field[][] = [];
  let current: Field[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      current = undefined;
      continue;
    }
    const last = current?.at(-1);
    if (/^[ \t]/.test(line)) {
      if (current === undefined || last === undefined)
        throw new Error(`line ${index + 1} belongs to no field`);
      current[current.length - 1] = { ...last, value: `${last.value}\n${line.trimEnd()}` };
      continue;
    }
    const [, name, value = ''] = /^([!-,./-9;-~][!-9;-~]*):(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`line ${index + 1} is no field`);
    if (current === undefined) stanzas.push((current = []));
    else if (valueOf(current, name) !== undefined) throw new Error(`the field ${name} is there twice`);
    current.push({ name, value: value.trim() });
  }
  return stanzas;
}

/** The value of a field, whose name is compared without regard to case. */
export function valueOf(stanza: Stanza, name: string): string | undefined {
  return stanza.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}

/** A paragraph as text; ends with a newline. */
export function writeStanza(stanza: Stanza): string {
  return stanza
    .map(({ name, value }) =>
      value === '' || value.startsWith('\n') ? `${name}:${value}\n` : `${name}: ${value}\n`,
    )
    .join('');
}
