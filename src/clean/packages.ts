import { Type } from '@sinclair/typebox';
import { surroundingsFailed } from '../problem.ts';
import type { Repository } from '../oci/reference.ts';
import type { Env } from '../tools/env.ts';
import type { GitHub } from './github.ts';

/** A version of a package, as GitHub lists it. */
export interface PackageVersion {
  readonly id: string;
  /** `sha256:…`. */
  readonly digest: string;
  readonly tags: readonly string[];
  /** ms since 1970: made or last changed, whichever is later. */
  readonly changedMs: number;
}

/** The versions of one container package on GitHub. */
export interface Packages {
  /** All of them; undefined where there is no such package. */
  readonly versions: () => Promise<readonly PackageVersion[] | undefined>;
  /**
   * Removes a version, when it still has just these tags: somebody may have published meanwhile.
   * @returns `changed` when it has others; then it is still there
   */
  readonly remove: (id: string, tags: readonly string[]) => Promise<'removed' | 'changed'>;
}

/** Of what `GET /orgs/ORG/packages/container/NAME/versions` gives; docs.github.com/rest/packages/packages. */
const versionSchema = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  created_at: Type.String(),
  updated_at: Type.Optional(Type.String()),
  metadata: Type.Optional(
    Type.Object({
      container: Type.Optional(Type.Object({ tags: Type.Optional(Type.Array(Type.String())) })),
    }),
  ),
});

/** Whether GitHub's packages are behind a registry: ghcr.io, and a GHES's own (`containers.HOST`). */
export function isGitHubRegistry(registry: string, env: Env): boolean {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const host = URL.canParse(server) ? new URL(server).host : 'github.com';
  return registry === 'ghcr.io' || registry === `containers.${host}`;
}

/** The package of a repository: `ghcr.io/acme/images/base` is `images/base` of acme. */
export function packagesOf(github: GitHub, { repository }: Repository): Packages {
  const [owner = '', ...rest] = repository.split('/');
  const name = encodeURIComponent(rest.join('/'));
  // Who owns it, an organisation or a person, is part of the address, and no name says which.
  let place: string | undefined;
  const places = ['orgs', 'users'].map(
    (kind) => `${kind}/${encodeURIComponent(owner)}/packages/container/${name}/versions`,
  );
  return {
    versions: async () => {
      for (const path of places) {
        const found = await github.list(`${path}?per_page=100`, versionSchema);
        if (found === undefined) continue;
        place = path;
        return found.map(({ id, name: digest, created_at, updated_at, metadata }) => ({
          id: String(id),
          digest,
          tags: metadata?.container?.tags ?? [],
          changedMs: Math.max(timeOf(created_at), timeOf(updated_at ?? created_at)),
        }));
      }
      return undefined;
    },
    remove: async (id, tags) => {
      const path = `${place ?? places[0] ?? ''}/${id}`;
      const now = await github.get(path, versionSchema);
      if (now === undefined) return 'removed';
      const has = now.metadata?.container?.tags ?? [];
      if (has.length !== tags.length || has.some((tag) => !tags.includes(tag))) return 'changed';
      await github.remove(path);
      return 'removed';
    },
  };
}

function timeOf(text: string): number {
  const ms = Date.parse(text);
  if (Number.isNaN(ms))
    throw surroundingsFailed(
      `GitHub says a version is of ${JSON.stringify(text.slice(0, 50))}, which is no time`,
    );
  return ms;
}
