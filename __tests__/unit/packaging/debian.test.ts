import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createProgram } from '../../../src/cli/program.ts';
import { newestEntry } from '../../../src/deb/changelog.ts';
import { idle } from '../../support/cli-actions.ts';
import { projectRoot } from '../../support/documents.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly engines: { readonly node: string };
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: object;
};

describe('the Debian package', () => {
  test('asks for the Node that the npm package asks for', () => {
    const wanted = manifest.engines.node.replace('>=', '>= ');
    expect(read('debian/control')).toContain(`Depends: nodejs (${wanted}), \${misc:Depends}\n`);
  });

  test('has a changelog that begins with an entry of a time', () => {
    const entry = newestEntry(read('debian/changelog'), 'debian/changelog');
    expect(entry).toMatchObject({ source: 'image-build', epochSeconds: expect.any(Number) });
  });

  test('says under which terms everything in it is', () => {
    // As the bundler writes it: name, terms, a text.
    const terms = [
      ...read('dist/cli/licenses.txt').matchAll(/(?:^|\n\n)@?[a-z0-9][\w./@-]*\n([^\n]{2,40})\n/g),
    ];
    const names = new Set(terms.map(([, name = '']) => (name === 'MIT' ? 'Expat' : name)));
    const [, said = ''] = /^Files: dist\/\*$[^]*?^License: (.*)$/m.exec(read('debian/copyright')) ?? [];
    expect(terms.length).toBeGreaterThan(10);
    expect(said.split(' and ').sort()).toEqual([...names].sort());
  });

  test('names every command in its manual page, and every code that it ends with', () => {
    const names = createProgram(idle, () => undefined).commands.map((one) => one.name());
    const bold = new Set([...read('debian/image-build.1').matchAll(/^\.B (.*)$/gm)].map(([, name]) => name));
    expect(names.filter((name) => !bold.has(name))).toEqual([]);
    expect(['0', '1', '2', '3', '4', '130'].filter((code) => !bold.has(code))).toEqual([]);
  });

  test('installs what there is', () => {
    const places = read('debian/install').trim().split('\n');
    const sources = [
      ...places.map((line) => line.split(' ')[0] ?? ''),
      ...read('debian/docs').trim().split('\n'),
    ];
    const missing = sources.filter((pattern) => {
      const [, folder = '.', name = ''] = /^(?:(.*)\/)?([^/]+)$/.exec(pattern) ?? [];
      const wanted = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
      return !readdirSync(join(projectRoot, folder)).some((one) => wanted.test(one));
    });
    expect(missing).toEqual([]);
  });
});

test('the npm package brings everything along, so that nothing is fetched for it', () => {
  // Whatever is bundled into dist/ is a dependency of the development alone.
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest.files).toEqual(['dist/cli', 'schema']);
  expect(manifest.bin).toEqual({ 'image-build': 'dist/cli/index.js' });
});
