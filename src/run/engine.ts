import { join, resolve } from 'node:path';
import type { DriverWish } from '../build/driver.ts';
import type { Engine } from '../build/engine.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Inputs } from '../request/fields.ts';
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
  { inputs, policy, cwd }: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<Engine> {
  const [{ findEngine }, { readMirrors }, { limitsOf }] = await Promise.all([
    import('../build/engine.ts'),
    import('../build/mirrors.ts'),
    import('../state/limits.ts'),
  ]);
  const driver = driverWish(inputs, cwd);
  const note = (sentence: string): void => void record.notes.push(sentence);
  const engine = await findEngine(await workshop.buildx(), {
    named: inputs.builder,
    ...(driver === undefined ? {} : { driver }),
    mirrors: await readMirrors(inputs['registry-mirrors']),
    cacheDir: workshop.cacheDir,
    builders: driver === undefined ? await workshop.builders() : [],
    limits: limitsOf(policy.file.state),
    signal: host.signal,
    note,
  });
  record.engine = engine.about;
  host.debug(`${engine.about}, asked by ${engine.buildx.program}`);
  if (engine.ignoresMirrors)
    record.notes.push(`registry-mirrors has no effect on the build: ${whyNoMirrors(engine, driver)}`);
  // Reading Dockerfiles runs nothing.
  if (inputs.emulation !== true || record.command === 'lint') return engine;
  try {
    const { emulate, platformsRun } = await import('./emulation.ts');
    await emulate(platformsRun(record.plan?.images ?? []), engine, host, note);
  } catch (error) {
    await engine.stop();
    throw error;
  }
  return engine;
}

function whyNoMirrors({ about }: Engine, driver: DriverWish | undefined): string {
  return driver?.config === undefined
    ? `${driver === undefined ? about : 'the BuildKit of driver: remote'} was there before and keeps its own settings`
    : 'the configuration that was given for its BuildKit is the whole one';
}

/** What the inputs say of a builder of this run's own; undefined where they ask for none. */
export function driverWish(inputs: Inputs, cwd: string): DriverWish | undefined {
  const { driver, endpoint, 'buildkitd-flags': flags } = inputs;
  if (driver === undefined) return undefined;
  const [path, text] = [inputs['buildkitd-config'], inputs['buildkitd-config-inline']];
  return {
    driver,
    opts: inputs['driver-opts'] ?? [],
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(flags === undefined ? {} : { flags }),
    ...(path === undefined ? {} : { config: { kind: 'file', path: resolve(cwd, path) } }),
    ...(text === undefined ? {} : { config: { kind: 'text', text } }),
    emulation: inputs.emulation === true,
  };
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
