/** Programs that write down when they begin and end, around the real ones: the command is measured as it is. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder  becomes the first folder of PATH
 * @param {Record<string, string>} programs  name → path of the real one
 * @returns {{ bin: string, times: () => { name: string, what: 'begin' | 'end', ms: number }[], clear: () => void }}
 */
export function makeWrappers(folder, programs) {
  const bin = join(folder, 'bin');
  const log = join(folder, 'times');
  mkdirSync(bin, { recursive: true });
  writeFileSync(log, '');
  for (const [name, real] of Object.entries(programs))
    writeFileSync(
      join(bin, name),
      `#!/bin/bash\necho "${name} begin $EPOCHREALTIME" >> "${log}"\n"${real}" "$@"\ncode=$?\necho "${name} end $EPOCHREALTIME" >> "${log}"\nexit $code\n`,
      { mode: 0o755 },
    );
  return {
    bin,
    clear: () => writeFileSync(log, ''),
    times: () =>
      readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const [name = '', what, seconds] = line.split(' ');
          return { name, what: what === 'begin' ? 'begin' : 'end', ms: Number(seconds) * 1000 };
        }),
  };
}
