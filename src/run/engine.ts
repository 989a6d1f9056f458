import { join } from 'node:path';
import type { Engine } from '../build/engine.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** Finds the engine to build with, or starts one. @throws Problem (surroundings) when there is none */
export async function startEngine(
  { inputs }: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<Engine> {
  const [{ findEngine }, { readMirrors }] = await Promise.all([
    import('../build/engine.ts'),
    import('../build/mirrors.ts'),
  ]);
  const engine = await findEngine(await workshop.buildx(), {
    named: inputs.builder,
    mirrors: await readMirrors(inputs['registry-mirrors']),
    cacheDir: workshop.cacheDir,
    builders: await workshop.builders(),
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
