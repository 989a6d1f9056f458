import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsFromText, factsToText } from '../../../../src/check/layers/columns.ts';
import { keepFactsIn } from '../../../../src/check/layers/kept-facts.ts';
import type { EntryKind, LayerFacts } from '../../../../src/check/layers/layer-facts.ts';
import { removeOldest } from '../../../../src/check/layers/remove-oldest.ts';
import { createLayerStore } from '../../../../src/check/layers/store.ts';
import { Problem } from '../../../../src/problem.ts';
import { sha256 } from '../../../support/layouts.ts';
import { makeFolder } from '../../../support/tree.ts';
import { archiveOf, header, layoutOf, type MadeLayout } from './made-archives.ts';

const base = await archiveOf([
  { name: 'etc/passwd', contents: 'root:x:0:0::/root:/bin/sh\n' },
  { name: 'bin/sh', contents: 'x'.repeat(3000), mode: 0o4755 },
]);
const app = await archiveOf([{ name: 'bin/.wh.sh' }, { name: 'app', contents: 'app', uid: 1000 }]);

async function made(archives: readonly Buffer[] = [base, app], options = {}): Promise<MadeLayout> {
  return layoutOf(await makeFolder(), archives, options);
}

describe('what an image weighs', () => {
  test('its blobs as the manifest lists them, and its archives unpacked', async () => {
    const { image, archives } = await made();
    const sizes = image.layers.map(({ size }) => size);
    expect(await createLayerStore().size(image)).toEqual({
      compressed: sizes[0]! + sizes[1]!,
      uncompressed: base.length + app.length,
      layers: image.layers.map(({ digest, size }, index) => ({
        digest,
        diffId: sha256(archives[index]!),
        compressed: size,
        uncompressed: archives[index]!.length,
        createdBy: `COPY ${index} /`,
      })),
    });
  });
});

test('what an image has in it, and what each layer brought', async () => {
  const { image } = await made();
  const { files, layers, text } = await createLayerStore().contents(image);
  expect([...files.values()]).toEqual([
    { path: 'etc', kind: 'folder', size: 0, mode: 0o755, uid: 0, gid: 0, layer: 0 },
    { path: 'etc/passwd', kind: 'file', size: 26, mode: 0o644, uid: 0, gid: 0, layer: 0 },
    { path: 'bin', kind: 'folder', size: 0, mode: 0o755, uid: 0, gid: 0, layer: 0 },
    { path: 'app', kind: 'file', size: 3, mode: 0o644, uid: 1000, gid: 0, layer: 1 },
  ]);
  expect(text('/etc/passwd')).toBe('root:x:0:0::/root:/bin/sh\n');
  expect(layers.map(({ bytes }) => bytes)).toEqual([base.length, app.length]);
  expect(layers[1]?.entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'whiteout bin/sh',
    'file app',
  ]);
});

describe('no answer is better than a wrong one', () => {
  const asked = ['size', 'contents'] as const;
  const damages: {
    name: string;
    make: () => Promise<MadeLayout>;
    damage?: (path: string) => Promise<void>;
    says: string;
  }[] = [
    { name: 'missing', make: made, damage: (path) => rm(path), says: 'is missing in' },
    { name: 'cut short', make: made, damage: (path) => truncate(path, 40), says: 'it is cut short' },
    {
      name: 'damaged inside',
      make: made,
      damage: async (path) => {
        const bytes = await readFile(path);
        bytes.fill(0, 30, 60);
        await writeFile(path, bytes);
      },
      says: 'cannot be unpacked',
    },
    {
      name: 'not what the config says',
      make: () => made([base, app], { diffIds: [sha256(app), sha256(app)] }),
      says: `Layer 1 of 2 is not what the image says: it unpacks to ${sha256(base)}`,
    },
    {
      name: 'of an unknown kind',
      make: () => made([base], { mediaType: 'application/octet-stream' }),
      says: 'unknown media type',
    },
  ];
  test.each(damages.flatMap((damage) => asked.map((what) => ({ ...damage, what }))))(
    '$what of a layer that is $name',
    async ({ what, make, damage, says }) => {
      const { image, blobs } = await make();
      await damage?.(blobs[0]!);
      const dir = await makeFolder();
      const answer = createLayerStore({ dir })[what](image);
      await expect(answer).rejects.toThrow(says);
      await expect(answer).rejects.toBeInstanceOf(Problem);
      expect(await readdir(dir)).toEqual([]);
    },
  );

  test('an archive that nobody can read has a size and no contents', async () => {
    const { image } = await made([Buffer.concat([header({ size: 10_000 }), Buffer.alloc(512)])]);
    const store = createLayerStore({ dir: await makeFolder() });
    expect((await store.size(image)).uncompressed).toBe(1024);
    await expect(store.contents(image)).rejects.toMatchObject({
      data: { kind: 'surroundings', what: expect.stringContaining('cannot be read: ') },
    });
    // Also when the size is known from before.
    expect((await store.size(image)).uncompressed).toBe(1024);
  });

  test('a layout with a whole copy is not held to be damaged after one that is', async () => {
    const [broken, whole] = [await made(), await made()];
    await writeFile(broken.blobs[0]!, await readFile(broken.blobs[1]!));
    const store = createLayerStore();
    await expect(store.size(broken.image)).rejects.toThrow(Problem);
    expect((await store.size(whole.image)).layers).toHaveLength(2);
  });
});

