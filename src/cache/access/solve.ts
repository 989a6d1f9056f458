import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Engine } from '../../build/engine.ts';
import { bakeText } from '../../tools/bake-text.ts';
import { runProgram, type ProgramEnd } from './run-program.ts';

export interface SmallSolve {
  readonly engine: Pick<Engine, 'buildx' | 'builder'>;
  readonly dockerfile: string;
  readonly args: Readonly<Record<string, string>>;
  /** An empty folder for this solve alone. */
  readonly folder: string;
  /** A folder that the Dockerfile knows as the context `input`. */
  readonly input?: string;
  /** Takes an archive of the last stage; nothing is exported when left out. */
  readonly take?: (archive: Readable) => Promise<void>;
  /** Sees buildx's plain progress, in pieces. */
  readonly onSaid?: (text: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs a Dockerfile of ours. Never without cache: a step that is run with `--no-cache` empties its cache mounts. What
 * shall run each time has something new in it instead.
 * @throws what `take` throws; Problem: interrupted, or surroundings when buildx cannot be started
 */
export async function smallSolve(solve: SmallSolve): Promise<ProgramEnd> {
  const { engine, folder, input } = solve;
  const context = join(folder, 'nothing');
  await mkdir(context);
  const definition = join(folder, 'bake.json');
  const mount = {
    context,
    'dockerfile-inline': solve.dockerfile,
    args: solve.args,
    contexts: input === undefined ? {} : { input },
    output: [solve.take === undefined ? 'type=cacheonly' : 'type=tar,dest=-'],
  };
  await writeFile(definition, bakeText({ target: { mount } }));
  return runProgram({
    file: engine.buildx.program,
    // prettier-ignore
    args: ['bake', '--builder', engine.builder, '--file', definition, '--progress=plain',
      `--allow=fs.read=${folder}`, 'mount'],
    cwd: folder,
    env: engine.buildx.env,
    take: solve.take ?? drained,
    ...(solve.onSaid === undefined ? {} : { onSaid: solve.onSaid }),
    signal: solve.signal,
  });
}

/** Nothing is expected there. */
async function drained(output: Readable): Promise<void> {
  output.resume();
  await finished(output, { writable: false });
}
