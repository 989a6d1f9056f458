import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../src/problem.ts';
import { bakeSome, type BakeRequest } from '../support/bake.ts';
import { fingerprintsOf, type Fingerprinted } from '../support/fingerprints.ts';
import { imageConfig } from '../support/image-identity.ts';
import { sha256 } from '../support/layouts.ts';
import { seed } from '../support/seed.ts';
import { makeFolder } from '../support/tree.ts';
import { changes } from '../support/world-changes.ts';
import { worlds } from '../support/world-random.ts';
import { baseOf, writeWorld, type World } from '../support/world.ts';

/** How many worlds, and how many changes to each of them; `IMAGE_BUILD_WORLDS` asks for more. */
const worldCount = Number(process.env['IMAGE_BUILD_WORLDS'] ?? 40);
const changeCount = 5;

/** A world on disk, before it is built. */
interface State {
  readonly world: World;
  readonly images: ReadonlyMap<string, Fingerprinted>;
  /** Names its own targets. */
  readonly own: string;
  /** Equal for states whose bases have nothing that differs. */
  readonly base: string;
}

/** `undefined` for what is refused before a build, or names what is not there. */
async function stateOf(world: World, folder: string): Promise<State | undefined> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    await writeWorld(world, folder);
    const images = await fingerprintsOf(folder);
    if ([...images.values()].some(({ isMissing }) => isMissing)) return undefined;
    return { world, images, own: basename(folder), base: `base-${sha256(baseOf(world)).slice(7, 19)}` };
  } catch (error) {
    // A change may put a file where a folder is needed.
    if (error instanceof Problem || isFileProblem(error)) return undefined;
    throw error;
  }
}

function isFileProblem(error: unknown): boolean {
  return (
    error instanceof Object &&
    'code' in error &&
    ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT'].includes(String(error.code))
  );
}

/** The targets of a state, by names that no other state has; those of equal bases share one. */
function targetsOf({ images, base, own }: State): Readonly<Record<string, BakeRequest>> {
  const nameOf = (image: string): string => (image === 'base' ? base : `${own}-${image}`);
  return Object.fromEntries(
    [...images.values()].map(({ image: { name, target } }): [string, BakeRequest] => {
      const { context = '', dockerfile = '', args, labels, platforms = [], contexts = {} } = target;
      const stage = target.target === undefined ? {} : { target: target.target };
      const links = Object.entries(contexts).map(([key, value]) => [
        key,
        `target:${nameOf(value.replace(/^target:/, ''))}`,
      ]);
      return [
        nameOf(name),
        {
          context,
          dockerfile,
          args: filled(args),
          labels: filled(labels),
          platforms,
          contexts: Object.fromEntries(links),
          ...stage,
        },
      ];
    }),
  );
}

function filled(texts: Readonly<Record<string, string | null>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, value ?? '']));
}

/** Builds all states. Name of a target → its config; what BuildKit refuses is absent. */
async function buildAll(states: readonly State[]): Promise<ReadonlyMap<string, string>> {
  const built = new Map<string, string>();
  const size = 40;
  for (let start = 0; start < states.length; start += size) {
    const targets: Record<string, BakeRequest> = {};
    for (const state of states.slice(start, start + size)) Object.assign(targets, targetsOf(state));
    for (const [name, layout] of await bakeSome(targets, 'oci')) built.set(name, await imageConfig(layout));
  }
  return built;
}

function imageIn(
  { images, base, own }: State,
  name: string,
  configs: ReadonlyMap<string, string>,
): { readonly config: string; readonly fingerprint: string } | undefined {
  const config = configs.get(name === 'base' ? base : `${own}-${name}`);
  const fingerprint = images.get(name)?.fingerprint.digest;
  return config === undefined || fingerprint === undefined ? undefined : { config, fingerprint };
}

test('an image that differs has another fingerprint', async () => {
  const root = await makeFolder();
  const states: State[] = [];
  const pairs: { readonly before: State; readonly after: State; readonly change: string }[] = [];
  // Of many worlds and changes those are taken that leave everything there which is copied.
  for (const world of fc.sample(worlds, { seed, numRuns: worldCount * 4 })) {
    const first = await stateOf(world, join(root, `s${states.length}`));
    if (first === undefined) continue;
    if (pairs.length >= worldCount * changeCount) break;
    const start = states.push(first);
    for (const change of fc.sample(changes, { seed: seed + start, numRuns: changeCount * 2 })) {
      if (states.length >= start + changeCount) break;
      const next = await stateOf(change.apply(world), join(root, `s${states.length}`));
      if (next === undefined) continue;
      states.push(next);
      pairs.push({ before: first, after: next, change: change.name });
    }
  }
  const configs = await buildAll(states);
  const counts = { compared: 0, differ: 0, kept: 0, extra: 0 };
  const wrong: unknown[] = [];
  for (const { before, after, change } of pairs)
    for (const name of ['base', 'app']) {
      const [one, other] = [before, after].map((state) => imageIn(state, name, configs));
      if (one === undefined || other === undefined) continue;
      const [isSameImage, isSame] = [one.config === other.config, one.fingerprint === other.fingerprint];
      counts.compared += 1;
      counts[isSameImage ? (isSame ? 'kept' : 'extra') : 'differ'] += 1;
      const isTwin = name === 'base' && before.base === after.base;
      if (isSame ? !isSameImage : isTwin)
        wrong.push({ change, name, before: before.world, after: after.world, one, other });
    }
  console.info(JSON.stringify(counts));
  expect(wrong).toEqual([]);
  // The test is worth something only as long as most worlds can be built, and both happens.
  expect(counts.compared).toBeGreaterThan(pairs.length / 2);
  expect(Math.min(counts.differ, counts.kept)).toBeGreaterThan(counts.compared / 10);
}, 300_000);

test('times and places make no difference', async () => {
  for (const world of fc.sample(worlds, { seed, numRuns: 40 })) {
    const [one, other] = [await makeFolder(), join(await makeFolder(), 'some', 'other', 'place')];
    await mkdir(other, { recursive: true });
    const first = await stateOf(world, one);
    await writeWorld(world, other, 1_000_000);
    const second = await fingerprintsOf(other).catch(() => undefined);
    if (first === undefined) continue;
    expect(digests(second)).toEqual(digests(first.images));
  }
});

function digests(images: ReadonlyMap<string, Fingerprinted> | undefined) {
  return (
    images &&
    [...images].map(([name, { fingerprint }]) => [
      name,
      fingerprint.parts.map(({ name: part, value }) => [part, value]),
    ])
  );
}
