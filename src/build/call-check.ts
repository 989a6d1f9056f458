import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import type { BakeTarget } from '../plan/bake.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { surroundingsFailed } from '../problem.ts';
import { bakeText } from '../tools/bake-text.ts';
import { runBuildx } from '../tools/buildx.ts';
import { parseJson } from '../tools/json.ts';
import type { BuildWarning } from './built.ts';
import type { Engine } from './engine.ts';

const lines = Type.Object({
  start: Type.Object({ line: Type.Integer() }),
  end: Type.Object({ line: Type.Integer() }),
});

/** `bake --call=check,format=json` (docs.docker.com, "Checking your build configuration"). */
const checkSchema = Type.Object({
  target: Type.Record(
    Type.String(),
    Type.Object({
      check: Type.Optional(
        Type.Object({
          warnings: Type.Optional(
            Type.Union([
              Type.Null(),
              Type.Array(
                Type.Object({
                  ruleName: Type.String(),
                  detail: Type.Optional(Type.String()),
                  description: Type.Optional(Type.String()),
                  url: Type.Optional(Type.String()),
                  location: Type.Optional(Type.Object({ ranges: Type.Optional(Type.Array(lines)) })),
                }),
              ),
            ]),
          ),
        }),
      ),
    }),
  ),
});

/**
 * BuildKit's own checks of the Dockerfiles, without building anything.
 * The exit code says nothing: it is 1 on any warning, and on a failure too. The JSON decides.
 * @param folder this run's folder
 * @param allowances see readAllowances
 * @throws Problem (surroundings) when there is no answer
 */
export async function callCheck(
  engine: Engine,
  images: readonly PlannedImage[],
  cwd: string,
  folder: string,
  allowances: readonly string[],
): Promise<readonly BuildWarning[]> {
  const definition = join(folder, 'check.json');
  const target = Object.fromEntries(images.map((image) => [image.name, withoutLinks(image.target)]));
  await writeFile(definition, bakeText({ target }));
  const { stdout, stderr } = await runBuildx(
    engine.buildx,
    [
      ...['bake', '--builder', engine.builder, '--file', definition, '--call=check,format=json'],
      ...['--progress=quiet', ...allowances, '--allow=ssh'],
      ...images.map(({ name }) => name),
    ],
    cwd,
  );
  if (!stdout.trimStart().startsWith('{'))
    throw surroundingsFailed('BuildKit’s checks gave no answer', {
      log: stderr.trim().split('\n').slice(-8),
    });
  const answer = parseJson(checkSchema, stdout, 'The answer of BuildKit’s checks');
  return images.flatMap(({ name, dockerfile }) =>
    (answer.target[name]?.check?.warnings ?? []).map(({ ruleName, detail, description, url, location }) => {
      const range = location?.ranges?.[0];
      return {
        image: name,
        rule: ruleName,
        message: detail ?? description ?? ruleName,
        file: dockerfile.path,
        ...(url === undefined ? {} : { url }),
        ...(range === undefined ? {} : { line: range.start.line, endLine: range.end.line }),
      };
    }),
  );
}

/** The checks refuse links between targets; an empty image in their place is as good for reading a Dockerfile. */
function withoutLinks(target: BakeTarget): BakeTarget {
  const contexts: Record<string, string> = {};
  for (const [key, value] of Object.entries(target.contexts ?? {}))
    contexts[key] = value.startsWith('target:') ? 'docker-image://scratch' : value;
  // Where another target is the whole context, the Dockerfile is in there too, and cannot be read before it is built.
  const isLinked = target.context?.startsWith('target:') === true;
  const readable = isLinked ? { context: '.', 'dockerfile-inline': 'FROM scratch' } : {};
  return { ...target, ...readable, contexts, tags: [], output: [], secret: [], ssh: [] };
}
