import type { LintCopy, LintStep } from '../../../plan/lint/model.ts';
import { managers, type Manager } from '../managers.ts';
import { cachesOf, isCacheOf } from '../mounts.ts';
import { runScript } from '../run-commands.ts';
import { runsOf, takesAll } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** Folders that hold a program's own source, and no list of dependencies. */
const sourceFolders = new Set(['src', 'app', 'cmd', 'internal', 'source', 'test', 'tests']);
/** With a cache mount these have nothing to do when the source changes. */
const idleWithCache = new Set(['go', 'cargo', 'maven', 'gradle', 'dotnet']);

/** The source is copied before the dependencies are installed, so that each change of it installs them again. */
export const sourceBeforeDependencies: Rule = {
  name: 'source-before-dependencies',
  level: 'info',
  judge: (image) =>
    runsOf(image).flatMap(({ step, before }) => {
      const found = runScript(step).commands.flatMap((command) => {
        const manager = managers.find(({ installsProject }) => installsProject?.(command) === true);
        return manager === undefined ? [] : [{ manager, words: command.words }];
      });
      const [first] = found;
      if (first === undefined) return [];
      const { manager, words } = first;
      if (idleWithCache.has(manager.name) && cachesOf(step).some((mount) => isCacheOf(mount, manager)))
        return [];
      if (before.some((one) => installs(one, manager))) return [];
      const copy = before.find((one) => one.kind === 'copy' && isSource(one, manager));
      if (copy === undefined) return [];
      const what = words.slice(0, 3).join(' ');
      return [
        tell(
          copy,
          `The source is copied before \`${what}\` (line ${step.line}): each change of it installs the dependencies again`,
          `Copy only what \`${what}\` reads first, and the rest behind it`,
          manager.name,
        ),
      ];
    }),
};

function installs(step: LintStep, { installsProject }: Manager): boolean {
  return (
    step.kind === 'run' && runScript(step).commands.some((command) => installsProject?.(command) === true)
  );
}

function isSource(copy: LintCopy, { name }: Manager): boolean {
  if (takesAll(copy)) return true;
  // cargo asks for the source of each target, if only a stub.
  if (name === 'cargo' || copy.from !== undefined) return false;
  return copy.sources.some((source) => sourceFolders.has(source.replace(/^\.?\//, '').replace(/\/+$/, '')));
}
