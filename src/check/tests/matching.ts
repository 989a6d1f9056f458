import { runInNewContext } from 'node:vm';
import { errorCode } from '../../tools/error-code.ts';

/** Longer texts are not searched. In characters; all that is kept of a test's output is no longer. */
const longestText = 64 * 1024;

/** Long enough for any pattern that does not go back and forth without end. */
const timeoutMs = 1000;

/**
 * Whether a regular expression of the policy (flag `u`) is found in what a test has written. Line ends at the end of
 * the text do not count, so that `^1\.2\.3$` means what one sees.
 * @param pattern a valid expression; its author is not trusted: one that takes too long is stopped
 * @param text untrusted
 * @returns `too-long` where there is no answer in time, or the text is too long to be searched
 */
export function isMatch(pattern: string, text: string): boolean | 'too-long' {
  const seen = text.replaceAll('\r\n', '\n').replace(/\n{1,8}$/, '');
  if (seen.length > longestText) return 'too-long';
  try {
    // The engine looks for the end of its time while it goes back and forth; nothing else is reached in there.
    const found: unknown = runInNewContext(
      'new RegExp(pattern, "u").test(text)',
      { pattern, text: seen },
      { timeout: timeoutMs },
    );
    return found === true;
  } catch (error) {
    if (errorCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'too-long';
    throw error;
  }
}
