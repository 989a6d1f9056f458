import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { undoneAfterEach } from '../support/after-each.ts';
import { act, makeCaller, type ActResult } from '../support/act/act.ts';
import { makeDebs, makeKey, type TestKey } from '../support/apt-packages.ts';
import { startBucket, type BucketKey, type TestBucket } from '../support/bucket.ts';
import { startGitServer, type GitServer, type GitServerOptions } from '../support/git-http.ts';
import { startReleases, type FakeReleases } from '../support/github-releases.ts';
import { standIn } from '../support/github-stand-in.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const tag = 'v1.2.0';

const stops = undoneAfterEach();

interface Place {
  readonly fake: FakeReleases;
  readonly server: GitServer;
  readonly key: TestKey;
  readonly release: () => Promise<ActResult>;
}

interface PlaceOptions {
  readonly passphrase?: string;
  /** Inputs of the workflow: where the repository lives, and others. */
  readonly inputs?: readonly string[];
  readonly secrets?: readonly string[];
  readonly git?: Partial<GitServerOptions>;
}

/** A repository with a tag, its GitHub, and packages that an earlier job has made. */
async function makePlace({
  passphrase,
  inputs = ['apt-branch: gh-pages'],
  secrets = [],
  git = {},
}: PlaceOptions = {}): Promise<Place> {
  const key = await makeKey('a pass phrase');
  const repository = await makeCaller(
    [
      'on: push',
      'jobs:',
      '  release:',
      '    uses: ./.github/workflows/release.yml',
      '    with:',
      "      images: 'false'",
      '      artifacts: packages',
      ...inputs.map((line) => `      ${line}`),
      '    secrets:',
      `      apt-key: ${JSON.stringify(key.secret)}`,
      `      apt-passphrase: ${JSON.stringify(passphrase ?? key.passphrase)}`,
      ...secrets.map((line) => `      ${line}`),
    ],
    { README: 'hello' },
  );
  const { dir, artifacts } = repository;
  execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/acme/images'], { cwd: dir });
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: dir, encoding: 'utf8' }).trim();
  await mkdir(join(artifacts, 'packages'), { recursive: true });
  await cp(await makeDebs({ name: 'hello-there', version: '1.2.0-1' }), join(artifacts, 'packages'), {
    recursive: true,
  });
  await writeFile(join(artifacts, 'packages', 'hello-there_1.2.0-1_all.buildinfo'), 'how it was made');
  const fake = await startReleases({ token, repository: 'acme/images', tags: { [tag]: commit } });
  const server = await startGitServer({ token, repository: 'acme/images', ...git });
  stops.push(
    () => fake.stop(),
    () => server.stop(),
  );
  await standIn(dir, 'release.yml', fake.url, token);
  const entry = join(dir, 'dist', 'main', 'index.js');
  const address = `process.env['GITHUB_SERVER_URL'] = ${JSON.stringify(server.url)};\n`;
  await writeFile(entry, `${address}${await readFile(entry, 'utf8')}`);
  const payload = { ref: `refs/tags/${tag}`, repository: { default_branch: 'main' } };
  return { fake, server, key, release: () => act(repository, { payload }) };
}

const pushes = ({ asked }: GitServer): number =>
  asked.filter((one) => one.startsWith('POST') && one.includes('git-receive-pack')).length;

describe('a tag that is pushed, with an apt repository', () => {
  test('gets its packages there before the release is published; again, nothing changes', async () => {
    const { fake, server, key, release } = await makePlace();
    const first = await release();
    expect(first.exitCode === 0 ? '' : first.output).toBe('');
    const packages = await server.git('show', 'gh-pages:apt/dists/stable/main/binary-all/Packages');
    expect(packages).toMatch(/^Package: hello-there\nVersion: 1\.2\.0-1\n/);
    expect(await server.git('show', 'gh-pages:apt/dists/stable/InRelease')).toContain('Origin: acme\n');
    expect(fake.release(tag)).toMatchObject({ isDraft: false });
    expect(first.output).not.toContain(token);
    expect(first.output).not.toContain(key.passphrase);

    const changes = fake.changes().length;
    const again = await release();
    expect(again.exitCode === 0 ? '' : again.output).toBe('');
    expect([pushes(server), fake.changes().length]).toEqual([1, changes]);
  });

  test('is not released with a key that does not sign: it is known before anything is out', async () => {
    const { fake, server, release } = await makePlace({ passphrase: 'another one' });
    const result = await release();
    expect([result.exitCode, result.output]).toEqual([
      1,
      expect.stringContaining('gpg does not sign with this key'),
    ]);
    expect(fake.release(tag)).toMatchObject({ isDraft: true });
    expect(pushes(server)).toBe(0);
  });

  test('is not released where the branch cannot be pushed', async () => {
    const { fake, server, release } = await makePlace({ git: { isReadOnly: true } });
    const result = await release();
    expect([result.exitCode, result.output]).toEqual([
      1,
      expect.stringContaining('permissions: contents: write'),
    ]);
    expect(fake.release(tag)).toMatchObject({ isDraft: true });
    expect(pushes(server)).toBe(0);
  });

  test('and left a draft puts nothing there', async () => {
    const { fake, server, release } = await makePlace({ inputs: ['apt-branch: gh-pages', "draft: 'true'"] });
    const result = await release();
    expect(result.exitCode === 0 ? '' : result.output).toBe('');
    expect(fake.release(tag)).toMatchObject({ isDraft: true });
    expect(server.asked).toEqual([]);
  });

  test('puts them into a bucket where one is named, with the key of its secrets', async () => {
    const bucket = await startBucket();
    stops.push(() => bucket.stop());
    const { fake, server, release } = await makePlace(inBucket(bucket, bucket.owner));
    const first = await release();
    expect(first.exitCode === 0 ? '' : first.output).toBe('');
    const { text } = await bucket.get('debian/dists/stable/main/binary-all/Packages');
    expect(text).toMatch(/^Package: hello-there\nVersion: 1\.2\.0-1\n/);
    expect(fake.release(tag)).toMatchObject({ isDraft: false });
    expect(first.output).not.toContain(bucket.owner.secret);
    expect(server.asked).toEqual([]);

    const written = (await bucket.get('debian/dists/stable/InRelease')).headers.get('last-modified');
    const again = await release();
    expect(again.exitCode === 0 ? '' : again.output).toBe('');
    expect((await bucket.get('debian/dists/stable/InRelease')).headers.get('last-modified')).toBe(written);
  });

  test('is not released where the key may not write to the bucket: it is known before anything is out', async () => {
    const bucket = await startBucket({ everybody: ['s3:GetObject', 's3:ListBucket'] });
    stops.push(() => bucket.stop());
    const { fake, release } = await makePlace(inBucket(bucket, bucket.guest));
    const result = await release();
    expect([result.exitCode, result.output]).toEqual([
      1,
      expect.stringContaining('The key may not s3:PutObject'),
    ]);
    expect(fake.release(tag)).toMatchObject({ isDraft: true });
    expect(await bucket.keys()).toEqual([]);
  });
});

function inBucket({ name, host, region }: TestBucket, { id, secret }: BucketKey): PlaceOptions {
  return {
    inputs: [
      `apt-bucket: s3://${name}/debian`,
      `apt-bucket-endpoint: http://${host}`,
      `apt-bucket-region: ${region}`,
    ],
    secrets: [`apt-bucket-key-id: ${id}`, `apt-bucket-secret: ${secret}`],
  };
}
