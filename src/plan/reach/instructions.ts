import { posix } from 'node:path';
import type { CopyStep, Mount, RunStep } from '../dockerfile/steps.ts';
import type { Step } from '../dockerfile.ts';
import type { Selection } from '../files/selection.ts';
import { addressOf } from './fetched.ts';
import type { Found, Taken } from './found.ts';
import type { Ground } from './ground.ts';
import type { NamedContext } from './named.ts';
import type { StageState } from './stage-state.ts';
import { declare } from './variables.ts';

/** Runs through the instructions of one stage and notes what they read and set. */
export class Instructions {
  readonly #ground: Ground;
  readonly #found: Found;
  readonly #state: StageState;
  readonly #use: (text: string, kind: 'copy' | 'mount', taken: Taken) => NamedContext | undefined;

  /** @param use finds what a reference names; what a stage has of contexts is added to `taken` */
  constructor(
    ground: Ground,
    found: Found,
    state: StageState,
    use: (text: string, kind: 'copy' | 'mount', taken: Taken) => NamedContext | undefined,
  ) {
    this.#ground = ground;
    this.#found = found;
    this.#state = state;
    this.#use = use;
  }

  step(step: Step): void {
    const { args, facts } = this.#ground;
    if (step.kind === 'arg')
      for (const line of step.args) {
        this.#found.declared.add(line.name);
        declare(line, this.#state.variables, args, this.#state.globals, facts.escape);
      }
    else if (step.kind === 'env') this.#env(step.pairs);
    else if (step.kind === 'copy') this.#copy(step);
    else if (step.kind === 'workdir') this.#enter(step.path);
    else if (step.kind === 'run') this.#run(step);
  }

  #run(step: RunStep): void {
    const { index, line, folder, taken } = this.#state;
    const seen = taken.copy();
    for (const mount of step.mounts) this.#mount(mount, step, seen);
    this.#ground.onRun?.({
      stage: index,
      line: step.line ?? line,
      step,
      // Called at once: variables change on the way.
      expand: (word) => this.#expand(word),
      folder,
      taken: seen,
    });
  }

  #enter(path: string): void {
    const to = this.#expand(path);
    const from = this.#state.folder;
    if (to?.startsWith('/') === true) this.#state.folder = withoutSlash(posix.normalize(to));
    else if (to === undefined || from === undefined) this.#state.folder = undefined;
    else this.#state.folder = withoutSlash(posix.join(from, to));
  }

  /** All of one ENV see what was before it. */
  #env(pairs: readonly { readonly name: string; readonly value: string }[]): void {
    const told = pairs.map(({ name, value }) => [this.#expand(name), this.#expand(value)] as const);
    for (const [name, value] of told)
      for (const variables of [this.#state.variables, this.#state.config])
        if (name === undefined) variables.open();
        else variables.set(name, value);
  }

  #copy(step: CopyStep): void {
    const { from, sources, excludes, keepsParents, isAdd } = step;
    const { taken } = this.#state;
    const named = from === undefined ? undefined : this.#use(from, 'copy', taken);
    const context = from === undefined ? 'context' : named?.origin.kind === 'folder' ? named.key : undefined;
    const patterns: string[] = [];
    for (const source of sources) {
      const text = this.#expand(source);
      if (isAdd && this.#fetches(text, step, source)) continue;
      if (text !== undefined) patterns.push(text === '' ? '.' : text);
      else if (context !== undefined) this.#select(context, 'all', taken);
    }
    if (context !== undefined && patterns.length > 0)
      this.#select(context, { patterns, excludes, keepsParents, kind: 'copy', ...lineOf(step) }, taken);
  }

  #select(context: string, selection: Selection | 'all', taken: Taken): void {
    this.#found.select(context, selection);
    taken.select(context, selection);
  }

  /** Whether ADD fetches this from somewhere; notes it when the next build may get something else. */
  #fetches(text: string | undefined, step: CopyStep, source: string): boolean {
    const place = placed(this.#ground.file, step);
    if (text === undefined) {
      this.#found.volatile.add(`nobody can tell without an engine what ADD ${source} is (${place})`);
      return false;
    }
    const checksum = step.checksum === undefined ? undefined : this.#expand(step.checksum);
    const address = addressOf(text, checksum);
    if (address.kind === 'local') return false;
    if (!address.isFixed)
      this.#found.volatile.add(
        address.kind === 'git'
          ? `ADD ${source} names no full commit (${place})`
          : `ADD ${source} has no --checksum (${place})`,
      );
    return true;
  }

  #mount(mount: Mount, step: Step, taken: Taken): void {
    const type = this.#expand(mount.get('type') ?? 'bind')?.toLowerCase();
    const from = mount.get('from') ?? '';
    if (type === 'secret' || type === 'ssh' || type === 'tmpfs') return;
    if (from === '' && type === 'cache') return;
    const named = from === '' ? undefined : this.#use(from, 'mount', taken);
    const context = from === '' ? 'context' : named?.origin.kind === 'folder' ? named.key : undefined;
    if (context === undefined) return;
    const sources = ['source', 'src'].flatMap((key) => mount.get(key) ?? []);
    for (const source of sources.length === 0 ? ['.'] : sources) {
      const text = this.#expand(source);
      const patterns = [text === undefined || text === '' ? '.' : text];
      this.#select(
        context,
        text === undefined || type === undefined
          ? 'all'
          : { patterns, excludes: [], keepsParents: false, kind: 'mount', ...lineOf(step) },
        taken,
      );
    }
  }

  #expand(word: string): string | undefined {
    return this.#state.variables.expand(word, this.#ground.facts.escape);
  }
}

/** Where a step stands, as far as that is known. */
export function lineOf({ line }: { readonly line?: number }): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

/** A cleaned path may still end with one. */
function withoutSlash(path: string): string {
  return path.replace(/(.)\/$/, '$1');
}

function placed(file: string, { line }: { readonly line?: number }): string {
  return line === undefined ? `ONBUILD of a base of ${file}` : `${file}:${line}`;
}
