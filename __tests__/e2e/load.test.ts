import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startDockerd } from '../../scripts/services/dockerd.mjs';
import { hostPlatform } from '../../src/oci/platform.ts';
import { load } from '../../src/publish/load.ts';
import { makeLayout } from '../support/layouts.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

const run = promisify(execFile);
const never = new AbortController().signal;
const foreign = hostPlatform() === 'linux/s390x' ? 'linux/amd64' : 'linux/s390x';

let dir: string;
let engine: Awaited<ReturnType<typeof startDockerd>>;
let env: Record<string, string>;

beforeAll(async () => {
  dir = await makeFolder();
  engine = await startDockerd({ dir: join(dir, 'docker') });
  afterwards(engine.stop);
  env = { PATH: process.env['PATH'] ?? '', HOME: dir, DOCKER_HOST: engine.host };
});

async function inspect(name: string): Promise<Record<string, unknown>> {
  const { stdout } = await run(engine.client, ['image', 'inspect', name], { env });
  return (JSON.parse(stdout) as Record<string, unknown>[])[0] ?? {};
}

describe('loading into a real engine', () => {
  test('the image is there under all its names, with its layers and its config', async () => {
    const own = await makeLayout({
      dir: join(dir, 'own'),
      platform: hostPlatform(),
      layers: [{ one: '1' }, { two: '2'.repeat(100_000) }],
      attested: true,
      config: { User: '1000', Env: ['A=b'] },
    });
    const other = await makeLayout({ dir: join(dir, 'other'), platform: foreign });

    const loaded = await load([other.dir, own.dir], ['acme/app:1', '127.0.0.1:5000/app'], {
      program: engine.client,
      env,
      signal: never,
    });

    expect(loaded).toEqual({
      digest: own.manifest.digest,
      platform: hostPlatform(),
      names: ['docker.io/acme/app:1', '127.0.0.1:5000/app:latest'],
    });
    const image = await inspect('acme/app:1');
    expect(image).toMatchObject({
      RootFS: { Layers: own.diffIds },
      Config: { User: '1000', Env: ['A=b'] },
      RepoTags: ['127.0.0.1:5000/app:latest', 'acme/app:1'],
    });
    expect((await inspect('127.0.0.1:5000/app:latest'))['Id']).toBe(image['Id']);
  });

  test('layers without compression are read', async () => {
    const layout = await makeLayout({
      dir: join(dir, 'none'),
      platform: hostPlatform(),
      layers: [{ file: 'x'.repeat(1000) }],
      compression: 'none',
    });
    await load([layout.dir], ['app:none'], { program: engine.client, env, signal: never });
    expect(await inspect('app:none')).toMatchObject({ RootFS: { Layers: layout.diffIds } });
  });

  test('layers of zstd, which this store cannot read: the problem says so', async () => {
    const layout = await makeLayout({
      dir: join(dir, 'zstd'),
      platform: hostPlatform(),
      compression: 'zstd',
    });
    await expect(
      load([layout.dir], ['app:zstd'], { program: engine.client, env, signal: never }),
    ).rejects.toMatchObject({
      data: {
        kind: 'surroundings',
        todo: expect.stringContaining("compressed by zstd, which Docker's classic image store may not read"),
      },
    });
  });

  test('what the engine says against an image is in the problem', async () => {
    const layout = await makeLayout({ dir: join(dir, 'silent'), platform: hostPlatform() });
    const lost = { ...env, DOCKER_HOST: `unix://${join(dir, 'nobody.sock')}` };
    await expect(
      load([layout.dir], ['app:1'], { program: engine.client, env: lost, signal: never }),
    ).rejects.toMatchObject({
      data: {
        kind: 'surroundings',
        what: `\`${engine.client} load\` ended with 1`,
        log: [expect.stringMatching(/connect to the Docker (daemon|API)/)],
      },
    });
  });

  test('no image for the platform of the engine is a wrong request', async () => {
    const layout = await makeLayout({ dir: join(dir, 'foreign'), platform: foreign });
    await expect(
      load([layout.dir], ['app:1'], { program: engine.client, env, signal: never }),
    ).rejects.toMatchObject({
      data: { kind: 'request', what: `There is no image for ${hostPlatform()} to load, only for ${foreign}` },
    });
  });
});
