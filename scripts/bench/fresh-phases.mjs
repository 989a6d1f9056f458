/** Where the time of one of our runs goes. */
import { readFileSync } from 'node:fs';

/**
 * Where our time goes, by the report's timeline: how long there was at least one bar of the kind.
 * @param {string} file
 * @returns {Record<string, number>} ms
 */
export function phasesOf(file) {
  /** @type {{ durationMs: number, images: { decision: string }[], steps: { name: string, cache?: string, cached: boolean, startedMs?: number, completedMs?: number }[] }} */
  const { durationMs, images, steps } = JSON.parse(readFileSync(file, 'utf8'));
  const kindOf = (/** @type {typeof steps[number]} */ { name, cache }) => {
    if (/^restoring .*cache mount/.test(name)) return 'restore mounts';
    if (/^saving .*cache mount/.test(name)) return 'save mounts';
    if (cache === 'read') return 'read layers';
    if (cache === 'write') return 'export layers';
    return /^exporting|^sending tarball/.test(name) ? 'export images' : 'steps';
  };
  /** @type {Record<string, [number, number][]>} */
  const spans = {};
  for (const step of steps)
    if (step.startedMs !== undefined && step.completedMs !== undefined)
      (spans[kindOf(step)] ??= []).push([step.startedMs, step.completedMs]);
  const covered = Object.entries(spans).map(([kind, list]) => [kind, unionOf(list)]);
  const rest = durationMs - unionOf(Object.values(spans).flat());
  const built = images.filter(({ decision }) => decision === 'build').length;
  return { built, run: durationMs, ...Object.fromEntries(covered), rest };
}

/** @param {readonly [number, number][]} spans */
function unionOf(spans) {
  let [all, end] = [0, -Infinity];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    all += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return all;
}
