/** Paths of the checkout, and reading pins from it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the pins are: go.mod and go.sum files, requirements.txt, a package-lock.json. */
export const toolsFolder = join(projectRoot, 'scripts', 'tools');

/**
 * The contents of files, one after the other: what a step's stamp is made from.
 *
 * @param {...string} paths
 * @returns {string}
 */
export function contents(...paths) {
  return paths.map((path) => readFileSync(path, 'utf8')).join('\0');
}
