import type { BuiltLayout } from '../build/built.ts';
import { readLayout, type LayoutImage } from '../oci/layout.ts';
import { Problem, problemOf } from '../problem.ts';
import type { ImagePolicy } from '../request/policy.ts';
import { judgeSize } from './budget.ts';
import type { GateName } from './finding.ts';
import type { GateResult, ImageSize } from './gate.ts';
import type { KnownLayers } from './known-layers.ts';
import { measure } from './size.ts';
import { judgeVulnerabilities } from './vulnerabilities/judge.ts';
import type { Scanner } from './vulnerabilities/trivy.ts';

/** What the gates of a run share. */
export interface GateTools {
  readonly scanner: Scanner;
  /** Layers measured already; one map for the whole run. */
  readonly knownLayers: KnownLayers;
  /** Where a budget is written, for what to do: "image-build.yml". */
  readonly policyFile?: string;
}

/** One image on one platform, its facts, and what the gates say of it. */
export interface CheckedLayout {
  readonly layout: BuiltLayout;
  /** One for each gate of the list, in its order. */
  readonly gates: readonly GateResult[];
  /** Absent when the size gate is broken. */
  readonly size?: ImageSize;
}

/** What a gate looks at. */
interface Subject {
  readonly built: BuiltLayout;
  readonly policy: ImagePolicy;
  readonly image: () => Promise<LayoutImage>;
  readonly size: () => Promise<ImageSize>;
}

type Judge = (subject: Subject, tools: GateTools, durationMs: () => number) => Promise<GateResult>;

/** The gates that look at a layout, in the order of the reports. A new gate is one line here. */
const gates: readonly { readonly name: GateName; readonly judge: Judge }[] = [
  {
    name: 'size',
    judge: async ({ built, policy, size }, { policyFile }, durationMs) =>
      judgeSize(built, await size(), policy.maxSize, durationMs(), policyFile),
  },
  {
    name: 'vulnerabilities',
    judge: async ({ built, policy, image }, { scanner }, durationMs) => {
      const { dir, manifest, configDescriptor } = await image();
      const scan = await scanner.scan({ dir, manifest, configDigest: configDescriptor.digest });
      return judgeVulnerabilities(built, scan.report, policy, scan.databaseDate, durationMs());
    },
  },
];

/**
 * Asks all gates about one layout, side by side. A gate that cannot answer is `broken` and tells why: it is never
 * left out and never counts as passed.
 * @throws Problem (interrupted) only
 */
export async function checkLayout(
  built: BuiltLayout,
  policy: ImagePolicy,
  tools: GateTools,
): Promise<CheckedLayout> {
  const image = readLayout(built.dir);
  const size = image.then((layout) => measure(layout, tools.knownLayers));
  const subject: Subject = { built, policy, image: () => image, size: () => size };
  const [results, measured] = await Promise.all([
    Promise.all(gates.map(({ name, judge }) => askGate(name, judge, subject, tools))),
    size.catch(() => undefined),
  ]);
  return { layout: built, gates: results, ...(measured ? { size: measured } : {}) };
}

async function askGate(
  gate: GateName,
  judge: Judge,
  subject: Subject,
  tools: GateTools,
): Promise<GateResult> {
  const start = performance.now();
  const durationMs = (): number => Math.round(performance.now() - start);
  try {
    return await judge(subject, tools, durationMs);
  } catch (error) {
    if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
    const { image, platform } = subject.built;
    const problem = problemOf(error, 'surroundings');
    return { gate, image, platform, state: 'broken', findings: [], durationMs: durationMs(), problem };
  }
}
