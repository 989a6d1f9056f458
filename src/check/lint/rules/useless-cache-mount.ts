import type { LintMount, LintRun } from '../../../plan/lint/model.ts';
import { verbOf } from '../arguments.ts';
import { managerOf, managers, type Manager } from '../managers.ts';
import { cachesOf, isCacheOf, isWithin } from '../mounts.ts';
import { runScript, type RunCommand } from '../run-commands.ts';
import { runsOf } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** A cache is mounted and then not used, or emptied. */
export const uselessCacheMount: Rule = {
  name: 'useless-cache-mount',
  level: 'warning',
  judge: (image) =>
    runsOf(image).flatMap(({ step }) => {
      const caches = cachesOf(step).filter(({ target }) => target !== undefined);
      if (caches.length === 0) return [];
      return runScript(step).commands.flatMap((command) => {
        const why = spoils(command, caches, step);
        return why === undefined
          ? []
          : [
              tell(
                step,
                `${why}: the cache mount is useless`,
                `Take it out: a cache mount is no part of the image`,
                why,
              ),
            ];
      });
    }),
};

function spoils(command: RunCommand, caches: readonly LintMount[], run: LintRun): string | undefined {
  const shown = `\`${command.words.slice(0, 4).join(' ')}\``;
  if (removes(command, caches)) return `${shown} empties it`;
  const cleaned = cleans(command);
  if (cleaned !== undefined && isMounted(cleaned, caches)) return `${shown} empties it`;
  const manager = managerOf(command);
  if (manager === undefined || !isMounted(manager.name, caches)) return undefined;
  const flag = command.args.find((word) => noCache[manager.name]?.test(word));
  if (flag !== undefined) return `\`${flag}\` keeps ${manager.name} from it`;
  const off = manager.off.find((name) => isOn(valueOf(name, command, run)));
  return off === undefined ? undefined : `\`${off}\` keeps ${manager.name} from it`;
}

const noCache: Readonly<Record<string, RegExp>> = {
  pip: /^--no-cache-dir(=(?!false|0|off).*)?$/,
  uv: /^(--no-cache|-n)$/,
  poetry: /^--no-cache$/,
  apk: /^--no-cache$/,
  composer: /^--no-cache$/,
};

function valueOf(name: string, { assignments }: RunCommand, { variables }: LintRun): string | undefined {
  const own = assignments.find((one) => one.startsWith(`${name}=`));
  return own === undefined ? variables.get(name) : own.slice(name.length + 1);
}

/** pip takes any of these for no. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(|0|no|n|f|false|off)$/i.test(value);
}

function isMounted(name: string, caches: readonly LintMount[]): boolean {
  const manager = managers.find((one) => one.name === name);
  return (
    manager !== undefined && caches.some((mount) => isCacheOf(mount, manager) && !isLists(manager, mount))
  );
}

/** apt's lists are no packages: `apt-get clean` leaves them. */
function isLists({ name }: Manager, { target }: LintMount): boolean {
  return name === 'apt' && target !== undefined && isWithin(target, '/var/lib/apt');
}

/** The manager whose cache a command empties as a whole. */
function cleans({ program, args }: RunCommand): string | undefined {
  const verb = verbOf(args);
  const has = (...words: readonly string[]): boolean => words.every((word) => args.includes(word));
  if (program === 'apt-get' && verb === 'clean') return 'apt';
  if (program === 'pip' && has('cache', 'purge')) return 'pip';
  if (program === 'uv' && has('cache') && (has('clean') || has('clear'))) return 'uv';
  if (program === 'poetry' && has('cache', 'clear')) return 'poetry';
  if (program === 'npm' && has('cache') && (has('clean') || has('clear'))) return 'npm';
  if (program === 'yarn' && has('cache', 'clean')) return 'yarn';
  if (/^(conda|mamba|micromamba)$/.test(program) && verb === 'clean') return 'conda';
  if (program === 'go' && verb === 'clean' && (has('-modcache') || has('-cache'))) return 'go';
  if (program.startsWith('composer') && /^clear-?cache$/.test(verb ?? '')) return 'composer';
  if (program === 'dotnet' && has('nuget', 'locals', 'all')) return 'dotnet';
  return undefined;
}

/** `rm -rf` of what is mounted, of what it holds, or of what it is in. */
function removes({ program, args }: RunCommand, caches: readonly LintMount[]): boolean {
  if (program !== 'rm' || !args.some((word) => /^(-\w*[rR]|--recursive)/.test(word))) return false;
  const paths = args.filter((word) => word.startsWith('/')).map((path) => path.replace(/(\/\*+|\/)+$/, ''));
  return caches.some(({ target = '' }) =>
    paths.some(
      (path) =>
        path !== '' &&
        (isWithin(target, path) || (target === '/var/cache/apt' && path === '/var/cache/apt/archives')),
    ),
  );
}
