import { readMirrors } from '../build/mirrors.ts';
import type { Host } from '../host/host.ts';
import type { Credentials } from '../oci/credentials.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import type { Request } from '../request/request.ts';
import type { Retry } from '../report/retries.ts';
import { loginsOf } from './login.ts';

/** A client for all registries of a run; it opens nothing before its first request. `onRetry` hears what was tried again. */
export async function openRegistry(
  request: Request,
  host: Host,
  onRetry: (retry: Retry) => void,
): Promise<RegistryClient> {
  const [{ createRegistryClient }, { plainHosts }] = await Promise.all([
    import('../oci/registry/client.ts'),
    import('../oci/registry/mirrors.ts'),
  ]);
  return createRegistryClient({
    credentials: await credentialsOf(request, host),
    userAgent: 'image-build',
    env: host.env,
    signal: host.signal,
    onRetry,
    insecureHosts: plainHosts(await readMirrors(request.inputs['registry-mirrors'])),
  });
}

/** What was given wins over what `docker login` left; on ghcr.io the job's own token is the last resort. */
async function credentialsOf({ inputs }: Request, host: Host): Promise<Credentials> {
  const { findCredentials } = await import('../oci/credentials.ts');
  const found = findCredentials(await loginsOf(inputs, host.env), host.env);
  const token = inputs['github-token'];
  return async (asked) =>
    (await found(asked)) ??
    (asked === 'ghcr.io' && token !== undefined
      ? { kind: 'password', username: host.env['GITHUB_ACTOR'] ?? 'token', password: token }
      : undefined);
}
