import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { interrupted, Problem } from '../../problem.ts';
import { bakeText } from '../../tools/bake-text.ts';
import { stream } from '../../tools/exec.ts';
import type { Engine } from '../engine.ts';
import { parseStatus } from '../rawjson.ts';
import { dockerfileOf, imageContext, type InsideRun } from './dockerfile.ts';
import { RunWatch } from './watch.ts';

export interface OneRun extends InsideRun {
  readonly engine: Pick<Engine, 'buildx' | 'builder'>;
  readonly platform: string;
  /** The image, in Bake's form: `oci-layout:///folder@sha256:…`, and the folder that may be read for it. */
  readonly image: { readonly context: string; readonly dir: string };
  /** An empty folder for this run alone. */
  readonly folder: string;
  /** Counted from the start of the command. */
  readonly timeoutMs: number;
  /** How long the engine may take before it starts the command: it may have to fetch the helper. */
  readonly startLimitMs: number;
  readonly signal: AbortSignal;
}

/** What one run inside an image has come to. */
export interface RunEnd {
  readonly watch: RunWatch;
  /** Who ended it: `late`: the command took too long; `unstarted`: the engine had not even started it. */
  readonly by: 'itself' | 'late' | 'unstarted';
  /** What buildx has said besides its progress; untrusted text. */
  readonly messages: readonly string[];
}

/**
 * Runs one command inside an image, in a solve of its own: in a common one the first that fails would end the others.
 * BuildKit has no time-out for a step: the solve is given up, and its engine ends the step with all its processes.
 * @throws Problem: interrupted; surroundings when buildx cannot be started
 */
export async function runInside(run: OneRun): Promise<RunEnd> {
  const { engine, folder, signal } = run;
  const definition = join(folder, 'bake.json');
  const target = {
    test: {
      // Nothing of it is sent: the Dockerfile takes nothing from its context.
      context: folder,
      'dockerfile-inline': dockerfileOf(run),
      contexts: { [imageContext]: run.image.context },
      platforms: [run.platform],
      output: ['type=cacheonly'],
    },
  };
  await writeFile(definition, bakeText({ target }));

  const timeout = new AbortController();
  let by: RunEnd['by'] = 'itself';
  const endIn = (milliseconds: number, why: RunEnd['by']): NodeJS.Timeout =>
    setTimeout(() => {
      by = why;
      timeout.abort();
    }, milliseconds);
  let timer = endIn(run.startLimitMs, 'unstarted');
  const watch = new RunWatch(
    () => {
      clearTimeout(timer);
      timer = endIn(run.timeoutMs, 'late');
    },
    () => clearTimeout(timer),
  );
  const messages: string[] = [];
  // prettier-ignore
  const args = [
    'bake', '--builder', engine.builder, '--file', definition, '--progress=rawjson',
    `--allow=fs.read=${folder}`, `--allow=fs.read=${run.image.dir}`, 'test',
  ];
  try {
    await stream(engine.buildx.program, args, {
      cwd: folder,
      env: engine.buildx.env,
      signal: AbortSignal.any([signal, timeout.signal]),
      onStdout: (line) => messages.push(line),
      onStderr: (line) => {
        const status = parseStatus(line);
        if (status === undefined) messages.push(line);
        else watch.add(status);
      },
    });
  } catch (error) {
    if (signal.aborted) throw interrupted();
    const isOurs = error instanceof Problem && error.data.kind === 'interrupted' && timeout.signal.aborted;
    if (!isOurs) throw error;
  } finally {
    clearTimeout(timer);
  }
  return { watch, by, messages };
}
