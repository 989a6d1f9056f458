import fc from 'fast-check';
import { copy, patterns, setting } from './world-random.ts';
import type { World, WorldNode } from './world.ts';

/** What somebody does to a repository. */
export interface Change {
  readonly name: string;
  readonly apply: (world: World) => World;
}

const pick = fc.nat({ max: 1000 });
const file = (text: string): WorldNode => ({ kind: 'file', text, mode: 0o644 });

/** Something done to one of the files, links and folders. */
function toNode(
  name: string,
  change: (node: WorldNode, path: string) => Readonly<Record<string, WorldNode | undefined>>,
): fc.Arbitrary<Change> {
  return pick.map((number) => ({
    name,
    apply: (world) => {
      const paths = Object.keys(world.nodes).sort();
      const path = paths[number % paths.length] ?? '';
      const node = world.nodes[path] ?? file('');
      const nodes = { ...world.nodes, ...change(node, path) };
      return { ...world, nodes: Object.fromEntries(Object.entries(nodes).filter(isThere)) };
    },
  }));
}

function isThere(entry: readonly [string, WorldNode | undefined]): entry is [string, WorldNode] {
  return entry[1] !== undefined;
}

/** Something done to the lines of one of the files that `wanted` fits. */
function toLines(
  name: string,
  wanted: RegExp,
  change: fc.Arbitrary<(lines: readonly string[], number: number) => readonly string[]>,
): fc.Arbitrary<Change> {
  return fc.tuple(pick, pick, change).map(([which, number, edit]) => ({
    name,
    apply: (world) => {
      const paths = Object.keys(world.lines)
        .filter((path) => wanted.test(path))
        .sort();
      const path = paths[which % paths.length];
      if (path === undefined) return world;
      return { ...world, lines: { ...world.lines, [path]: edit(world.lines[path] ?? [], number) } };
    },
  }));
}

const dockerfile = /Dockerfile$/;
const ignoreFile = /dockerignore$/;
const insert = (line: string) => (lines: readonly string[], number: number) => {
  // Never before the first FROM.
  const at = 2 + (number % Math.max(lines.length - 1, 1));
  return [...lines.slice(0, at), line, ...lines.slice(at)];
};
const remove = (lines: readonly string[], number: number) =>
  lines.filter(
    (line, index) => index !== number % lines.length || /^(FROM|ARG BASE|ARG DIR|WORKDIR .made)/.test(line),
  );

const newNames = [
  'b.txt',
  'new.txt',
  'src/new.md',
  'src/deep/new.txt',
  'docs/new.md',
  'images/app/src/z.txt',
  'images/app/n.txt',
  'images/base/src/z.md',
  'images/base/n.txt',
];

/** All kinds of changes. */
export const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: toNode('edit a file', (node, path) => ({
      [path]: node.kind === 'file' ? { ...node, text: `${node.text}!` } : node,
    })),
  },
  {
    weight: 2,
    arbitrary: toNode('change a mode', (node, path) => ({
      [path]: node.kind === 'link' ? node : { ...node, mode: node.mode === 0o755 ? 0o644 : 0o755 },
    })),
  },
  { weight: 2, arbitrary: toNode('remove a file', (_, path) => ({ [path]: undefined })) },
  {
    weight: 1,
    arbitrary: toNode('rename a file', (node, path) => ({ [path]: undefined, [`${path}x`]: node })),
  },
  {
    weight: 1,
    arbitrary: toNode('put a link in the place of a file', (node, path) => ({
      [path]: path.endsWith('a.txt') ? node : { kind: 'link', target: '/a.txt' },
    })),
  },
  {
    weight: 1,
    arbitrary: toNode('point a link elsewhere', (node, path) => ({
      [path]: node.kind === 'link' ? { ...node, target: 'src' } : node,
    })),
  },
  {
    weight: 1,
    arbitrary: toNode('put an empty folder in the place of a file', (_, path) => ({
      [path]: { kind: 'folder', mode: 0o755 },
    })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...newNames).map((path): Change => ({
      name: `add ${path}`,
      apply: (world) => ({ ...world, nodes: { ...world.nodes, [path]: file('new') } }),
    })),
  },
  { weight: 3, arbitrary: toLines('insert an instruction', dockerfile, fc.oneof(copy, setting).map(insert)) },
  { weight: 2, arbitrary: toLines('remove an instruction', dockerfile, fc.constant(remove)) },
  {
    weight: 1,
    arbitrary: toLines(
      'add a pattern',
      ignoreFile,
      fc.constantFrom(...patterns).map((line) => (lines) => [...lines, line]),
    ),
  },
  {
    weight: 1,
    arbitrary: toLines(
      'remove a pattern',
      ignoreFile,
      fc.constant((lines) => lines.slice(0, -1)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('V', 'DIR', 'UNUSED').map((name): Change => ({
      name: `set ${name}`,
      apply: (world) => ({ ...world, app: { ...world.app, args: { ...world.app.args, [name]: 'docs' } } }),
    })),
  },
);
