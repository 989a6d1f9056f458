import { join } from 'node:path';
import { openBranch, type BranchPlace } from './branch.ts';
import { inFolder } from './in-folder.ts';
import { againWhileMoved } from './moves.ts';
import type { Next, Wanted } from './next.ts';
import type { Reach } from './reach.ts';
import type { Bench, Purpose } from './step.ts';

/**
 * Brings a repository on a branch to its next state, by one commit on top of what the branch is then.
 * @param checkout where the branch is checked out, absolute; not there yet
 * @throws Problem as openBranch, inFolder and againWhileMoved
 */
export async function onBranch(
  { at, folder }: { readonly at: BranchPlace; readonly folder: string },
  checkout: string,
  bench: Bench,
  purpose: Purpose,
  { env, signal, onRetry }: Reach,
): Promise<Next> {
  const branch = await openBranch(at, checkout, env, signal, onRetry);
  return againWhileMoved('The branch', signal, async () => {
    await branch.fetch();
    const next = await inFolder(join(checkout, folder), bench, purpose);
    if (next.isSame || purpose === 'prove') return next;
    return (await branch.push(messageFor(bench.wanted, next))) ? next : 'moved';
  });
}

function messageFor({ suite }: Wanted, { added }: Next): string {
  const [first] = added;
  if (first === undefined) return `apt: ${suite} is signed anew`;
  const more = added.length === 1 ? '' : ` and ${added.length - 1} more`;
  const lines = added.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`);
  return `apt: ${first.name} ${first.version}${more} for ${suite}\n\n${lines.join('\n')}`;
}
