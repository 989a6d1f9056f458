import { parseReference, repositoryName } from '../../oci/reference.ts';
import type { RunRef, TagInputs } from './names.ts';
import { cleanTag, commitTag, isCommitTag, pullNumberOf } from './tag-name.ts';

/** What is known about a run, as far as it says where its images may be published already. */
export interface QuestionContext {
  readonly ref: RunRef;
  readonly defaultBranch?: string | undefined;
  /** What a pull request is to be merged into. */
  readonly baseBranch?: string | undefined;
  /** Full hash of what is built. */
  readonly commit?: string | undefined;
}

/** For each repository: every one is a request. */
const most = 6;

/**
 * The tags under which an image may be published already, so that it need not be built: first those that this run
 * would move, then those of the default branch, then that of a pull request's base. Never those of another pull
 * request, and none of a commit, which are new in every run: but for a Git tag, whose commit has had its own run before,
 * that of the commit.
 * @param tags full references that publishing would move
 * @param repositories where to look (`ghcr.io/acme/base`), for an image that has no tags in this run
 * @returns full references, at most six for each repository, in the order in which they are to be asked
 */
export function tagsInQuestion(
  tags: readonly string[],
  { ref, defaultBranch, baseBranch, commit }: QuestionContext,
  inputs: Pick<TagInputs, 'default-branch-tag'> = {},
  repositories: readonly string[] = repositoriesIn(tags),
): readonly string[] {
  const isUseful = (tag: string): boolean => {
    const pull = pullNumberOf(tag);
    const isOurs = pull === undefined || (ref.kind === 'pull-request' && ref.number === pull);
    return tag !== '' && isOurs && !isCommitTag(tag);
  };
  // Where nobody knows a default branch, `latest` is the nearest to one.
  const names = [defaultBranch ?? 'latest', inputs['default-branch-tag'], baseBranch].filter(
    (name) => name !== undefined,
  );
  const ofCommit = ref.kind === 'tag' && commit !== undefined ? [commitTag(commit)] : [];
  const shared = new Set([...ofCommit, ...names.map(cleanTag).filter(isUseful)]);
  const moved = tags.map(parseReference);
  return repositories.flatMap((repository) => {
    const own = moved
      .filter((reference) => repositoryName(reference) === repository)
      .map(({ tag = 'latest' }) => tag)
      .filter(isUseful);
    const rest = [...shared].filter((tag) => !own.includes(tag));
    return [...own.slice(0, most - rest.length), ...rest].map((tag) => `${repository}:${tag}`);
  });
}

/** A digest in every repository that an image goes to (`ghcr.io/acme/base@sha256:…`), in place of tags in question. */
export function digestInQuestion(tags: readonly string[], digest: string): readonly string[] {
  return repositoriesIn(tags).map((repository) => `${repository}@${digest}`);
}

function repositoriesIn(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => repositoryName(parseReference(tag))))];
}
