import { expect, test } from '@jest/globals';
import { commentWish } from '../../../src/run/call-comment.ts';

type Texts = Readonly<Record<string, string>>;
const wishOf = (own: Texts) => commentWish((name) => own[name]);

const nothing = {
  source: [],
  targets: [],
  platforms: [],
  context: undefined,
  file: undefined,
  target: undefined,
};

test.each<{ name: string; given: Texts; expected: object }>([
  { name: 'nothing', given: {}, expected: { mode: 'auto', inputs: nothing } },
  {
    name: 'what tells calls apart, and a token',
    given: {
      'github-token': 'ghs_x',
      inputs: JSON.stringify({
        source: 'images\nmore',
        platforms: 'linux/amd64,linux/arm64',
        file: '',
        comment: 'true',
      }),
    },
    expected: {
      mode: 'true',
      inputs: {
        ...nothing,
        source: ['images', 'more'],
        platforms: ['linux/amd64', 'linux/arm64'],
        'github-token': 'ghs_x',
      },
    },
  },
  {
    name: 'what else tells calls apart',
    given: { inputs: '{"policy":"ci.yml","registry":"ghcr.io/acme","packages":"","tags":"x"}' },
    expected: {
      mode: 'auto',
      inputs: { ...nothing, call: 'policy ci.yml, registry ghcr.io/acme' },
    },
  },
  {
    name: 'its own, which wins',
    given: { comment: 'false', inputs: '{"comment":"true"}' },
    expected: { mode: 'false', inputs: nothing },
  },
  {
    name: 'inputs that the plan has refused',
    given: { inputs: '{"comment":"maybe","sourse":"x","push":"perhaps"}' },
    expected: { mode: 'auto', inputs: nothing },
  },
  { name: 'no JSON', given: { inputs: 'x' }, expected: { mode: 'auto', inputs: nothing } },
])('the gate of a call is given $name', ({ given, expected }) => {
  expect(wishOf(given)).toEqual(expected);
});
