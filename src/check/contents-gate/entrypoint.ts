import { missingProgram } from './start.ts';
import type { ContentsRule } from './rule.ts';

/** An ENTRYPOINT or CMD, and its program is in the image and can be run. */
export const entrypoint: ContentsRule = {
  name: 'entrypoint',
  isAsked: ({ entrypoint: required }) => required,
  find: (seen) => {
    const command = [...(seen.config.Entrypoint ?? []), ...(seen.config.Cmd ?? [])];
    if (command.length === 0)
      return [
        {
          key: 'none',
          message: 'The image has neither ENTRYPOINT nor CMD',
          todo: 'Write ENTRYPOINT ["/usr/local/bin/app"]',
          cause: { kind: 'nothing' },
        },
      ];
    const keyword = (seen.config.Entrypoint ?? []).length > 0 ? 'ENTRYPOINT' : 'CMD';
    const missing = missingProgram(seen, command);
    return missing === undefined
      ? []
      : [{ key: 'program', ...missing, cause: { kind: 'instruction', keyword } }];
  },
};
