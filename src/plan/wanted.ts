import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { Candidates } from './candidates.ts';

/**
 * The images that were asked for, groups put in; what they stand on comes later.
 * @throws Problem (request) for a name that is neither an image nor a group, and for groups that hold each other
 */
export function wantedNames({ inputs }: Request, candidates: Candidates): readonly string[] {
  const names = new Set(candidates.all.map(({ name }) => name));
  const expand = (name: string, trail: readonly string[]): readonly string[] => {
    if (names.has(name)) return [name];
    const group = Object.hasOwn(candidates.groups, name) ? candidates.groups[name] : undefined;
    if (group === undefined)
      throw unknown(`There is no image or group ${JSON.stringify(name)}`, name, candidates);
    if (trail.includes(name))
      throw badRequest(`The group ${name} holds itself: ${[...trail, name].join(' → ')}`);
    return group.flatMap((member) => expand(member, [...trail, name]));
  };
  const wanted = (inputs.targets ?? candidates.byDefault).flatMap((name) => expand(name, []));
  if (wanted.length === 0)
    throw badRequest('There is nothing to build', {
      todo:
        inputs.targets === undefined
          ? 'Name images or groups'
          : `${inputs.targets.join(', ')} holds no image`,
    });
  return wanted;
}

/** Longer lists of names say nothing more. */
const shownNames = 20;

function unknown(what: string, name: string, { all, groups }: Candidates, file?: string): Error {
  const names = all.map((candidate) => candidate.name);
  const shown = [...names.slice(0, shownNames), ...(names.length > shownNames ? ['…'] : [])];
  return badRequest(what, {
    ...(file === undefined ? {} : { where: { file } }),
    ...didYouMean(name, [...names, ...Object.keys(groups)]),
    todo: `Images: ${shown.join(', ')}`,
  });
}

/**
 * Refuses what the policy says of images that there are not: a typo would take a gate from the image that was meant.
 * @throws Problem (request)
 */
export function refuseUnknownImages({ policy }: Request, candidates: Candidates): void {
  if (candidates.isSingle) return;
  const { images = {}, groups = {} } = policy.file;
  const known = new Set(candidates.all.map(({ name }) => name));
  for (const name of Object.keys(images))
    if (!known.has(name))
      throw unknown(
        `The policy speaks of an image ${JSON.stringify(name)}, which there is not`,
        name,
        candidates,
        policy.path,
      );
  for (const [group, members] of Object.entries(groups))
    for (const member of members)
      if (!known.has(member) && !Object.hasOwn(candidates.groups, member))
        throw unknown(
          `The group ${group} of the policy has ${JSON.stringify(member)}, which there is not`,
          member,
          candidates,
          policy.path,
        );
}
