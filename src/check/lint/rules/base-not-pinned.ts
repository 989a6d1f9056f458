import { tell, type Rule } from './rule.ts';

/** A base by its tag: the next build may stand on another image. Only where the policy asks for it. */
export const baseNotPinned: Rule = {
  name: 'base-not-pinned',
  level: 'ignore',
  judge: ({ stages }) =>
    stages.flatMap(({ base, line, text }) =>
      base.kind === 'outside' && !base.text.includes('@')
        ? [
            tell(
              { line, text },
              `${base.text} is named by its tag, which may be another image tomorrow`,
              `Name its digest, too: ${/:[^/]+$/.test(base.text) ? base.text : `${base.text}:TAG`}@sha256:…`,
            ),
          ]
        : [],
    ),
};
