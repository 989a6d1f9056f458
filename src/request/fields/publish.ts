import { flag, list, text, type Field } from '../field.ts';
import * as parse from '../parse.ts';
import { promotedImages, type Promoted } from '../promoted.ts';

/** Where it goes. */
export const publishFields = {
  registry: {
    ...text('publish', 'PREFIX', 'Where images go: `ghcr.io/acme` makes `ghcr.io/acme/NAME`.'),
    read: parse.prefix,
  },
  tags: list('publish', 'TAG', 'Tags: full references for a single image, else tag names for every image.'),
  'default-branch-tag': text(
    'publish',
    'TAG',
    'One more tag for runs of the default branch: `edge`, or `latest`.',
  ),
  push: {
    shape: 'boolean',
    part: 'publish',
    about: 'Publish when every gate of every image has passed. The command `publish` does so by itself.',
    read: parse.boolean,
  } satisfies Field<boolean>,
  'push-by-digest': flag(
    'publish',
    'One leg of a build that is spread over many runners: what passes its gates is pushed without a tag, and `digests` says what. `only-images` and `only-platforms` say what this leg builds.',
  ),
  digests: text('publish', 'FILE', 'Where a leg (`push-by-digest`) writes what it has pushed: its leg file.'),
  from: text(
    'publish',
    'FOLDER',
    'Publish what legs have pushed, in place of building: all leg files below this folder. Tags move when every image is there for every platform, as it is planned now. For a leg: what it is built on and does not build itself is taken from them.',
  ),
  promote: {
    shape: 'text',
    part: 'publish',
    value: 'JSON',
    about:
      'What a job before has given as its output `promote`: an image that is reused has this digest, and no tag is asked what is published. What that job has built is in `sums`, too. Needs `reuse: required`.',
    read: promotedImages,
  } satisfies Field<Promoted>,
  load: flag('publish', 'Put the checked images into the local container engine.'),
  username: text('publish', 'NAME', 'Login for the registry. What `docker login` left is used otherwise.'),
  password: text(
    'publish',
    'TOKEN',
    'Password or token for the registry; on ghcr.io the job’s own token by default.',
  ),
  'registry-auth': text(
    'publish',
    'YAML',
    'Logins for any number of registries, as in docker/login-action: a list of `registry`, `username` and `password`, or `password-env` for the name of a variable ([docs/setup.md](docs/setup.md)).',
  ),
} as const;
