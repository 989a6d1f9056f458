import { webAddress } from '../markdown.ts';
import type { RunReport } from '../result.ts';
import { place } from '../words.ts';
import { brief, html } from './escape.ts';
import type { Section } from './page.ts';

/** What was decided on the way, and what BuildKit warned of. */
export function notesSection(report: RunReport): Section | undefined {
  const notes = report.notes.map((note) => html`<li>${note}</li>`);
  const warnings = report.warnings.map((warning) => {
    const address = webAddress(warning.url);
    const rule =
      address === undefined
        ? html`${warning.rule}`
        : html`<a href="${address}" rel="noopener noreferrer">${warning.rule}</a>`;
    const at = warning.file === undefined ? '' : ` in ${place({ ...warning, file: warning.file })}`;
    return html`<li>BuildKit warns of ${rule}${at} (${warning.image}): ${brief(warning.message, 500)}</li>`;
  });
  const all = [...notes, ...warnings];
  if (all.length === 0) return undefined;
  return {
    id: 'notes',
    title: 'Notes',
    body: html`<ul class="card notes">
      ${all}
    </ul>`,
  };
}
