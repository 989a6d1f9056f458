import type { Step } from '../../build/built.ts';
import { countSteps } from '../model.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { count, duration } from '../words.ts';
import { criticalPath, timeOf } from './critical-path.ts';
import { brief, html, nothing, type Html } from './escape.ts';
import { stateClass } from './images.ts';
import type { Section } from './page.ts';
import { lanes, ticks, timed, type TimedStep } from './time.ts';

/** A bar narrower than this (percent of the line) could not be seen. */
const thinnest = 0.25;

/** Steps of one image that are drawn and listed: above it a browser gets slow, and the JSON report has them. */
const shownSteps = 400;

/** What all lines of the timeline share. */
interface Drawing {
  /** In ms. */
  readonly end: number;
  readonly waitedFor: ReadonlySet<Step>;
}

/** What the engine did when: a line per image, each of which opens into its steps. */
export function timelineSection(report: RunReport): Section | undefined {
  const steps = timed(report.steps);
  if (steps.length === 0) return undefined;
  const waited = criticalPath(steps);
  const drawing = {
    end: steps.reduce((last, step) => Math.max(last, step.completedMs), 1),
    waitedFor: new Set<Step>(waited),
  };
  const groups = report.images
    .map((image) => ({ image, own: steps.filter((step) => step.image === image.name) }))
    .filter(({ own }) => own.length > 0);
  const known = new Set(groups.map(({ image }) => image.name));
  const engine = steps.filter((step) => step.image === undefined || !known.has(step.image));
  return {
    id: 'timeline',
    title: 'Timeline',
    lead: lead(report, waited),
    body: html`<div class="card timeline">
      <p class="legend" aria-hidden="true">
        <span class="key"><i class="step"></i>worked</span>
        <span class="key"><i class="step cached"></i>from cache</span>
        <span class="key"><i class="step bad"></i>failed</span>
        ${steps.some(({ cache }) => cache !== undefined) ? html`<span class="key"><i class="step layer-cache"></i>layer cache</span>` : nothing}
        <span class="key"><i class="step waited"></i>the build waited for it</span>
      </p>
      <div class="axis" aria-hidden="true">
        <div>
          ${ticks(drawing.end).map(
            (at) =>
              html`<span style="left:${percent(at, drawing.end)}%">${at === 0 ? '0' : duration(at)}</span>`,
          )}
        </div>
      </div>
      ${groups.map(({ image, own }) => line(image.name, own, drawing, image))}
      ${engine.length > 0 ? line('engine', engine, drawing) : nothing}
    </div>`,
  };
}

function lead({ steps }: RunReport, waited: readonly TimedStep[]): Html {
  const chain = [...new Set(waited.flatMap(({ image }) => image ?? []))];
  const { total, cached } = countSteps(steps);
  const hits = total > 0 ? html`${cached} of ${count(total, 'step')} came from the cache. ` : nothing;
  return chain.length > 1
    ? html`The build waited longest on <b>${chain.join(' → ')}</b>: ${duration(timeOf(waited))}. ${hits}A line
        opens into its steps.`
    : html`${hits}A line opens into its steps.`;
}

function line(name: string, all: readonly TimedStep[], drawing: Drawing, image?: ImageReport): Html {
  const steps = all.slice(0, shownSteps);
  const rows = lanes(steps);
  const from = Math.min(...steps.map((step) => step.startedMs));
  const to = all.reduce((last, step) => Math.max(last, step.completedMs), 0);
  const { total = 0, cached = 0 } = image === undefined ? {} : image.steps;
  return html`<details class="line">
    <summary>
      <span class="who"
        >${image ? html`<span class="dot ${stateClass(image)}" aria-hidden="true"></span>` : nothing}<span
          >${name}</span
        >
        <small>${duration(to - from)}${cached > 0 ? ` · ${cached}/${total} cached` : ''}</small></span
      >
      <span class="track" style="height:${rows.length * 12}px"
        >${rows.flatMap((row, lane) => row.map((step) => bar(step, lane, drawing)))}</span
      >
    </summary>
    ${stepTable(name, steps, all.length, drawing)}
  </details>`;
}

function bar(step: TimedStep, lane: number, { end, waitedFor }: Drawing): Html {
  const waited = waitedFor.has(step) ? ' waited' : '';
  const wide = Math.max(thinnest, ((step.completedMs - step.startedMs) / end) * 100).toFixed(2);
  return html`<i
    class="step${looks(step)}${waited}"
    style="left:${percent(step.startedMs, end)}%;width:${wide}%;top:${lane * 12}px"
    title="${brief(step.name, 120)}: ${took(step)}"
  ></i>`;
}

function stepTable(name: string, steps: readonly TimedStep[], all: number, { waitedFor }: Drawing): Html {
  const rest = all - steps.length;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Steps of ${name}">
    <table class="steps">
      <caption>
        ${count(all, 'step')} of ${name}${rest > 0 ? `, ${rest} of them only in the JSON report` : ''}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">Start</th>
          <th scope="col" class="number">Time</th>
          <th scope="col">Step</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map((step) => stepRow(step, waitedFor.has(step)))}
      </tbody>
    </table>
  </div>`;
}

function stepRow(step: TimedStep, isWaitedFor: boolean): Html {
  return html`<tr>
    <td class="number">${duration(step.startedMs)}</td>
    <td class="number">${took(step)}</td>
    <td>
      <code>${brief(step.name, 400)}</code>
      ${isWaitedFor ? html`<small>the build waited for it</small>` : nothing}
      ${step.error === undefined ? nothing : html`<span class="bad-text">${brief(step.error, 400)}</span>`}
    </td>
  </tr> `;
}

function looks(step: Step): string {
  if (step.cache !== undefined) return ' layer-cache';
  return step.error !== undefined ? ' bad' : step.cached ? ' cached' : '';
}

function took(step: TimedStep): string {
  return step.cached ? 'cached' : duration(step.completedMs - step.startedMs);
}

function percent(ms: number, end: number): string {
  return Math.min(100, (ms / end) * 100).toFixed(2);
}
