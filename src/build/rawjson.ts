import { Type, type Static } from '@sinclair/typebox';
import { soundJson } from '../tools/json.ts';

/**
 * One document of `--progress=rawjson`: BuildKit's SolveStatus as buildx prints it.
 * Source: github.com/moby/buildkit, client/graph.go.
 */
const statusSchema = Type.Object({
  vertexes: Type.Optional(
    Type.Array(
      Type.Object({
        digest: Type.String(),
        inputs: Type.Optional(Type.Union([Type.Null(), Type.Array(Type.String())])),
        name: Type.Optional(Type.String()),
        started: Type.Optional(Type.String()),
        completed: Type.Optional(Type.String()),
        cached: Type.Optional(Type.Boolean()),
        error: Type.Optional(Type.String()),
      }),
    ),
  ),
  statuses: Type.Optional(
    Type.Array(Type.Object({ id: Type.Optional(Type.String()), vertex: Type.Optional(Type.String()) })),
  ),
  logs: Type.Optional(
    Type.Array(
      Type.Object({
        vertex: Type.String(),
        stream: Type.Optional(Type.Integer()),
        data: Type.String(),
      }),
    ),
  ),
  warnings: Type.Optional(
    Type.Array(
      Type.Object({
        vertex: Type.String(),
        short: Type.Optional(Type.String()),
        url: Type.Optional(Type.String()),
        range: Type.Optional(
          Type.Union([
            Type.Null(),
            Type.Array(
              Type.Object({
                start: Type.Object({ line: Type.Integer() }),
                end: Type.Object({ line: Type.Integer() }),
              }),
            ),
          ]),
        ),
      }),
    ),
  ),
});
export type SolveStatus = Static<typeof statusSchema>;

/**
 * Reads one line of buildx's output.
 * @returns `undefined` when it is no status: then it is a message of buildx itself
 */
export function parseStatus(line: string): SolveStatus | undefined {
  return line.startsWith('{') ? soundJson(statusSchema, line) : undefined;
}
