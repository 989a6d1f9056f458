/**
 * What the main step has kept for the post step with `saveState`. It is read as the runner hands it over, and not by
 * @actions/core: loading that takes longer than all that a post step mostly has to do.
 * Source: docs.github.com, "Workflow commands", sending values to the pre and post actions.
 */
export function runnerState(name: string): string | undefined {
  const value = process.env[`STATE_${name}`] ?? '';
  return value === '' ? undefined : value;
}
