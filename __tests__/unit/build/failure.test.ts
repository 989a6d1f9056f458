import { describe, expect, test } from '@jest/globals';
import { solveFailure } from '../../../src/build/failure.ts';
import { Timeline } from '../../../src/build/timeline.ts';
import { plannedImage } from '../../support/planned.ts';
import { nodeOf, replay } from '../../support/recorded.ts';

describe('why a solve failed, from what real BuildKit said', () => {
  test.each<{ name: string; images: readonly string[]; expected: object }>([
    {
      name: 'failing',
      images: ['base', 'broken', 'slow'],
      expected: {
        kind: 'build',
        what: 'broken failed at [1/2] RUN echo before && echo "cc: error: no such file" >&2 && exit 3: exit code 3',
        where: { file: 'images/broken/Dockerfile', line: 3 },
        log: ['before', 'cc: error: no such file'],
      },
    },
    {
      name: 'syntax',
      images: ['bad'],
      expected: {
        kind: 'request',
        what: 'The Dockerfile of bad is wrong: COPY requires at least two arguments, but only one was provided. Destination could not be determined',
        where: { file: 'images/bad/Dockerfile', line: 2 },
      },
    },
    {
      name: 'missing',
      images: ['bad'],
      expected: {
        kind: 'build',
        what: expect.stringMatching(/^bad failed at \[1\/1\] COPY gone.txt \/: .*"\/gone.txt": not found$/),
        where: { file: 'images/bad/Dockerfile', line: 2 },
        todo: 'Is the file in the build context, and not in .dockerignore? The context can be given in the policy: images.NAME.context',
      },
    },
    {
      name: 'unknown',
      images: ['bad'],
      expected: {
        kind: 'build',
        what: 'bad failed at [internal] load metadata for docker.io/nowhere/nothing:1: docker.io/nowhere/nothing:1: not found',
        where: { file: 'images/bad/Dockerfile', line: 1 },
        todo: 'Is the name right, and is it published? An image of this repository is found by its folder’s name, or by an alias in the policy',
      },
    },
  ])('$name', async ({ name, images, expected }) => {
    const { timeline, messages } = await replay(
      name,
      images.map((image) => `${image} linux/amd64`),
    );
    const planned = images.map((image) => plannedImage(image));
    expect(solveFailure(timeline, messages, planned, 1).data).toMatchObject(expected);
  });
});

describe('why a solve failed, by what is known', () => {
  const images = [plannedImage('a'), plannedImage('a--linux')];
  const failing = (name: string, error: string, log = '') => {
    const timeline = new Timeline([nodeOf('a linux/amd64'), nodeOf('a--linux linux/amd64')], new Map(), 0);
    timeline.add({
      vertexes: [
        { digest: 'd', name, started: '2026-01-01T00:00:00Z', completed: '2026-01-01T00:00:01Z', error },
      ],
      logs: [{ vertex: 'd', data: Buffer.from(log).toString('base64') }],
    });
    return timeline;
  };
  const nothing = new Timeline([], new Map(), 0);

  test.each<{ name: string; timeline: Timeline; messages: readonly string[]; expected: object }>([
    {
      name: 'buildx dies without a word',
      timeline: nothing,
      messages: [''],
      expected: { kind: 'surroundings', what: 'buildx ended with exit code 1 and no word of why', log: [] },
    },
    {
      name: 'buildx cannot reach its builder',
      timeline: nothing,
      messages: ['ERROR: no builder "x" found'],
      expected: { kind: 'surroundings', what: 'buildx ended with exit code 1: no builder "x" found' },
    },
    {
      name: 'a solve that fails without a step names the target by the longest name that fits',
      timeline: nothing,
      messages: ['ERROR: target a--linux--linux-amd64: failed to solve: something odd'],
      expected: { kind: 'build', where: { file: 'images/a--linux/Dockerfile' } },
    },
    {
      name: 'a registry that is not reached',
      timeline: failing('[a--linux-amd64 internal] load metadata for x', 'dial tcp: lookup x: no such host'),
      messages: [],
      expected: { kind: 'surroundings', what: expect.stringContaining('no such host') },
    },
    {
      name: 'certificates',
      timeline: failing(
        '[a--linux-amd64 2/2] RUN curl',
        'exit code: 60',
        'curl: (60) SSL: self-signed certificate in chain\n',
      ),
      messages: [],
      expected: { kind: 'build', todo: expect.stringContaining('ca-certificates: host') },
    },
    {
      name: 'another platform',
      timeline: failing('[a--linux-amd64 2/2] RUN x', 'exit code: 255', 'exec /bin/sh: exec format error\n'),
      messages: [],
      expected: { kind: 'build', todo: expect.stringContaining('emulation: true') },
    },
    {
      name: 'a full disk',
      timeline: failing('[a--linux-amd64 2/2] RUN x', 'write /x: no space left on device'),
      messages: [],
      expected: { todo: expect.stringContaining('prune') },
    },
  ])('$name', ({ timeline, messages, expected }) => {
    expect(solveFailure(timeline, messages, images, 1).data).toMatchObject(expected);
  });

  test('a long instruction and a long log are cut', () => {
    const timeline = failing(`[a--linux-amd64 2/2] RUN ${'x '.repeat(200)}`, 'boom', 'line\n'.repeat(50));
    const { what, log } = solveFailure(timeline, [], images, 1).data;
    expect(what.length).toBeLessThan(140);
    expect(log).toHaveLength(12);
  });
});
