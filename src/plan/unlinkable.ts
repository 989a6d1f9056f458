import { badRequest } from '../problem.ts';
import { contextKeyOf } from './link.ts';
import type { Linked } from './linked.ts';

/**
 * Refuses links that BuildKit or buildx would take for something else (seen with BuildKit 0.33 and buildx 0.37): a
 * context of a stage's name takes the place of the whole stage, without a word; and `context = "target:NAME"` is looked
 * for as a folder.
 * @throws Problem (request) with the line
 */
export function refuseUnlinkable({ name, target, candidate: { dockerfile }, uses }: Linked): void {
  const file = dockerfile?.path ?? name;
  if (target.context?.startsWith('target:') === true)
    throw badRequest(`${name} has another image as its context, which buildx cannot do`, {
      where: { file },
      todo: `Give it a named context (contexts = { files = "${target.context}" }) and COPY --from=files`,
    });
  for (const { key, to, named } of uses) {
    const stage = dockerfile?.facts.stages.find(
      (one) => one.name !== undefined && contextKeyOf(one.name) === key.replace(/::.*$/, ''),
    );
    if (stage?.name === undefined || named === undefined) continue;
    throw badRequest(
      `The stage ${stage.name} of ${name} is called as the image ${to}, which would take its place`,
      {
        where: { file, line: stage.from.line },
        todo: `Give the stage another name: FROM ${named.text} AS ${stage.name}-stage`,
      },
    );
  }
}
