import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readLayout } from '../oci/layout.ts';
import { isBuiltOn } from '../oci/prefix.ts';
import { lendTo, type KeptBlobs } from '../oci/kept-blobs.ts';
import { shareBlobs } from '../oci/shared-blobs.ts';
import type { ProvenBlobs, ReadDigest } from '../oci/verify.ts';
import type { BakeFile, BakeTarget } from '../plan/bake.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { surroundingsFailed } from '../problem.ts';
import { bakeText } from '../tools/bake-text.ts';
import { stream } from '../tools/exec.ts';
import { takeFiles } from './artifacts/take.ts';
import type { BuiltFiles, BuiltLayout } from './built.ts';
import { forgivesWriting } from './caches.ts';
import type { Engine } from './engine.ts';
import { solveFailure } from './failure.ts';
import { Layouts } from './layouts.ts';
import { proveMaterials, provesMaterials } from './materials.ts';
import {
  solveDefinition,
  type ReusedParent,
  type ReusedParents,
  type SolveNode,
  type SolveOptions,
} from './nodes.ts';
import { parseStatus } from './rawjson.ts';
import { Timeline, type ExportedRoot, type SolveEvent } from './timeline.ts';
import { withoutMounts } from './trust.ts';

export interface Solve extends Omit<SolveOptions, 'out'> {
  readonly engine: Engine;
  /** Those to build, in build order. */
  readonly images: readonly PlannedImage[];
  readonly cwd: string;
  /** `--allow` flags for what may be read: see readAllowances. */
  readonly allowances: readonly string[];
  /** A folder of this run, for the definition and the layouts. */
  readonly folder: string;
  /** The run's start, milliseconds since 1970. */
  readonly startMs: number;
  readonly signal: AbortSignal;
  /** Blobs of earlier runs, which the engine need not send again. */
  readonly kept?: KeptBlobs;
  /** Where bake writes what it says of its targets; absolute. Absent: nowhere. */
  readonly metadataFile?: string;
  /** Reads what was built for the proof that it is whole; absent: only for that. */
  readonly readDigest?: ReadDigest;
  readonly onEvent: (event: SolveEvent, timeline: Timeline) => void;
  /** Called once for each image and platform, as soon as its layout is complete and verified. */
  readonly onLayout: (layout: BuiltLayout) => void;
  /** Called once for each target and platform that gives files, when everything is built. */
  readonly onFiles?: (files: BuiltFiles) => void;
}

/** What a solve has built. */
export interface Solved {
  readonly layouts: readonly BuiltLayout[];
  /** The engine's work that nobody waits for who waits for images: layer caches. Rejects as `solve` does. */
  readonly rest: Promise<void>;
}

/**
 * Builds everything in one solve.
 * @returns when every layout is there, is whole and stands on its base of this run, or on the published one that is
 * reused, and all files are there: where it may, before the layer caches are written
 * @throws Problem: build, request (a Dockerfile that BuildKit refuses), surroundings, interrupted
 */
export async function solve(options: Solve): Promise<Solved> {
  const out = join(options.folder, 'layouts');
  const { nodes, file } = solveDefinition(options.images, { ...options, out });
  await mkdir(out, { recursive: true });
  const definition = join(options.folder, 'bake.json');
  await writeFile(definition, bakeText(file));

  const files = new Map(options.images.map((image) => [image.name, image.dockerfile.path]));
  const timeline = new Timeline(nodes, files, options.startMs, withoutMounts);
  const images = nodes.filter(({ output }) => output === undefined);
  const layouts = new Layouts(options.onLayout, await lendAll(out, images, options), options.readDigest);
  const ended = runBake(options, definition, nodes, file, timeline, layouts).then(() => layouts.all(images));
  // Told by `rest`, or by what waits for it.
  ended.catch(() => undefined);
  try {
    const mayBeEarly = images.length === nodes.length && !needsItsEnd(options, file);
    const built = await (mayBeEarly ? Promise.race([layouts.early(images), ended]) : ended);
    await proveBases(options.images, built, options.reused ?? new Map());
    await proveMaterials(nodes, options);
    for (const [at, { name }] of images.entries()) await options.kept?.keep(name, built[at]?.dir ?? '');
    for (const { image, platform, dir, output } of nodes)
      if (output !== undefined)
        options.onFiles?.(await takeFiles({ image, platform, file: files.get(image) ?? '' }, dir, output));
    return { layouts: built, rest: ended.then(() => undefined) };
  } catch (error) {
    await ended.catch(() => undefined);
    throw error;
  }
}

/**
 * Whether images count only when the solve has ended: what they were made of is proven by what bake says then, and whoever
 * does not write `ignore-error=true` wants a build to fail with its cache, before anything is published.
 */
