import { dirname, isAbsolute, resolve } from 'node:path';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Inputs } from '../request/fields.ts';

/**
 * The folders and files that bake may read besides the working folder: contexts and Dockerfiles of the plan, which has
 * looked at them, this run's own folder, and what the inputs name. What a policy or a Bake file names elsewhere (a
 * secret `src: /root/.ssh/id`) is not the user's word, and bake refuses it.
 * Source: docs.docker.com, "buildx bake --allow".
 */
export function readAllowances(
  images: readonly PlannedImage[],
  inputs: Inputs,
  cwd: string,
  folder: string,
  caches?: Pick<LayerCaches, 'readFolders'>,
): readonly string[] {
  const ofPlan = images.flatMap(({ target: { context, dockerfile } }) => [
    ...(context !== undefined && isAbsolute(context) ? [context] : []),
    ...(dockerfile !== undefined && isAbsolute(dockerfile) ? [dirname(dockerfile)] : []),
  ]);
  const places = [...(inputs['secret-files'] ?? []), ...(inputs['build-contexts'] ?? [])].flatMap(valueOf);
  // Of keys there may be several, with commas between them.
  const keys = (inputs.ssh ?? []).flatMap(valueOf).flatMap((value) => value.split(','));
  const ofInputs = [...places, ...keys]
    .filter((value) => !/^[a-z-]+:/.test(value))
    .map((path) => resolve(cwd, path));
  const ofCaches = (caches?.readFolders ?? []).map((path) => resolve(cwd, path));
  return [...new Set([folder, ...ofPlan, ...ofInputs, ...ofCaches])].map((path) => `--allow=fs.read=${path}`);
}

/** `NAME=VALUE` */
function valueOf(entry: string): readonly string[] {
  return entry.includes('=') ? [entry.slice(entry.indexOf('=') + 1)] : [];
}
