import type { LintBase, LintImage, LintRun, LintStep } from '../../../plan/lint/model.ts';
import { managerOf } from '../managers.ts';
import { cachesOf, isWithin } from '../mounts.ts';
import { runScript } from '../run-commands.ts';
import { ground, runsOf, type Reached } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** Debian's and Ubuntu's images tell apt to empty its cache after each install, mounted or not. */
export const dockerCleanKept: Rule = {
  name: 'docker-clean-kept',
  level: 'info',
  judge: (image, all) =>
    runsOf(image).flatMap((run) => {
      const { step } = run;
      if (!fillsCache(step) || !isCleaned(run, image, all)) return [];
      return [
        tell(
          step,
          'apt empties the mounted cache after each install: /etc/apt/apt.conf.d/docker-clean of the base image says so',
          `${withoutDockerClean} before apt-get`,
        ),
      ];
    }),
};

/** What lets apt keep what it has fetched. */
export const withoutDockerClean = 'rm -f /etc/apt/apt.conf.d/docker-clean';

/** Whether apt empties its cache in a RUN, as far as anybody can see. */
export function isCleaned(
  { stage, step, before }: Reached<LintRun>,
  image: LintImage,
  all: readonly LintImage[],
): boolean {
  if ([...before, step].some(speaksOfIt)) return false;
  const { base, steps } = ground(image, stage, all);
  return hasDockerClean(base) && !steps.some(speaksOfIt);
}

function fillsCache(run: LintRun): boolean {
  return (
    cachesOf(run).some(
      ({ target }) =>
        target !== undefined &&
        (isWithin('/var/cache/apt/archives', target) || isWithin(target, '/var/cache/apt')),
    ) && runScript(run).commands.some((command) => managerOf(command)?.name === 'apt')
  );
}

/** It is named in some way, or apt gets settings that nobody can see here. */
function speaksOfIt(step: LintStep): boolean {
  if (step.kind === 'run') return [step.text, ...step.heredocs].some((text) => text.includes('docker-clean'));
  return step.kind === 'copy' && (/^\/etc(\/apt|\/?$)/.test(step.destination) || step.destination === '/');
}

/** Images of the Docker library that are made on Debian or Ubuntu, unless their tag says something else. */
const debians =
  /^(?:(?:[\w.-]+(?::\d+)?\/)*(?:debian|ubuntu)|(?:docker\.io\/)?(?:library\/)?(?:node|python|golang|rust|ruby|php|perl|gcc|buildpack-deps))(?:[:@]|$)/;
const others = /:[^@]*(alpine|windows|nanoserver|servercore)/;

function hasDockerClean(base: LintBase): boolean {
  return base.kind === 'outside' && debians.test(base.text) && !others.test(base.text);
}
