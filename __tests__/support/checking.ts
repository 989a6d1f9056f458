import { join } from 'node:path';
import type { Facts, Judgement, Subject } from '../../src/check/facts.ts';
import type { Gatherers } from '../../src/check/gates.ts';
import { createLayerStore } from '../../src/check/layers/store.ts';
import type { Scanner } from '../../src/check/vulnerabilities/trivy.ts';
import { readLayout } from '../../src/oci/layout.ts';
import { defaultPolicy } from '../../src/plan/demands.ts';
import type { ImagePolicy } from '../../src/request/policy.ts';

/** The image `base` on linux/amd64 under the usual policy. @param dir its layout */
export function subjectOf(dir: string, policy: Partial<ImagePolicy> = {}, image = 'base'): Subject {
  return {
    image,
    platform: 'linux/amd64',
    dir,
    policy: { ...defaultPolicy, ...policy },
    policyFile: 'image-build.yml',
    dockerfile: { path: join('images', image, 'Dockerfile'), text: 'FROM scratch\n' },
  };
}

/** The facts that are given; asking for another one is an error. */
export function factsOf(given: Partial<Facts>): Facts {
  return new Proxy(given, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name);
      if (found === undefined) throw new Error(`the test gives no ${String(name)}`);
      return found;
    },
  }) as Facts;
}

/** What a gate's judgement makes of the gate. */
export function stateOf({ findings }: Judgement): 'passed' | 'failed' {
  return findings.some(({ blocks }) => blocks) ? 'failed' : 'passed';
}

/** Facts from a real layout, as a run gathers them. */
export function gatherersFrom(dir: string, scanner: Scanner, more: Partial<Gatherers> = {}): Gatherers {
  const layers = createLayerStore();
  const none = (what: string) => () => Promise.reject(new Error(`the test gives no ${what}`));
  return {
    image: () => readLayout(dir),
    size: async () => layers.size(await readLayout(dir)),
    contents: async () => layers.contents(await readLayout(dir)),
    scan: async () => {
      const { manifest, configDescriptor } = await readLayout(dir);
      return scanner.scan({ dir, manifest, configDigest: configDescriptor.digest, withSecrets: true });
    },
    base: () => Promise.resolve({ kind: 'none' }),
    baseline: none('baseline'),
    tests: none('tests'),
    ...more,
  };
}
