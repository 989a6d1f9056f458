import { basename } from 'node:path';
import { messageOf } from '../problem.ts';
import type { Host } from './host.ts';
import { keepNow, readToKeep, type ToKeep } from './keeping.ts';

/**
 * Keeps what the main step has fetched, for the next runner. It fails no job: what could not be kept is told.
 * @param state as the main step has written it
 */
export async function keepAll(state: string, host: Host): Promise<void> {
  const told = await Promise.all(readToKeep(state).map((one) => keepOne(one, host.signal)));
  for (const line of told) host.info(line);
}

async function keepOne(one: ToKeep, signal: AbortSignal): Promise<string> {
  const name = basename(one.path);
  try {
    const kept = await keepNow(one, signal);
    if (kept.kind === 'failed') return `${name} is not kept in the runner’s cache: ${kept.why}`;
    return `${name} ${kept.kind === 'kept' ? 'is kept' : 'was kept before'} in the runner’s cache: ${one.key}`;
  } catch (error) {
    return `${name} is not kept in the runner’s cache: ${messageOf(error)}`;
  }
}
