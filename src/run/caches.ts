import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Engine } from '../build/engine.ts';
import type { CacheQuestion } from '../cache/policy/decide.ts';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import { messageOf, Problem } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { userAgent } from './mount-store.ts';
import type { Workshop } from './workshop.ts';

/** Refuses cache inputs that mean nothing, before anything is started. @throws Problem (request) */
export async function refuseWrongCaches({ inputs }: Request): Promise<void> {
  const [{ readCacheWish }, { readMountWish }, { parseBytes }] = await Promise.all([
    import('../cache/policy/wish.ts'),
    import('../cache/mounts/choose.ts'),
    import('../tools/bytes.ts'),
  ]);
  readCacheWish(inputs.cache ?? 'auto');
  readMountWish(inputs['cache-mounts']);
  parseBytes(inputs['cache-mounts-max-size'] ?? '0', 'cache-mounts-max-size');
}

/**
 * What is known when caches are decided; where it is needed the engine is asked since when it has something, and
 * registries whether this job may push.
 * @throws Problem (request, interrupted)
 */
export async function askCaches(
  images: readonly PlannedImage[],
  engine: Engine,
  context: RunContext,
  { inputs }: Request,
  host: Host,
  workshop: Workshop,
): Promise<CacheQuestion> {
  const [{ readRunnerCache }, { engineState }, { readCacheWish }, { cachedImages }, { engineFacts }] =
    await Promise.all([
      import('../cache/policy/runner-cache.ts'),
      import('../cache/policy/engine-state.ts'),
      import('../cache/policy/wish.ts'),
      import('../cache/policy/images.ts'),
      import('./engine-facts.ts'),
    ]);
  const wish = readCacheWish(inputs.cache ?? 'auto');
  const question: CacheQuestion = {
    wish,
    given: { from: inputs['cache-from'] ?? [], to: inputs['cache-to'] ?? [] },
    noCache: inputs['no-cache'] ?? false,
    ref: context.ref,
    ...(context.defaultBranch === undefined ? {} : { defaultBranch: context.defaultBranch }),
    ...(context.baseBranch === undefined ? {} : { baseBranch: context.baseBranch }),
    isFork: context.isFork ?? false,
    runner: readRunnerCache(host.env, Date.now()),
    engine: engineState(await engineFacts(engine, host), host.env),
    // Outputs have BuildKit's default.
    compression: 'gzip',
    images: cachedImages(
      images,
      wish.kind === 'inline' ? await publishedTags(images, context, inputs) : undefined,
    ),
  };
  return { ...question, closed: await closedRepositories(question, host, workshop) };
}

/** Image → where an earlier one may be, the nearest first: what is not there is an empty cache. */
async function publishedTags(
  images: readonly PlannedImage[],
  context: RunContext,
  inputs: Request['inputs'],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { tagsInQuestion } = await import('../plan/tags/in-question.ts');
  return new Map(images.map(({ name, tags }) => [name, tagsInQuestion(tags, context, inputs)]));
}

/** So long a registry has to say whether it may be pushed to, in ms. */
const mayPushPatienceMs = 10_000;

/** The repositories in which caches would be kept, and into which this job's login may not push. */
async function closedRepositories(
  question: CacheQuestion,
  host: Host,
  workshop: Workshop,
): Promise<ReadonlySet<string>> {
  const { pushesTo } = await import('../cache/policy/decide.ts');
  const asked = pushesTo(question);
  if (asked.length === 0) return new Set();
  const { parseReference } = await import('../oci/reference.ts');
  // Not one of the questions whose hosts are left alone when they are late: writing takes longer than reading.
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(mayPushPatienceMs)]);
  const client = (await workshop.registry()).with(signal);
  const closed = await Promise.all(
    asked.map(async (repository) => {
      try {
        return (await client.mayPush(parseReference(repository))) ? [] : [repository];
      } catch (error) {
        // A question that took too long ends as interrupted, too.
        if (!(error instanceof Problem) || host.signal.aborted) throw error;
        // Whether it answers at all is asked later, and whatever else it says, it says to BuildKit, too.
        host.debug(`whether ${repository} may be pushed to is not known: ${messageOf(error)}`);
        return [];
      }
    }),
  );
  return new Set(closed.flat());
}

