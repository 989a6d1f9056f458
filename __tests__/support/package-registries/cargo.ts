import { tarGzOf } from './archives.ts';
import { hashOf, packagesHost, type PackageRegistry, type Page } from './site.ts';

const address = `http://${packagesHost}/crates/`;

/**
 * A registry of crates with a sparse index, all in 1.0.0, with a function `name`. Names have four letters or more.
 * Source: doc.rust-lang.org/cargo/reference/registry-index.html.
 */
export async function cargoRegistry(names: readonly string[]): Promise<PackageRegistry> {
  const config = JSON.stringify({ dl: `${address}files` });
  const site: Record<string, Page> = { '/crates/config.json': { kind: 'other', body: config } };
  const sums = new Map<string, string>();
  for (const name of names) {
    const crate = await tarGzOf({
      [`${name}-1.0.0/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n`,
      [`${name}-1.0.0/src/lib.rs`]: `pub fn name() -> &'static str { "${name}" }\n`,
    });
    const cksum = hashOf('sha256', crate, 'hex');
    sums.set(name, cksum);
    site[`/crates/files/${name}/1.0.0/download`] = { kind: 'package', body: crate };
    const entry = { name, vers: '1.0.0', deps: [], cksum, features: {}, yanked: false };
    site[`/crates/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`] = {
      kind: 'other',
      body: `${JSON.stringify(entry)}\n`,
    };
  }
  return {
    site,
    files: (packages) => ({
      '.cargo/config.toml': `[registries.ours]\nindex = "sparse+${address}"\n`,
      'Cargo.toml': [
        '[package]',
        'name = "app"',
        'version = "1.0.0"',
        'edition = "2021"',
        '',
        '[dependencies]',
        ...packages.map((name) => `${name} = { version = "1", registry = "ours" }`),
        '',
      ].join('\n'),
      'Cargo.lock': [
        'version = 3',
        '',
        ...['[[package]]', 'name = "app"', 'version = "1.0.0"'],
        ...['dependencies = [', ...packages.map((name) => ` "${name}",`), ']', ''],
        ...packages.flatMap((name) => [
          '[[package]]',
          `name = "${name}"`,
          'version = "1.0.0"',
          `source = "sparse+${address}"`,
          `checksum = "${sums.get(name) ?? ''}"`,
          '',
        ]),
      ].join('\n'),
    }),
  };
}
