/** One element of an answer. */
export interface Element {
  readonly name: string;
  /** Its own text, not that of its children. */
  readonly text: string;
  readonly children: readonly Element[];
}

interface Open {
  readonly name: string;
  text: string;
  readonly children: Element[];
}

/** Reads an XML document; undefined for what is none. Nothing that it refers to is fetched. */
export async function readXml(document: string): Promise<Element | undefined> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const open: Open[] = [{ name: '', text: '', children: [] }];
  const mistakes: Error[] = [];
  parser.on('error', (mistake) => mistakes.push(mistake));
  parser.on('opentag', ({ name }) => open.push({ name, text: '', children: [] }));
  const add = (text: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  parser.write(document).close();
  return mistakes.length === 0 ? open[0]?.children[0] : undefined;
}

/** The text of a child; undefined where there is none of that name. */
export function textOf(element: Element | undefined, name: string): string | undefined {
  return element?.children.find((child) => child.name === name)?.text;
}
