import type { Finding } from '../../check/finding.ts';
import type { ProblemData } from '../../problem.ts';
import type { RunReport } from '../result.ts';
import { findingsOf, problemsOf } from '../view.ts';
import { count, place } from '../words.ts';
import { html, nothing, prose, type Html } from './escape.ts';
import { endOf, logBox } from './log.ts';
import type { Section } from './page.ts';

/** Blocking findings that the top of the page shows. */
const shownFindings = 10;

/** What stands in the way: the problems with their logs, then what blocks. */
export function problemsSection(report: RunReport): Section | undefined {
  const problems = problemsOf(report);
  const blocking = report.images.flatMap((image) => findingsOf(image)).filter((finding) => finding.blocks);
  if (problems.length === 0 && blocking.length === 0) return undefined;
  const rest = blocking.length - shownFindings;
  return {
    id: 'problems',
    title: 'What stands in the way',
    body: html`${problems.map(problemCard)} ${blocking.slice(0, shownFindings).map(blockingCard)}
    ${rest > 0 ? html`<p><a href="#findings">${count(rest, 'more blocking finding')}</a></p>` : nothing}`,
  };
}

function problemCard(problem: ProblemData): Html {
  return html`<article class="problem">
    <h3>${prose(problem.what)}</h3>
    ${problem.where ? html`<p class="where"><code>${place(problem.where)}</code></p>` : nothing}
    ${problem.meant === undefined ? nothing : html`<p>${prose(problem.meant)}</p>`}
    ${problem.todo === undefined ? nothing : html`<p class="todo">${prose(problem.todo)}</p>`}
    ${logBox(endOf(problem.log ?? []), 'The end of the log')}
  </article>`;
}

function blockingCard(finding: Finding): Html {
  return html`<article class="problem">
    <h3>
      ${finding.image}: ${finding.rule}
      ${finding.gate === 'size' ? nothing : html`<span class="badge ${finding.severity}">${finding.severity}</span>`}
    </h3>
    ${
      finding.file === undefined
        ? nothing
        : html`<p class="where"><code>${place({ ...finding, file: finding.file })}</code></p>`
    }
    <p>${finding.message}</p>
    ${finding.todo === undefined ? nothing : html`<p class="todo">${prose(finding.todo)}</p>`}
  </article>`;
}
