import type { GateResult } from '../../check/gate.ts';
import { gateNames, type GateName } from '../../gate-names.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { checkedWord, findingsOf, isWarned, skipReason, warnWord } from '../view.ts';
import { count, duration } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';
import { cell, headCell, rowHead, stacked } from './stacked.ts';

/** What each gate said of each image, what was not asked, and the facts that they tell. */
export function gatesSection({ command, images }: RunReport): Section | undefined {
  const judged = images.filter(({ gates }) => gates.length > 0);
  if (judged.length === 0) return undefined;
  const asked = new Set(judged.flatMap(({ gates, skip }) => [...gates.map(({ gate }) => gate), ...skip]));
  const columns = gateNames.filter((name) => asked.has(name));
  return {
    id: 'gates',
    title: 'Gates',
    body: html`${stacked(
      'Table of gates',
      'gates',
      [headCell('Image'), ...columns.map((name) => headCell(name))],
      judged.map((image) => row(image, columns, skipReason({ command }))),
    )}
    ${notes(judged, columns)}`,
  };
}

function row(image: ImageReport, columns: readonly GateName[], why: string): Html {
  const checked = checkedWord(image);
  const name = html`${image.name}${checked === undefined ? nothing : html`<small>${checked}</small>`}`;
  return html`<tr role="row">
    ${rowHead(name)} ${columns.map((gate) => cell(gate, answer(image, gate, why)))}
  </tr> `;
}

/**
 * A gate is asked for each platform: the worst answer counts.
 * @param why gates were not asked
 */
function answer(image: ImageReport, gate: GateName, why: string): Html {
  const results = image.gates.filter((one) => one.gate === gate);
  if (results.length === 0)
    return image.skip.includes(gate)
      ? html`<span class="answer skipped">skipped</span><small>${why}</small>`
      : html`<span class="quiet" title="not demanded">–</span>`;
  const ms = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const time = html`<small>${duration(ms)}</small>`;
  if (results.some(({ state }) => state === 'broken'))
    return html`<span class="answer broken"><span aria-hidden="true">! </span>broken</span>${time}`;
  if (results.some(({ state }) => state === 'failed'))
    return html`<span class="answer failed"><span aria-hidden="true">✕ </span>failed</span
      ><small>${count(blocking(results), 'blocking finding')}</small>`;
  const warned = findingsOf(image).filter((one) => one.gate === gate && isWarned(one)).length;
  if (warned > 0)
    return html`<span class="answer warned"><span aria-hidden="true">! </span>warns</span
      ><small>${count(warned, 'finding')}: ${warnWord(gate)}</small>`;
  return html`<span class="answer passed"><span aria-hidden="true">✓ </span>passed</span>${time}`;
}

function blocking(results: readonly GateResult[]): number {
  const found = results.flatMap(({ findings }) => findings.filter(({ blocks }) => blocks));
  return new Set(found.map(({ fingerprint }) => fingerprint)).size;
}

/** The same fact of several images is told once, with the names of those that it is about. */
function notes(images: readonly ImageReport[], columns: readonly GateName[]): Html {
  const told = columns.flatMap((name) => {
    const about = new Map<string, Set<string>>();
    for (const { gates, name: image } of images)
      for (const gate of gates)
        if (gate.gate === name)
          for (const note of gate.notes ?? []) about.set(note, (about.get(note) ?? new Set()).add(image));
    return about.size === 0
      ? []
      : [
          html`<dt>${name}</dt>
            <dd>
              <ul>
                ${[...about].map(([note, of]) => html`<li>${whose(of, images)}${note}</li>`)}
              </ul>
            </dd>`,
        ];
  });
  return told.length === 0 ? nothing : html`<dl class="card gate-notes">${told}</dl>`;
}

/** Names before a fact, as many as a line has room for. */
const shownNames = 4;

function whose(of: ReadonlySet<string>, images: readonly ImageReport[]): Html {
  if (images.length < 2) return nothing;
  const names = [...of];
  const rest = names.length - shownNames;
  const all =
    of.size === images.length
      ? 'all images'
      : [...names.slice(0, shownNames), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return html`<b>${all}:</b> `;
}
