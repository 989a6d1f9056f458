import { shorten } from '../harmless.ts';
import { webAddress } from '../markdown.ts';
import type { RunReport } from '../result.ts';
import { looseWarnings } from '../view.ts';
import { place } from '../words.ts';
import { html, type Html } from './escape.ts';
import type { Section } from './page.ts';

/** What was decided on the way, what BuildKit warned of, and the facts that the gates tell. */
export function notesSection(report: RunReport): Section | undefined {
  const notes = report.notes.map((note) => html`<li>${note}</li>`);
  const warnings = looseWarnings(report).map((warning) => {
    const address = webAddress(warning.url);
    const rule =
      address === undefined
        ? html`${warning.rule}`
        : html`<a href="${address}" rel="noopener noreferrer">${warning.rule}</a>`;
    const at = warning.file === undefined ? '' : ` in ${place({ ...warning, file: warning.file })}`;
    return html`<li>BuildKit warns of ${rule}${at} (${warning.image}): ${shorten(warning.message, 500)}</li>`;
  });
  const all = [...notes, ...warnings, ...gateNotes(report)];
  if (all.length === 0) return undefined;
  return {
    id: 'notes',
    title: 'Notes',
    body: html`<ul class="card notes">
      ${all}
    </ul>`,
  };
}

/** The same fact of several images is told once, with how often. */
function gateNotes(report: RunReport): readonly Html[] {
  const times = new Map<string, number>();
  for (const gate of report.images.flatMap((image) => image.gates)) {
    for (const note of gate.notes ?? []) {
      const key = `${gate.gate}: ${note}`;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  return [...times].map(([note, number]) => html`<li>${note}${number > 1 ? ` (${number} times)` : ''}</li>`);
}
