import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { htmlReport } from '../../src/report/html/page.ts';
import type { RunReport } from '../../src/report/result.ts';
import { writeReports } from '../../src/report/write.ts';
import { measureContrast, startBrowser } from '../support/browser.ts';
import { detailedReport } from '../support/detailed-report.ts';
import { hostileText, runReports, withTexts } from '../support/run-report.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

/** Of one gate the policy only warns, another one it does not ask. */
const leftToChance: RunReport = {
  ...detailedReport,
  images: detailedReport.images.map((image) =>
    image.name === 'dev' ? { ...image, warn: ['contents'] } : { ...image, skip: ['secrets'] },
  ),
};
const reports = { ...runReports, everythingKnown: detailedReport, leftToChance };
const names = Object.keys(reports) as (keyof typeof reports)[];
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

let folder = '';
let browser: Browser;
beforeAll(async () => {
  folder = await makeFolder();
  browser = await startBrowser();
  afterwards(() => browser.close());
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface Opened {
  readonly page: Page;
  /** Everything that should not happen, as it happened. */
  readonly incidents: readonly string[];
}

/** Opens the written file of a report. */
async function open(report: RunReport, options: BrowserContextOptions = {}): Promise<Opened> {
  const { html } = await writeReports(report, await mkdtemp(join(folder, 'report-')));
  return openFile(html, options);
}

/** What the page asks for, complains about or pops up is noted. */
async function openFile(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({ viewport: wide, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) incidents.push(`request ${request.url()}`);
  });
  page.on('console', (message) => incidents.push(`console ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, incidents };
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
}

describe.each([true, false])('with JavaScript %p', (javaScriptEnabled) => {
  test('the report tells how the run ended and the numbers of every image', async () => {
    const { page, incidents } = await open(runReports.failedSize, { javaScriptEnabled });
    expect(await page.locator('h1').innerText()).toMatch(/Failed$/);
    expect(await page.locator('.reason').innerText()).toBe('minimal did not pass size');
    const row = page.locator('.images tbody tr').filter({ hasText: /^\s*minimal/ });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^minimal images\/minimal\/Dockerfile refused It was asked for 7\.6s 0 of 2 92\.1 MB of 80 MB 12\.1 MB too much 22\.7 MB compressed 1 blocking [0-9a-f]{12}$/,
    );
    expect(await page.locator('.images tbody tr').count()).toBe(7);
    expect(await page.locator('svg.graph .node').count()).toBe(7);
    expect(await page.locator('svg.graph .edge').count()).toBe(5);
    expect(await page.locator('#filter').isVisible()).toBe(javaScriptEnabled);
    expect(incidents).toEqual([]);
  });

  test('a fold opens with the keyboard and shows its layers', async () => {
    const { page } = await open(runReports.passed, { javaScriptEnabled });
    const fold = page.locator('#layers details').filter({ hasText: 'test-runner' }).first();
    expect(await fold.locator('.layers').isVisible()).toBe(false);
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await fold.locator('.layers li').first().innerText()).toMatch(
      /612 MB\s+53 %\s+RUN apt-get install -y chromium fonts-liberation\s+226 MB compressed/,
    );
  });
});

test('a failed build shows its place, what to do and the end of the log', async () => {
  const { page } = await open(runReports.buildFailed);
  const card = page.locator('.problem').first();
  expect(await card.locator('h3').innerText()).toBe('test-runner: [2/3] RUN npm ci ended with exit code 1');
  expect(await card.locator('.where').innerText()).toBe('images/test-runner/Dockerfile:14');
  expect(await card.locator('.todo code').innerText()).toBe('image-build build test-runner');
  const log = await card.locator('.log').boundingBox();
  const end = await card.locator('.log pre').boundingBox();
  expect(end!.y + end!.height).toBeLessThanOrEqual(log!.y + log!.height);
});

test('the timeline opens into the steps of an image and marks what came from the cache', async () => {
  const { page } = await open(runReports.passed);
  const line = page.locator('details.line').filter({ hasText: 'runtime' });
  await line.locator('summary').click();
  expect(await line.locator('tbody tr').first().innerText()).toMatch(
    /cached\s+\[1\/4\] RUN step 1 of runtime/,
  );
  expect(await line.locator('.track .step.cached').count()).toBe(1);
  expect(await page.locator('#timeline .lead').innerText()).toContain('base → test-runner → github-runner');
});

test('what stays as it is has its own looks, its word and the date of its checks, and no line in the timeline', async () => {
  const { page } = await open(runReports.oneBuilt);
  const row = page.locator('.images tbody tr').filter({ hasText: /^\s*runtime/ });
  expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(
    /^runtime images\/runtime\/Dockerfile unchanged unchanged since ghcr\.io\/acme\/runtime:main was published – – .*none as checked at 2026-11-21 05:20 UTC [0-9a-f]{12} 1\.2\.0 latest$/,
  );
  expect(await page.locator('svg.graph .node.reused').count()).toBe(6);
  expect(await page.locator('svg.graph .node.reused .facts').first().textContent()).toBe(
    'unchanged · 401 MB',
  );
  expect(await page.locator('details.line .who').allInnerTexts()).toEqual([
    expect.stringMatching(/^github-runner/),
  ]);
  expect((await page.locator('.tiles').innerText()).replace(/\s+/g, ' ')).toContain(
    'Images unchanged 6 of 7',
  );
});

test('the files that a target gives are listed with their digests', async () => {
  const { page } = await open(runReports.withFiles);
  const [file] = runReports.withFiles.artifacts;
  const row = page.locator('.artifacts tbody tr').first();
  expect((await row.innerText()).replace(/\s+/g, ' ')).toBe(
    `${file!.path} minimal linux/amd64 1.25 MB ${file!.sha256}`,
  );
});

test('findings can be searched and filtered by severity', async () => {
  const { page } = await open(runReports.passed);
  const count = page.locator('#filter-count');
  const shown = page.locator('.finding:visible');
  expect(await count.innerText()).toBe('19 findings');
  await page.getByLabel('Search').fill('CVE-2026-1013');
  expect(await count.innerText()).toBe('1 finding');
  expect(await shown.count()).toBe(1);
  await page.getByLabel('Search').fill('');
  for (const severity of ['medium', 'warning', 'unknown'])
    await page.getByLabel(severity, { exact: true }).uncheck();
  expect(await count.innerText()).toBe('9 findings');
});

test('a link in the table opens the findings it leads to', async () => {
  const { page } = await open(runReports.passed);
  await page
    .getByRole('row', { name: /^test-runner/ })
    .getByRole('link')
    .click();
  await page.locator('.finding').filter({ hasText: 'libtest-runner-0' }).waitFor({ state: 'visible' });
  expect(await page.locator('details.findings[open] > summary').innerText()).toMatch(/^test-runner\s+14$/);
});

/** Text of an element on one line. */
async function lineOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
}

describe('where everything is known', () => {
  test.each([true, false])(
    'the text says what changed, where it is mended and how it went, with JavaScript %p',
    async (javaScriptEnabled) => {
      const { page, incidents } = await open(detailedReport, { javaScriptEnabled });
      const row = (table: string, name: string) =>
        page
          .locator(`${table} tbody tr`)
          .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
          .innerText()
          .then((text) => text.replace(/\s+/g, ' '));
      expect(await row('.comparison', 'dev')).toBe(
        'dev 312 MB → 300 MB −11.5 MB (−3.7 %) 842 MB → 811 MB −31 MB (−3.7 %) 1 added (22 MB), 1 removed 4 the same ghcr.io/acme/dev:main 5c33eb7ce37c',
      );
      expect(await row('.comparison', 'base')).toMatch(
        /^base 148 MB as before 401 MB as before all 3 the same /,
      );
      expect(await row('.comparison', 'minimal')).toBe(
        'minimal 22.7 MB 61.4 MB 1 layer nothing ghcr.io/acme/minimal:main has never been published',
      );
      expect(await row('.gates', 'dev')).toBe(
        'dev ✓ passed 60ms ✓ passed 3ms ✕ failed 1 blocking finding ✓ passed 20ms ✓ passed 40ms ✓ passed 20ms ✓ passed 20ms –',
      );
      expect(await row('.gates', 'deb-builder')).toMatch(/! broken 12ms$/);
      expect(await lineOf(page, '.gate-notes')).toContain('contents dev: profile development');
      expect(await page.locator('#findings-3 .group h3').allInnerTexts()).toEqual([
        'From this image 3 findings: 1 high, 2 warning',
        'From debian:bookworm-slim 1 finding: 1 critical',
        'From base 1 finding: 1 high',
        'Accepted 1 finding: 1 critical',
      ]);
      expect(await page.locator('#findings-3 .group > p').allInnerTexts()).toEqual([
        'Mend it in images/dev/Dockerfile.',
        'Take a newer debian:bookworm-slim in images/dev/Dockerfile, if it has the fixes.',
        'Mend it in images/base/Dockerfile, and all that is built on base has it.',
      ]);
      expect(await lineOf(page, '#findings-3 .waiver')).toBe(
        'Accepted until 2027-01-31: nobody compiles foreign sources in this image',
      );
      expect(await lineOf(page, '#layers details:has(.who:has-text("dev")) summary')).toBe(
        'dev 811 MB in 5 layers, 410 MB more than its base, 22 MB wasted, 48.5 MB of package caches',
      );
      expect(await lineOf(page, '#history details:has(.who:has-text("dev")) summary')).toBe(
        'dev 12 builds Size 811 MB +1 MB 801 MB to 811 MB Time 42.5s +5s 20s to 50s From cache 25 % −50 points 25 % to 88 % Memory 1.34 GB +40 MB 1.14 GB to 1.34 GB CPU 100 % +20 points 80 % to 100 %',
      );
      expect(await lineOf(page, '#tests summary')).toBe(
        '✓ passed dev: gdb starts exit code 0 · linux/amd64 · 210ms · at most 31 MB of memory',
      );
      expect(incidents).toEqual([]);
    },
  );

  test('the map of layers has areas in proportion to their weight, filled and side by side', async () => {
    const { page } = await open(detailedReport);
    const map = page.locator('#layers details[open] .map');
    const whole = (await map.boundingBox())!;
    const cells = await map.locator('.cell').all();
    const drawn = await Promise.all(
      cells.map(async (cell) => {
        const { width, height } = (await cell.boundingBox())!;
        return {
          title: (await cell.getAttribute('title'))!,
          share: (width * height) / (whole.width * whole.height),
        };
      }),
    );
    const total = 1570.9;
    const weights = [417, 612, 284, 140, 117, 0.9];
    expect(drawn.map(({ title }) => title)).toEqual([
      '417 MB: RUN ./install-runner.sh (images/github-runner/Dockerfile:22)',
      '612 MB: RUN apt-get install -y chromium fonts-liberation',
      '284 MB: RUN apt-get update && apt-get install -y --no-install-recommends build-essential git',
      '140 MB: RUN npm ci',
      "117 MB: # debian.sh --arch 'amd64' out/ 'bookworm' '@1762202650'",
      '900 kB: COPY entrypoint.sh /usr/local/bin/',
    ]);
    for (const [index, { share }] of drawn.entries()) expect(share).toBeCloseTo(weights[index]! / total, 2);
    expect(drawn.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
    expect(await map.locator('.cell.own').count()).toBe(1);
  });

  test('the steps that the build waited for are marked in the drawing and in words', async () => {
    const { page } = await open(detailedReport);
    expect(await page.locator('.track .step.waited').count()).toBe(7);
    const line = page.locator('details.line').filter({ hasText: 'github-runner' });
    await line.locator('summary').click();
    expect(await line.locator('tbody tr').first().innerText()).toMatch(/the build waited for it$/);
    expect(await lineOf(page, '#timeline .lead')).toBe(
      'The build waited longest on base → test-runner → github-runner: 1m 18s. 5 of 18 steps came from the cache. A line opens into its steps.',
    );
  });

  test('findings are filtered by gate and by where they come from, and empty groups go', async () => {
    const { page } = await open(detailedReport);
    const count = page.locator('#filter-count');
    const groups = page.locator('#findings-3 .group h3:visible');
    expect(await count.innerText()).toBe('20 findings');
    await page.getByLabel('vulnerabilities', { exact: true }).uncheck();
    expect(await count.innerText()).toBe('2 findings');
    expect(await groups.count()).toBe(1);
    await page.getByLabel('vulnerabilities', { exact: true }).check();
    for (const from of ['this image', 'its base']) await page.getByLabel(from, { exact: true }).uncheck();
    expect(await count.innerText()).toBe('1 finding');
    expect(await groups.allInnerTexts()).toEqual(['Accepted 1 finding: 1 critical']);
  });

  test('no text of the graph sticks out of its box', async () => {
    const longest = { name: 'a-name-that-is-far-too-long-for-a-box', durationMs: 754_000 };
    const images = detailedReport.images.map((image) =>
      image.name === 'deb-builder' ? { ...image, ...longest } : image,
    );
    const { page } = await open({ ...detailedReport, images });
    const boxes = await page.locator('svg.graph .node').all();
    expect(boxes).toHaveLength(7);
    for (const box of boxes) {
      const frame = (await box.locator('rect').boundingBox())!;
      for (const text of await box.locator('text').all()) {
        const { x, width } = (await text.boundingBox())!;
        expect(x + width).toBeLessThan(frame.x + frame.width);
      }
    }
  });

  test('a fold of the history shows every build, the newest first', async () => {
    const { page } = await open(detailedReport);
    const fold = page.locator('#history details').first();
    await fold.locator('summary').click();
    expect(await fold.locator('tbody tr').count()).toBe(12);
    expect((await fold.locator('tbody tr').first().innerText()).replace(/\s+/g, ' ')).toMatch(
      /^2026-11-21 05:20 UTC 401 MB 148 MB 42\.5s 2 of 8 1\.34 GB 100 % – [0-9a-f]{12}$/,
    );
    const points = await fold.locator('.spark polyline').first().getAttribute('points');
    const [first = 0, last = 0] = [points!.split(' ').at(0), points!.split(' ').at(-1)].map((one) =>
      Number(one!.split(',')[1]),
    );
    expect(last).toBeLessThan(first);
  });
});

describe.each(['light', 'dark'] as const)(
  'the switch of colours, where %s ones are preferred',
  (colorScheme) => {
    test('changes them and changes them back', async () => {
      const { page, incidents } = await open(detailedReport, { colorScheme });
      const ground = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
      const colours = { light: 'rgb(246, 247, 249)', dark: 'rgb(14, 18, 23)' };
      const other = colorScheme === 'light' ? 'dark' : 'light';
      expect(await ground()).toBe(colours[colorScheme]);
      await page.getByRole('button', { name: new RegExp(`^${other} colours`, 'i') }).click();
      expect(await ground()).toBe(colours[other]);
      const { bad } = await page.evaluate<{ bad: string[] }>(measureContrast);
      expect(bad).toEqual([]);
      await page.getByRole('button', { name: new RegExp(`^${colorScheme} colours`, 'i') }).click();
      expect(await ground()).toBe(colours[colorScheme]);
      expect(incidents).toEqual([]);
    });
  },
);

test('everything that can be used is reached with the tab key, in the order of the page, and is seen to be', async () => {
  const { page } = await open(detailedReport);
  const expected = await page.evaluate<number>(
    `[...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter((one) => one.checkVisibility()).length`,
  );
  const reached = new Set<number>();
  const state = `(() => {
    const one = document.activeElement;
    const all = [...document.querySelectorAll('a, button, input, summary, [tabindex]')];
    const style = getComputedStyle(one);
    const ring = style.outlineStyle !== 'none' || one.closest('svg') !== null;
    return { index: all.indexOf(one), top: Math.round(one.getBoundingClientRect().top + scrollY), ring };
  })()`;
  let before = -1;
  for (let presses = 0; presses < expected; presses += 1) {
    await page.keyboard.press('Tab');
    const { index, ring } = await page.evaluate<{ index: number; ring: boolean }>(state);
    expect(ring).toBe(true);
    expect(index).toBeGreaterThan(before);
    before = index;
    reached.add(index);
  }
  expect(reached.size).toBe(expected);
  expect(expected).toBeGreaterThan(40);
});

test('texts of ten megabytes are cut, and the page stays small', async () => {
  const huge = 'x'.repeat(5_000_000) + '<script>' + '\u001b[31m\n'.repeat(500_000) + 'y'.repeat(5_000_000);
  const texts = new Set([
    'message',
    'todo',
    'reason',
    'why',
    'output',
    'createdBy',
    'instruction',
    'error',
    'from',
    'what',
    'body',
    'name of a step',
  ]);
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return texts.has(key) ? huge : value;
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]));
  };
  const image = detailedReport.images.find(({ name }) => name === 'dev')!;
  const given = {
    ...detailedReport,
    images: [change(image, '') as typeof image],
    steps: detailedReport.steps.slice(0, 5).map((step) => ({ ...step, name: huge, error: huge })),
    problems: [{ kind: 'build' as const, what: huge, log: [huge, 'the end of the log'] }],
    notes: [huge],
  };
  // The JSON report has all of it, and would be too long for a string.
  const file = join(await mkdtemp(join(folder, 'huge-')), 'report.html');
  await writeFile(file, await htmlReport(given));
  const { page, incidents } = await openFile(file);
  expect(await page.evaluate<number>('document.documentElement.outerHTML.length')).toBeLessThan(1_000_000);
  expect(await page.locator('.log pre').first().innerText()).toMatch(/the end of the log$/);
  expect(await page.locator('.finding > p:nth-of-type(2)').first().textContent()).toMatch(/^x+…$/);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(wide.width);
  expect(incidents).toEqual([]);
}, 60_000);

describe('in a window of 390 pixels', () => {
  const images = detailedReport.images.map((image) =>
    image.name === 'base' ? { ...image, skip: ['secrets'] as const } : image,
  );

  test.each(['images', 'gates', 'comparison'])(
    'all of the table of %s is seen without scrolling',
    async (table) => {
      const { page, incidents } = await open({ ...detailedReport, images }, { viewport: narrow });
      const cells = await page.locator(`.${table} td`).all();
      expect(cells.length).toBeGreaterThan(20);
      for (const cell of cells) {
        const { x, width } = (await cell.boundingBox())!;
        expect([x >= 0, x + width <= narrow.width]).toEqual([true, true]);
      }
      const before = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.${table} td')].map((cell) => getComputedStyle(cell, '::before').content)`,
      );
      expect(before.filter((content) => content === 'none' || content === '""')).toEqual([]);
      expect(incidents).toEqual([]);
    },
  );

  test('a gate that failed and one that was left out stand there in words, for those who listen as well', async () => {
    const { page } = await open({ ...detailedReport, images }, { viewport: narrow });
    const row = (name: string) =>
      page
        .locator('.gates')
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const failed = row('dev').getByRole('cell').filter({ hasText: 'failed' });
    expect((await failed.innerText()).replace(/\s+/g, ' ')).toContain('✕ failed 1 blocking finding');
    expect(await row('base').getByRole('cell').filter({ hasText: 'skipped' }).count()).toBe(1);
  });
});

