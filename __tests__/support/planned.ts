import { defaultPolicy } from '../../src/plan/demands.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';

/** A planned image of which a test says only what matters. */
export function plannedImage(name: string, more: Partial<PlannedImage> = {}): PlannedImage {
  return {
    name,
    needs: [],
    bases: {},
    outside: [],
    output: { kind: 'image' },
    platforms: ['linux/amd64'],
    decision: 'build',
    reasons: [],
    dockerfile: { path: `images/${name}/Dockerfile`, text: 'FROM scratch\n' },
    target: { context: `/w/images/${name}`, dockerfile: `/w/images/${name}/Dockerfile` },
    tags: [],
    policy: defaultPolicy,
    ...more,
  };
}
