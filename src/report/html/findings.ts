import type { Finding } from '../../check/finding.ts';
import { webAddress } from '../markdown.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { checkedWord, findingsOf, findingsWord } from '../view.ts';
import { place, severityRank } from '../words.ts';
import { html, nothing, prose, type Html } from './escape.ts';
import type { Section } from './page.ts';

/** Findings of one image that the page shows: above it a browser gets slow, and the JSON report has them. */
const shownFindings = 500;

/** All findings, grouped by image; with JavaScript they can be filtered. */
export function findingsSection(report: RunReport): Section | undefined {
  const all = report.images.flatMap((image) => findingsOf(image));
  const judged = report.images.some((image) => image.gates.length > 0);
  if (!judged) return undefined;
  if (all.length === 0) {
    return {
      id: 'findings',
      title: 'Findings',
      body: html`<p class="card empty">The gates have found nothing.</p>`,
    };
  }
  return {
    id: 'findings',
    title: 'Findings',
    body: html`${filter(all)}
      <div class="card folds">${report.images.map(imageFindings)}</div>`,
  };
}

function filter(all: readonly Finding[]): Html {
  const present = [...new Set(all.map((finding) => finding.severity))].sort(
    (a, b) => severityRank[a] - severityRank[b],
  );
  return html`<form class="filter" id="filter" hidden>
    <label>Search <input type="search" id="filter-text" autocomplete="off" /></label>
    <fieldset>
      <legend>Severity</legend>
      ${present.map(
        (severity) =>
          html`<label
            ><input type="checkbox" name="severity" value="${severity}" checked /> ${severity}</label
          > `,
      )}
    </fieldset>
    <output id="filter-count"></output>
  </form>`;
}

function imageFindings(image: ImageReport, index: number): Html {
  const all = findingsOf(image);
  if (all.length === 0) return nothing;
  const shown = all.slice(0, shownFindings);
  const rest = all.length - shown.length;
  const open = all.some((finding) => finding.blocks);
  const attributes = open ? html` open` : nothing;
  return html`<details id="findings-${index}" class="findings" ${attributes}>
    <summary>
      <span class="who">${image.name}</span>
      <span class="sum"
        >${[findingsWord(image), checkedWord(image)].filter((word) => word !== undefined).join(', ')}</span
      >
    </summary>
    <ul>
      ${shown.map(findingRow)}
    </ul>
    ${rest > 0 ? html`<p class="quiet">and ${rest} more in the JSON report</p>` : nothing}
  </details>`;
}

function findingRow(finding: Finding): Html {
  const address = webAddress(finding.help);
  const rule =
    address === undefined
      ? html`<b>${finding.rule}</b>`
      : html`<a href="${address}" rel="noopener noreferrer">${finding.rule}</a>`;
  return html`<li class="finding${finding.blocks ? ' blocks' : ''}" data-severity="${finding.severity}">
    <p class="head">
      <span class="badge ${finding.severity}">${finding.severity}</span> ${rule}
      ${finding.blocks ? html`<span class="badge blocking">blocks</span>` : nothing}
      ${finding.file === undefined ? nothing : html`<code>${place({ ...finding, file: finding.file })}</code>`}
    </p>
    <p>${finding.message}</p>
    ${finding.todo === undefined ? nothing : html`<p class="todo">${prose(finding.todo)}</p>`}
  </li> `;
}
