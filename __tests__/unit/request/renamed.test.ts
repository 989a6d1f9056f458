import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { actionYaml, runActionYaml } from '../../../scripts/generate/action.mjs';
import { workflowInputsYaml } from '../../../scripts/generate/workflows.mjs';
import type { Annotation } from '../../../src/host/host.ts';
import { allFormer } from '../../../src/request/all-former.ts';
import { aptFields } from '../../../src/request/apt-fields.ts';
import { debFields } from '../../../src/request/deb-fields.ts';
import { fields, type Field } from '../../../src/request/fields.ts';
import { releaseFields } from '../../../src/request/release-fields.ts';
import { presentInputs } from '../../../src/request/renamed-inputs.ts';
import { formerNames, presentWords, renamedWarning } from '../../../src/request/renamed.ts';
import { byPresentNames } from '../../../src/run/renamed.ts';
import { problemFrom } from '../../support/problem.ts';

/** Inputs as they might be once some have got better names. */
const madeUp = {
  shade: {
    shape: 'text',
    part: 'build',
    about: 'How dark it is.',
    formerly: [
      { name: 'color', goneIn: 2 },
      { name: 'tint', goneIn: 3 },
    ],
    read: (text: string) => text,
  },
  'dry-run': {
    shape: 'boolean',
    part: 'build',
    about: 'Only say it.',
    default: 'false',
    formerly: [{ name: 'dry', goneIn: 2 }],
    read: (text: string) => text === 'true',
  },
  plain: { shape: 'text', part: 'build', about: 'Never renamed.', read: (text: string) => text },
} satisfies Record<string, Field<unknown>>;
const names = formerNames(madeUp);
const warned = (renamed: readonly { readonly name: string }[]) => renamed.map(({ name }) => name);

describe('a flag that has got another name', () => {
  test.each<{ name: string; argv: readonly string[]; given: readonly string[]; renamed: readonly string[] }>([
    {
      name: 'works as before, and is warned of',
      argv: ['build', '--color', 'red', '--dry', 'app'],
      given: ['build', '--shade', 'red', '--dry-run', 'app'],
      renamed: ['color', 'dry'],
    },
    {
      name: 'keeps a value that is written to it, whatever is in it',
      argv: ['build', '--tint=--color=a\nb'],
      given: ['build', '--shade=--color=a\nb'],
      renamed: ['tint'],
    },
    {
      name: 'is warned of once',
      argv: ['build', '--color=a', '--color=b'],
      given: ['build', '--shade=a', '--shade=b'],
      renamed: ['color'],
    },
    {
      name: 'is no flag behind --, where words are arguments',
      argv: ['build', '--', '--color'],
      given: ['build', '--', '--color'],
      renamed: [],
    },
    { name: 'is not meant by a word', argv: ['color', '-color'], given: ['color', '-color'], renamed: [] },
  ])('$name', ({ argv, given, renamed }) => {
    const found = presentWords(argv, names);
    expect({ given: found.given, renamed: warned(found.renamed) }).toEqual({ given, renamed });
  });

  test('changes nothing for whoever uses the names that there are', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('--shade', '--dry-run=true', '--plain', '--'));
    fc.assert(
      fc.property(fc.array(word), (argv) => {
        fc.pre(!argv.some((one) => /^--(color|tint|dry)(=|$)/.test(one)));
        expect(presentWords(argv, names)).toEqual({ given: argv, renamed: [] });
      }),
    );
  });
});

