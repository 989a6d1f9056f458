import { headline, tagCounts } from '../headline.ts';
import type { RunReport } from '../result.ts';
import { openFindings } from '../view.ts';
import { duration } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';

/** The top of the page: the verdict, why, and the numbers that people ask for first. */
export function header(report: RunReport): Html {
  const { verdict, word, reason, facts } = headline(report);
  return html`<header>
    <div class="top">
      <p class="brand">image-build <span>${report.command}</span></p>
      <button type="button" id="theme" hidden>Colours</button>
    </div>
    <h1 class="verdict ${verdict}"><span class="mark" aria-hidden="true">${mark(report)}</span>${word}</h1>
    ${reason === undefined ? nothing : html`<p class="reason">${reason}</p>`}
    <p class="facts">${facts}</p>
    ${
      report.images.length === 0
        ? nothing
        : html`<dl class="tiles">
            ${tiles(report).map(
              ({ name, value, detail, bad }) =>
                html`<div class="tile${bad === true ? ' bad' : ''}">
                  <dt>${name}</dt>
                  <dd>${value}${detail === undefined ? nothing : html` <small>${detail}</small>`}</dd>
                </div>`,
            )}
          </dl>`
    }
  </header>`;
}

function mark({ verdict }: RunReport): string {
  return verdict === 'passed' ? '✓' : verdict === 'interrupted' ? '■' : verdict === 'broken' ? '!' : '✕';
}

interface Tile {
  readonly name: string;
  readonly value: string;
  readonly detail?: string;
  readonly bad?: boolean;
}

function tiles(report: RunReport): readonly Tile[] {
  const wanted = report.images.filter((image) => image.decision === 'build');
  const built = wanted.filter((image) => image.state === 'built').length;
  const unchanged = report.images.filter(
    ({ state, decision }) => state === 'reused' || (state === 'planned' && decision === 'reuse'),
  ).length;
  const planned = report.images.every(({ state }) => state === 'planned' || state === 'skipped');
  const total = report.images.reduce((sum, { steps }) => sum + steps.total, 0);
  const cached = report.images.reduce((sum, { steps }) => sum + steps.cached, 0);
  const findings = report.images.flatMap((image) => openFindings(image));
  const blocking = findings.filter((finding) => finding.blocks).length;
  const judged = report.images.some((image) => image.gates.length > 0);
  return [
    ...(wanted.length > 0 || unchanged === 0
      ? [
          planned
            ? { name: 'Images', value: String(wanted.length), detail: 'to build' }
            : {
                name: 'Images built',
                value: String(built),
                detail: `of ${wanted.length}`,
                bad: built < wanted.length,
              },
        ]
      : []),
    ...(unchanged > 0
      ? [{ name: 'Images unchanged', value: String(unchanged), detail: `of ${unchanged + wanted.length}` }]
      : []),
    { name: 'Time', value: duration(report.durationMs) },
    ...(total > 0 ? [{ name: 'Steps from cache', value: String(cached), detail: `of ${total}` }] : []),
    ...(judged
      ? [
          {
            name: 'Findings',
            value: String(findings.length),
            detail: blocking > 0 ? `${blocking} blocking` : 'none blocking',
            bad: blocking > 0,
          },
        ]
      : []),
    ...(planned ? [] : [tagsTile(report)]),
  ];
}

function tagsTile(report: RunReport): Tile {
  const { published, inPlace } = tagCounts(report);
  if (published === 0 && inPlace > 0) return { name: 'Tags in place', value: String(inPlace) };
  const detail = inPlace > 0 ? { detail: `${inPlace} already in place` } : {};
  return { name: 'Tags published', value: String(published), ...detail };
}
