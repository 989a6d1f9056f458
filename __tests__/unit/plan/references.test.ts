import { describe, expect, test } from '@jest/globals';
import { hostPlatform } from '../../../src/oci/platform.ts';
import { readDockerfile } from '../../../src/plan/dockerfile.ts';
import { baseReference, outsideReferences, wantedStage } from '../../../src/plan/references.ts';
import { problemFrom } from '../../support/problem.ts';

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const host = hostPlatform();
const foreign = host === 'linux/arm64' ? 'linux/s390x' : 'linux/arm64';

interface Case {
  readonly name: string;
  readonly given: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly stage?: string;
  /** References to the outside, and what the wanted stage stands on. */
  readonly expected: { readonly outside: readonly string[]; readonly base?: string };
}

test('what only an engine can tell is refused where it counts: left out it would be a base that nobody looks at', () => {
  const facts = readDockerfile(['ARG X=ay', 'FROM ${X%y} AS b', 'FROM c AS d', 'FROM d'].join('\n'), 'f');
  expect(outsideReferences(facts, {}, 'linux/amd64', 'd', 'f').map(({ text }) => text)).toEqual(['c']);
  expect(() => outsideReferences(facts, {}, 'linux/amd64', 'b', 'f')).toThrow(
    expect.objectContaining({
      data: expect.objectContaining({ kind: 'request', where: { file: 'f', line: 2 } }),
    }),
  );
});

describe('what BuildKit refuses for certain is refused before anything is started', () => {
  test.each<{ name: string; given: string; line: number; what: string }>([
    {
      name: 'a FROM of a variable that nobody sets',
      given: text('ARG BASE', 'FROM ${BASE}'),
      line: 2,
      what: 'FROM ${BASE} names nothing: what stands there is empty',
    },
    {
      name: 'a stage that stands later',
      given: text('FROM a AS one', 'COPY --from=Later /x /', 'FROM b AS later', 'FROM one'),
      line: 2,
      what: 'The stage Later stands after what is taken from it',
    },
    {
      name: 'a stage that takes from itself',
      given: text('FROM a AS one', 'RUN --mount=from=one,target=/x true'),
      line: 2,
      what: 'The stage one stands after what is taken from it',
    },
    {
      name: 'a number of no stage',
      given: text('FROM a', 'FROM b', 'COPY --from=1 /x /'),
      line: 3,
      what: 'There is no stage 1 before this one',
    },
  ])('$name', async ({ given, line, what }) => {
    const facts = readDockerfile(given, 'f');
    const problem = await problemFrom(() => outsideReferences(facts, {}, 'linux/amd64', undefined, 'f'));
    expect(problem).toMatchObject({ kind: 'request', what, where: { file: 'f', line } });
    expect(problem.todo).toBeDefined();
  });

  test('but a named context may be called like a stage', () => {
    const facts = readDockerfile(text('FROM a', 'COPY --from=later /x /', 'FROM b AS later', 'FROM 0'), 'f');
    const given = new Set(['later']);
    expect(
      outsideReferences(facts, {}, 'linux/amd64', undefined, 'f', given).map(({ text: found }) => found),
    ).toEqual(['0']);
  });
});

