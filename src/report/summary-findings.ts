import type { Finding } from '../check/finding.ts';
import {
  fairShares,
  findingsIn,
  gateShares,
  messagesOf,
  remedyOf,
  type FindingGroup,
} from './finding-groups.ts';
import { brief } from './limits-text.ts';
import { oneLine } from './harmless.ts';
import { md, mdCode, mdLink, mdProse, mdTable } from './markdown.ts';
import type { ImageReport, RunReport } from './result.ts';
import { findingsOf, findingsWord, isWarned, openFindings, warnWord } from './view.ts';
import { inOneForm, moment, place } from './words.ts';

/** Characters of one text: more than anybody reads in a table. */
export const textLength = 500;

/** Places of findings of one rule that are named. */
const shownPlaces = 5;

/**
 * What the gates have found in an image, folded: what blocks first, then the worst; what the policy accepts apart, with
 * its reason and its last day. Findings of one rule are one row; no gate is left out for the length of another.
 * @param rows the most that are listed of each; the others are counted
 */
export function findingsSection(image: ImageReport, rows: number): string {
  const all = findingsOf(image);
  if (all.length === 0) return '';
  const accepted = all.filter(({ waiver }) => waiver !== undefined);
  const open = openFindings(image);
  // In the summary's line Markdown is not read: only HTML matters, which `md` has escaped as well.
  const checked = image.checkedAt === undefined ? '' : `, as checked at ${md(moment(image.checkedAt))}`;
  const waived = accepted.length === 0 || open.length === 0 ? '' : ` (${accepted.length} accepted)`;
  const name = brief(image.name, 100).replace(/[^\w.-]/g, ' ');
  return [
    `<details><summary>Findings in ${name}: ${findingsWord(image)}${waived}${checked}</summary>`,
    ...(open.length === 0 ? [] : [openTable(image, rows)]),
    ...(accepted.length === 0 ? [] : [`Accepted by the policy:\n\n${acceptedTable(accepted, rows)}`]),
    ...hiddenNotes(image).map((note) => md(brief(note, textLength))),
    '</details>',
  ].join('\n\n');
}

/** What Trivy’s own ignore file hides is accepted as well, and told by the gate alone. */
function hiddenNotes({ gates }: ImageReport): readonly string[] {
  return [...new Set(gates.flatMap(({ hidden, notes = [] }) => notes.filter((note) => note === hidden)))];
}

function openTable(image: ImageReport, rows: number): string {
  const head = [
    { title: '' },
    { title: 'Rule' },
    { title: 'Severity' },
    { title: 'Where' },
    { title: 'From' },
    { title: 'What' },
  ];
  const gates = gateShares({ images: [image] }, ({ waiver }) => waiver === undefined);
  const shares = fairShares(
    gates.map(({ groups }) => groups.length),
    rows,
  );
  const order = new Map(openFindings(image).map((finding, index) => [finding, index]));
  const shown = gates
    .flatMap(({ groups }, index) => groups.slice(0, shares[index]))
    .sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0));
  const isMixed = shown.some(({ first }) => first.origin?.kind === 'base');
  const cells = shown.map((group) => [
    group.first.blocks ? '❌' : isWarned(group.first) ? '⚠️' : '',
    `${rule(group.first)}${group.findings.length > 1 ? ` (${group.findings.length} times)` : ''}`,
    group.first.severity,
    wheres(group),
    isMixed ? originWord(group.first) : '',
    what(group),
  ]);
  return `${mdTable(head, cells)}${more(order.size - findingsIn(shown))}`;
}

function acceptedTable(all: readonly Finding[], rows: number): string {
  const head = ['Rule', 'Severity', 'Where', 'What', 'Why', 'Until'].map((title) => ({ title }));
  const shown = all.slice(0, rows);
  const cells = shown.map((finding) => [
    rule(finding),
    finding.severity,
    where(finding),
    md(inOneForm(brief(finding.message, textLength))),
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

/** Each place once, as many as a row has room for. */
function wheres({ findings }: FindingGroup): string {
  const places = [...new Set(findings.map(where))].filter((text) => text !== '');
  const rest = places.length - shownPlaces;
  return [...places.slice(0, shownPlaces), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

function what(group: FindingGroup): string {
  const { first } = group;
  const { package: named, message } = first;
  const known =
    named === undefined || message.includes(named.name)
      ? ''
      : `${brief(named.name, 80)} ${brief(named.version, 60)}: `;
  const messages = messagesOf(group);
  const told = messages.slice(0, shownPlaces).map((text) => inOneForm(brief(text, textLength)));
  const rest = messages.length - told.length;
  const texts = [...told.map((text, index) => md(index === 0 ? known + text : text))];
  const remedy = remedyOf(group);
  const next = remedy === undefined ? '' : ` → ${mdProse(brief(remedy, textLength))}`;
  const warned = isWarned(first) ? `<br>${md(`${capital(warnWord(first.gate))}.`)}` : '';
  return `${[...texts, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>')}${next}${warned}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** BuildKit's warnings that are no findings, folded. */
export function warningsSection(report: RunReport, rows: number): string {
  const all = report.warnings;
  if (all.length === 0) return '';
  const lines = all.slice(0, rows).map((warning) => {
    const at = warning.file === undefined ? '' : ` ${mdCode(place({ ...warning, file: warning.file }))}`;
    return `- ${md(oneLine(warning.image))}: ${mdLink(brief(warning.rule, 60), warning.url)}${at} ${md(brief(warning.message, textLength))}`;
  });
  const rest = all.length - lines.length;
  if (rest > 0) lines.push(`- … and ${rest} more`);
  return `<details><summary>Warnings of BuildKit</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
