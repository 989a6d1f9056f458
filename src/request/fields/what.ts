import { flag, list, text } from '../field.ts';
import * as parse from '../parse.ts';

/** What is built, and by which policy. */
export const whatFields = {
  source: {
    ...list(
      'what',
      'PATH',
      'Folders, Dockerfiles, Bake or Compose files with the images. Found by itself when left out: a Bake file, a Compose file with `build:`, else `images/`, `docker/` and Dockerfiles here.',
    ),
    read: parse.pathList,
  },
  targets: list(
    'what',
    'NAME',
    'Images or groups to build; their bases come along. When left out: the policy’s group `default`, else all.',
  ),
  only: flag(
    'what',
    'Build the named images alone. Each base is taken from the registry by its present fingerprint; one that is not published is an error.',
  ),
  'changed-since': text(
    'what',
    'REF',
    'Build only what the files that changed since this Git revision touch, and all that derives from it.',
  ),
  policy: text('what', 'FILE', 'The policy file. `image-build.yml` when it exists.'),
  version: {
    ...text(
      'what',
      'VERSION',
      'Version of this run: a tag of every image, and the value of the build argument that the policy names (`version-arg`).',
    ),
    read: parse.version,
  },
  context: text('what', 'PATH', 'Build context of a single image. Its Dockerfile is `file`.'),
  file: text('what', 'PATH', 'Dockerfile of a single image. `Dockerfile` in the context when left out.'),
  target: text('what', 'STAGE', 'Stage to build, for all images that have no other in the policy.'),
} as const;
