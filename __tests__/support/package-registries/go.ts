import { zipOf, type Files } from './archives.ts';
import { hashOf, packagesHost, type PackageRegistry, type Page } from './site.ts';

/**
 * A Go module proxy: modules `packages.test/NAME`, all in v1.0.0, with a function Name.
 * Source: go.dev/ref/mod#goproxy-protocol, #zip-files.
 */
export function goRegistry(names: readonly string[]): PackageRegistry {
  const site: Record<string, Page> = {};
  const sums = new Map<string, string>();
  for (const name of names) {
    const path = `${packagesHost}/${name}`;
    const mod = `module ${path}\n\ngo 1.19\n`;
    const files = {
      [`${path}@v1.0.0/go.mod`]: mod,
      [`${path}@v1.0.0/${name}.go`]: `package ${name}\n\nfunc Name() string { return "${name}" }\n`,
    };
    const info = JSON.stringify({ Version: 'v1.0.0', Time: '2026-01-01T00:00:00Z' });
    const at = `/go/${path}/@v/`;
    site[`${at}list`] = { kind: 'other', body: 'v1.0.0\n' };
    site[`${at}v1.0.0.info`] = { kind: 'other', body: info, type: 'application/json' };
    site[`${at}v1.0.0.mod`] = { kind: 'package', body: mod };
    site[`${at}v1.0.0.zip`] = { kind: 'package', body: zipOf(files) };
    const ofGoMod = `${path} v1.0.0/go.mod ${moduleHash({ 'go.mod': mod })}\n`;
    sums.set(name, `${path} v1.0.0 ${moduleHash(files)}\n${ofGoMod}`);
  }
  return {
    site,
    files: (packages) => ({
      'go.mod': [
        'module app',
        '',
        'go 1.19',
        '',
        ...packages.map((name) => `require ${packagesHost}/${name} v1.0.0`),
        '',
      ].join('\n'),
      'go.sum': packages.map((name) => sums.get(name)).join(''),
    }),
  };
}

/** Source: golang.org/x/mod/sumdb/dirhash (Hash1). */
function moduleHash(files: Files): string {
  const lines = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, contents]) => `${hashOf('sha256', contents, 'hex')}  ${path}\n`);
  return `h1:${hashOf('sha256', lines.join(''), 'base64')}`;
}
