import type { GateResult } from '../../check/gate.ts';
import { gateNames, type GateName } from '../../gate-names.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { checkedWord } from '../view.ts';
import { count, duration } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';

/** What each gate said of each image, and the facts that they tell. */
export function gatesSection({ images }: RunReport): Section | undefined {
  const judged = images.filter(({ gates }) => gates.length > 0);
  if (judged.length === 0) return undefined;
  const asked = new Set(judged.flatMap(({ gates }) => gates.map(({ gate }) => gate)));
  const columns = gateNames.filter((name) => asked.has(name));
  return {
    id: 'gates',
    title: 'Gates',
    body: html`<div class="scroll card" tabindex="0" role="region" aria-label="Table of gates">
        <table class="gates">
          <thead>
            <tr>
              <th scope="col">Image</th>
              ${columns.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${judged.map((image) => row(image, columns))}
          </tbody>
        </table>
      </div>
      ${notes(judged, columns)}`,
  };
}

function row(image: ImageReport, columns: readonly GateName[]): Html {
  const checked = checkedWord(image);
  return html`<tr>
    <th scope="row">${image.name}${checked === undefined ? nothing : html`<small>${checked}</small>`}</th>
    ${columns.map((name) => html`<td>${answer(image.gates.filter(({ gate }) => gate === name))}</td>`)}
  </tr> `;
}

/** A gate is asked for each platform: the worst answer counts. */
function answer(results: readonly GateResult[]): Html {
  if (results.length === 0) return html`<span class="quiet" title="not asked">–</span>`;
  const ms = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const time = html`<small>${duration(ms)}</small>`;
  if (results.some(({ state }) => state === 'broken'))
    return html`<span class="answer broken"><span aria-hidden="true">! </span>broken</span>${time}`;
  const blocking = new Set(
    results.flatMap(({ findings }) => findings.flatMap((one) => (one.blocks ? [one.fingerprint] : []))),
  ).size;
  if (results.some(({ state }) => state === 'failed'))
    return html`<span class="answer failed"><span aria-hidden="true">✕ </span>failed</span
      ><small>${count(blocking, 'blocking finding')}</small>`;
  return html`<span class="answer passed"><span aria-hidden="true">✓ </span>passed</span>${time}`;
}

/** The same fact of several images is told once, with how often. */
function notes(images: readonly ImageReport[], columns: readonly GateName[]): Html {
  const told = columns.flatMap((name) => {
    const times = new Map<string, number>();
    for (const gate of images.flatMap(({ gates }) => gates))
      if (gate.gate === name)
        for (const note of gate.notes ?? []) times.set(note, (times.get(note) ?? 0) + 1);
    return times.size === 0
      ? []
      : [
          html`<dt>${name}</dt>
            <dd>
              <ul>
                ${[...times].map(([note, number]) => html`<li>${note}${number > 1 ? ` (${number} times)` : ''}</li>`)}
              </ul>
            </dd>`,
        ];
  });
  return told.length === 0 ? nothing : html`<dl class="card gate-notes">${told}</dl>`;
}
