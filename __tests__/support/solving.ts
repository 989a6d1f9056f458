import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltFiles, BuiltLayout, Step } from '../../src/build/built.ts';
import type { Engine } from '../../src/build/engine.ts';
import { solve, type Solve } from '../../src/build/solve.ts';
import type { BakeTarget } from '../../src/plan/bake.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';
import { shared } from './shared.ts';
import { plannedImage } from './planned.ts';
import { realTool } from './tools.ts';
import { makeFolder } from './tree.ts';

const execute = promisify(execFile);

const env = {
  PATH: shared.bin,
  HOME: shared.work,
  BUILDX_CONFIG: shared.buildxConfig,
  DOCKER_HOST: shared.dockerHost,
};

/** The shared BuildKit, as the product sees it. */
export const engine: Engine = {
  buildx: {
    program: realTool('buildx'),
    env: { ...env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
  },
  builder: 'remote',
  about: 'the shared BuildKit',
  ignoresMirrors: false,
  facts: { isOwn: false, driver: 'remote' },
  reach: { driver: 'remote', nodes: [] },
  stop: () => Promise.resolve(),
};

/** An image of a plan whose Dockerfile is `NAME.Dockerfile` in the context. */
export function imageIn(context: string, name: string, more: Partial<PlannedImage> = {}): PlannedImage {
  const dockerfile = join(context, `${name}.Dockerfile`);
  const target: BakeTarget = { context, dockerfile, ...more.target };
  return plannedImage(name, {
    ...more,
    dockerfile: { path: `${name}.Dockerfile`, text: '' },
    target,
  });
}

export interface Solved {
  readonly layouts: readonly BuiltLayout[];
  readonly files: readonly BuiltFiles[];
  /** What the engine did, its own steps too. */
  readonly steps: readonly Step[];
  /** The run's folder. */
  readonly folder: string;
}

/** Builds with the shared BuildKit. @throws what `solve` throws */
export async function solveWith(images: readonly PlannedImage[], more: Partial<Solve> = {}): Promise<Solved> {
  const folder = await makeFolder();
  const files: BuiltFiles[] = [];
  let steps: readonly Step[] = [];
  const { layouts, rest } = await solve({
    engine,
    images,
    cwd: folder,
    allowances: images.flatMap(({ target: { context } }) =>
      context === undefined ? [] : [`--allow=fs.read=${context}`],
    ),
    folder,
    startMs: Date.now(),
    signal: new AbortController().signal,
    attest: [],
    onEvent: (_, timeline) => (steps = timeline.steps),
    onLayout: () => undefined,
    onFiles: (one) => files.push(one),
    ...more,
  });
  await rest;
  return { layouts, files, steps, folder };
}

/** Asks buildx itself, as a user would by hand. @returns what it says of its progress */
export async function bakeByHand(target: Readonly<Record<string, BakeTarget>>): Promise<string> {
  const folder = await makeFolder();
  const file = join(folder, 'bake.json');
  await writeFile(file, JSON.stringify({ target }));
  const args = ['bake', '--builder', engine.builder, '--file', file, '--allow=fs=*', '--progress=plain'];
  const { stderr } = await execute(engine.buildx.program, [...args, ...Object.keys(target)], {
    env: { ...env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
    cwd: folder,
  });
  return stderr;
}
