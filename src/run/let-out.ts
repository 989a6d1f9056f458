import type { BuiltLayout } from '../build/built.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { Problem, badRequest, surroundingsFailed } from '../problem.ts';
import type { Credentials } from '../oci/credentials.ts';
import type { Request } from '../request/request.ts';
import { which } from '../tools/which.ts';
import { loginOf } from './login.ts';
import type { RunRecord } from './record.ts';

/**
 * Loads what publishing and the reports need while the engine works, so that nobody waits for it afterwards.
 * A module that cannot be loaded fails where it is used.
 */
export function loadAhead(): void {
  const modules = [
    import('../publish/publish.ts'),
    import('../oci/registry/client.ts'),
    import('undici'),
    import('../report/html/page.ts'),
    import('@dagrejs/dagre'),
    import('cli-table3'),
  ];
  for (const module of modules) module.catch(() => undefined);
}

/** Sends the images whose gates have passed to their registries: first by digest, then all tags or none. */
export async function publishImages(
  images: readonly PlannedImage[],
  layouts: readonly BuiltLayout[],
  request: Request,
  host: Host,
  record: RunRecord,
): Promise<void> {
  const [{ publish }, { createRegistryClient }] = await Promise.all([
    import('../publish/publish.ts'),
    import('../oci/registry/client.ts'),
  ]);
  const client = createRegistryClient({
    credentials: await credentialsOf(request, host),
    userAgent: 'image-build',
    env: host.env,
    signal: host.signal,
  });
  try {
    const result = await publish(
      images.map(({ name, tags }) => ({ image: name, tags, layouts: dirsOf(name, layouts) })),
      client,
      { signal: host.signal },
    );
    record.published = result.images;
    if (result.state === 'rolled-back') throw new Problem(result.problem);
  } finally {
    await client.close();
  }
}

/** Puts the images into the local container engine under their tags, or under their names where they have none. */
export async function loadImages(
  images: readonly PlannedImage[],
  layouts: readonly BuiltLayout[],
  host: Host,
  record: RunRecord,
): Promise<void> {
  const { load } = await import('../publish/load.ts');
  const [program] = [...(await which('docker', host.env)), ...(await which('podman', host.env))];
  if (program === undefined)
    throw surroundingsFailed('load needs a container engine', {
      todo: 'Install docker or podman, or leave load out',
    });
  for (const { name, tags } of images) {
    const names = tags.length > 0 ? tags : [`${name}:latest`];
    await load(dirsOf(name, layouts), names, { program, env: host.env, signal: host.signal });
    record.notes.push(`${name} is in the local engine as ${names.join(', ')}`);
  }
}

/** Before anything is built: an image that is to be published needs a place to go to. */
export function refuseWithoutTags(images: readonly PlannedImage[]): void {
  const homeless = images.find(({ tags }) => tags.length === 0);
  if (homeless !== undefined)
    throw badRequest(`${homeless.name} is to be published, but nothing says where to`, {
      todo: 'Give registry (ghcr.io/acme), or tags with the full name',
    });
}

function dirsOf(image: string, layouts: readonly BuiltLayout[]): readonly string[] {
  return layouts.filter((layout) => layout.image === image).map(({ dir }) => dir);
}

/** What was given wins over what `docker login` left; on ghcr.io the job's own token is the last resort. */
async function credentialsOf({ inputs }: Request, host: Host): Promise<Credentials> {
  const { findCredentials } = await import('../oci/credentials.ts');
  const given = loginOf(inputs);
  const found = findCredentials(given === undefined ? [] : [given], host.env);
  const token = inputs['github-token'];
  return async (asked) =>
    (await found(asked)) ??
    (asked === 'ghcr.io' && token !== undefined
      ? { kind: 'password', username: host.env['GITHUB_ACTOR'] ?? 'token', password: token }
      : undefined);
}
