import type { ImageReport, RunReport } from '../result.ts';
import { checkedWord, digestOf, findingsWord, isGood, stateWord, tagsOf, used } from '../view.ts';
import { bytes, duration, shortDigest, tagOf } from '../words.ts';
import { brief, html, nothing, type Html } from './escape.ts';
import type { Section } from './page.ts';
import { cell, headCell, rowHead, stacked } from './stacked.ts';

/** The table of images, with their sizes as shares of their budgets. */
export function imagesSection(report: RunReport): Section | undefined {
  const { images } = report;
  if (images.length === 0) return undefined;
  const measured = images.some((image) => image.platforms.some((platform) => platform.size));
  return {
    id: 'images',
    title: 'Images',
    ...(images.some((image) => image.published) ||
    images.every((image) => image.tags.length === 0 || image.reused)
      ? {}
      : { lead: html`The tags are those that the images would get: nothing was published.` }),
    body: stacked(
      'Table of images',
      'images',
      [
        headCell('Image'),
        headCell('Decision'),
        headCell('Time', 'number'),
        headCell('Cached', 'number'),
        headCell(sizeTitle(measured)),
        headCell('Findings', 'number'),
        headCell('Digest and tags'),
      ],
      images.map((image, index) => row(image, index, measured)),
    ),
  };
}

function sizeTitle(measured: boolean): string {
  return measured ? 'Size' : 'Budget';
}

function row(image: ImageReport, index: number, measured: boolean): Html {
  const { steps } = image;
  const why = image.reasons.length > 0 ? html`<small>${image.reasons.join('. ')}</small>` : nothing;
  return html`<tr role="row" id="image-${index}">
    ${rowHead(html`${image.name}<small>${image.dockerfile}</small>`)}
    ${cell('Decision', html`<span class="state ${stateClass(image)}">${stateWord(image)}</span> ${why}`)}
    ${cell('Time', html`${image.durationMs > 0 ? duration(image.durationMs) : '–'}`, 'number')}
    ${cell('Cached', html`${steps.total > 0 ? `${steps.cached} of ${steps.total}` : '–'}`, 'number')}
    ${cell(sizeTitle(measured), sizes(image), 'sizes')}
    ${cell('Findings', findingsCell(image, index), 'number')} ${cell('Digest and tags', digestAndTags(image))}
  </tr> `;
}

/** The class of an image's colours: built images whose gates said no are `failed`. */
export function stateClass(image: ImageReport): ImageReport['state'] {
  const wasJudged = image.state === 'built' || image.state === 'reused';
  return wasJudged && !isGood(image) ? 'failed' : image.state;
}

function sizes(image: ImageReport): Html {
  const limit = image.budget.uncompressed;
  const measured = image.platforms.filter((platform) => platform.size);
  if (image.output.kind !== 'image') return html`files`;
  if (measured.length === 0) return html`${limit === undefined ? '–' : `at most ${bytes(limit)}`}`;
  return html`${measured.map(({ platform, size }) =>
    size
      ? html`<div class="size">
          ${image.platforms.length > 1 ? html`<span class="platform">${platform}</span>` : nothing}
          ${sizeLine(size.uncompressed, limit, '')} ${bar(used(size.uncompressed, limit))}
          ${sizeLine(size.compressed, image.budget.compressed, 'compressed')}
          ${bar(used(size.compressed, image.budget.compressed))}
        </div>`
      : nothing,
  )}`;
}

function sizeLine(size: number, limit: number | undefined, word: string): Html {
  const of = limit === undefined ? '' : ` of ${bytes(limit)}`;
  const main = word === '' ? 'weight' : 'weight quiet';
  return html`<span class="${main}"><b>${bytes(size)}</b>${of} ${word}${overBudget(size, limit)}</span>`;
}

function overBudget(size: number, limit: number | undefined): Html {
  return limit !== undefined && size > limit
    ? html` <span class="over">${bytes(size - limit)} too much</span>`
    : nothing;
}

/** From this share of a budget on, a size is worth a look. */
const nearlyFull = 0.9;

function bar(share: number | undefined): Html {
  if (share === undefined) return nothing;
  const look = share > 1 ? ' over' : share >= nearlyFull ? ' near' : '';
  const percent = Math.min(100, share > 1 ? 100 / share : share * 100).toFixed(1);
  // Above the budget the whole bar is the size, and its dark part is the budget.
  return html`<span class="bar${look}" aria-hidden="true"><i style="width:${percent}%"></i></span>`;
}

function findingsCell(image: ImageReport, index: number): Html {
  const word = findingsWord(image);
  const some = image.gates.some((gate) => gate.findings.length > 0);
  const bad = image.gates.some((gate) => gate.state !== 'passed');
  const text = bad ? html`<span class="bad-text">${word}</span>` : html`${word}`;
  const checked = checkedWord(image);
  return html`${some ? html`<a href="#findings-${index}">${text}</a>` : text}
  ${checked === undefined ? nothing : html`<small>${checked}</small>`}`;
}

function digestAndTags(image: ImageReport): Html {
  const digest = digestOf(image);
  const tags = tagsOf(image).map(
    (tag) => html`<span class="tag" title="${tag}">${brief(tagOf(tag), 40)}</span> `,
  );
  const code = digest === undefined ? nothing : html`<code title="${digest}">${shortDigest(digest)}</code>`;
  return html`${code}
    <div class="tags">${tags}</div>`;
}
