import type { Finding } from '../../check/finding.ts';
import { remedyOf, type FindingGroup } from '../finding-groups.ts';
import { webAddress } from '../markdown.ts';
import { isWarned, warnWord } from '../view.ts';
import { inOneForm, place } from '../words.ts';
import { brief, html, nothing, prose, type Html } from './escape.ts';
import { fromOf } from './findings-filter.ts';

/** Findings of one rule: one as it is; several under the rule, with what to do told once. */
export function findingSet(group: FindingGroup): Html {
  const { first, findings } = group;
  if (findings.length === 1) return findingRow(first);
  const remedy = remedyOf(group);
  return html`<li class="set">
    <p class="head">${badges(first)} <span class="quiet">${findings.length} times</span></p>
    <ul>
      ${findings.map(
        (finding) =>
          html`<li class="${classOf(finding)}" ${data(finding)}>
            <p class="head">${whereabouts(finding)}</p>
            <p>${inOneForm(finding.message)}</p>
          </li> `,
      )}
    </ul>
    ${remedy === undefined ? nothing : html`<p class="todo">${prose(remedy)}</p>`} ${acceptance(first)}
  </li> `;
}

/** One finding: how bad, which rule, where, what, and what to do about it. */
function findingRow(finding: Finding): Html {
  const { message, todo } = finding;
  return html`<li class="${classOf(finding)}" ${data(finding)}>
    <p class="head">${badges(finding)} ${whereabouts(finding)}</p>
    <p>${inOneForm(message)}</p>
    ${todo === undefined ? nothing : html`<p class="todo">${prose(todo)}</p>`} ${acceptance(finding)}
  </li> `;
}

function classOf({ blocks }: Finding): string {
  return `finding${blocks ? ' blocks' : ''}`;
}

/** What the filter reads. */
function data(finding: Finding): Html {
  const { severity, gate } = finding;
  return html`data-severity="${severity}" data-gate="${gate}" data-from="${fromOf(finding)}"`;
}

function badges(finding: Finding): Html {
  const { severity, blocks, gate } = finding;
  return html`<span class="badge ${severity}">${severity}</span> ${ruleOf(finding)}
    ${blocks ? html`<span class="badge blocking">blocks</span>` : nothing}
    ${isWarned(finding) ? html`<span class="badge warned" title="${warnWord(gate)}">only warns</span>` : nothing}`;
}

function whereabouts(finding: Finding): Html {
  const { file, path } = finding;
  return html`${ofPackage(finding)}
  ${file === undefined ? nothing : html`<code>${place({ ...finding, file })}</code>`}
  ${path === undefined ? nothing : html`<code>${brief(path, 300)}</code>`}`;
}

function acceptance({ waiver }: Finding): Html {
  return waiver === undefined
    ? nothing
    : html`<p class="waiver">Accepted until ${brief(waiver.until, 40)}: ${waiver.reason}</p>`;
}

/** The rule's name, which leads to its page where it has one. */
export function ruleOf({ rule: name, help }: Finding): Html {
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
