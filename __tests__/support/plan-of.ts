import { makePlan, type MadePlan } from '../../src/plan/make.ts';
import { loadPolicy } from '../../src/request/policy-file.ts';
import { readInputs } from '../../src/request/request.ts';
import { realTool } from './tools.ts';
import { makeFolder } from './tree.ts';

/** What a plan is made from, besides a folder. */
export interface PlanGiven {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The plan of a folder, Bake and Compose files resolved by the real buildx. */
export async function planOf(
  cwd: string,
  { inputs: given = {}, env = {} }: PlanGiven = {},
): Promise<MadePlan> {
  const inputs = readInputs((name) => given[name]);
  const request = { command: 'plan', cwd, inputs, policy: await loadPolicy(cwd, inputs.policy) } as const;
  const buildx = {
    program: realTool('buildx'),
    env: { PATH: '/usr/bin:/bin', BUILDX_CONFIG: await makeFolder() },
  };
  return makePlan(request, {
    env,
    ref: { kind: 'local' },
    buildx: () => Promise.resolve(buildx),
    secretFiles: {},
  });
}
