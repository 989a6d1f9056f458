import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import type { ImageReport } from '../../../src/report/result.ts';
import { findingsOf, withPlaces } from '../../../src/report/view.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { readSarif } from '../../support/sarif.ts';
import { finding, runReports } from '../../support/run-report.ts';

const cve = (more: Partial<Finding>): Finding =>
  finding({ fingerprint: 'f'.repeat(64), message: 'zlib 1: overflow', todo: 'Update zlib', ...more });
const amd64 = cve({
  platform: 'linux/amd64',
  file: 'images/app/Dockerfile',
  line: 1,
  origin: { kind: 'base', name: 'debian:12' },
  todo: 'Update the base debian:12',
});
const arm64 = cve({ platform: 'linux/arm64' });

const [image] = runReports.passed.images;
const imageWith = (...findings: readonly Finding[]): ImageReport => ({
  ...image!,
  gates: findings.map((one) => ({
    gate: 'vulnerabilities',
    image: image!.name,
    platform: one.platform ?? '',
    state: 'failed',
    findings: [one],
    durationMs: 1,
  })),
});

describe('what two platforms have in common', () => {
  test.each<{ name: string; given: readonly Finding[]; expected: readonly Finding[] }>([
    {
      name: 'is told once, with its place, though one platform does not know it',
      given: [arm64, amd64],
      expected: [{ ...amd64, platform: 'linux/arm64' }],
    },
    {
      name: 'blocks where it blocks on one of them',
      given: [amd64, { ...arm64, blocks: true }],
      expected: [{ ...amd64, platform: 'linux/arm64', blocks: true }],
    },
    {
      name: 'is not what another version has',
      given: [amd64, { ...arm64, message: 'zlib 2: overflow' }],
      expected: [amd64, { ...arm64, message: 'zlib 2: overflow' }],
    },
    { name: 'has no place where no platform knows it', given: [arm64], expected: [arm64] },
  ])('$name', ({ given, expected }) => {
    expect(findingsOf(imageWith(...given))).toEqual(expected);
    expect(withPlaces(given)).toHaveLength(given.length);
  });

  test('is on both of them for code scanning, too', () => {
    const lint = runReports.passed.images[0]!.gates.filter(({ gate }) => gate === 'lint');
    const both = imageWith(amd64, arm64);
    const whole = { ...both, gates: [...both.gates, ...lint.map((one) => ({ ...one, findings: [] }))] };
    const report = { ...runReports.passed, images: [whole] };
    const results = readSarif(sarif(report).files[0]).runs.flatMap((run) => run.results);
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain('linux/arm64');
  });
});
