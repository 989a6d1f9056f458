import { normalizePlatform } from '../../oci/platform.ts';
import { triggeredSteps } from '../dockerfile/steps.ts';
import type { RawReference, Stage } from '../dockerfile.ts';
import type { BaseSettings } from '../pin.ts';
import { wantedStage } from '../references.ts';
import { Found, Taken } from './found.ts';
import type { Ground } from './ground.ts';
import { Instructions, lineOf } from './instructions.ts';
import type { NamedContext } from './named.ts';
import type { StageState } from './stage-state.ts';
import { globalVariables, stageName, Variables } from './variables.ts';

/** What a stage is at its end. */
interface End {
  /** ARG and ENV: a stage that stands on it has both. */
  readonly variables: Variables;
  /** ENV alone: what its image's config has. */
  readonly config: Variables;
  /** What it triggers in what stands on it. */
  readonly triggers: readonly Trigger[];
  /** See StageState. */
  readonly taken: Taken;
  readonly folder: string | undefined;
}

interface Trigger {
  readonly text: string;
  readonly line?: number;
}

/**
 * Goes through the stages that an image needs, as BuildKit would, and notes all that they read.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert.go.
 * @returns what is found, and what the image gives to those that stand on it; `undefined` when nobody can know
 */
export function walk(ground: Ground): { readonly found: Found; readonly settings: BaseSettings | undefined } {
  const walker = new Walker(ground);
  const wanted = wantedStage(ground.facts, ground.target);
  if (wanted === undefined) {
    walker.found.doubt = 'the stage that is asked for is not in the Dockerfile';
    return { found: walker.found, settings: undefined };
  }
  const { config, triggers } = walker.visit(wanted);
  const env = config.all();
  const isKnown = env !== undefined && walker.found.doubt === undefined;
  return {
    found: walker.found,
    settings: isKnown ? { env, onbuild: triggers.map(({ text }) => text) } : undefined,
  };
}

class Walker {
  readonly found = new Found();
  readonly #ground: Ground;
  readonly #globals: Variables;
  readonly #ends = new Map<number, End>();

  constructor(ground: Ground) {
    this.#ground = ground;
    const { facts, args, platform, target } = ground;
    this.#globals = globalVariables(facts, args, platform, stageName(facts, target));
    for (const { name } of facts.args) this.found.declared.add(name);
  }

  /** Stages only reach those before them, so this comes to an end. */
  visit(index: number): End {
    const known = this.#ends.get(index);
    if (known !== undefined) return known;
    const end = this.#go(index);
    this.#ends.set(index, end);
    return end;
  }

  #go(index: number): End {
    const { facts } = this.#ground;
    const stage = facts.stages[index];
    if (stage === undefined) return ofConfig(undefined);
    const replaced = this.#replacing(index);
    // What takes the place of a whole stage has its triggers behind it.
    if (replaced !== undefined) return { ...this.#fromNamed(replaced), triggers: [] };
    this.found.stages.add(index);
    const base = this.#base(stage, index);
    const variables = base.variables.copy();
    const config = base.config.copy();
    // ARG hides the ENV of before only to the end of its stage.
    variables.take(config);
    const triggers: Trigger[] = [];
    const taken = base.taken.copy();
    const { line: startLine } = stage.from;
    const state: StageState = {
      ...{ index, line: startLine, variables, config, globals: this.#globals, taken },
      folder: base.folder,
    };
    const runs = new Instructions(this.#ground, this.found, state, (text, kind, into) =>
      this.#use(text, kind, index, into),
    );
    this.found.hasTriggers ||= base.triggers.length > 0;
    for (const { text, line } of base.triggers)
      for (const step of triggeredSteps(text)) runs.step(line === undefined ? step : { ...step, line });
    for (const step of stage.steps)
      if (step.kind === 'onbuild') triggers.push({ text: step.text, ...lineOf(step) });
      else runs.step(step);
    return { variables, config, triggers, taken, folder: state.folder };
  }

  #base({ from }: Stage, index: number): End {
    const { facts, platform } = this.#ground;
    const text = this.#globals.expand(from.text, facts.escape);
    if (text === undefined || text === '') return this.#doubtful(`nobody can tell what ${from.text} is`);
    const inner = this.#stageBefore(text, index, 'from');
    if (inner !== undefined) return this.visit(inner);
    if (text === 'scratch') return { ...ofConfig({ env: {}, onbuild: [] }), folder: '/' };
    const asked = from.platform === undefined ? platform : this.#globals.expand(from.platform, facts.escape);
    const on = asked === undefined ? undefined : platformIn(asked);
    if (on === undefined) return this.#doubtful(`nobody can tell which platform ${from.platform ?? ''} is`);
    const named = this.#ground.named(text, on);
    if (named !== undefined) return this.#fromNamed(named);
    this.found.outside.add(text);
    return this.#known(this.#ground.ofOutside(text, on), text);
  }

  #fromNamed({ key, origin, platform }: NamedContext): End {
    this.found.named.add(key);
    if (origin.kind === 'image') {
      const on = /::([^:]+)$/.exec(key)?.[1] ?? this.#ground.platform;
      return this.#known(this.#ground.ofImage(origin.name, on), origin.name);
    }
    if (origin.kind === 'outside' && origin.text !== 'scratch')
      return this.#known(this.#ground.ofOutside(origin.text, platform), origin.text);
    if (origin.kind === 'layout') return this.#doubtful(`nobody knows the settings of ${key}`);
    if (origin.kind === 'folder') this.found.select(key, 'all');
    return ofConfig({ env: {}, onbuild: [] });
  }

  /** What COPY --from and mounts name: a stage, a named context or an image. */
  #use(text: string, kind: 'copy' | 'mount', index: number, into: Taken): NamedContext | undefined {
    const inner = this.#stageBefore(text, index, kind);
    const named =
      inner === undefined ? this.#ground.named(text, this.#ground.platform) : this.#replacing(inner);
    if (named !== undefined) this.found.named.add(named.key);
    else if (inner !== undefined) into.take(this.visit(inner).taken);
    else if (text.toLowerCase() !== 'scratch') this.found.outside.add(text);
    return named;
  }

  /** The context that has the name of a stage: BuildKit takes it for the stage, with all that stands in there. */
  #replacing(index: number): NamedContext | undefined {
    const { facts, named, platform } = this.#ground;
    const name = facts.stages[index]?.name;
    return name === undefined ? undefined : named(name, platform);
  }

  #stageBefore(text: string, index: number, kind: RawReference['kind']): number | undefined {
    const { stages } = this.#ground.facts;
    const name = text.toLowerCase();
    for (let at = index - 1; at >= 0; at -= 1) if (stages[at]?.name === name) return at;
    if (kind === 'from' || !/^\d+$/.test(text) || Number(text) >= index) return undefined;
    this.found.hasNumbers = true;
    return Number(text);
  }

  #known(settings: BaseSettings | undefined, name: string): End {
    return settings === undefined
      ? this.#doubtful(`nobody knows the ENV and ONBUILD of ${name}`)
      : ofConfig(settings);
  }

  #doubtful(why: string): End {
    this.found.doubt ??= why;
    return ofConfig(undefined);
  }
}

function ofConfig(settings: BaseSettings | undefined): End {
  const variables = Variables.ofBase(settings?.env);
  const triggers = (settings?.onbuild ?? []).map((text) => ({ text }));
  return { variables, config: variables, triggers, taken: new Taken(), folder: undefined };
}

/** `undefined` for what BuildKit will refuse, with the place. */
function platformIn(text: string): string | undefined {
  try {
    return normalizePlatform(text);
  } catch {
    return undefined;
  }
}
