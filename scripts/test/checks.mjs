/** The checks that are no tests: each counts as one. */
import { node } from './execute.mjs';

/** @type {readonly { name: string, args: readonly string[] }[]} */
const CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'formatting', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'freshness of what is generated', args: ['scripts/generate.mjs', '--check'] },
  { name: 'freshness of dist/', args: ['scripts/bundle.mjs', '--check'] },
];

/**
 * Runs all of them, one after the other, and says how each went.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runChecks(env) {
  let failed = 0;
  for (const { name, args } of CHECKS) {
    const begun = Date.now();
    const code = await node(args, env);
    if (code !== 0) failed += 1;
    console.log(
      `${code === 0 ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`,
    );
  }
  return { passed: CHECKS.length - failed, failed, skipped: 0 };
}
