import {
  createRegistryClient,
  type RegistryClient,
  type RegistryClientOptions,
} from '../../src/oci/registry/client.ts';

/** A client that tries everything once, whatever the machine's own logins and proxies are. */
export function testClient(options: Partial<RegistryClientOptions> = {}): RegistryClient {
  return createRegistryClient({
    credentials: () => Promise.resolve(undefined),
    userAgent: 'image-build/test',
    env: {},
    signal: new AbortController().signal,
    retry: { attempts: 1 },
    ...options,
  });
}
