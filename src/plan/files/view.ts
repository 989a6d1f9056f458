import { createHash } from 'node:crypto';
import { digestOf } from '../../oci/digest.ts';
import { isDropped, isOnWay } from './covers.ts';
import type { Disk, Entry } from './disk.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import { bytesOf } from './names.ts';
import { createExcluder, reach, type Part, type Reached } from './reached.ts';
import type { Selection, Selections } from './selection.ts';
import {
  addUnread,
  diskBranch,
  filteredBranch,
  isBranch,
  settingsOf,
  substanceOf,
  type Branch,
  type Node,
} from './tree.ts';

/** A folder under some rules. All images that share both share what is known of it. */
export class View {
  /** As it lies on the disk. */
  readonly raw: Branch;
  /** What the rules leave. */
  readonly root: Branch;
  readonly #disk: Disk;
  readonly #rules: IgnoreRules;
  readonly #exclude = createExcluder();
  readonly #reached = new Map<string, Reached>();

  constructor(disk: Disk, folder: string, rules: IgnoreRules) {
    this.#disk = disk;
    this.#rules = rules;
    this.raw = diskBranch(disk, folder);
    this.root = filteredBranch(this.raw, rules);
  }

  /** See ContextFiles. */
  async digest(selections: Selections): Promise<string> {
    return this.#read(selections, ({ whole, alone }) => {
      const lines = new Set([
        ...alone.map((part) =>
          this.#line('alone', part, isBranch(part.node) ? '' : this.#substance(part.node)),
        ),
        ...whole.map((part) => this.#line('whole', part, this.#substance(part.node))),
      ]);
      const hash = createHash('sha256');
      for (const line of [...lines].sort()) hash.update(bytesOf(line));
      return `sha256:${hash.digest('hex')}`;
    });
  }

  /** See ContextFiles. */
  async files(selections: Selections): Promise<Readonly<Record<string, string>>> {
    return this.#read(selections, ({ whole, alone }) => {
      const files = new Map<string, string>();
      const add = ({ path, node }: Part, isWhole: boolean): void => {
        const substance = isBranch(node) ? '' : this.#substance(node);
        if (path !== '') files.set(path, digestOf(`${settingsOf(this.#disk, node)}\0${substance}`));
        if (!isWhole || !isBranch(node)) return;
        for (const [name, child] of node.children())
          add({ path: path === '' ? name : `${path}/${name}`, node: child }, true);
      };
      for (const part of alone) add(part, false);
      for (const part of whole) add(part, true);
      return Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
    });
  }

  /** See ContextFiles. */
  async contents(
    selections: Selections,
    fits: (path: string) => boolean,
  ): Promise<Readonly<Record<string, string>>> {
    return this.#disk.inTurn(async () => {
      const files = new Map<string, Entry>();
      const add = ({ path, node }: Part): void => {
        if (!isBranch(node)) {
          if (node.kind === 'file' && fits(path)) files.set(path, node);
          return;
        }
        for (const [name, child] of node.children())
          add({ path: path === '' ? name : `${path}/${name}`, node: child });
      };
      this.#reachAll(selections).whole.forEach(add);
      await this.#disk.read([...files.values()]);
      return Object.fromEntries(
        [...files]
          .map(([path, { content = '' }]) => [path, content] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      );
    });
  }

  /** Whether a change of a path can change what the selections reach; the path need not be there. */
  covers(selections: Selections, path: string): boolean {
    if (isDropped(this.#rules, path, this.#isFolder(path))) return false;
    return (
      selections === 'all' ||
      selections.some((selection) => isOnWay(selection, this.#reach(selection).ways, path))
    );
  }

  #isFolder(path: string): boolean {
    let node: Node | undefined = this.raw;
    for (const name of path.split('/'))
      node = node !== undefined && isBranch(node) ? node.children().get(name) : undefined;
    return node !== undefined && isBranch(node);
  }

  #reach(selection: Selection): Reached {
    const key = JSON.stringify([
      selection.kind,
      selection.keepsParents,
      selection.patterns,
      selection.excludes,
    ]);
    const reached = this.#reached.get(key) ?? reach(this.#disk, this.root, selection, this.#exclude);
    this.#reached.set(key, reached);
    return reached;
  }

  /** Reads all files that are reached, then asks. */
  async #read<T>(selections: Selections, ask: (parts: Omit<Reached, 'ways'>) => T): Promise<T> {
    return this.#disk.inTurn(async () => {
      const { whole, alone } = this.#reachAll(selections);
      const unread: Entry[] = [];
      addUnread(
        whole.map(({ node }) => node),
        unread,
      );
      await this.#disk.read(unread);
      return ask({ whole, alone });
    });
  }

  #reachAll(selections: Selections): Omit<Reached, 'ways'> {
    if (selections === 'all') return { whole: [{ path: '', node: this.root }], alone: [] };
    const reached = selections.map((selection) => this.#reach(selection));
    return {
      whole: reached.flatMap((one) => one.whole),
      alone: reached.flatMap((one) => one.alone),
    };
  }

  #line(how: string, { path, node }: Part, substance: string): string {
    return [path, how, settingsOf(this.#disk, node), substance, ''].join('\0');
  }

  #substance(node: Node): string {
    return substanceOf(this.#disk, node);
  }
}
