import { expect, test } from '@jest/globals';
import { layerHistory } from '../../../src/check/size.ts';

const run = { created_by: 'RUN make' };
const env = { created_by: 'ENV A=b', empty_layer: true };

test.each([
  [
    'entries that made no layer are passed over',
    [env, run, env, { created_by: 'COPY . .' }],
    2,
    ['RUN make', 'COPY . .'],
  ],
  ['an entry may have no text', [{}, run], 2, [undefined, 'RUN make']],
  ['no history tells nothing', [], 2, [undefined, undefined]],
  ['a history that does not fit tells nothing', [run], 2, [undefined, undefined]],
  ['no layers', [env], 0, []],
])('what made each layer: %s', (_, history, layers, expected) => {
  expect(layerHistory(history, layers)).toEqual(expected);
});