describe('what a Dockerfile takes from outside', () => {
  test.each<Case>([
    { name: 'FROM', given: 'FROM debian:12', expected: { outside: ['1 from debian:12'], base: 'debian:12' } },
    { name: 'scratch is nothing', given: 'FROM scratch', expected: { outside: [] } },
    {
      name: 'stages are inside',
      given: text('FROM a AS one', 'FROM One AS two', 'FROM two', 'COPY --from=ONE x /', 'COPY --from=1 x /'),
      expected: { outside: ['1 from a'], base: 'a' },
    },
    {
      name: 'COPY --from and mounts',
      given: text('FROM a', 'COPY --from=b:1 x /', 'RUN --mount=type=bind,from=c,target=/c true'),
      expected: { outside: ['1 from a', '2 copy b:1', '3 mount c'], base: 'a' },
    },
    {
      name: 'stages that are not reached do not count',
      given: text('FROM a AS one', 'FROM b AS two', 'COPY --from=c x /', 'FROM one'),
      expected: { outside: ['1 from a'], base: 'a' },
    },
    {
      name: 'the wanted stage, in any case',
      given: text('FROM a AS one', 'FROM b AS two', 'COPY --from=c x /', 'FROM one'),
      stage: 'TWO',
      expected: { outside: ['2 from b', '3 copy c'], base: 'b' },
    },
    {
      name: 'a stage that is reached by a mount only',
      given: text('FROM a AS one', 'FROM b', 'RUN --mount=from=one true'),
      expected: { outside: ['1 from a', '2 from b'], base: 'b' },
    },
    {
      name: 'a stage with a name of the outside hides it',
      given: text('FROM debian AS debian', 'FROM debian', 'COPY --from=debian x /'),
      expected: { outside: ['1 from debian'], base: 'debian' },
    },
    {
      name: 'of two stages with one name the later one counts',
      given: text('FROM a AS x', 'FROM b AS x', 'FROM x'),
      expected: { outside: ['2 from b'], base: 'b' },
    },
    {
      name: 'a number is a stage for COPY, an image for FROM',
      given: text('FROM a', 'FROM 0', 'COPY --from=0 x /'),
      expected: { outside: ['1 from a', '2 from 0'], base: '0' },
    },
    {
      name: 'a default',
      given: text('ARG BASE=acme-base:1', 'FROM $BASE'),
      expected: { outside: ['2 from acme-base:1'], base: 'acme-base:1' },
    },
    {
      name: 'an argument of the target wins',
      given: text('ARG BASE=acme-base:1', 'FROM ${BASE}'),
      args: { BASE: 'other' },
      expected: { outside: ['2 from other'], base: 'other' },
    },
    {
      name: 'an argument that nobody declares does nothing',
      given: text('FROM base$X'),
      args: { X: '-x' },
      expected: { outside: ['1 from base'], base: 'base' },
    },
    {
      name: 'ARGs nest',
      given: text('ARG V=1', 'ARG BASE_IMAGE=acme-base:${V}', 'FROM ${BASE_IMAGE}'),
      expected: { outside: ['3 from acme-base:1'], base: 'acme-base:1' },
    },
    {
      name: 'nested, one of them given',
      given: text(
        'ARG REGISTRY=quay.io',
        'ARG OWNER=jupyter',
        'ARG BASE_IMAGE=$REGISTRY/$OWNER/base-notebook',
        'FROM $BASE_IMAGE',
      ),
      args: { OWNER: 'acme' },
      expected: { outside: ['4 from quay.io/acme/base-notebook'], base: 'quay.io/acme/base-notebook' },
    },
    {
      name: 'a default inside of a default',
      given: text('ARG VERSION', 'ARG BASE_IMAGE=acme-base:${VERSION:-dev}', 'FROM ${BASE_IMAGE}'),
      expected: { outside: ['3 from acme-base:dev'], base: 'acme-base:dev' },
    },
    {
      name: 'quoted defaults',
      given: text("ARG A='acme-base'", 'ARG B="$A:1"', 'FROM $B'),
      expected: { outside: ['3 from acme-base:1'], base: 'acme-base:1' },
    },
    {
      name: 'an ARG names a stage',
      given: text('ARG ROOT=default_root', 'FROM a AS default_root', 'FROM b AS other', 'FROM $ROOT'),
      expected: { outside: ['2 from a'], base: 'a' },
    },
    {
      name: 'the same, given another',
      given: text('ARG ROOT=default_root', 'FROM a AS default_root', 'FROM b AS other', 'FROM $ROOT'),
      args: { ROOT: 'other' },
      expected: { outside: ['3 from b'], base: 'b' },
    },
    {
      name: 'platform values',
      given: text('FROM base-${TARGETARCH}${TARGETVARIANT}-$TARGETOS'),
      platform: 'linux/arm/v7',
      expected: { outside: ['1 from base-armv7-linux'], base: 'base-armv7-linux' },
    },
    {
      name: 'platform values in ARGs',
      given: text('ARG BASE=base-$TARGETARCH', 'FROM $BASE', 'COPY --from=x /a /b'),
      platform: 'linux/arm64',
      expected: { outside: ['2 from base-arm64', '3 copy x'], base: 'base-arm64' },
    },
    {
      name: 'an ARG of a stage inherits the global one',
      given: text('ARG X=x', 'FROM a', 'ARG X', 'ARG Y=$X-y', 'COPY --from=$Y a /b'),
      expected: { outside: ['2 from a', '5 copy x-y'], base: 'a' },
    },
    {
      name: 'an argument called __proto__',
      given: text('ARG __proto__=a', 'FROM $__proto__'),
      args: Object.fromEntries([['__proto__', 'b']]),
      expected: { outside: ['2 from b'], base: 'b' },
    },
    {
      name: 'scratch is nothing for COPY and mounts either',
      given: text('FROM a', 'COPY --from=scratch / /', 'RUN --mount=from=scratch,target=/x true'),
      expected: { outside: ['1 from a'], base: 'a' },
    },
    {
      name: 'a number is an image for a mount',
      given: text('FROM a', 'FROM b', 'RUN --mount=from=0,target=/x true'),
      expected: { outside: ['2 from b', '3 mount 0'], base: 'b' },
    },
    {
      name: 'what is empty and not needed is left out',
      given: text('FROM $NOTHING AS a', 'FROM c'),
      expected: { outside: ['2 from c'], base: 'c' },
    },
    {
      name: 'the platform that is built for, said again',
      given: text('FROM --platform=$TARGETPLATFORM a'),
      platform: foreign,
      expected: { outside: ['1 from a'], base: 'a' },
    },
    {
      name: 'the engine’s platform',
      given: text('FROM --platform=$BUILDPLATFORM a AS build', 'FROM b', 'COPY --from=build x /'),
      platform: foreign,
      expected: { outside: [`1 from a on ${host} or any`, '2 from b'], base: 'b' },
    },
    {
      name: 'a platform by name',
      given: text('FROM --platform=linux/x86_64/v2 a'),
      platform: 'linux/arm64',
      expected: { outside: ['1 from a on linux/amd64/v2'], base: 'a on linux/amd64/v2' },
    },
  ])('$name', ({ given, args = {}, platform = 'linux/amd64', stage, expected }) => {
    const facts = readDockerfile(given, 'Dockerfile');
    const on = (other?: { platform: string; isNative: boolean }) =>
      other === undefined ? '' : ` on ${other.platform}${other.isNative ? ' or any' : ''}`;
    const outside = outsideReferences(facts, args, platform, stage).map(
      (one) => `${one.line} ${one.kind} ${one.text}${on(one.other)}`,
    );
    const base = baseReference(facts, args, platform, stage);
    expect({ outside, ...(base === undefined ? {} : { base: `${base.text}${on(base.other)}` }) }).toEqual(
      expected,
    );
  });

  test('the wanted stage', () => {
    const facts = readDockerfile(text('FROM a AS x', 'FROM b AS Y', 'FROM c'), 'Dockerfile');
    const found = [undefined, 'x', 'y', 'Y', 'z', '0'].map((stage) => wantedStage(facts, stage));
    expect(found).toEqual([2, 0, 1, 1, undefined, undefined]);
  });
});
