import { cleanUp } from './build/clean-up.ts';
import { runnerState } from './host/runner-state.ts';

/** After the job, also after a failed or cancelled one: removes what the main step could not remove itself. */
const folder = runnerState('folder');
const cacheDir = runnerState('cache');
if (folder !== undefined && cacheDir !== undefined)
  for (const message of await cleanUp(folder, cacheDir, process.env)) {
    const { runnerHost } = await import('./host/runner.ts');
    runnerHost().annotate({ level: 'warning', title: 'image-build', message });
  }

const state = runnerState('keep');
if (state !== undefined) {
  const [{ keepAll }, { runnerHost }] = await Promise.all([
    import('./host/keep-all.ts'),
    import('./host/runner.ts'),
  ]);
  await keepAll(state, runnerHost());
}