test('findings of one rule stand together, are found by its name, and what a filter hides is told', async () => {
  const setuid = detailedReport.images
    .find(({ name }) => name === 'dev')!
    .gates.flatMap(({ findings }) => findings)
    .find(({ rule }) => rule === 'setuid')!;
  const several = ['/usr/bin/su', '/usr/bin/mount', '/usr/bin/chage'].map((path) => ({
    ...setuid,
    path,
    fingerprint: path,
  }));
  const images = detailedReport.images.map((image) => ({
    ...image,
    gates: image.gates.map((gate) =>
      gate.gate === 'contents' && image.name === 'dev' ? { ...gate, findings: several } : gate,
    ),
  }));
  const { page } = await open({ ...detailedReport, images });
  const set = page.locator('.set');
  expect((await set.locator('> .head').innerText()).replace(/\s+/g, ' ')).toBe('warning setuid 3 times');
  await page.getByLabel('Search').fill('setuid');
  expect(await page.locator('#filter-count').innerText()).toBe('3 findings');
  expect(await set.locator('.finding:visible').count()).toBe(3);
  expect((await page.locator('#findings-3 > summary .sum').innerText()).trim()).toMatch(
    /^1 of \d+ blocking – 3 shown$/,
  );
  await page.getByLabel('Search').fill('chage');
  expect(await set.locator('.finding:visible').count()).toBe(1);
  await page.getByLabel('Search').fill('');
  expect((await page.locator('#findings-3 > summary .sum').innerText()).trim()).toMatch(
    /^1 of \d+ blocking$/,
  );
});

