/** Stands in for actions/upload-artifact where no GitHub is: artifacts are folders in $ARTIFACTS. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const input = (/** @type {string} */ name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const to = join(process.env['ARTIFACTS'] ?? '', input('name'));
const path = input('path');

const isEmpty = !existsSync(path) || readdirSync(path, { recursive: true }).length === 0;
if (isEmpty && input('if-no-files-found') === 'error') throw new Error(`No files were found: ${path}`);
if (!isEmpty) {
  if (existsSync(to) && input('overwrite') !== 'true') throw new Error(`${to} exists already`);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(path, to, { recursive: true });
}
