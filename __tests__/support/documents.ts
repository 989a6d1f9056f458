import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface CodeBlock {
  /** The page, relative to the checkout. */
  readonly page: string;
  /** 1-based, of the block's first line. */
  readonly line: number;
  /** `yaml`, `sh`; empty where nothing stands behind the fence. */
  readonly language: string;
  readonly text: string;
}

/** README, docs/ and the pages beside the images, relative to the checkout. */
export function pages(): readonly string[] {
  const below = (folder: string): readonly string[] =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file))
      .sort();
  return ['README.md', ...below('docs'), ...below('images')];
}

export function readPage(page: string): string {
  return readFileSync(join(projectRoot, page), 'utf8');
}

/** The fenced blocks of a page, those in lists without their margin. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  const lines = readPage(page).split('\n');
  const blocks: CodeBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, margin = '', language] = /^( *)```(\w*)/.exec(lines[at] ?? '') ?? [];
    if (language === undefined) continue;
    const end = lines.findIndex((line, index) => index > at && line.startsWith(`${margin}\`\`\``));
    if (end < 0) throw new Error(`${page}:${at + 1}: the block has no end`);
    const text = lines.slice(at + 1, end).map((line) => line.slice(margin.length));
    blocks.push({ page, line: at + 2, language, text: text.join('\n') });
    at = end;
  }
  return blocks;
}

/** `docs/a.md:7`. */
export function placeOf({ page, line }: CodeBlock): string {
  return `${relative('.', page)}:${line}`;
}
