import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, expect, test } from '@jest/globals';

import { npmFits } from '../../../scripts/setup/npm.mjs';
import { makeFolder } from '../../support/tree.ts';

let root: string;
beforeEach(async () => {
  root = await makeFolder();
  mkdirSync(join(root, 'node_modules'));
});

const a = { version: '1.0.0', integrity: 'sha512-a' };
const otherSystem = { version: '1.0.0', integrity: 'sha512-o', optional: true };

function write(file: string, packages: Record<string, unknown>) {
  writeFileSync(join(root, file), JSON.stringify({ packages: { '': {}, ...packages } }));
}

test.each([
  { what: 'the same', present: { 'node_modules/a': a }, fits: true },
  { what: 'another version', present: { 'node_modules/a': { ...a, version: '1.0.1' } }, fits: false },
  { what: 'another content', present: { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, fits: false },
  { what: 'one too many', present: { 'node_modules/a': a, 'node_modules/b': a }, fits: false },
  { what: 'one too few', present: {}, fits: false },
])('node_modules with $what: fits $fits', ({ present, fits }) => {
  write('package-lock.json', { 'node_modules/a': a, 'node_modules/o': otherSystem });
  write('node_modules/.package-lock.json', present);
  expect(npmFits(root)).toBe(fits);
});

test('nothing installed does not fit', () => {
  write('package-lock.json', { 'node_modules/a': a });
  expect(npmFits(root)).toBe(false);
});
