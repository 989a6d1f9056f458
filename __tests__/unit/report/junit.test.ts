import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GateResult } from '../../../src/check/gate.ts';
import { gateCases } from '../../../src/report/junit-cases.ts';
import { xml } from '../../../src/report/junit-xml.ts';
import { junit } from '../../../src/report/junit.ts';
import type { ImageReport, RunReport } from '../../../src/report/result.ts';
import { heavyReport, richReport } from '../../support/rich-report.ts';
import { finding, hostileText, runReports, withTexts } from '../../support/run-report.ts';
import { readXml, type XmlElement } from '../../support/xml.ts';

function named(report: RunReport, name: string): readonly XmlElement[] {
  return readXml(junit(report)).filter((one) => one.name === name);
}

describe('JUnit', () => {
  test('has a suite for each image, with a case for its build and for each gate', () => {
    const suites = named(runReports.failedSize, 'testsuite').map(({ attributes }) => attributes);
    expect(
      suites.map(({ name, tests, failures, errors }) => [name, tests, failures, errors].join(' ')),
    ).toEqual([
      'base 4 0 0',
      'runtime 6 0 0',
      'minimal 4 1 0',
      'dev 4 0 0',
      'test-runner 4 0 0',
      'github-runner 4 0 0',
      'deb-builder 4 0 0',
    ]);
    const cases = named(runReports.failedSize, 'testcase').filter(
      ({ attributes }) => attributes['classname'] === 'runtime',
    );
    expect(cases.map(({ attributes }) => attributes['name'])).toEqual([
      'build',
      'lint',
      'size (linux/amd64)',
      'vulnerabilities (linux/amd64)',
      'size (linux/arm64)',
      'vulnerabilities (linux/arm64)',
    ]);
  });

  test('tells a failed gate with what blocks', () => {
    expect(named(runReports.failedSize, 'failure')).toEqual([
      {
        name: 'failure',
        attributes: { message: '92.1 MB uncompressed is 12.1 MB over the budget of 80 MB', type: 'size' },
        text: 'blocks error max-size images/minimal/Dockerfile:12: 92.1 MB uncompressed is 12.1 MB over the budget of 80 MB → The biggest layer is COPY /out /: 92.1 MB',
      },
    ]);
  });

  test('tells a broken gate as an error, and so a run that did not get to the gates', () => {
    expect(named(runReports.brokenScanner, 'error').map(({ attributes }) => attributes)).toEqual([
      { message: 'trivy ended with exit code 1 and without a report', type: 'vulnerabilities' },
    ]);
    const [all] = named(runReports.buildFailed, 'testsuites');
    expect(all!.attributes).toMatchObject({ failures: '1', errors: '1' });
    expect(named(runReports.buildFailed, 'skipped').map(({ attributes }) => attributes['message'])).toEqual([
      'the failure of something else ended it',
      'the failure of something else ended it',
    ]);
    expect(named(runReports.interrupted, 'error').map(({ attributes }) => attributes['type'])).toEqual([
      'interrupted',
    ]);
  });

  test('has no error and no failure for a run that passed, and no run that did not pass without one', () => {
    for (const report of Object.values(runReports)) {
      const bad = named(report, 'error').length + named(report, 'failure').length;
      expect([report.verdict, bad > 0]).toEqual([report.verdict, report.verdict !== 'passed']);
    }
  });

  test('tells what is accepted, with its reason and its last day, and from which base something comes', () => {
    const [failure] = named(richReport, 'failure').filter(
      ({ attributes }) => attributes['type'] === 'vulnerabilities',
    );
    expect(failure!.text.split('\n')).toEqual([
      '412 packages',
      'blocks critical CVE-2026-7001: libssl3 3.0.1: keys can be read (from base debian:bookworm-slim) → Update libssl3 to 3.0.2',
      'high CVE-2026-7002 /app/node_modules/left-pad/package.json: left-pad 1.0.0: pads right',
      'accepted until 2027-01-31 (only our own archives are read) high CVE-2026-7003: zlib 1.2.0: inflates too much',
    ]);
  });

  test('has a case for each test that ran in an image', () => {
    const [image] = runReports.passed.images;
    const test = { platform: 'linux/amd64', command: [], durationMs: 200, kept: 'all' as const };
    const ended = { kind: 'ended', exitCode: 1 } as const;
    const tested: ImageReport = {
      ...image!,
      tests: [
        { ...test, name: 'app --version', outcome: ended, output: '1.2.0\n' },
        { ...test, name: 'app', outcome: ended, output: 'no' },
        {
          ...test,
          name: 'other',
          outcome: { kind: 'unknown', problem: { kind: 'surroundings', what: 'engine gone' } },
          output: '',
        },
        { ...test, platform: 'linux/arm64', name: 'elsewhere', outcome: ended, output: '' },
      ],
    };
    const gate = { gate: 'tests', image: 'base', platform: 'linux/amd64', durationMs: 3000 } as const;
    const said = (result: GateResult): readonly string[] =>
      gateCases(result, tested).map(({ name, outcome, message }) => `${name}: ${outcome} ${message ?? ''}`);
    const fault = finding({
      gate: 'tests',
      rule: 'test',
      message: '"app" ended with exit code 1 instead of 0',
      blocks: true,
    });
    expect(said({ ...gate, state: 'failed', findings: [fault] })).toEqual([
      'tests: failure "app" ended with exit code 1 instead of 0',
      'test: app --version: passed ',
      'test: app: failure "app" ended with exit code 1 instead of 0',
      'test: other: error engine gone',
    ]);
    const problem = { kind: 'surroundings', what: 'no answer' } as const;
    expect(said({ ...gate, state: 'broken', findings: [], problem })).toEqual([
      'tests: error no answer',
      'test: app --version: skipped not judged: its gate is broken',
      'test: app: skipped not judged: its gate is broken',
      'test: other: error engine gone',
    ]);
  });

  test('has a skipped case for each gate that the policy leaves out', () => {
    const images = runReports.passed.images.map((image) =>
      image.name === 'dev' ? { ...image, skip: ['secrets', 'contents'] as const } : image,
    );
    const report = { ...runReports.passed, images };
    expect(named(report, 'skipped').map(({ attributes }) => attributes['message'])).toEqual([
      'not asked: the policy says skip: [secrets]',
      'not asked: the policy says skip: [contents]',
    ]);
    const [dev] = named(report, 'testsuite').filter(({ attributes }) => attributes['name'] === 'dev');
    expect(dev!.attributes).toMatchObject({ tests: '6', skipped: '2' });
    expect(
      named(
        { ...runReports.planOnly, images: images.map((one) => ({ ...one, state: 'planned', gates: [] })) },
        'skipped',
      ),
    ).toEqual([]);
  });

  test('says beside what a gate has found that the policy only warns, and fails no test for it', () => {
    const [image] = runReports.passed.images;
    const fault = finding({
      gate: 'tests',
      rule: 'test',
      image: 'base',
      message: '"app" ended with exit code 1',
    });
    const gate = {
      gate: 'tests',
      image: 'base',
      platform: 'linux/amd64',
      durationMs: 1,
      state: 'passed',
      findings: [{ ...fault, warns: true }],
    } as const;
    const ran = {
      platform: 'linux/amd64',
      name: 'app',
      command: [],
      durationMs: 2,
      output: '',
      kept: 'all',
    } as const;
    const warned: ImageReport = {
      ...image!,
      warn: ['tests'],
      tests: [{ ...ran, outcome: { kind: 'ended', exitCode: 1 } }],
    };
    expect(gateCases(gate, warned).map(({ outcome, lines }) => [outcome, lines[0]])).toEqual([
      ['passed', 'high test: "app" ended with exit code 1 (the policy only warns (warn: [tests]))'],
      ['passed', '"app" ended with exit code 1 (the policy only warns (warn: [tests]))'],
    ]);
  });

  test('a test that failed tells first what makes it fail, and then what else is wrong with its answer', () => {
    const [image] = runReports.passed.images;
    const about = { gate: 'tests', rule: 'test', image: 'base' } as const;
    const tested: ImageReport = {
      ...image!,
      tests: [
        {
          platform: 'linux/amd64',
          name: 'app',
          command: [],
          durationMs: 2,
          output: 'oh\n',
          kept: 'all',
          outcome: { kind: 'ended', exitCode: 1 },
        },
      ],
    };
    const findings = [
      finding({
        ...about,
        message: '"app" writes no version',
        waiver: { reason: 'it will', until: '2027-01-31' },
      }),
      finding({ ...about, message: '"app" takes 2 GB', blocks: true }),
      finding({ ...about, message: '"app" ended with exit code 1', blocks: true }),
    ];
    const gate = { gate: 'tests', image: 'base', platform: 'linux/amd64', durationMs: 1 } as const;
    const [, one] = gateCases({ ...gate, state: 'failed', findings }, tested);
    expect(one).toMatchObject({
      outcome: 'failure',
      message: '"app" takes 2 GB',
      lines: [
        '"app" ended with exit code 1',
        '"app" writes no version (accepted until 2027-01-31: it will)',
        'oh',
        '',
      ],
    });
  });

  test('of thousands of findings lists a hundred a case and counts the rest', () => {
    const [failure] = named(heavyReport(5000), 'failure');
    expect(failure!.text.split('\n')).toHaveLength(102);
    expect(failure!.text).toMatch(/… and 4900 more in report\.json$/);
  });

  test.each(Object.keys(runReports) as (keyof typeof runReports)[])(
    'has the same elements whatever text comes from outside: %s',
    (name) => {
      const shape = (report: RunReport): readonly string[] => readXml(junit(report)).map((one) => one.name);
      const nonsense = `${hostileText}\u0000\u0008\ufffe\uffff\ud800]]>&nope;`;
      expect(shape(withTexts(runReports[name], (text) => `${text} ${nonsense}`))).toEqual(
        shape(withTexts(runReports[name], (text) => `${text} x`)),
      );
    },
  );

  test('any text is well-formed, and comes back as far as XML can have it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const [inner] = readXml(`<a b="${xml(text)}">${xml(text)}</a>`);
        expect(inner!.attributes['b']).toBe(inner!.text);
        if (/^[ -~]*$/.test(text)) expect(inner!.text).toBe(text);
      }),
    );
  });
});
