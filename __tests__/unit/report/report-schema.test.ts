import { describe, expect, test } from '@jest/globals';
import { Value } from '@sinclair/typebox/value';
import { jsonReport } from '../../../src/report/json.ts';
import { reportSchema, type ReportJson } from '../../../src/report/report-schema.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { explained, runReports } from '../../support/run-report.ts';

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };

// The compiler holds the schema against the model, in both directions.
const fromSchema = (report: ReportJson): RunReport => report;
const fromModel = (report: RunReport): DeepReadonly<ReportJson> => report;

const samples = Object.entries<RunReport>({ ...runReports, explained });

describe('report.json', () => {
  test.each(samples)('is as its schema says, without a key more: %s', (_, report) => {
    const json: unknown = JSON.parse(jsonReport(report));
    expect([...Value.Errors(reportSchema, json)]).toEqual([]);
    expect(Value.Clean(reportSchema, structuredClone(json))).toEqual(fromModel(report));
  });

  test('with a word that the schema does not know is refused', () => {
    const report = { ...fromSchema(Value.Create(reportSchema)), verdict: 'fine' };
    expect([...Value.Errors(reportSchema, report)].map(({ path }) => path)).toEqual(['/verdict']);
  });
});
