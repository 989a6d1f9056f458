import { execFileSync } from 'node:child_process';
import { tarOf, zipOf, type Files } from './archives.ts';
import { hashOf, packagesHost, type PackageRegistry, type Page } from './site.ts';

/**
 * A conda channel with packages for every platform, all in version 1.0; each has `share/NAME`.
 * Source: conda's documentation, concepts: packages (file format 2), channels; github.com/conda/ceps.
 */
export async function condaRegistry(names: readonly string[]): Promise<PackageRegistry> {
  const site: Record<string, Page> = {};
  const packages: Record<string, object> = {};
  for (const name of names) {
    const index = {
      name,
      version: '1.0',
      build: '0',
      build_number: 0,
      depends: [],
      subdir: 'noarch',
      noarch: 'generic',
      timestamp: Date.parse('2026-01-01'),
    };
    const text = `${name}\n`;
    const paths = [
      {
        _path: `share/${name}`,
        path_type: 'hardlink',
        sha256: hashOf('sha256', text, 'hex'),
        size_in_bytes: text.length,
      },
    ];
    const info = {
      'info/index.json': JSON.stringify(index),
      'info/paths.json': JSON.stringify({ paths, paths_version: 1 }),
      'info/files': `share/${name}\n`,
      'info/about.json': '{}',
    };
    const file = `${name}-1.0-0.conda`;
    const conda = zipOf({
      'metadata.json': JSON.stringify({ conda_pkg_format_version: 2 }),
      [`pkg-${name}-1.0-0.tar.zst`]: await tarZstOf({ [`share/${name}`]: text }),
      [`info-${name}-1.0-0.tar.zst`]: await tarZstOf(info),
    });
    site[`/conda/noarch/${file}`] = { kind: 'package', body: conda };
    packages[file] = { ...index, sha256: hashOf('sha256', conda, 'hex'), size: conda.length };
  }
  for (const subdir of ['noarch', 'linux-64']) {
    const mine = subdir === 'noarch' ? packages : {};
    const repodata = { info: { subdir }, packages: {}, 'packages.conda': mine, repodata_version: 1 };
    const body = zstd(JSON.stringify(repodata));
    site[`/conda/${subdir}/repodata.json.zst`] = { kind: 'other', body };
  }
  return {
    site,
    files: (wanted) => ({
      'environment.yml': [
        'channels:',
        `  - http://${packagesHost}/conda`,
        'dependencies:',
        ...wanted.map((name) => `  - ${name}=1.0`),
        '',
      ].join('\n'),
    }),
  };
}

async function tarZstOf(files: Files): Promise<Buffer> {
  return zstd(await tarOf(files));
}

/** By the machine’s own program: Node 20 cannot. */
function zstd(input: string | Buffer): Buffer {
  return execFileSync('zstd', ['--quiet', '--stdout'], { input });
}
