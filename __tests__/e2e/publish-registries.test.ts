import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { parseReference } from '../../src/oci/reference.ts';
import { verifyLayout } from '../../src/oci/verify.ts';
import { publish } from '../../src/publish/publish.ts';
import { undoneAfterEach } from '../support/after-each.ts';
import { startFlakyProxy, type Fault, type Seen } from '../support/flaky-proxy.ts';
import { makeLayout } from '../support/layouts.ts';
import { never } from '../support/publish-stage.ts';
import { testClient } from '../support/registry-client.ts';
import { readConfig, readFiles, readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { afterwards, makeFolder, makeTree } from '../support/tree.ts';
import { fromLayouts } from '../support/from-layouts.ts';

const execute = promisify(execFile);

let dir: string;
let second: Awaited<ReturnType<typeof startRegistry>>;
let run = 0;
const client = testClient({ retry: { attempts: 2, baseMs: 1 } });
const cleanups = undoneAfterEach();

beforeAll(async () => {
  dir = await makeFolder();
  second = await startRegistry({ dir: join(dir, 'second') });
  afterwards(second.stop);
  afterwards(client.close);
});

/** One leg of a workflow: one platform on a machine of its own. */
async function leg(platform: string): Promise<string> {
  const context = await makeTree({
    Dockerfile: ['FROM scratch', 'ARG TARGETARCH', 'COPY app-$TARGETARCH /app'],
    'app-amd64': 'for amd64\n',
    'app-arm64': 'for arm64\n',
  });
  const out = join(dir, `leg-${platform.replaceAll('/', '-')}-${run}`);
  const env = {
    PATH: shared.bin,
    HOME: context,
    BUILDX_CONFIG: shared.buildxConfig,
    DOCKER_HOST: shared.dockerHost,
  };
  const args = [
    'build',
    '--platform',
    platform,
    '--provenance=mode=max',
    '-o',
    `type=oci,tar=false,dest=${out}`,
  ];
  await execute(realTool('buildx'), [...args, context], { env });
  await verifyLayout(out);
  return out;
}

describe('two registries', () => {
  test('two platforms, built each by its own leg, are one image in both, whatever leg comes first', async () => {
    run += 1;
    const [amd, arm] = [await leg('linux/amd64'), await leg('linux/arm64')];
    const hosts = [shared.registry, second.host];
    const tagsOf = (name: string): string[] => hosts.map((host) => `${host}/legs${run}/${name}:1`);
    const result = await publish(
      [
        { image: 'one', source: fromLayouts(arm, amd), tags: tagsOf('one') },
        { image: 'two', source: fromLayouts(amd, arm), tags: tagsOf('two') },
      ],
      client,
      { signal: never },
    );
    expect(result.state).toBe('published');
    expect(result.images[0]?.digest).toBe(result.images[1]?.digest);
    for (const host of hosts) {
      const index = await readStored(host, `legs${run}/one`, '1');
      expect(index.digest).toBe(result.images[0]?.digest);
      expect(index.manifests.map(({ platform }) => platform?.architecture)).toEqual([
        'amd64',
        'arm64',
        'unknown',
        'unknown',
      ]);
      for (const { digest, platform } of index.manifests.slice(0, 2)) {
        const architecture = platform?.architecture ?? '';
        expect((await readConfig(host, `legs${run}/one`, digest)).architecture).toBe(architecture);
        expect(await readFiles(host, `legs${run}/one`, digest)).toEqual({ app: `for ${architecture}\n` });
      }
    }
  });

  const isPutOf =
    (label: string) =>
    ({ method, path }: Seen): boolean =>
      method === 'PUT' && path.endsWith(`/manifests/${label}`);

  test.each([
    { name: 'refuses a tag', isFaulty: isPutOf('1'), fault: { status: 403 }, state: 'rolled-back' },
    { name: 'refuses a new tag', isFaulty: isPutOf('new'), fault: { status: 500 }, state: 'rolled-back' },
    { name: 'loses the answer to a tag', isFaulty: isPutOf('new'), fault: 'lose', state: 'rolled-back' },
    {
      name: 'takes no blobs',
      isFaulty: ({ method }) => method === 'POST',
      fault: { status: 401 },
      state: 'thrown',
    },
    { name: 'is not to be reached', isFaulty: () => true, fault: 'cut', state: 'thrown' },
  ] satisfies {
    name: string;
    isFaulty: (seen: Seen) => boolean;
    fault: Fault;
    state: string;
  }[])('the second one $name: no tag of the first has moved either', async ({ isFaulty, fault, state }) => {
    run += 1;
    let isArmed = false;
    const proxy = await startFlakyProxy(second.host, (request) =>
      isArmed && isFaulty(request) ? fault : undefined,
    );
    cleanups.push(proxy.stop);
    const old = await makeLayout({ dir: join(dir, `old${run}`), layers: [{ old: '' }] });
    const young = await makeLayout({ dir: join(dir, `young${run}`), layers: [{ young: '' }] });
    const tags = ['1', 'new'].flatMap((label) => [
      `${shared.registry}/all${run}/app:${label}`,
      `${proxy.host}/all${run}/app:${label}`,
    ]);
    const request = (layout: string, some: readonly string[]) => [
      { image: 'app', source: fromLayouts(layout), tags: some },
    ];
    await publish(
      request(
        old.dir,
        tags.filter((tag) => tag.endsWith(':1')),
      ),
      client,
      { signal: never },
    );

    isArmed = true;
    const patience = { settleMs: 1, rescueMs: 1 };
    const ended = await publish(request(young.dir, tags), client, { signal: never, patience }).then(
      (result) => result.state,
      () => 'thrown',
    );
    isArmed = false;
    expect(ended).toBe(state);
    const now = await Promise.all(tags.map((tag) => client.resolveTag(parseReference(tag))));
    expect(now).toEqual([old.manifest.digest, old.manifest.digest, undefined, undefined]);
  });
});
