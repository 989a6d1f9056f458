import type { Finding } from '../check/finding.ts';
import type { ProblemData } from '../problem.ts';
import { oneLine, shorten } from './harmless.ts';
import { headline } from './headline.ts';
import { md, mdCode, mdFence, mdLink, mdProse, mdTable } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { logLines } from './problem-text.ts';
import type { Artifact, ImageReport, RunReport } from './result.ts';
import { digestOf, findingsOf, findingsWord, isGood, looseWarnings, problemsOf, stateWord } from './view.ts';
import { bytes, count, duration, listed, moment, place, shortDigest, tagOf } from './words.ts';

/** GitHub shows nothing of a step summary above 1 MiB; some room stays for what other steps' tools append. */
export const summaryLimit = 1024 * 1024 - 64 * 1024;

/** Findings that are listed of one image, and characters of one text: more than anybody reads here. */
const findingsOfImage = 100;
const textLength = 500;

/** A part of the summary; the higher its rank the sooner it is left out when there is not enough room. */
interface Section {
  readonly rank: number;
  readonly name: string;
  readonly markdown: string;
}

/**
 * The step summary: verdict, problems, graph, table, findings, notes.
 * @returns Markdown of at most `limit` bytes; what did not fit is named at its end
 */
export function summary(report: RunReport, limit = summaryLimit): string {
  const sections = [
    { rank: 0, name: 'verdict', markdown: verdict(report) },
    ...problemsOf(report).map((problem, index) => ({
      rank: 2 + Math.min(index, 6),
      name: 'problems',
      markdown: problemSection(problem),
    })),
    { rank: 10, name: 'the table of images', markdown: imageTable(report.images) },
    { rank: 12, name: 'the files', markdown: artifacts(report.artifacts) },
    { rank: 20, name: 'the graph', markdown: graph(report.images) },
    ...report.images.map((image, index) => ({
      rank: (isGood(image) ? 40 : 30) + index / 1000,
      name: `findings of ${oneLine(image.name)}`,
      markdown: findings(image),
    })),
    { rank: 35, name: 'warnings', markdown: warnings(report) },
    { rank: 15, name: 'notes', markdown: notes(report) },
  ].filter((section) => section.markdown !== '');
  return fitted(sections, limit);
}

function fitted(sections: readonly Section[], limit: number): string {
  const dropped: string[] = [];
  let kept = sections;
  for (;;) {
    const text = [...kept.map((section) => section.markdown), leftOut(dropped)].filter((part) => part !== '');
    const markdown = `${text.join('\n\n')}\n`;
    const last = Math.max(...kept.map((section) => section.rank));
    if (Buffer.byteLength(markdown) <= limit || kept.length <= 1) return markdown;
    dropped.push(...kept.filter((section) => section.rank === last).map((section) => section.name));
    kept = kept.filter((section) => section.rank !== last);
  }
}

function leftOut(names: readonly string[]): string {
  const different = [...new Set(names)];
  if (different.length === 0) return '';
  const told = different.slice(0, 5).map(md);
  const rest = different.length - told.length;
  const all = rest > 0 ? [...told, `${rest} more parts`] : told;
  return `> Left out here, there is no room: ${listed(all)}. The HTML and JSON reports have it all.`;
}

function verdict(report: RunReport): string {
  const { word, reason, facts } = headline(report);
  const mark = report.verdict === 'passed' ? '✅' : report.verdict === 'failed' ? '❌' : '⚠️';
  // Problems follow right below and say the same.
  const why =
    reason === undefined || problemsOf(report).length > 0 ? '' : `${md(shorten(reason, textLength))}\n\n`;
  return `## ${mark} ${word}\n\n${why}${md(facts)}`;
}

function problemSection(problem: ProblemData): string {
  const lines = [`### ${mdProse(shorten(oneLine(problem.what), textLength))}`];
  if (problem.where) lines.push(mdCode(place(problem.where)));
  if (problem.meant !== undefined) lines.push(mdProse(shorten(oneLine(problem.meant), textLength)));
  if (problem.todo !== undefined)
    lines.push(`**What to do:** ${mdProse(shorten(oneLine(problem.todo), textLength))}`);
  const log = (problem.log ?? []).slice(-2 * logLines).map((line) => shorten(line, textLength));
  if (log.length > 0) lines.push(mdFence(log));
  return lines.join('\n\n');
}

function graph(images: readonly ImageReport[]): string {
  if (images.length < 2) return '';
  const text = mermaid(images);
  return text === undefined
    ? `> The graph of ${count(images.length, 'image')} is too big to be drawn here: the HTML report has it.`
    : `\`\`\`mermaid\n${text}\n\`\`\``;
}

