import { branchSlot } from '../cache/policy/names.ts';
import { readCacheWish } from '../cache/policy/wish.ts';
import { listRepository, type Listed, type Outcome } from '../clean/list.ts';
import { decideRetention, type Removal } from '../clean/decide.ts';
import type { RemoteFacts, RetentionRules } from '../clean/facts.ts';
import type { GitHub } from '../clean/github.ts';
import { isGitHubRegistry, packagesOf, type Packages } from '../clean/packages.ts';
import { readFacts, readListing, type Listing } from '../clean/read.ts';
import { findCommits, readOpenPulls, readRemoteRefs, type RemoteRefs } from '../clean/remote.ts';
import { dependsOnOrigin, isEntryTag } from '../clean/tags.ts';
import type { Host } from '../host/host.ts';
import { parseReference, repositoryName, type Repository } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { findCandidates } from '../plan/candidates.ts';
import { repositoriesOf } from '../plan/tags/assign.ts';
import { cleanTag, isCommitTag, pullNumberOf } from '../plan/tags/tag-name.ts';
import { versionReader } from '../plan/tags/version.ts';
import { wantedNames } from '../plan/wanted.ts';
import { Problem, badRequest, exitCodes, problemOf } from '../problem.ts';
import { clean } from '../report/harmless.ts';
import { readRunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { limitsOf } from '../state/limits.ts';
import { parseDuration } from '../tools/duration.ts';
import { loginsOf } from './login.ts';
import { createSecrets } from './secrets.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

export interface CleanOptions {
  /** Without it the list is shown, and nothing is removed. */
  readonly yes: boolean;
  /** The branches that there are, where the remote cannot be asked. */
  readonly branches?: readonly string[];
  /** Numbers of the pull requests that are open, where nobody can be asked. */
  readonly openPulls?: readonly string[];
  /** Takes the lines of the list; standard output by default. */
  readonly print?: (line: string) => void;
}

/** A repository with what is listed in it. */
interface Place {
  readonly name: string;
  readonly repository: Repository;
  readonly packages: Packages | undefined;
  readonly listing: Listing;
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

/** The repositories of the images that the request names, and that of its cache, with what they hold. */
async function readPlaces(
  request: Request,
  host: Host,
  workshop: Workshop,
  client: RegistryClient,
  github: Once<GitHub>,
): Promise<readonly Place[]> {
  const candidates = await findCandidates(request, workshop.buildx);
  const wanted = new Set(wantedNames(request, candidates));
  const names = candidates.all
    .filter(({ name }) => wanted.has(name))
    .flatMap(({ name, target }) =>
      repositoriesOf({ name, ownTags: target.tags ?? [] }, request.inputs.registry),
    );
  if (names.length === 0)
    throw badRequest('Nothing says where the images are published', {
      todo: 'Give registry (ghcr.io/acme)',
    });
  return inTurn([...new Set([...names, ...cacheRepository(request)])].sort(), async (name) => {
    const repository = parseReference(name);
    const packages = isGitHubRegistry(repository.registry, host.env)
      ? packagesOf(await github.get(), repository)
      : undefined;
    return { name, repository, packages, listing: await readListing(repository, client, packages) };
  });
}

/** The repository that `cache: registry=…` names. */
function cacheRepository({ inputs }: Request): readonly string[] {
  const wish = readCacheWish(inputs.cache ?? 'auto');
  const ref = wish.kind === 'registry' ? wish.attrs['ref'] : undefined;
  return ref === undefined ? [] : [repositoryName(parseReference(ref))];
}

/** What was given wins over what the remote says. */
async function refsOf({ branches, openPulls }: CleanOptions, host: Host): Promise<RemoteRefs> {
  const refs =
    branches === undefined
      ? await readRemoteRefs({ cwd: host.cwd, env: host.env, signal: host.signal })
      : { branches, gitTags: [], heads: [] };
  return openPulls === undefined
    ? refs
    : { ...refs, pulls: { open: new Set(openPulls), unknown: new Set<string>() } };
}

/** What Git and GitHub say, as far as there are tags for which it matters. */
async function remoteFacts(
  refs: RemoteRefs,
  places: readonly Place[],
  host: Host,
  { inputs }: Request,
  { openPulls }: CleanOptions,
  github: Once<GitHub>,
): Promise<RemoteFacts> {
  const tags = new Set(places.flatMap(({ listing }) => listing.tags));
  const starts = [...tags].filter(isCommitTag).map((tag) => tag.slice('sha-'.length));
  const hasPulls = [...tags].some((tag) => pullNumberOf(tag) !== undefined || isEntryTag(tag));
  const repository = host.env['GITHUB_REPOSITORY'] ?? '';
  const token = await tokenOf(inputs, host);
  const asksGitHub = openPulls === undefined && repository !== '' && token !== undefined;
  const pulls = hasPulls && asksGitHub ? await readOpenPulls(await github.get(), repository) : refs.pulls;
  const git = { cwd: host.cwd, env: host.env, signal: host.signal };
  const commits =
    starts.length === 0
      ? []
      : refs.heads.length === 0
        ? undefined
        : await findCommits(starts, refs.heads, git);
  return {
    branches: new Map(refs.branches.map((branch) => [cleanTag(branch), branch])),
    gitTags: new Set(refs.gitTags.map(cleanTag)),
    slots: new Set(refs.branches.map(branchSlot)),
    ...(pulls === undefined ? {} : { pulls }),
    ...(commits === undefined ? {} : { commits }),
  };
}

function rulesOf({ inputs, policy }: Request, host: Host, refs: RemoteRefs): RetentionRules {
  const { keep = [], branches: branchTags = [], 'untagged-after': after } = policy.file.retention ?? {};
  const { defaultBranch } = readRunContext(host.env);
  const branches = [defaultBranch, refs.defaultBranch].filter((name) => name !== undefined);
  const given = (inputs.tags ?? []).map((tag) =>
    /[/:@]/.test(tag) ? (parseReference(tag).tag ?? 'latest') : tag,
  );
  const branchTag = inputs['default-branch-tag'];
  const { olderThanMs } = limitsOf(policy.file.state);
  return {
    keep,
    branches: branchTags,
    own: [...branches.map(cleanTag), ...given, ...(branchTag === undefined ? [] : [branchTag])],
    ...(after === undefined ? {} : { untaggedAfterMs: parseDuration(after) }),
    ...(olderThanMs === undefined ? {} : { keptAfterMs: olderThanMs }),
  };
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

/** A password for GitHub's own registry is the token of somebody who wants to remove with it; else the job's token. */
async function tokenOf(inputs: Request['inputs'], { env }: Host): Promise<string | undefined> {
  const logins = await loginsOf(inputs, env);
  const login = logins.find(({ registry }) => isGitHubRegistry(registry, env));
  const token = login?.password ?? inputs['github-token'] ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN'];
  return token === '' ? undefined : token;
}

async function openGitHub({ inputs }: Request, host: Host): Promise<GitHub> {
  const token = await tokenOf(inputs, host);
  if (token === undefined)
    throw badRequest('Versions on ghcr.io are listed and removed by GitHub’s API, which needs a token', {
      todo: 'Give github-token, or username and password; in a workflow: ${{ github.token }}',
    });
  host.mask(token);
  const { createGitHub } = await import('../clean/github.ts');
  const apiUrl = host.env['GITHUB_API_URL'];
  return createGitHub({ apiUrl, token, env: host.env, signal: host.signal });
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** Something that is made when it is first asked for. */
interface Once<T> {
  readonly get: () => Promise<T>;
  /** Undefined when nobody has asked, or it could not be made. */
  readonly made: () => Promise<T | undefined>;
}

function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | undefined;
  return {
    get: () => (made ??= make()),
    made: async () => made?.catch(() => undefined),
  };
}
