import { describe, expect, test } from '@jest/globals';
import { createProgram } from '../../../src/cli/program.ts';
import { missingValue } from '../../../src/cli/missing-value.ts';
import { fields } from '../../../src/request/fields.ts';
import { commands } from '../../../src/request/request.ts';
import { idle } from '../../support/cli-actions.ts';

const { commands: known } = createProgram(idle, () => undefined);
const problemOf = (...argv: readonly string[]): unknown => missingValue(argv, known)?.data;

const written = 'Write --registry PREFIX; a value that begins with - is given as --registry=PREFIX';

describe('a flag that needs a value and has none', () => {
  test.each([
    { argv: ['plan', '--registry', '--json'] },
    { argv: ['plan', '--registry', '-x'] },
    { argv: ['plan', '--registry'] },
    { argv: ['plan', '--registry', '--'] },
    { argv: ['plan', 'base', '--push', '--registry', '--push'] },
    { argv: ['plan', '--tags=1', '--registry', '--json', '--target'] },
  ])('$argv says which, and how it is written', ({ argv }) => {
    expect(problemOf(...argv)).toEqual({
      kind: 'request',
      what: '--registry needs a value',
      todo: written,
    });
  });

  test('its neighbour is not repeated, which may be a password', () => {
    expect(JSON.stringify(problemOf('publish', '--password', '-s3cret'))).not.toContain('s3cret');
  });

  test.each([...commands])('of %s every input but the switches needs one', (command) => {
    const inputs = Object.entries(fields).map(([name, { shape }]) => [name, shape !== 'boolean'] as const);
    const refused = inputs.map(([name]) => [
      name,
      problemOf(command, `--${name}`, '--verbose') !== undefined,
    ]);
    expect(refused).toEqual(inputs);
  });
});

describe('a command line that is right', () => {
  test.each([
    { argv: [] },
    { argv: ['--help'] },
    { argv: ['plan', '--registry', 'ghcr.io/acme', '--json'] },
    { argv: ['plan', '--registry=ghcr.io/acme', '--json'] },
    { argv: ['build', '--build-args=-x', '--load'] },
    { argv: ['build', '--registry=--json'] },
    { argv: ['build', '--file', '-'] },
    { argv: ['build', '--version', ''] },
    { argv: ['build', '--load', '--push', 'false', '--no-cache'] },
    { argv: ['plan', '--graph', '--verbose'] },
    { argv: ['plan', '--', '--registry'] },
    { argv: ['clean', '--registry'] },
    { argv: ['clean', '--registry', '--yes'] },
    // These are refused elsewhere, in other words.
    { argv: ['plan', '--plattforms', '--json'] },
    { argv: ['clean', '--platforms', '--yes'] },
    { argv: ['paln', '--registry', '--json'] },
  ])('$argv is let through', ({ argv }) => {
    expect(problemOf(...argv)).toBeUndefined();
  });

  test('a switch that the value of another flag looks like is a value', () => {
    expect(problemOf('plan', '--target', 'registry', '--registry', 'r')).toBeUndefined();
  });
});

test('clean refuses a missing value of the inputs that it takes', () => {
  expect(problemOf('clean', '--registry', '--source', '--yes')).toHaveProperty(
    'what',
    '--source needs a value',
  );
});
