import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ownVersion } from '../../../src/tools/own-version.ts';

test('the command says the version that the package has', () => {
  const path = join(import.meta.dirname, '..', '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  expect(ownVersion).toBe(version);
});
