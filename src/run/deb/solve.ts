import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAllowances } from '../../build/allow.ts';
import type { BuiltFiles } from '../../build/built.ts';
import { hostProxies } from '../../build/proxies.ts';
import { debDockerfile, type DebContext, type DebStage } from '../../deb/dockerfile.ts';
import { defaultPolicy } from '../../plan/demands.ts';
import type { PlannedImage } from '../../plan/plan.ts';
import { badRequest, Problem } from '../../problem.ts';
import { askCaches, decideCaches, withoutSilent } from '../caches.ts';
import { withAuthorities } from '../engine.ts';
import { showProgress } from '../progress.ts';
import type { DebRoom } from './room.ts';

/** One stage that is wanted, on one platform. */
export interface DebTarget {
  /** Its own among all of the run: letters, digits and hyphens. */
  readonly name: string;
  /** For people. */
  readonly about: string;
  readonly stage: DebStage;
  readonly platform: string;
  /** The distribution's image. */
  readonly image: string;
  /** For the cache mounts. */
  readonly place: string;
  /** The source: a folder, and the text of an ignore file that holds for it. */
  readonly source?: { readonly folder: string; readonly ignore: string };
  readonly contexts: Readonly<Partial<Record<DebContext, string>>>;
  readonly args: Readonly<Record<string, string>>;
  /** Its layers go into the layer cache. */
  readonly isCached: boolean;
}

/** What a target gives, by its name. */
export type DebFiles = ReadonlyMap<string, NonNullable<BuiltFiles['unpacked']>>;

/** What one of them has given. @throws Error when it has given nothing */
export function filesOf(
  files: DebFiles,
  { name }: Pick<DebTarget, 'name'>,
): NonNullable<BuiltFiles['unpacked']> {
  const found = files.get(name);
  if (found === undefined) throw new Error(`${name} was to give files, and there are none`);
  return found;
}

/**
 * Solves some stages at once with the engine of the run.
 * @param folder a new one, below the run's folder
 * @throws Problem as solve, which names what failed and never the Dockerfile that nobody has written
 */
export async function solveTargets(
  targets: readonly DebTarget[],
  folder: string,
  room: DebRoom,
): Promise<DebFiles> {
  const { request, host, workshop, record } = room;
  await mkdir(join(folder, 'nothing'), { recursive: true });
  const images = await Promise.all(targets.map((target) => asImage(target, folder, room)));
  const engine = await room.engine();
  const cached = images.filter((_, index) => targets[index]?.isCached);
  const question = await askCaches(cached, engine, room.context, request, host, workshop);
  const caches = await withoutSilent(await decideCaches(question, request.cwd), host, workshop, (note) =>
    record.notes.push(note),
  );
  if (caches.kind !== 'off' && !record.notes.includes(caches.reason)) record.notes.push(caches.reason);
  const progress = showProgress(host, record);
  const [{ solve }, { cacheFailure }, { withoutEntries }] = await Promise.all([
    import('../../build/solve-again.ts'),
    import('../../cache/policy/failure.ts'),
    import('../../cache/policy/layer-caches.ts'),
  ]);
  const files = new Map<string, NonNullable<BuiltFiles['unpacked']>>();
  try {
    const { rest } = await solve({
      engine,
      images: await withAuthorities(images, request, host, workshop),
      cwd: request.cwd,
      folder,
      allowances: readAllowances(images, request.inputs, request.cwd, workshop.folder, caches),
      startMs: record.startMs,
      signal: host.signal,
      attest: [],
      caches,
      withoutCache: (errors, message) => {
        const failure = cacheFailure(errors, message, caches);
        return failure && { why: failure.why, caches: withoutEntries(caches, failure.entries) };
      },
      onEvent: progress.onEvent,
      onLayout: () => undefined,
      onFiles: ({ image, unpacked }) => {
        if (unpacked !== undefined) files.set(image, unpacked);
      },
      onAgain: ({ what, why }) => {
        record.retries.push({ what, why });
        files.clear();
      },
    });
    const why = await rest;
    if (why !== undefined) record.notes.push(`layer cache: not all of it may be kept: ${why}`);
    return files;
  } catch (error) {
    throw error instanceof Problem ? inOurWords(error, targets) : error;
  } finally {
    progress.end();
    progress.keepSteps();
  }
}

async function asImage(target: DebTarget, folder: string, { request, host }: DebRoom): Promise<PlannedImage> {
  const { name, platform, source } = target;
  const text = debDockerfile(target);
  const dockerfile = join(folder, `${name}.Dockerfile`);
  await writeFile(dockerfile, text);
  // For this Dockerfile it stands in the place of the repository's own.
  if (source !== undefined) await writeFile(`${dockerfile}.dockerignore`, source.ignore);
  const { inputs } = request;
  return {
    name,
    needs: [],
    bases: {},
    outside: [],
    platforms: [platform],
    decision: 'build',
    reasons: [],
    dockerfile: { path: dockerfile, text },
    target: {
      context: source?.folder ?? join(folder, 'nothing'),
      dockerfile,
      contexts: { ...target.contexts },
      target: target.stage,
      args: { ...(inputs.proxy === 'host' ? hostProxies(host.env) : {}), ...target.args },
      ...(inputs['no-cache'] === true ? { 'no-cache': true } : {}),
      ...(inputs.pull === true ? { pull: true } : {}),
    },
    output: { kind: 'local', dest: join(folder, name) },
    tags: [],
    policy: defaultPolicy,
  };
}

/** Our names are nobody's, and the Dockerfile is not the user's. */
export function inOurWords(
  { data, cause }: Problem,
  targets: readonly Pick<DebTarget, 'name' | 'about' | 'image'>[],
): Problem {
  const { kind, what, meant, todo, log } = data;
  const [, name, rest = ''] = /^(\S+)( failed at .*)$/s.exec(what) ?? [];
  const target = targets.find((one) => one.name === name);
  if (target !== undefined && /^ failed at \[internal\] load metadata for .*: not found$/s.test(rest))
    return badRequest(
      `The distribution ${target.image} is not there`,
      {
        todo: 'distributions names images of a registry, as debian:bookworm, debian:trixie, ubuntu:24.04: is the tag right?',
        ...(log === undefined || log.length === 0 ? {} : { log }),
      },
      cause,
    );
  return new Problem(
    {
      kind,
      what: target === undefined ? what : `${target.about}${rest}`,
      ...(meant === undefined ? {} : { meant }),
      ...(todo === undefined ? {} : { todo }),
      ...(log === undefined ? {} : { log }),
    },
    { cause },
  );
}
