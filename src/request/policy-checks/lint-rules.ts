import { ownLintRules } from '../../rule-names.ts';
import type { PolicyCheck } from './wrong-value.ts';

const hadolints = /^(DL|SC)\d{4}$/;
/** Words without a gap: `FromAsCasing`. */
const buildkits = /^([A-Z]+[a-z]+)+[A-Z]*$/;

/** `lint-rules`: names that can be nobody's. hadolint's and BuildKit's are known by their form, ours by name. */
export const checkLintRules: PolicyCheck = async ({ 'lint-rules': levels = {} }, keys) => {
  const own: readonly string[] = ownLintRules;
  const unknown = Object.keys(levels).find(
    (name) => !hadolints.test(name) && !buildkits.test(name) && !own.includes(name),
  );
  if (unknown === undefined) return undefined;
  const { didYouMean } = await import('../../tools/did-you-mean.ts');
  return {
    keys: [...keys, 'lint-rules', unknown],
    wrong: {
      what: `${[...keys, 'lint-rules'].join('.')} names ${JSON.stringify(unknown)}, which is no rule`,
      ...didYouMean(unknown, own),
      todo: "hadolint's rules look like DL3008, BuildKit's like FromAsCasing; ours are in docs/rules/",
    },
  };
};
