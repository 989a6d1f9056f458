import { relative, resolve } from 'node:path';
import { Disk } from '../files/disk.ts';
import { readIgnoring } from '../files/ignore-file.ts';
import type { IgnoreRules } from '../files/ignore-rules.ts';
import { diskBranch, filteredBranch } from '../files/tree.ts';
import { toPosix } from '../paths.ts';
import type { PlannedImage } from '../plan.ts';
import { originOf } from '../reach/named.ts';
import { letInto, type Place } from './let-in.ts';
import type { LintContext, LintImage, Workspace } from './model.ts';
import { sweepsOf } from './sweeps.ts';
import { readWorkspaces } from './workspaces.ts';

/** Tells what lies in the main context of an image; what images share is looked up once. */
export type LintContexts = (image: PlannedImage, facts: LintImage) => Promise<LintContext | undefined>;

/**
 * All main contexts of a run, for the lint rules. Folders are listed, the files that name a workspace's members are
 * read, and what should not be there is measured; nothing else is opened.
 * @param cwd what paths are shown relative to
 */
export function createLintContexts(cwd: string): LintContexts {
  const disk = new Disk();
  const known = new Map<string, KnownPlace>();
  return async ({ target }, facts) => {
    const sweeps = sweepsOf(facts);
    const origin = originOf(target.context ?? '.');
    if (sweeps === undefined || origin.kind !== 'folder') return undefined;
    const folder = resolve(cwd, origin.folder);
    const inline = target['dockerfile-inline'] !== undefined || target.dockerfile === undefined;
    const dockerfile = inline ? undefined : resolve(folder, target.dockerfile ?? '');
    const { rules, file } = readIgnoring(disk, folder, dockerfile, cwd);
    const key = JSON.stringify([folder, rules.key]);
    const place = known.get(key) ?? newPlace(disk, folder, rules);
    known.set(key, place);
    return {
      ...(file === undefined ? {} : { ignoreFile: toPosix(relative(cwd, file)) }),
      isProject: projectFiles.some((name) => place.root.children().has(name)),
      letIn: await letInto(place, sweeps, facts),
      workspaces: await place.workspaces(),
    };
  };
}

/** A context under its ignore rules, with the workspaces in it. */
interface KnownPlace extends Place {
  readonly workspaces: () => Promise<readonly Workspace[]>;
}

function newPlace(disk: Disk, folder: string, rules: IgnoreRules): KnownPlace {
  const raw = diskBranch(disk, folder);
  const root = filteredBranch(raw, rules);
  let workspaces: Promise<readonly Workspace[]> | undefined;
  return {
    root,
    rules,
    unwanted: new Map(),
    workspaces: () => (workspaces ??= readWorkspaces(raw, root)),
  };
}

const projectFiles = [
  ...['package.json', 'Cargo.toml', 'go.mod', 'pyproject.toml', 'setup.py', 'requirements.txt', 'pom.xml'],
  ...['build.gradle', 'build.gradle.kts', 'composer.json', 'Gemfile'],
];
