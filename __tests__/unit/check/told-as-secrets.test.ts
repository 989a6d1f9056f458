import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import type { GateResult } from '../../../src/check/gate.ts';
import { withoutToldSecrets } from '../../../src/check/lint/told-as-secrets.ts';

const of = (gate: 'lint' | 'secrets', rule: string, line: number, blocks: boolean): Finding => ({
  gate,
  rule,
  severity: 'warning',
  image: 'app',
  file: 'Dockerfile',
  line,
  message: '',
  fingerprint: `${gate} ${rule} ${line}`,
  blocks,
});
const result = (gate: 'lint' | 'secrets', ...findings: readonly Finding[]): GateResult => ({
  gate,
  image: 'app',
  state: findings.some(({ blocks }) => blocks) ? 'failed' : 'passed',
  findings,
  durationMs: 1,
});

test('a secret in ARG is told once, by the gate that has seen it in the image', () => {
  const kept = of('lint', 'DL3008', 2, false);
  const secrets = result('secrets', of('secrets', 'secret-in-config', 2, true));
  expect(withoutToldSecrets([result('lint', of('lint', 'DL3064', 2, true), kept), secrets])).toEqual([
    result('lint', kept),
    secrets,
  ]);
});

test.each([
  ['on another line', of('lint', 'DL3064', 3, true), of('secrets', 'secret-in-config', 2, true)],
  ['that blocks, where the other one does not', of('lint', 'DL3064', 2, true), of('secrets', 'x', 2, false)],
])('a lint finding %s stays', (_, lint, secret) => {
  const given = [result('lint', lint), result('secrets', secret)];
  expect(withoutToldSecrets(given)).toEqual(given);
});
