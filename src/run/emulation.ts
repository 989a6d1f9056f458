import { needingEmulator, registerEmulators, runnablePlatforms } from '../build/emulation.ts';
import type { Engine } from '../build/engine.ts';
import { isHere } from '../cache/policy/engine-state.ts';
import { isAsked } from '../check/asked.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { runPlatforms } from '../plan/run-platforms.ts';
import { surroundingsFailed } from '../problem.ts';
import { which } from '../tools/which.ts';

/**
 * Registers emulators for the platforms whose programs are to be run and the engine cannot.
 * @param needed e.g. `linux/arm64`; those of images are `platformsRun`
 * @param note takes a sentence for people
 * @throws Problem: interrupted; surroundings where nobody could register them
 */
export async function emulate(
  needed: readonly string[],
  engine: Engine,
  { signal }: Pick<Host, 'signal'>,
  note: (sentence: string) => void,
): Promise<void> {
  if (needed.length === 0) return;
  const { buildx, builder, about } = engine;
  const foreign = needingEmulator(needed, await runnablePlatforms(buildx, builder));
  if (foreign.length === 0) return;
  if (!isOnThisMachine(engine))
    throw surroundingsFailed(`emulation cannot be set up for ${about}: it works on another machine`, {
      todo: `Register QEMU there (tonistiigi/binfmt), or leave emulation out and build ${foreign.join(', ')} on machines of their own`,
    });
  const [program] = [...(await which('docker', buildx.env)), ...(await which('podman', buildx.env))];
  if (program === undefined)
    throw surroundingsFailed(`emulation for ${foreign.join(', ')} needs docker or podman on this machine`, {
      todo: 'Install one of them, or register QEMU with the system’s package manager (qemu-user-static); then emulation has nothing to do',
    });
  const registered = await registerEmulators(program, foreign, { env: buildx.env, signal });
  if (registered.length > 0)
    note(`QEMU was registered for ${registered.join(', ')}: it stays until this machine is started anew`);
}

/**
 * The platforms whose programs are run: by RUN, for what is built, and by tests.
 * @returns sorted, without duplicates
 */
export function platformsRun(images: readonly PlannedImage[]): readonly string[] {
  const found = images
    .filter(({ decision }) => decision !== 'skip')
    .flatMap((image) => [
      ...(image.decision === 'build' ? runPlatforms(image) : []),
      ...(image.policy.tests.length > 0 && isAsked('tests', image.policy) ? image.platforms : []),
    ]);
  return [...new Set(found)].sort();
}

/** In this machine's kernel: in a container of its docker engine, or behind a socket. */
function isOnThisMachine({ facts, reach }: Engine): boolean {
  return (
    reach.root !== undefined ||
    ['docker', 'docker-container'].includes(facts.driver) ||
    (facts.driver === 'remote' && isHere(facts.endpoint))
  );
}
