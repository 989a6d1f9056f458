import { badRequest } from '../problem.ts';

/**
 * The build order: every name after all it needs, otherwise by name, so that the result does not depend on the
 * order of the input.
 * @param needs name → the names it is built on; names that are no key count as outside and are ignored
 * @throws Problem (request) that shows a cycle as a path
 */
export function buildOrder(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): void => {
    if (done.has(name)) return;
    if (path.includes(name)) throw cycle([...path.slice(path.indexOf(name)), name]);
    path.push(name);
    for (const need of [...(needs.get(name) ?? [])].sort()) if (needs.has(need)) visit(need);
    path.pop();
    done.add(name);
    order.push(name);
  };
  for (const name of [...needs.keys()].sort()) visit(name);
  return order;
}

function cycle(path: readonly string[]): Error {
  return badRequest(`The images need each other in a circle: ${path.join(' → ')}`, {
    todo: 'Move what they share into an image of its own that both are built on',
  });
}

/** `wanted` and everything they need, directly or not. */
export function closure(
  wanted: readonly string[],
  needs: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const all = new Set<string>();
  const queue = [...wanted];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    queue.push(...(needs.get(name) ?? []));
  }
  return all;
}
