import { describe, expect, test } from '@jest/globals';
import { fewImages, planText } from '../../../src/report/plan-text.ts';
import type { ImageReport } from '../../../src/report/result.ts';
import { withoutColours } from '../../support/colours.ts';
import { hostileText, runReports, withTexts } from '../../support/run-report.ts';

const style = { color: false, columns: 100, verbose: false };
const [image] = runReports.planReuse.images;

function many(count: number): readonly ImageReport[] {
  return Array.from({ length: count }, (_, index) => ({
    ...image!,
    name: `image-${index}`,
    needs: index > 0 ? [`image-${index >> 2}`] : [],
    decision: index % 100 === 3 ? 'build' : 'reuse',
    reasons: ['context: services/accounting/src/main.ts changed and 12 more', 'parent base is built'],
  }));
}

describe('the plan for people', () => {
  test('tells of each image, in build order, what becomes of it, on what it stands, why, and where it goes', () => {
    expect(planText(runReports.planReuse, style)).toMatchInlineSnapshot(`
     "7 images: 2 to build, 4 unchanged, 1 not asked for

     base           unchanged  linux/amd64
                      unchanged since ghcr.io/acme/base:main was published
                      → ghcr.io/acme/base:1.2.0, :latest
     runtime        unchanged  linux/amd64, linux/arm64  on base
                      unchanged since ghcr.io/acme/runtime:main was published
                      → ghcr.io/acme/runtime:1.2.0, :latest
     minimal        unchanged  linux/amd64
                      unchanged since ghcr.io/acme/minimal:main was published
                      → ghcr.io/acme/minimal:1.2.0, :latest
     dev            unchanged  linux/amd64  on base
                      unchanged since ghcr.io/acme/dev:main was published
                      → ghcr.io/acme/dev:1.2.0, :latest
     test-runner    build      linux/amd64  on base
                      context: src/app.ts changed
                      It was asked for
                      → ghcr.io/acme/test-runner:1.2.0, :latest
     github-runner  build      linux/amd64  on test-runner
                      parent test-runner is built
                      → ghcr.io/acme/github-runner:1.2.0, :latest

     1 other image skipped: --verbose shows it, and why

     note: dev calls its base acme-base:dev, runtime calls it base
     "
    `);
  });

  test('of one image says how many others are skipped, in one line', () => {
    const images = runReports.planReuse.images.map((one): ImageReport =>
      one.name === 'base'
        ? one
        : { ...one, decision: 'skip', state: 'skipped', reasons: ['nobody asked for it'] },
    );
    expect(planText({ images, notes: [] }, style)).toMatchInlineSnapshot(`
     "7 images: 1 unchanged, 6 not asked for

     base  unchanged  linux/amd64
             unchanged since ghcr.io/acme/base:main was published
             → ghcr.io/acme/base:1.2.0, :latest

     6 other images skipped: --verbose shows them, and why
     "
    `);
    const verbose = planText({ images, notes: [] }, { ...style, verbose: true });
    expect(verbose.match(/^\S+ +skipped .*\n +nobody asked for it$/gm)).toHaveLength(6);
    expect(verbose).not.toContain('other images');
  });

  test('of images that are all skipped is two lines', () => {
    const images = runReports.planReuse.images.map((one): ImageReport => ({
      ...one,
      decision: 'skip',
      state: 'skipped',
    }));
    expect(planText({ images, notes: [] }, style)).toBe(
      '7 images: 7 not asked for\n\n7 images skipped: --verbose shows them, and why\n',
    );
  });

  test('adds fingerprints and what is taken from outside where more is asked for', () => {
    const report = { ...runReports.planReuse, images: runReports.planReuse.images.slice(0, 1) };
    expect(planText(report, { ...style, verbose: true })).toMatchInlineSnapshot(`
     "1 image: 1 unchanged

     base  unchanged  linux/amd64
             unchanged since ghcr.io/acme/base:main was published
             stands on debian:bookworm-slim at sha256:81d93757457f
             copies from node:24
             fingerprint sha256:8442144fe54ea965dbc220d08d18074b357629108c3a33fdbd9e441225ed5060
             → ghcr.io/acme/base:1.2.0, :latest

     note: dev calls its base acme-base:dev, runtime calls it base
     "
    `);
  });

  test('says what files a target gives', () => {
    const images = runReports.withFiles.images.filter(({ name }) => name === 'minimal');
    expect(planText({ images, notes: [] }, style)).toContain(
      '    gives files: /work/acme/out, which must run on glibc 2.31\n',
    );
  });

  test('of five hundred images lists those that are built, a line each', () => {
    expect(planText({ images: many(500), notes: [] }, style)).toMatchInlineSnapshot(`
     "500 images: 5 to build, 495 unchanged

     image-3    build      on image-0  context: services/accounting/src/main.ts changed and 12 more (+1)
     image-103  build      on image-25  context: services/accounting/src/main.ts changed and 12 more (+1)
     image-203  build      on image-50  context: services/accounting/src/main.ts changed and 12 more (+1)
     image-303  build      on image-75  context: services/accounting/src/main.ts changed and 12 more (+1)
     image-403  build      on image-100  context: services/accounting/src/main.ts changed and 12 mo… (+1)

     495 other images not listed: --verbose shows them, and all reasons and tags
     "
    `);
  });

  test('of five hundred unchanged images is two lines', () => {
    const images = many(500).map((one): ImageReport => ({ ...one, decision: 'reuse' }));
    expect(planText({ images, notes: [] }, style)).toMatchInlineSnapshot(`
     "500 images: 500 unchanged

     500 images not listed: --verbose shows them, and all reasons and tags
     "
    `);
  });

  test('of five hundred images has them all where more is asked for', () => {
    const text = planText({ images: many(500), notes: [] }, { ...style, verbose: true });
    expect(text.split('\n').filter((line) => line.startsWith('image-'))).toHaveLength(500);
  });

  test.each([60, 100, 200])('of many images has no line wider than %d columns', (columns) => {
    const images = many(fewImages + 1).map((one): ImageReport => ({ ...one, decision: 'build' }));
    const lines = planText({ images, notes: [] }, { ...style, columns }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test('counts reasons and tags that would fill the screen', () => {
    const reasons = Array.from({ length: 20 }, (_, index) => `argument A${index} is new`);
    const tags = ['r/a', 'other/a'].flatMap((name) =>
      Array.from({ length: 20 }, (_, index) => `${name}:${index}`),
    );
    const text = planText({ images: [{ ...image!, reasons, tags }], notes: [] }, style);
    expect(text).toContain('    → r/a:0, :1, :2, :3, :4, :5, … and 14 more tags\n');
    expect(text).toContain('    → other/a:0, :1, :2,');
    expect(text).toContain('    argument A5 is new\n');
    expect(text).toContain('    … and 14 more reasons\n');
  });

  test('has the same words with colours and without', () => {
    const plain = planText(runReports.planReuse, style);
    const coloured = planText(runReports.planReuse, { ...style, color: true });
    expect(withoutColours(coloured)).toBe(plain);
    expect(coloured).toContain('\u001b[33mbuild\u001b[39m');
  });

  test.each([true, false])('shows no code from outside, with all details: %p', (verbose) => {
    const hostile = withTexts(runReports.planReuse, (text) => text + hostileText);
    const text = planText(hostile, { ...style, verbose });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    // Tags are put together by their repositories, which hostile ones do not have.
    const lines = (plan: string): number => plan.split('\n').filter((line) => !/^ +→/.test(line)).length;
    const harmless = withTexts(runReports.planReuse, (one) => `${one} x`);
    expect(lines(text)).toBe(lines(planText(harmless, { ...style, verbose })));
  });
});
