import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { badRequest } from '../../../src/problem.ts';
import { reportSchema } from '../../../src/report/report-schema.ts';
import { headline } from '../../../src/report/headline.ts';
import { reportRefusal } from '../../../src/run/call-refused.ts';
import { parseJson } from '../../../src/tools/json.ts';
import { makeFolder } from '../../support/tree.ts';

async function refused(error: unknown, secrets: Readonly<Record<string, string>> = {}) {
  const cwd = await mkdtemp(join(await makeFolder(), 'w-'));
  const notes: string[] = [];
  const host = { cwd, info: (text: string) => void notes.push(text) };
  const given = (name: string): string | undefined => secrets[name];
  await reportRefusal(error, { command: 'plan', folder: 'reports/plan', given }, host);
  expect(notes).toEqual([]);
  return cwd;
}

describe('a step whose inputs are refused', () => {
  test('leaves a report that gives the reason, and what to do', async () => {
    const cwd = await refused(badRequest('reuse is "never"', { todo: 'true, false or required' }));
    const text = await readFile(join(cwd, 'reports/plan/report.json'), 'utf8');
    const report = parseJson(reportSchema, text, 'The report');
    expect(headline(report)).toMatchObject({ verdict: 'failed', reason: 'reuse is "never"' });
    expect(report.problems[0]?.todo).toBe('true, false or required');
    expect(report).toMatchObject({ command: 'plan', exitCode: 2 });
  });

  test('leaves nothing of a secret in it', async () => {
    const error = badRequest('secrets has the line "TOKEN=hunter2000"');
    const cwd = await refused(error, { secrets: 'OTHER=x\nTOKEN=hunter2000\n' });
    for (const name of await readdir(join(cwd, 'reports/plan')))
      expect(await readFile(join(cwd, 'reports/plan', name), 'utf8')).not.toContain('hunter2000');
  });

  test('leaves none of a bug: that is told with its lines', async () => {
    expect(await readdir(await refused(new TypeError('x is not a function')))).toEqual([]);
  });
});
