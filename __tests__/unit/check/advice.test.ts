import { expect, test } from '@jest/globals';
import { adviceFindings } from '../../../src/check/lint/advice.ts';

test('advice of the plan is a lint finding of the level info that no line move makes another one', () => {
  const advice = {
    rule: 'base-tags-differ' as const,
    image: 'app',
    message: 'base is named with the tag 2 here, and with 1 by the others',
    todo: 'Name it alike',
    file: 'images/app/Dockerfile',
    line: 3,
  };
  const [first, moved, other] = adviceFindings([
    advice,
    { ...advice, line: 9 },
    { ...advice, rule: 'base-names-differ' },
  ]);
  expect(first).toEqual({
    ...advice,
    gate: 'lint',
    severity: 'info',
    help: 'https://github.com/org/image-build/blob/main/docs/rules/base-tags-differ.md',
    blocks: false,
    fingerprint: first?.fingerprint,
  });
  expect(moved?.fingerprint).toBe(first?.fingerprint);
  expect(other?.fingerprint).not.toBe(first?.fingerprint);
});
