import type { Host } from '../host/host.ts';
import { allFormer } from '../request/all-former.ts';
import { presentInputs } from '../request/renamed-inputs.ts';
import { renamedWarning } from '../request/renamed.ts';

type Given = (name: string) => string | undefined;

/**
 * The inputs of a step by the names that they have. Each that was given by a former one is warned of: a runner does so
 * for an action's own inputs, and not for those that a reusable workflow hands on.
 * @throws Problem (request) for an input that is given by both of its names, with two values
 */
export function byPresentNames(inputs: Given, host: Pick<Host, 'annotate'>, names = allFormer): Given {
  const { given, renamed } = presentInputs(inputs, names);
  for (const one of renamed)
    host.annotate({ level: 'warning', title: 'image-build', message: renamedWarning(one) });
  return given;
}
