import { badRequest, type Place } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { Candidates } from './candidates.ts';
import { placeInPolicy } from './policy-place.ts';

/** The policy's group that holds what is built when nothing is named: Bake's word. */
const defaultGroup = 'default';

/**
 * The images that were asked for, groups put in; what they stand on comes later. Where nothing is named, the policy's
 * group `default` says it, which speaks of all sources; else each source does.
 * @throws Problem (request) for a name that is neither an image nor a group, and for groups that hold each other
 */
export function wantedNames({ inputs, policy }: Request, candidates: Candidates): readonly string[] {
  const names = new Set(candidates.all.map(({ name }) => name));
  const expand = (name: string, trail: readonly string[]): readonly string[] => {
    const group = Object.hasOwn(candidates.groups, name) ? candidates.groups[name] : undefined;
    // In a group of its own name an image is itself, as for bake.
    if (names.has(name) && (group === undefined || trail.includes(name))) return [name];
    if (group === undefined)
      throw unknown(`There is no image or group ${JSON.stringify(name)}`, name, candidates);
    if (trail.includes(name))
      throw badRequest(`The group ${name} holds itself: ${[...trail, name].join(' → ')}`);
    const members = group.flatMap((member) => expand(member, [...trail, name]));
    if (names.has(name) && !members.includes(name))
      throw badRequest(`${name} is an image and a group that does not have it`, {
        todo: `Rename one of them; the group has ${members.join(', ')}`,
      });
    return members;
  };
  // What is built when nothing is named are images, whatever groups are called.
  const hasDefault = !candidates.isSingle && Object.hasOwn(policy.file.groups ?? {}, defaultGroup);
  const named = inputs.targets ?? (hasDefault ? [defaultGroup] : undefined);
  const wanted = named?.flatMap((name) => expand(name, [])) ?? candidates.byDefault;
  if (wanted.length === 0)
    throw badRequest('There is nothing to build', {
      todo:
        named === undefined
          ? `Name images or groups with targets: ${shortList([...names, ...Object.keys(candidates.groups)])}`
          : `${named.join(', ')} holds no image`,
    });
  return wanted;
}

/** Longer lists of names say nothing more. */
const shownNames = 20;

function shortList(names: readonly string[]): string {
  return [...names.slice(0, shownNames), ...(names.length > shownNames ? ['…'] : [])].join(', ');
}

function unknown(what: string, name: string, { all, groups }: Candidates, where?: Place): Error {
  const names = all.map((candidate) => candidate.name);
  return badRequest(what, {
    ...(where === undefined ? {} : { where }),
    ...didYouMean(name, [...names, ...Object.keys(groups)]),
    todo: `Images: ${shortList(names)}`,
  });
}

/**
 * Refuses what the policy says of images that there are not: a typo would take a gate from the image that was meant.
 * @throws Problem (request)
 */
export async function refuseUnknownImages(request: Request, candidates: Candidates): Promise<void> {
  if (candidates.isSingle) return;
  const { images = {}, groups = {} } = request.policy.file;
  const known = new Set(candidates.all.map(({ name }) => name));
  for (const name of Object.keys(images))
    if (!known.has(name))
      throw unknown(
        `The policy speaks of an image ${JSON.stringify(name)}, which there is not`,
        name,
        candidates,
        await placeInPolicy(request, ['images', name]),
      );
  for (const [group, members] of Object.entries(groups))
    for (const [index, member] of members.entries())
      if (!known.has(member) && !Object.hasOwn(candidates.groups, member))
        throw unknown(
          `The group ${group} of the policy has ${JSON.stringify(member)}, which there is not`,
          member,
          candidates,
          await placeInPolicy(request, ['groups', group, index]),
        );
}
