import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A name for where numbers of processes mean what they mean here: this machine, or this container of it. It can stand in
 * a file's name. Containers may have one host name (`hostname:`, `network: host`) and share a folder, so their pid
 * namespace is in it (Linux: pid_namespaces(7)).
 */
export function thisMachine(): string {
  return [hostname(), pidNamespace()].join('-').replaceAll(/[^\w-]/g, '-');
}

/** Its number; `local` on systems that have none. */
function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? 'local';
  } catch {
    return 'local';
  }
}
