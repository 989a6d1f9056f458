import { Type } from '@sinclair/typebox';
import { checkJson } from '../../tools/json.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From one node to another, by their numbers from 0. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing plan in pixels: the middle of each node, the points of each edge in the order of the edges given. */
export interface Layout extends Size {
  readonly nodes: readonly Point[];
  readonly edges: readonly (readonly Point[])[];
}

/** Places `count` nodes of one size in ranks from left to right; the same graph has the same places every time. */
export type LayOut = (count: number, edges: readonly Edge[], size: Size) => Promise<Layout>;

/** What the places depend on beside the graph. */
export const placing = {
  /** The version of dagre; a test holds it against package.json. */
  dagre: '3.1.3',
  label: { rankdir: 'LR', nodesep: 22, ranksep: 64, marginx: 16, marginy: 16 },
} as const;

const point = Type.Object({ x: Type.Number(), y: Type.Number() });
const edgePoints = Type.Object({ points: Type.Array(point) });
const whole = Type.Object({ width: Type.Number(), height: Type.Number() });

/** A layout as JSON. */
export const layoutSchema = Type.Object({
  width: Type.Number(),
  height: Type.Number(),
  nodes: Type.Array(point),
  edges: Type.Array(Type.Array(point)),
});

/** What is used of dagre: its own types cannot be resolved by an ES module (their imports lack the file's ending). */
interface Dagre {
  readonly Graph: new () => DagreGraph;
  readonly layout: (graph: DagreGraph) => unknown;
}

interface DagreGraph {
  setGraph(label: Readonly<Record<string, unknown>>): unknown;
  setDefaultEdgeLabel(label: () => object): unknown;
  setNode(id: string, label: object): unknown;
  setEdge(from: string, to: string): unknown;
  graph(): unknown;
  node(id: string): unknown;
  edge(from: string, to: string): unknown;
}

/** Has dagre place the nodes, which takes some 20 ms. */
export const layOut: LayOut = async (count, edges, size) => {
  const dagre: Dagre = await import('@dagrejs/dagre');
  const graph = new dagre.Graph();
  graph.setGraph({ ...placing.label });
  graph.setDefaultEdgeLabel(() => ({}));
  for (let index = 0; index < count; index += 1) graph.setNode(String(index), { ...size });
  for (const { from, to } of edges) graph.setEdge(String(from), String(to));
  dagre.layout(graph);
  const { width, height } = checkJson(whole, graph.graph(), 'the layout');
  return {
    width,
    height,
    nodes: Array.from({ length: count }, (_, index) =>
      plain(checkJson(point, graph.node(String(index)), 'the layout')),
    ),
    edges: edges.map(({ from, to }) =>
      checkJson(edgePoints, graph.edge(String(from), String(to)), 'the layout').points.map(plain),
    ),
  };
};

/** Without what dagre notes beside it. */
function plain({ x, y }: Point): Point {
  return { x, y };
}
