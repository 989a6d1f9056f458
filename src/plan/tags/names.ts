import { cleanTag, commitTag } from './tag-name.ts';
import { versionTags } from './version-tags.ts';

/** Where a run stands in the repository's history, as far as tags are made from it. */
export type RunRef =
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'pull-request'; readonly number: string }
  | { readonly kind: 'local' };

/** What tags are made from when nobody names them. */
export interface RunFacts {
  readonly ref: RunRef;
  /** The full hash of the commit that is built. */
  readonly commit?: string;
  readonly defaultBranch?: string;
  /** What has started the run: `push`, `schedule`, … */
  readonly event?: string;
}

/** What the inputs of the same names say of tags. */
export interface TagInputs {
  readonly tags?: readonly string[] | undefined;
  readonly version?: string | undefined;
  /** One more tag for runs of the default branch. */
  readonly 'default-branch-tag'?: string | undefined;
}

/**
 * The tag names of a run: explicit `tags`, else those of `version`, else from what the run stands on. They are the
 * ones that docker/metadata-action makes:
 * - a Git tag: its version, the shorter ones and `latest` (see versionTags)
 * - a branch: its name, `sha-` and seven digits of the commit; `nightly` when a schedule has started the run; on the
 *   default branch `default-branch-tag` too
 * - a pull request: `pr-N`
 * - no workflow: `latest`
 * @returns an empty name where a branch or tag is called by signs alone, which fullTags refuses
 */
export async function tagNames(inputs: TagInputs, run: RunFacts): Promise<readonly string[]> {
  if (inputs.tags !== undefined) return inputs.tags;
  const version = versionOf(inputs, run.ref);
  if (version !== undefined) return (await versionTags(version)).moves;
  switch (run.ref.kind) {
    case 'branch':
      return branchTags(run.ref.name, inputs, run);
    case 'pull-request':
      return [`pr-${run.ref.number}`];
    case 'tag':
    case 'local':
      return ['latest'];
  }
}

/** The version that a run's tags are made of; undefined when they are made of something else. */
export function versionOf({ tags, version }: TagInputs, ref: RunRef): string | undefined {
  if (tags !== undefined) return undefined;
  return version ?? (ref.kind === 'tag' ? ref.name : undefined);
}

function branchTags(
  branch: string,
  inputs: TagInputs,
  { commit, defaultBranch, event }: RunFacts,
): readonly string[] {
  const more = branch === defaultBranch ? inputs['default-branch-tag'] : undefined;
  return [
    ...new Set([
      ...(event === 'schedule' ? ['nightly'] : []),
      cleanTag(branch),
      ...(commit === undefined ? [] : [commitTag(commit)]),
      ...(more === undefined ? [] : [more]),
    ]),
  ];
}
