import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RunReport } from '../../src/report/result.ts';
import { writeReports } from '../../src/report/write.ts';
import { measureContrast, startBrowser } from '../support/browser.ts';
import { hostileText, runReports, withTexts } from '../support/run-report.ts';

const names = Object.keys(runReports) as (keyof typeof runReports)[];
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

let folder = '';
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'html-report-'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface Opened {
  readonly page: Page;
  /** Everything that should not happen, as it happened. */
  readonly incidents: readonly string[];
}

/** Opens the written file of a report; what it asks for, complains about or pops up is noted. */
async function open(report: RunReport, options: BrowserContextOptions = {}): Promise<Opened> {
  const { html } = await writeReports(report, await mkdtemp(join(folder, 'report-')));
  const address = pathToFileURL(html).href;
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
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'minimal' }) });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^minimal images\/minimal\/Dockerfile refused It was asked for 7\.6s 0 of 2 92\.1 MB of 80 MB 12\.1 MB too much 22\.7 MB compressed 1 blocking [0-9a-f]{12} 1\.2\.0 latest$/,
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
      /612 MB\s+RUN apt-get install -y chromium fonts-liberation\s+226 MB compressed/,
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
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'runtime' }) });
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

describe.each(names)('the report "%s"', (name) => {
  test.each([wide, narrow])(
    'is no wider than a window of $width pixels, folds open or not',
    async (viewport) => {
      const { page } = await open(runReports[name], { viewport });
      const width = (): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth');
      expect(await width()).toBe(viewport.width);
      await openAll(page);
      expect(await width()).toBe(viewport.width);
    },
  );

  test.each(['light', 'dark'] as const)('has enough contrast in the %s scheme', async (colorScheme) => {
    const { page } = await open(runReports[name], { colorScheme });
    await openAll(page);
    const { bad, measured } = await page.evaluate<{ bad: string[]; measured: number }>(measureContrast);
    expect(bad).toEqual([]);
    expect(measured).toBeGreaterThan(60);
  });

  test('stays what it is when every text in it is hostile', async () => {
    const tags = `[...document.querySelectorAll('*')].map((element) => element.tagName + ' ' + element.getAttributeNames().join(' '))`;
    const harmless = await open(withTexts(runReports[name], (text) => `${text} harmless`));
    const hostile = await open(withTexts(runReports[name], (text) => `${text} ${hostileText}`));
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
