import type { PolicyFile } from './policy-schema.ts';
import { checkLicenses } from './policy-checks/licenses.ts';
import { checkLintRules } from './policy-checks/lint-rules.ts';
import { checkPorts } from './policy-checks/ports.ts';
import { checkSizes, wrongSize } from './policy-checks/sizes.ts';
import { checkTests } from './policy-checks/tests.ts';
import { checkWaivers } from './policy-checks/waivers.ts';
import type { PolicyCheck, WrongValue } from './policy-checks/wrong-value.ts';

const checks: readonly PolicyCheck[] = [
  checkSizes,
  checkPorts,
  checkLicenses,
  checkLintRules,
  checkTests,
  checkWaivers,
];

/** The first value of a policy that its schema lets through and that makes no sense; undefined without. */
export async function wrongValue({
  defaults,
  images = {},
  state,
}: PolicyFile): Promise<WrongValue | undefined> {
  const all = [
    [['defaults'], defaults] as const,
    ...Object.entries(images).map(([name, entry]) => [['images', name], entry] as const),
  ];
  for (const [keys, demands] of all)
    for (const check of demands ? checks : []) {
      const wrong = await check(demands ?? {}, keys);
      if (wrong !== undefined) return wrong;
    }
  return state?.keep === undefined ? undefined : wrongSize(state.keep, ['state', 'keep']);
}
