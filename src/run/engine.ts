import { join } from 'node:path';
import type { Engine } from '../build/engine.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** Gives the engine, which is found or started when it is first asked for. @throws Problem when there is none */
export type GetEngine = () => Promise<Engine>;

/**
 * Does what needs an engine, or perhaps none; what was started for it is stopped afterwards, whatever happens, or as soon
 * as the work says that it is not needed any more.
 */
export async function withEngine<T>(
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
  work: (engine: GetEngine, end: () => Promise<void>) => Promise<T>,
): Promise<T> {
  let started: Promise<Engine> | undefined;
  let ended: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    ended ??= started?.then(
      (engine) => engine.stop(),
      () => undefined,
    );
    await ended;
  };
  try {
    return await work(() => (started ??= startEngine(request, host, workshop, record)), end);
  } finally {
    await end();
  }
}

/** Finds the engine to build with, or starts one. @throws Problem (surroundings) when there is none */
async function startEngine(
  { inputs, policy }: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<Engine> {
  const [{ findEngine }, { readMirrors }, { limitsOf }] = await Promise.all([
    import('../build/engine.ts'),
    import('../build/mirrors.ts'),
    import('../state/limits.ts'),
  ]);
  const engine = await findEngine(await workshop.buildx(), {
    named: inputs.builder,
    mirrors: await readMirrors(inputs['registry-mirrors']),
    cacheDir: workshop.cacheDir,
    builders: await workshop.builders(),
    limits: limitsOf(policy.file.state),
    signal: host.signal,
  });
  record.engine = engine.about;
  host.debug(`${engine.about}, asked by ${engine.buildx.program}`);
  if (engine.ignoresMirrors)
    record.notes.push(
      `registry-mirrors has no effect on the build: ${engine.about} was there before and keeps its own settings`,
    );
  return engine;
}

/** The certificate authorities that RUN steps trust, where some are asked for: nothing of them is in the image. */
export async function withAuthorities(
  images: readonly PlannedImage[],
  { inputs, cwd }: Request,
  host: Host,
  workshop: Workshop,
): Promise<readonly PlannedImage[]> {
  const authorities = inputs['ca-certificates'];
  if (authorities === undefined) return images;
  const { trustMore } = await import('../build/trust.ts');
  return trustMore(images, authorities, join(workshop.folder), cwd, host.env);
}
