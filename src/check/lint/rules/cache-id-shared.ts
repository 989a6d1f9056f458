import type { LintImage, LintMount, LintRun } from '../../../plan/lint/model.ts';
import { cachesOf } from '../mounts.ts';
import { runScript } from '../run-commands.ts';
import { runsOf } from './chain.ts';
import { tell, type Rule, type Told } from './rule.ts';

/** Builds of different programs, or for different platforms, that write into one `target` folder of cargo. */
export const cacheIdShared: Rule = {
  name: 'cache-id-shared',
  level: 'warning',
  judge: (image, all) =>
    targetsOf(image).flatMap(({ step, mount, stage, isNative }): readonly Told[] => {
      const { target = '', ids } = mount;
      const shownAs = `The cache at ${target}`;
      const platform = isNative ? undefined : samePlatforms(image, ids);
      if (platform !== undefined && mount.sharing !== 'locked')
        return [
          tell(
            step,
            `${shownAs} is the same one for ${platform.join(' and ')}: what one build makes the other takes for its own`,
            `--mount=type=cache,target=${target},id=NAME-$TARGETPLATFORM (with ARG TARGETPLATFORM before it)`,
            target,
          ),
        ];
      const other = all.find(
        (one) =>
          one.file !== image.file &&
          targetsOf(one).some((twin) => twin.step.text !== step.text && hasCommon(twin.mount.ids, ids)),
      );
      if (other === undefined) return [];
      return [
        tell(
          step,
          `${shownAs} is that of ${other.name} (${other.file}), too: their builds wait for each other, and each undoes what the other has compiled`,
          `Give it a name of its own: id=${image.name}-target`,
          `${target} ${stage}`,
        ),
      ];
    }),
};

interface Target {
  readonly stage: number;
  readonly step: LintRun;
  readonly mount: LintMount;
  /** `FROM --platform=$BUILDPLATFORM`: one build for all platforms. */
  readonly isNative: boolean;
}

/** Mounted `target` folders that cargo compiles into. With `--target` it has a folder for each of them in there. */
function targetsOf(image: LintImage): readonly Target[] {
  return runsOf(image).flatMap(({ stage, step }) => {
    const builds = runScript(step).commands.filter(
      ({ program, args }) =>
        program === 'cargo' && args.some((word) => /^(build|b|test|check|run|rustc|install)$/.test(word)),
    );
    const isApart = builds.some(({ args }) => args.some((word) => /^--target(=|$)/.test(word)));
    if (builds.length === 0 || isApart) return [];
    return cachesOf(step)
      .filter(({ target, sharing }) => target?.endsWith('/target') === true && sharing !== 'private')
      .map((mount) => ({
        stage: stage.index,
        step,
        mount,
        isNative: /--platform=\S*BUILDPLATFORM/.test(stage.text),
      }));
  });
}

/** Two platforms with the same id. */
function samePlatforms(
  { platforms }: LintImage,
  ids: readonly (string | undefined)[],
): readonly string[] | undefined {
  for (const [index, id] of ids.entries()) {
    const twin = ids.indexOf(id);
    const [one, other] = [platforms[twin], platforms[index]];
    if (id !== undefined && twin < index && one !== undefined && other !== undefined) return [one, other];
  }
  return undefined;
}

function hasCommon(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): boolean {
  return a.some((id) => id !== undefined && b.includes(id));
}
