import { readCacheWish } from '../cache/policy/wish.ts';
import type { GitHub } from '../clean/github.ts';
import { isGitHubRegistry, packagesOf, type Packages } from '../clean/packages.ts';
import { readListing, type Listing } from '../clean/read.ts';
import type { Host } from '../host/host.ts';
import { parseReference, repositoryName, type Repository } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { findCandidates } from '../plan/candidates.ts';
import { repositoriesOf } from '../plan/tags/assign.ts';
import { wantedNames } from '../plan/wanted.ts';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { inTurn } from '../tools/in-turn.ts';
import type { Once } from '../tools/once.ts';
import type { Workshop } from './workshop.ts';

/** A repository with what is listed in it. */
export interface Place {
  readonly name: string;
  readonly repository: Repository;
  readonly packages: Packages | undefined;
  readonly listing: Listing;
}

/**
 * The repositories of the images that the request names, and that of its cache, with what they hold.
 * @throws Problem when nothing says where images are published, or a registry cannot be asked
 */
export async function readPlaces(
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
