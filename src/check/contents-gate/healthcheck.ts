import { missingProgram, shellOf } from './start.ts';
import type { Cause, ContentsRule } from './rule.ts';

const instruction: Cause = { kind: 'instruction', keyword: 'HEALTHCHECK' };

/** A HEALTHCHECK whose program is in the image. `NONE` switches off what a base has. */
export const healthcheck: ContentsRule = {
  name: 'healthcheck',
  isAsked: ({ healthcheck: required }) => required,
  find: (seen) => {
    const [kind, program] = seen.config.Healthcheck?.Test ?? [];
    if (kind === undefined || kind === 'NONE')
      return [
        {
          key: 'none',
          message: kind === 'NONE' ? 'HEALTHCHECK is switched off: NONE' : 'The image has no HEALTHCHECK',
          todo: 'Write HEALTHCHECK CMD ["/app", "--healthy"] with a program that is in the image',
          cause: kind === 'NONE' ? instruction : { kind: 'nothing' },
        },
      ];
    const missing = missingProgram(seen, kind === 'CMD-SHELL' ? shellOf(seen.config) : [program ?? '']);
    return missing === undefined
      ? []
      : [
          {
            key: 'program',
            message: `HEALTHCHECK can never succeed: ${missing.message}`,
            todo: missing.todo,
            ...(missing.path === undefined ? {} : { path: missing.path }),
            cause: instruction,
          },
        ];
  },
};
