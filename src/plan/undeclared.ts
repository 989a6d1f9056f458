import type { Inputs } from '../request/fields.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import type { Candidate } from './candidate.ts';
import { isProxy, isTakenByBuildKit } from './fingerprint/arguments.ts';

/**
 * Build arguments of the inputs that no Dockerfile declares: they change nothing, and nobody else says so.
 * @param all images, also those that nobody asked for
 * @returns a sentence each; none where there are Dockerfiles that cannot be read here
 */
export function undeclaredArguments(
  { 'build-args': given = [] }: Pick<Inputs, 'build-args'>,
  all: readonly Pick<Candidate, 'dockerfile'>[],
): readonly string[] {
  const facts = all.flatMap(({ dockerfile }) => dockerfile?.facts ?? []);
  if (facts.length < all.length || facts.some(({ isForeign }) => isForeign)) return [];
  const lines = facts.flatMap(({ args, stages }) => [...args, ...stages.flatMap((stage) => stage.args)]);
  const declared = [...new Set(lines.map(({ name }) => name))];
  const names = new Set(given.map((entry) => entry.replace(/=.*$/s, '')));
  return [...names]
    .filter((name) => !declared.includes(name) && !isProxy(name) && !isTakenByBuildKit(name))
    .map((name) => {
      const { meant } = didYouMean(name, declared);
      return `build-args: no Dockerfile declares ${name}, which changes nothing${meant === undefined ? '' : `. ${meant}`}`;
    });
}
