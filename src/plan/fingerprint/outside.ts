import type { PlannedImage } from '../plan.ts';
import { addressOf, withoutLogin } from '../reach/fetched.ts';
import { originOf, type Origin } from '../reach/named.ts';
import { frontendReference, pinOf, type Reach, type ReachGiven } from '../reach/reach.ts';
import { argsOf } from '../settings.ts';
import { digestOf } from '../../oci/digest.ts';
import type { FingerprintPart } from './fingerprint.ts';
import type { Share } from './share.ts';

/** All images that the build takes: those from outside by their digests, those of the plan by their fingerprints. */
export function outsideParts(image: PlannedImage, reach: Reach, given: ReachGiven): Share {
  const parts = new Map<string, FingerprintPart>();
  const volatile: string[] = [];
  const add = (name: string, value: string): void => void parts.set(name, { name, value });
  const addImage = (kind: 'base' | 'frontend', asked: string): void => {
    const { text, pin } = pinOf(image, asked, given.pins);
    add(`${kind} ${text}`, pin?.state === 'pinned' ? pin.digest : 'unknown');
    if (pin?.state !== 'pinned') volatile.push(`${text} could not be looked up: ${pin?.why ?? untold[kind]}`);
  };
  const addOrigin = (name: string, origin: Origin): void => {
    if (origin.kind === 'outside' && origin.text !== 'scratch') addImage('base', origin.text);
    if (origin.kind === 'image') {
      const parent = given.parents.get(origin.name);
      if (parent === undefined)
        throw new Error(`${image.name}: the fingerprint of ${origin.name} has not been taken`);
      add(`parent ${origin.name}`, parent.fingerprint.digest);
      if (parent.fingerprint.volatile.length > 0)
        volatile.push(`${origin.name}, which it is built on, is built anew every time`);
    }
    if (origin.kind === 'address') {
      add(name, digestOf(origin.text));
      if (!origin.isFixed) volatile.push(`the ${name} ${loose(origin.text)}`);
    }
    if (origin.kind === 'image' || origin.kind === 'outside') add(name, `${origin.kind} ${shown(origin)}`);
  };
  for (const text of reach.outside) addImage('base', text);
  const frontend = frontendReference(image.dockerfile.text, argsOf(image.target));
  if (frontend !== undefined) addImage('frontend', frontend);
  if (reach.takesContext) addOrigin('context', originOf(image.target.context ?? '.'));
  for (const [key, text] of Object.entries(image.target.contexts ?? {}))
    if (reach.named.has(key)) addOrigin(`context ${key}`, originOf(text));
  return { parts: [...parts.values()], volatile };
}

/** Why nobody has asked for an image: planning does not see that it is taken. */
const untold = {
  base: 'only a build tells that it is taken',
  frontend: 'the build argument BUILDKIT_SYNTAX names it',
};

function shown(origin: Extract<Origin, { kind: 'image' | 'outside' }>): string {
  return origin.kind === 'image' ? origin.name : origin.text;
}

function loose(text: string): string {
  const why =
    addressOf(text, undefined, true).kind === 'git'
      ? 'names no full commit'
      : 'is fetched without a checksum';
  return `${withoutLogin(text)} ${why}`;
}
