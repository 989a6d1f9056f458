import { describe, expect, test } from '@jest/globals';
import { createProgram } from '../../../src/cli/program.ts';
import { idle } from '../../support/cli-actions.ts';
import { codeBlocks, pages, placeOf } from '../../support/documents.ts';

/** A command and its flags, and all that a block says on its line. */
interface Written {
  readonly place: string;
  readonly command: string;
  readonly flags: readonly string[];
}

/** Blocks in which people copy commands from; a line that ends in a backslash, or is folded, goes on. */
const written: readonly Written[] = pages()
  .flatMap(codeBlocks)
  .filter(({ language }) => ['sh', 'console', 'yaml', 'groovy', 'json'].includes(language))
  .flatMap((block) =>
    block.text
      .replaceAll(/\\\n\s*/g, ' ')
      .replaceAll(
        /^ *- >-\n((?: {6}.*\n?)+)/gm,
        (_, folded: string) => `${folded.replaceAll(/\n\s*/g, ' ')}\n`,
      )
      .split('\n')
      .flatMap((line) => {
        const [, command = '', rest = ''] = /(?:^|[ '"`$[(])image-build ([a-z]+)\b([^#|]*)/.exec(line) ?? [];
        if (command === '') return [];
        const flags = [...rest.matchAll(/(?<=^|\s)(--[a-z][a-z-]*)/g)].map(([flag]) => flag);
        return [{ place: placeOf(block), command, flags }];
      }),
  );

const program = createProgram(idle, () => undefined);
const flagsOf = (command: string): readonly string[] | undefined =>
  program.commands.find((one) => one.name() === command)?.options.flatMap(({ long }) => long ?? []);

describe('commands in the documentation', () => {
  test('are found', () => expect(written.length).toBeGreaterThan(30));

  test.each(written)('$place: image-build $command knows $flags', ({ command, flags }) => {
    const known = flagsOf(command);
    expect(known).toBeDefined();
    expect(flags.filter((flag) => known?.includes(flag) !== true)).toEqual([]);
  });
});