/** Whether layers are read shows when they cannot be: the length stays, the contents go. */
async function spoil({ blobs }: MadeLayout): Promise<void> {
  for (const path of blobs) await writeFile(path, Buffer.alloc((await stat(path)).size));
}

describe('a layer is read once', () => {
  test('whoever asks in a run, and not again in the next one on the same machine', async () => {
    const [one, other] = [await made(), await made([base])];
    const dir = join(await makeFolder(), 'layers');
    const store = createLayerStore({ dir });
    const [size, contents] = await Promise.all([store.size(one.image), store.contents(one.image)]);
    await spoil(one);
    await spoil(other);
    expect((await store.size(other.image)).uncompressed).toBe(base.length);
    expect((await store.contents(other.image)).files.has('bin/sh')).toBe(true);
    const next = createLayerStore({ dir });
    expect(await next.size(one.image)).toEqual(size);
    const again = await next.contents(one.image);
    expect(again.files).toEqual(contents.files);
    expect(again.layers).toEqual(contents.layers);
    await expect(createLayerStore().size(one.image)).rejects.toThrow('cannot be unpacked');
  });

  test('also when its size was asked first', async () => {
    const layout = await made();
    const store = createLayerStore();
    await store.size(layout.image);
    await spoil(layout);
    expect((await store.contents(layout.image)).files.size).toBe(4);
  });

  test('for the proof that it is whole and for all gates', async () => {
    const layout = await made();
    const { image } = layout;
    const dir = join(await makeFolder(), 'layers');
    const store = createLayerStore({ dir });
    const proofs = await Promise.all(image.layers.map((layer) => store.prove(image.dir, layer)));
    expect(proofs).toEqual(image.layers.map(({ digest }) => digest));
    const contents = layout.blobs.map((path) => readFileSync(path));
    await spoil(layout);
    expect((await store.size(image)).uncompressed).toBe(base.length + app.length);
    expect((await store.contents(image)).files.size).toBe(4);
    // The next run on the machine knows what is in them, and still proves what is there.
    const next = createLayerStore({ dir });
    expect(await next.prove(image.dir, image.layers[0]!)).toBe(sha256(Buffer.alloc(image.layers[0]!.size)));
    layout.blobs.forEach((path, index) => writeFileSync(path, contents[index]!));
    expect(await next.prove(image.dir, image.layers[0]!)).toBe(image.layers[0]!.digest);
  });

  test.each([
    { name: 'other contents', of: () => Buffer.from('no archive') },
    { name: 'a whole layer of somebody else', of: () => gzipSync(app) },
    { name: 'something behind its end', of: (blob: Buffer) => Buffer.concat([blob, Buffer.from('more')]) },
    { name: 'its end missing', of: (blob: Buffer) => blob.subarray(0, -9) },
  ])(
    'the proof of a blob that has $name tells its real digest, and gates hold it for nothing',
    async ({ of }) => {
      const { image, blobs } = await made();
      const [layer] = image.layers;
      const whole = await readFile(blobs[0]!);
      const changed = of(whole);
      await writeFile(blobs[0]!, changed);
      const store = createLayerStore();
      expect(await store.prove(image.dir, layer!)).toBe(sha256(changed));
      await writeFile(blobs[0]!, whole);
      expect((await store.contents(image)).files.has('etc/passwd')).toBe(true);
    },
  );

  test('a copy is proven by itself, whatever is known of another one', async () => {
    const [whole, copy] = [await made(), await made()];
    await spoil(copy);
    const store = createLayerStore();
    const [layer] = whole.image.layers;
    expect(await store.prove(whole.image.dir, layer!)).toBe(layer!.digest);
    expect(await store.prove(copy.image.dir, layer!)).toBe(sha256(Buffer.alloc(layer!.size)));
  });

  test('what is no layer is only proven', async () => {
    const { image } = await made();
    const store = createLayerStore();
    expect(await store.prove(image.dir, image.configDescriptor)).toBe(image.configDescriptor.digest);
  });

  test('a layer that is cut short since is found out, whatever is known of it', async () => {
    const { image, blobs } = await made();
    const store = createLayerStore();
    await store.size(image);
    await truncate(blobs[1]!, 10);
    await expect(store.contents(image)).rejects.toThrow('it is cut short');
  });

  test.each([
    ['half written', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', () => Buffer.from('{"version":0}')],
  ])('what is kept and makes no sense is found out anew: %s', async (_, change) => {
    const { image } = await made();
    const dir = await makeFolder();
    const expected = await createLayerStore({ dir }).size(image);
    const files = await readdir(dir);
    expect(files).toHaveLength(4);
    for (const name of files) await writeFile(join(dir, name), change(await readFile(join(dir, name))));
    const store = createLayerStore({ dir });
    expect(await store.size(image)).toEqual(expected);
    expect((await store.contents(image)).files.size).toBe(4);
  });

  test('a folder that takes no files costs nothing but time', async () => {
    const { image } = await made();
    const file = join(await makeFolder(), 'file');
    await writeFile(file, '');
    expect((await createLayerStore({ dir: join(file, 'x') }).size(image)).layers).toHaveLength(2);
  });
});

describe('what is kept is bounded', () => {
  const read = (facts: LayerFacts) => ({
    unpacked: { diffId: facts.diffId, bytes: facts.bytes },
    archive: { kind: 'read' as const, facts },
  });
  const facts = (entries: number): LayerFacts => ({
    diffId: sha256('x'),
    bytes: 10,
    entries: Array.from({ length: entries }, (_, index) => ({
      path: `file-${index}`,
      kind: 'file',
      size: 1,
      mode: 0o644,
      uid: 0,
      gid: 0,
    })),
    texts: {},
  });

  test('of a layer with too many entries only its size is kept', async () => {
    const kept = keepFactsIn(await makeFolder(), { all: 1e6, entries: 3, text: 1e6 });
    await kept.keep(sha256('many'), read(facts(4)));
    await kept.keep(sha256('few'), read(facts(3)));
    expect([await kept.facts(sha256('many')), await kept.size(sha256('many'))]).toEqual([
      undefined,
      { diffId: sha256('x'), bytes: 10 },
    ]);
    expect(await kept.facts(sha256('few'))).toEqual(facts(3));
  });

  test('what was not used for longest goes first, and what a killed run began', async () => {
    const dir = await makeFolder();
    const ages = { 'old.part': 7200, 'new.part': 5, first: 400, second: 300, third: 200 };
    for (const [name, seconds] of Object.entries(ages)) {
      await writeFile(join(dir, name), Buffer.alloc(100));
      const used = new Date(1_800_000_000_000 - seconds * 1000);
      await utimes(join(dir, name), used, used);
    }
    await removeOldest(dir, 350, 1_800_000_000_000);
    expect((await readdir(dir)).sort()).toEqual(['new.part', 'second', 'third']);
  });

  test('nothing is lost on the way to the disk and back', () => {
    const kinds: EntryKind[] = [
      'file',
      'folder',
      'symlink',
      'hardlink',
      'device',
      'fifo',
      'whiteout',
      'opaque',
    ];
    const elf = fc.record(
      {
        isProgram: fc.boolean(),
        interpreter: fc.string(),
        needed: fc.array(fc.string()),
        runPaths: fc.array(fc.string()),
        hasDebugSymbols: fc.boolean(),
        debugBytes: fc.nat(),
      },
      { requiredKeys: ['isProgram', 'needed', 'runPaths', 'hasDebugSymbols', 'debugBytes'] },
    );
    const entry = fc.record(
      {
        path: fc.string({ unit: 'binary' }),
        kind: fc.constantFrom(...kinds),
        size: fc.maxSafeNat(),
        mode: fc.nat(0o7777),
        uid: fc.integer(),
        gid: fc.integer(),
        link: fc.string({ unit: 'binary' }),
        elf,
        script: fc.string({ unit: 'binary' }),
      },
      { requiredKeys: ['path', 'kind', 'size', 'mode', 'uid', 'gid'] },
    );
    const texts = fc.dictionary(fc.constantFrom('etc/passwd', 'etc/group'), fc.string(), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(entry), texts, (entries, found) => {
        const given = { diffId: sha256('x'), bytes: 1, entries, texts: found };
        expect(factsFromText(factsToText(given), 'it')).toEqual(given);
      }),
    );
  });
});
