import type { Host } from '../host/host.ts';
import { surroundingsFailed } from '../problem.ts';
import { exec } from '../tools/exec.ts';
import { which } from '../tools/which.ts';

/** Lines of what the program says against it. */
const logLines = 5;

/**
 * The program that puts images into the local container engine. Asked before anything is built: minutes later nobody
 * wants to hear that it is not there.
 * @returns absolute path of docker, else of podman
 * @throws Problem (surroundings) where there is none, or no engine answers it
 */
export async function findLoadEngine({ env }: Pick<Host, 'env'>): Promise<string> {
  const [program] = [...(await which('docker', env)), ...(await which('podman', env))];
  if (program === undefined)
    throw surroundingsFailed('load needs a container engine', {
      todo: 'Install docker or podman, or leave load out',
    });
  // Without a daemon docker tells its own version and ends with 1; podman needs none.
  const { exitCode, stdout, stderr } = await exec(program, ['version'], { env });
  if (exitCode === 0) return program;
  const said = (stderr.trim() === '' ? stdout : stderr).trim().split('\n');
  throw surroundingsFailed(`load needs a container engine, and none answers ${program}`, {
    log: said.slice(-logLines),
    todo: 'Start it, or leave load out',
  });
}
