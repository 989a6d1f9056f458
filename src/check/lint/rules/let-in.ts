import type { LetIn } from '../../../plan/lint/model.ts';
import { formatBytes } from '../../../tools/bytes.ts';

const shown = 3;

/** `.git (12 MB), node_modules (310 MB) and 2 more`. */
export function listOf(all: readonly LetIn[]): string {
  const sorted = [...all].sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
  const first = sorted
    .slice(0, shown)
    .map(({ path, bytes }) => (bytes === undefined ? path : `${path} (${formatBytes(bytes)})`));
  return `${first.join(', ')}${sorted.length > shown ? ` and ${sorted.length - shown} more` : ''}`;
}
