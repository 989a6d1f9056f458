import type { ItemKind } from '../state/item.ts';

/** How a kind of thing on the disk is called. */
export const kindWords: Readonly<Record<ItemKind, string>> = {
  step: 'steps of',
  pulled: 'pulled',
  mount: 'cache mount',
  source: 'sources:',
  frontend: 'frontend',
  internal: 'engine’s own',
  builder: 'builder',
  'engine-state': 'BuildKit',
  tools: 'tool',
  databases: 'database',
  scans: 'kept:',
  layers: 'kept:',
  blobs: 'kept:',
  records: 'kept:',
  sboms: 'kept:',
  history: 'kept:',
  manifests: 'kept:',
  reports: 'kept:',
  drawings: 'kept:',
  compiled: 'kept:',
  runs: 'left:',
  other: 'not ours:',
};

/** Milliseconds in words: `9 days`, `12 hours`, `30 minutes`. */
export function spanWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const [amount, unit] =
    minutes >= 2 * 24 * 60
      ? [Math.floor(minutes / (24 * 60)), 'day']
      : minutes >= 2 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [minutes, 'minute'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
