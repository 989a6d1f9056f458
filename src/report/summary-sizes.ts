import { brief } from './limits-text.ts';
import { md, mdTable } from './markdown.ts';
import type { ImageReport, PlatformReport } from './result.ts';
import { used } from './view.ts';
import { bytes } from './words.ts';

/** Characters of the longest bar. */
const longest = 20;

interface Row {
  readonly name: string;
  readonly size: number;
  readonly budget: number | undefined;
  readonly before: PlatformReport['baseline'];
}

/**
 * What the images weigh as bars on one scale, unpacked: against their budgets, and against what the base branch has where
 * that is known. Where a budget is about what is served, bars of that follow. Empty before anything was measured.
 */
export function sizeBars(images: readonly ImageReport[]): string {
  const served = images.filter(({ budget }) => budget.compressed !== undefined);
  const tables = [barsOf(images, 'uncompressed'), barsOf(served, 'compressed')];
  return tables.filter((table) => table !== '').join('\n\n');
}

type Kind = 'compressed' | 'uncompressed';

function barsOf(images: readonly ImageReport[], kind: Kind): string {
  const rows = images.flatMap((image) => rowsOf(image, kind));
  if (rows.length === 0) return '';
  const most = rows.reduce((biggest, { size }) => Math.max(biggest, size), 1);
  const head = [
    { title: 'Size' },
    { title: '' },
    { title: kind === 'compressed' ? 'Compressed' : 'Unpacked', right: true },
    { title: 'Budget', right: true },
    { title: 'Against the base branch', right: true },
  ];
  const cells = rows.map(({ name, size, budget, before }) => [
    md(name),
    bar(size / most),
    bytes(size),
    budgetWord(size, budget),
    beforeWord(size, before, kind),
  ]);
  return mdTable(head, cells);
}

function rowsOf({ name, platforms, budget }: ImageReport, kind: Kind): readonly Row[] {
  const measured = platforms.filter(({ size }) => size !== undefined);
  return measured.flatMap((one) => {
    if (one.size === undefined) return [];
    const of =
      measured.length > 1
        ? `${brief(name, 100)} ${brief(one.platform, 40).replace(/^linux\//, '')}`
        : brief(name, 100);
    return [{ name: of, size: one.size[kind], budget: budget[kind], before: one.baseline }];
  });
}

/** @param share of the longest bar, 0 to 1 */
function bar(share: number): string {
  const full = Math.min(longest, Math.max(share > 0 ? 1 : 0, Math.round(share * longest)));
  return `${'█'.repeat(full)}${'░'.repeat(longest - full)}`;
}

/** Over its budget is never shown as 100%, and under it never as more. */
function budgetWord(size: number, budget: number | undefined): string {
  const share = used(size, budget);
  if (share === undefined || budget === undefined) return '';
  const percent = share > 1 ? Math.max(101, Math.round(share * 100)) : Math.floor(share * 100);
  return `${share > 1 ? '❌ ' : ''}${percent}% of ${bytes(budget)}`;
}

/** A baseline that is missing is told, with why; one that nobody asked for is not. */
function beforeWord(size: number, before: PlatformReport['baseline'], kind: Kind): string {
  if (before === undefined) return '';
  return before.kind === 'known' ? changeWord(size, before[kind]) : `none: ${md(brief(before.why, 200))}`;
}

/** How a size has changed, in bytes and percent: `+12 MB (+3.1%)`. */
export function changeWord(now: number, before: number): string {
  const change = now - before;
  if (change === 0) return 'the same';
  const sign = change > 0 ? '+' : '−';
  const percent = before === 0 ? '' : ` (${sign}${percentOf(Math.abs(change) / before)})`;
  return `${sign}${bytes(Math.abs(change))}${percent}`;
}

function percentOf(share: number): string {
  const percent = share * 100;
  if (percent < 0.1) return '<0.1%';
  return `${percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent)}%`;
}
