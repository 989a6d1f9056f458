import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blobFile, sha256, type TestLayout } from './layouts.ts';

/** The files that make a scanner see Debian 12 with one package: `make`, built from `make-dfsg`. */
export function debianWithMake(version = '4.3-4.1'): Record<string, string> {
  return {
    'etc/os-release': 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
    'etc/debian_version': '12.5\n',
    'var/lib/dpkg/status': [
      'Package: make',
      'Status: install ok installed',
      'Maintainer: Somebody <somebody@example.org>',
      'Architecture: amd64',
      'Source: make-dfsg',
      `Version: ${version}`,
      'Description: utility',
      '',
      '',
    ].join('\n'),
  };
}

/** Rewrites a layout without attestations so that its config names another diff_id; all digests are right again. */
export async function lieAboutFirstLayer(layout: TestLayout): Promise<void> {
  const put = async (text: string) => {
    await writeFile(blobFile(layout.dir, sha256(text)), text);
    return { digest: sha256(text), size: text.length };
  };
  const read = (digest: string): Promise<string> => readFile(blobFile(layout.dir, digest), 'utf8');
  const config = (await read(layout.config.digest)).replace(layout.diffIds[0]!, sha256('a lie'));
  const changed = await put(config);
  const manifest = (await read(layout.manifest.digest))
    .replace(layout.config.digest, changed.digest)
    .replace(`"size":${layout.config.size}`, `"size":${changed.size}`);
  const root = { ...layout.manifest, ...(await put(manifest)) };
  await writeFile(join(layout.dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
}
