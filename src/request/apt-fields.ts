import { badRequest } from '../problem.ts';
import { bucketName, endpoint, region, type BucketName } from './bucket-fields.ts';
import { readGiven } from './field.ts';
import type { Field } from './fields.ts';
import * as parse from './parse.ts';

/** What `image-build apt` takes: its flags, and inputs of a step of release.yml. The packages are its arguments. */
export const aptFields = {
  output: {
    shape: 'text',
    part: 'publish',
    value: 'FOLDER',
    about:
      'The folder of the repository: what is in it stays, and is added to. With `branch`, the folder in that branch; with `bucket` it is not used.',
    default: 'apt',
    read: parse.text,
  } satisfies Field<string>,
  branch: {
    shape: 'text',
    part: 'publish',
    value: 'BRANCH',
    about: 'Push the repository to this branch on GitHub (`gh-pages`), in place of writing a folder here.',
    read: parse.text,
  } satisfies Field<string>,
  bucket: {
    shape: 'text',
    part: 'publish',
    value: 's3://NAME/FOLDER',
    about:
      'Write the repository to this bucket of S3, or of a storage that speaks like it. The key is in `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, with `AWS_SESSION_TOKEN` where it has one.',
    read: bucketName,
  } satisfies Field<BucketName>,
  'bucket-endpoint': {
    shape: 'text',
    part: 'publish',
    value: 'URL',
    about: 'Where that storage is (`https://ACCOUNT.r2.cloudflarestorage.com`); AWS when left out.',
    read: endpoint,
  } satisfies Field<URL>,
  'bucket-region': {
    shape: 'text',
    part: 'publish',
    value: 'REGION',
    about: 'The region of the bucket; `AWS_REGION` when left out, else `us-east-1`.',
    read: region,
  } satisfies Field<string>,
  repository: {
    shape: 'text',
    part: 'publish',
    value: 'OWNER/NAME',
    about: 'Whose branch it is; the repository of the workflow’s run when left out.',
    read: parse.text,
  } satisfies Field<string>,
  suite: {
    shape: 'text',
    part: 'what',
    value: 'NAME',
    about: 'The suite that the packages go into, as people write it in their sources: `stable`, `bookworm`.',
    default: 'stable',
    read: named,
  } satisfies Field<string>,
  codename: {
    shape: 'text',
    part: 'what',
    value: 'NAME',
    about: 'Its codename; as it was when left out, at first the suite’s own name.',
    read: named,
  } satisfies Field<string>,
  component: {
    shape: 'text',
    part: 'what',
    value: 'NAME',
    about: 'The component that the packages go into.',
    default: 'main',
    read: named,
  } satisfies Field<string>,
  architectures: {
    shape: 'list',
    part: 'what',
    value: 'ARCH',
    about: 'Architectures that are served besides those of the packages.',
    read: architectures,
  } satisfies Field<readonly string[]>,
  origin: {
    shape: 'text',
    part: 'what',
    value: 'TEXT',
    about:
      'Who makes the packages, for people’s pins (`release o=Acme`); as it was when left out, at first the owner of the repository on GitHub.',
    read: oneLine,
  } satisfies Field<string>,
  label: {
    shape: 'text',
    part: 'what',
    value: 'TEXT',
    about: 'A name of the repository, for people’s pins; as it was when left out, at first its origin.',
    read: oneLine,
  } satisfies Field<string>,
  'valid-for': {
    shape: 'text',
    part: 'publish',
    value: 'DAYS',
    about:
      'How many days the signature holds; a run after half of them signs anew, with or without packages. `0` is for ever. As it was when left out, at first for ever.',
    read: days,
  } satisfies Field<number>,
  'dry-run': {
    shape: 'boolean',
    part: 'publish',
    about: 'Prove the key and the packages, and say what would be added; nothing is written.',
    default: 'false',
    read: parse.boolean,
  } satisfies Field<boolean>,
  'key-file': {
    shape: 'text',
    part: 'surroundings',
    value: 'FILE',
    about:
      'The secret key that signs, as `gpg --armor --export-secret-keys` writes it. That in `IMAGE_BUILD_APT_KEY` when left out; its passphrase is in `IMAGE_BUILD_APT_PASSPHRASE`.',
    read: parse.text,
  } satisfies Field<string>,
  'former-key': {
    shape: 'text',
    part: 'surroundings',
    value: 'FILE',
    about: 'The public key that the repository is signed with so far, when the key has changed.',
    read: parse.text,
  } satisfies Field<string>,
} as const;

export type AptFields = typeof aptFields;
export type AptFieldName = keyof AptFields;

/** The values of all of them; `undefined` for one that was left out and has no default. */
export type AptInputs = { readonly [K in AptFieldName]: ReturnType<AptFields[K]['read']> | undefined };

/**
 * Reads them all.
 * @param given the text of an input; undefined, or empty, where it was left out
 * @throws Problem (request) for a value that its field refuses
 */
export function readAptInputs(given: (name: AptFieldName) => string | undefined): AptInputs {
  const read = <T>(name: AptFieldName, field: Field<T>): T | undefined => readGiven(given, name, field);
  return {
    output: read('output', aptFields.output),
    branch: read('branch', aptFields.branch),
    bucket: read('bucket', aptFields.bucket),
    'bucket-endpoint': read('bucket-endpoint', aptFields['bucket-endpoint']),
    'bucket-region': read('bucket-region', aptFields['bucket-region']),
    repository: read('repository', aptFields.repository),
    suite: read('suite', aptFields.suite),
    codename: read('codename', aptFields.codename),
    component: read('component', aptFields.component),
    architectures: read('architectures', aptFields.architectures),
    origin: read('origin', aptFields.origin),
    label: read('label', aptFields.label),
    'valid-for': read('valid-for', aptFields['valid-for']),
    'dry-run': read('dry-run', aptFields['dry-run']),
    'key-file': read('key-file', aptFields['key-file']),
    'former-key': read('former-key', aptFields['former-key']),
  };
}

/** A name that is one folder. */
function named(value: string, name: string): string {
  const text = value.trim();
  if (/^[a-zA-Z0-9][\w.+-]{0,99}$/.test(text)) return text;
  throw badRequest(`${name} is ${JSON.stringify(value)}`, {
    todo: 'Letters, digits, +, -, _ and . make a name, and it begins with a letter or digit',
  });
}

function architectures(value: string, name: string): readonly string[] {
  const all = parse.csvList(value, name);
  const bad = all.find((one) => !/^[a-z0-9][a-z0-9-]{0,49}$/.test(one));
  if (bad === undefined) return all;
  throw badRequest(`${name} has ${JSON.stringify(bad)}`, { todo: 'Debian’s words: amd64, arm64, armhf' });
}

function oneLine(value: string, name: string): string {
  const text = value.trim();
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) && text.length <= 200) return text;
  throw badRequest(`${name} is ${JSON.stringify(value.slice(0, 200))}, which is no short line of text`);
}

function days(value: string, name: string): number {
  const number = Number(value);
  if (/^\s*\d{1,5}\s*$/.test(value)) return number;
  throw badRequest(`${name} is ${JSON.stringify(value)}, which is no number of days`);
}
