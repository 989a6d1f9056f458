const instruction = /^\s*(?:ENV|ARG|LABEL|RUN)\b/i;

/**
 * The line (1-based) at which a Dockerfile gives a variable, label or build argument; the last one when there are
 * several. Lines that continue an instruction count, comments do not.
 */
export function lineOfName(text: string, name: string): number | undefined {
  let isContinued = false;
  let found: number | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*#/.test(line)) continue;
    const isInside: boolean = isContinued || instruction.test(line);
    if (isInside && words(line).includes(name)) found = index + 1;
    isContinued = isInside && /\\\s*$/.test(line);
  }
  return found;
}

/** Names before a `=`, and of the old form `ENV NAME VALUE`, and of `ARG NAME`. */
function words(line: string): readonly string[] {
  const [, first] = /^\s*(?:ENV|ARG|LABEL)\s+([\w.-]+)/i.exec(line) ?? [];
  const assigned = [...line.matchAll(/(?:^|\s)"?([\w./-]+)"?=/g)].map(([, word = '']) => word);
  return first === undefined ? assigned : [first, ...assigned];
}
