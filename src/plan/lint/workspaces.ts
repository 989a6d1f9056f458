import { posix } from 'node:path';
import { isBranch, type Branch } from '../files/tree.ts';
import { entryAt, findManifests, foldersFor, textAt, type Found } from './manifests.ts';
import type { Member, Workspace } from './model.ts';

/**
 * The workspaces whose root is that of a context: Cargo's, npm's (also yarn's and pnpm's), Go's; and, of a single Go
 * module, its commands. What cannot be read is no workspace.
 * @param raw the context as it lies on the disk
 * @param root what its ignore file leaves
 */
export async function readWorkspaces(raw: Branch, root: Branch): Promise<readonly Workspace[]> {
  return [cargo(raw, root), await npm(raw, root), go(raw, root)]
    .filter((one) => one !== undefined)
    .filter(({ members }) => members.length > 0);
}

/** Without what stands behind `#`, as far as it is no text. */
function withoutComments(toml: string): string {
  return toml.replaceAll(/#[^"'\n]*$/gm, '');
}

/** The table of this name; empty where there is none. */
function table(toml: string, name: string): string {
  const start = new RegExp(`^\\s*\\[${name.replaceAll('.', '\\.')}\\]\\s*$`, 'm').exec(toml);
  if (start === null) return '';
  const rest = toml.slice(start.index + start[0].length);
  const end = /^\s*\[[\w."'-]+\]\s*$|^\s*\[\[/m.exec(rest);
  return end === null ? rest : rest.slice(0, end.index);
}

function list(toml: string, key: string): readonly string[] {
  const [, inside = ''] = new RegExp(`^\\s*${key}\\s*=\\s*\\[([^\\]]*)\\]`, 'm').exec(toml) ?? [];
  return [...inside.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
}

/** Source: doc.rust-lang.org/cargo/reference/workspaces.html. */
function cargo(raw: Branch, root: Branch): Workspace | undefined {
  const text = textAt(raw, 'Cargo.toml');
  if (text === undefined || !/^\s*\[workspace/m.test(text)) return undefined;
  const plain = withoutComments(text);
  const own = table(plain, 'workspace');
  const patterns = [...list(own, 'members'), ...list(own, 'exclude').map((one) => `!${one}`)];
  const found = findManifests(raw, patterns, 'Cargo.toml');
  const shared = new Map(
    [
      ...table(plain, 'workspace.dependencies').matchAll(
        /^\s*([\w-]+)\s*=\s*\{[^}\n]*\bpath\s*=\s*"([^"]+)"/gm,
      ),
    ].map(([, name = '', path = '']) => [name, posix.normalize(path)] as const),
  );
  const nameOf = ({ text: manifest, folder }: Found): string =>
    /^\s*name\s*=\s*"([^"]+)"/m.exec(table(withoutComments(manifest), 'package'))?.[1] ?? folder;
  const byFolder = new Map(found.map((one) => [one.folder, nameOf(one)]));
  return {
    kind: 'cargo',
    root: 'Cargo.toml',
    members: found.map((one) => {
      const manifest = withoutComments(one.text);
      const paths = [...manifest.matchAll(/\bpath\s*=\s*"([^"]+)"/g)].map(([, path = '']) =>
        posix.join(one.folder, path),
      );
      const inherited = [
        ...manifest.matchAll(/^\s*([\w-]+)(?:\.workspace\s*=|\s*=\s*\{[^}\n]*\bworkspace\s*=)\s*true/gm),
      ].flatMap(([, name = '']) => shared.get(name) ?? []);
      return member(
        one,
        nameOf(one),
        root,
        [...paths, ...inherited].flatMap((path) => byFolder.get(path) ?? []),
      );
    }),
  };
}

/** Sources: docs.npmjs.com/cli/using-npm/workspaces, pnpm.io/pnpm-workspace_yaml. */
async function npm(raw: Branch, root: Branch): Promise<Workspace | undefined> {
  const yaml = textAt(raw, 'pnpm-workspace.yaml');
  const json = textAt(raw, 'package.json');
  const patterns =
    yaml === undefined ? fromPackage(record(json)) : strings(property(await fromYaml(yaml), 'packages'));
  if (patterns.length === 0) return undefined;
  const found = findManifests(raw, patterns, 'package.json').filter(({ folder }) => folder !== '.');
  const read = found.map((one) => ({ one, json: record(one.text) }));
  const named = read.map(({ one, json: own }) => {
    const name = property(own, 'name');
    return { one, own, name: typeof name === 'string' ? name : one.folder };
  });
  const names = new Set(named.map(({ name }) => name));
  return {
    kind: 'npm',
    root: yaml === undefined ? 'package.json' : 'pnpm-workspace.yaml',
    members: named.map(({ one, own, name }) => {
      const needs = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap(
        (key) => {
          const value = property(own, key);
          return typeof value === 'object' && value !== null ? Object.keys(value) : [];
        },
      );
      return member(
        one,
        name,
        root,
        needs.filter((need) => names.has(need)),
      );
    }),
  };
}

function fromPackage(json: unknown): readonly string[] {
  const workspaces = property(json, 'workspaces');
  return Array.isArray(workspaces) ? strings(workspaces) : strings(property(workspaces, 'packages'));
}

/** Source: go.dev/ref/mod, "Workspaces". */
function go(raw: Branch, root: Branch): Workspace | undefined {
  const work = textAt(raw, 'go.work');
  if (work === undefined) return commands(raw, root);
  const plain = work.replaceAll(/\/\/.*$/gm, '');
  const blocks = [...plain.matchAll(/^use\s*\(([^)]*)\)/gm)].flatMap(([, inside = '']) => inside.split('\n'));
  const lines = [...plain.matchAll(/^use\s+([^\s(]+)\s*$/gm)].map(([, path = '']) => path);
  const paths = [...blocks, ...lines].map((line) => line.trim()).filter((line) => line !== '');
  const found = findManifests(raw, paths, 'go.mod');
  const named = found.map((one) => ({ one, name: /^module\s+(\S+)/m.exec(one.text)?.[1] ?? one.folder }));
  return {
    kind: 'go',
    root: 'go.work',
    members: named.map(({ one, name }) =>
      member(
        one,
        name,
        root,
        named.flatMap((other) =>
          other.name !== name && one.text.includes(`${other.name} `) ? [other.name] : [],
        ),
      ),
    ),
  };
}

/** `cmd/NAME` of a single module: each one is a program of its own. */
function commands(raw: Branch, root: Branch): Workspace | undefined {
  if (textAt(raw, 'go.mod') === undefined) return undefined;
  const folders = foldersFor(raw, 'cmd/*').filter((folder) => {
    const node = entryAt(raw, folder);
    return (
      node !== undefined && isBranch(node) && [...node.children().keys()].some((name) => name.endsWith('.go'))
    );
  });
  return {
    kind: 'commands',
    root: 'go.mod',
    members: folders.map((folder) => ({
      name: folder,
      folder,
      manifest: folder,
      isInContext: entryAt(root, folder) !== undefined,
      needs: [],
    })),
  };
}

function member({ folder, manifest }: Found, name: string, root: Branch, needs: readonly string[]): Member {
  return { name, folder, manifest, isInContext: entryAt(root, manifest) !== undefined, needs };
}

function record(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function fromYaml(text: string): Promise<unknown> {
  // Brings the YAML parser with it, and few contexts have one.
  const { parse } = await import('yaml');
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
