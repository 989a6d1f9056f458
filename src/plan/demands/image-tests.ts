import type { ImageTest } from '../../request/policy.ts';
import type { TestDemand } from '../../request/gate-demands.ts';
import { badRequest } from '../../problem.ts';
import { parseBytes } from '../../tools/bytes.ts';

type CommandDemand = Extract<TestDemand, { readonly run: unknown }>;

const usualTimeoutMs = 30_000;

/**
 * The tests of an image as the policy writes them.
 * @throws Problem (request) for an output that is no regular expression, a size that is none, or two of one name
 */
export function imageTests(demands: readonly TestDemand[], image: string): readonly ImageTest[] {
  const tests = demands.map((demand) => testOf(demand, image));
  const twice = tests.find(({ name }, index) => tests.findIndex((one) => one.name === name) !== index);
  if (twice !== undefined)
    throw badRequest(`${image} has two tests ${JSON.stringify(twice.name)}`, {
      todo: 'Give them different names: `name: …`',
    });
  return tests;
}

function testOf(demand: TestDemand, image: string): ImageTest {
  if ('service' in demand) {
    const { service, get, status = 200, timeout, output } = demand;
    return {
      kind: 'service',
      name: demand.name ?? get,
      ...(service === 'entrypoint' ? {} : { start: service }),
      url: get,
      status,
      timeoutMs: milliseconds(timeout),
      ...outputOf(output, image),
    };
  }
  const whole: CommandDemand = 'run' in demand ? demand : { run: [...demand] };
  const { run, name, entrypoint, network, timeout, output, 'max-memory': limit } = whole;
  return {
    kind: 'command',
    name: name ?? run.join(' '),
    run,
    entrypoint: entrypoint ?? false,
    network: network ?? false,
    timeoutMs: milliseconds(timeout),
    exitCode: whole['exit-code'] ?? 0,
    ...outputOf(output, image),
    ...(limit === undefined ? {} : { maxMemory: parseBytes(limit, `max-memory of a test of ${image}`) }),
  };
}

function outputOf(output: string | undefined, image: string): { readonly output?: string } {
  if (output === undefined) return {};
  try {
    new RegExp(output, 'u');
  } catch (error) {
    throw badRequest(
      `The output that a test of ${image} expects is no regular expression: ${output}`,
      {},
      error,
    );
  }
  return { output };
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

function milliseconds(text: string | undefined): number {
  const [, number, unit = ''] = /^(\d+)(ms|s|m)$/.exec(text ?? '') ?? [];
  return number === undefined ? usualTimeoutMs : Number(number) * (units[unit] ?? 1);
}
