import type { Step } from '../build/built.ts';
import type { SolveEvent, Timeline } from '../build/timeline.ts';
import type { Host } from '../host/host.ts';
import { cleanLines } from '../report/harmless.ts';
import { isWork, liveLines, stepLine } from '../report/progress.ts';
import type { RunRecord } from './record.ts';

export interface Progress {
  readonly onEvent: (event: SolveEvent, timeline: Timeline) => void;
  /** Everything is built, or nothing more will be: nothing is shown any more, and warnings are in the record. */
  end(): void;
  /** The engine has ended: its steps are in the record. */
  keepSteps(): void;
}

const refreshMs = 100;

/**
 * Shows what the engine does: a live view on a terminal, a line for each finished step in a pipe, one group for each
 * image on a runner. Keeps steps and warnings for the report.
 */
export function showProgress(host: Host, record: RunRecord): Progress {
  let timeline: Timeline | undefined;
  let isOver = false;
  const told = new Set<string>();
  const logs = new Map<string, string[]>();
  const refresh = (): void => {
    if (timeline) host.live(liveLines(timeline.steps, Date.now() - record.startMs, host.columns));
  };
  const timer = host.interactive ? setInterval(refresh, refreshMs) : undefined;
  timer?.unref();

  const keep = ({ image = '' }: Step, lines: readonly string[]): void => {
    const kept = logs.get(image);
    if (kept === undefined) logs.set(image, [...lines]);
    // One by one: a build may print a hundred thousand lines, and they are not copied for each.
    else for (const line of lines) kept.push(line);
  };
  const tell = (step: Step): void => {
    const line = stepLine(step, host.columns);
    if (line === undefined || told.has(step.digest)) return;
    told.add(step.digest);
    if (host.kind === 'runner') keep(step, [line]);
    else host.info(line);
  };
  return {
    onEvent: (event, current) => {
      timeline = current;
      if (isOver) return;
      if (event.kind === 'step') tell(event.step);
      if (event.kind === 'log' && host.kind === 'runner' && isWork(event.step))
        keep(
          event.step,
          cleanLines(event.lines).map((line) => `  ${line}`),
        );
      if (event.kind === 'exported' && host.kind === 'runner') closeGroup(host, logs, event.node.image);
    },
    end: () => {
      isOver = true;
      clearInterval(timer);
      host.live([]);
      record.warnings = timeline?.warnings ?? [];
      for (const image of [...logs.keys()]) closeGroup(host, logs, image);
    },
    keepSteps: () => {
      record.steps = [...record.steps, ...(timeline?.steps ?? [])];
    },
  };
}

function closeGroup(host: Host, logs: Map<string, string[]>, image: string): void {
  const lines = logs.get(image);
  if (lines === undefined) return;
  logs.delete(image);
  host.group(image, lines);
}
