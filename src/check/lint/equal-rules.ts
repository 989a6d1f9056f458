/**
 * Rules of hadolint, BuildKit and our own that say the same of the same instruction, in this order: the first one that
 * there is stays. hadolint's is kept before BuildKit's: it knows the column, levels and the user's own overrides. Of
 * ours only those stay that nobody else has said.
 * Sources: BuildKit, frontend/dockerfile/linter/ruleset.go; hadolint's README, "Rules".
 */
export const equalRules: readonly (readonly string[])[] = [
  ['DL4000', 'MaintainerDeprecated'],
  ['DL3000', 'WorkdirRelativePath'],
  ['DL3024', 'DuplicateStageName'],
  ['DL3063', 'ReservedStageName'],
  ['DL3025', 'JSONArgsRecommended'],
  ['DL3064', 'SecretsUsedInArgOrEnv', 'secret-in-arg', 'secret-in-env'],
  ['DL3065', 'RedundantTargetPlatform'],
  ['DL3029', 'FromPlatformFlagConstDisallowed'],
  ['DL4006', 'pipe-without-pipefail'],
];

/**
 * hadolint's rules that want a package manager's cache gone from the image, where ours wants it mounted: a mount
 * satisfies both, so that what ours says to do goes to hadolint's finding.
 */
export const satisfiedByMount: readonly string[] = ['DL3009', 'DL3019', 'DL3042', 'DL3060'];

const groups = new Map(equalRules.flatMap((group) => group.map((rule) => [rule, group] as const)));

/** A rule and those that say the same: ignoring one, or giving it a level, means all. */
export function sameRules(rule: string): readonly string[] {
  return groups.get(rule) ?? [rule];
}
