import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { digestOf } from '../../src/oci/digest.ts';
import { mediaTypes } from '../../src/oci/media-types.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { PublishImage } from '../../src/publish/request.ts';
import { makeLayout, type TestLayout } from './layouts.ts';
import { fromLayouts } from './from-layouts.ts';
import { testClient } from './registry-client.ts';
import { afterwards, makeFolder } from './tree.ts';

/** Shared by many requests at once. */
export const never = new AbortController().signal;
setMaxListeners(0, never);

/** What a run publishes: a base, and an app on it. */
export interface Generation {
  readonly base: TestLayout;
  readonly app: TestLayout;
}

/** Repositories of one test: `base` and `app`, each with the tags `1` and `new`. */
export interface Scene {
  /** What is to be published of a generation, by way of `host`. */
  readonly request: (of: Generation, host?: string) => PublishImage[];
  /** `base:1` → the name of the generation that it is of, or `none`; asked past any proxy. */
  readonly tags: () => Promise<Readonly<Record<string, string>>>;
}

export interface Stage {
  /** Of the real registry. */
  readonly host: string;
  /** A generation of its own; equal names give equal images. */
  readonly generation: (name: string) => Promise<Generation>;
  /** New repositories, in which the tag `1` names the generation `old` and there is no tag `new`. */
  readonly scene: () => Promise<Scene>;
}

/** What all tags of a scene say when they are of one generation. */
export const allOf = (name: string): Readonly<Record<string, string>> => ({
  'base:1': name,
  'base:new': name,
  'app:1': name,
  'app:new': name,
});
export const allOld: Readonly<Record<string, string>> = {
  'base:1': 'old',
  'base:new': 'none',
  'app:1': 'old',
  'app:new': 'none',
};

/** An index of nothing: a manifest that needs no blobs. */
const oldIndex = {
  mediaType: mediaTypes.index,
  bytes: Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [] })),
};

/** A real registry, and images to publish there; it is stopped after the last test of the file. */
export async function startStage(): Promise<Stage> {
  const dir = await makeFolder();
  const registry = await startRegistry({ dir: join(dir, 'registry') });
  afterwards(registry.stop);
  const direct = testClient();
  afterwards(direct.close);
  const names = new Map([[digestOf(oldIndex.bytes), 'old']]);
  const generations = new Map<string, Promise<Generation>>();
  const make = async (name: string): Promise<Generation> => {
    const base = await makeLayout({ dir: join(dir, `${name}-base`), layers: [{ base: name }] });
    const app = await makeLayout({ dir: join(dir, `${name}-app`), layers: [{ base: name }, { app: name }] });
    for (const { manifest } of [base, app]) names.set(manifest.digest, name);
    return { base, app };
  };
  const generation = (name: string): Promise<Generation> => {
    const made = generations.get(name) ?? make(name);
    generations.set(name, made);
    return made;
  };
  let scenes = 0;
  return {
    host: registry.host,
    generation,
    scene: async () => {
      scenes += 1;
      const prefix = `scene${scenes}`;
      const request = ({ base, app }: Generation, host = registry.host): PublishImage[] => [
        { image: 'base', source: fromLayouts(base.dir), tags: tagsOf(`${host}/${prefix}/base`, 'new', '1') },
        { image: 'app', source: fromLayouts(app.dir), tags: tagsOf(`${host}/${prefix}/app`, '1', 'new') },
      ];
      for (const repository of ['base', 'app'])
        await direct.putManifest(
          { registry: registry.host, repository: `${prefix}/${repository}`, tag: '1' },
          oldIndex,
        );
      const tags = async (): Promise<Readonly<Record<string, string>>> =>
        Object.fromEntries(
          await Promise.all(
            Object.keys(allOld).map(async (tag) => {
              const digest = await direct.resolveTag(parseReference(`${registry.host}/${prefix}/${tag}`));
              return [tag, digest === undefined ? 'none' : (names.get(digest) ?? digest)] as const;
            }),
          ),
        );
      return { request, tags };
    },
  };
}

function tagsOf(repository: string, ...labels: string[]): string[] {
  return labels.map((label) => `${repository}:${label}`);
}
