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
