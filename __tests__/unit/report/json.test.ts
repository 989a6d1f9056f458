import { describe, expect, test } from '@jest/globals';
import { imagesOutput, jsonReport, promoteOutput } from '../../../src/report/json.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { digest, hostileText, runReports, withTexts } from '../../support/run-report.ts';

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('the JSON report', () => {
  test.each(Object.entries(runReports))('is the whole report: %s', (_, report) => {
    expect(JSON.parse(jsonReport(report))).toEqual(report);
    expect(jsonReport(report).endsWith('}\n')).toBe(true);
  });

  test('is the same text for the same report, whatever the order of its keys', () => {
    expect(jsonReport(reversed(runReports.passed) as RunReport)).toBe(jsonReport(runReports.passed));
  });

  test('begins with what is asked first', () => {
    expect(Object.keys(JSON.parse(jsonReport(runReports.failedSize)) as object)).toEqual([
      'schema',
      'command',
      'verdict',
      'exitCode',
      'startedAt',
      'durationMs',
      'engine',
      'problems',
      'notes',
      'images',
      'artifacts',
      'warnings',
      'steps',
    ]);
  });

  test('can be looked at on a terminal whatever is in it, and is still the same value', () => {
    const hostile = withTexts(runReports.passed, (text) => text + hostileText);
    expect(jsonReport(hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(JSON.parse(jsonReport(hostile))).toEqual(hostile);
  });
});

describe("the action's output", () => {
  test('tells digest, tags, sizes and decision of each image on one line', () => {
    const text = imagesOutput(runReports.passed);
    const images = JSON.parse(text) as Record<string, unknown>;
    expect(text).not.toContain('\n');
    expect(Object.keys(images)).toEqual(runReports.passed.images.map(({ name }) => name));
    expect(images['runtime']).toEqual({
      decision: 'build',
      state: 'built',
      digest: digest('runtime index'),
      tags: ['ghcr.io/acme/runtime:1.2.0', 'ghcr.io/acme/runtime:latest'],
      published: true,
      size: {
        'linux/amd64': { compressed: 238_392_480, uncompressed: 644_304_000 },
        'linux/arm64': { compressed: 238_392_480, uncompressed: 644_304_000 },
      },
    });
  });

  test('has the published digest of what stays as it is', () => {
    const images = JSON.parse(imagesOutput(runReports.oneBuilt)) as Record<string, object>;
    expect(images['runtime']).toMatchObject({
      decision: 'reuse',
      state: 'reused',
      digest: digest('runtime index'),
      published: true,
    });
    expect(images['github-runner']).toMatchObject({ decision: 'build', state: 'built' });
  });

  test('lists the files of a target that gives files', () => {
    const images = JSON.parse(imagesOutput(runReports.withFiles)) as Record<string, object>;
    expect(images['minimal']).toEqual({
      decision: 'build',
      state: 'built',
      tags: [],
      published: false,
      size: {},
      files: runReports.withFiles.artifacts.map(({ path, sha256 }) => ({ path, sha256 })),
    });
    expect(images['base']).not.toHaveProperty('files');
  });

  test('has no digest for what was not built, and none to choose between two platforms', () => {
    const images = JSON.parse(imagesOutput(runReports.buildFailed)) as Record<string, object>;
    expect(images['test-runner']).toEqual({
      decision: 'build',
      state: 'failed',
      tags: ['ghcr.io/acme/test-runner:1.2.0', 'ghcr.io/acme/test-runner:latest'],
      published: false,
      size: {},
    });
    expect(images['runtime']).not.toHaveProperty('digest');
    expect(images['base']).toHaveProperty('digest', digest('base linux/amd64'));
  });
});

describe('the output for a release', () => {
  test('tells digest and state of all that has its tags', () => {
    const names = runReports.oneBuilt.images.map(({ name }) => name);
    expect(JSON.parse(promoteOutput(runReports.oneBuilt))).toEqual(
      Object.fromEntries(
        names.map((name) => [
          name,
          { digest: digest(`${name} index`), state: name === 'github-runner' ? 'built' : 'reused' },
        ]),
      ),
    );
  });

  test.each(['buildFailed', 'failedSize', 'planOnly'] as const)(
    'is empty, and no empty text, where nothing was let out: %s',
    (name) => {
      expect(promoteOutput(runReports[name])).toBe('{}');
    },
  );

  test('of hundreds of images is short enough for an input, as an input of a workflow again', () => {
    const [image] = runReports.passed.images;
    const images = Array.from({ length: 800 }, (_, index) => ({ ...image!, name: `application-${index}` }));
    const promote = promoteOutput({ ...runReports.passed, images });
    expect(Object.keys(JSON.parse(promote) as object)).toHaveLength(800);
    // A runner hands inputs on in the environment: 128 KiB for one (MAX_ARG_STRLEN of Linux).
    expect(JSON.stringify({ promote }).length).toBeLessThan(128 * 1024);
  });
});
