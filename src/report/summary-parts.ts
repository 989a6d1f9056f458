import type { ProblemData } from '../problem.ts';
import { gantt } from './gantt.ts';
import { shorten } from './harmless.ts';
import { headline } from './headline.ts';
import { brief } from './limits-text.ts';
import { md, mdCode, mdFence, mdProse, mdTable } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { logLines } from './problem-text.ts';
import type { Artifact, ImageReport, RunReport } from './result.ts';
import { textLength } from './summary-findings.ts';
import { digestOf, findingsWord, isGood, problemsOf, stateWord, tagsOf } from './view.ts';
import { bytes, count, duration, moment, place, shortDigest, tagOf } from './words.ts';

/** How it ended and why, as a heading with a mark. */
export function verdictSection(report: RunReport): string {
  const { word, reason, facts } = headline(report);
  const mark = report.verdict === 'passed' ? '✅' : report.verdict === 'failed' ? '❌' : '⚠️';
  // Problems follow right below and say the same.
  const why =
    reason === undefined || problemsOf(report).length > 0 ? '' : `${md(brief(reason, textLength))}\n\n`;
  return `## ${mark} ${word}\n\n${why}${md(facts)}`;
}

/** One problem: what, where, what was meant, what to do, the end of its log. */
export function problemSection(problem: ProblemData): string {
  const lines = [`### ${mdProse(brief(problem.what, textLength))}`];
  if (problem.where) lines.push(mdCode(brief(place(problem.where), textLength)));
  if (problem.meant !== undefined) lines.push(mdProse(brief(problem.meant, textLength)));
  if (problem.todo !== undefined) lines.push(`**What to do:** ${mdProse(brief(problem.todo, textLength))}`);
  const log = (problem.log ?? [])
    .slice(-2 * logLines)
    .map((line) => shorten(line.slice(-20 * textLength), textLength));
  if (log.length > 0) lines.push(mdFence(log));
  return lines.join('\n\n');
}

/** The images and what they are built on, drawn; nothing for a single one. */
export function graphSection(images: readonly ImageReport[]): string {
  if (images.length < 2) return '';
  const text = mermaid(images);
  return text === undefined
    ? `> The graph of ${count(images.length, 'image')} is too big to be drawn here: the HTML report has it.`
    : `\`\`\`mermaid\n${text}\n\`\`\``;
}

/** When what ran, drawn. */
export function timelineSection(report: RunReport): string {
  const text = gantt(report);
  return text === undefined ? '' : `\`\`\`mermaid\n${text}\n\`\`\``;
}

const columns = [
  { title: 'Image' },
  { title: 'Decision' },
  { title: 'Why' },
  { title: 'Time', right: true },
  { title: 'Cached', right: true },
  { title: 'Compressed', right: true },
  { title: 'Size', right: true },
  { title: 'Findings', right: true },
  { title: 'As checked at' },
  { title: 'Digest' },
  { title: 'Tags' },
];

/** Reasons of one image that are told where nothing has come of it yet. */
const reasonsShown = 2;

/** A row for each image: what became of it, or will and why, time, sizes, findings, digest, tags. */
export function imageTable(images: readonly ImageReport[]): string {
  return images.length === 0 ? '' : mdTable(columns, images.map(imageRow));
}

function imageRow(image: ImageReport): readonly string[] {
  const digest = digestOf(image);
  const bad = !isGood(image) && ['built', 'reused', 'failed'].includes(image.state);
  return [
    `**${md(image.name)}**`,
    `${bad ? '❌ ' : ''}${md(stateWord(image))}`,
    image.state === 'planned' ? reasonsOf(image) : '',
    image.durationMs > 0 ? duration(image.durationMs) : '',
    image.steps.total > 0 ? `${image.steps.cached} of ${image.steps.total}` : '',
    sizes(image, 'compressed'),
    sizes(image, 'uncompressed'),
    md(findingsWord(image)),
    image.checkedAt === undefined ? '' : md(moment(image.checkedAt)),
    digest === undefined ? '' : mdCode(shortDigest(digest)),
    tagsOf(image)
      .map((tag) => mdCode(shorten(tagOf(tag), 60)))
      .join(' '),
  ];
}

function reasonsOf({ reasons }: ImageReport): string {
  const rest = reasons.length - reasonsShown;
  return [
    ...reasons.slice(0, reasonsShown).map((reason) => md(brief(reason, textLength))),
    ...(rest > 0 ? [`and ${count(rest, 'more reason')}`] : []),
  ].join('<br>');
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

/** The files that targets give. */
export function artifactTable(all: readonly Artifact[], rows: number): string {
  if (all.length === 0) return '';
  const cells = all
    .slice(0, rows)
    .map(({ image, platform, path, bytes: size, sha256 }) => [
      mdCode(brief(path, textLength)),
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
  const rest = all.length - cells.length;
  return `${mdTable(head, cells)}${rest > 0 ? `\n\n… and ${rest} more in the HTML report.` : ''}`;
}

/** What was decided on the way, and where it was built. */
export function noteList(report: RunReport, rows: number): string {
  const all = report.engine === undefined ? report.notes : [...report.notes, `Built by ${report.engine}`];
  return all
    .slice(0, rows)
    .map((note) => `- ${md(brief(note, textLength))}`)
    .join('\n');
}
