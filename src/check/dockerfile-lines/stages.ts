import type { PlacedInstruction, ReadDockerfile } from './read-dockerfile.ts';
import { unquoted } from './words.ts';

/** The instructions that make layers of what is built, in order: those of its stage and of the stages below it. */
export function layerMakers(dockerfile: ReadDockerfile): readonly PlacedInstruction[] {
  return builtStages(dockerfile).flatMap(({ body }) =>
    body.filter(({ keyword, rest }) => makesLayer(keyword, rest)),
  );
}

/** A stage that what is built consists of. */
export interface BuiltStage {
  /** Its FROM. */
  readonly start: PlacedInstruction;
  /** What stands behind that. */
  readonly body: readonly PlacedInstruction[];
}

/** What is built: the stage that stands on the base first, the one that is asked for last. */
export function builtStages(dockerfile: ReadDockerfile): readonly BuiltStage[] {
  const { before, stages } = stagesOf(dockerfile.instructions ?? []);
  const globals = globalArguments(before, dockerfile.args ?? {});
  const chain: Stage[] = [];
  for (let stage = targetOf(stages, dockerfile.target); stage !== undefined;) {
    chain.unshift(stage);
    const from = expand(stage.from, globals).toLowerCase();
    // A stage is built on one that stands above it: no cycles.
    stage = stages.slice(0, stages.indexOf(stage)).findLast(({ name }) => name === from);
  }
  return chain;
}

interface Stage {
  readonly start: PlacedInstruction;
  readonly from: string;
  /** In lower case. */
  readonly name?: string;
  readonly body: PlacedInstruction[];
}

function stagesOf(instructions: readonly PlacedInstruction[]): {
  readonly before: readonly PlacedInstruction[];
  readonly stages: readonly Stage[];
} {
  const before: PlacedInstruction[] = [];
  const stages: Stage[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') {
      const [from = '', , name] = instruction.rest.split(/\s+/);
      stages.push({
        start: instruction,
        from,
        ...(name === undefined ? {} : { name: name.toLowerCase() }),
        body: [],
      });
    } else (stages.at(-1)?.body ?? before).push(instruction);
  }
  return { before, stages };
}

function targetOf(stages: readonly Stage[], target: string | undefined): Stage | undefined {
  if (target === undefined) return stages.at(-1);
  return (
    stages.findLast(({ name }) => name === target.toLowerCase()) ??
    (/^\d+$/.test(target) ? stages[Number(target)] : undefined)
  );
}

/** BuildKit commits no layer for `WORKDIR /` (frontend/dockerfile/dockerfile2llb/convert.go, dispatchWorkdir). */
function makesLayer(keyword: string, rest: string): boolean {
  if (keyword === 'WORKDIR') return unquoted(rest) !== '/';
  return keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD';
}

function globalArguments(
  before: readonly PlacedInstruction[],
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { keyword, rest } of before) {
    const [, name, value = ''] = /^(\w+)(?:=(.*))?$/s.exec(rest) ?? [];
    if (keyword === 'ARG' && name !== undefined)
      values.set(name, Object.hasOwn(given, name) ? (given[name] ?? '') : expand(unquoted(value), values));
  }
  return values;
}

/** Enough for a FROM: what comes out of other forms is the name of no stage. */
function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g,
    (_, braced: string | undefined, usual: string | undefined, bare: string | undefined) => {
      const value = values.get(braced ?? bare ?? '');
      return value === undefined || value === '' ? (usual ?? '') : value;
    },
  );
}
