import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attestableSums } from '../../../src/report/attestable.ts';
import { badgeSvg } from '../../../src/report/badge.ts';
import { jsonReport } from '../../../src/report/json.ts';
import { junit } from '../../../src/report/junit.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { summary } from '../../../src/report/summary.ts';
import { writeReports } from '../../../src/report/write.ts';
import { readSarif } from '../../support/sarif.ts';
import { runReports } from '../../support/run-report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('all reports are in the folder, which is made when it is not there', async () => {
  const paths = await writeReports(runReports.passed, join(folder, 'a', 'b'));
  expect(paths).toEqual({
    json: join(folder, 'a/b/report.json'),
    html: join(folder, 'a/b/report.html'),
    markdown: join(folder, 'a/b/summary.md'),
    sarif: join(folder, 'a/b/report.sarif'),
    sarifFiles: [join(folder, 'a/b/report.sarif')],
    junit: join(folder, 'a/b/junit.xml'),
    badge: join(folder, 'a/b/badge.svg'),
    sums: join(folder, 'a/b/published.sha256'),
    notes: [],
  });
  expect(await readdir(join(folder, 'a/b'))).toEqual([
    'badge.json',
    'badge.svg',
    'junit.xml',
    'published.sha256',
    'report.html',
    'report.json',
    'report.sarif',
    'summary.md',
  ]);
  expect(await readFile(paths.sums ?? '', 'utf8')).toBe(attestableSums(runReports.passed));
  expect(await readFile(paths.sarif, 'utf8')).toBe(sarif(runReports.passed).files[0]);
  expect(await readFile(paths.junit, 'utf8')).toBe(junit(runReports.passed));
  expect(await readFile(paths.badge, 'utf8')).toBe(badgeSvg(runReports.passed));
  expect(await readFile(paths.json, 'utf8')).toBe(jsonReport(runReports.passed));
  expect(await readFile(paths.markdown, 'utf8')).toBe(summary(runReports.passed));
  expect(await readFile(paths.html, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\s*$/);
});

test('of more images than GitHub takes in one SARIF file all files are named', async () => {
  const [image] = runReports.passed.images;
  const images = Array.from({ length: 21 }, (_, index) => ({ ...image!, name: `app-${index}` }));
  const { sarif: first, sarifFiles } = await writeReports({ ...runReports.passed, images }, folder);
  expect(sarifFiles).toEqual([first, join(folder, 'report-2.sarif')]);
  const categories = await Promise.all(
    sarifFiles.map(async (path) => readSarif(await readFile(path, 'utf8')).runs.length),
  );
  expect(categories).toEqual([20, 1]);
});

test('a SARIF file that an earlier run has left is not taken for one of this run', async () => {
  await writeFile(join(folder, 'report-2.sarif'), 'old');
  await writeFile(join(folder, 'report-x.sarif'), 'not ours');
  await writeReports(runReports.planOnly, folder);
  const names = await readdir(folder);
  expect(names.filter((name) => name.endsWith('.sarif'))).toEqual(['report-x.sarif', 'report.sarif']);
});

test('what an earlier run has published is not taken for what this one has', async () => {
  await writeReports(runReports.passed, folder);
  expect(await writeReports(runReports.unchanged, folder)).not.toHaveProperty('sums');
  expect(await readdir(folder)).not.toContain('published.sha256');
});

test('what a job before has built is among what can be attested', async () => {
  const [image] = runReports.unchanged.images;
  const promoted = { [image!.name]: { digest: image!.published!.digest, isBuilt: true } };
  const { sums } = await writeReports(runReports.unchanged, folder, { promoted });
  expect(await readFile(sums ?? '', 'utf8')).toBe(attestableSums(runReports.unchanged, promoted));
});

test('a folder that cannot be made is a problem that says so', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(writeReports(runReports.planOnly, join(file, 'inner'))).rejects.toMatchObject({
    data: { kind: 'surroundings', what: `The report cannot be written into ${join(file, 'inner')}` },
  });
});
