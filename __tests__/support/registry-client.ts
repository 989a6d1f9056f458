import type { Credentials } from '../../src/oci/credentials.ts';
import { createRegistryClient, type RegistryClient } from '../../src/oci/registry/client.ts';

/** A client that tries everything once, whatever the machine's own logins and proxies are. */
export function testClient(
  options: {
    readonly credentials?: Credentials;
    readonly briefMs?: number;
    readonly signal?: AbortSignal;
  } = {},
): RegistryClient {
  return createRegistryClient({
    credentials: () => Promise.resolve(undefined),
    userAgent: 'image-build/test',
    env: {},
    signal: new AbortController().signal,
    retry: { attempts: 1 },
    ...options,
  });
}
