import type { Host } from '../host/host.ts';
import type { Usage, UsagePlace } from '../report/usage.ts';
import type { Request } from '../request/request.ts';
import { decide } from '../state/decide.ts';
import { limitsOf, usualLimits } from '../state/limits.ts';
import type { StateItem } from '../state/item.ts';
import { sumOf, usageRows } from '../state/usage.ts';
import { readMachine, type MachineState } from './machine-state.ts';

export interface DuOptions {
  readonly json: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/**
 * `du`: prints what the engine that a run would use, those that we have made and the cache folder take on the disk.
 * Nothing is changed.
 * @returns the exit code
 * @throws Problem as readMachine
 */
export async function showUsage(request: Request, host: Host, options: DuOptions): Promise<number> {
  const nowMs = Date.now();
  const machine = await readMachine(request, host, nowMs);
  await machine.close();
  const usage = usageOf(machine, request, nowMs);
  if (options.json) {
    const [{ plainJson }, { usageOutput }] = await Promise.all([
      import('../report/json.ts'),
      import('../report/usage.ts'),
    ]);
    process.stdout.write(plainJson(usageOutput(usage)));
    return 0;
  }
  const { usageText } = await import('../report/usage-text.ts');
  process.stdout.write(`${await usageText(usage, { ...options, columns: host.columns })}\n`);
  return 0;
}

function usageOf({ items, engines, cacheDir, notes }: MachineState, request: Request, nowMs: number): Usage {
  const limits = limitsInForce(request);
  const place = (
    of: Pick<UsagePlace, 'place' | 'about' | 'isOurs'>,
    own: readonly StateItem[],
  ): UsagePlace => ({
    ...of,
    bytes: sumOf(own),
    inUseBytes: sumOf(own.filter(({ inUse }) => inUse)),
    rows: usageRows(own, nowMs),
  });
  return {
    places: [
      ...engines.map(({ id, about, isOurs }) =>
        place(
          { place: 'engine', about, isOurs },
          items.filter((item) => item.place.in === 'engine' && item.place.engine === id),
        ),
      ),
      place(
        { place: 'folder', about: cacheDir, isOurs: true },
        items.filter((item) => item.place.in === 'folder'),
      ),
    ],
    limits,
    beyondBytes: sumOf(decide(items, 'normal', limits, nowMs).map(({ item }) => item)),
    notes,
  };
}

/** The policy's limits, else the usual ones. */
export function limitsInForce({ policy }: Pick<Request, 'policy'>): ReturnType<typeof limitsOf> {
  return policy.file.state === undefined ? usualLimits : limitsOf(policy.file.state);
}