function needsItsEnd({ reused }: Solve, { target = {} }: BakeFile): boolean {
  const caches = Object.values(target).flatMap((one) => one['cache-to'] ?? []);
  return provesMaterials(reused) || !caches.every(forgivesWriting);
}

/** Attestations stand in an index: a lone manifest is not all of what was asked for. */
function rootToBe(root: ExportedRoot | undefined, target: BakeTarget | undefined): string | undefined {
  const isWhole = root?.isIndex === true || (target?.attest ?? []).length === 0;
  return isWhole ? root?.digest : undefined;
}

/** @returns when it has succeeded @throws Problem when it has not: then nobody is told of a layout any more */
async function runBake(
  options: Solve,
  definition: string,
  nodes: readonly SolveNode[],
  { target = {} }: BakeFile,
  timeline: Timeline,
  layouts: Layouts,
): Promise<void> {
  const messages: string[] = [];
  const exitCode = await stream(options.engine.buildx.program, bakeArguments(options, definition, nodes), {
    cwd: options.cwd,
    // Of what bake says of its targets their references are read, and what they were made of where that is to be proven.
    env: {
      ...options.engine.buildx.env,
      BUILDX_METADATA_PROVENANCE: provesMaterials(options.reused) ? 'min' : 'disabled',
    },
    signal: options.signal,
    onStdout: (line) => messages.push(line),
    onStderr: (line) => {
      const status = parseStatus(line);
      if (status === undefined) messages.push(line);
      else
        for (const event of timeline.add(status)) {
          if (event.kind === 'exported' && event.node.output === undefined)
            layouts.announce(event.node, rootToBe(event.root, target[event.node.name]));
          options.onEvent(event, timeline);
        }
    },
  }).catch(async (error: unknown) => {
    await layouts.discard();
    throw error;
  });
  if (exitCode === 0) return;
  await layouts.discard();
  throw solveFailure(timeline, messages, options.images, exitCode);
}

/** What an image had the last time is put where the engine will write it. */
async function lendAll(out: string, nodes: readonly SolveNode[], { kept }: Solve): Promise<ProvenBlobs> {
  await shareBlobs(
    out,
    nodes.map(({ dir }) => dir),
  );
  const proven: ProvenBlobs = new Map();
  if (kept === undefined) return proven;
  for (const node of nodes)
    for (const [digest, path] of await lendTo(node.dir, await kept.find(node.name)))
      proven.set(digest, Promise.resolve(path));
  return proven;
}

function bakeArguments(options: Solve, definition: string, nodes: readonly SolveNode[]): string[] {
  return [
    'bake',
    '--builder',
    options.engine.builder,
    '--file',
    definition,
    '--progress=rawjson',
    ...(options.metadataFile === undefined ? [] : ['--metadata-file', options.metadataFile]),
    ...[
      options.folder,
      ...(options.caches?.writeFolders ?? []).map((path) => resolve(options.cwd, path)),
    ].map((path) => `--allow=fs.write=${path}`),
    ...options.allowances,
    '--allow=ssh',
    '--',
    ...nodes.map((node) => node.name),
  ];
}

/**
 * The base a derived image was built on is the base of this run, or the published one that is reused: its diff_ids
 * are a prefix (design, 3). A target that gives files has no layers to compare: it is linked, and that is all.
 */
async function proveBases(
  images: readonly PlannedImage[],
  built: readonly BuiltLayout[],
  reused: ReusedParents,
): Promise<void> {
  const layers = new Map<string, readonly string[]>();
  for (const [name, { diffIds }] of reused)
    for (const [platform, ids] of Object.entries(diffIds)) layers.set(`${name} ${platform}`, ids);
  for (const one of built) layers.set(`${one.image} ${one.platform}`, (await readLayout(one.dir)).diffIds);
  const givesFiles = new Set(images.filter(({ output }) => output.kind !== 'image').map(({ name }) => name));
  for (const image of images)
    for (const [platform, base] of Object.entries(image.bases)) {
      if (givesFiles.has(image.name) || givesFiles.has(base)) continue;
      const of = layers.get(`${base} ${platform}`);
      const derived = layers.get(`${image.name} ${platform}`);
      if (of === undefined || derived === undefined || !isBuiltOn(of, derived))
        throw surroundingsFailed(
          `${image.name} (${platform}) does not stand on the ${base} ${isPublished(reused.get(base)) ? 'that is published' : 'of this run'}`,
          {
            where: { file: image.dockerfile.path },
            todo: 'Please report this: nothing was published',
          },
        );
    }
}

function isPublished(parent: ReusedParent | undefined): boolean {
  return parent !== undefined && parent.isOfThisRun !== true;
}
