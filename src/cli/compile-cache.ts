import nodeModule from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../tools/cache-dir.ts';

/**
 * Keeps what V8 makes of our modules between runs (Node ≥ 22.8): loading them is a good part of a run in which nothing
 * has changed. Modules that are loaded later profit, too.
 */
export function keepCompiledModules(env: Readonly<Record<string, string | undefined>>): void {
  const enable: unknown = Reflect.get(nodeModule, 'enableCompileCache');
  // That it cannot be written costs time, and nothing else: Node tells by its result and does not throw.
  if (typeof enable === 'function') Reflect.apply(enable, nodeModule, [join(cacheFolder(env), 'compiled')]);
}
