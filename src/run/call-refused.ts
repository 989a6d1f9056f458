import { resolve } from 'node:path';
import { createMask } from '../host/mask.ts';
import { messageOf, Problem } from '../problem.ts';
import type { Host } from '../host/host.ts';
import { newRecord, toReport } from './record.ts';

/** Inputs whose values nobody may read in a file. */
const secretInputs = [
  'password',
  'registry-auth',
  'github-token',
  'secrets',
  'secret-envs',
  'ssh-keys',
] as const;

/** A step of a workflow that has refused its inputs. */
export interface RefusedStep {
  readonly command: string;
  /** Absolute, or relative to the working folder; without one nobody looks for a report. */
  readonly folder: string | undefined;
  /** The text of an input. */
  readonly given: (name: (typeof secretInputs)[number]) => string | undefined;
}

/**
 * Writes the report of a step whose inputs could not even be read: the job that judges all of them (`gate`) reads there
 * why. That it cannot be written is a note: the log says it, too.
 */
export async function reportRefusal(
  error: unknown,
  { command, folder, given }: RefusedStep,
  host: Pick<Host, 'info' | 'cwd'>,
): Promise<void> {
  if (!(error instanceof Problem) || folder === undefined) return;
  const mask = createMask();
  for (const name of secretInputs) {
    const text = given(name) ?? '';
    for (const part of [text, ...text.split(/[\s=,"']+/)]) mask.add(part);
  }
  const record = newRecord(command);
  record.problems.push(error.data);
  try {
    const { writeReports } = await import('../report/write.ts');
    const report = toReport(record, { hide: (text) => mask.hide(text) });
    await writeReports(report, resolve(host.cwd, folder));
  } catch (cause) {
    host.info(`note: the report could not be written: ${messageOf(cause)}`);
  }
}
