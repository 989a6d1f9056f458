import { badRequest } from '../problem.ts';
import { isDigest } from './digest.ts';

/** A repository in a registry: `ghcr.io` and `acme/base`. */
export interface Repository {
  /** Host with an optional port; `docker.io` for Docker Hub. */
  readonly registry: string;
  readonly repository: string;
}

/** What names an image, taken apart; every part is written out. */
export interface Reference extends Repository {
  readonly tag?: string;
  readonly digest?: string;
}

// The grammar of github.com/distribution/reference (regexp.go, normalize.go).
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domainPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const imageId = /^[a-f0-9]{64}$/;
const longestPath = 255;

const hub = 'docker.io';
const examples = 'A name looks like `ghcr.io/acme/app:1.2.0`, `acme/app` or `debian:bookworm-slim`.';

/**
 * Takes an image name apart as Docker does: `debian` is `docker.io/library/debian`, and the first part is a
 * registry when it is `localhost`, has a dot or a port, or holds upper-case letters.
 * @throws Problem (request) when it is no image name
 */
export function parseReference(text: string): Reference {
  const refuse = (why: string, todo = examples): Error =>
    badRequest(`\`${text.slice(0, 300)}\` is no image name: ${why}`, { todo });
  if (text === '') throw refuse('it is empty');
  if (imageId.test(text)) throw refuse('64 hex digits would be taken for an image ID');

  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !isDigest(digest))
    throw refuse('after `@` stands a digest, `sha256:` and 64 hex digits in lower case');

  const [name, tag] = splitTag(at < 0 ? text : text.slice(0, at));
  if (tag !== undefined && !tagPattern.test(tag))
    throw refuse('a tag is 1 to 128 letters, digits, `_`, `.` and `-`, and starts with none of the last two');

  const { registry, repository } = splitDomain(name);
  if (!domainPattern.test(registry)) throw refuse(`\`${registry}\` is no host name`);
  if (repository !== repository.toLowerCase())
    throw refuse('the repository has upper-case letters', `Write \`${text.toLowerCase().slice(0, 300)}\`.`);
  if (!pathPattern.test(repository))
    throw refuse('between slashes stand lower-case letters and digits, joined by `.`, `_`, `__` or `-`');
  if (repository.length > longestPath) throw refuse(`it is longer than ${longestPath} characters`);

  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The full name, `docker.io/library/debian:12`: parsing it again gives the same reference. */
export function formatReference(reference: Reference): string {
  return `${reference.registry}/${reference.repository}${suffix(reference)}`;
}

/** `registry/repository`, without tag and digest. */
export function repositoryName({ registry, repository }: Repository): string {
  return `${registry}/${repository}`;
}

/**
 * The name as people write it, without tag and digest: `debian`, `acme/app`, `ghcr.io/acme/app`. It stays in full
 * where the short form would mean something else: `docker.io/a.b/c`.
 */
export function familiarName(name: Repository): string {
  const full = repositoryName(name);
  if (name.registry !== hub) return full;
  const short = name.repository.replace(/^library\/(?=[^/]*$)/, '');
  const meant = splitDomain(short);
  return repositoryName(meant) === full && !imageId.test(short) ? short : full;
}

/** As familiarName, with tag and digest: `debian:12`. */
export function familiarReference(reference: Reference): string {
  return `${familiarName(reference)}${suffix(reference)}`;
}

function suffix({ tag, digest }: Reference): string {
  return `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** The tag stands after the last colon, unless a slash follows: then the colon belongs to a port. */
function splitTag(text: string): [string, string | undefined] {
  const colon = text.lastIndexOf(':');
  if (colon < 0 || text.includes('/', colon)) return [text, undefined];
  return [text.slice(0, colon), text.slice(colon + 1)];
}

function splitDomain(name: string): Repository {
  const slash = name.indexOf('/');
  if (slash < 0) return { registry: hub, repository: `library/${name}` };
  const first = name.slice(0, slash);
  const rest = name.slice(slash + 1);
  const isDomain = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
  if (!isDomain) return { registry: hub, repository: name };
  if (first !== hub && first !== 'index.docker.io') return { registry: first, repository: rest };
  return { registry: hub, repository: rest.includes('/') ? rest : `library/${rest}` };
}
