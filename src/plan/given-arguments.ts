import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { Candidate } from './candidates.ts';
import { entryFor } from './demands.ts';
import { refreshPeriod } from './refresh.ts';

const refreshArgument = 'REFRESH';

/**
 * The build arguments that a Dockerfile gets because it declares them: the run's version, and the period of `refresh`.
 * @param now of the run
 * @throws Problem (request) where an image's own `refresh` would change nothing, because nobody declares REFRESH
 */
export function givenArguments(
  { name, dockerfile }: Candidate,
  { inputs, policy }: Request,
  now: Date,
): Readonly<Record<string, string>> {
  const entry = entryFor(policy.file, name);
  const { defaults = {} } = policy.file;
  const declared = new Set(
    [...(dockerfile?.facts.args ?? []), ...(dockerfile?.facts.stages.flatMap((one) => one.args) ?? [])].map(
      (line) => line.name,
    ),
  );
  const versionArgument = entry['version-arg'] ?? defaults['version-arg'] ?? 'VERSION';
  const every = entry.refresh ?? defaults.refresh;
  if (entry.refresh !== undefined && dockerfile !== undefined && !declared.has(refreshArgument))
    throw badRequest(
      `refresh of ${name} changes nothing: its Dockerfile does not declare ${refreshArgument}`,
      {
        where: { file: dockerfile.path },
        todo: `Put ARG ${refreshArgument} before the step that shall run anew in each period`,
      },
    );
  return {
    ...(inputs.version !== undefined && declared.has(versionArgument)
      ? { [versionArgument]: inputs.version }
      : {}),
    ...(every !== undefined && declared.has(refreshArgument)
      ? { [refreshArgument]: refreshPeriod(every, now) }
      : {}),
  };
}
