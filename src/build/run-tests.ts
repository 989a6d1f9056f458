import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { ImageContents } from '../check/layers/contents.ts';
import type { TestAnswer, TestAnswers } from '../check/tests/answers.ts';
import { readLayout, type LayoutImage } from '../oci/layout.ts';
import { problemOf, Problem } from '../problem.ts';
import type { ImageTest } from '../request/policy.ts';
import { withTemporaryFolder } from '../tools/temporary.ts';
import type { Engine } from './engine.ts';
import { withoutTriggers } from './tests/layout-view.ts';
import { watchedCommand, withoutPeak } from './tests/memory.ts';
import { runInside } from './tests/one-run.ts';
import { outcomeOf } from './tests/outcome.ts';
import { missingProgram } from './tests/program.ts';
import { serviceCommand } from './tests/service.ts';

export interface TestRun {
  readonly engine: Pick<Engine, 'buildx' | 'builder'>;
  /** The layout folder of one image for one platform. */
  readonly dir: string;
  readonly platform: string;
  readonly tests: readonly ImageTest[];
  /** A folder of this run, for temporary files. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** What is in the image, where it is known: then a missing program is found without starting anything. */
  readonly contents?: Pick<ImageContents, 'resolve'>;
  /** An image with a static `/bin/busybox`, for services and peak memory: see `usualHelper`. */
  readonly helper?: string;
  /** How long the engine may take until it starts a test, in milliseconds; ten minutes when left out. */
  readonly startLimitMs?: number;
}

/** Of Docker's official images: the variant with musl is static, and there is one for every platform. */
export const usualHelper = 'docker.io/library/busybox:stable-musl';

/** Tests of one image that run at the same time: images are tested side by side as well. */
const atOnce = 2;

/** Longer than a service has: its helper looks at the time by itself. In milliseconds. */
const graceMs = 5000;
const usualStartLimitMs = 10 * 60_000;

/**
 * Runs the policy's tests inside an image: BuildKit starts them on top of its layout, with its user, environment and
 * folder, and without network unless the test asks for one. No container engine and no shell in the image is needed.
 * @returns an answer for each, in their order; one that could not be had is `unknown` and says why
 * @throws Problem: interrupted; surroundings when the layout is not whole
 */
export async function runTests(run: TestRun): Promise<TestAnswers> {
  const image = await readLayout(run.dir);
  return withTemporaryFolder(async (folder) => {
    const view = await withoutTriggers(image, `${folder}/image`);
    const limit = pLimit(atOnce);
    const running = run.tests.map((test) => limit(() => runTest(test, image, view, run, folder)));
    // All of them have ended before their folder goes, also when the run is interrupted.
    await Promise.allSettled(running);
    return Promise.all(running);
  }, run.folder);
}

type View = Awaited<ReturnType<typeof withoutTriggers>>;

async function runTest(
  test: ImageTest,
  image: LayoutImage,
  view: View,
  run: TestRun,
  parent: string,
): Promise<TestAnswer> {
  const command = commandOf(test, image);
  const answer = { name: test.name, command };
  const nothing = { ...answer, durationMs: 0, output: '', kept: 'all' } as const;
  const [program] = command;
  if (program === undefined)
    return { ...nothing, outcome: { kind: 'not-started', why: 'the image has no ENTRYPOINT and no CMD' } };
  const missing = run.contents === undefined ? undefined : missingProgram(program, image, run.contents);
  if (missing !== undefined) return { ...nothing, outcome: { kind: 'not-started', why: missing } };

  const needsHelper = test.kind === 'service' || test.maxMemory !== undefined;
  try {
    const end = await withTemporaryFolder(
      (folder) =>
        runInside({
          engine: run.engine,
          platform: run.platform,
          image: view,
          folder,
          command: wrapped(test, command),
          network: test.kind === 'command' && test.network,
          fresh: randomUUID(),
          startLimitMs: run.startLimitMs ?? usualStartLimitMs,
          timeoutMs: test.timeoutMs + (test.kind === 'service' ? graceMs : 0),
          signal: run.signal,
          ...(needsHelper ? { helper: run.helper ?? usualHelper } : {}),
        }),
      parent,
    );
    const written = test.kind === 'service' ? end.watch.standard : end.watch.output;
    const outcome = outcomeOf(test, program, end);
    return {
      ...answer,
      outcome,
      durationMs: outcome.kind === 'timed-out' ? outcome.afterMs : end.watch.durationMs,
      output: needsHelper ? withoutPeak(written.text) : written.text,
      kept: end.watch.errors.kept === 'clipped' ? 'clipped' : written.kept,
    };
  } catch (error) {
    if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
    return { ...nothing, outcome: { kind: 'unknown', problem: problemOf(error, 'surroundings') } };
  }
}

function commandOf(test: ImageTest, { config: { config } }: LayoutImage): readonly string[] {
  const entrypoint = config?.Entrypoint ?? [];
  if (test.kind === 'service') return test.start ?? [...entrypoint, ...(config?.Cmd ?? [])];
  return test.entrypoint ? [...entrypoint, ...test.run] : test.run;
}

function wrapped(test: ImageTest, command: readonly string[]): readonly string[] {
  if (test.kind === 'service') return serviceCommand(command, test.url, test.timeoutMs);
  return test.maxMemory === undefined ? command : watchedCommand(command);
}
