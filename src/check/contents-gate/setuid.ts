import { allowing } from './allowed.ts';
import { accountsOf } from './accounts.ts';
import type { ContentsRule } from './rule.ts';

const setuidBit = 0o4000;
const setgidBit = 0o2000;

/** Files that run as their owner or group, whoever starts them. On folders setgid means something harmless. */
export const setuid: ContentsRule = {
  name: 'setuid',
  isAsked: ({ setuid: { deny } }) => deny,
  find: ({ contents, policy }) => {
    const isAllowed = allowing(policy.setuid, contents);
    const accounts = accountsOf(contents);
    return [...contents.files.values()]
      .filter(
        ({ kind, mode, path }) =>
          kind === 'file' && (mode & (setuidBit | setgidBit)) !== 0 && !isAllowed(path),
      )
      .map(({ path, mode, uid, gid }) => {
        const runsAs = [
          ...((mode & setuidBit) === 0 ? [] : [`user ${accounts.userName(uid)}`]),
          ...((mode & setgidBit) === 0 ? [] : [`group ${accounts.groupName(gid)}`]),
        ];
        return {
          key: path,
          message: `/${path} (${octal(mode)}) runs as ${runsAs.join(' and ')}, whoever starts it`,
          todo: `RUN chmod ug-s /${path}, or name it in contents.setuid where it is needed`,
          path: `/${path}`,
        };
      });
  },
};

/** `4755`. */
export function octal(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, '0');
}
