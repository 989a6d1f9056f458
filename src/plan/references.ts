import type { ArgLine, DockerfileFacts, RawReference } from './dockerfile.ts';
import { expand, type Lookup } from './expand.ts';

/** A reference to something outside the Dockerfile, with its variables put in. */
export interface OutsideReference {
  /** `acme-base:1.2`, `docker.io/library/debian`; never the name of a stage, never `scratch`. */
  readonly text: string;
  readonly kind: RawReference['kind'];
  readonly line: number;
}

/**
 * All images and contexts from outside that the wanted stage of a Dockerfile reaches, on one platform.
 * Stages that the wanted one does not reach do not count: BuildKit does not build them either.
 * @param args the target's build arguments, which win over defaults
 * @param platform normalised, `linux/arm64`
 * @param stage the wanted stage's name; the last one when absent
 * @returns references in the order of the file; a text that cannot be told without an engine is left out
 */
export function outsideReferences(
  facts: DockerfileFacts,
  args: Readonly<Record<string, string>>,
  platform: string,
  stage?: string,
): readonly OutsideReference[] {
  const globals = globalScope(facts, args, platform);
  const found: OutsideReference[] = [];
  const visited = new Set<number>();
  const visit = (index: number): void => {
    const current = facts.stages[index];
    if (current === undefined || visited.has(index)) return;
    visited.add(index);
    const scope = stageScope(current.args, args, globals, platform, facts.escape);
    for (const [reference, lookup] of [
      [current.from, (name: string) => globals.get(name)] as const,
      ...current.uses.map((use) => [use, (name: string) => scope.get(name)] as const),
    ]) {
      const text = expand(reference.text, lookup, facts.escape);
      if (text === undefined || text === '') continue;
      const inner = stageIndex(facts, text, index, reference.kind);
      if (inner !== undefined) visit(inner);
      else if (!(text === 'scratch' && reference.kind === 'from'))
        found.push({ text, kind: reference.kind, line: reference.line });
    }
  };
  visit(wantedStage(facts, stage));
  return found.sort((a, b) => a.line - b.line);
}

/**
 * What the wanted stage stands on in the end: its FROM, followed through the stages of the file.
 * @returns `undefined` for scratch, and where it cannot be told without an engine
 */
export function baseReference(
  facts: DockerfileFacts,
  args: Readonly<Record<string, string>>,
  platform: string,
  stage?: string,
): string | undefined {
  const globals = globalScope(facts, args, platform);
  const follow = (index: number): string | undefined => {
    const from = facts.stages[index]?.from.text;
    const text = from === undefined ? undefined : expand(from, (name) => globals.get(name), facts.escape);
    if (text === undefined || text === '' || text === 'scratch') return undefined;
    const inner = stageIndex(facts, text, index, 'from');
    return inner === undefined ? text : follow(inner);
  };
  return follow(wantedStage(facts, stage));
}

/** The index of the wanted stage: by name, by number, or the last one. */
function wantedStage(facts: DockerfileFacts, stage: string | undefined): number {
  const byName = facts.stages.findIndex((one) => stage !== undefined && one.name === stage.toLowerCase());
  if (byName >= 0) return byName;
  if (stage !== undefined && /^\d+$/.test(stage)) return Number(stage);
  return facts.stages.length - 1;
}

/** A stage that stands before `before` and has that name or, for COPY and mounts, that number. */
function stageIndex(
  facts: DockerfileFacts,
  text: string,
  before: number,
  kind: RawReference['kind'],
): number | undefined {
  for (let index = before - 1; index >= 0; index -= 1)
    if (facts.stages[index]?.name === text.toLowerCase()) return index;
  if (kind !== 'from' && /^\d+$/.test(text) && Number(text) < before) return Number(text);
  return undefined;
}

/** ARGs before the first FROM, and what BuildKit gives for every platform. */
function globalScope(
  facts: DockerfileFacts,
  args: Readonly<Record<string, string>>,
  platform: string,
): ReadonlyMap<string, string> {
  const scope = new Map(Object.entries(platformArgs(platform)));
  declare(facts.args, scope, args, () => undefined, facts.escape);
  return scope;
}

function stageScope(
  lines: readonly ArgLine[],
  args: Readonly<Record<string, string>>,
  globals: ReadonlyMap<string, string>,
  platform: string,
  escape: string,
): ReadonlyMap<string, string> {
  const scope = new Map(Object.entries(platformArgs(platform)));
  declare(lines, scope, args, (name) => globals.get(name), escape);
  return scope;
}

function declare(
  lines: readonly ArgLine[],
  scope: Map<string, string>,
  args: Readonly<Record<string, string>>,
  inherited: Lookup,
  escape: string,
): void {
  for (const { name, value } of lines) {
    const fallback =
      value === undefined ? inherited(name) : expand(value, (other) => scope.get(other), escape);
    const given = Object.hasOwn(args, name) ? args[name] : undefined;
    const final = given ?? fallback;
    if (final !== undefined) scope.set(name, final);
  }
}

/** Source: Dockerfile reference, "Automatic platform ARGs in the global scope". */
function platformArgs(platform: string): Record<string, string> {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  return {
    TARGETPLATFORM: platform,
    TARGETOS: os,
    TARGETARCH: architecture,
    TARGETVARIANT: variant,
  };
}
