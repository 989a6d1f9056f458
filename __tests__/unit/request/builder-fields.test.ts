import { describe, expect, test } from '@jest/globals';
import { optionLines } from '../../../src/request/builder-fields.ts';
import { readInputs } from '../../../src/request/request.ts';
import { problemFrom } from '../../support/problem.ts';

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name]);

test('options of a driver are lines as they are: quotes and commas are for buildx', () => {
  const given = 'image=moby/buildkit:latest,network=host\r\n\n# a comment\n  "env.no_proxy=a,b"\n';
  expect(optionLines(given)).toEqual(['image=moby/buildkit:latest,network=host', '"env.no_proxy=a,b"']);
});

describe('inputs about a builder', () => {
  test('as users of setup-buildx-action write them', () => {
    const inputs = read({
      driver: 'docker-container',
      'driver-opts': 'network=host',
      'buildkitd-flags': '--debug',
      'buildkitd-config-inline': '[worker.oci]\n  max-parallelism = 4\n',
    });
    expect(inputs).toMatchObject({
      driver: 'docker-container',
      'driver-opts': ['network=host'],
      'buildkitd-flags': '--debug',
      'buildkitd-config-inline': '[worker.oci]\n  max-parallelism = 4',
    });
  });

  const remote = { driver: 'remote', endpoint: 'tcp://b:1' };
  test.each<{ name: string; given: Record<string, string>; what: string }>([
    {
      name: 'another driver',
      given: { driver: 'docker' },
      what: 'driver is "docker"',
    },
    {
      name: 'a builder that is there, and one that is made',
      given: { builder: 'x', driver: 'kubernetes' },
      what: 'builder and driver are both given',
    },
    {
      name: 'options of no driver',
      given: { 'driver-opts': 'a=b' },
      what: 'driver-opts is given without driver',
    },
    {
      name: 'remote without an address',
      given: { driver: 'remote' },
      what: 'driver: remote needs endpoint',
    },
    {
      name: 'a configuration for a BuildKit that runs already',
      given: { ...remote, 'buildkitd-config': 'x.toml' },
      what: 'buildkitd-config is given, and driver: remote takes a BuildKit that runs already',
    },
    {
      name: 'two configurations',
      given: {
        driver: 'kubernetes',
        'buildkitd-config': 'x.toml',
        'buildkitd-config-inline': 'debug = true',
      },
      what: 'buildkitd-config and buildkitd-config-inline are both given',
    },
  ])('$name: refused before anything is started', async ({ given, what }) => {
    expect(await problemFrom(() => read(given))).toMatchObject({ kind: 'request', what });
  });
});
