/** The sources as plain JavaScript, for scripts that need a value of theirs and for tests that start them unbundled. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { transformFileSync } from '@swc/core';

import { projectRoot } from './setup/files.mjs';

/** Where the sources of whoever names no folder go. */
const usual = join(projectRoot, 'node_modules', '.cache', 'image-build', 'src');

/** `rewriteRelativeImportExtensions` is missing in swc's types. @type {import('@swc/core').Options & { jsc: object }} */
const options = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript' },
    experimental: { keepImportAttributes: true },
    ...{ rewriteRelativeImportExtensions: true },
  },
  module: { type: 'es6' },
};

/**
 * Transpiles all of src/ into a folder below node_modules, so that imports of packages are found.
 *
 * @param {string} [out]  what is in it goes; whoever runs for long has one of its own, or another one transpiles into it
 * @returns {string} the folder; `src/cli.ts` is `cli.js` in it
 */
export function transpile(out = usual) {
  const src = join(projectRoot, 'src');
  // Another one may be writing there just now.
  rmSync(out, { recursive: true, force: true, maxRetries: 5 });
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(out, relative(src, file));
    mkdirSync(dirname(target), { recursive: true });
    if (!file.endsWith('.ts')) cpSync(file, target);
    else {
      const { code } = transformFileSync(file, options);
      writeFileSync(target.replace(/\.ts$/, '.js'), code);
    }
  }
  return out;
}
