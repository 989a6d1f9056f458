import { broughtBy, gitCall } from './git-call.ts';
import type { LintImage, LintRun } from './model.ts';
import { Standing } from './standing.ts';

/** What git does with the repository that it stands in. Not those that bring or make another one. */
const readingVerbs = new Set([
  ...[
    'describe',
    'rev-parse',
    'rev-list',
    'name-rev',
    'symbolic-ref',
    'show-ref',
    'for-each-ref',
    'merge-base',
  ],
  ...[
    'log',
    'show',
    'shortlog',
    'status',
    'diff',
    'blame',
    'grep',
    'tag',
    'branch',
    'remote',
    'notes',
    'archive',
  ],
  ...[
    'ls-files',
    'ls-tree',
    'cat-file',
    'diff-index',
    'diff-files',
    'diff-tree',
    'update-index',
    'check-ignore',
  ],
  ...[
    'submodule',
    'lfs',
    'fetch',
    'pull',
    'checkout',
    'switch',
    'restore',
    'reset',
    'stash',
    'worktree',
    'clean',
  ],
]);

/** Tools that take a version from the repository: their names say it. */
const tools =
  /setuptools[-_]scm|hatch[-_]vcs|versioneer|gitversion|goreleaser|semantic-release|-buildvcs(?!=false\b)/i;

/**
 * Whether a RUN of an image reads the repository that it is built from: then `.git` is wanted in the build. That git is
 * installed, or brings another repository, does not say so.
 */
export function readsRepository({ stages }: LintImage): boolean {
  return stages.some(({ steps }) => steps.some((step) => step.kind === 'run' && runReads(step)));
}

function runReads({ argv, command, heredocs }: LintRun): boolean {
  const text = [argv?.join(' ') ?? command, ...heredocs].join('\n');
  if (tools.test(text)) return true;
  const standing = new Standing();
  return piecesOf(text).some((piece) => {
    if (piece === '(') standing.open();
    else if (piece === ')') standing.close();
    const words = piece.split(/[\s"'{}<>$]+/).filter((word) => word !== '');
    const entered = enteredBy(words);
    if (entered !== undefined) standing.enter(entered.folder);
    const git = gitCall(words);
    const brought = git === undefined ? undefined : broughtBy(git);
    if (brought !== undefined) standing.bring(brought.folder, git?.folder);
    const isReading = git?.verb !== undefined && readingVerbs.has(git.verb);
    const folders = [...(isReading ? [git.folder] : []), ...foldersRead(words)];
    return folders.some((folder) => !standing.isBrought(folder));
  });
}

/**
 * Commands and the parentheses around them, without what they write to; `$NAME` and `${NAME:-x}` are `%NAME`.
 */
function piecesOf(text: string): readonly string[] {
  const named = text
    .replace(/\\\n/g, ' ')
    .replace(/\d?>+&?[ \t]*[^\s()"'`;&|<>]+/g, ' ')
    .replace(/\$\{(\w+)[^{}]*\}|\$(\w+)/g, '%$1$2');
  return named.match(/[()]|[^;&|\n`()]+/g) ?? [];
}

/** `cd /x`, also as in `then cd /x` and `sh -c cd /x`. */
function enteredBy(words: readonly string[]): { readonly folder: string | undefined } | undefined {
  const cd = words.findIndex((word) => word === 'cd' || word === 'pushd' || word === 'popd');
  if (cd === -1 || !words.slice(0, cd).every((word) => /^(?:then|do|else|!|-\w+|\S*sh)$/.test(word)))
    return undefined;
  if (words[cd] === 'popd') return { folder: '-' };
  return { folder: words.slice(cd + 1).find((word) => word === '-' || !word.startsWith('-')) };
}

/** Folders whose `.git` is read by its files: `.` of `cat .git/HEAD`. */
function foldersRead(words: readonly string[]): readonly string[] {
  if (words[0] === 'rm') return [];
  return words.flatMap((word) => {
    const [, folder] = /^(?:[^=]*=)?((?:.*\/)?)\.git\/\w/.exec(word) ?? [];
    return folder === undefined ? [] : [folder === '' ? '.' : folder];
  });
}
