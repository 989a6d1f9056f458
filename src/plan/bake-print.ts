import { basename, dirname, join } from 'node:path';
import { badRequest } from '../problem.ts';
import { exec } from '../tools/exec.ts';
import { parseJson } from '../tools/json.ts';
import { bakeFileSchema, type BakeFile, type BakeTarget } from './bake.ts';

/** The buildx program: a plugin's file works on its own, no docker CLI is needed. */
export interface Buildx {
  readonly program: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What Bake or Compose files define. */
export interface Definition {
  readonly targets: Readonly<Record<string, BakeTarget>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** What `bake` builds when nothing is named. */
  readonly byDefault: readonly string[];
  /** The folder that the targets' paths are relative to, absolute. */
  readonly base: string;
}

/**
 * Resolves Bake and Compose files (HCL, JSON, YAML, groups, matrices, variables) with `bake --print`.
 * Paths in Bake files are relative to the working folder, those in Compose files to the file's own.
 * @param paths relative to `cwd`
 * @throws Problem (request) with bake's own message when it refuses the files
 */
export async function printBake(buildx: Buildx, cwd: string, paths: readonly string[]): Promise<Definition> {
  const first = paths[0] ?? '.';
  const isCompose = paths.every((path) => /\.ya?ml$/.test(path));
  const base = isCompose ? join(cwd, dirname(first)) : cwd;
  const files = isCompose ? paths.map((path) => join(cwd, path)) : paths;
  const [all, byDefault] = await Promise.all([
    print(buildx, base, files, ['*']),
    print(buildx, base, files, []),
  ]);
  // `*` makes a group of that name which holds everything.
  const groups = Object.fromEntries(Object.entries(all.group ?? {}).filter(([name]) => name !== 'default'));
  return {
    targets: all.target ?? {},
    groups: Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.targets ?? []])),
    byDefault: expandGroups(
      byDefault.group?.['default']?.targets ?? Object.keys(byDefault.target ?? {}),
      groups,
    ),
    base,
  };
}

function expandGroups(names: readonly string[], groups: NonNullable<BakeFile['group']>): readonly string[] {
  return names.flatMap((name) =>
    Object.hasOwn(groups, name) ? expandGroups(groups[name]?.targets ?? [], groups) : [name],
  );
}

async function print(
  buildx: Buildx,
  cwd: string,
  paths: readonly string[],
  targets: readonly string[],
): Promise<BakeFile> {
  const args = [
    'bake',
    ...paths.flatMap((path) => ['--file', path]),
    '--print',
    '--progress=quiet',
    ...targets,
  ];
  // These two change a build without being seen in the print (design notes, "Bake as the definition of a graph").
  const env = { ...buildx.env, BUILDX_GIT_LABELS: undefined, BUILDKIT_CACHE_MOUNT_NS: undefined };
  const result = await exec(buildx.program, args, { cwd, env });
  if (result.exitCode === 0) return parseJson(bakeFileSchema, result.stdout, 'What bake printed');
  if (targets.length === 0 && result.stderr.includes('failed to find target default')) return {};
  const lines = result.stderr.trim().split('\n');
  const [, line] = /:(\d+)[,:]/.exec(lines.at(-1) ?? '') ?? [];
  throw badRequest((lines.at(-1) ?? 'bake failed').replace(/^ERROR: /, ''), {
    where: {
      file: paths.map((path) => basename(path)).join(', '),
      ...(line === undefined ? {} : { line: Number(line) }),
    },
    log: lines.slice(-10),
  });
}
