import { dirname, join } from 'node:path';
import { badRequest, type Place } from '../problem.ts';
import { Type } from '@sinclair/typebox';
import { unescapeBake } from '../tools/bake-text.ts';
import { runBuildx, type Buildx } from '../tools/buildx.ts';
import { checkJson, parseJson } from '../tools/json.ts';
import { withPaths } from './bake-paths.ts';
import { bakeFileSchema, type BakeFile, type BakeTarget } from './bake.ts';

export type { Buildx } from '../tools/buildx.ts';

/** What Bake or Compose files define. */
export interface Definition {
  readonly targets: Readonly<Record<string, BakeTarget>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** What `bake` builds when nothing is named; everything where the files do not say. */
  readonly byDefault: readonly string[];
  /** Whether the files say what that is. */
  readonly saysDefault: boolean;
}

/**
 * Resolves Bake and Compose files (HCL, JSON, YAML, groups, matrices, variables) with `bake --print`.
 * Paths in Bake files are relative to the working folder, those in Compose files to the file's own; all come out
 * absolute.
 * @param paths relative to `cwd`
 * @throws Problem (request) with bake's own message when it refuses the files
 */
export async function printBake(buildx: Buildx, cwd: string, paths: readonly string[]): Promise<Definition> {
  const first = paths[0] ?? '.';
  const isCompose = paths.every((path) => /\.ya?ml$/.test(path));
  const base = isCompose ? join(cwd, dirname(first)) : cwd;
  const files = paths.map((path) => ({ path, given: isCompose ? join(cwd, path) : path }));
  const [all, byDefault] = await Promise.all([
    print(buildx, base, files, ['*']),
    print(buildx, base, files, []),
  ]);
  // `*` makes a group `default` which holds everything; the real one is in the other print.
  const groups = new Map(
    Object.entries(all.group ?? {})
      .filter(([name]) => name !== 'default')
      .map(([name, group]) => [name, group.targets ?? []] as const),
  );
  const targets = Object.entries(all.target ?? {}).map(
    ([name, target]) => [name, withPaths(target, base)] as const,
  );
  const wanted = byDefault.group?.['default']?.targets ?? Object.keys(byDefault.target ?? {});
  return {
    targets: Object.fromEntries(targets),
    groups: Object.fromEntries(groups),
    saysDefault: byDefault !== nothing,
    byDefault: byDefault === nothing ? Object.keys(all.target ?? {}) : expandGroups(wanted, groups),
  };
}

/** What is printed where the files name no default. */
const nothing: BakeFile = {};

/** Bake refuses groups that hold each other. */
function expandGroups(
  names: readonly string[],
  groups: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return names.flatMap((name) => {
    const members = groups.get(name);
    return members === undefined ? [name] : expandGroups(members, groups);
  });
}

interface DefinitionFile {
  /** Relative to the working folder. */
  readonly path: string;
  /** As bake is given it, and as it names it in its messages. */
  readonly given: string;
}

async function print(
  buildx: Buildx,
  cwd: string,
  files: readonly DefinitionFile[],
  targets: readonly string[],
): Promise<BakeFile> {
  const args = [
    'bake',
    ...files.flatMap(({ given }) => ['--file', given]),
    '--print',
    '--progress=quiet',
    ...targets,
  ];
  // These two change a build without being seen in the print (design notes, "Bake as the definition of a graph").
  const env = { ...buildx.env, BUILDX_GIT_LABELS: undefined, BUILDKIT_CACHE_MOUNT_NS: undefined };
  const result = await runBuildx({ ...buildx, env }, args, cwd);
  if (result.exitCode === 0) {
    const printed: unknown = parseJson(Type.Unknown(), result.stdout, 'What bake printed');
    return checkJson(bakeFileSchema, unescapeBake(printed), 'What bake printed');
  }
  if (targets.length === 0 && result.stderr.includes('failed to find target default')) return nothing;
  throw refusal(result.stderr, files);
}

/** `ERROR: docker-bake.hcl:4,29-30: Invalid expression; …`, or a sentence without a place. */
function refusal(stderr: string, files: readonly DefinitionFile[]): Error {
  const lines = stderr.trim().split('\n');
  const message = (lines.at(-1) ?? '').replace(/^ERROR: /, '');
  const [, name, line, column, what] = /^(.+?):(\d+)(?:,(\d+)\S*)?: (.*)$/.exec(message) ?? [];
  const file = files.find(({ given }) => given === name) ?? (files.length === 1 ? files[0] : undefined);
  const inYaml = /\bline (\d+)/.exec(message)?.[1];
  const where: Place = {
    file: file?.path ?? files.map(({ path }) => path).join(', '),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(line === undefined && inYaml !== undefined ? { line: Number(inYaml) } : {}),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
  return badRequest(what ?? (message === '' ? 'bake refuses the files and does not say why' : message), {
    where,
    log: lines.slice(-10),
  });
}
