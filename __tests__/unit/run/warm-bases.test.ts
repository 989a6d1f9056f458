import { expect, test } from '@jest/globals';
import { warmingDockerfile } from '../../../src/run/warm-bases.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { pinsOf } from '../../support/described.ts';
import { plannedImage } from '../../support/planned.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const pins = pinsOf({ go: {}, debian: {}, triggers: { onbuild: ['RUN x'] } });
const of = (name: string): string => `docker-image://docker.io/library/${name}@${digest}`;

function onContexts(contexts: Readonly<Record<string, string>>, platforms = ['linux/amd64']): PlannedImage {
  return plannedImage('app', { platforms, target: { contexts } });
}

test.each<{ name: string; given: readonly PlannedImage[]; expected: readonly string[] | undefined }>([
  {
    name: 'no base that is pinned',
    given: [onContexts({ a: 'target:base', b: './folder' })],
    expected: undefined,
  },
  {
    name: 'each base once for each platform',
    given: [
      onContexts({ go: of('go'), debian: of('debian') }),
      onContexts({ go: of('go') }, ['linux/amd64', 'linux/arm64']),
    ],
    expected: [
      `FROM --platform=linux/amd64 docker.io/library/go@${digest} AS base-0`,
      'WORKDIR /image-build-base',
      `FROM --platform=linux/amd64 docker.io/library/debian@${digest} AS base-1`,
      'WORKDIR /image-build-base',
      `FROM --platform=linux/arm64 docker.io/library/go@${digest} AS base-2`,
      'WORKDIR /image-build-base',
      'FROM scratch',
      'COPY --from=base-0 /image-build-base /0',
      'COPY --from=base-1 /image-build-base /1',
      'COPY --from=base-2 /image-build-base /2',
      '',
    ],
  },
  {
    name: 'a base with triggers is left to the build',
    given: [onContexts({ a: of('triggers') })],
    expected: undefined,
  },
  {
    name: 'what is not pinned, or would be more than a reference, is left to the build',
    given: [onContexts({ a: 'docker-image://go:1', b: `docker-image://go\nRUN x@${digest}` })],
    expected: undefined,
  },
])('bases that are fetched ahead: $name', ({ given, expected }) => {
  expect(warmingDockerfile(given, pins)).toBe(expected?.join('\n'));
});
