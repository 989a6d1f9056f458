import { badRequest } from '../problem.ts';
import { didYouMean } from '../tools/did-you-mean.ts';

/**
 * What a step can be asked for: `gate` judges the jobs of a reusable workflow (see run/call-gate.ts), `release` makes a
 * GitHub release (see run/release.ts), `apt` an apt repository (see run/apt.ts), `deb` Debian packages (see run/deb.ts).
 */
export const actionCommands = [
  'plan',
  'lint',
  'build',
  'publish',
  'gate',
  'release',
  'apt',
  'rescan',
  'deb',
] as const;
export type ActionCommand = (typeof actionCommands)[number];

/**
 * The input `command`; undefined when it was left out: then `push` decides between build and publish.
 * @throws Problem (request) that names the choices
 */
export function actionCommand(text: string | undefined): ActionCommand | undefined {
  const word = text?.trim() ?? '';
  if (word === '') return undefined;
  const found = actionCommands.find((command) => command === word);
  if (found !== undefined) return found;
  throw badRequest(`command is ${JSON.stringify(word)}`, {
    ...didYouMean(word, actionCommands),
    todo: `It can be ${actionCommands.join(', ')}`,
  });
}
