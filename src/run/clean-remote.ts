import { branchSlot } from '../cache/policy/names.ts';
import type { RemoteFacts, RetentionRules } from '../clean/facts.ts';
import type { GitHub } from '../clean/github.ts';
import { findCommits, readOpenPulls, readRemoteRefs, type RemoteRefs } from '../clean/remote.ts';
import { isEntryTag } from '../clean/tags.ts';
import type { Host } from '../host/host.ts';
import { parseReference } from '../oci/reference.ts';
import { cleanTag, isCommitTag, pullNumberOf } from '../plan/tags/tag-name.ts';
import { readRunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { limitsOf } from '../state/limits.ts';
import { parseDuration } from '../tools/duration.ts';
import type { Once } from '../tools/once.ts';
import { tokenOf } from './clean-github.ts';
import type { Place } from './clean-places.ts';

/** What is there, where nobody can be asked. */
export interface GivenRefs {
  /** The branches. */
  readonly branches?: readonly string[];
  /** Numbers of the pull requests that are open. */
  readonly openPulls?: readonly string[];
}

/**
 * The branches, Git tags and pull requests that there are. What was given wins over what the remote says.
 * @throws Problem when the remote cannot be asked
 */
export async function refsOf({ branches, openPulls }: GivenRefs, host: Host): Promise<RemoteRefs> {
  const refs =
    branches === undefined
      ? await readRemoteRefs({ cwd: host.cwd, env: host.env, signal: host.signal })
      : { branches, gitTags: [], heads: [] };
  return openPulls === undefined
    ? refs
    : { ...refs, pulls: { open: new Set(openPulls), unknown: new Set<string>() } };
}

/**
 * What Git and GitHub say, as far as there are tags for which it matters.
 * @throws Problem when one of them cannot be asked
 */
export async function remoteFacts(
  refs: RemoteRefs,
  places: readonly Place[],
  host: Host,
  { inputs }: Request,
  { openPulls }: GivenRefs,
  github: Once<GitHub>,
): Promise<RemoteFacts> {
  const tags = new Set(places.flatMap(({ listing }) => listing.tags));
  const starts = [...tags].filter(isCommitTag).map((tag) => tag.slice('sha-'.length));
  const hasPulls = [...tags].some((tag) => pullNumberOf(tag) !== undefined || isEntryTag(tag));
  const repository = host.env['GITHUB_REPOSITORY'] ?? '';
  const token = await tokenOf(inputs, host);
  const asksGitHub = openPulls === undefined && repository !== '' && token !== undefined;
  const pulls = hasPulls && asksGitHub ? await readOpenPulls(await github.get(), repository) : refs.pulls;
  const git = { cwd: host.cwd, env: host.env, signal: host.signal };
  const commits =
    starts.length === 0
      ? []
      : refs.heads.length === 0
        ? undefined
        : await findCommits(starts, refs.heads, git);
  return {
    branches: new Map(refs.branches.map((branch) => [cleanTag(branch), branch])),
    gitTags: new Set(refs.gitTags.map(cleanTag)),
    slots: new Set(refs.branches.map(branchSlot)),
    ...(pulls === undefined ? {} : { pulls }),
    ...(commits === undefined ? {} : { commits }),
  };
}

/** What may not go, by the policy, by what this run would publish, and for being a default branch's. */
export function rulesOf({ inputs, policy }: Request, host: Host, refs: RemoteRefs): RetentionRules {
  const { keep = [], branches: branchTags = [], 'untagged-after': after } = policy.file.retention ?? {};
  const { defaultBranch } = readRunContext(host.env);
  const branches = [defaultBranch, refs.defaultBranch].filter((name) => name !== undefined);
  const given = (inputs.tags ?? []).map((tag) =>
    /[/:@]/.test(tag) ? (parseReference(tag).tag ?? 'latest') : tag,
  );
  const branchTag = inputs['default-branch-tag'];
  const { olderThanMs } = limitsOf(policy.file.state);
  return {
    keep,
    branches: branchTags,
    own: [...branches.map(cleanTag), ...given, ...(branchTag === undefined ? [] : [branchTag])],
    ...(after === undefined ? {} : { untaggedAfterMs: parseDuration(after) }),
    ...(olderThanMs === undefined ? {} : { keptAfterMs: olderThanMs }),
  };
}
