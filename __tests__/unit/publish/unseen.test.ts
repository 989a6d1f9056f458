import { describe, expect, test } from '@jest/globals';
import { interrupted, surroundingsFailed } from '../../../src/problem.ts';
import { rollbackProblem } from '../../../src/publish/outcome.ts';
import { unseen } from '../../../src/publish/unseen.ts';

const gone = surroundingsFailed('r.io is gone');

describe('tags that could not be read after they were moved', () => {
  test.each([
    { failure: gone, why: 'r.io is gone' },
    { failure: interrupted(), why: 'the run was stopped' },
  ])('are good when all were confirmed, with a note: $why', ({ failure, why }) => {
    expect(unseen(new Set(), 3, failure)).toEqual({
      note: `the registry has confirmed that all tags were moved, but they could not be read afterwards: ${why}; whether another run has moved them as well is not known`,
    });
  });

  test('are a failure of the surroundings when one was not, which tells of each where it is', () => {
    const { failure, note } = unseen(new Set(['r.io/a:2']), 3, gone);
    expect(note).toBeUndefined();
    expect(
      rollbackProblem(failure, [
        { ref: 'r.io/a:1', state: 'moved', before: 'sha256:0', after: 'sha256:1' },
        { ref: 'r.io/a:2', state: 'unknown', before: 'sha256:0' },
        { ref: 'r.io/a:3', state: 'created', after: 'sha256:1' },
      ]),
    ).toEqual({
      kind: 'surroundings',
      what: '1 of 3 tags may not have been moved: the registry has not confirmed them, and they could not be read afterwards: r.io/a:2',
      todo: 'Run this one again: tags that are right already stay as they are',
      log: [
        'r.io is gone',
        'r.io/a:1: names the new sha256:1',
        'r.io/a:2: not known where it is; it was at sha256:0',
        'r.io/a:3: is new, names sha256:1',
      ],
    });
  });

  test('of many of them the first are named', () => {
    const refs = Array.from({ length: 7 }, (_, index) => `r.io/a:${7 - index}`);
    const { failure } = unseen(new Set(refs), 7, gone);
    expect(failure?.data.what).toMatch(
      /: r\.io\/a:1, r\.io\/a:2, r\.io\/a:3, r\.io\/a:4, r\.io\/a:5, 2 more$/,
    );
  });
});