describe.each(names)('the report "%s"', (name) => {
  test.each([wide, narrow])(
    'is no wider than a window of $width pixels, folds open or not',
    async (viewport) => {
      const { page } = await open(reports[name], { viewport });
      const width = (): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth');
      expect(await width()).toBe(viewport.width);
      await openAll(page);
      expect(await width()).toBe(viewport.width);
    },
  );

  test.each(['light', 'dark'] as const)('has enough contrast in the %s scheme', async (colorScheme) => {
    const { page } = await open(reports[name], { colorScheme });
    await openAll(page);
    const { bad, measured } = await page.evaluate<{ bad: string[]; measured: number }>(measureContrast);
    expect(bad).toEqual([]);
    expect(measured).toBeGreaterThan(60);
  });

  test('stays what it is when every text in it is hostile', async () => {
    const tags = `[...document.querySelectorAll('*')].map((element) => element.tagName + ' ' + element.getAttributeNames().join(' '))`;
    const harmless = await open(withTexts(reports[name], (text) => `${text} harmless`));
    const hostile = await open(withTexts(reports[name], (text) => `${text} ${hostileText}`));
    await openAll(hostile.page);
    await openAll(harmless.page);
    expect(await hostile.page.evaluate<string[]>(tags)).toEqual(await harmless.page.evaluate<string[]>(tags));
    expect(await hostile.page.title()).toBe(await harmless.page.title());
    expect(hostile.incidents).toEqual([]);
    expect(await hostile.page.evaluate('document.documentElement.scrollWidth')).toBe(wide.width);
    await hostile.page.setViewportSize(narrow);
    expect(await hostile.page.evaluate('document.documentElement.scrollWidth')).toBe(narrow.width);
    const links = await hostile.page.evaluate<string[]>(`[...document.links].map((link) => link.protocol)`);
    expect(links.filter((protocol) => protocol !== 'https:' && protocol !== 'file:')).toEqual([]);
  });
});

test('an address that leads nowhere, or is none, changes nothing', async () => {
  const { page, incidents } = await open(detailedReport);
  const opened = page.locator('details[open]');
  const before = await opened.count();
  for (const hash of ['#%', '#%E0%A4%A', '#nothing', '#"><img src=x>', '#findings']) {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    expect(await opened.count()).toBe(before);
  }
  await page.getByLabel('Search').fill('libssl3');
  expect(await page.locator('#filter-count').innerText()).toBe('1 finding');
  expect(incidents).toEqual([]);
});

test('a script that got into the file would not run', async () => {
  const { page, incidents } = await open(runReports.planOnly);
  await page.evaluate(`{
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken out"';
    document.body.append(script);
  }`);
  expect(await page.title()).toBe('passed – image-build plan');
  expect(incidents.join()).toMatch(/Content Security Policy/);
});
