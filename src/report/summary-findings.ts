import type { Finding } from '../check/finding.ts';
import { brief } from './limits-text.ts';
import { oneLine } from './harmless.ts';
import { md, mdCode, mdLink, mdProse, mdTable } from './markdown.ts';
import type { ImageReport, RunReport } from './result.ts';
import { findingsOf, findingsWord, looseWarnings } from './view.ts';
import { moment, place } from './words.ts';

/** Characters of one text: more than anybody reads in a table. */
export const textLength = 500;

/**
 * What the gates have found in an image, folded: what blocks first, then the worst; what the policy accepts apart, with
 * its reason and its last day.
 * @param rows the most that are listed of each; the others are counted
 */
export function findingsSection(image: ImageReport, rows: number): string {
  const all = findingsOf(image);
  if (all.length === 0) return '';
  const accepted = all.filter(({ waiver }) => waiver !== undefined);
  const open = all.filter(({ waiver }) => waiver === undefined);
  // In the summary's line Markdown is not read: only HTML matters, which `md` has escaped as well.
  const checked = image.checkedAt === undefined ? '' : `, as checked at ${md(moment(image.checkedAt))}`;
  const waived = accepted.length === 0 ? '' : ` (${accepted.length} accepted)`;
  const name = brief(image.name, 100).replace(/[^\w.-]/g, ' ');
  return [
    `<details><summary>Findings in ${name}: ${findingsWord(image)}${waived}${checked}</summary>`,
    ...(open.length === 0 ? [] : [openTable(open, rows)]),
    ...(accepted.length === 0 ? [] : [`Accepted by the policy:\n\n${acceptedTable(accepted, rows)}`]),
    '</details>',
  ].join('\n\n');
}

function openTable(all: readonly Finding[], rows: number): string {
  const head = [
    { title: '' },
    { title: 'Rule' },
    { title: 'Severity' },
    { title: 'Where' },
    { title: 'From' },
    { title: 'What' },
  ];
  const shown = all.slice(0, rows);
  const isMixed = shown.some(({ origin }) => origin?.kind === 'base');
  const cells = shown.map((finding) => [
    finding.blocks ? '❌' : '',
    rule(finding),
    finding.severity,
    where(finding),
    isMixed ? originWord(finding) : '',
    what(finding),
  ]);
  return `${mdTable(head, cells)}${more(all.length - shown.length)}`;
}

function acceptedTable(all: readonly Finding[], rows: number): string {
  const head = ['Rule', 'Severity', 'Where', 'What', 'Why', 'Until'].map((title) => ({ title }));
  const shown = all.slice(0, rows);
  const cells = shown.map((finding) => [
    rule(finding),
    finding.severity,
    where(finding),
    md(brief(finding.message, textLength)),
    md(brief(finding.waiver?.reason ?? '', textLength)),
    md(brief(finding.waiver?.until ?? '', 30)),
  ]);
  return `${mdTable(head, cells)}${more(all.length - shown.length)}`;
}

function more(rest: number): string {
  return rest > 0 ? `\n\n… and ${rest} more in the HTML report.` : '';
}

function rule({ rule: name, help }: Finding): string {
  return mdLink(brief(name, 60), help);
}

/** The Dockerfile's line and the path in the image, as far as they are known. */
function where(finding: Finding): string {
  const file =
    finding.file === undefined ? [] : [mdCode(brief(place({ ...finding, file: finding.file }), 200))];
  const path = finding.path === undefined ? [] : [mdCode(brief(finding.path, 200))];
  return [...file, ...path].join('<br>');
}

/** Whose Dockerfile can mend it, as Markdown. */
function originWord({ origin }: Finding): string {
  if (origin === undefined) return '';
  return origin.kind === 'own' ? 'this image' : `base ${mdCode(brief(origin.name, 100))}`;
}

function what(finding: Finding): string {
  const { package: named, message, todo } = finding;
  const known =
    named === undefined || message.includes(named.name)
      ? ''
      : `${brief(named.name, 80)} ${brief(named.version, 60)}: `;
  const next = todo === undefined ? '' : ` → ${mdProse(brief(todo, textLength))}`;
  return `${md(known + brief(message, textLength))}${next}`;
}

/** BuildKit's warnings that are no findings, folded. */
export function warningsSection(report: RunReport, rows: number): string {
  const all = looseWarnings(report);
  if (all.length === 0) return '';
  const lines = all.slice(0, rows).map((warning) => {
    const at = warning.file === undefined ? '' : ` ${mdCode(place({ ...warning, file: warning.file }))}`;
    return `- ${md(oneLine(warning.image))}: ${mdLink(brief(warning.rule, 60), warning.url)}${at} ${md(brief(warning.message, textLength))}`;
  });
  const rest = all.length - lines.length;
  if (rest > 0) lines.push(`- … and ${rest} more`);
  return `<details><summary>Warnings of BuildKit</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
