import { posix } from 'node:path';
import { frontendReference } from './dockerfile/frontend.ts';
import { cutInstructions, type Instruction } from './dockerfile/instructions.ts';
import { stepOf, type Mount, type Step } from './dockerfile/steps.ts';
import { blankWords, jsonList } from './dockerfile/words.ts';
import { withoutQuotes } from './lint-quotes.ts';
import type { LintBase, LintCopy, LintImage, LintMount, LintStage, LintStep } from './lint-model.ts';
import type { PlannedImage } from './plan.ts';
import { namedContexts } from './reach/named.ts';
import { declare, globalVariables, stageName, Variables } from './reach/variables.ts';
import { wantedStage } from './references.ts';
import { argsOf } from './settings.ts';

/**
 * What the lint rules see of an image, all but its context. Pure: nothing is read.
 * @returns `undefined` where the Dockerfile is not on this machine, or a frontend of its own reads it
 */
export function lintImage(image: PlannedImage): LintImage | undefined {
  const { dockerfile, target, platforms, name } = image;
  const { facts, path, text } = dockerfile;
  if (facts === undefined || facts.isForeign || text === '') return undefined;
  const wanted = wantedStage(facts, target.target);
  if (wanted === undefined) return undefined;
  const all = platforms.map((platform) => stagesOf(image, platform));
  const [stages = []] = all;
  const others = all.slice(1);
  return {
    name,
    file: path,
    hasSyntaxLine: frontendReference(text, argsOf(target)) !== undefined,
    platforms,
    stages: needed(stages, wanted).map((stage) => withIds(stage, others)),
    target: wanted,
  };
}

/** Where the instructions of a Dockerfile start, 1-based. */
export function instructionLines(text: string): readonly number[] {
  return cutInstructions(text).instructions.map(({ line }) => line);
}

/** What a stage has at its end. */
interface End {
  readonly variables: Variables;
  readonly config: Variables;
  readonly known: ReadonlyMap<string, string>;
  readonly folder: string | undefined;
  readonly shell: readonly string[] | undefined;
}

const nothingKnown: Omit<End, 'variables' | 'config'> = {
  known: new Map(),
  folder: undefined,
  shell: undefined,
};

function stagesOf({ dockerfile, target, outside }: PlannedImage, platform: string): readonly LintStage[] {
  const { facts, text } = dockerfile;
  if (facts === undefined) return [];
  const args = argsOf(target);
  const { instructions, escape } = cutInstructions(text);
  const globals = globalVariables(facts, args, platform, stageName(facts, target.target));
  const named = namedContexts(target);
  const ends: End[] = [];
  const stages: LintStage[] = [];
  for (const [index, own] of cutAtFrom(instructions).entries()) {
    const [from, ...rest] = own;
    if (from === undefined) continue;
    const reference = globals.expand(blankWords(from.rest)[0] ?? '', escape);
    const base = baseOf(reference, facts.stages.slice(0, index), () => {
      const found = reference === undefined ? undefined : named(reference, platform);
      if (reference !== undefined && outside.some(({ text: one }) => one === reference))
        return { kind: 'outside', text: reference };
      if (found?.origin.kind === 'image') return { kind: 'sibling', name: found.origin.name };
      return { kind: 'unknown' };
    });
    const start = startOf(base, ends);
    const reader = new StageReader(start, args, globals, escape);
    const steps = rest.map((instruction) => reader.step(instruction));
    ends.push(reader.end());
    stages.push({ index, line: from.line, text: from.text, base, steps });
  }
  return stages;
}

function cutAtFrom(instructions: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const stages: Instruction[][] = [];
  for (const one of instructions)
    if (one.keyword === 'FROM') stages.push([one]);
    else stages.at(-1)?.push(one);
  return stages;
}

function baseOf(
  reference: string | undefined,
  before: readonly { readonly name?: string }[],
  outside: () => LintBase,
): LintBase {
  if (reference === undefined) return { kind: 'unknown' };
  const index = before.findLastIndex(({ name }) => name === reference.toLowerCase());
  if (index >= 0) return { kind: 'stage', index };
  return reference === 'scratch' ? { kind: 'scratch' } : outside();
}

function startOf(base: LintBase, ends: readonly End[]): End {
  const inner = base.kind === 'stage' ? ends[base.index] : undefined;
  if (inner !== undefined) return inner;
  const variables = Variables.ofBase(base.kind === 'scratch' ? {} : undefined);
  return {
    ...nothingKnown,
    variables,
    config: variables,
    ...(base.kind === 'scratch' ? { folder: '/' } : {}),
  };
}

/** Goes through one stage, and knows its variables, its folder and its shell at each place. */
class StageReader {
  readonly #args: Readonly<Record<string, string>>;
  readonly #globals: Variables;
  readonly #escape: string;
  readonly #variables: Variables;
  readonly #config: Variables;
  #known: ReadonlyMap<string, string>;
  #folder: string | undefined;
  #shell: readonly string[] | undefined;

  constructor(start: End, args: Readonly<Record<string, string>>, globals: Variables, escape: string) {
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

  end(): End {
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
    if (step === undefined || step.kind === 'onbuild') return { ...placed, kind: 'other', keyword };
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
    const target = this.#absolute(get('target', 'dst', 'destination'));
    const given = get('id');
    const id = given === undefined ? target : this.#expand(given);
    const written = get('sharing');
    const sharing = written === undefined ? undefined : (this.#expand(written)?.toLowerCase() ?? written);
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

/** The stage that is built, and all that it stands on or takes from. */
function needed(stages: readonly LintStage[], wanted: number): readonly LintStage[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    const stage = stages[index];
    if (stage === undefined || found.has(index)) return;
    found.add(index);
    if (stage.base.kind === 'stage') visit(stage.base.index);
    for (const from of stage.steps.flatMap(fromsOf)) {
      const inner = stageOf(from, stages.slice(0, index));
      if (inner !== undefined) visit(inner);
    }
  };
  visit(wanted);
  return stages.filter(({ index }) => found.has(index));
}

function fromsOf(step: LintStep): readonly string[] {
  if (step.kind === 'copy') return step.from === undefined ? [] : [step.from];
  return step.kind === 'run' ? step.mounts.flatMap(({ from }) => from ?? []) : [];
}

function stageOf(from: string, before: readonly LintStage[]): number | undefined {
  const name = from.toLowerCase();
  const found = before.findLast(({ text }) => /\sas\s+(\S+)\s*$/i.exec(text)?.[1]?.toLowerCase() === name);
  if (found !== undefined) return found.index;
  return /^\d+$/.test(from) ? before[Number(from)]?.index : undefined;
}

/** Puts what the mounts' ids are on other platforms beside what they are on the first one. */
function withIds(stage: LintStage, others: readonly (readonly LintStage[])[]): LintStage {
  if (others.length === 0) return stage;
  return {
    ...stage,
    steps: stage.steps.map((step, at) => {
      if (step.kind !== 'run' || step.mounts.length === 0) return step;
      const twins = others.map((stages) => stages.find(({ index }) => index === stage.index)?.steps[at]);
      return {
        ...step,
        mounts: step.mounts.map((mount, number) => ({
          ...mount,
          ids: [
            ...mount.ids,
            ...twins.map((twin) => (twin?.kind === 'run' ? twin.mounts[number]?.ids[0] : undefined)),
          ],
        })),
      };
    }),
  };
}