function imageTable(images: readonly ImageReport[]): string {
  if (images.length === 0) return '';
  const head = [
    { title: 'Image' },
    { title: 'Decision' },
    { title: 'Time', right: true },
    { title: 'Cached', right: true },
    { title: 'Compressed', right: true },
    { title: 'Size', right: true },
    { title: 'Findings', right: true },
    { title: 'As checked at' },
    { title: 'Digest' },
    { title: 'Tags' },
  ];
  return mdTable(head, images.map(imageRow));
}

function imageRow(image: ImageReport): readonly string[] {
  const digest = digestOf(image);
  const bad = !isGood(image) && ['built', 'reused', 'failed'].includes(image.state);
  return [
    `**${md(image.name)}**`,
    `${bad ? '❌ ' : ''}${md(stateWord(image))}`,
    image.durationMs > 0 ? duration(image.durationMs) : '',
    image.steps.total > 0 ? `${image.steps.cached} of ${image.steps.total}` : '',
    sizes(image, 'compressed'),
    sizes(image, 'uncompressed'),
    md(findingsWord(image)),
    image.checkedAt === undefined ? '' : md(moment(image.checkedAt)),
    digest === undefined ? '' : mdCode(shortDigest(digest)),
    image.tags.map((tag) => mdCode(shorten(tagOf(tag), 60))).join(' '),
  ];
}

/** One size a platform, each with its name when there are several, the over-heavy ones in bold. */
function sizes(image: ImageReport, kind: 'compressed' | 'uncompressed'): string {
  const limit = image.budget[kind];
  const several = image.platforms.length > 1;
  const all = image.platforms.flatMap(({ platform, size }) => {
    if (!size) return [];
    const text = bytes(size[kind]);
    const weight = limit !== undefined && size[kind] > limit ? `**${text}**` : text;
    return several ? `${md(platform.replace(/^linux\//, ''))} ${weight}` : weight;
  });
  if (all.length === 0) return '';
  return all.join('<br>') + (limit === undefined ? '' : ` of ${bytes(limit)}`);
}

function findings(image: ImageReport): string {
  const all = findingsOf(image);
  if (all.length === 0) return '';
  const rows = all.slice(0, findingsOfImage).map(findingRow);
  const head = [
    { title: '' },
    { title: 'Rule' },
    { title: 'Severity' },
    { title: 'Where' },
    { title: 'What' },
  ];
  const rest = all.length - rows.length;
  const more = rest > 0 ? `\n\n… and ${rest} more in the HTML report.` : '';
  // In the summary's line Markdown is not read: only HTML matters, which `md` has escaped as well.
  const checked = image.checkedAt === undefined ? '' : `, as checked at ${md(moment(image.checkedAt))}`;
  const title = `${oneLine(image.name).replace(/[^\w.-]/g, ' ')}: ${findingsWord(image)}${checked}`;
  return `<details><summary>Findings in ${title}</summary>\n\n${mdTable(head, rows)}${more}\n\n</details>`;
}

function findingRow(finding: Finding): readonly string[] {
  const where = finding.file === undefined ? '' : mdCode(place({ ...finding, file: finding.file }));
  const todo = finding.todo === undefined ? '' : ` → ${mdProse(shorten(oneLine(finding.todo), textLength))}`;
  return [
    finding.blocks ? '❌' : '',
    mdLink(shorten(oneLine(finding.rule), 60), finding.help),
    finding.severity,
    where,
    `${md(shorten(oneLine(finding.message), textLength))}${todo}`,
  ];
}

/** The files that targets give. */
function artifacts(all: readonly Artifact[]): string {
  if (all.length === 0) return '';
  const rows = all
    .slice(0, findingsOfImage)
    .map(({ image, platform, path, bytes: size, sha256 }) => [
      mdCode(shorten(oneLine(path), textLength)),
      md(image),
      md(platform),
      bytes(size),
      mdCode(sha256),
    ]);
  const head = [
    { title: 'File' },
    { title: 'Image' },
    { title: 'Platform' },
    { title: 'Size', right: true },
    { title: 'SHA-256' },
  ];
  const rest = all.length - rows.length;
  return `${mdTable(head, rows)}${rest > 0 ? `\n\n… and ${rest} more in the HTML report.` : ''}`;
}

function warnings(report: RunReport): string {
  const all = looseWarnings(report);
  if (all.length === 0) return '';
  const lines = all.slice(0, findingsOfImage).map((warning) => {
    const at = warning.file === undefined ? '' : ` ${mdCode(place({ ...warning, file: warning.file }))}`;
    return `- ${md(warning.image)}: ${mdLink(warning.rule, warning.url)}${at} ${md(shorten(warning.message, textLength))}`;
  });
  const rest = all.length - lines.length;
  if (rest > 0) lines.push(`- … and ${rest} more`);
  return `<details><summary>Warnings of BuildKit</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

function notes(report: RunReport): string {
  const all = report.engine === undefined ? report.notes : [...report.notes, `Built by ${report.engine}`];
  return all
    .slice(0, findingsOfImage)
    .map((note) => `- ${md(shorten(note, textLength))}`)
    .join('\n');
}
