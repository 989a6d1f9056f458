import type { LintImage, LintRun } from './model.ts';

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
const otherRepository = new Set(['clone', 'init']);
const withValue = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace']);

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
  const commands = text
    .replace(/\\\n/g, ' ')
    .split(/[;&|\n()`]/)
    .map((one) => one.split(/[\s"'{}<>$]+/).filter((word) => word !== ''));
  for (const words of commands) {
    const verb = verbOfGit(words);
    // What follows is done with what it has brought.
    if (verb !== undefined && otherRepository.has(verb)) return false;
    if ((verb !== undefined && readingVerbs.has(verb)) || readsFile(words)) return true;
  }
  return false;
}

/** `describe` of `sudo git -C /src describe --tags`; undefined where git is not called. */
function verbOfGit(words: readonly string[]): string | undefined {
  const git = words.findIndex((word) => word === 'git' || word.endsWith('/git'));
  if (git === -1 || words.slice(0, git).some((word) => /^(?:install|add)$/.test(word))) return undefined;
  for (let at = git + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (withValue.has(word)) at += 1;
    else if (!word.startsWith('-')) return word;
  }
  return undefined;
}

/** `cat .git/HEAD`. */
function readsFile(words: readonly string[]): boolean {
  return words[0] !== 'rm' && words.some((word) => /(?:^|[/=])\.git\/\w/.test(word));
}
