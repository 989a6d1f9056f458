import type { Accounts } from './accounts.ts';
import type { RunConfig } from './rule.ts';

/** Who a container of the image is at first. */
export type RunsAs =
  | { readonly kind: 'root'; readonly why: string }
  /** `groups`: its own and those that name it. */
  | { readonly kind: 'user'; readonly uid: number; readonly groups: readonly number[] }
  /** The container does not start. */
  | { readonly kind: 'unknown'; readonly why: string };

/** What USER means: a name or number, and after a colon a group's (Dockerfile reference, USER). */
export function runsAs({ User: user = '' }: RunConfig, accounts: Accounts): RunsAs {
  const [name = '', group] = user.split(':');
  if (name === '') return { kind: 'root', why: 'there is no USER' };
  const uid = accounts.uid(name);
  if (uid === undefined) return { kind: 'unknown', why: `USER ${name} is not in /etc/passwd` };
  if (uid === 0)
    return {
      kind: 'root',
      why: /^\d+$|^root$/.test(name) ? `USER is ${user}` : `USER ${name} has the number 0`,
    };
  const own = group === undefined ? (accounts.firstGroup(uid) ?? 0) : accounts.gid(group);
  if (own === undefined)
    return { kind: 'unknown', why: `the group ${group ?? ''} of USER ${user} is not in /etc/group` };
  return { kind: 'user', uid, groups: [own, ...accounts.groupsOf(accounts.userName(uid))] };
}
