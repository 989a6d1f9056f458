import { describe, expect, test } from '@jest/globals';
import { Listing } from '../../../../src/cache/access/listing.ts';
import { findLine, findLines, type FindLine } from './find-lines.ts';

function seen(target: string, files: readonly (readonly [string, FindLine?])[]) {
  const listing = Listing.read(findLines(files), target);
  const names = Buffer.concat([...listing.names()])
    .toString()
    .split('\0')
    .slice(1, -1);
  return { names, ...listing.state };
}

const homes: Readonly<Record<string, readonly string[]>> = {
  '/root': [
    ...['.npmrc', '.yarnrc.yml', '.netrc', '.git-credentials', '.config/git/credentials', '.pypirc'],
    ...['.docker/config.json', '.config/containers/auth.json', '.kube/config', '.config/gh/hosts.yml'],
    ...['.cargo/credentials', '.cargo/credentials.toml', '.gem/credentials', '.bundle/config'],
    ...['.aws/credentials', '.aws/sso/cache/0123.json', '.config/gcloud/credentials.db', '.azure/a/b.json'],
    ...['.ssh/config', '.ssh/deep/key', '.gnupg/secring.gpg', 'keys/id_ed25519', '.m2/settings.xml'],
    ...['.composer/auth.json', '.config/composer/auth.json', '.gradle/gradle.properties', '.pgpass'],
    ...['.cache/huggingface/token', '.local/share/uv/credentials/credentials.toml', '.config/pip/pip.conf'],
  ],
  '/root/.cargo': ['credentials', 'credentials.toml'],
  '/usr/local/cargo': ['credentials.toml'],
  '/cargo-home': ['credentials.toml'],
  '/root/.docker': ['config.json'],
  '/root/.m2': ['settings.xml', 'settings-security.xml'],
  '/root/.ssh': ['anything'],
  '/home': ['somebody/.npmrc', 'somebody/.ssh/id_rsa'],
  '/': ['root/.netrc'],
};

describe.each(Object.entries(homes))('below %s', (target, secrets) => {
  test.each(secrets)('%s is not kept, and makes no difference to what is', (secret) => {
    const file = ['kept/file'] as const;
    const without = seen(target, [file]);
    const both = seen(target, [[secret], file]);
    if (target === '/root/.ssh') expect(both.files).toBe(0);
    else expect(both).toEqual({ ...without, secrets: 1 });
  });
});

test.each([
  ['/root', '.npm/_cacache/index-v5/credentials'],
  ['/root/.cargo', 'registry/src/index.crates.io-6f17d22bba15001f/it-1.0.0/.npmrc'],
  ['/go/pkg/mod', 'golang.org/x/crypto@v0.1.0/ssh/testdata/.ssh/id_rsa'],
  ['/go/pkg/mod', 'it.dev/it@v1.0.0/credentials'],
  ['/app', 'node_modules/it/.docker/config.json'],
  ['/root/.cache/uv', 'archive-v0/0123/it/auth.json'],
  ['/opt/conda/pkgs', 'it-1.0-0/etc/.pypirc'],
  ['/cache', 'config.json'],
  ['/cache', 'deep/auth.json'],
  ['/cache', 'deep/.ssh-agent'],
])('below %s, %s is no secret: it was published, or nobody reads it', (target, path) => {
  expect(seen(target, [[path]])).toMatchObject({ files: 1, secrets: 0 });
});

test('another name of the same file is not kept, either; nor is a link in its place', () => {
  const hard = { inode: '5', links: '2' };
  const { names, secrets } = seen('/root', [
    ['.netrc', hard],
    ['backup/netrc', hard],
    ['.npmrc', { kind: 'l', to: '/run/secrets/npmrc' }],
    ['file'],
  ]);
  expect({ names, secrets }).toEqual({ names: ['./file'], secrets: 3 });
});

test('an empty file, as a mounted secret leaves it behind, is no secret to tell of, and not kept', () => {
  expect(seen('/root', [['.npmrc', { size: '0', blocks: '0' }], ['file']])).toMatchObject({
    names: ['./file'],
    secrets: 0,
  });
});

test('a folder that is called like a secret file is a folder', () => {
  const listing = Listing.read(
    Buffer.from([findLine('.npmrc', { kind: 'd' }), findLine('.npmrc/file')].join('')),
    '/root',
  );
  expect(listing.state).toMatchObject({ files: 1, secrets: 0 });
});
