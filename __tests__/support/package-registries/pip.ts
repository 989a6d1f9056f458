import { zipOf } from './archives.ts';
import { hashOf, packagesHost, type PackageRegistry, type Page } from './site.ts';

/**
 * A Python package index: a page and a wheel a package, all in version 1.0.
 * Source: packaging.python.org, specifications: simple-repository-api, binary-distribution-format.
 */
export function pipRegistry(names: readonly string[]): PackageRegistry {
  const site: Record<string, Page> = {};
  for (const name of names) {
    const info = `${name}-1.0.dist-info`;
    const files = {
      [`${name}.py`]: `name = ${JSON.stringify(name)}\n`,
      [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`,
      [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    };
    const record = [...Object.entries(files).map(recorded), `${info}/RECORD,,`, ''].join('\n');
    const wheel = zipOf({ ...files, [`${info}/RECORD`]: record });
    const file = `${name}-1.0-py3-none-any.whl`;
    site[`/python/files/${file}`] = { kind: 'package', body: wheel };
    const link = `<a href="/python/files/${file}#sha256=${hashOf('sha256', wheel, 'hex')}">${file}</a>`;
    const body = `<!DOCTYPE html><html><body>${link}</body></html>`;
    site[`/python/simple/${name}/`] = { kind: 'other', body, type: 'text/html' };
  }
  return {
    site,
    files: (packages) => ({
      'requirements.txt': [
        `--index-url http://${packagesHost}/python/simple/`,
        `--trusted-host ${packagesHost}`,
        ...packages.map((name) => `${name}==1.0`),
        '',
      ].join('\n'),
    }),
  };
}

function recorded([path, text]: readonly [string, string]): string {
  const digest = hashOf('sha256', text, 'base64')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `${path},sha256=${digest},${Buffer.byteLength(text)}`;
}
