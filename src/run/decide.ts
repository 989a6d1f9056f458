import { join } from 'node:path';
import { readMirrors } from '../build/mirrors.ts';
import { hostProxies } from '../build/proxies.ts';
import type { Host } from '../host/host.ts';
import { refuseForeignBases } from '../plan/base-platforms.ts';
import { decide, nearestCandidate, type DecideOptions, type Known } from '../plan/decide.ts';
import { changedFiles, differences, type FileChanges } from '../plan/differences.ts';
import { createContexts } from '../plan/files/contexts.ts';
import type { Contexts } from '../plan/files/context-files.ts';
import type { Fingerprint } from '../plan/fingerprint/fingerprint.ts';
import { takeFingerprint } from '../plan/fingerprint/take.ts';
import { argsOf } from '../plan/settings.ts';
import type { MadePlan } from '../plan/make.ts';
import { narrowPlan } from '../plan/narrow.ts';
import { pinned, unpinnable } from '../plan/pinned.ts';
import type { Pins } from '../plan/pin.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { frontendReference } from '../plan/reach/reach.ts';
import { runsOf, type ImageRuns } from '../plan/reach/runs.ts';
import { resolvePins } from '../plan/resolve-pins.ts';
import { digestInQuestion, tagsInQuestion } from '../plan/tags/in-question.ts';
import { refuseUnpublishedBases } from '../plan/only.ts';
import { refuseUnpublished } from '../plan/required.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { withoutGonePlatforms } from './whole.ts';
import { attestations } from './attestations.ts';
import type { Workshop } from './workshop.ts';

/** A plan in which it is decided what is built and what stays, and what was found out for it. */
export interface DecidedPlan {
  readonly plan: MadePlan;
  readonly pins: Pins;
  /** Of every image that is wanted: its fingerprint, and what is published under the tags in question. */
  readonly known: ReadonlyMap<string, Known>;
  /** What the steps of an image that is built can reach: see plan/reach. */
  readonly runsOf: (image: PlannedImage) => ImageRuns;
  /** What was read of the contexts: nothing is read twice. */
  readonly contexts: Contexts;
  /** Takes the fingerprints of what is on the disk by now. */
  readonly takeAgain: () => Promise<ReadonlyMap<string, Fingerprint>>;
}

/**
 * Looks up what the plan stands on and what is published, takes the fingerprints, and decides. No engine is asked.
 * What the registry cannot tell makes an image to be built, never to be skipped.
 * @throws Problem: request where `only` names an image whose bases are not published, `reuse: required` one that is not, or a base is not
 *   there for a platform
 */
export async function decidePlan(
  found: MadePlan,
  context: RunContext,
  request: Request,
  host: Host,
  workshop: Workshop,
): Promise<DecidedPlan> {
  const asked = found.images.filter(({ decision }) => decision !== 'skip');
  const contexts = createContexts(request.cwd);
  const [pins, looked] = await Promise.all([
    pinsOf(asked, request, host, workshop),
    candidatesOf(asked, context, request, workshop),
  ]);
  const plan = await narrowPlan(withEnvironment(found, request, host), request, host.env, contexts, pins);
  const wanted = plan.images.filter(({ decision }) => decision !== 'skip');
  const parents = await takeAll(wanted, pins, contexts, context, request);
  const fingerprints = fingerprintsOf(parents);
  const seen = new Map<string, Known>(
    wanted.flatMap(({ name }) => {
      const fingerprint = fingerprints.get(name);
      if (fingerprint === undefined) return [];
      return [
        [name, { fingerprint, ...(looked.get(name) ?? { candidates: [], tags: {}, unknown: [] }) }] as const,
      ];
    }),
  );
  const options: DecideOptions = {
    mayReuse: request.inputs.reuse !== 'false',
    isPullRequest: context.isPullRequest,
    asked: plan.asked,
    differences: (before, now) => differences(before.parts, now.parts),
  };
  const known = await withoutGonePlatforms(decide(plan.images, seen, options), seen, workshop.registry);
  const files = await filesOfChanged(decide(plan.images, known, options), known, workshop);
  const images = decide(plan.images, known, {
    ...options,
    differences: (before, now) => differences(before.parts, now.parts, files.get(before.digest)),
  });
  if (request.inputs.only === true) refuseUnpublishedBases(images, plan.asked);
  if (request.inputs.reuse === 'required') refuseUnpublished(images);
  const built = images.filter(({ decision }) => decision === 'build');
  refuseForeignBases(built, pins);
  return {
    plan: { ...plan, images: images.map((image) => pinned(image, pins)) },
    pins,
    known,
    runsOf: (image) => runsOf(image, { pins, parents }),
    contexts,
    takeAgain: async () =>
      fingerprintsOf(await takeAll(wanted, pins, createContexts(request.cwd), context, request)),
  };
}

/**
 * Arguments that this machine's environment gives: `proxy: host`, and SOURCE_DATE_EPOCH, which buildx would take from
 * there by itself. What they do to an image is part of it.
 */
