import { describe, expect, test } from '@jest/globals';
import { CommanderError } from 'commander';
import { flagText, inputOptions, partHeadings, withSwitches } from '../../../src/cli/options.ts';
import { createProgram, type Flags } from '../../../src/cli/program.ts';
import { unusedInputs, unusedNote, type UsingCommand } from '../../../src/cli/used-inputs.ts';
import { fields } from '../../../src/request/fields.ts';
import { commands } from '../../../src/request/request.ts';
import { idle } from '../../support/cli-actions.ts';

interface Call {
  readonly command: string;
  readonly targets: readonly string[];
  readonly flags: Flags;
}

/** What a command line leads to: the call of a command, or the message that refuses it. */
async function call(...argv: readonly string[]): Promise<Call | string> {
  const calls: Call[] = [];
  const note = (command: string, targets: readonly string[], flags: Flags): Promise<number> => {
    calls.push({ command, targets, flags });
    return Promise.resolve(0);
  };
  const program = createProgram(
    {
      run: note,
      clean: (flags) => note('clean', [], flags),
      du: (flags) => note('du', [], flags),
      deb: (folder, flags) => note('deb', [folder], flags),
      release: (files, flags) => note('release', files, flags),
      apt: (files, flags) => note('apt', files, flags),
      rescan: (targets, flags) => note('rescan', targets, flags),
    },
    () => undefined,
    argv,
  );
  try {
    await program.parseAsync(withSwitches(argv), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.message;
    throw error;
  }
  return calls[0] ?? 'nothing was called';
}

describe('a command line', () => {
  test.each([
    { argv: ['plan'], expected: { command: 'plan', targets: [], flags: {} } },
    {
      argv: ['build', '--load', 'dev', '--push', 'false', 'base'],
      expected: { command: 'build', targets: ['dev', 'base'], flags: { load: 'true', push: 'false' } },
    },
    {
      argv: ['plan', '--graph', 'dev'],
      expected: { command: 'plan', targets: ['dev'], flags: { graph: 'mermaid' } },
    },
    {
      argv: ['plan', '--graph', 'dot', 'dev'],
      expected: { command: 'plan', targets: ['dev'], flags: { graph: 'dot' } },
    },
    { argv: ['plan', '--graph=dot'], expected: { command: 'plan', targets: [], flags: { graph: 'dot' } } },
    {
      argv: ['plan', '--graph=svg'],
      expected: expect.stringContaining('Allowed choices are mermaid, dot'),
    },
    {
      argv: ['explain', 'app', '--json'],
      expected: { command: 'explain', targets: ['app'], flags: { json: true } },
    },
    { argv: ['explain'], expected: expect.stringContaining("missing required argument 'name'") },
    { argv: ['explain', 'a', 'b'], expected: expect.stringContaining('too many arguments') },
    {
      argv: ['publish', '--no-cache', '--registry', 'ghcr.io/acme'],
      expected: { command: 'publish', targets: [], flags: { noCache: 'true', registry: 'ghcr.io/acme' } },
    },
    {
      argv: ['clean', '--registry'],
      expected: { command: 'clean', targets: [], flags: { registry: true } },
    },
    {
      argv: ['clean', '--registry', 'ghcr.io/acme', '--yes'],
      expected: { command: 'clean', targets: [], flags: { registry: 'ghcr.io/acme', yes: true } },
    },
    { argv: ['clean', '--push'], expected: expect.stringContaining('unknown option') },
    {
      argv: ['build', '--plattforms', 'x'],
      expected: expect.stringMatching(/unknown option '--plattforms'\n.*--platforms/),
    },
  ])('$argv', async ({ argv, expected }) => {
    // Lists have no value where they were not given; commander leaves their keys out.
    expect(await call(...argv)).toEqual(expected);
  });
});

describe('a command line that asks for help', () => {
  /** What is printed: by a program that has every command, or by one that has what these words need. */
  async function printed(argv: readonly string[], known: readonly string[]): Promise<string> {
    const texts: string[] = [];
    const program = createProgram(idle, () => undefined, known);
    for (const command of [program, ...program.commands])
      command.configureOutput({ writeOut: (text) => texts.push(text), writeErr: (text) => texts.push(text) });
    await program.parseAsync(withSwitches(argv), { from: 'user' }).catch((error: unknown) => {
      if (!(error instanceof CommanderError)) throw error;
      texts.push(error.message);
    });
    return texts.join('\n');
  }

  test.each([
    { argv: [], has: 'Commands:' },
    { argv: ['--help'], has: 'Commands:' },
    { argv: ['help'], has: 'Commands:' },
    { argv: ['--help', 'build'], has: 'Commands:' },
    { argv: ['help', 'biuld'], has: 'Commands:' },
    { argv: ['build', '--help'], has: '--platforms' },
    { argv: ['help', 'build'], has: '--platforms' },
    { argv: ['help', 'build', 'plan'], has: '--platforms' },
    { argv: ['plan', '-h'], has: '--graph' },
    { argv: ['help', 'clean'], has: '--yes' },
    { argv: ['clean', '--help'], has: '--dry-run' },
    { argv: ['du', '--help'], has: '--json' },
    { argv: ['clean', '--level', 'most'], has: 'normal, deep, all' },
    { argv: ['clean', '--help'], has: '--yes' },
    { argv: ['biuld'], has: 'Did you mean build?' },
    { argv: ['build', '--plattforms'], has: 'Did you mean --platforms?' },
    { argv: ['--version', 'build'], has: '.' },
    { argv: ['--verbose', 'build'], has: 'unknown option' },
  ])('gets what it would get if all commands were there: $argv', async ({ argv, has }) => {
    const text = await printed(argv, argv);
    expect(text).toContain(has);
    expect(text).toBe(await printed(argv, []));
  });
});

describe('the help', () => {
  const helpOf = (name: string): string => {
    const program = createProgram(idle, () => undefined);
    const command = program.commands.find((one) => one.name() === name);
    return command?.configureOutput({ getOutHelpWidth: () => 100 }).helpInformation() ?? '';
  };

  /** Flag → the heading that it stands under. */
  function flagsIn(help: string): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    let heading = '';
    for (const line of help.split('\n')) {
      if (/^\S.*:$/.test(line)) heading = line;
      const [, flag = ''] = /^ {2}--([\w-]+)/.exec(line) ?? [];
      if (flag in fields) found[flag] = heading;
    }
    return found;
  }

  test.each<UsingCommand>([...commands, 'rescan'])(
    'of %s has every input that it uses, under the heading of its part, and no other',
    (name) => {
      const unused: readonly string[] = unusedInputs(name);
      const used = Object.entries(fields).filter(([flag]) => !unused.includes(flag));
      expect(flagsIn(helpOf(name))).toEqual(
        Object.fromEntries(used.map(([flag, { part }]) => [flag, partHeadings[part]])),
      );
      const headings = Object.values(partHeadings);
      const order = helpOf(name)
        .split('\n')
        .filter((line) => headings.includes(line));
      const parts = new Set(used.map(([, { part }]) => partHeadings[part]));
      expect(order).toEqual(headings.filter((one) => parts.has(one)));
    },
  );

  test.each<{ name: UsingCommand; has: readonly string[]; hasNot: readonly string[] }>([
    {
      name: 'lint',
      has: ['source', 'build-args', 'hadolint', 'hadolint-config', 'changed-since', 'builder'],
      hasNot: ['push', 'load', 'cache', 'trivy', 'db-repository', 'labels', 'secrets', 'comment', 'mode'],
    },
    {
      name: 'rescan',
      has: ['registry', 'default-branch-tag', 'trivy', 'db-repository', 'platforms', 'github-token'],
      hasNot: ['push', 'reuse', 'builder', 'cache', 'hadolint', 'labels', 'only', 'changed-since', 'comment'],
    },
    {
      name: 'plan',
      has: ['reuse', 'labels', 'mode', 'runs-on', 'push', 'registry'],
      hasNot: ['load', 'trivy', 'cache', 'builder', 'report-dir', 'comment', 'digests'],
    },
    { name: 'explain', has: ['reuse', 'registry'], hasNot: ['mode', 'runs-on', 'push', 'load', 'builder'] },
    {
      name: 'build',
      has: ['push', 'load', 'cache', 'push-by-digest'],
      hasNot: ['mode', 'runs-on', 'comment'],
    },
    { name: 'publish', has: ['load', 'cache', 'from'], hasNot: ['mode', 'push-by-digest', 'comment'] },
  ])('of $name is about what it does', ({ name, has, hasNot }) => {
    const flags = Object.keys(flagsIn(helpOf(name)));
    expect(flags).toEqual(expect.arrayContaining([...has]));
    expect(flags.filter((flag) => hasNot.includes(flag))).toEqual([]);
  });

  test('of clean is about finding images and removing, not about building', () => {
    expect(
      helpOf('clean')
        .split('\n')
        .filter((line) => /^\S.*:$/.test(line)),
    ).toEqual(['What is cleaned:', 'What to build:', 'Where it goes:', 'With what:', 'Options:']);
  });
});

