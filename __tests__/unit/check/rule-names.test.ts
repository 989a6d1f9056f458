import { expect, test } from '@jest/globals';
import { contentsRules } from '../../../src/check/contents-gate/rules.ts';
import { rules } from '../../../src/check/lint/rules/list.ts';
import { ownImageRules, ownLintRules } from '../../../src/rule-names.ts';

test('every rule of ours is known by its name in a policy', () => {
  expect(ownLintRules).toEqual(expect.arrayContaining(rules.map(({ name }) => name)));
  expect(ownImageRules).toEqual(expect.arrayContaining(contentsRules.map(({ name }) => name)));
});
