/**
 * `npm run bench`: what image-build itself adds to a run of `images/` on a warm engine, and beside it, in the same
 * run, one hand-written `buildx bake` with push of the same graph. Prints medians; judges nothing.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { startCountingProxy } from './bench/counting-proxy.mjs';
import { bakeByHand } from './bench/by-hand.mjs';
import { measure, median } from './bench/measure.mjs';
import { makeWrappers } from './bench/wrappers.mjs';
import { startBuildkitd } from './services/buildkitd.mjs';
import { startRegistry } from './services/registry.mjs';
import { layout } from './setup/cache-dir.mjs';
import { projectRoot } from './setup/files.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

const runs = Number(process.env['BENCH_RUNS'] ?? 5);
await setUpOrExit('start');
const cache = layout();
const folder = mkdtempSync(join(tmpdir(), 'image-build-bench-'));
const mirror = await startRegistry({ dir: cache.mirror, readOnly: true });
const registry = await startRegistry({ dir: join(folder, 'registry') });
const proxy = await startCountingProxy(registry.host);
const buildkitd = await startBuildkitd({
  dir: join(folder, 'buildkit'),
  mirrors: { 'docker.io': [mirror.host] },
  httpRegistries: [mirror.host, proxy.host],
});
const tools = ['buildx', 'hadolint', 'trivy'];
const wrappers = makeWrappers(folder, Object.fromEntries(tools.map((name) => [name, join(cache.bin, name)])));
const env = {
  ...process.env,
  PATH: [wrappers.bin, cache.bin, process.env['PATH'] ?? ''].join(delimiter),
  BUILDX_CONFIG: join(folder, 'buildx'),
  IMAGE_BUILD_CACHE: join(folder, 'cache'),
};
const buildx = join(cache.bin, 'buildx');

try {
  await measure(buildx, ['create', '--name', 'bench', '--use', '--driver', 'remote', buildkitd.address], {
    cwd: folder,
    env,
  });
  // Of the whole checkout only what a build may see: the bench must not lie beside node_modules.
  const checkout = join(folder, 'checkout');
  cpSync(projectRoot, checkout, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|\.git)$/.test(path),
  });
  const command = join(projectRoot, 'dist', 'cli', 'index.js');
  // prettier-ignore
  const args = [command, 'publish', 'dev', '--source', 'images', '--registry', `${proxy.host}/bench`, '--version', '0.1.0',
    '--db-repository', `${mirror.host}/trivy-db:2`, '--report-dir', join(folder, 'report')];

  console.log('warming up: one cold run of the group dev of images/');
  const cold = await measure(process.execPath, args, { cwd: checkout, env });
  if (cold.code !== 0) throw new Error(`the cold run failed:\n${cold.output}`);

  /** @type {{ beforeFirstSpawn: number, beforeFirstPush: number, afterLastPush: number, whole: number, peakBytes: number }[]} */
  const samples = [];
  for (let run = 0; run < runs; run += 1) {
    wrappers.clear();
    proxy.clear();
    const one = await measure(process.execPath, args, { cwd: checkout, env });
    if (one.code !== 0) throw new Error(`a warm run failed:\n${one.output}`);
    const times = wrappers.times();
    const firstSpawn = Math.min(...times.map(({ ms }) => ms));
    const checked = Math.max(...times.filter(({ what }) => what === 'end').map(({ ms }) => ms));
    samples.push({
      beforeFirstSpawn: firstSpawn - one.startMs,
      beforeFirstPush: (proxy.first() ?? Number.NaN) - checked,
      afterLastPush: one.endMs - (proxy.last() ?? Number.NaN),
      whole: one.endMs - one.startMs,
      peakBytes: one.peakBytes,
    });
  }
  const byHand = [];
  const definition = bakeByHand(`${proxy.host}/bench-by-hand`, folder);
  for (let run = 0; run <= runs; run += 1) {
    const one = await measure(buildx, definition, { cwd: checkout, env });
    if (one.code !== 0) throw new Error(`bake by hand failed:\n${one.output}`);
    // The first one pushes for the first time.
    if (run > 0) byHand.push(one.endMs - one.startMs);
  }

  const of = (/** @type {keyof typeof samples[number]} */ key) =>
    median(samples.map((sample) => sample[key]));
  const own = of('beforeFirstSpawn') + of('beforeFirstPush') + of('afterLastPush');
  const rows = {
    'process start to first program started': `${of('beforeFirstSpawn').toFixed(0)} ms`,
    'last program ended (layouts built, scans done) to first push': `${of('beforeFirstPush').toFixed(0)} ms`,
    'last push answered to process end': `${of('afterLastPush').toFixed(0)} ms`,
    'our own overhead in all (aim 250 ms)': `${own.toFixed(0)} ms`,
    'peak memory of our process (aim 150 MB)': `${(of('peakBytes') / 1e6).toFixed(0)} MB`,
    'cold run of the group dev of images/': `${(cold.endMs - cold.startMs).toFixed(0)} ms`,
    'whole warm run: lint, build, size, scan, publish': `${of('whole').toFixed(0)} ms`,
    'one hand-written buildx bake with push, all cached, no gates': `${median(byHand).toFixed(0)} ms`,
    'ratio of the two': (of('whole') / median(byHand)).toFixed(2),
  };
  console.log(`medians of ${runs} runs, Node ${process.versions.node}`);
  for (const [what, value] of Object.entries(rows)) console.log(`${what.padEnd(64)}${value.padStart(10)}`);
} finally {
  await buildkitd.stop();
  await proxy.stop();
  await registry.stop();
  await mirror.stop();
  rmSync(folder, { recursive: true, force: true });
}
