import type { Env } from '../tools/env.ts';

/** BuildKit for builders that we make: v0.29.0, by the digest of its index. */
const pinned =
  'docker.io/moby/buildkit:v0.29.0@sha256:0039c1d47e8748b5afea56f4e85f14febaf34452bd99d9552d2daa82262b5cc5';

/** The image of BuildKit for builders that we make; `IMAGE_BUILD_BUILDKIT_IMAGE` names another one. */
export function buildkitImage(env: Env): string {
  return env['IMAGE_BUILD_BUILDKIT_IMAGE'] ?? pinned;
}
