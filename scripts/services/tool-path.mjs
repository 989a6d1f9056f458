/** Where the services find their programs: made by set-up, or, failing that, on PATH. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { layout } from '../setup/cache-dir.mjs';

/**
 * @param {string} name
 * @returns {string} an absolute path, or the bare name for PATH to resolve
 */
export function tool(name) {
  const made = join(layout().bin, name);
  return existsSync(made) ? made : name;
}
