/** Stands in for actions/download-artifact with a pattern. A single artifact is put into the folder itself, as there. */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const input = (/** @type {string} */ name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const artifacts = process.env['ARTIFACTS'] ?? '';
const [begin = '', ...more] = input('pattern').split('*');
if (more.join('') !== '')
  throw new Error(`Only patterns that end with * are known here: ${input('pattern')}`);

const all = existsSync(artifacts) ? readdirSync(artifacts) : [];
const isPattern = input('pattern').includes('*');
const names = all.filter((name) => (isPattern ? name.startsWith(begin) : name === begin));
const isFlat = input('merge-multiple') === 'true' || names.length === 1;
mkdirSync(input('path'), { recursive: true });
for (const name of names) {
  const to = isFlat ? input('path') : join(input('path'), name);
  cpSync(join(artifacts, name), to, { recursive: true });
}
