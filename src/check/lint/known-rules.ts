import { badRequest } from '../../problem.ts';
import { didYouMean } from '../../tools/did-you-mean.ts';
import { rules } from './rules/list.ts';

/** Rules of ours that are not in the list: planning's, and those about pragmas. */
const others = ['base-tags-differ', 'base-names-differ', 'ignore-without-reason', 'ignore-unused'];

/**
 * Refuses names of rules in a policy that can be nobody's: hadolint's are DL or SC with four digits, BuildKit's are
 * words without a gap (`FromAsCasing`), ours are known.
 * @param image whose policy it is
 * @throws Problem (request) with the nearest known name
 */
export function refuseUnknownRules(names: readonly string[], image: string, file: string): void {
  const own = [...rules.map(({ name }) => name), ...others];
  for (const name of names) {
    if (/^(DL|SC)\d{4}$/.test(name) || /^([A-Z]+[a-z]+)+[A-Z]*$/.test(name) || own.includes(name)) continue;
    throw badRequest(`lint-rules of ${image} names ${JSON.stringify(name)}, which is no rule`, {
      where: { file },
      ...didYouMean(name, own),
      todo: "hadolint's rules look like DL3008, BuildKit's like FromAsCasing; ours are in docs/rules/",
    });
  }
}
