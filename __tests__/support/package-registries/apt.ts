import { arOf, tarGzOf } from './archives.ts';
import { hashOf, packagesHost, type PackageRegistry, type Page } from './site.ts';

/**
 * A Debian archive that is not signed, with one component; each package, version 1.0, has `/usr/share/NAME`.
 * Source: Debian wiki, DebianRepository/Format; deb(5).
 */
export async function aptRegistry(names: readonly string[]): Promise<PackageRegistry> {
  const site: Record<string, Page> = {};
  const stanzas: string[] = [];
  for (const name of names) {
    const control = [
      `Package: ${name}`,
      'Version: 1.0',
      'Architecture: all',
      'Maintainer: Somebody <somebody@example.org>',
      `Description: ${name}`,
    ].join('\n');
    const deb = arOf({
      'debian-binary': '2.0\n',
      'control.tar.gz': await tarGzOf({ './control': `${control}\n` }),
      'data.tar.gz': await tarGzOf({ [`./usr/share/${name}`]: `${name}\n` }),
    });
    const path = `pool/${name}_1.0_all.deb`;
    site[`/debian/${path}`] = { kind: 'package', body: deb };
    const hash = hashOf('sha256', deb, 'hex');
    stanzas.push(`${control}\nFilename: ${path}\nSize: ${deb.length}\nSHA256: ${hash}\n`);
  }
  const index = stanzas.join('\n');
  const release = [
    'Suite: stable',
    'Codename: stable',
    'Date: Thu, 01 Jan 2026 00:00:00 UTC',
    'Architectures: all',
    'Components: main',
    'SHA256:',
    ` ${hashOf('sha256', index, 'hex')} ${Buffer.byteLength(index)} main/binary-all/Packages`,
    '',
  ].join('\n');
  site['/debian/dists/stable/Release'] = { kind: 'other', body: release };
  site['/debian/dists/stable/main/binary-all/Packages'] = { kind: 'other', body: index };
  return {
    site,
    files: () => ({ 'sources.list': `deb [trusted=yes] http://${packagesHost}/debian stable main\n` }),
  };
}
