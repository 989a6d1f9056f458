import { cleanUp } from './build/clean-up.ts';
import { runnerHost, runnerState } from './host/runner.ts';

/** After the job, also after a failed or cancelled one: removes what the main step could not remove itself. */
const folder = runnerState('folder');
const cacheDir = runnerState('cache');
if (folder !== undefined && cacheDir !== undefined) await cleanUp(folder, cacheDir);

const state = runnerState('keep');
if (state !== undefined) {
  const { keepAll } = await import('./host/keep-all.ts');
  await keepAll(state, runnerHost());
}
