/* eslint-disable no-control-regex -- removing control characters is what this file is for */

// Escape sequences first, so that their parameters go too: strings (OSC, DCS, SOS, PM, APC) up to their end or the
// end of the line, then CSI, then the short ones. Source: ECMA-48, and xterm's ctlseqs for what terminals obey.
const sequences = [
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u001b\\|\u009c)?/g,
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
  /\u001b[ -/]*[0-~]?/g,
];

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// C0 without tab and newline, DEL, C1; then what changes the direction of text, is invisible, or hides text in tags.
const controls =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const halfCharacters = /\p{Surrogate}/gu;

/**
 * Makes untrusted text harmless for people's eyes and terminals: without escape sequences, control, direction and
 * invisible characters. Line ends become `\n`; tabs stay. What comes out still has to be escaped for HTML and Markdown.
 */
export function clean(text: string): string {
  const plain = sequences.reduce((rest, sequence) => rest.replace(sequence, ''), text);
  return plain.replace(lineEnds, '\n').replace(controls, '').replace(halfCharacters, '\ufffd');
}

/** As `clean`, on one line: every run of white space becomes one blank. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** The lines of untrusted text (each of which may hold line ends of its own), harmless, without blank ones at the end. */
export function cleanLines(texts: readonly string[]): readonly string[] {
  const lines = texts.flatMap((text) => clean(text).split('\n')).map((line) => line.trimEnd());
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, last + 1);
}

/** At most `length` characters (never half of one), the last being `…` when something was cut off. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  return length < 1 ? '' : `${characters.slice(0, length - 1).join('')}…`;
}
