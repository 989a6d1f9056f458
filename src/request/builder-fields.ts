import { badRequest } from '../problem.ts';
import type { Inputs } from './fields.ts';

/** What `driver` can be; docker/setup-buildx-action knows these, too. */
export const drivers = ['docker-container', 'kubernetes', 'remote'] as const;
export type Driver = (typeof drivers)[number];

/** Lines as they are, quotes and commas included: buildx reads each as one row of CSV. Comments begin with `#`. */
export function optionLines(value: string): readonly string[] {
  return value
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

type BuilderInputs = Pick<
  Inputs,
  | 'builder'
  | 'driver'
  | 'driver-opts'
  | 'endpoint'
  | 'buildkitd-flags'
  | 'buildkitd-config'
  | 'buildkitd-config-inline'
>;

const ofDriver = [
  'driver-opts',
  'endpoint',
  'buildkitd-flags',
  'buildkitd-config',
  'buildkitd-config-inline',
] as const;

/** What a BuildKit that runs already has from somebody else. */
const ofDaemon = ['buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline'] as const;

/** @throws Problem (request) for inputs about a builder that do not go together */
export function refuseWrongBuilder(inputs: BuilderInputs): void {
  const { builder, driver } = inputs;
  if (builder !== undefined && driver !== undefined)
    throw badRequest('builder and driver are both given', {
      todo: 'builder names one that is there, driver makes one for this run: leave one of them out',
    });
  const alone = ofDriver.find((name) => inputs[name] !== undefined);
  if (driver === undefined && alone !== undefined)
    throw badRequest(`${alone} is given without driver`, {
      todo: `Give driver, too: ${drivers.join(', ')}`,
    });
  if (inputs['buildkitd-config'] !== undefined && inputs['buildkitd-config-inline'] !== undefined)
    throw badRequest('buildkitd-config and buildkitd-config-inline are both given', {
      todo: 'Give the file or the text',
    });
  if (driver !== 'remote') return;
  if (inputs.endpoint === undefined)
    throw badRequest('driver: remote needs endpoint', {
      todo: 'Give the address of the BuildKit that runs already: tcp://buildkit.example.com:1234, or unix:///run/buildkit/buildkitd.sock',
    });
  const given = ofDaemon.find((name) => inputs[name] !== undefined);
  if (given !== undefined)
    throw badRequest(`${given} is given, and driver: remote takes a BuildKit that runs already`, {
      todo: `Set it there, and leave ${given} out`,
    });
}