describe('an input that has got another name', () => {
  const all = [...Object.keys(madeUp), ...warned(names)];
  const read = (given: Readonly<Record<string, string>>) => {
    const found = presentInputs((name) => given[name], names);
    const present = ['inputs', ...Object.keys(madeUp)].flatMap((name) => {
      const text = found.given(name);
      return text === undefined ? [] : [[name, name === 'inputs' ? JSON.parse(text) : text] as const];
    });
    return { given: Object.fromEntries(present), renamed: warned(found.renamed) };
  };

  test.each<{ name: string; given: Readonly<Record<string, string>>; expected: object }>([
    {
      name: 'works as before, and is warned of',
      given: { color: 'red', plain: 'x' },
      expected: { given: { shade: 'red', plain: 'x' }, renamed: ['color'] },
    },
    {
      name: 'wins over a default, which a runner gives as if somebody had written it',
      given: { dry: 'true', 'dry-run': 'false' },
      expected: { given: { 'dry-run': 'true' }, renamed: ['dry'] },
    },
    {
      name: 'may be given by both names, where they say the same',
      given: { color: 'red', shade: 'red' },
      expected: { given: { shade: 'red' }, renamed: ['color'] },
    },
    {
      name: 'works in a reusable workflow, which hands on its own as JSON',
      given: {
        inputs: JSON.stringify({ color: 'red', tint: '', shade: '', plain: 'x', lfs: true, none: null }),
      },
      expected: {
        given: { inputs: { shade: 'red', plain: 'x', lfs: true, none: null } },
        renamed: ['color'],
      },
    },
    {
      name: 'is warned of once, where step and workflow have it',
      given: { color: 'red', inputs: '{"color":"blue"}' },
      expected: { given: { shade: 'red', inputs: { shade: 'blue' } }, renamed: ['color'] },
    },
  ])('$name', ({ given, expected }) => {
    expect(read(given)).toEqual(expected);
  });

  test('leaves JSON that is none to those who read it', () => {
    const found = presentInputs((name) => (name === 'inputs' ? '[broken' : undefined), names);
    expect([found.given('inputs'), found.renamed]).toEqual(['[broken', []]);
  });

  test.each<{ given: Readonly<Record<string, string>> }>([
    { given: { color: 'red', shade: 'blue' } },
    { given: { color: 'red', tint: 'blue' } },
    { given: { inputs: '{"color":"red","shade":"blue"}' } },
  ])('is refused where two names say two things: $given', async ({ given }) => {
    expect(await problemFrom(() => read(given))).toMatchObject({
      kind: 'request',
      what: expect.stringMatching(/^shade and (color|tint) are both given, and differ$/),
      todo: expect.stringContaining('give shade alone'),
    });
  });

  test('whatever else is given comes through as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (given) => {
        fc.pre(!all.some((name) => Object.hasOwn(given, name)) && !Object.hasOwn(given, 'inputs'));
        const found = presentInputs((name) => (Object.hasOwn(given, name) ? given[name] : undefined), names);
        for (const name of Object.keys(given)) expect(found.given(name)).toBe(given[name]);
        expect(found.renamed).toEqual([]);
      }),
    );
  });

  test('is warned of in the job, with the name that it has', () => {
    const said: Annotation[] = [];
    const given = byPresentNames(
      (name) => (name === 'color' ? 'red' : undefined),
      { annotate: (one) => said.push(one) },
      names,
    );
    expect(given('shade')).toBe('red');
    expect(said).toEqual([
      {
        level: 'warning',
        title: 'image-build',
        message: 'color is called shade now; version 2 does not know color any more',
      },
    ]);
  });

  test('is warned of on a command line with its dashes', () => {
    expect(renamedWarning(names[0]!, '--')).toBe(
      '--color is called --shade now; version 2 does not know --color any more',
    );
  });
});

describe('files that are made from the inputs', () => {
  interface Described {
    readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }

  test.each([
    { name: 'action.yml', text: actionYaml(madeUp) },
    { name: '.github/actions/run/action.yml', text: runActionYaml(madeUp) },
  ])('$name keeps former names, and a runner warns of them', ({ text }) => {
    const { inputs } = parse(text) as Described;
    expect(inputs['color']).toEqual({
      description: 'What `shade` was called; gone in version 2.',
      required: false,
      deprecationMessage: 'Use shade: version 2 does not know color any more.',
    });
    expect(inputs['shade']).toEqual({ description: 'How dark it is.', required: false });
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['tint', 'dry', 'dry-run', 'plain']));
  });

  test('workflows keep them: a run with an input that is not there would not even start', () => {
    const { inputs } = parse(workflowInputsYaml(madeUp)) as Described;
    expect(inputs['dry']).toEqual({
      description: 'What `dry-run` was called; gone in version 2.',
      type: 'string',
      default: '',
    });
  });
});

describe('the names that inputs of this project had', () => {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8'),
  ) as { version: string };
  // What is renamed before the first release stays for all of version 1.
  const major = Math.max(1, Number(version.split('.')[0]));

  test('are taken for one major version, and no longer', () => {
    expect(allFormer.filter(({ goneIn }) => goneIn !== major + 1)).toEqual([]);
  });

  test('are not the names of others', () => {
    const present = new Set(Object.keys({ ...fields, ...debFields, ...releaseFields, ...aptFields }));
    expect(allFormer.filter(({ name }) => present.has(name))).toEqual([]);
  });
});
