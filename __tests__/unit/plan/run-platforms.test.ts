import { describe, expect, test } from '@jest/globals';
import { runPlatforms } from '../../../src/plan/run-platforms.ts';
import { described } from '../../support/described.ts';
import { plannedImage } from '../../support/planned.ts';

describe('the platforms whose programs are run while an image is built', () => {
  const platforms = ['linux/amd64', 'linux/arm64'];
  test.each<{ name: string; given: readonly string[]; target?: string; expected: readonly string[] }>([
    { name: 'a RUN runs on all of them', given: ['FROM base', 'RUN x'], expected: platforms },
    { name: 'nothing is run by COPY', given: ['FROM base', 'COPY a /'], expected: [] },
    {
      name: 'cross-building runs the machine’s own',
      given: [
        ...['FROM --platform=$BUILDPLATFORM go AS build', 'ARG TARGETARCH', 'RUN go build'],
        ...['FROM scratch', 'COPY --from=build /x /'],
      ],
      expected: ['linux/amd64'],
    },
    {
      name: 'also by way of a stage that stands on it, whatever that says itself',
      given: [
        ...['FROM --platform=${BUILDPLATFORM} go AS Tools', 'FROM --platform=$TARGETPLATFORM tools AS build'],
        ...['RUN go build', 'FROM scratch', 'COPY --from=build /x /'],
      ],
      expected: ['linux/amd64'],
    },
    {
      name: 'a platform that is named',
      given: ['FROM --platform=linux/riscv64 base', 'RUN x'],
      expected: ['linux/riscv64'],
    },
    {
      name: 'a platform that nobody can tell is taken for the image’s',
      given: ['ARG WHERE', 'FROM --platform=$WHERE base', 'RUN x'],
      expected: platforms,
    },
    {
      name: 'stages that are not needed do not count',
      given: ['FROM base AS test', 'RUN x', 'FROM base AS app', 'COPY a /'],
      target: 'app',
      expected: [],
    },
  ])('$name', ({ given, target, expected }) => {
    const image = described(given, { platforms, ...(target === undefined ? {} : { target: { target } }) });
    expect(runPlatforms(image, 'linux/amd64')).toEqual(expected);
  });

  test('a Dockerfile that is not on this machine may run anything', () => {
    expect(runPlatforms(plannedImage('app', { platforms }), 'linux/amd64')).toEqual(platforms);
  });
});
