import type { ImageContents, ImageFile } from '../layers/contents.ts';
import { accountsOf } from './accounts.ts';
import { interpreterTrouble } from './interpreter.ts';
import { programAt } from './lookup.ts';
import type { Hit, RunConfig, Seen } from './rule.ts';
import { candidatesFor, foldersOf } from './search-path.ts';
import { octal } from './setuid.ts';
import { runsAs } from './user.ts';

/** Programs that only start another one, which comes after `--` or first. */
const inits = /^(?:tini|tini-static|dumb-init|docker-init|catatonit)$/;

type Trouble = Omit<Hit, 'key'>;

/** What shell forms run with. */
export function shellOf({ Shell: shell }: RunConfig): readonly string[] {
  return shell?.length ? shell : ['/bin/sh', '-c'];
}

/**
 * Why a command cannot be started in the image, or undefined: no such program, not for the image's user, a script
 * whose interpreter is missing, a program whose loader is. Of a small init, what it starts is looked at as well.
 */
export function missingProgram(seen: Seen, command: readonly string[]): Trouble | undefined {
  const [name = '', ...rest] = command;
  const trouble = troubleWith(seen, name);
  if (trouble !== undefined || !inits.test(name.slice(name.lastIndexOf('/') + 1))) return trouble;
  const after = rest[0] === '--' ? rest[1] : rest[0];
  return after === undefined || after.startsWith('-') ? undefined : troubleWith(seen, after);
}

function troubleWith(seen: Seen, name: string): Trouble | undefined {
  const { contents, config } = seen;
  if (name === '')
    return { message: 'The command is empty', todo: 'Name the program: ENTRYPOINT ["/usr/local/bin/app"]' };
  const candidates = candidatesFor(name, config);
  const path = candidates.find((candidate) => programAt(contents, candidate) !== undefined);
  if (path === undefined) return notRunnable(contents, name, candidates);
  const file = programAt(contents, path);
  if (file === undefined) return undefined;
  if (!mayRun(file, config, contents))
    return {
      message: `${path} (${octal(file.mode)}) may not be run by USER ${config.User ?? ''}`,
      todo: `RUN chmod a+rx ${path}, or COPY --chmod=0755`,
      path,
    };
  return interpreterTrouble(seen, path, file);
}

function notRunnable(contents: ImageContents, name: string, candidates: readonly string[]): Trouble {
  for (const path of candidates) {
    const there = contents.resolve(path);
    if (there?.kind === 'file')
      return {
        message: `${path} (${octal(there.mode)}) is not executable`,
        todo: `RUN chmod +x ${path}, or COPY --chmod=0755`,
        path,
      };
    if (there !== undefined && candidates.length === 1)
      return { message: `${path} is no file`, todo: 'Name the program itself', path };
  }
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined
    ? {
        message: `${only} is not in the image`,
        todo: 'COPY it there, or name the program that is meant',
        path: only,
      }
    : {
        message: `${name} is in no folder of PATH (${foldersOf(candidates, name)})`,
        todo: 'Write the whole path, or put the program into a folder of PATH',
      };
}

/** Root may run whatever anybody may; others need their own bit (path_resolution(7)). */
function mayRun(file: ImageFile, config: RunConfig, contents: ImageContents): boolean {
  const who = runsAs(config, accountsOf(contents));
  if (who.kind !== 'user') return true;
  const bit = file.uid === who.uid ? 0o100 : who.groups.includes(file.gid) ? 0o010 : 0o001;
  return (file.mode & bit) !== 0;
}
