import { contextKeyOf } from './link.ts';
import type { OutsideUse } from './plan.ts';
import type { Prepared } from './prepared.ts';

const imagePrefix = 'docker-image://';

/**
 * The images from outside the plan that a target takes: what its Dockerfile names and nothing in the plan replaces,
 * and the images that its named contexts put in the place of others.
 * @param linked keys of the references that are images of the plan
 * @returns each key once, in the order of the file
 */
export function outsideUses(
  { target, platforms, references }: Prepared,
  linked: ReadonlySet<string>,
): readonly OutsideUse[] {
  const found = new Map<string, OutsideUse>();
  const add = (use: OutsideUse): void => {
    const known = found.get(use.key);
    const all = new Set([...(known?.platforms ?? []), ...use.platforms]);
    // A base's own settings count, whatever else it is used for.
    const kind = known?.kind === 'from' ? 'from' : use.kind;
    found.set(use.key, { ...use, ...known, kind, platforms: [...all].sort() });
  };
  for (const [platform, ofPlatform] of references)
    for (const { text, kind, line, other } of ofPlatform) {
      const key = contextKeyOf(text);
      const on = other?.platform ?? platform;
      if (!linked.has(key) && !linked.has(`${key}::${on}`)) add({ key, text, kind, line, platforms: [on] });
    }
  for (const [key, value] of Object.entries(target.contexts ?? {}))
    if (value.startsWith(imagePrefix))
      add({ key, text: value.slice(imagePrefix.length), kind: 'from', line: 1, platforms });
  return [...found.values()];
}