/**
 * Decides which layer caches this run uses: see cache/policy/decide.ts.
 * @param cwd what folders are relative to
 * @throws Problem (request) for a wrong place
 */
export async function decideCaches(question: CacheQuestion, cwd: string): Promise<LayerCaches> {
  const [{ layerCaches }, { withoutFolders }] = await Promise.all([
    import('../cache/policy/policy.ts'),
    import('../cache/policy/layer-caches.ts'),
  ]);
  const caches = layerCaches(question);
  // Bake is only allowed to read and write what is there.
  for (const folder of caches.writeFolders) await mkdir(resolve(cwd, folder), { recursive: true });
  return withoutFolders(
    caches,
    caches.readFolders.filter((folder) => !existsSync(resolve(cwd, folder))),
  );
}

/**
 * Leaves out the caches that cannot be reached, in registries and of the runner: BuildKit would wait for them for ever,
 * and so would every later solve of that engine. One question for each, of a few seconds.
 */
export async function withoutSilent(
  caches: LayerCaches,
  host: Host,
  workshop: Workshop,
  note: (sentence: string) => void,
): Promise<LayerCaches> {
  const left = await withoutSilentRunner(caches, host, note);
  return withoutSilentRegistries(left, workshop, note);
}

function entriesIn({ nodes }: LayerCaches): readonly string[] {
  return [...new Set(Object.values(nodes).flatMap(({ read, write }) => [...read, ...write]))];
}

async function withoutSilentRunner(
  caches: LayerCaches,
  { env, signal }: Host,
  note: (sentence: string) => void,
): Promise<LayerCaches> {
  const [{ parseEntry }, { withoutEntries }] = await Promise.all([
    import('../cache/policy/entry.ts'),
    import('../cache/policy/layer-caches.ts'),
  ]);
  const entries = entriesIn(caches).filter((entry) => parseEntry(entry).type === 'gha');
  if (entries.length === 0) return caches;
  const { silenceOf } = await import('../cache/stores/runner.ts');
  const silence = await silenceOf(env, { signal, userAgent });
  if (silence === undefined) return caches;
  note(`the layer caches of the runner are left out: ${silence}`);
  return withoutEntries(caches, entries);
}

async function withoutSilentRegistries(
  caches: LayerCaches,
  workshop: Workshop,
  note: (sentence: string) => void,
): Promise<LayerCaches> {
  const entries = entriesIn(caches);
  const [{ parseEntry }, { withoutEntries }, { parseReference }, { Unreachable }] = await Promise.all([
    import('../cache/policy/entry.ts'),
    import('../cache/policy/layer-caches.ts'),
    import('../oci/reference.ts'),
    import('../oci/registry/connection.ts'),
  ]);
  const placed = entries.flatMap((entry) => {
    const { type, attrs } = parseEntry(entry);
    const ref = type === 'registry' ? attrs['ref'] : undefined;
    if (ref === undefined) return [];
    try {
      return [{ entry, place: parseReference(ref) }];
    } catch (error) {
      // What is no reference to us is BuildKit's to say.
      if (error instanceof Problem) return [];
      throw error;
    }
  });
  if (placed.length === 0) return caches;
  const client = (await workshop.registry()).briefly();
  const silent = new Set<string>();
  await Promise.all(
    [...new Map(placed.map(({ place }) => [place.registry, place])).values()].map(async (place) => {
      try {
        await client.resolveTag({ ...place, tag: place.tag ?? 'latest' });
      } catch (error) {
        if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
        // Whatever else a registry says, it says it to BuildKit, too.
        if (!(error instanceof Unreachable)) return;
        silent.add(place.registry);
        note(`the layer caches in ${place.registry} are left out: ${messageOf(error)}`);
      }
    }),
  );
  return withoutEntries(
    caches,
    placed.filter(({ place }) => silent.has(place.registry)).map(({ entry }) => entry),
  );
}
