import type { ImageContents } from '../layers/contents.ts';

/** The users and groups that an image knows (passwd(5), group(5)). */
export interface Accounts {
  /** Undefined for a name that is not in etc/passwd. A number stands for itself. */
  readonly uid: (nameOrNumber: string) => number | undefined;
  readonly gid: (nameOrNumber: string) => number | undefined;
  /** The name, or the number where there is none. */
  readonly userName: (uid: number) => string;
  readonly groupName: (gid: number) => string;
  /** The first group of a user; undefined where etc/passwd does not know it. */
  readonly firstGroup: (uid: number) => number | undefined;
  /** The groups that name a user. */
  readonly groupsOf: (userName: string) => readonly number[];
}

/** Reads etc/passwd and etc/group as far as they make sense; both may be missing. */
export function accountsOf(contents: ImageContents): Accounts {
  const users = table(contents.text('etc/passwd'));
  const groups = table(contents.text('etc/group'));
  return {
    uid: (name) => idOf(users, name),
    gid: (name) => idOf(groups, name),
    userName: (uid) => nameIn(users, uid),
    groupName: (gid) => nameIn(groups, gid),
    firstGroup: (uid) => number(users.find(({ id }) => id === uid)?.fields[3]),
    groupsOf: (name) =>
      groups.filter(({ fields }) => (fields[3] ?? '').split(',').includes(name)).map(({ id }) => id),
  };
}

interface Account {
  readonly name: string;
  readonly id: number;
  readonly fields: readonly string[];
}

function table(text: string | undefined): readonly Account[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const fields = line.trim().split(':');
    const [name = '', , digits] = fields;
    const id = number(digits);
    return name === '' || id === undefined ? [] : [{ name, id, fields }];
  });
}

/** Names come first, as runc reads them: a user may be called `1000`. */
function idOf(accounts: readonly Account[], name: string): number | undefined {
  return accounts.find((one) => one.name === name)?.id ?? number(name);
}

function nameIn(accounts: readonly Account[], id: number): string {
  return accounts.find((one) => one.id === id)?.name ?? String(id);
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
