import { describe, expect, test } from '@jest/globals';
import { attestableSums } from '../../../src/report/attestable.ts';
import { assemble } from '../../../src/report/model.ts';
import { digest, goodRun, runReports } from '../../support/run-report.ts';

const line = (name: string, repository = `ghcr.io/acme/${name}`): string =>
  `${digest(`${name} index`).replace('sha256:', '')}  ${repository}\n`;
const names = runReports.passed.images.map(({ name }) => name);

describe('what a run may attest', () => {
  test('are the images that it has built and published, as sha256sum writes them', () => {
    expect(attestableSums(runReports.passed, 'built')).toBe(names.map((name) => line(name)).join(''));
    expect(attestableSums(runReports.passed, 'built')).toMatch(
      /^(?:[0-9a-f]{64} {2}ghcr\.io\/acme\/[\w-]+\n){7}$/,
    );
  });

  test('is nothing that it has only found in a registry, if it does not let it out as a release', () => {
    expect(attestableSums(runReports.unchanged, 'built')).toBe('');
    expect(attestableSums(runReports.oneBuilt, 'built')).toBe(line('github-runner'));
    expect(attestableSums(runReports.unchanged, 'all')).toBe(names.map((name) => line(name)).join(''));
  });

  test('has a line for each repository that an image went to', () => {
    const published = (goodRun.published ?? []).slice(0, 1).map((one) => ({
      ...one,
      repositories: ['ghcr.io/acme/base', 'docker.io/acme/base', 'ghcr.io/acme/base'],
    }));
    expect(attestableSums(assemble({ ...goodRun, published }), 'built')).toBe(
      line('base') + line('base', 'docker.io/acme/base'),
    );
  });

  test.each(['rolled-back', 'unknown', 'untouched'] as const)('is nothing whose tag is %s', (state) => {
    const published = (goodRun.published ?? []).map((one) => ({
      ...one,
      tags: one.tags.map((tag) => ({ ...tag, state })),
    }));
    expect(attestableSums(assemble({ ...goodRun, published }), 'all')).toBe('');
  });

  test('is nothing of a run that has published nothing', () => {
    expect(attestableSums(runReports.failedSize, 'all') + attestableSums(runReports.planOnly, 'all')).toBe(
      '',
    );
  });
});
