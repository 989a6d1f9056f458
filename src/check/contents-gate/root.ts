import { accountsOf } from './accounts.ts';
import type { ContentsRule } from './rule.ts';
import { runsAs } from './user.ts';

/** A container of the image runs as root, or as nobody it knows. */
export const root: ContentsRule = {
  name: 'root',
  isAsked: ({ root: denied }) => denied,
  find: ({ contents, config }) => {
    const { User: user = '' } = config;
    const who = runsAs(config, accountsOf(contents));
    switch (who.kind) {
      case 'user':
        return [];
      case 'root':
        return [
          {
            key: 'root',
            message: `The image runs as root: ${who.why}`,
            todo: 'Make a user (RUN useradd --uid 10001 app) and end the Dockerfile with USER 10001',
            cause: user === '' ? { kind: 'nothing' } : { kind: 'instruction', keyword: 'USER' },
          },
        ];
      case 'unknown':
        return [
          {
            key: 'unknown user',
            message: `Whether the image runs as root cannot be told: ${who.why}, and a container does not start`,
            todo: 'Make the user and group in the image, or write their numbers into USER: USER 10001:10001',
            cause: { kind: 'instruction', keyword: 'USER' },
          },
        ];
    }
  },
};
