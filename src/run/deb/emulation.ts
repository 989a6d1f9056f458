import type { Host } from '../../host/host.ts';
import type { GetEngine } from '../engine.ts';
import type { RunRecord } from '../record.ts';
import type { DebRequest } from './room.ts';

/**
 * The engine of the run, which can run the programs of all platforms where `emulation` asks for it.
 * @returns as before where it does not
 */
export function withEmulation(
  engine: GetEngine,
  platforms: readonly string[],
  { inputs }: Pick<DebRequest, 'inputs'>,
  host: Pick<Host, 'signal'>,
  { notes }: Pick<RunRecord, 'notes'>,
): GetEngine {
  if (inputs.emulation !== true) return engine;
  let ready: ReturnType<GetEngine> | undefined;
  const emulated: GetEngine = async () => {
    const found = await engine();
    const { emulate } = await import('../emulation.ts');
    // Nobody has read this Dockerfile: then all of its platforms are meant to be run.
    await emulate(platforms, found, host, (note) => notes.push(note));
    return found;
  };
  return () => (ready ??= emulated());
}
