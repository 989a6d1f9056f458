/** What image-build itself adds to a run of `images/` on a warm engine in which everything is done again. */
import { median } from './measure.mjs';
import { bakeByHand } from './by-hand.mjs';

/**
 * @param {import('./surroundings.mjs').Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>} what was measured → value
 */
export async function overhead({ folder, proxy, wrappers, ours, byHand, checkout }, runs) {
  const cwd = checkout();
  // prettier-ignore
  const args = ['publish', 'tools', '--source', 'images', '--registry', `${proxy.host}/bench`, '--version', '0.1.0', '--reuse=false'];
  console.log('warming up: one cold run of the group dev of images/');
  const cold = await ours(args, cwd);
  /** @type {{ beforeFirstSpawn: number, beforeFirstPush: number, afterLastPush: number, whole: number, peakBytes: number }[]} */
  const samples = [];
  for (let run = 0; run < runs; run += 1) {
    wrappers.clear();
    proxy.clear();
    const one = await ours(args, cwd);
    const times = wrappers.times();
    const firstSpawn = Math.min(...times.map(({ ms }) => ms));
    const checked = Math.max(...times.filter(({ what }) => what === 'end').map(({ ms }) => ms));
    samples.push({
      beforeFirstSpawn: firstSpawn - one.startMs,
      beforeFirstPush: (proxy.firstAfter(checked) ?? Number.NaN) - checked,
      afterLastPush: one.endMs - (proxy.last() ?? Number.NaN),
      whole: one.ms,
      peakBytes: one.peakBytes,
    });
  }
  const hand = [];
  const definition = bakeByHand(`${proxy.host}/bench-by-hand`, folder);
  // The first one pushes for the first time.
  for (let run = 0; run <= runs; run += 1) hand.push((await byHand(definition, cwd)).ms);
  const of = (/** @type {keyof typeof samples[number]} */ key) =>
    median(samples.map((sample) => sample[key]));
  const own = of('beforeFirstSpawn') + of('beforeFirstPush') + of('afterLastPush');
  const bare = median(hand.slice(1));
  return {
    'process start to first program started': `${of('beforeFirstSpawn').toFixed(0)} ms`,
    'last program ended (layouts built, scans done) to first push': `${of('beforeFirstPush').toFixed(0)} ms`,
    'last push answered to process end': `${of('afterLastPush').toFixed(0)} ms`,
    'our own overhead in all (aim 250 ms)': `${own.toFixed(0)} ms`,
    'peak memory of our process (aim 150 MB)': `${(of('peakBytes') / 1e6).toFixed(0)} MB`,
    'cold run of the group dev of images/': `${cold.ms.toFixed(0)} ms`,
    'warm run with --reuse=false: lint, build, size, scan, publish': `${of('whole').toFixed(0)} ms`,
    'one hand-written buildx bake with push, all cached, no gates': `${bare.toFixed(0)} ms`,
    'ratio of the two': (of('whole') / bare).toFixed(2),
  };
}
