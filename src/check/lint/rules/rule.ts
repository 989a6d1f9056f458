import type { LintImage, LintStep } from '../../../plan/lint/model.ts';
import type { LintLevel } from '../../../request/policy.ts';

/** A rule of our own: a pure function from what is known of an image to what is wrong with it. */
export interface Rule {
  /** Also the name of its page in docs/rules/. */
  readonly name: string;
  /** Where the policy says nothing. */
  readonly level: LintLevel;
  /** @param all of the run, itself among them: some questions are about siblings, or about what it stands on */
  readonly judge: (image: LintImage, all: readonly LintImage[]) => readonly Told[];
}

/** What a rule says about one place. Text may come from the Dockerfile: escape it where it is shown. */
export interface Told {
  /** Of an instruction: a pragma stands before it. */
  readonly line: number;
  /** One sentence. */
  readonly message: string;
  /** One line. */
  readonly todo: string;
  /** What it is recognised by in later runs: no lines, no sizes. */
  readonly subject: string;
}

/** Says something about an instruction. @param detail tells two of a kind at one instruction apart */
export function tell(
  { line, text }: Pick<LintStep, 'line' | 'text'>,
  message: string,
  todo: string,
  detail = '',
): Told {
  return { line, message, todo, subject: `${text}\n${detail}` };
}
