import { Type } from '@sinclair/typebox';
import { checkJson } from '../../tools/json.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing plan in pixels: the middle of each node, the points of each edge in the order of the edges given. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Point[];
  readonly edges: readonly (readonly Point[])[];
}

const point = Type.Object({ x: Type.Number(), y: Type.Number() });
const edgePoints = Type.Object({ points: Type.Array(point) });
const whole = Type.Object({ width: Type.Number(), height: Type.Number() });

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

/**
 * Places `count` nodes of one size in ranks from left to right.
 * @param edges pairs of node numbers from 0
 */
export async function layOut(
  count: number,
  edges: readonly { readonly from: number; readonly to: number }[],
  size: { readonly width: number; readonly height: number },
): Promise<Layout> {
  const dagre: Dagre = await import('@dagrejs/dagre');
  const graph = new dagre.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 64, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (let index = 0; index < count; index += 1) graph.setNode(String(index), { ...size });
  for (const { from, to } of edges) graph.setEdge(String(from), String(to));
  dagre.layout(graph);
  return {
    ...checkJson(whole, graph.graph(), 'the layout'),
    nodes: Array.from({ length: count }, (_, index) =>
      checkJson(point, graph.node(String(index)), 'the layout'),
    ),
    edges: edges.map(
      ({ from, to }) => checkJson(edgePoints, graph.edge(String(from), String(to)), 'the layout').points,
    ),
  };
}
