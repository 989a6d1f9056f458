import { readGiven } from './field.ts';
import type { Field } from './fields.ts';
import * as parse from './parse.ts';

/** What `image-build release` takes: its flags, and inputs of a step of release.yml. The files are its arguments. */
export const releaseFields = {
  tag: {
    shape: 'text',
    part: 'what',
    value: 'TAG',
    about: 'The Git tag that is released; that of the workflow’s run when left out.',
    read: parse.text,
  } satisfies Field<string>,
  notes: {
    shape: 'text',
    part: 'what',
    value: 'FILE',
    about: 'A file with the text of the release, Markdown. GitHub writes what was merged when left out.',
    read: parse.text,
  } satisfies Field<string>,
  draft: {
    shape: 'boolean',
    part: 'publish',
    about: 'Fill the draft, and leave the publishing to somebody else.',
    default: 'false',
    read: parse.boolean,
  } satisfies Field<boolean>,
  repository: {
    shape: 'text',
    part: 'publish',
    value: 'OWNER/NAME',
    about: 'The repository on GitHub; that of the workflow’s run when left out.',
    read: parse.text,
  } satisfies Field<string>,
} as const;

export type ReleaseFields = typeof releaseFields;
export type ReleaseFieldName = keyof ReleaseFields;

/** The values of all of them; `undefined` for one that was left out and has no default. */
export type ReleaseInputs = {
  readonly [K in ReleaseFieldName]: ReturnType<ReleaseFields[K]['read']> | undefined;
};

/**
 * Reads them all.
 * @param given the text of an input; undefined, or empty, where it was left out
 * @throws Problem (request) for a value that its field refuses
 */
export function readReleaseInputs(given: (name: ReleaseFieldName) => string | undefined): ReleaseInputs {
  const read = <T>(name: ReleaseFieldName, field: Field<T>): T | undefined => readGiven(given, name, field);
  return {
    tag: read('tag', releaseFields.tag),
    notes: read('notes', releaseFields.notes),
    draft: read('draft', releaseFields.draft),
    repository: read('repository', releaseFields.repository),
  };
}
