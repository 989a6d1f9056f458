import type { ProblemData } from '../../problem.ts';
import {
  fairShares,
  findingsIn,
  gateShares,
  messagesOf,
  placesOf,
  remedyOf,
  type FindingGroup,
} from '../finding-groups.ts';
import type { RunReport } from '../result.ts';
import { problemsOf } from '../view.ts';
import { count, inOneForm, place } from '../words.ts';
import { html, nothing, prose, type Html } from './escape.ts';
import { ruleOf } from './finding-row.ts';
import { endOf, logBox } from './log.ts';
import type { Section } from './page.ts';

/** Cards that the top of the page shows where few gates failed: each of them has one, however many there are. */
const fewCards = 10;

/** Even so: what a browser can show. */
const mostCards = 200;

/** Places of findings of one rule that a card names. */
const shownPlaces = 5;

/**
 * What stands in the way: the problems with their logs, then what blocks. Every gate of every image that failed is
 * there before any is told at length; findings of one rule are one card.
 */
export function problemsSection(report: RunReport): Section | undefined {
  const problems = problemsOf(report);
  const failed = gateShares(report, ({ blocks }) => blocks);
  if (problems.length === 0 && failed.length === 0) return undefined;
  const shares = fairShares(
    failed.map(({ groups }) => groups.length),
    Math.min(mostCards, Math.max(fewCards, failed.length)),
  );
  const cards = failed.flatMap(({ groups }, index) => groups.slice(0, shares[index]));
  const all = failed.flatMap(({ groups }) => groups);
  const rest = findingsIn(all) - findingsIn(cards);
  return {
    id: 'problems',
    title: 'What stands in the way',
    body: html`${problems.map(problemCard)} ${cards.map(blockingCard)}
    ${rest > 0 ? html`<p class="more"><a href="#findings">${count(rest, 'more blocking finding')}</a></p>` : nothing}`,
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

function blockingCard(group: FindingGroup): Html {
  const { first, findings } = group;
  const remedy = remedyOf(group);
  const times = findings.length === 1 ? nothing : html` <span class="quiet">${findings.length} times</span>`;
  const places = placesOf(group);
  const rest = places.length - shownPlaces;
  const messages = messagesOf(group);
  const hidden = messages.length - shownPlaces;
  return html`<article class="problem">
    <h3>
      ${first.image}: ${ruleOf(first)}
      <span class="badge ${first.severity}">${first.severity}</span>${times}
    </h3>
    ${
      places.length === 0
        ? nothing
        : html`<p class="where">
            ${places.slice(0, shownPlaces).map((text) => html`<code>${text}</code> `)}${rest > 0 ? `and ${rest} more` : ''}
          </p>`
    }
    ${messages.slice(0, shownPlaces).map((message) => html`<p>${inOneForm(message)}</p>`)}
    ${hidden > 0 ? html`<p class="quiet">and ${hidden} more</p>` : nothing}
    ${remedy === undefined ? nothing : html`<p class="todo">${prose(remedy)}</p>`}
  </article>`;
}
