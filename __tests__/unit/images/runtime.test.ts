import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../support/documents.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** A script and all scripts that it imports, from the root. */
function withImports(path: string, known: readonly string[] = []): readonly string[] {
  if (known.includes(path)) return known;
  const imported = [...read(path).matchAll(/ from '(\.{1,2}\/[^']+)'/g)].map(([, to = '']) =>
    join(dirname(path), to),
  );
  return imported.reduce<readonly string[]>((all, one) => withImports(one, all), [...known, path]);
}

test('the image of the command is given every script that its bundle is made with', () => {
  const copies = [...read('images/runtime/Dockerfile').matchAll(/^COPY (scripts\/.*) \S+$/gm)];
  const given = copies.flatMap(([, paths = '']) => paths.split(' '));
  expect([...given].sort()).toEqual([...withImports('scripts/bundle.mjs')].sort());
});
