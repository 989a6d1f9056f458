import { tarGzOf } from './archives.ts';
import { hashOf, packagesHost, type PackageRegistry, type Page } from './site.ts';

/**
 * An npm registry: a document and a tarball a package, all in version 1.0.0.
 * Source: github.com/npm/registry, docs/responses/package-metadata.md.
 */
export async function npmRegistry(names: readonly string[]): Promise<PackageRegistry> {
  const site: Record<string, Page> = {
    // What `npm ci` asks at its end.
    '/npm/-/npm/v1/security/advisories/bulk': { kind: 'other', body: '{}', type: 'application/json' },
  };
  const locked = new Map<string, object>();
  for (const name of names) {
    const manifest = { name, version: '1.0.0', main: 'index.js' };
    const tarball = await tarGzOf({
      'package/package.json': JSON.stringify(manifest),
      'package/index.js': `module.exports = ${JSON.stringify(name)};\n`,
    });
    const path = `/npm/${name}/-/${name}-1.0.0.tgz`;
    const url = `http://${packagesHost}${path}`;
    const integrity = `sha512-${hashOf('sha512', tarball, 'base64')}`;
    site[path] = { kind: 'package', body: tarball };
    const versions = { '1.0.0': { ...manifest, dist: { tarball: url, integrity } } };
    const document = JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions });
    site[`/npm/${name}`] = { kind: 'other', body: document, type: 'application/json' };
    locked.set(name, { version: '1.0.0', resolved: url, integrity });
  }
  return {
    site,
    files: (packages) => {
      const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
      const project = { name: 'app', version: '1.0.0' };
      const modules = packages.map((name) => [`node_modules/${name}`, locked.get(name)] as const);
      return {
        '.npmrc': `registry=http://${packagesHost}/npm/\n`,
        'package.json': JSON.stringify({ ...project, dependencies }),
        'package-lock.json': JSON.stringify({
          ...project,
          lockfileVersion: 3,
          requires: true,
          packages: { '': { ...project, dependencies }, ...Object.fromEntries(modules) },
        }),
      };
    },
  };
}
