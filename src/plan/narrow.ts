import type { Request } from '../request/request.ts';
import type { Env } from '../tools/env.ts';
import { changedFiles } from './changed.ts';
import type { FilesGiven } from './files-given.ts';
import type { Contexts } from './files/context-files.ts';
import type { MadePlan } from './make.ts';
import { refuseMissingSources } from './missing.ts';
import type { Pin, Pins } from './pin.ts';
import type { PlannedImage } from './plan.ts';
import { reachOf } from './reach/reach.ts';
import { selectTouched, touchedImages } from './touched.ts';

/** Reaches do not ask for it. */
const noFingerprint = { digest: '', parts: [], volatile: [] };

/**
 * Looks at the files that a plan is made of: with `changed-since` only what changed files touch stays in it, and what
 * copies files that are not there is refused.
 * @param env for git
 * @param contexts of the run, so that nothing is read twice
 * @param pins what outside references stand for; of a base without a pin everything in the context counts
 * @throws Problem (request) as changedFiles and refuseMissingSources
 */
export async function narrowPlan(
  plan: MadePlan,
  { cwd, inputs }: Request,
  env: Env,
  contexts: Contexts,
  pins: Pins,
): Promise<MadePlan> {
  const given = filesOfPlan(plan, cwd, contexts, pins);
  const ref = inputs['changed-since'];
  const narrowed = ref === undefined ? plan : await sinceRef(plan, ref, given, env);
  await refuseMissingSources(narrowed.images, given);
  return narrowed;
}

/**
 * What has to be known to tell which files an image of a plan is made of.
 * @param contexts of the run, so that nothing is read twice
 * @param pins as narrowPlan takes them
 */
export function filesOfPlan(
  plan: Pick<MadePlan, 'images' | 'origins'>,
  cwd: string,
  contexts: Contexts,
  pins: Pins,
): FilesGiven {
  const parents = new Map(
    plan.images.map((image) => [image.name, { image, fingerprint: noFingerprint }] as const),
  );
  const assumed = assumedPins(plan.images, pins);
  const reaches = { pins, parents };
  const plainReaches = { pins: assumed, parents };
  return {
    cwd,
    contexts,
    reachOf: (image) => reachOf(image, reaches),
    plainReachOf: (image) => reachOf(image, plainReaches),
    originOf: (name) => plan.origins.get(name),
  };
}

/** The pins, and for what has none one without settings. */
function assumedPins(images: readonly PlannedImage[], pins: Pins): Pins {
  const all = new Map<string, Pin>(pins);
  for (const { outside, platforms } of images)
    for (const { text } of outside)
      if (all.get(text)?.state !== 'pinned')
        all.set(text, {
          state: 'pinned',
          reference: text,
          digest: '',
          settings: Object.fromEntries(platforms.map((platform) => [platform, { env: {}, onbuild: [] }])),
        });
  return all;
}

async function sinceRef(plan: MadePlan, ref: string, given: FilesGiven, env: Env): Promise<MadePlan> {
  const changed = await changedFiles(given.cwd, ref, env);
  const wanted = plan.images.filter(({ decision }) => decision !== 'skip');
  const touched = await touchedImages(wanted, changed, given);
  const selected = selectTouched(plan, touched, ref);
  const doubts = new Set(
    wanted.flatMap((image) => (touched.has(image.name) ? (given.reachOf(image).doubt ?? []) : [])),
  );
  const notes = [
    ...[...doubts].map((doubt) => `${doubt}: every changed file of a context counts`),
    ...(selected.asked.size > 0
      ? []
      : [`nothing that changed since ${ref} touches an image: there is nothing to build`]),
  ];
  return { ...selected, notes: [...selected.notes, ...notes] };
}
