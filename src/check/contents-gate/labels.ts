import type { ContentsRule } from './rule.ts';

/** Labels that must be there and not empty. */
export const labels: ContentsRule = {
  name: 'labels',
  isAsked: ({ labels: required }) => required.length > 0,
  find: ({ config, policy }) => {
    const given = new Map(Object.entries(config.Labels ?? {}));
    return policy.labels
      .filter((label) => (given.get(label) ?? '').trim() === '')
      .map((label) => ({
        key: label,
        message: `The label ${label} is ${given.has(label) ? 'empty' : 'missing'}`,
        todo: `Write LABEL ${label}=…, or give it to the build: labels: ${label}=…`,
        cause: given.has(label)
          ? { kind: 'instruction', keyword: 'LABEL', isMeant: (rest) => rest.includes(label) }
          : { kind: 'nothing' },
      }));
  },
};
