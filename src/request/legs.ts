import { badRequest } from '../problem.ts';
import type { Inputs } from './fields.ts';

type LegInputs = Pick<Inputs, 'push-by-digest' | 'digests' | 'from' | 'push' | 'load'>;

/**
 * Inputs of a build that is spread over many runners: each leg pushes by digest, and one run publishes from their files.
 * @throws Problem (request) where they contradict each other
 */
export function refuseWrongLegs(inputs: LegInputs): void {
  const { digests, from, push, load } = inputs;
  const isLeg = inputs['push-by-digest'] === true;
  if (isLeg && digests === undefined)
    throw badRequest('push-by-digest is given without digests', {
      todo: 'Name the file that says what was pushed: digests: legs/leg.json',
    });
  if (!isLeg && digests !== undefined)
    throw badRequest('digests is given without push-by-digest', {
      todo: 'Give push-by-digest: true, or leave digests out',
    });
  if (isLeg && push === true)
    throw badRequest('push-by-digest and push are both given', {
      todo: 'A leg moves no tags: leave push out, and publish with from when all legs have ended',
    });
  if (from !== undefined && load === true)
    throw badRequest('from and load are both given', {
      todo: 'What legs have pushed is not on this machine: pull it when it is published',
    });
}
