import { decideRetention, type Removal } from '../clean/decide.ts';
import { listRepository, type Listed, type Outcome } from '../clean/list.ts';
import { readFacts } from '../clean/read.ts';
import { dependsOnOrigin } from '../clean/tags.ts';
import type { Host } from '../host/host.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { versionReader } from '../plan/tags/version.ts';
import { Problem, exitCodes, problemOf } from '../problem.ts';
import { clean } from '../report/harmless.ts';
import type { Request } from '../request/request.ts';
import { inTurn } from '../tools/in-turn.ts';
import { once } from '../tools/once.ts';
import { openGitHub } from './clean-github.ts';
import { readPlaces, type Place } from './clean-places.ts';
import { refsOf, remoteFacts, rulesOf, type GivenRefs } from './clean-remote.ts';
import { createSecrets } from './secrets.ts';
import { openWorkshop } from './workshop.ts';

export interface CleanOptions extends GivenRefs {
  /** Without it the list is shown, and nothing is removed. */
  readonly yes: boolean;
  /** Takes the lines of the list; standard output by default. */
  readonly print?: (line: string) => void;
}

/**
 * `clean --registry`: lists, and with `yes` removes, what is published of closed pull requests, deleted branches and
 * lost commits, untagged versions that are older than the policy's `retention` says, and kept cache mounts that are
 * older than its `state` says and that no run would find. Prints one line for each.
 * @returns the exit code: 0, or that of the surroundings when something could not be removed
 * @throws Problem when it is not known what is gone, or a registry cannot be asked: then nothing was removed
 */
export async function cleanRegistry(request: Request, host: Host, options: CleanOptions): Promise<number> {
  const { yes, print = (line) => void process.stdout.write(`${line}\n`) } = options;
  const workshop = await openWorkshop(request, host, createSecrets(host));
  const github = once(() => openGitHub(request, host));
  try {
    const client = await workshop.registry();
    // Tags first: what is pushed while we look has its branch by the time that branches are listed.
    const places = await readPlaces(request, host, workshop, client, github);
    const refs = await refsOf(options, host);
    const remote = await remoteFacts(refs, places, host, request, options, github);
    const rules = rulesOf(request, host, refs);
    const read = await versionReader();
    const decided = await inTurn(places, async (place) => {
      const facts = await readFacts(place.listing, place.repository, client, {
        isVersion: (tag) => read(tag) !== undefined,
        dependsOnOrigin: (tag, all) => dependsOnOrigin(tag, all, remote, rules),
      });
      return { place, retention: decideRetention(facts, remote, rules, Date.now()) };
    });
    // Nothing goes before everything is decided.
    const outcomes: Outcome[] = [];
    for (const { place, retention } of decided) {
      const listed = await inTurn(retention.removals, async (removal): Promise<Listed> => ({
        removal,
        outcome: yes ? await remove(removal, place, client) : { kind: 'asked' },
      }));
      for (const line of listRepository(place.name, listed, retention))
        print(clean(line).replaceAll('\n', ' '));
      outcomes.push(...listed.map(({ outcome }) => outcome));
    }
    print(summary(outcomes, yes));
    return outcomes.some(({ kind }) => kind === 'failed') ? exitCodes.surroundings : 0;
  } finally {
    await (await github.made())?.close();
    await workshop.close();
  }
}

/** @throws Problem only when somebody stops the run: the others are still tried when one cannot be removed */
async function remove(
  removal: Removal,
  { repository, packages }: Place,
  client: RegistryClient,
): Promise<Outcome> {
  try {
    if (removal.kind === 'version')
      return { kind: (await packages?.remove(removal.id, removal.tags)) ?? 'changed' };
    const place = { ...repository, tag: removal.tag };
    // It may lead to something else by now.
    if (removal.digest !== undefined && (await client.resolveTag(place)) !== removal.digest)
      return { kind: 'changed' };
    const result = await client.deleteTag(place);
    return result === 'deleted'
      ? { kind: 'removed' }
      : { kind: 'failed', why: `${repository.registry} does not let this login remove single tags` };
  } catch (error) {
    if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
    const { what, log = [] } = problemOf(error, 'surroundings');
    return { kind: 'failed', why: [what, ...log.slice(0, 1)].join(': ') };
  }
}

function summary(outcomes: readonly Outcome[], yes: boolean): string {
  const count = (kind: Outcome['kind']): number => outcomes.filter((one) => one.kind === kind).length;
  if (!yes)
    return outcomes.length === 0
      ? 'Nothing would go.'
      : `${outcomes.length} would go; with --yes they are removed.`;
  const failed = count('failed');
  return `${count('removed')} removed${failed > 0 ? `, ${failed} could not be` : ''}.`;
}
