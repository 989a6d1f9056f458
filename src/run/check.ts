import { join } from 'node:path';
import type { BuiltLayout } from '../build/built.ts';
import { askedGates, isAsked } from '../check/asked.ts';
import type { GateName } from '../check/finding.ts';
import { checkLayout } from '../check/gates.ts';
import type { Subject } from '../check/facts.ts';
import { createLayerStore } from '../check/layers/store.ts';
import { findIgnoreFile, readIgnoreFile, type IgnoreFile } from '../check/vulnerabilities/ignore-file.ts';
import { withUnusedIgnores } from '../check/vulnerabilities/ignore-findings.ts';
import type { Scan, WholeScanner } from '../check/vulnerabilities/trivy.ts';
import type { SbomFormat } from '../check/sbom/make.ts';
import { messageOf, Problem } from '../problem.ts';
import type { Host } from '../host/host.ts';
import { readLayout } from '../oci/layout.ts';
import type { ReadDigest } from '../oci/verify.ts';
import { cutInstructions } from '../plan/dockerfile/instructions.ts';
import type { Plan, PlannedImage } from '../plan/plan.ts';
import { argsOf } from '../plan/settings.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { withExpiredIgnores } from './accept.ts';
import { Announced } from './announced.ts';
import type { GetEngine } from './engine.ts';
import { gatherersOf, type Gathering } from './gather.ts';
import type { RunRecord, Sbom } from './record.ts';
import { lazyScanner } from './scanner.ts';
import type { Workshop } from './workshop.ts';

/** The checks of a run: they start as layouts come, while others are still being built. */
export interface Checks {
  /** Reads a blob of a layout for its digest, and of a layer all that the gates ask, so that it is read once. */
  readonly readDigest: ReadDigest;
  /** Starts the checks of one layout. */
  start(layout: BuiltLayout): void;
  /** The layouts of these images are void: waits for what reads them, and takes their answers out of the record. */
  forget(images: readonly string[]): Promise<void>;
  /**
   * Waits for all of them; the answers are in the record.
   * @param isAll whether every image of the run was judged: then nobody needs what the ignore file has too much; what
   * has ended in it is told in any case
   */
  finish(isAll: boolean): Promise<void>;
  /** Stops those that nobody waits for any more; nothing of them is left when it returns. */
  end(): Promise<void>;
}

interface RunningCheck {
  readonly image: string;
  readonly done: Promise<void>;
  /** Nobody reads its answer any more: it ends as soon as it can. */
  readonly makeVoid: () => void;
}

