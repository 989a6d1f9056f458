import type { Released } from './release.ts';
import { sumsName } from './asset.ts';

/** Makes text from outside harmless where it is shown: one line of a terminal, or Markdown. */
export type Harmless = (text: string) => string;

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
export function releaseMarkdown(released: Released, bytes: (size: number) => string, md: Harmless): string {
  const { tag, url, assets, notes } = released;
  const link = /^https?:\/\/[^\s<>()]+$/.test(url) ? `[${md(tag)}](${url})` : md(tag);
  const uploaded = new Set(released.uploaded);
  const rows = assets.map(({ name, size, digest }) => {
    const state = uploaded.has(name) ? 'uploaded' : 'was there';
    return `| ${md(name)} | ${bytes(size)} | ${md(digest)} | ${state} |\n`;
  });
  const table =
    rows.length === 0 ? '' : `\n| file | size | digest | |\n| --- | ---: | --- | --- |\n${rows.join('')}`;
  const more = notes.map((note) => `\n- ${md(note)}`).join('');
  return `### Release ${link}\n\n${md(headline(released))}\n${table}${more === '' ? '' : `${more}\n`}`;
}

/** What became of a release as JSON: the answer of `image-build release --json`. */
export function releaseJson({
  tag,
  state,
  url,
  isPrerelease,
  latest,
  assets,
  uploaded,
  notes,
}: Released): string {
  const files = assets.map(({ name, size, digest }) => ({
    name,
    size,
    digest,
    uploaded: uploaded.includes(name),
  }));
  const answer = { tag, state, url, prerelease: isPrerelease, latest, files, notes };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
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
