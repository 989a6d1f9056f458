import { readFile } from 'node:fs/promises';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import pLimit from 'p-limit';
import { soundJson } from '../tools/json.ts';
import { runBuildx, type Buildx } from '../tools/buildx.ts';
import { Problem } from '../problem.ts';
import type { Engine } from './engine.ts';

/** What the engine's machine had to do while a target was built, as far as the engine tells. */
export interface Usage {
  /** The most memory that was in use on the machine at a time, in bytes. */
  readonly memory?: number;
  /** The busiest time between two samples: share of all processors, 0 to 1. */
  readonly cpu?: number;
  /** What its steps have written to disks, in bytes; engines tell it where there is cgroup v2. */
  readonly written?: number;
}

const number = Type.Number();
const cpuSchema = Type.Object({
  user: number,
  nice: number,
  system: number,
  idle: number,
  iowait: number,
  irq: number,
  softirq: number,
  steal: number,
});
/** `total` and `available` are kibibytes, as /proc/meminfo has them; times are seconds since the machine's start. */
const sampleSchema = Type.Object({
  cpuStat: Type.Optional(cpuSchema),
  memoryStat: Type.Optional(Type.Object({ total: number, available: number })),
});
const stepSchema = Type.Object({
  resourceUsage: Type.Optional(
    Type.Object({
      samples: Type.Optional(
        Type.Array(
          Type.Object({ ioStat: Type.Optional(Type.Object({ writeBytes: Type.Optional(number) })) }),
        ),
      ),
    }),
  ),
});
/** Of SLSA provenance v1 what is asked here. Source: moby/buildkit, solver/llbsolver/provenance/types. */
const provenanceSchema = Type.Object({
  buildDefinition: Type.Optional(
    Type.Object({
      internalParameters: Type.Optional(
        Type.Object({
          buildConfig: Type.Optional(Type.Object({ llbDefinition: Type.Optional(Type.Array(stepSchema)) })),
        }),
      ),
    }),
  ),
  runDetails: Type.Object({
    metadata: Type.Object({
      buildkit_metadata: Type.Object({ sysUsage: Type.Optional(Type.Array(sampleSchema)) }),
    }),
  }),
});
const metadataSchema = Type.Record(Type.String(), Type.Unknown());
const targetSchema = Type.Object({ 'buildx.build.ref': Type.String() });

/** Each question starts a program. */
const atOnce = 2;
/** A run is not worse without an answer. */
const patienceMs = 30_000;

/**
 * Asks the engine's history what the machine had to do for each target.
 * @param metadataFile that bake has written
 * @returns target → what is known; none where the engine keeps no such history
 * @throws Problem (interrupted) only
 */
export async function readUsage(
  { buildx, builder }: Engine,
  metadataFile: string,
): Promise<ReadonlyMap<string, Usage>> {
  const text = await readFile(metadataFile, 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  const limit = pLimit(atOnce);
  const targets = Object.entries(soundJson(metadataSchema, text) ?? {});
  const found = await Promise.all(
    targets.map(([target, value]) =>
      limit(async () => {
        if (!Value.Check(targetSchema, value)) return [];
        const reference = value['buildx.build.ref'].replace(/^.*\//, '');
        const asked = ['history', 'inspect', 'attachment', '--builder', builder, '--type', 'provenance'];
        const answer = await answerOf(buildx, [...asked, reference]);
        const usage = answer === undefined ? undefined : usageIn(answer);
        return usage === undefined ? [] : [[target, usage] as const];
      }),
    ),
  );
  return new Map(found.flat());
}

/** What buildx prints; undefined where it fails or takes too long. @throws Problem (interrupted) when the run is stopped */
async function answerOf(buildx: Buildx, args: readonly string[]): Promise<string | undefined> {
  const late = AbortSignal.timeout(patienceMs);
  const signal = buildx.signal === undefined ? late : AbortSignal.any([buildx.signal, late]);
  try {
    const { exitCode, stdout } = await runBuildx({ ...buildx, signal }, args);
    return exitCode === 0 ? stdout : undefined;
  } catch (error) {
    if (!(error instanceof Problem) || buildx.signal?.aborted === true) throw error;
    return undefined;
  }
}

/** @param text provenance, as JSON @returns undefined where it says nothing of this */
export function usageIn(text: string): Usage | undefined {
  const provenance = soundJson(provenanceSchema, text);
  if (provenance === undefined) return undefined;
  const samples = provenance.runDetails.metadata.buildkit_metadata.sysUsage ?? [];
  const steps = provenance.buildDefinition?.internalParameters?.buildConfig?.llbDefinition ?? [];
  const inUse = samples.flatMap(({ memoryStat }) =>
    memoryStat === undefined ? [] : [(memoryStat.total - memoryStat.available) * 1024],
  );
  const busy = shares(samples.flatMap(({ cpuStat }) => cpuStat ?? []));
  // A step's counters only grow: the last sample has all of it.
  const written = steps.flatMap(
    ({ resourceUsage }) => resourceUsage?.samples?.at(-1)?.ioStat?.writeBytes ?? [],
  );
  const usage = {
    ...(inUse.length === 0 ? {} : { memory: Math.max(...inUse) }),
    ...(busy.length === 0 ? {} : { cpu: Math.max(...busy) }),
    ...(written.length === 0 ? {} : { written: written.reduce((sum, bytes) => sum + bytes, 0) }),
  };
  return Object.keys(usage).length === 0 ? undefined : usage;
}

/** Of several that were built on one machine the most of each; what they have written adds up. */
export function mostOf(usages: readonly Usage[]): Usage {
  const all = (key: keyof Usage): readonly number[] => usages.flatMap((usage) => usage[key] ?? []);
  const [memory, cpu, written] = [all('memory'), all('cpu'), all('written')];
  return {
    ...(memory.length === 0 ? {} : { memory: Math.max(...memory) }),
    ...(cpu.length === 0 ? {} : { cpu: Math.max(...cpu) }),
    ...(written.length === 0 ? {} : { written: written.reduce((sum, bytes) => sum + bytes, 0) }),
  };
}

/** The share of all processors' time that was work, between each two samples. */
function shares(samples: readonly Static<typeof cpuSchema>[]): readonly number[] {
  return samples.slice(1).flatMap((after, index) => {
    const before = samples[index];
    if (before === undefined) return [];
    const since = (key: keyof typeof after): number => after[key] - before[key];
    const waited = since('idle') + since('iowait');
    const worked =
      since('user') + since('nice') + since('system') + since('irq') + since('softirq') + since('steal');
    const all = waited + worked;
    return all > 0 ? [Math.min(1, Math.max(0, worked / all))] : [];
  });
}
