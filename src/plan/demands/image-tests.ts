import type { ImageTest } from '../../request/policy.ts';
import type { TestDemand } from '../../request/gate-demands.ts';
import { nameOfTest } from '../../test-name.ts';
import { parseBytes } from '../../tools/bytes.ts';

type CommandDemand = Extract<TestDemand, { readonly run: unknown }>;

const usualTimeoutMs = 30_000;

/** The tests of an image as the policy writes them, which has been checked (request/policy-checks/tests.ts). */
export function imageTests(demands: readonly TestDemand[], image: string): readonly ImageTest[] {
  return demands.map((demand) => testOf(demand, image));
}

function testOf(demand: TestDemand, image: string): ImageTest {
  if ('service' in demand) {
    const { service, get, status = 200, timeout, output } = demand;
    return {
      kind: 'service',
      name: nameOfTest(demand),
      ...(service === 'entrypoint' ? {} : { start: service }),
      url: get,
      status,
      timeoutMs: milliseconds(timeout),
      ...(output === undefined ? {} : { output }),
    };
  }
  const whole: CommandDemand = 'run' in demand ? demand : { run: [...demand] };
  const { run, entrypoint, network, timeout, output, 'max-memory': limit } = whole;
  return {
    kind: 'command',
    name: nameOfTest(demand),
    run,
    entrypoint: entrypoint ?? false,
    network: network ?? false,
    timeoutMs: milliseconds(timeout),
    exitCode: whole['exit-code'] ?? 0,
    ...(output === undefined ? {} : { output }),
    ...(limit === undefined ? {} : { maxMemory: parseBytes(limit, `max-memory of a test of ${image}`) }),
  };
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

function milliseconds(text: string | undefined): number {
  const [, number, unit = ''] = /^(\d+)(ms|s|m)$/.exec(text ?? '') ?? [];
  return number === undefined ? usualTimeoutMs : Number(number) * (units[unit] ?? 1);
}
