import { posix } from 'node:path';
import type { Instruction } from '../dockerfile/instructions.ts';
import { stepOf, type Mount, type Step } from '../dockerfile/steps.ts';
import { blankWords, jsonList } from '../dockerfile/words.ts';
import { declare, type Variables } from '../reach/variables.ts';
import type { LintCopy, LintMount, LintStep } from './model.ts';

/** What a stage has at its end. */
export interface StageEnd {
  readonly variables: Variables;
  readonly config: Variables;
  readonly known: ReadonlyMap<string, string>;
  readonly folder: string | undefined;
  readonly shell: readonly string[] | undefined;
}

/** Goes through one stage, and knows its variables, its folder and its shell at each place. */
export class StageReader {
  readonly #args: Readonly<Record<string, string>>;
  readonly #globals: Variables;
  readonly #escape: string;
  readonly #variables: Variables;
  readonly #config: Variables;
  #known: ReadonlyMap<string, string>;
  #folder: string | undefined;
  #shell: readonly string[] | undefined;

  constructor(start: StageEnd, args: Readonly<Record<string, string>>, globals: Variables, escape: string) {
    this.#args = args;
    this.#globals = globals;
    this.#escape = escape;
    this.#variables = start.variables.copy();
    this.#variables.take(start.config);
    this.#config = start.config.copy();
    this.#known = start.known;
    this.#folder = start.folder;
    this.#shell = start.shell;
  }

  end(): StageEnd {
    return {
      variables: this.#variables,
      config: this.#config,
      known: this.#known,
      folder: this.#folder,
      shell: this.#shell,
    };
  }

  step(instruction: Instruction): LintStep {
    const { keyword, rest, text, line, heredocs } = instruction;
    const placed = { line, text };
    const step = stepOf(instruction, this.#escape);
    if (keyword === 'WORKDIR') this.#enter(rest);
    if (keyword === 'SHELL') this.#shell = jsonList(rest);
    if (step === undefined || step.kind === 'onbuild' || step.kind === 'workdir')
      return { ...placed, kind: 'other', keyword };
    if (step.kind === 'copy') return { ...placed, ...this.#copy(step, instruction) };
    if (step.kind === 'run') {
      const argv = jsonList(rest);
      return {
        ...placed,
        kind: 'run',
        ...(argv === undefined ? {} : { argv }),
        command: rest,
        heredocs: heredocs.map(({ content }) => content),
        mounts: step.mounts.map((mount) => this.#mount(mount)),
        ...(this.#shell === undefined ? {} : { shell: this.#shell }),
        variables: this.#known,
      };
    }
    this.#set(step);
    const pairs = step.kind === 'arg' ? step.args : step.pairs;
    return {
      ...placed,
      kind: step.kind,
      pairs: pairs.map(({ name, value }) => ({
        name,
        ...(value === undefined ? {} : { value: withoutQuotes(value) }),
      })),
    };
  }

  #set(step: Extract<Step, { readonly kind: 'arg' | 'env' }>): void {
    const known = new Map(this.#known);
    const keep = (name: string): void => {
      const value = this.#variables.get(name);
      if (value === undefined) known.delete(name);
      else known.set(name, value);
    };
    if (step.kind === 'arg')
      for (const one of step.args) {
        declare(one, this.#variables, this.#args, this.#globals, this.#escape);
        keep(one.name);
      }
    else {
      const told = step.pairs.map(({ name, value }) => [this.#expand(name), this.#expand(value)] as const);
      for (const [name, value] of told) {
        if (name === undefined) continue;
        this.#variables.set(name, value);
        this.#config.set(name, value);
        keep(name);
      }
    }
    this.#known = known;
  }

  #enter(path: string): void {
    const to = this.#expand(path);
    if (to === undefined) this.#folder = undefined;
    else if (to.startsWith('/')) this.#folder = posix.normalize(to);
    else if (this.#folder !== undefined) this.#folder = posix.join(this.#folder, to);
  }

  #copy(
    { isAdd, from, sources, excludes, keepsParents, checksum }: Extract<Step, { readonly kind: 'copy' }>,
    { rest, heredocs }: Instruction,
  ): Omit<LintCopy, 'line' | 'text'> {
    const words = jsonList(rest) ?? blankWords(rest);
    return {
      kind: 'copy',
      isAdd,
      ...(from === undefined ? {} : { from }),
      sources: sources.map((source) => this.#expand(source) ?? source),
      destination: this.#expand(words.at(-1) ?? '') ?? words.at(-1) ?? '',
      excludes,
      keepsParents,
      ...(checksum === undefined ? {} : { checksum }),
      hasHeredocs: heredocs.length > 0,
    };
  }

  #mount(mount: Mount): LintMount {
    const get = (...keys: readonly string[]): string | undefined => {
      for (const key of keys) {
        const value = mount.get(key);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const type = this.#expand(get('type') ?? 'bind')?.toLowerCase();
    const place = get('target', 'dst', 'destination');
    const target = this.#absolute(place);
    const given = get('id');
    const id =
      given === undefined || given === '' ? defaultId(this.#expand(place ?? '')) : this.#expand(given);
    const shared = get('sharing');
    const sharing = shared === undefined ? undefined : (this.#expand(shared)?.toLowerCase() ?? shared);
    const from = get('from');
    const source = get('source', 'src');
    return {
      ...(type === undefined ? {} : { type }),
      ...(target === undefined ? {} : { target }),
      ids: [id],
      ...(sharing === undefined ? {} : { sharing }),
      ...(from === undefined ? {} : { from }),
      ...(source === undefined ? {} : { source: this.#expand(source) ?? source }),
    };
  }

  #absolute(path: string | undefined): string | undefined {
    const to = path === undefined ? undefined : this.#expand(path);
    if (to === undefined || to === '') return undefined;
    const whole = to.startsWith('/')
      ? to
      : this.#folder === undefined
        ? undefined
        : posix.join(this.#folder, to);
    return whole === undefined ? undefined : posix.normalize(whole).replace(/(.)\/$/, '$1');
  }

  #expand(word: string): string | undefined {
    return this.#variables.expand(word, this.#escape);
  }
}

/** A value of ARG or ENV without the quotes around it: what is inside is for whoever reads it. */
function withoutQuotes(value: string): string {
  const [, , inside] = /^(["'])(.*)\1$/s.exec(value) ?? [];
  return inside ?? value;
}

/** The target as it was written, cleaned: also a relative one. Source: moby/buildkit, dockerfile2llb (dispatchRunMounts). */
function defaultId(target: string | undefined): string | undefined {
  if (target === undefined || target === '') return undefined;
  return posix.normalize(target).replace(/(.)\/$/, '$1');
}
