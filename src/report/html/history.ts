import type { History, HistoryEntry } from '../../memory/history.ts';
import { cacheRate, courseOf, drawnPlatform } from '../history.ts';
import type { RunReport } from '../result.ts';
import { bytes, count, duration, moment, shortDigest } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';
import { sparkline } from './sparkline.ts';

/** Builds whose numbers are listed; the lines have all of them. */
const shownBuilds = 12;

/** How size, time and cache hits of each image went over its last builds. */
export function historySection(report: RunReport): Section | undefined {
  const known = report.images.flatMap(({ name, history = [], platforms }) =>
    history.length === 0 ? [] : [{ name, history, isSeveral: platforms.length > 1 }],
  );
  if (known.length === 0) return undefined;
  return {
    id: 'history',
    title: 'History',
    lead: html`The last builds of each image, the newest on the right. A line opens into its numbers.
    ${hasPeaks(known) ? html`Memory and CPU are what the engine’s machine had to do at most, written is what the steps have written.` : nothing}`,
    body: html`<div class="card folds">
      ${known.map(({ name, history, isSeveral }) => fold(name, history, isSeveral))}
    </div>`,
  };
}

function hasPeaks(known: readonly { readonly history: History }[]): boolean {
  return known.some(({ history }) => history.some(({ peak }) => peak !== undefined));
}

function fold(name: string, history: History, isSeveral: boolean): Html {
  const platform = drawnPlatform(history);
  const sizeOf = (entry: HistoryEntry): number | undefined =>
    platform === undefined ? undefined : entry.sizes[platform]?.uncompressed;
  return html`<details class="course">
    <summary>
      <span class="who"
        >${name}<small
          >${count(history.length, 'build')}${isSeveral ? `, ${platform ?? ''}` : ''}</small
        ></span
      >
      ${course(
        'Size',
        history.flatMap((entry) => sizeOf(entry) ?? []),
        bytes,
      )}
      ${course(
        'Time',
        history.map(({ durationMs }) => durationMs),
        duration,
      )}
      ${course('From cache', history.map(cacheRate), percent, points)}
      ${course(
        'Memory',
        history.flatMap(({ peak }) => peak?.memory ?? []),
        bytes,
      )}
      ${course(
        'CPU',
        history.flatMap(({ peak }) => peak?.cpu ?? []),
        percent,
        points,
      )}
      ${course(
        'Written',
        history.flatMap(({ peak }) => peak?.written ?? []),
        bytes,
      )}
    </summary>
    ${numbers(name, history, platform)}
  </details>`;
}

function course(
  title: string,
  values: readonly number[],
  word: (value: number) => string,
  difference = word,
): Html {
  const known = courseOf(values);
  if (known === undefined) return nothing;
  const { last, change, least, most } = known;
  const sign = change > 0 ? '+' : '−';
  const changed = change === 0 ? 'as before' : `${sign}${difference(Math.abs(change))}`;
  const words = [
    ...(values.length < 2 ? [] : [changed]),
    ...(least === most ? [] : [`${word(least)} to ${word(most)}`]),
  ];
  return html`<span class="kind">
    <span class="label">${title} <b>${word(last)}</b></span>
    ${sparkline(known)} <small>${words.map((one) => html`<span>${one}</span> `)}</small>
  </span>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function points(share: number): string {
  return count(Math.round(share * 100), 'point');
}

function numbers(name: string, history: History, platform: string | undefined): Html {
  const withPeaks = hasPeaks([{ history }]);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Builds of ${name}">
    <table class="builds">
      <thead>
        <tr>
          <th scope="col">Build</th>
          <th scope="col" class="number">Unpacked</th>
          <th scope="col" class="number">Compressed</th>
          <th scope="col" class="number">Time</th>
          <th scope="col" class="number">From cache</th>
          ${
            withPeaks
              ? html`<th scope="col" class="number">Memory</th>
                  <th scope="col" class="number">CPU</th>
                  <th scope="col" class="number">Written</th>`
              : nothing
          }
          <th scope="col">Digest</th>
        </tr>
      </thead>
      <tbody>
        ${history
          .slice(-shownBuilds)
          .toReversed()
          .map((entry) => build(entry, platform, withPeaks))}
      </tbody>
    </table>
    ${
      history.length > shownBuilds
        ? html`<p class="quiet">and ${history.length - shownBuilds} older ones in the JSON report</p>`
        : nothing
    }
  </div>`;
}

function build(entry: HistoryEntry, platform: string | undefined, withPeaks: boolean): Html {
  const { at, digest, durationMs, cached, steps, sizes, peak } = entry;
  const size = platform === undefined ? undefined : sizes[platform];
  return html`<tr>
    <td>${moment(at)}</td>
    <td class="number">${size === undefined ? '–' : bytes(size.uncompressed)}</td>
    <td class="number">${size === undefined ? '–' : bytes(size.compressed)}</td>
    <td class="number">${duration(durationMs)}</td>
    <td class="number">${cached} of ${steps}</td>
    ${withPeaks ? peaks(peak) : nothing}
    <td><code>${shortDigest(digest)}</code></td>
  </tr> `;
}

function peaks({ memory, cpu, written }: NonNullable<HistoryEntry['peak']> = {}): Html {
  return html`<td class="number">${memory === undefined ? '–' : bytes(memory)}</td>
    <td class="number">${cpu === undefined ? '–' : percent(cpu)}</td>
    <td class="number">${written === undefined ? '–' : bytes(written)}</td>`;
}
