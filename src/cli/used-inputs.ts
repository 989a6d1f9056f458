import { fields, type FieldName } from '../request/fields.ts';
import type { Command } from '../request/request.ts';

/** The commands that are runs, and `rescan`. */
export type UsingCommand = Command | 'rescan';

/** What tells which images there are, what they stand on, and how to get into their registries. */
const finding: readonly FieldName[] = [
  ...(['source', 'targets', 'policy', 'version', 'context', 'file', 'target'] as const),
  ...(['build-args', 'build-contexts', 'platforms', 'registry-mirrors', 'registry', 'tags'] as const),
  ...(['username', 'password', 'registry-auth', 'github-token'] as const),
  ...(['tool-mirror', 'buildx', 'report-dir'] as const),
];

/** Which engine is asked; reading Dockerfiles runs nothing, so no emulation. */
const engine: readonly FieldName[] = [
  ...(['builder', 'driver', 'driver-opts', 'endpoint'] as const),
  ...(['buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline'] as const),
];

/** What changes nothing of a plan: it is about the engine, the caches, the gates and the reports. */
const afterPlan: readonly FieldName[] = [
  ...engine,
  ...(['emulation', 'ca-certificates', 'cache', 'cache-from', 'cache-to'] as const),
  ...(['cache-mounts', 'cache-mounts-max-size', 'cache-mounts-image'] as const),
  ...(['push-by-digest', 'digests', 'from', 'load', 'only-platforms', 'only-images'] as const),
  ...(['db-repository', 'java-db-repository', 'sbom-files', 'test-helper', 'hadolint-config'] as const),
  ...(['hadolint', 'trivy', 'report-dir'] as const),
];

/** For the legs of a plan. */
const ofLegs: readonly FieldName[] = ['runs-on', 'mode'];

/** No command writes into a pull request: the action does. */
const ofAction: readonly FieldName[] = ['comment'];

const used: Readonly<Record<UsingCommand, ReadonlySet<FieldName>>> = {
  plan: allBut([...afterPlan, ...ofAction]),
  explain: allBut([...afterPlan, ...ofLegs, ...ofAction, 'push']),
  lint: new Set([...finding, ...engine, 'changed-since', 'hadolint-config', 'hadolint']),
  build: allBut([...ofLegs, ...ofAction]),
  publish: allBut([...ofLegs, ...ofAction, 'push-by-digest', 'digests']),
  rescan: new Set([...finding, 'default-branch-tag', 'db-repository', 'java-db-repository', 'trivy']),
};

/**
 * The inputs that change nothing of what a command does. They are not in its help, and are taken all the same, so that
 * one list of arguments can be given to several commands.
 */
export function unusedInputs(command: UsingCommand): readonly FieldName[] {
  return fieldNames().filter((name) => !used[command].has(name));
}

/**
 * What is told where some of them were given; undefined where none was. `plan` and `explain` tell what a build with the
 * same arguments would do: what is for the build alone belongs there.
 */
export function unusedNote(command: UsingCommand, isGiven: (name: FieldName) => boolean): string | undefined {
  if (command === 'plan' || command === 'explain') return undefined;
  const given = unusedInputs(command).filter(isGiven);
  if (given.length === 0) return undefined;
  return `${command} has no use for ${given.map((name) => `--${name}`).join(', ')}`;
}

function allBut(names: readonly FieldName[]): ReadonlySet<FieldName> {
  return new Set(fieldNames().filter((name) => !names.includes(name)));
}

function fieldNames(): readonly FieldName[] {
  return Object.keys(fields).filter((name): name is FieldName => Object.hasOwn(fields, name));
}
