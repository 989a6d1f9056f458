import { createHash } from 'node:crypto';
import { Problem } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import type { Disk, Entry } from './disk.ts';
import type { IgnoreRules, RuleState } from './ignore-rules.ts';
import { bytesOf } from './names.ts';

/** A folder of a context: what is in it is looked up when somebody asks. */
export interface Branch {
  /** Absent for the root, whose own settings never reach the engine. */
  readonly entry: Entry | undefined;
  readonly children: () => ReadonlyMap<string, Node>;
  /** Digest of all below, once it was needed. */
  digest?: string;
}

/** A branch, or a leaf: a file, a link or a device. */
export type Node = Branch | Entry;

/** Whether something is below it. */
export function isBranch(node: Node): node is Branch {
  return 'children' in node;
}

/** A folder as it lies on the disk. */
export function diskBranch(disk: Disk, path: string, entry?: Entry): Branch {
  let children: ReadonlyMap<string, Node> | undefined;
  return {
    entry,
    children: () => (children ??= mapValues(disk.list(path), (one) => nodeOf(disk, one))),
  };
}

function nodeOf(disk: Disk, entry: Entry): Node {
  return entry.kind === 'folder' ? diskBranch(disk, entry.path, entry) : entry;
}

/**
 * A folder without what the rules drop. Of a dropped folder something may stay, and with it the folder.
 * @param path of the folder, relative to where the rules hold
 */
export function filteredBranch(branch: Branch, rules: IgnoreRules, path = '', state?: RuleState): Branch {
  if (rules.isEmpty) return branch;
  let children: ReadonlyMap<string, Node> | undefined;
  return {
    entry: branch.entry,
    children: () => (children ??= filtered(branch, rules, path, state)),
  };
}

function filtered(
  branch: Branch,
  rules: IgnoreRules,
  folder: string,
  parent: RuleState | undefined,
): ReadonlyMap<string, Node> {
  const kept = new Map<string, Node>();
  for (const [name, node] of branch.children()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const { ignored, enters, state } = rules.judge(path, parent);
    if (!isBranch(node)) {
      if (!ignored) kept.set(name, node);
    } else if (enters) {
      const below = filteredBranch(node, rules, path, state);
      if (!ignored || hasAny(below)) kept.set(name, below);
    }
  }
  return kept;
}

/** Nobody minds that a dropped folder cannot be read. */
function hasAny(branch: Branch): boolean {
  try {
    return branch.children().size > 0;
  } catch (error) {
    if (error instanceof Problem && errorCode(error.cause) === 'EACCES') return false;
    throw error;
  }
}

/** Adds all leaves of these nodes whose contents are not known yet; what has a digest already is not looked at. */
export function addUnread(nodes: Iterable<Node>, unread: Entry[]): void {
  for (const node of nodes)
    if (isBranch(node)) {
      if (node.digest === undefined) addUnread(node.children().values(), unread);
    } else if (node.kind !== 'link' && node.content === undefined) unread.push(node);
}

/**
 * The digest of all that is in a folder: names, kinds, modes, targets, contents. It is remembered.
 * What its files hold must have been read.
 */
export function digestOfBranch(disk: Disk, branch: Branch): string {
  if (branch.digest !== undefined) return branch.digest;
  const hash = createHash('sha256');
  const byName = [...branch.children()].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, node] of byName)
    // Names and targets hold anything but NUL.
    for (const part of [name, settingsOf(disk, node), substanceOf(disk, node)])
      hash.update(bytesOf(part)).update('\0');
  branch.digest = hash.digest('hex');
  return branch.digest;
}

/** What a node holds: a folder's digest, a file's, a link's target. */
export function substanceOf(disk: Disk, node: Node): string {
  if (isBranch(node)) return digestOfBranch(disk, node);
  return node.kind === 'link' ? disk.target(node) : (node.content ?? '');
}

/** Kind and mode. A link's mode means nothing. */
export function settingsOf(disk: Disk, node: Node): string {
  const entry = isBranch(node) ? node.entry : node;
  if (entry === undefined) return 'root';
  return entry.kind === 'link' ? 'link' : `${entry.kind} ${disk.mode(entry).toString(8)}`;
}

function mapValues<T>(
  entries: ReadonlyMap<string, Entry>,
  change: (entry: Entry) => T,
): ReadonlyMap<string, T> {
  return new Map([...entries].map(([name, entry]) => [name, change(entry)]));
}