test('a flag says what the input of the action would say', () => {
  const flags = { load: true, noCache: 'false', tags: ['a', 'b'], registry: 'r' };
  expect(
    (['load', 'no-cache', 'tags', 'registry', 'username'] as const).map((name) => flagText(flags, name)),
  ).toEqual(['true', 'false', 'a\nb', 'r', undefined]);
});

test('a flag that a command has no use for is taken, and said so; plan is asked what a build would do with it', async () => {
  const argv = ['lint', '--registry', 'r.io', '--push', '--trivy', 'x'];
  const found = await call(...argv);
  const flags = typeof found === 'string' ? {} : found.flags;
  const note = (command: UsingCommand): string | undefined =>
    unusedNote(command, (name) => flagText(flags, name) !== undefined);
  expect(note('lint')).toBe('lint has no use for --push, --trivy');
  expect(note('rescan')).toBe('rescan has no use for --push');
  expect([note('plan'), note('explain'), note('build')]).toEqual([undefined, undefined, undefined]);
});

test('every input is a flag', () => {
  expect(
    inputOptions()
      .map(({ long }) => long)
      .sort(),
  ).toEqual(
    Object.keys(fields)
      .map((name) => `--${name}`)
      .sort(),
  );
});

test('only the command that the words name is made, since each has sixty flags', () => {
  const made = (...argv: readonly string[]): readonly string[] =>
    createProgram(idle, () => undefined, argv).commands.map((command) => command.name());
  expect([made('publish', 'plan'), made('help', 'clean'), made('clean')]).toEqual([
    ['publish'],
    ['clean'],
    ['clean'],
  ]);
  expect(made('help', 'plans')).toEqual([...commands, 'deb', 'du', 'clean', 'release', 'apt', 'rescan']);
  expect(made('--verbose', 'plan')).toEqual([...commands, 'deb', 'du', 'clean', 'release', 'apt', 'rescan']);
});
