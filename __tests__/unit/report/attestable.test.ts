import { describe, expect, test } from '@jest/globals';
import { attestableSums } from '../../../src/report/attestable.ts';
import { assemble } from '../../../src/report/model.ts';
import type { Promoted } from '../../../src/request/promoted.ts';
import { digest, goodRun, runReports } from '../../support/run-report.ts';

const line = (name: string, repository = `ghcr.io/acme/${name}`): string =>
  `${digest(`${name} index`).replace('sha256:', '')}  ${repository}\n`;
const names = runReports.passed.images.map(({ name }) => name);
const allBuilt: Promoted = Object.fromEntries(
  names.map((name) => [name, { digest: digest(`${name} index`), isBuilt: true }]),
);

describe('what a run may attest', () => {
  test('are the images that it has built and published, as sha256sum writes them', () => {
    expect(attestableSums(runReports.passed)).toBe(names.map((name) => line(name)).join(''));
    expect(attestableSums(runReports.passed)).toMatch(/^(?:[0-9a-f]{64} {2}ghcr\.io\/acme\/[\w-]+\n){7}$/);
  });

  test('is nothing that it has only found in a registry', () => {
    expect(attestableSums(runReports.unchanged)).toBe('');
    expect(attestableSums(runReports.oneBuilt)).toBe(line('github-runner'));
  });

  test('is what a job before has built, by the digest that it was given', () => {
    const [base = '', dev = '', other = ''] = names;
    const built = (image: string, of = image) => [image, { digest: digest(`${of} index`), isBuilt: true }];
    const promoted: Promoted = Object.fromEntries([
      built(base),
      [dev, { digest: digest(`${dev} index`), isBuilt: false }],
      built(other, base),
      built('elsewhere'),
    ]);
    expect(attestableSums(runReports.unchanged, promoted)).toBe(line(base));
  });

  test('has a line for each repository that an image went to', () => {
    const published = (goodRun.published ?? []).slice(0, 1).map((one) => ({
      ...one,
      repositories: ['ghcr.io/acme/base', 'docker.io/acme/base', 'ghcr.io/acme/base'],
    }));
    expect(attestableSums(assemble({ ...goodRun, published }))).toBe(
      line('base') + line('base', 'docker.io/acme/base'),
    );
  });

  test.each(['rolled-back', 'unknown', 'untouched'] as const)('is nothing whose tag is %s', (state) => {
    const published = (goodRun.published ?? []).map((one) => ({
      ...one,
      tags: one.tags.map((tag) => ({ ...tag, state })),
    }));
    expect(attestableSums(assemble({ ...goodRun, published }), allBuilt)).toBe('');
  });

  test('is nothing of a run that has published nothing', () => {
    for (const report of [runReports.failedSize, runReports.planOnly])
      expect(attestableSums(report, allBuilt)).toBe('');
  });
});
