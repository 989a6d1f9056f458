import { posix, resolve } from 'node:path';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { Candidates } from './candidates.ts';
import { siblingNames } from './link.ts';
import { linkCandidate, type Linked } from './linked.ts';
import { buildOrder } from './order.ts';
import { readPrefixes } from './prefixes.ts';
import { prepareCandidate } from './prepared.ts';
import { settingsOfInputs, settingsOfPolicy } from './settings.ts';

/** What stands on what. */
export interface Graph {
  readonly linked: ReadonlyMap<string, Linked>;
  /** Image → the images that it is built with, sorted. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Every image after all it needs. */
  readonly order: readonly string[];
  /** What images may be called with before a `-`, in lower case. */
  readonly prefixes: readonly string[];
}

/**
 * Lays the settings over all candidates, links what builds on what and puts it in order.
 * @param secretFiles secret id → file in which an inline secret was put
 * @throws Problem (request) for references that are ambiguous or name nothing, and for a circle
 */
export async function makeGraph(
  request: Request,
  { all }: Candidates,
  env: Readonly<Record<string, string | undefined>>,
  secretFiles: Readonly<Record<string, string>>,
): Promise<Graph> {
  const { cwd, inputs, policy } = request;
  const policyFolder = resolve(cwd, policy.path === undefined ? '.' : posix.dirname(policy.path));
  const common = {
    policyFolder,
    now: new Date(),
    inputs: settingsOfInputs(inputs, env, cwd, secretFiles),
    defaults: settingsOfPolicy(policy.file.defaults ?? {}, policyFolder),
  };
  const prepared = all.map((candidate) => prepareCandidate(candidate, request, common));
  const references = prepared.flatMap((one) => [...one.references.values()].flat().map(({ text }) => text));
  const prefixes = await readPrefixes(request, env);
  const siblings = siblingNames(all, prefixes, references);
  const platforms = new Map(prepared.map((one) => [one.candidate.name, one.platforms]));
  const linked = new Map(
    prepared.map((one) => [one.candidate.name, linkCandidate(one, siblings, platforms)] as const),
  );
  refuseUnknownTargets(linked);
  const needs = new Map(
    [...linked].map(([name, { uses }]) => [name, [...new Set(uses.map(({ to }) => to))].sort()] as const),
  );
  return {
    linked,
    needs,
    order: buildOrder(needs),
    prefixes,
  };
}

/** A Dockerfile's own references always lead to an image; what an input links (`target:NAME`) need not. */
function refuseUnknownTargets(linked: ReadonlyMap<string, Linked>): void {
  for (const { name, uses } of linked.values())
    for (const { key, to } of uses)
      if (!linked.has(to))
        throw badRequest(`${name} takes ${key} from the image ${JSON.stringify(to)}, which there is not`, {
          ...didYouMean(to, [...linked.keys()]),
        });
}
