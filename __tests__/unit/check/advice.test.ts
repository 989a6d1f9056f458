import { expect, test } from '@jest/globals';
import { adviceFindings } from '../../../src/check/lint/advice.ts';

test('advice of the plan is a lint finding of the level info that no line move makes another one', () => {
  const advice = {
    rule: 'base-tags-differ' as const,
    image: 'app',
    subject: 'base:2 not base:1',
    message: 'base:2 here is base:1 in images/other/Dockerfile:7, and both are the same base',
    todo: 'Name it alike',
    file: 'images/app/Dockerfile',
    line: 3,
  };
  const moves = { line: 9, message: advice.message.replace(':7', ':8') };
  const [first] = adviceFindings([advice]);
  const [moved, other, again] = adviceFindings([
    { ...advice, ...moves },
    { ...advice, rule: 'base-names-differ' },
    { ...advice, line: 12 },
  ]);
  const { subject, ...told } = advice;
  expect(subject).not.toBe('');
  expect(first).toEqual({
    ...told,
    gate: 'lint',
    severity: 'info',
    help: 'https://github.com/org/image-build/blob/main/docs/rules/base-tags-differ.md',
    blocks: false,
    fingerprint: first?.fingerprint,
  });
  expect(moved?.fingerprint).toBe(first?.fingerprint);
  expect(new Set([first, other, again].map((one) => one?.fingerprint)).size).toBe(3);
});
