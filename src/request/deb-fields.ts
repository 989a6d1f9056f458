import { readGiven } from './field.ts';
import type { Field, FieldName } from './fields.ts';
import * as parse from './parse.ts';
import { labelsOf } from './runs-on.ts';

const suffixes = ['auto', 'true', 'false'] as const;
const lintianLevels = ['error', 'warning', 'off'] as const;

/** What `image-build deb` takes besides the inputs of builds (`debInputs`): the flags, and the inputs of deb.yml. */
export const debFields = {
  distributions: {
    shape: 'list',
    part: 'what',
    value: 'IMAGE',
    about:
      'The distributions to build for, one image a line, the oldest first: `debian:bookworm`, `debian:trixie`, `ubuntu:24.04`.',
    default: 'debian:bookworm',
    read: parse.csvList,
  } satisfies Field<readonly string[]>,
  version: {
    shape: 'text',
    part: 'what',
    value: 'VERSION',
    about: 'The upstream version, written as a tag: `v1.2.0-rc.1`. That of the Git tag when left out.',
    read: parse.text,
  } satisfies Field<string>,
  suffix: {
    shape: 'choice',
    part: 'what',
    value: 'auto|true|false',
    about:
      'Whether versions end in their distribution (`~deb12u1`, `~ubuntu24.04.1`). `auto`: where packages are built for several.',
    default: 'auto',
    read: parse.oneOf(suffixes),
  } satisfies Field<(typeof suffixes)[number]>,
  reproducible: {
    shape: 'boolean',
    part: 'check',
    about: 'Build twice, with another path, time and umask, and compare the packages byte by byte.',
    default: 'true',
    read: parse.boolean,
  } satisfies Field<boolean>,
  lintian: {
    shape: 'choice',
    part: 'check',
    value: 'error|warning|off',
    about: 'From which severity on what lintian finds fails the run.',
    default: 'error',
    read: parse.oneOf(lintianLevels),
  } satisfies Field<(typeof lintianLevels)[number]>,
  'install-test': {
    shape: 'boolean',
    part: 'check',
    about: 'Install, upgrade and remove the packages in a clean distribution.',
    default: 'true',
    read: parse.boolean,
  } satisfies Field<boolean>,
  'smoke-test': {
    shape: 'text',
    part: 'check',
    value: 'SCRIPT',
    about:
      'Lines for `sh -eu` that are run as root where the packages are installed, and again after the upgrade: `hello --version`.',
    read: parse.text,
  } satisfies Field<string>,
  'upgrade-from': {
    shape: 'text',
    part: 'check',
    value: 'FOLDER',
    about:
      'Older packages to upgrade from; `output` when left out. Where there is none of a name, an empty package stands for it.',
    read: parse.text,
  } satisfies Field<string>,
  output: {
    shape: 'text',
    part: 'publish',
    value: 'FOLDER',
    about: 'Where the packages go when everything is good, with `.buildinfo`, `.changes` and `SHA256SUMS`.',
    default: 'packages',
    read: parse.text,
  } satisfies Field<string>,
} as const;

export type DebFields = typeof debFields;
export type DebFieldName = keyof DebFields;

/** The values of all of them; `undefined` for one that was left out and has no default. */
export type DebInputs = { readonly [K in DebFieldName]: ReturnType<DebFields[K]['read']> | undefined };

/** The inputs of builds that it takes, too. */
export const debInputs = [
  'platforms',
  'no-cache',
  'pull',
  'cache',
  'cache-from',
  'cache-to',
  'ca-certificates',
  'proxy',
  'registry-mirrors',
  'username',
  'password',
  'registry-auth',
  'github-token',
  'builder',
  'driver',
  'driver-opts',
  'endpoint',
  'buildkitd-flags',
  'buildkitd-config',
  'buildkitd-config-inline',
  'emulation',
  'policy',
  'buildx',
] as const satisfies readonly FieldName[];

/** An input that deb.yml takes for its own job: read by its step to be checked, and by nobody else. */
interface JobInput {
  readonly about: string;
  readonly default: string;
  readonly read: (text: string, name: string) => unknown;
}

/** What deb.yml takes besides. */
export const debJobInputs: Readonly<Record<string, JobInput>> = {
  folder: {
    about: 'The folder that `debian/` is in; for the command its only argument.',
    default: '.',
    read: parse.text,
  },
  runner: {
    about: 'The runner: a label, or several as a JSON list.',
    default: 'ubuntu-24.04',
    read: labelsOf,
  },
  artifact: { about: 'The name of the artifact with the packages.', default: 'packages', read: parse.text },
  submodules: {
    about: 'Check out submodules: `true`, `false`, or `recursive`.',
    default: 'false',
    read: parse.oneOf(['false', 'true', 'recursive']),
  },
  lfs: { about: 'Check out files of Git LFS.', default: 'false', read: parse.boolean },
};

/**
 * Reads them all.
 * @param given the text of an input; undefined, or empty, where it was left out
 * @throws Problem (request) for a value that its field refuses
 */
export function readDebInputs(given: (name: DebFieldName) => string | undefined): DebInputs {
  const read = <T>(name: DebFieldName, field: Field<T>): T | undefined => readGiven(given, name, field);
  return {
    distributions: read('distributions', debFields.distributions),
    version: read('version', debFields.version),
    suffix: read('suffix', debFields.suffix),
    reproducible: read('reproducible', debFields.reproducible),
    lintian: read('lintian', debFields.lintian),
    'install-test': read('install-test', debFields['install-test']),
    'smoke-test': read('smoke-test', debFields['smoke-test']),
    'upgrade-from': read('upgrade-from', debFields['upgrade-from']),
    output: read('output', debFields.output),
  };
}
