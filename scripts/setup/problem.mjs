/**
 * A failure somebody can do something about.
 * Set-up prints `message` and `hint` and no stack; any other error is a fault of the scripts and keeps its stack.
 */
export class Problem extends Error {
  /**
   * @param {string} message what happened
   * @param {string} hint what to do about it, one line
   */
  constructor(message, hint) {
    super(message);
    this.name = 'Problem';
    this.hint = hint;
  }
}
