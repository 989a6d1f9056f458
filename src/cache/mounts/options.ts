import { posix } from 'node:path';
import type { SeenMount, SeenOption, SeenRun } from '../../plan/reach/runs.ts';
import type { CacheMount } from '../mount.ts';

/** A cache mount as one step has it. */
export type MountOptions = Omit<CacheMount, 'users' | 'namespace'> & { readonly isReadOnly: boolean };

/** `other`: of another type. `unknown`: `why` is one sentence. */
export type ReadMount =
  | { readonly kind: 'cache'; readonly options: MountOptions }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Reads one mount of a RUN as BuildKit does: the last one of each option counts, all values but that of `from` have
 * their variables put in, an empty id is none.
 * Source: github.com/moby/buildkit, frontend/dockerfile/instructions/commands_runmount.go (parseMount), and
 * frontend/dockerfile/dockerfile2llb/convert_runmount.go (dispatchRunMounts).
 * @param folder the step's working folder; where nobody knows it, targets are told relative to `/`
 */
export function readMount({ options, from }: SeenMount, folder: SeenRun['folder']): ReadMount {
  const read = (...names: readonly string[]): string | undefined | Unread => valueOf(options, names);
  const type = read('type') ?? 'bind';
  if (type instanceof Unread) return type.unknown('type');
  if (type.toLowerCase() !== 'cache') return { kind: 'other' };
  const target = read('target', 'dst', 'destination') ?? '';
  const given = read('id') ?? '';
  const id = given === '' ? target : given;
  if (id instanceof Unread) return id.unknown('id');
  const source = read('source', 'src') ?? '';
  if (source instanceof Unread) return source.unknown('source');
  const owner = ownerOf(read);
  if (!('numbers' in owner)) return owner;
  return {
    kind: 'cache',
    options: {
      id: given === '' ? clean(id) : id,
      target: target instanceof Unread ? '/' : clean(posix.join('/', absolute(target, folder))),
      sharing: sharingOf(read('sharing')),
      isReadOnly: isReadOnly(options),
      ...(from === undefined ? {} : { from }),
      ...(posix.join('/', source) === '/' ? owner.numbers : {}),
    },
  };
}

/** A value whose variables nobody knows without an engine. */
class Unread {
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  unknown(option: string): Extract<ReadMount, { readonly kind: 'unknown' }> {
    return {
      kind: 'unknown',
      why: `its ${option} is ${this.#written}, which nobody can tell without an engine`,
    };
  }
}

function valueOf(options: readonly SeenOption[], names: readonly string[]): string | undefined | Unread {
  const last = options.findLast(({ key, written }) => names.includes(key) && written !== undefined);
  if (last?.written === undefined) return undefined;
  return last.value ?? new Unread(last.written);
}

interface Owner {
  readonly numbers: { readonly uid?: number; readonly gid?: number; readonly mode?: number };
}

function ownerOf(
  read: (name: string) => string | undefined | Unread,
): Owner | Extract<ReadMount, { readonly kind: 'unknown' }> {
  const numbers: { uid?: number; gid?: number; mode?: number } = {};
  for (const name of ['uid', 'gid', 'mode'] as const) {
    const text = read(name);
    if (text === undefined) continue;
    if (text instanceof Unread) return text.unknown(name);
    const [digits, base] = name === 'mode' ? [/^[0-7]+$/, 8] : [/^\d+$/, 10];
    const number = digits.test(text) ? Number.parseInt(text, base) : Number.NaN;
    if (!(number < 2 ** 32))
      return { kind: 'unknown', why: `its ${name} is ${JSON.stringify(text)}, which is no number` };
    numbers[name] = number;
  }
  return { numbers };
}

/** What BuildKit would refuse, and what nobody knows, is taken for what it is when nothing is said. */
function sharingOf(text: string | undefined | Unread): CacheMount['sharing'] {
  const sharing = typeof text === 'string' ? text.toLowerCase() : 'shared';
  return sharing === 'private' || sharing === 'locked' ? sharing : 'shared';
}

const yes = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);

function isReadOnly(options: readonly SeenOption[]): boolean {
  const last = options.findLast(({ key }) => ['readonly', 'ro', 'readwrite', 'rw'].includes(key));
  if (last === undefined) return false;
  const isYes = last.written === undefined || yes.has(last.value ?? '');
  return last.key.startsWith('ro') || last.key === 'readonly' ? isYes : !isYes;
}

function absolute(target: string, folder = '/'): string {
  return target.startsWith('/') ? target : posix.join(folder, target);
}

/** Go's path.Clean: unlike Node's it leaves no slash at the end. */
function clean(path: string): string {
  return posix.normalize(path).replace(/(.)\/$/, '$1');
}