function withEnvironment(plan: MadePlan, { inputs }: Request, { env }: Host): MadePlan {
  const epoch = env['SOURCE_DATE_EPOCH'];
  const given = {
    ...(inputs.proxy === 'host' ? hostProxies(env) : {}),
    ...(epoch === undefined || epoch === '' ? {} : { SOURCE_DATE_EPOCH: epoch }),
  };
  if (Object.keys(given).length === 0) return plan;
  return {
    ...plan,
    images: plan.images.map((image) => ({
      ...image,
      target: { ...image.target, args: { ...given, ...image.target.args } },
    })),
  };
}

/**
 * Which files have changed in the contexts of images that are built anew, by the digest of what they are held
 * against. Asked for those alone: it is a request more for each, and nothing is decided by it.
 */
async function filesOfChanged(
  images: readonly PlannedImage[],
  known: ReadonlyMap<string, Known>,
  workshop: Workshop,
): Promise<ReadonlyMap<string, Readonly<Record<string, FileChanges>>>> {
  const changed = images.flatMap(({ name, decision }) => {
    const facts = decision === 'build' ? known.get(name) : undefined;
    const nearest = facts === undefined ? undefined : nearestCandidate(facts);
    if (facts === undefined || nearest?.fingerprint === undefined) return [];
    const differs = facts.fingerprint.parts.some(
      (part) => part.files !== undefined && nearest.parts[part.name] !== part.value,
    );
    return differs ? [{ parts: facts.fingerprint.parts, nearest }] : [];
  });
  if (changed.length === 0) return new Map();
  const [{ readRecord }, client] = await Promise.all([import('../memory/records.ts'), workshop.registry()]);
  return new Map(
    await Promise.all(
      changed.map(async ({ parts, nearest }) => {
        const kept = await readRecord(client, nearest, { cacheDir: workshop.cacheDir, isTrusted: false });
        return [nearest.digest, await changedFiles(nearest.parts, kept?.files ?? {}, parts)] as const;
      }),
    ),
  );
}

async function pinsOf(
  images: readonly PlannedImage[],
  { inputs }: Request,
  host: Host,
  workshop: Workshop,
): Promise<Pins> {
  const frontends = new Set(
    images.flatMap(({ dockerfile, target }) => frontendReference(dockerfile.text, argsOf(target)) ?? []),
  );
  const uses = [
    ...images.flatMap(({ outside }) =>
      outside.map(({ text, kind, platforms }) => ({ text, isBase: kind === 'from', platforms })),
    ),
    ...[...frontends].map((text) => ({ text, isBase: false, platforms: [] })),
  ];
  return resolvePins(uses, {
    client: workshop.registry,
    mirrors: await readMirrors(inputs['registry-mirrors']),
    cacheDir: join(workshop.cacheDir, 'registry'),
    signal: host.signal,
  });
}

/** Each image's fingerprint, bases first: a child's holds those of its parents. */
async function takeAll(
  images: readonly PlannedImage[],
  pins: Pins,
  contexts: Contexts,
  { commit }: RunContext,
  request: Request,
): Promise<Taken> {
  const taken = new Map<string, { readonly fingerprint: Fingerprint; readonly image: PlannedImage }>();
  const attest = attestations(request);
  for (const image of images) {
    const found = await takeFingerprint(image, {
      pins,
      parents: taken,
      contexts,
      attest,
      ...(commit === undefined ? {} : { commit }),
    });
    const volatile = [...found.volatile, ...unpinnable(image)];
    taken.set(image.name, { fingerprint: { ...found, volatile }, image });
  }
  return taken;
}

type Taken = ReadonlyMap<string, { readonly fingerprint: Fingerprint; readonly image: PlannedImage }>;

function fingerprintsOf(taken: Taken): ReadonlyMap<string, Fingerprint> {
  return new Map([...taken].map(([name, { fingerprint }]) => [name, fingerprint]));
}

type Found = Omit<Known, 'fingerprint'>;

/** One look at each tag that may hold what would be built. */
async function candidatesOf(
  images: readonly PlannedImage[],
  context: RunContext,
  { inputs }: Request,
  workshop: Workshop,
): Promise<ReadonlyMap<string, Found>> {
  const homed = images.filter(({ tags, output }) => tags.length > 0 && output.kind === 'image');
  if (homed.length === 0 || inputs.reuse === 'false') return new Map();
  const [{ lookUp }, client] = await Promise.all([import('../memory/published.ts'), workshop.registry()]);
  return new Map(
    await Promise.all(
      homed.map(async ({ name, tags }) => {
        const asked = inQuestion(name, tags, context, inputs);
        const found = await lookUp(asked, client);
        // Without one nobody is asked, and so nothing else says why.
        return [name, asked.length > 0 ? found : { ...found, unknown: [notPromoted] }] as const;
      }),
    ),
  );
}

const notPromoted = 'promote says nothing of it';

/** Where an image may be published already. */
function inQuestion(
  name: string,
  tags: readonly string[],
  context: RunContext,
  inputs: Request['inputs'],
): readonly string[] {
  const { promote } = inputs;
  if (promote === undefined) return tagsInQuestion(tags, context, inputs);
  const told = Object.hasOwn(promote, name) ? promote[name] : undefined;
  return told === undefined ? [] : digestInQuestion(tags, told.digest);
}
