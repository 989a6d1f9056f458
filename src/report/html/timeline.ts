import type { Step } from '../../build/built.ts';
import { oneLine, shorten } from '../harmless.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { count, duration } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';
import { stateClass } from './images.ts';
import type { Section } from './page.ts';
import { lanes, longestChain, ticks, timed, type TimedStep } from './time.ts';

/** A bar narrower than this (percent of the line) could not be seen. */
const thinnest = 0.25;

/** What the engine did when: a line per image, each of which opens into its steps. */
export function timelineSection(report: RunReport): Section | undefined {
  const steps = timed(report.steps);
  if (steps.length === 0) return undefined;
  const end = Math.max(...steps.map((step) => step.completedMs), 1);
  const groups = report.images
    .map((image) => ({ image, own: steps.filter((step) => step.image === image.name) }))
    .filter(({ own }) => own.length > 0);
  const known = new Set(groups.map(({ image }) => image.name));
  const engine = steps.filter((step) => step.image === undefined || !known.has(step.image));
  const chain = longestChain(report.images, steps);
  return {
    id: 'timeline',
    title: 'Timeline',
    lead:
      chain.length > 1
        ? html`The build waited longest on <b>${chain.join(' → ')}</b>. A line opens into its steps.`
        : html`A line opens into its steps.`,
    body: html`<div class="card timeline">
      <p class="legend" aria-hidden="true">
        <span class="key"><i class="step"></i>worked</span>
        <span class="key"><i class="step cached"></i>from cache</span>
        <span class="key"><i class="step bad"></i>failed</span>
      </p>
      <div class="axis" aria-hidden="true">
        <div>
          ${ticks(end).map(
            (at) => html`<span style="left:${percent(at, end)}%">${at === 0 ? '0' : duration(at)}</span>`,
          )}
        </div>
      </div>
      ${groups.map(({ image, own }) => line(image.name, own, end, image))}
      ${engine.length > 0 ? line('engine', engine, end) : nothing}
    </div>`,
  };
}

function line(name: string, steps: readonly TimedStep[], end: number, image?: ImageReport): Html {
  const rows = lanes(steps);
  const bars = rows.flatMap((row, lane) =>
    row.map(
      (step) =>
        html`<i
          class="step${looks(step)}"
          style="left:${percent(step.startedMs, end)}%;width:${width(step, end)}%;top:${lane * 12}px"
          title="${shorten(oneLine(step.name), 120)}: ${took(step)}"
        ></i>`,
    ),
  );
  const from = Math.min(...steps.map((step) => step.startedMs));
  const to = Math.max(...steps.map((step) => step.completedMs));
  return html`<details class="line">
    <summary>
      <span class="who"
        >${image ? html`<span class="dot ${stateClass(image)}" aria-hidden="true"></span>` : nothing}${name}
        <small>${duration(to - from)}</small></span
      >
      <span class="track" style="height:${rows.length * 12}px">${bars}</span>
    </summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Steps of ${name}">
      <table class="steps">
        <caption>
          ${count(steps.length, 'step')} of ${name}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">Start</th>
            <th scope="col" class="number">Time</th>
            <th scope="col">Step</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(stepRow)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function stepRow(step: TimedStep): Html {
  return html`<tr>
    <td class="number">${duration(step.startedMs)}</td>
    <td class="number">${took(step)}</td>
    <td>
      <code>${shorten(oneLine(step.name), 400)}</code>
      ${step.error === undefined ? nothing : html`<span class="bad-text">${shorten(oneLine(step.error), 400)}</span>`}
    </td>
  </tr> `;
}

function looks(step: Step): string {
  return step.error !== undefined ? ' bad' : step.cached ? ' cached' : '';
}

function took(step: TimedStep): string {
  return step.cached ? 'cached' : duration(step.completedMs - step.startedMs);
}

function percent(ms: number, end: number): string {
  return Math.min(100, (ms / end) * 100).toFixed(2);
}

function width(step: TimedStep, end: number): string {
  return Math.max(thinnest, ((step.completedMs - step.startedMs) / end) * 100).toFixed(2);
}
