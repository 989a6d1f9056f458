import { describe, expect, test } from '@jest/globals';
import { Value } from '@sinclair/typebox/value';
import { planOutput, planOutputSchema } from '../../../src/report/plan-output.ts';
import { digest, runReports } from '../../support/run-report.ts';

describe('the plan for machines', () => {
  test.each(Object.entries(runReports))('is as its schema says, without a key more: %s', (_, report) => {
    const output: unknown = JSON.parse(JSON.stringify(planOutput(report)));
    expect([...Value.Errors(planOutputSchema, output)]).toEqual([]);
    expect(Value.Clean(planOutputSchema, structuredClone(output))).toEqual(output);
  });

  test('has everything that was decided, in build order', () => {
    const { targets, notes } = planOutput(runReports.planReuse);
    expect(targets.map(({ name, decision }) => `${name} ${decision}`)).toEqual([
      'base reuse',
      'runtime reuse',
      'minimal reuse',
      'dev reuse',
      'test-runner build',
      'github-runner build',
      'deb-builder skip',
    ]);
    expect(targets[0]).toEqual({
      name: 'base',
      needs: [],
      decision: 'reuse',
      reasons: ['unchanged since ghcr.io/acme/base:main was published'],
      fingerprint: digest('base fingerprint'),
      volatile: [],
      platforms: ['linux/amd64'],
      tags: ['ghcr.io/acme/base:1.2.0', 'ghcr.io/acme/base:latest'],
      output: { kind: 'image' },
      reuses: { ref: 'ghcr.io/acme/base:main', digest: digest('base index') },
      outside: [
        { name: 'debian:bookworm-slim', kind: 'from', digest: digest('debian') },
        { name: 'node:24', kind: 'copy' },
      ],
    });
    expect(notes).toEqual(['dev calls its base acme-base:dev, runtime calls it base']);
  });

  test('has no fingerprint where none was taken', () => {
    expect(planOutput(runReports.planOnly).targets[0]).not.toHaveProperty('fingerprint');
  });
});
