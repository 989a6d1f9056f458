import type { CacheMount } from '../mount.ts';

/**
 * Build arguments for what may hold any text: their values are put in after a `--mount` has been read, and not looked
 * at again (frontend/dockerfile/instructions, parseMount).
 */
export const mountArguments = { id: 'IMAGE_BUILD_MOUNT_ID', target: 'IMAGE_BUILD_MOUNT_TARGET' } as const;

/** The values of the build arguments. */
export function mountValues({ id, target, namespace }: CacheMount): Readonly<Record<string, string>> {
  return {
    [mountArguments.id]: id,
    [mountArguments.target]: target,
    // The frontend's own: it puts it before every id.
    ...(namespace === undefined ? {} : { BUILDKIT_CACHE_MOUNT_NS: namespace }),
  };
}

/**
 * The flag that gives a step exactly this mount. `locked` waits for whoever has it: sharing is no part of what a mount
 * is, the presence of `uid`, `gid` and `mode` is.
 * @param target where the step shall have it; needs no quoting
 */
export function mountFlag({ uid, gid, mode }: CacheMount, target: string): string {
  const options = [
    'type=cache',
    `id=$${mountArguments.id}`,
    `target=${target}`,
    'sharing=locked',
    ...(uid === undefined ? [] : [`uid=${uid}`]),
    ...(gid === undefined ? [] : [`gid=${gid}`]),
    ...(mode === undefined ? [] : [`mode=0${mode.toString(8)}`]),
  ];
  return `--mount=${options.join(',')}`;
}

/**
 * A Dockerfile that makes a mount, and a folder of that name in it, without any image and without network: the runtime
 * makes the place for a second mount inside the first, and only then finds that there is no program to start. That the
 * step fails is no matter: a cache mount outlives its step.
 */
export function markingDockerfile(mount: CacheMount, marker: string): string {
  const target = `$${mountArguments.target}`;
  return [
    'FROM scratch',
    ...Object.values(mountArguments).map((name) => `ARG ${name}`),
    `RUN --network=none ${mountFlag(mount, target)} --mount=type=tmpfs,target=${target}/${marker} ["${noProgram}"]`,
    '',
  ].join('\n');
}

/** It is seen in what the engine says of the mount: `cached mount /root/.cache from exec …`. */
const noProgram = '/image-build-opens-a-cache-mount';
