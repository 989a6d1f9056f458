import type { LintCopy, LintImage, LintRun, LintStep, Workspace } from '../../../plan/lint/model.ts';
import { managers } from '../managers.ts';
import { runScript, type RunCommand } from '../run-commands.ts';
import { runsOf, takesAll } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** The root of a workspace is copied for the dependencies, and a member's manifest is not. */
export const workspaceMemberMissing: Rule = {
  name: 'workspace-member-missing',
  level: 'warning',
  judge: (image) => {
    const workspaces = image.context?.workspaces ?? [];
    const found = workspaces
      .filter(({ kind }) => kind !== 'commands')
      .flatMap((workspace) => judgeOne(image, workspace));
    // The first step that lacks it says it: those behind it stand on that.
    return [...new Map(found.map((one) => [one.subject, one])).values()];
  },
};

function judgeOne(image: LintImage, workspace: Workspace): ReturnType<Rule['judge']> {
  return runsOf(image).flatMap(({ step, before }) => {
    const command = runScript(step).commands.find((one) => readsAll(one, workspace));
    if (command === undefined) return [];
    const copies = before.filter((one) => one.kind === 'copy');
    const root = copies.find((one) => isNamed(one, workspace.root));
    // What comes from another stage, or is written here, is not known.
    if (root === undefined || copies.some(({ from }) => from !== undefined)) return [];
    if ([...before, step].some((one) => writesManifests(one))) return [];
    const missing = workspace.members.filter(
      ({ manifest }) =>
        !copies.some((one) => takes(one, manifest)) && !step.mounts.some((mount) => shows(mount, manifest)),
    );
    const [first] = missing;
    if (first === undefined) return [];
    const more = missing.length === 1 ? '' : ` and ${missing.length - 1} more`;
    const what = command.words.slice(0, 2).join(' ');
    return [
      tell(
        root,
        `${workspace.root} names the member ${first.folder}${more}, whose manifest is not there when \`${what}\` runs (line ${step.line})`,
        `COPY --parents ${workspace.root} ${first.manifest} ./`,
        first.folder,
      ),
    ];
  });
}

/** Commands that want all members to be there. `pnpm fetch` reads the lock file only. */
function readsAll(command: RunCommand, { kind }: Workspace): boolean {
  const { program, args } = command;
  if (kind === 'cargo')
    return program === 'cargo' && /^(build|fetch|check|test|install)$/.test(args[0] ?? '');
  if (kind === 'go') return program === 'go' && /^(build|mod|test|install)$/.test(args[0] ?? '');
  if (program === 'pnpm' && args[0] === 'fetch') return false;
  const manager = managers.find(({ name }) => name === program && /^(npm|yarn|pnpm)$/.test(name));
  return manager?.installsProject?.(command) === true;
}

function isNamed({ sources, from }: LintCopy, path: string): boolean {
  return from === undefined && sources.some((source) => clean(source) === path || matches(source, path));
}

function takes(copy: LintCopy, path: string): boolean {
  if (copy.from !== undefined) return false;
  return takesAll(copy) || copy.sources.some((source) => matches(source, path));
}

function shows({ type, from, source }: LintRun['mounts'][number], path: string): boolean {
  return type === 'bind' && from === undefined && (source === undefined || matches(source, path));
}

/** A path itself, what it is in, or a pattern of either. A variable may be anything. */
function matches(source: string, path: string): boolean {
  const own = clean(source);
  if (own.includes('$') || own === '' || own === '.') return true;
  const names = path.split('/');
  const pattern = /[*?[]/.test(own) ? patternOf(own) : undefined;
  return names.some((_, index) => {
    const part = names.slice(0, index + 1).join('/');
    return part === own || pattern?.test(part) === true;
  });
}

/** A class of signs counts as any sign: in doubt it takes the path. */
function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/?|\*|\?|\[[^\]]*\])/).map((part) => {
    if (part.startsWith('**')) return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?' || (part.startsWith('[') && part.endsWith(']'))) return '[^/]';
    return part.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}

function clean(path: string): string {
  return path
    .replaceAll('/./', '/')
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '');
}

function writesManifests(step: LintStep): boolean {
  if (step.kind === 'copy') return step.hasHeredocs;
  if (step.kind !== 'run') return false;
  return [step.text, ...step.heredocs].some((text) =>
    /\bsed\b|cargo (new|init|chef)|mkdir|\btouch\b|>\s*\S*(Cargo\.toml|package\.json|go\.(mod|work))/.test(
      text,
    ),
  );
}
