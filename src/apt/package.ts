import { badRequest, messageOf, type Problem } from '../problem.ts';
import { readStanzas, valueOf, writeStanza, type Stanza } from './stanza.ts';

/** A package of a repository. */
export interface Package {
  readonly name: string;
  /** With its epoch: `1:1.2.0-1`. */
  readonly version: string;
  /** `all`, or of one kind of machine: `amd64`. */
  readonly architecture: string;
  readonly component: string;
  /** In the repository: `pool/main/h/hello/hello_1.2.0-1_amd64.deb`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** Its paragraph in the index; ends with a newline. */
  readonly text: string;
}

/** A file as it is given: what its control file says, and what it is. */
export interface GivenPackage {
  /** For messages. */
  readonly file: string;
  readonly control: string;
  readonly size: number;
  readonly sha256: string;
}

// Source: Debian Policy 5.6.1, 5.6.7, 5.6.12; dpkg, arch.c.
const rules = {
  Package: /^[a-z0-9][a-z0-9+.-]+$/,
  Version: /^(?:\d+:)?\d[0-9A-Za-z.+~-]*$/,
  Architecture: /^[a-z0-9][a-z0-9-]*$/,
} as const;

/** What an index says of a file itself: it is never taken from what is in the file. */
const ofIndex = new Set(['filename', 'size', 'md5sum', 'sha1', 'sha256', 'sha512', 'status']);

/** Longer ones no file system takes. */
const longestName = 255;

/**
 * A given package as it will be in a repository. Every name that becomes a part of a path is checked.
 * @throws Problem (request) for a control file that is none, or names that are none
 */
export function packageOf({ file, control, size, sha256 }: GivenPackage, component: string): Package {
  const stanza = only(control, file);
  const name = checked(stanza, 'Package', file);
  const version = checked(stanza, 'Version', file);
  const architecture = checked(stanza, 'Architecture', file);
  const source = sourceOf(stanza, name, file);
  const path = poolPath({ name, version, architecture, source, component });
  if ((path.split('/').at(-1) ?? '').length > longestName)
    throw badRequest(`${file} has a name of more than ${longestName} characters`);
  const kept = stanza.filter((field) => !ofIndex.has(field.name.toLowerCase()));
  const text = writeStanza([
    ...kept,
    { name: 'Filename', value: path },
    { name: 'Size', value: String(size) },
    { name: 'SHA256', value: sha256 },
  ]);
  return { name, version, architecture, component, path, size, sha256, text };
}

/**
 * A package as an index has it.
 * @throws Error that says what is wrong
 */
export function packageIn(stanza: Stanza, component: string): Package {
  const field = (name: string, rule: RegExp): string => {
    const value = valueOf(stanza, name) ?? '';
    if (rule.test(value)) return value;
    throw new Error(`${name} is ${JSON.stringify(value.slice(0, 100))}`);
  };
  return {
    name: field('Package', rules.Package),
    version: field('Version', rules.Version),
    architecture: field('Architecture', rules.Architecture),
    component,
    path: field('Filename', /^pool\/(?:(?!\.{1,2}\/)[\w.+~-]+\/)+(?!\.{1,2}$)[\w.+~-]+$/),
    size: Number(field('Size', /^\d{1,15}$/)),
    sha256: field('SHA256', /^[0-9a-f]{64}$/),
    text: writeStanza(stanza),
  };
}

/** What two different files may not both be. */
export function identityOf({ name, version, architecture }: Package): string {
  return `${name} ${version} ${architecture}`;
}

/**
 * Where a package lies, as Debian's own archive has it: by component, first letters and source.
 * Source: wiki.debian.org/DebianRepository/Format, and dak's poolify.
 */
export function poolPath({
  name,
  version,
  architecture,
  source,
  component,
}: Pick<Package, 'name' | 'version' | 'architecture' | 'component'> & { readonly source: string }): string {
  const letters = source.startsWith('lib') ? source.slice(0, 4) : source.slice(0, 1);
  const bare = version.replace(/^\d+:/, '');
  return `pool/${component}/${letters}/${source}/${name}_${bare}_${architecture}.deb`;
}

function only(control: string, file: string): Stanza {
  try {
    const [stanza, second] = readStanzas(control);
    if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
    return stanza;
  } catch (error) {
    throw badRequest(`${file} has no control file as packages have it: ${messageOf(error)}`);
  }
}

function checked(stanza: Stanza, field: keyof typeof rules, file: string): string {
  const value = valueOf(stanza, field) ?? '';
  if (rules[field].test(value)) return value;
  throw noName(field, value, file);
}

/** `hello`, or `hello (1.2.0-1)` where the version differs. */
function sourceOf(stanza: Stanza, name: string, file: string): string {
  const value = valueOf(stanza, 'Source') ?? name;
  const source = value.replace(/ \([^()]*\)$/, '');
  if (rules.Package.test(source)) return source;
  throw noName('Source', value, file);
}

function noName(field: string, value: string, file: string): Problem {
  return badRequest(`${file}: the field ${field} is ${JSON.stringify(value.slice(0, 100))}`, {
    todo: 'Build it with dpkg-buildpackage or dpkg-deb, which refuse such a name',
  });
}
