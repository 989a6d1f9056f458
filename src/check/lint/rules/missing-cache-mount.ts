import type { LintRun, LintStep } from '../../../plan/lint/model.ts';
import { managerOf, type Manager } from '../managers.ts';
import { cachesOf, isCacheOf, isForSure } from '../mounts.ts';
import { runScript, type RunCommand } from '../run-commands.ts';
import { runsOf } from './chain.ts';
import { isCleaned, withoutDockerClean } from './docker-clean-kept.ts';
import { tell, type Rule } from './rule.ts';

/** A package manager downloads (or a compiler compiles) all anew whenever its line runs. */
export const missingCacheMount: Rule = {
  name: 'missing-cache-mount',
  level: 'info',
  judge: (image, all) =>
    runsOf(image).flatMap((run) => {
      const { step, before } = run;
      const used = new Map<Manager, RunCommand>();
      for (const command of runScript(step).commands) {
        const manager = managerOf(command);
        if (manager !== undefined && !used.has(manager) && !isOffline(command, step))
          used.set(manager, command);
      }
      return [...used]
        .filter(([manager]) => !isCached(step, manager) && !isDoneOtherwise(manager, [...before, step]))
        .map(([manager, { words }]) =>
          tell(
            step,
            `\`${words.slice(0, 2).join(' ')}\` has no cache mount: whenever this line runs again it fetches everything again`,
            `RUN ${mountsFor(manager, step)} ${manager.name === 'apt' && isCleaned(run, image, all) ? `${withoutDockerClean} && ` : ''}…`,
            manager.name,
          ),
        );
    }),
};

/** Any mount that is not another manager's may well be its own. */
function isCached(run: LintRun, manager: Manager): boolean {
  return cachesOf(run).some((mount) => {
    const owners = isForSure(mount);
    return owners.length === 0 || isCacheOf(mount, manager);
  });
}

function isOffline({ args }: RunCommand, { variables }: LintRun): boolean {
  return (
    args.some((word) => /^(--offline|-mod=vendor|--no-network|--no-restore)$/.test(word)) ||
    variables.get('GOFLAGS')?.includes('-mod=vendor') === true
  );
}

/** `cargo chef` keeps what it compiles in a layer of its own. */
function isDoneOtherwise({ name }: Manager, steps: readonly LintStep[]): boolean {
  return (
    name === 'cargo' &&
    steps.some(
      (step) =>
        step.kind === 'run' &&
        runScript(step).commands.some(({ program, args }) => program === 'cargo' && args.includes('chef')),
    )
  );
}

/** The mounts to write, where the Dockerfile says that they are elsewhere there. */
export function mountsFor({ caches, advised, sharing, moved }: Manager, { variables }: LintRun): string {
  const elsewhere = moved.flatMap((name) => {
    const value = variables.get(name);
    return value?.startsWith('/') === true && /CACHE|STORE|PACKAGES/i.test(name) ? [value] : [];
  });
  const targets = elsewhere.length > 0 ? elsewhere : caches.slice(0, advised);
  const locked = sharing === 'locked' ? ',sharing=locked' : '';
  return targets.map((target) => `--mount=type=cache,target=${target}${locked}`).join(' ');
}
