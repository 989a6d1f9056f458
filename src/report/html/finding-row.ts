import type { Finding } from '../../check/finding.ts';
import { webAddress } from '../markdown.ts';
import { place } from '../words.ts';
import { brief, html, nothing, prose, type Html } from './escape.ts';
import { fromOf } from './findings-filter.ts';

/** One finding: how bad, which rule, where, what, and what to do about it. */
export function findingRow(finding: Finding): Html {
  const { severity, gate, blocks, message, todo, file, path, waiver } = finding;
  return html`<li
    class="finding${blocks ? ' blocks' : ''}"
    data-severity="${severity}"
    data-gate="${gate}"
    data-from="${fromOf(finding)}"
  >
    <p class="head">
      <span class="badge ${severity}">${severity}</span> ${rule(finding)}
      ${blocks ? html`<span class="badge blocking">blocks</span>` : nothing} ${ofPackage(finding)}
      ${file === undefined ? nothing : html`<code>${place({ ...finding, file })}</code>`}
      ${path === undefined ? nothing : html`<code>${brief(path, 300)}</code>`}
    </p>
    <p>${message}</p>
    ${todo === undefined ? nothing : html`<p class="todo">${prose(todo)}</p>`}
    ${
      waiver === undefined
        ? nothing
        : html`<p class="waiver">Accepted until ${brief(waiver.until, 40)}: ${waiver.reason}</p>`
    }
  </li> `;
}

function rule({ rule: name, help }: Finding): Html {
  const address = webAddress(help);
  return address === undefined
    ? html`<b>${name}</b>`
    : html`<a href="${address}" rel="noopener noreferrer">${name}</a>`;
}

/** `libssl3 3.0.1 → 3.0.2`: what it is in, and the version that mends it. */
function ofPackage({ package: known }: Finding): Html {
  if (known === undefined) return nothing;
  const fixed = known.fixed === undefined ? '' : ` → ${brief(known.fixed, 80)}`;
  return html`<span class="package">${brief(known.name, 120)} ${brief(known.version, 80)}${fixed}</span>`;
}
