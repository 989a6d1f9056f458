import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { begunWord, StepWatch, type StepState } from '../../../../src/cache/access/step-watch.ts';

/** As buildx has said it, about a step that waited for its mount. */
const said = [
  '#2 [work 1/2] FROM docker.io/library/debian:stable-slim@sha256:ca0492298ac488',
  '#2 DONE 2.1s',
  '',
  '#6 [work 2/3] RUN ["mkdir","-p","/image-build/output"]',
  '#6 DONE 0.2s',
  '',
  `#7 [work 3/3] RUN --network=none --mount=type=cache,id=it,target=/m,sharing=locked ["sh","-c","echo ${begunWord} >&2; sh x"]`,
  `#7 24.47 ${begunWord}`,
  '#7 DONE 25.5s',
  '',
].join('\n');

function statesOf(pieces: readonly string[]): readonly StepState[] {
  const states: StepState[] = [];
  const watch = new StepWatch((state) => states.push(state));
  for (const piece of pieces) watch.see(piece);
  return [...states, watch.state];
}

test('the step waits from when the engine works on it, and has begun when it says so itself', () => {
  const upTo = (words: string): string => said.slice(0, said.indexOf(words));
  expect(statesOf([upTo('#7')])).toEqual(['preparing']);
  expect(statesOf([upTo('#7 24')])).toEqual(['waiting', 'waiting']);
  expect(statesOf([said])).toEqual(['waiting', 'begun', 'begun']);
});

test('in whatever pieces it is read', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(said.length)), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), said.length];
      const pieces = at.slice(1).map((end, index) => said.slice(at[index], end));
      expect(statesOf(pieces)).toEqual(['waiting', 'begun', 'begun']);
    }),
  );
});

test('an engine that tells only of the step’s own words has begun it', () => {
  expect(statesOf([`#7 0.1 ${begunWord}\n`])).toEqual(['begun', 'begun']);
});
