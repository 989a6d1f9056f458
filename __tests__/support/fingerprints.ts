import { createContexts } from '../../src/plan/files/contexts.ts';
import type { ContextFiles } from '../../src/plan/files/context-files.ts';
import type { Selections } from '../../src/plan/files/selection.ts';
import type { Fingerprint } from '../../src/plan/fingerprint/fingerprint.ts';
import { takeFingerprint } from '../../src/plan/fingerprint/take.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';
import { reachOf } from '../../src/plan/reach/reach.ts';
import { loadPolicy } from '../../src/request/policy-file.ts';
import { readInputs } from '../../src/request/request.ts';
import { noBuildx } from './no-tools.ts';

/** An image of a folder, and what it is made of. */
export interface Fingerprinted {
  readonly image: PlannedImage;
  readonly fingerprint: Fingerprint;
  /** Whether a COPY names something that is not there, so that it cannot be built. */
  readonly isMissing: boolean;
}

/** Plans a folder and takes all fingerprints, as a run does; nothing outside of the folder is asked. */
export async function fingerprintsOf(cwd: string): Promise<ReadonlyMap<string, Fingerprinted>> {
  const inputs = readInputs(() => undefined);
  const request = { command: 'plan', cwd, inputs, policy: await loadPolicy(cwd, inputs.policy) } as const;
  const plan = await makePlan(request, {
    env: {},
    ref: { kind: 'local' },
    buildx: noBuildx,
    secretFiles: {},
  });
  const contexts = createContexts(cwd);
  const taken = new Map<string, Fingerprinted>();
  for (const image of plan.images) {
    const given = { pins: new Map(), parents: taken, contexts, attest: [] };
    const fingerprint = await takeFingerprint(image, given);
    let isMissing = false;
    for (const { folder, dockerfile, selections } of reachOf(image, given).contexts.values())
      isMissing ||= await misses(await contexts.open(folder, dockerfile), selections);
    taken.set(image.name, { image, fingerprint, isMissing });
  }
  return taken;
}

/** BuildKit also fails where nothing fits a pattern below a folder: it never gets to see that folder. */
async function misses(files: ContextFiles, selections: Selections): Promise<boolean> {
  if ((await files.missing(selections)).length > 0) return true;
  if (selections === 'all') return false;
  for (const selection of selections)
    for (const pattern of selection.patterns) {
      if (!/\/.*[*?[]/.test(pattern)) continue;
      const taken = await files.files([{ ...selection, patterns: [pattern] }]);
      if (Object.keys(taken).length === 0) return true;
    }
  return false;
}
