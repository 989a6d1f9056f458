import type { LintContext, Member, Workspace } from '../../../plan/lint/model.ts';
import { verbOf } from '../arguments.ts';
import { runScript, type RunCommand } from '../run-commands.ts';
import { runsOf, takesAll } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** All of a workspace is copied where one member is built: a change of any other member builds it again. */
export const wholeWorkspaceCopied: Rule = {
  name: 'whole-workspace-copied',
  level: 'info',
  judge: (image) => {
    const { context } = image;
    if (context === undefined) return [];
    return runsOf(image).flatMap(({ step, before }) => {
      const copy = before.findLast((one) => one.kind === 'copy' && takesAll(one));
      if (copy === undefined) return [];
      const built = builtMembers(runScript(step).commands, context);
      if (built === undefined) return [];
      const others = notNeeded(built);
      const [first] = others;
      if (first === undefined) return [];
      const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
      return [
        tell(
          copy,
          `All of the workspace is copied, and ${built.asked.join(', ')} alone is built (line ${step.line}): a change in ${first.folder}${more} builds it again`,
          'Copy the folders that it is made of',
          built.asked.join(' '),
        ),
      ];
    });
  },
};

interface Built {
  readonly workspace: Workspace;
  /** Names of members. */
  readonly asked: readonly string[];
}

/** What a RUN builds; `undefined` where it is not some of the members, all for themselves. */
function builtMembers(commands: readonly RunCommand[], context: LintContext): Built | undefined {
  const asked = new Map<Workspace, string[]>();
  for (const command of commands)
    for (const workspace of context.workspaces) {
      const names = namedIn(command, workspace);
      if (names === 'all') return undefined;
      asked.set(workspace, [...(asked.get(workspace) ?? []), ...names]);
    }
  const [found] = [...asked].filter(([, names]) => names.length > 0);
  return found === undefined ? undefined : { workspace: found[0], asked: [...new Set(found[1])] };
}

/** Members that a command builds by their names; `all` where it builds more than that. */
function namedIn({ program, args }: RunCommand, { kind, members }: Workspace): readonly string[] | 'all' {
  const known = (names: readonly string[]): readonly string[] | 'all' =>
    names.every((name) => members.some((one) => one.name === name || one.folder === name))
      ? names.map((name) => members.find((one) => one.name === name || one.folder === name)?.name ?? name)
      : 'all';
  if (kind === 'cargo' && program === 'cargo' && /^(build|b|rustc|install)$/.test(verbOf(args) ?? '')) {
    const names = [...valuesOf(args, /^(-p|--package)$/), ...valuesOf(args, /^--bin$/)];
    return names.length === 0 ? 'all' : known(names);
  }
  if (
    (kind === 'go' || kind === 'commands') &&
    program === 'go' &&
    /^(build|install)$/.test(verbOf(args) ?? '')
  ) {
    const paths = args
      .filter((word) => word.startsWith('./'))
      .map((word) => word.slice(2).replace(/\/$/, ''));
    return paths.length === 0 ? 'all' : known(paths);
  }
  if (kind === 'npm' && /^(npm|pnpm|yarn|turbo)$/.test(program)) {
    const flags = program === 'npm' ? /^(-w|--workspace)$/ : /^(-F|--filter)$/;
    const names = program === 'yarn' ? yarnMember(args) : valuesOf(args, flags);
    if (names.length > 0) return known(names.map((name) => name.replace(/\.\.\.$/, '')));
    return args.some((word) => word.startsWith('build')) ? 'all' : [];
  }
  return [];
}

function yarnMember(args: readonly string[]): readonly string[] {
  return args[0] === 'workspace' && args[1] !== undefined ? [args[1]] : [];
}

/** Values of a flag, in both of its forms. */
function valuesOf(args: readonly string[], flag: RegExp): readonly string[] {
  return args.flatMap((word, index) => {
    if (flag.test(word)) return args[index + 1] ?? [];
    const [, name, value] = /^(--?[\w-]+)=(.*)$/.exec(word) ?? [];
    return name !== undefined && value !== undefined && flag.test(name) ? [value] : [];
  });
}

/** Members in the context that what is asked is not made of. */
function notNeeded({ workspace: { members }, asked }: Built): readonly Member[] {
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const next of members.find((one) => one.name === name)?.needs ?? []) visit(next);
  };
  for (const name of asked) visit(name);
  return members.filter(({ name, isInContext }) => isInContext && !needed.has(name));
}
