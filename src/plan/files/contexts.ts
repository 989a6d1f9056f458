import { relative, resolve } from 'node:path';
import { toPosix } from '../paths.ts';
import type { ContextFiles, Contexts } from './context-files.ts';
import { Disk } from './disk.ts';
import { ignoreFiles, readIgnoring } from './ignore-file.ts';
import { missingSources } from './missing.ts';
import { View } from './view.ts';

/**
 * All build contexts of a run: see Contexts. What has been read once stands for the run.
 * @param cwd what messages name ignore files relative to
 */
export function createContexts(cwd: string = process.cwd()): Contexts {
  const disk = new Disk();
  const views = new Map<string, View>();
  const viewOf = (folder: string, dockerfile: string | undefined): { view: View; file?: string } => {
    const { rules, file } = readIgnoring(disk, folder, dockerfile, cwd);
    const key = JSON.stringify([folder, rules.key]);
    const view = views.get(key) ?? new View(disk, folder, rules);
    views.set(key, view);
    return { view, ...(file === undefined ? {} : { file }) };
  };
  return {
    open: (folder, dockerfile) =>
      disk.inTurn(() => {
        const { view, file } = viewOf(folder, dockerfile);
        return Promise.resolve(openContext(disk, view, { folder, dockerfile, file }));
      }),
  };
}

interface Place {
  readonly folder: string;
  readonly dockerfile: string | undefined;
  /** The ignore file in force, absolute. */
  readonly file: string | undefined;
}

function openContext(disk: Disk, view: View, { folder, dockerfile, file }: Place): ContextFiles {
  const wayTo = (path: string): string => toPosix(relative(folder, path));
  const all = ignoreFiles(folder, dockerfile);
  // One that is gone was in force before; those behind the one in force never count.
  const inForce = new Set(all.slice(0, file === undefined ? all.length : all.indexOf(file) + 1).map(wayTo));
  return {
    digest: (selections) => view.digest(selections),
    files: (selections) => view.files(selections),
    contents: (selections, fits) => view.contents(selections, fits),
    covers: (selections, path) => {
      const way = wayTo(resolve(folder, path));
      const isInside = way !== '' && way !== '..' && !way.startsWith('../');
      return disk.inTurn(() =>
        Promise.resolve(inForce.has(way) || (isInside && view.covers(selections, way))),
      );
    },
    missing: (selections) =>
      disk.inTurn(() =>
        Promise.resolve(
          selections === 'all'
            ? []
            : selections.flatMap((selection) =>
                missingSources(
                  disk,
                  {
                    root: view.root,
                    raw: view.raw,
                    ...(file === undefined ? {} : { ignoreFile: wayTo(file) }),
                  },
                  selection,
                ),
              ),
        ),
      ),
  };
}
