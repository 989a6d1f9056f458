import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the script that Node was started with, and not only imported. A link on its way does not hide it:
 * a check that is not run would let everything through.
 *
 * @param {string} url  `import.meta.url`
 * @returns {boolean}
 */
export function isStarted(url) {
  const [, script] = process.argv;
  return (
    script !== undefined && existsSync(script) && realpathSync(script) === realpathSync(fileURLToPath(url))
  );
}

/**
 * Runs a script of a release: what goes wrong is told in a line, and in a workflow as an annotation.
 *
 * @param {() => Promise<void> | void} work
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(process.env['GITHUB_ACTIONS'] === 'true' ? `::error::${oneLine(message)}` : message);
    process.exitCode = 1;
  }
}

/**
 * @param {string} message
 * @returns {string} as a workflow command can carry it
 */
function oneLine(message) {
  return message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
