import { listed } from './findings.ts';
import { isFileOrLink, nameOf, programAt } from './lookup.ts';
import type { ContentsRule } from './rule.ts';

const shells =
  /^(?:sh|bash|rbash|dash|ash|hush|zsh|ksh|ksh93|mksh|lksh|pdksh|oksh|yash|csh|tcsh|fish|pwsh|nu|elvish|busybox|toybox)(?:[-.]?(?:static|\d[\d.]*))?$/;

/** Shells, whatever links lead to them. */
export const shell: ContentsRule = {
  name: 'shell',
  isAsked: ({ shell: denied }) => denied,
  find: ({ contents }) => {
    const found = new Map<string, string[]>();
    for (const [path, entry] of contents.files) {
      if (!isFileOrLink(entry) || !shells.test(nameOf(path))) continue;
      const program = programAt(contents, path);
      // Scripts of such a name are no shells, and need one.
      if (program?.elf === undefined) continue;
      const names = found.get(program.path);
      if (names === undefined) found.set(program.path, [path]);
      else names.push(path);
    }
    return [...found].map(([program, names]) => {
      const others = names.filter((name) => name !== program).map((name) => `/${name}`);
      return {
        key: program,
        message: `/${program} is a shell${others.length > 0 ? `, also called ${listed(others.slice(0, 3), others.length)}` : ''}`,
        todo: 'Start from a base without a shell (scratch, distroless), or remove it in the last RUN',
        path: `/${program}`,
      };
    });
  },
};
