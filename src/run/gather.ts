import { isAsked } from '../check/asked.ts';
import type { Gatherers } from '../check/gates.ts';
import type { Subject } from '../check/facts.ts';
import type { Scan } from '../check/vulnerabilities/trivy.ts';
import type { LayerStore } from '../check/layers/store.ts';
import { readLayout } from '../oci/layout.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { baseFacts, type BasesAround } from './base-facts.ts';
import { baselineOf, type BaselineAround } from './baseline.ts';
import type { GetEngine } from './engine.ts';

/** What the gates of a run share. */
export interface Gathering extends BasesAround, BaselineAround {
  readonly engine: GetEngine;
  /** Layers are read once, whoever asks. */
  readonly layers: LayerStore;
  /** The image that services and memory are looked at with. */
  readonly testHelper: string | undefined;
  readonly signal: AbortSignal;
}

/** Told of the scan of one image, as soon as it is there. */
export interface ToldOfScans {
  readonly onScan: (scan: Scan) => void;
}

/** How each fact about one image is got. Nothing is done before a gate asks. */
export function gatherersOf(
  subject: Subject,
  image: PlannedImage,
  around: Gathering & ToldOfScans,
): Gatherers {
  const { dir, platform, policy } = subject;
  const { layers, scanner, engine, workshop, signal } = around;
  const read = (): ReturnType<typeof readLayout> => readLayout(dir);
  const contents = async (): ReturnType<LayerStore['contents']> => layers.contents(await read());
  return {
    image: read,
    size: async () => layers.size(await read()),
    contents,
    scan: async () => {
      const { manifest, configDescriptor } = await read();
      const scan = await scanner.scan({
        dir,
        manifest,
        configDigest: configDescriptor.digest,
        withSecrets: isAsked('secrets', policy),
      });
      around.onScan(scan);
      return scan;
    },
    base: () => baseFacts(image, platform, around),
    baseline: () => baselineOf(image, platform, around),
    tests: async () => {
      const { runTests } = await import('../build/run-tests.ts');
      return runTests({
        engine: await engine(),
        dir,
        platform,
        tests: policy.tests,
        folder: workshop.folder,
        signal,
        contents: await contents(),
        ...(around.testHelper === undefined ? {} : { helper: around.testHelper }),
      });
    },
  };
}
