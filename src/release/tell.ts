import type { Released } from './release.ts';
import { sumsName } from './asset.ts';

/** How a page is written, so that text from outside stays text. */
export interface Page {
  readonly md: (text: string) => string;
  readonly code: (text: string) => string;
  readonly link: (text: string, address: string) => string;
  /** Cells are Markdown already. */
  readonly table: (
    head: readonly { readonly title: string; readonly right?: boolean }[],
    rows: readonly (readonly string[])[],
  ) => string;
}

/** What became of a release, in lines for a terminal or a log. Sizes come as `bytes` writes them. */
export function releaseLines(released: Released, bytes: (size: number) => string): readonly string[] {
  const uploaded = new Set(released.uploaded);
  return [
    `${released.tag}: ${headline(released)}`,
    ...released.assets.map(
      ({ name, size }) => `  ${uploaded.has(name) ? '+' : '='} ${name} (${bytes(size)})`,
    ),
    ...released.notes.map((note) => `note: ${note}`),
  ];
}

/** The same for the step summary. */
export function releaseMarkdown(
  released: Released,
  bytes: (size: number) => string,
  { md, code, link, table }: Page,
): string {
  const { tag, url, assets, notes } = released;
  const uploaded = new Set(released.uploaded);
  const rows = assets.map(({ name, size, digest }) => [
    md(name),
    bytes(size),
    code(digest),
    uploaded.has(name) ? 'uploaded' : 'was there',
  ]);
  const head = [{ title: 'file' }, { title: 'size', right: true }, { title: 'digest' }, { title: 'state' }];
  const parts = [
    `### Release ${link(tag, url)}`,
    md(headline(released)),
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${md(note)}`).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What became of a release: the answer of `image-build release --json`. */
export function releaseAnswer({
  tag,
  state,
  url,
  isPrerelease,
  latest,
  assets,
  uploaded,
  notes,
}: Released): Readonly<Record<string, unknown>> {
  const files = assets.map(({ name, size, digest }) => ({
    name,
    size,
    digest,
    uploaded: uploaded.includes(name),
  }));
  return { tag, state, url, prerelease: isPrerelease, latest, files, notes };
}

function headline({ state, assets, isPrerelease, latest }: Released): string {
  const count = assets.filter(({ name }) => name !== sumsName).length;
  const files =
    count === 0 ? 'without files' : `with ${count === 1 ? '1 file' : `${count} files`} and their sums`;
  switch (state) {
    case 'unchanged':
      return `was published before, ${files}: nothing was changed`;
    case 'draft':
      return `is a draft, ${files}`;
    case 'published': {
      const kind = isPrerelease ? ' as a pre-release' : latest === 'true' ? ' as the latest release' : '';
      return `is published${kind}, ${files}`;
    }
  }
}
