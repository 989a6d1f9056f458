import { describe, expect, test } from '@jest/globals';
import type { BaseFacts } from '../../../src/check/facts.ts';
import type { LayerSize } from '../../../src/check/gate.ts';
import { placesOf, type Place, type Places } from '../../../src/check/places.ts';
import { cutInstructions } from '../../../src/plan/dockerfile/instructions.ts';

const text = [
  'ARG BASE=acme/base:latest',
  'FROM golang AS build',
  'RUN go build',
  'FROM ${BASE} AS common',
  'RUN apt-get install \\',
  '  make',
  'EXPOSE 80',
  'FROM common',
  'COPY --from=build /app /app',
  'EXPOSE 8080',
  'USER app',
].join('\n');
const dockerfile = { path: 'images/app/Dockerfile', text, instructions: cutInstructions(text).instructions };
const layer = (diffId: string, createdBy: string): LayerSize => ({
  digest: diffId,
  diffId,
  compressed: 1,
  uncompressed: 1,
  createdBy,
});
const layers = [
  layer('sha256:base', 'RUN /bin/sh -c apt-get install make # buildkit'),
  layer('sha256:run', 'RUN /bin/sh -c apt-get install   make # buildkit'),
  layer('sha256:copy', 'COPY /app /app # buildkit'),
];
const base: BaseFacts = { kind: 'known', name: 'base', isSibling: true, diffIds: ['sha256:base'] };
const file = 'images/app/Dockerfile';
const own = { file, origin: { kind: 'own' } } as const;
const fromBase = { file, line: 4, origin: { kind: 'base', name: 'base' } } as const;

describe('where what is in an image is written', () => {
  test.each<{ name: string; ask: (places: Places) => Place; expected: Place }>([
    { name: 'the base’s layer: at its FROM', ask: (of) => of.layer(0), expected: fromBase },
    {
      name: 'a layer of a stage below: at its RUN',
      ask: (of) => of.layer(1),
      expected: { ...own, line: 5, endLine: 6 },
    },
    { name: 'the last layer: at its COPY', ask: (of) => of.layer(2), expected: { ...own, line: 9 } },
    { name: 'a layer that is not there', ask: (of) => of.layer(undefined), expected: { file } },
    { name: 'a layer by its archive', ask: (of) => of.diffId('sha256:copy'), expected: { ...own, line: 9 } },
    {
      name: 'the last such instruction',
      ask: (of) => of.instruction('EXPOSE'),
      expected: { ...own, line: 10 },
    },
    {
      name: 'the one that is meant',
      ask: (of) => of.instruction('EXPOSE', (rest) => rest === '80'),
      expected: { ...own, line: 7 },
    },
    {
      name: 'an instruction that only the base has',
      ask: (of) => of.instruction('ENTRYPOINT'),
      expected: fromBase,
    },
    { name: 'what nothing says: at the last FROM', ask: (of) => of.stage(), expected: { ...own, line: 8 } },
  ])('$name', ({ ask, expected }) => {
    expect(ask(placesOf(dockerfile, base, layers))).toEqual(expected);
  });

  test('is the Dockerfile alone where nobody knows the base, and its own lines are not found', () => {
    const unknown: BaseFacts = { kind: 'unknown', name: 'base', why: 'no network' };
    const strange = placesOf({ path: file, text: '' }, unknown, layers);
    expect([strange.layer(0), strange.base(), strange.instruction('USER')]).toEqual([
      { file },
      { file },
      { file },
    ]);
  });
});
