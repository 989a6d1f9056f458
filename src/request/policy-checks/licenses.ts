import type { PolicyCheck } from './wrong-value.ts';

/**
 * `deny-licenses`: what has no wildcard is an SPDX identifier. What packages say is brought into that form, so that
 * `GPLv2` would never be found.
 */
export const checkLicenses: PolicyCheck = async ({ 'deny-licenses': denied = [] }, keys) => {
  const plain = denied.filter((one) => !one.includes('*'));
  if (plain.length === 0) return undefined;
  const { default: correct } = await import('spdx-correct');
  for (const [at, one] of denied.entries()) {
    if (one.includes('*')) continue;
    // `-only` and `-or-later` stand behind an identifier that is one without them; in whatever case.
    const bare = one.replace(/-(?:only|or-later)$/i, '');
    const isKnown = [one, bare].some(
      (text) => correct(text, { upgrade: false })?.toLowerCase() === text.toLowerCase(),
    );
    if (isKnown) continue;
    const meant = correct(one, { upgrade: false });
    return {
      keys: [...keys, 'deny-licenses', String(at)],
      wrong: {
        what: `${[...keys, 'deny-licenses'].join('.')} has ${JSON.stringify(one)}, which is no SPDX identifier`,
        ...(meant === null ? {} : { meant: `Did you mean ${meant}?` }),
        todo: `Identifiers are at spdx.org/licenses; a name of another kind is written with a wildcard: ${JSON.stringify(`${one}*`)}`,
      },
    };
  }
  return undefined;
};
