import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Type } from '@sinclair/typebox';
import { parseJson } from '../tools/json.ts';
import type { Definition } from './bake-print.ts';
import { isRemote } from './paths.ts';

const namesSchema = Type.Object({ target: Type.Optional(Type.Record(Type.String(), Type.Unknown())) });

/**
 * Targets of Bake files that are there to be inherited from, and are no images by themselves: those that a file from
 * outside of the working folder defines (docker/metadata-action writes one into the runner's temporary folder), and
 * those whose Dockerfile is not there. One that the files or the request name is always an image.
 * @param paths of the files, relative to `cwd`
 * @param named what the request names
 */
export async function inheritedTargets(
  { targets, groups, byDefault, saysDefault }: Definition,
  cwd: string,
  paths: readonly string[],
  named: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const used = new Set([
    ...(saysDefault ? byDefault : []),
    ...Object.values(groups).flat(),
    ...named,
    ...Object.values(targets).flatMap(({ contexts = {} }) =>
      Object.values(contexts).map((at) => at.replace(/^target:/, '')),
    ),
  ]);
  const outside = new Set<string>();
  for (const path of paths.filter((one) => one.startsWith('../') && one.endsWith('.json'))) {
    const text = await readFile(resolve(cwd, path), 'utf8');
    for (const name of Object.keys(parseJson(namesSchema, text, path).target ?? {})) outside.add(name);
  }
  const inherited = new Set<string>();
  for (const [name, { context = '.', dockerfile, 'dockerfile-inline': inline }] of Object.entries(targets)) {
    if (used.has(name)) continue;
    const isLocal = !isRemote(context) && inline === undefined && dockerfile !== undefined;
    if (outside.has(name) || (isLocal && !(await exists(dockerfile)))) inherited.add(name);
  }
  return inherited;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
