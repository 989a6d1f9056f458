import { SaxesParser } from 'saxes';

/** An element of a document: its attributes, and its text with that of everything in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * All elements of a document, in the order in which they end.
 * @throws where it is not well-formed XML 1.0
 */
export function readXml(document: string): readonly XmlElement[] {
  const parser = new SaxesParser();
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const all: XmlElement[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: attributes, text: '' });
  });
  parser.on('text', (text) => {
    for (const one of open) one.text += text;
  });
  parser.on('closetag', () => {
    all.push(open.pop()!);
  });
  parser.write(document).close();
  return all;
}