/** Gets the scanner ready at once, so that its database comes while images are built. */
export function startChecks(
  plan: Plan,
  engine: GetEngine,
  context: RunContext,
  request: Request,
  workshop: Workshop,
  host: Host,
  record: RunRecord,
): Checks {
  const ending = new AbortController();
  const signal = AbortSignal.any([host.signal, ending.signal]);
  const scanner = lazyScanner(request, workshop, host, signal);
  const announced = new Announced();
  const around: Gathering = {
    plan,
    pins: record.pins,
    bases: record.bases,
    announced,
    workshop,
    engine,
    scanner,
    context,
    defaultBranchTag: request.inputs['default-branch-tag'],
    testHelper: request.inputs['test-helper'],
    signal,
    layers: createLayerStore({ dir: join(workshop.cacheDir, 'layers') }),
  };
  const now = new Date(record.startMs);
  let running: readonly RunningCheck[] = [];
  const check = async (built: BuiltLayout, isVoid: () => boolean): Promise<void> => {
    const image = plan.images.find(({ name }) => name === built.image);
    if (image === undefined) throw new Error(`a layout of an image that was not planned: ${built.image}`);
    const { manifest } = await readLayout(built.dir);
    const subject = subjectOf(built, image, request);
    let scanned: Scan | undefined;
    const onScan = (scan: Scan): void => void (scanned = scan);
    const gatherers = gatherersOf(subject, image, {
      ...around,
      announced: announced.askedBy(isVoid),
      onScan,
    });
    const { gates, ...facts } = await checkLayout(subject, gatherers, now);
    record.layouts.push({ ...built, digest: manifest.digest, ...facts });
    record.gates.push(...gates);
    const scan = scanned ?? (await scanForSbom(image, gatherers.scan));
    if (scan !== undefined) record.sboms.push(...(await sbomsOf(scan, image, built, request, scanner)));
  };
  /** Of an image that no gate had scanned, where somebody wants its SBOM. A gate that could not has told why. */
  const scanForSbom = async (image: PlannedImage, ask: () => Promise<Scan>): Promise<Scan | undefined> => {
    if (scans(image) || sbomFormatsOf(image, request).size === 0) return undefined;
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
      record.notes.push(`there is no SBOM of ${image.name}: ${messageOf(error)}`);
      return undefined;
    }
  };
  const scans = ({ policy }: PlannedImage): boolean =>
    askedGates(policy).some((gate) => scanGates.includes(gate));
  // Got while images are built.
  const prepared = plan.images.some((one) => one.decision !== 'skip' && scans(one))
    ? scanner.prepare().catch(() => undefined)
    : undefined;
  return {
    readDigest: around.layers.prove,
    start: (layout) => {
      announced.add(layout.image, layout.platform, layout.dir);
      let isVoid = false;
      const done = check(layout, () => isVoid);
      // A failed build ends the run before anybody waits for the checks.
      done.catch(() => undefined);
      running = [...running, { image: layout.image, done, makeVoid: () => (isVoid = true) }];
    },
    forget: async (images) => {
      const isOther = ({ image }: { readonly image: string }): boolean => !images.includes(image);
      const theirs = running.filter((one) => !isOther(one));
      // Else they would wait for a base of the next try, which begins when they have ended.
      for (const { makeVoid } of theirs) makeVoid();
      announced.forget(images);
      // What the others say is still waited for.
      running = running.filter(isOther);
      await Promise.allSettled(theirs.map(({ done }) => done));
      record.layouts.splice(0, Infinity, ...record.layouts.filter(isOther));
      record.gates = record.gates.filter(isOther);
      record.sboms.splice(0, Infinity, ...record.sboms.filter(isOther));
    },
    finish: async (isAll) => {
      await Promise.all(running.map(({ done }) => done));
      const names = new Set(running.map(({ image }) => image));
      const all = plan.images.filter(({ name }) => names.has(name));
      const isKnown =
        isAll &&
        all.length > 0 &&
        // What nobody has looked for may be what an entry is for.
        all.every(({ policy }) => isAsked('vulnerabilities', policy) && isAsked('secrets', policy));
      // Without a scanner the gates have told why.
      const unused = isKnown ? await scanner.unusedIgnores().catch(() => undefined) : undefined;
      if (unused !== undefined) record.gates = [...withUnusedIgnores(record.gates, unused)];
      const ignores = await ignoreFile(request.cwd, now);
      if (ignores !== undefined) record.gates = [...withExpiredIgnores(record.gates, ignores)];
    },
    end: async () => {
      ending.abort();
      announced.end();
      await Promise.allSettled([prepared, ...running.map(({ done }) => done)]);
    },
  };
}

/** Without Trivy, which may not be needed. What is wrong with the file the gates have told. */
async function ignoreFile(cwd: string, now: Date): Promise<IgnoreFile | undefined> {
  try {
    const path = await findIgnoreFile(cwd);
    return path === undefined ? undefined : await readIgnoreFile(path, now);
  } catch {
    return undefined;
  }
}

/** Those that read what Trivy says. */
const scanGates: readonly GateName[] = ['vulnerabilities', 'secrets', 'licenses'];

/** Those that the report shall have, and the one that later runs are compared with. */
async function sbomsOf(
  scan: Scan,
  planned: PlannedImage,
  { image, platform }: BuiltLayout,
  request: Request,
  scanner: WholeScanner,
): Promise<readonly Sbom[]> {
  const { name, tags } = planned;
  return Promise.all(
    [...sbomFormatsOf(planned, request)].map(async (format) => ({
      image,
      platform,
      format,
      text: await scanner.makeSbom(scan, tags[0] ?? name, format),
    })),
  );
}

function sbomFormatsOf({ policy }: PlannedImage, { inputs }: Request): ReadonlySet<SbomFormat> {
  return new Set([...(inputs['sbom-files'] ?? []), ...(policy.onlyNew ? (['cyclonedx'] as const) : [])]);
}

function subjectOf(built: BuiltLayout, image: PlannedImage, { policy }: Request): Subject {
  const { path, text } = image.dockerfile;
  const { target } = image.target;
  return {
    ...built,
    policy: image.policy,
    ...(policy.path === undefined ? {} : { policyFile: policy.path }),
    dockerfile: {
      path,
      text,
      instructions: cutInstructions(text).instructions,
      args: argsOf(image.target),
      ...(target === undefined ? {} : { target }),
    },
  };
}
