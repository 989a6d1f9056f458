import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RegistryClient } from '../../src/oci/registry/client.ts';
import { publish, type PublishResult } from '../../src/publish/publish.ts';
import { undoneAfterEach } from '../support/after-each.ts';
import { startFlakyProxy, type Fault, type Seen } from '../support/flaky-proxy.ts';
import {
  allOf,
  never,
  startStage,
  type Generation,
  type Scene,
  type Stage,
} from '../support/publish-stage.ts';
import { testClient } from '../support/registry-client.ts';

const patience = { settleMs: 1, rescueMs: 1 };
const cleanups = undoneAfterEach();

let stage: Stage;
let young: Generation;

beforeAll(async () => {
  stage = await startStage();
  young = await stage.generation('young');
});

const labelOf = ({ path }: Seen): string | undefined => /\/manifests\/(1|new)$/.exec(path)?.[1];
const isPut = ({ method }: Seen): boolean => method === 'PUT';

interface Ending {
  readonly result: PublishResult;
  readonly scene: Scene;
  readonly host: string;
}

/**
 * Publishes to a registry that cannot be read any more as soon as the first tag was sent.
 * @param putOf what goes wrong with the sending of a tag
 * @param reading what goes wrong with the reading of one
 */
async function publishUnseen(
  putOf: (label: string) => Fault | undefined,
  signal = never,
  reading: () => Fault = () => ({ status: 500 }),
): Promise<Ending> {
  const scene = await stage.scene();
  let sent = 0;
  const proxy = await startFlakyProxy(stage.host, (request) => {
    const label = labelOf(request);
    if (label === undefined) return undefined;
    if (isPut(request)) {
      sent += 1;
      return putOf(label);
    }
    return sent === 0 ? undefined : reading();
  });
  const client: RegistryClient = testClient({ retry: { attempts: 1 } });
  cleanups.push(proxy.stop, client.close);
  const result = await publish(scene.request(young, proxy.host), client, { signal, patience });
  return { result, scene, host: proxy.host };
}

describe('tags that cannot be read after they were moved', () => {
  test('are moved where the registry has said of each what it names now', async () => {
    const { result, scene } = await publishUnseen(() => undefined);
    expect(await scene.tags()).toEqual(allOf('young'));
    expect(result).toMatchObject({
      state: 'published',
      notes: [
        expect.stringMatching(
          /^the registry has confirmed that all tags were moved, but they could not be read afterwards: .* answered 500 to .*; whether another run has moved them as well is not known$/,
        ),
      ],
    });
  });

  test('are not taken for moved where the registry has only said that it took them', async () => {
    const { result, scene, host } = await publishUnseen((label) =>
      label === 'new' ? { status: 201 } : undefined,
    );
    // What it has said was not true.
    expect(await scene.tags()).toMatchObject({ 'base:1': 'young', 'base:new': 'none', 'app:new': 'none' });
    expect(result.state).toBe('rolled-back');
    const refs = result.images.flatMap(({ tags }) => tags.map(({ ref }) => ref));
    const [baseNew = '', base1 = '', app1 = '', appNew = ''] = refs;
    expect(result).toMatchObject({
      problem: {
        kind: 'surroundings',
        what: `2 of 4 tags may not have been moved: the registry has not confirmed them, and they could not be read afterwards: ${appNew}, ${baseNew}`,
        todo: expect.stringContaining('Run this one again'),
        log: [
          expect.stringMatching(`^${host} answered 500 to `),
          `${baseNew}: not known where it is; it was not there`,
          expect.stringMatching(`^${base1}: names the new sha256:[0-9a-f]{64}$`),
          expect.stringMatching(`^${app1}: names the new sha256:[0-9a-f]{64}$`),
          `${appNew}: not known where it is; it was not there`,
        ],
      },
    });
    const states = result.images.flatMap(({ tags }) => tags.map(({ state }) => state));
    expect(states).toEqual(['unknown', 'moved', 'moved', 'unknown']);
  });

  test('a run that is stopped while it reads does not say that nothing was published', async () => {
    const stop = new AbortController();
    const { result, scene } = await publishUnseen(
      () => undefined,
      stop.signal,
      () => {
        stop.abort();
        return 'hang';
      },
    );
    expect(await scene.tags()).toEqual(allOf('young'));
    expect(result.state).toBe('published');
    expect(result.notes).toEqual([
      'the registry has confirmed that all tags were moved, but they could not be read afterwards: the run was stopped; whether another run has moved them as well is not known',
    ]);
  });
});
