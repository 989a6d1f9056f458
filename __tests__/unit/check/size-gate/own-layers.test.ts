import { describe, expect, test } from '@jest/globals';
import type { BaseFacts } from '../../../../src/check/facts.ts';
import { addedNote } from '../../../../src/check/size-gate/added.ts';
import { describeSize } from '../../../../src/check/size-gate/describe.ts';
import { cutInstructions } from '../../../../src/plan/dockerfile/instructions.ts';
import { contentsOf, layer, sizeOf } from './sizes.ts';

const text = 'FROM debian\nRUN make\nCOPY . .\n';
const dockerfile = { path: 'Dockerfile', text, instructions: cutInstructions(text).instructions };
const [one, two, three] = [
  layer(1, 302_000_000, { createdBy: 'debian.sh' }),
  layer(2, 100_000_000, { createdBy: 'RUN /bin/sh -c make # buildkit' }),
  layer(3, 20_000_000, { createdBy: 'COPY . . # buildkit' }),
] as const;
const size = sizeOf(one, two, three);
const known = (...diffIds: readonly string[]): BaseFacts => ({
  kind: 'known',
  name: 'base',
  isSibling: true,
  diffIds,
});
const unknown: BaseFacts = { kind: 'unknown', name: 'debian', why: 'the registry did not answer' };
const run = { file: 'Dockerfile', line: 2, endLine: 2, instruction: 'RUN make' };
const copy = { file: 'Dockerfile', line: 3, endLine: 3, instruction: 'COPY . .' };

describe('whose layers are whose', () => {
  test.each<[string, BaseFacts | undefined, string, readonly (boolean | undefined)[], readonly string[]]>([
    ['the base tells', known(one.diffId), text, [false, true, true], ['adds 120 MB over base (302 MB)']],
    [
      'the base tells, whatever the Dockerfile looks like',
      known(one.diffId, two.diffId),
      text,
      [false, false, true],
      ['adds 20 MB over base (402 MB)'],
    ],
    [
      'nothing is added',
      known(one.diffId, two.diffId, three.diffId),
      text,
      [false, false, false],
      ['adds 0 B over base (422 MB)'],
    ],
    ['without a base all are its own', { kind: 'none' }, text, [true, true, true], []],
    [
      'the Dockerfile tells where nobody knows the base',
      unknown,
      text,
      [false, true, true],
      ['adds 120 MB over debian (302 MB)'],
    ],
    [
      'what has no line is nobody’s where the Dockerfile does not fit',
      unknown,
      'FROM debian\nRUN make\nRUN other\nCOPY . .\n',
      [undefined, true, true],
      ['what it adds over debian is not known: the registry did not answer'],
    ],
    [
      'a base that this is not built on tells nothing',
      known('sha256:other'),
      'FROM debian\nRUN other\n',
      [undefined, undefined, undefined],
      ['what it adds over base is not known: its layers are not the bottom ones of this image'],
    ],
  ])('%s', (_, base, own, expected, notes) => {
    const subject = {
      dockerfile: { path: 'Dockerfile', text: own, instructions: cutInstructions(own).instructions },
    };
    const described = describeSize(subject, base === undefined ? { size } : { size, base });
    expect(described.layers.map(({ isOwn }) => isOwn)).toEqual(expected);
    expect(addedNote(described, base ?? unknown)).toEqual(notes);
  });
});

describe('the size of an image is told', () => {
  test('with the instruction of each layer, what is wasted and what is a package cache', () => {
    const contents = contentsOf(
      { 'usr/bin/perl': 10, gone: 1 },
      { 'src/a': 5, 'usr/bin/perl': 10, 'root/.npm/x': 7, gone: '-' },
      { src: '-' },
    );
    expect(describeSize({ dockerfile }, { size, base: known(one.diffId), contents })).toEqual({
      ...size,
      layers: [
        { ...one, isOwn: false },
        { ...two, isOwn: true, ...run },
        { ...three, isOwn: true, ...copy },
      ],
      wasted: 10 + 1 + 5,
      packageCaches: 7,
    });
  });

  test('without what a base wastes by itself', () => {
    const contents = contentsOf({ a: 5 }, { a: '-' }, {});
    expect(describeSize({ dockerfile }, { size, base: known(one.diffId, two.diffId), contents }).wasted).toBe(
      0,
    );
  });

  test('as far as it is known', () => {
    expect(describeSize({ dockerfile: { path: 'Dockerfile', text } }, { size })).toEqual(size);
  });
});
