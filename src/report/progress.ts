import type { Step } from '../build/built.ts';
import { oneLine, shorten } from './harmless.ts';
import { duration } from './words.ts';

/** How many running steps the live view shows. */
const shownSteps = 12;

/** An instruction of a Dockerfile or an export: what a person waits for. */
export function isWork(step: Step): boolean {
  return (
    step.image !== undefined && (/^\[[^\]]*\d+\/\d+\]/.test(step.name) || step.name.startsWith('exporting'))
  );
}

/** The lines of the live view: what is being done right now and for how long. */
export function liveLines(steps: readonly Step[], nowMs: number, columns: number): readonly string[] {
  const work = steps.filter(isWork);
  const running = work.filter((step) => step.startedMs !== undefined && step.completedMs === undefined);
  const done = work.filter((step) => step.completedMs !== undefined).length;
  const rows = running
    .slice(0, shownSteps)
    .map((step) => shorten(`  ${line(step, nowMs - (step.startedMs ?? nowMs))}`, columns - 1));
  return [`building: ${done} of ${work.length} steps done`, ...rows];
}

/** One line for a finished step, for places where lines cannot be replaced; `undefined` for what nobody waits for. */
export function stepLine(step: Step, columns: number): string | undefined {
  if (!isWork(step) || step.completedMs === undefined || step.startedMs === undefined) return undefined;
  return shorten(line(step, step.completedMs - step.startedMs), columns);
}

function line(step: Step, tookMs: number): string {
  const took = step.error !== undefined ? 'FAILED' : step.cached ? 'cached' : duration(Math.max(0, tookMs));
  return `${step.image ?? ''} ${oneLine(step.name)} ${took}`;
}
