/**
 * `npm run bench [overhead] [unchanged] [plans] [services] [gates] [mounts] [post] [fresh] [runners] [act] [deb]`: measures
 * image-build side by side with what one would type by hand, in one run, and prints medians and ratios. Judges nothing.
 */
import { act } from './bench/act.mjs';
import { deb } from './bench/deb.mjs';
import { fresh } from './bench/fresh.mjs';
import { gates } from './bench/gates.mjs';
import { mounts } from './bench/mounts.mjs';
import { overhead } from './bench/overhead.mjs';
import { plans, services } from './bench/plans.mjs';
import { post } from './bench/post.mjs';
import { runners } from './bench/runners.mjs';
import { openSurroundings } from './bench/surroundings.mjs';
import { unchanged } from './bench/unchanged.mjs';
import { setUpOrExit } from './setup/set-up.mjs';

const all = { overhead, unchanged, plans, services, gates, mounts, post, fresh, runners, act, deb };
const runs = Number(process.env['BENCH_RUNS'] ?? 5);
const asked = process.argv.slice(2);
for (const name of asked)
  if (!(name in all)) {
    console.error(`there is no measurement ${name}: ${Object.keys(all).join(', ')}`);
    process.exit(2);
  }
await setUpOrExit('start');
const surroundings = await openSurroundings();
try {
  const { output: version } = await surroundings.run(surroundings.node, ['--version'], surroundings.folder);
  console.log(`medians of ${runs} runs, Node ${version.trim()}`);
  for (const [name, bench] of Object.entries(all)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${name}`);
    for (const [what, value] of Object.entries(await bench(surroundings, runs)))
      console.log(`${what.padEnd(66)}${value.padStart(18)}`);
  }
} finally {
  await surroundings.close();
}
