import { badRequest } from '../problem.ts';
import { hostPlatform, normalizePlatform } from '../oci/platform.ts';
import type { ArgLine, DockerfileFacts, RawReference } from './dockerfile.ts';
import { expand, type Lookup } from './expand.ts';

/** A reference to something outside the Dockerfile, with its variables put in. */
export interface OutsideReference {
  /** `acme-base:1.2`, `docker.io/library/debian`; never the name of a stage, never empty, never `scratch`. */
  readonly text: string;
  readonly kind: RawReference['kind'];
  readonly line: number;
  /** `FROM --platform=…`, where that is another one than the platform that is built for. */
  readonly other?: OtherPlatform;
}

export interface OtherPlatform {
  /** Normalised. */
  readonly platform: string;
  /** True when it is the engine's own (`$BUILDPLATFORM`) and any other would do as well, only slower. */
  readonly isNative: boolean;
}

/** What the last stage stands on. */
export interface BaseReference {
  readonly text: string;
  readonly other?: OtherPlatform;
}

/**
 * All images and contexts from outside that the wanted stage of a Dockerfile reaches, on one platform.
 * Stages that the wanted one does not reach do not count: BuildKit does not build them either.
 * @param args the target's build arguments, which win over defaults
 * @param platform normalised, `linux/arm64`
 * @param stage the wanted stage's name; the last one when absent
 * @param file how messages call the Dockerfile
 * @param given names that named contexts replace, whatever the Dockerfile calls so: nothing is refused of them
 * @returns references in the order of the file
 * @throws Problem (request) for one that cannot be told without an engine, and for what BuildKit refuses for certain: a
 *   FROM without a name, a stage that is not there yet
 */
export function outsideReferences(
  facts: DockerfileFacts,
  args: Readonly<Record<string, string>>,
  platform: string,
  stage?: string,
  file = 'Dockerfile',
  given: ReadonlySet<string> = new Set(),
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
      if (text === undefined) throw untold(reference, file);
      if (text === '' && reference.kind === 'from') throw blank(reference, file);
      if (text === '') continue;
      const inner = stageIndex(facts, text, index, reference.kind);
      if (inner !== undefined) visit(inner);
      else if (text !== 'scratch') {
        if (!given.has(text)) refuseLaterStage(facts, text, index, reference, file);
        found.push({
          text,
          kind: reference.kind,
          line: reference.line,
          ...otherPlatform(reference, platform, globals, facts.escape),
        });
      }
    }
  };
  const wanted = wantedStage(facts, stage);
  if (wanted !== undefined) visit(wanted);
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
): BaseReference | undefined {
  const globals = globalScope(facts, args, platform);
  const follow = (index: number): BaseReference | undefined => {
    const from = facts.stages[index]?.from;
    if (from === undefined) return undefined;
    const text = expand(from.text, (name) => globals.get(name), facts.escape);
    if (text === undefined || text === '' || text === 'scratch') return undefined;
    const inner = stageIndex(facts, text, index, 'from');
    return inner === undefined
      ? { text, ...otherPlatform(from, platform, globals, facts.escape) }
      : follow(inner);
  };
  const wanted = wantedStage(facts, stage);
  return wanted === undefined ? undefined : follow(wanted);
}

/** A reference that is left out would be a base that nobody looks at: it is refused instead. */
function untold({ text, line }: RawReference, file: string): Error {
  return badRequest(`${text} cannot be told without an engine, so nobody knows what this builds on`, {
    where: { file, line },
    todo: 'Use plain variables here: ${NAME}, ${NAME:-default} or ${NAME:+other}',
  });
}

function blank({ text, line }: RawReference, file: string): Error {
  return badRequest(`FROM ${text} names nothing: what stands there is empty`, {
    where: { file, line },
    todo: 'Give the ARG a default before the first FROM, or a value in args or build-args',
  });
}

/** BuildKit takes a name of a stage for that stage, wherever it stands, and then refuses one that is not built yet. */
function refuseLaterStage(
  { stages }: DockerfileFacts,
  text: string,
  index: number,
  { kind, line }: RawReference,
  file: string,
): void {
  if (kind === 'from') return;
  if (kind === 'copy' && /^\d+$/.test(text))
    throw badRequest(`There is no stage ${text} before this one`, {
      where: { file, line },
      todo: 'Stages count from 0; better name them: FROM IMAGE AS NAME',
    });
  if (stages.findIndex(({ name }) => name === text.toLowerCase()) >= index)
    throw badRequest(`The stage ${text} stands after what is taken from it`, {
      where: { file, line },
      todo: 'Move that stage up',
    });
}

/** The platform that a FROM asks for itself; nothing where it cannot be told, or is the one that is built for. */
function otherPlatform(
  { platform: asked }: RawReference,
  target: string,
  globals: ReadonlyMap<string, string>,
  escape: string,
): { readonly other?: OtherPlatform } {
  const text = asked === undefined ? undefined : expand(asked, (name) => globals.get(name), escape);
  if (asked === undefined || text === undefined || text === '') return {};
  const platform = tryPlatform(text);
  return platform === undefined || platform === target
    ? {}
    : { other: { platform, isNative: asked.includes('BUILD') } };
}

/** `undefined` for what BuildKit will refuse, with the place. */
function tryPlatform(text: string): string | undefined {
  try {
    return normalizePlatform(text);
  } catch {
    return undefined;
  }
}

/**
 * The index of a stage, of the last one where none is wanted; of several with the same name the last one counts.
 * @returns `undefined` when there is no such stage
 */
export function wantedStage({ stages }: DockerfileFacts, stage: string | undefined): number | undefined {
  const index =
    stage === undefined ? stages.length - 1 : stages.findLastIndex((one) => one.name === stage.toLowerCase());
  return index < 0 ? undefined : index;
}

/** A stage that stands before `before` and has that name or, for COPY, that number. */
function stageIndex(
  facts: DockerfileFacts,
  text: string,
  before: number,
  kind: RawReference['kind'],
): number | undefined {
  for (let index = before - 1; index >= 0; index -= 1)
    if (facts.stages[index]?.name === text.toLowerCase()) return index;
  if (kind === 'copy' && /^\d+$/.test(text) && Number(text) < before) return Number(text);
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
  return { ...partsOf('TARGET', platform), ...buildPlatformArgs };
}

function partsOf(prefix: 'TARGET' | 'BUILD', platform: string): Record<string, string> {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  return {
    [`${prefix}PLATFORM`]: platform,
    [`${prefix}OS`]: os,
    [`${prefix}ARCH`]: architecture,
    [`${prefix}VARIANT`]: variant,
  };
}

/** The engine's own platform is known when it is asked only; it is this machine's nearly always. */
const buildPlatformArgs = partsOf('BUILD', hostPlatform());
