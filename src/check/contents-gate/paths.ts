import type { PathDemand } from '../../request/policy.ts';
import { accountsOf, type Accounts } from './accounts.ts';
import { plainPath } from './lookup.ts';
import type { ContentsRule, Hit, Seen } from './rule.ts';
import { octal } from './setuid.ts';

/** The root folder where no layer names it: engines make it so. */
const unnamedRoot = { mode: 0o755, uid: 0, gid: 0 };

/** Mode and owner of paths that the policy names. Links are followed, as a program that opens the path does. */
export const paths: ContentsRule = {
  name: 'paths',
  isAsked: ({ paths: demands }) => demands.length > 0,
  find: (seen) => {
    const accounts = accountsOf(seen.contents);
    return seen.policy.paths.flatMap((demand) => judge(demand, seen, accounts));
  },
};

function judge(demand: PathDemand, { contents }: Seen, accounts: Accounts): readonly Hit[] {
  const { path } = demand;
  const hit = (about: string, message: string, todo: string): Hit => ({
    key: `${path} ${about}`,
    message,
    todo,
    path,
  });
  const found = contents.resolve(path) ?? (plainPath(path) === '' ? unnamedRoot : undefined);
  if (found === undefined)
    return [
      {
        ...hit(
          'missing',
          `${path} is not in the image, and must be there (${asked(demand)})`,
          'COPY or RUN mkdir it',
        ),
        cause: { kind: 'nothing' },
      },
    ];
  const { mode, user, group } = demand;
  const hits: Hit[] = [];
  if (mode !== undefined && (found.mode & 0o7777) !== mode)
    hits.push(
      hit(
        'mode',
        `${path} has the mode ${octal(found.mode)} and must have ${octal(mode)}`,
        `RUN chmod ${octal(mode)} ${path}, or COPY --chmod=${octal(mode)}`,
      ),
    );
  const owners = [
    {
      what: 'user',
      wanted: user,
      id: accounts.uid,
      is: found.uid,
      name: accounts.userName,
      file: 'passwd',
      todo: 'chown',
    },
    {
      what: 'group',
      wanted: group,
      id: accounts.gid,
      is: found.gid,
      name: accounts.groupName,
      file: 'group',
      todo: 'chgrp',
    },
  ] as const;
  for (const { what, wanted, id, is, name, file, todo } of owners) {
    if (wanted === undefined) continue;
    const number = id(wanted);
    if (number === undefined)
      hits.push(
        hit(
          what,
          `${path} must have the ${what} ${wanted}, who is not in /etc/${file}`,
          `Make the ${what} in the image, or write its number`,
        ),
      );
    else if (number !== is)
      hits.push(
        hit(
          what,
          `${path} has the ${what} ${name(is)}${name(is) === String(is) ? '' : ` (${is})`} and must have ${wanted}`,
          `RUN ${todo} ${wanted} ${path}, or COPY --chown`,
        ),
      );
  }
  return hits;
}

function asked({ mode, user, group }: PathDemand): string {
  const owner = user === undefined ? undefined : group === undefined ? user : `${user}:${group}`;
  return [mode === undefined ? undefined : octal(mode), owner].filter((part) => part !== undefined).join(' ');
}
