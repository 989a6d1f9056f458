import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { jsonReport } from '../../../src/report/json.ts';
import { summary } from '../../../src/report/summary.ts';
import { writeReports } from '../../../src/report/write.ts';
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
  });
  expect(await readFile(paths.json, 'utf8')).toBe(jsonReport(runReports.passed));
  expect(await readFile(paths.markdown, 'utf8')).toBe(summary(runReports.passed));
  expect(await readFile(paths.html, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\s*$/);
});

test('a folder that cannot be made is a problem that says so', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(writeReports(runReports.planOnly, join(file, 'inner'))).rejects.toMatchObject({
    data: { kind: 'surroundings', what: `The report cannot be written into ${join(file, 'inner')}` },
  });
});
