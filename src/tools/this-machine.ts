import { hostname } from 'node:os';

/** A name for this machine or container that can stand in a file's name. */
export function thisMachine(): string {
  return hostname().replaceAll(/[^\w-]/g, '-') || 'local';
}
