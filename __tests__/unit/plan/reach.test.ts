import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Selections } from '../../../src/plan/files/selection.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { parentSettings, reachOf, type ReachGiven } from '../../../src/plan/reach/reach.ts';
import { described, pinsOf } from '../../support/described.ts';

const pins = pinsOf({
  base: { env: { FROM_BASE: 'of-base' } },
  triggers: { env: { DIR: 'd' }, onbuild: ['ARG MORE', 'COPY ${DIR}/x $MORE /x', 'COPY --from=other /o /o'] },
});
const alone: ReachGiven = { pins, parents: new Map() };

/** A selection as one line: what, without what, how. */
function line(selections: Selections | undefined): unknown {
  if (selections === undefined || selections === 'all') return selections;
  return selections.map(({ patterns, excludes, keepsParents, kind }) =>
    [
      ...patterns,
      ...excludes.map((one) => `!${one}`),
      ...(keepsParents ? ['parents'] : []),
      ...(kind === 'mount' ? ['mount'] : []),
    ].join(' '),
  );
}

const context = (image: PlannedImage, given = alone) =>
  line(reachOf(image, given).contexts.get('context')?.selections);

const parent = (image: PlannedImage) =>
  [image.name, { image, fingerprint: { digest: 'sha256:0', parts: [], volatile: [] } }] as const;

describe('what a build reaches of its context', () => {
  test.each<{
    name: string;
    given: readonly string[];
    target?: PlannedImage['target'];
    platforms?: readonly string[];
    expected: unknown;
  }>([
    { name: 'nothing', given: ['FROM base', 'RUN a'], expected: undefined },
    {
      name: 'COPY and ADD',
      given: ['FROM base', 'COPY a b/ /c', 'ADD *.tar /'],
      expected: ['a b/', '*.tar'],
    },
    {
      name: 'excluded files and parents; variables do not count in --exclude',
      given: ['FROM base', 'ARG X=1', 'COPY --parents --exclude=*.md --exclude=$X a/./b$X /'],
      expected: ['a/./b1 !*.md !$X parents'],
    },
    {
      name: 'heredocs are in the Dockerfile',
      given: ['FROM base', 'COPY <<E /x', 'a', 'E'],
      expected: undefined,
    },
    { name: 'an empty name is the whole context', given: ['FROM base', 'COPY $NONE /x'], expected: ['.'] },
    {
      name: 'only stages that the wanted one needs',
      given: [
        'FROM base AS a',
        'COPY a /',
        'FROM base AS b',
        'COPY b /',
        'FROM base',
        'COPY --from=a /a c /',
      ],
      expected: ['a'],
    },
    {
      name: 'stages by number, by mount, by FROM',
      given: [
        ...['FROM base', 'COPY a /', 'FROM base AS m', 'COPY b /', 'FROM base AS f', 'COPY c /'],
        ...['FROM base AS no', 'COPY d /', 'FROM f', 'COPY --from=0 /a /', 'RUN --mount=from=m e'],
      ],
      expected: ['c', 'a', 'b'],
    },
    {
      name: 'the stage that is asked for, in any case',
      given: ['FROM base AS a', 'COPY a /', 'FROM base AS b', 'COPY b /'],
      target: { target: 'A' },
      expected: ['a'],
    },
    {
      name: 'mounts: a bind mount without a source is everything, others read nothing',
      given: [
        'FROM base',
        'RUN --mount=target=/x --mount=type=cache,target=/c --mount=type=secret,id=s --mount=type=tmpfs,target=/t a',
        'RUN --mount=type=bind,src=src,target=/x --mount=type=cache,target=/y,from=base b',
      ],
      expected: ['. mount', 'src mount'],
    },
    {
      name: 'ARG wins over the ENV of the base, ENV over ARG, what is given over all defaults',
      given: [
        ...[
          'ARG G=global',
          'FROM base',
          'ARG FROM_BASE=arg',
          'ARG G',
          'ARG GIVEN=default',
          'ENV G=env',
          'ARG LATE=l',
        ],
        'COPY $FROM_BASE $G $GIVEN $LATE /',
      ],
      target: { args: { GIVEN: 'given' } },
      expected: ['arg env given l'],
    },
    {
      name: 'ENV of the base and of stages below; ARG of a stage below; global ARG only where it is declared',
      given: ['ARG G=g', 'FROM base AS a', 'ARG A=a', 'ENV E=e', 'FROM a', 'COPY $FROM_BASE $A $E x$G /'],
      expected: ['of-base a e x'],
    },
    {
      name: 'ARG hides the ENV of before only to the end of its stage',
      given: [
        'FROM base AS a',
        'ENV E=env',
        'ARG E=arg FROM_BASE=arg',
        'COPY $E /',
        'FROM a',
        'COPY $E$FROM_BASE /',
      ],
      expected: ['arg', 'envof-base'],
    },
    {
      name: 'the words of one ENV do not see each other, those of one ARG do',
      given: ['FROM base', 'ENV A=1 B=x$A', 'ENV C spaced $A', 'ARG D=2 F=$D', 'COPY $B $F $C /'],
      expected: ['x 2 spaced 1'],
    },
    {
      name: 'platform arguments only where they are declared, each platform by itself',
      given: ['FROM base', 'COPY a$TARGETARCH /', 'ARG TARGETARCH', 'COPY b-${TARGETARCH} /'],
      platforms: ['linux/amd64', 'linux/arm64'],
      expected: ['a', 'b-amd64', 'b-arm64'],
    },
    {
      name: 'FROM by platform reaches the stages of all of them',
      given: [
        ...['FROM base AS on-amd64', 'COPY a /', 'FROM base AS on-arm64', 'COPY b /'],
        ...['FROM base AS on-arm', 'COPY c /', 'FROM on-$TARGETARCH'],
      ],
      platforms: ['linux/amd64', 'linux/arm64'],
      expected: ['a', 'b'],
    },
    {
      name: 'TARGETSTAGE is the stage as it is asked for',
      given: ['FROM base AS b', 'ARG TARGETSTAGE', 'COPY $TARGETSTAGE /'],
      target: { target: 'B' },
      expected: ['B'],
    },
    {
      name: 'ONBUILD of the base, before all else',
      given: ['FROM triggers', 'COPY a /'],
      target: { args: { MORE: 'm' } },
      expected: ['d/x m', 'a'],
    },
    {
      name: 'ONBUILD of a stage, for those that stand directly on it',
      given: ['FROM base AS a', 'ONBUILD COPY o /', 'FROM a AS b', 'FROM b', 'COPY c /'],
      expected: ['o', 'c'],
    },
    {
      name: 'ONBUILD is nothing in the stage itself',
      given: ['FROM base', 'ONBUILD COPY o /'],
      expected: undefined,
    },
    {
      name: 'ADD of what is fetched is no file',
      given: ['FROM base', 'ADD https://a/b git@a.b:c/d.git https://a/b.git#main e /'],
      expected: ['e'],
    },
    {
      name: 'a form that needs an engine: everything',
      given: ['FROM base', 'ARG A=a.b', 'COPY ${A%.b} c /', 'COPY d /'],
      expected: 'all',
    },
    {
      name: 'a variable made of such a form',
      given: ['FROM base', 'ENV A=${B#b}', 'COPY $A /'],
      expected: 'all',
    },
    { name: '… that nobody uses', given: ['FROM base', 'ENV A=${B#b}', 'COPY c /'], expected: ['c'] },
    {
      name: '… that is set again',
      given: ['FROM base', 'ENV A=${B#b}', 'ENV A=a', 'COPY $A /'],
      expected: ['a'],
    },
    { name: 'a base that nobody knows', given: ['FROM unknown', 'COPY c /'], expected: 'all' },
    {
      name: 'letters that only BuildKit takes for a name',
      given: ['FROM base', 'COPY $Aé /'],
      expected: 'all',
    },
    { name: 'scratch', given: ['FROM scratch', 'COPY c$NONE /'], expected: ['c'] },
    {
      name: 'a frontend of its own',
      given: ['# syntax=acme/frontend', 'FROM base', 'COPY c /'],
      expected: 'all',
    },
    {
      name: 'a frontend of its own by argument',
      given: ['FROM base', 'COPY c /'],
      target: { args: { BUILDKIT_SYNTAX: 'acme/frontend' } },
      expected: 'all',
    },
    { name: 'a stage that is not there', given: ['FROM base'], target: { target: 'x' }, expected: 'all' },
    {
      name: 'a context that is an image is no folder',
      given: ['FROM base', 'COPY c /'],
      target: { context: 'target:other' },
      expected: undefined,
    },
  ])('$name', ({ given, target, platforms, expected }) => {
    const image = described(given, {
      ...(target === undefined ? {} : { target }),
      ...(platforms === undefined ? {} : { platforms }),
    });
    expect(context(image)).toEqual(expected);
  });

  test('selections know their lines, but for those of a base', () => {
    const image = described(['FROM triggers AS t', '', 'COPY a \\', ' b /', 'RUN --mount=target=/x y']);
    const selections = reachOf(image, alone).contexts.get('context')?.selections;
    expect(selections === 'all' ? [] : selections?.map((one) => one.line)).toEqual([undefined, 3, 5]);
  });

  test('the Dockerfile’s own ignore file goes with the main context, unless it is inline', () => {
    const image = described(['FROM base', 'COPY c /'], { target: { contexts: { other: '/o' } } });
    expect(reachOf(image, alone).contexts.get('context')).toMatchObject({
      folder: '/w',
      dockerfile: '/w/images/app/Dockerfile',
    });
    const inline = described(['FROM base', 'COPY c /'], { target: { 'dockerfile-inline': 'FROM base' } });
    expect(reachOf(inline, alone).contexts.get('context')).not.toHaveProperty('dockerfile');
  });
});

describe('what a build reaches of other contexts', () => {
  const contexts = {
    docs: '/docs',
    'docker.io/library/src:latest': '/src',
    stage: '/stage',
    'tree::linux/amd64': '/tree',
    unused: '/unused',
    context: '/never',
  };
  const reached = (...lines: readonly string[]) => {
    const { contexts: found, outside } = reachOf(described(lines, { target: { contexts } }), alone);
    return {
      ...Object.fromEntries([...found].map(([key, { selections }]) => [key, line(selections)])),
      ...(outside.size > 0 ? { outside: [...outside] } : {}),
    };
  };

  test('COPY --from and mounts take pieces, FROM takes all', () => {
    expect(
      reached(
        'FROM tree',
        'COPY --from=docs --exclude=*.png a b /',
        'RUN --mount=from=src,source=lib,target=/x c',
      ),
    ).toEqual({
      'tree::linux/amd64': 'all',
      docs: ['a b !*.png'],
      'docker.io/library/src:latest': ['lib mount'],
    });
  });

  test('a context takes the place of a stage of its name, with all that stage does', () => {
    expect(reached('FROM base AS stage', 'COPY a /', 'FROM base', 'COPY --from=stage b /')).toEqual({
      stage: ['b'],
      outside: ['base'],
    });
    expect(reached('FROM base AS stage', 'COPY a /', 'FROM stage')).toEqual({ stage: 'all' });
  });

  test('the main context has no other name', () => {
    expect(reached('FROM base', 'COPY --from=context a /')).toEqual({ outside: ['base', 'context'] });
  });

  test('images that are only copied from are told, and scratch is none', () => {
    expect(reached('FROM scratch', 'COPY --from=img:1 a /', 'COPY --from=scratch . /')).toEqual({
      outside: ['img:1'],
    });
  });
});

describe('what an image gives to those that stand on it', () => {
  const settings = (lines: readonly string[], target: PlannedImage['target'] = {}) =>
    parentSettings(described(lines, { target }), 'linux/amd64', alone);
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

  test('ENV of its stages and its base with all variables put in, not ARG; its own ONBUILD alone', () => {
    expect(
      settings(
        [
          ...['FROM base AS a', 'ARG V=1', 'ENV A=a$V', 'ONBUILD RUN below'],
          ...[
            'FROM a',
            'ENV B="$A b" FROM_BASE=x',
            'ONBUILD COPY $B \\',
            '  /c',
            'onbuild run <<E',
            'd',
            'E',
          ],
        ],
        { args: { V: '2' } },
      ),
    ).toEqual({
      env: { PATH: path, FROM_BASE: 'x', A: 'a2', B: 'a2 b' },
      onbuild: ['COPY $B   /c', 'run <<E\nd\nE'],
    });
  });

  test.each([
    ['a base that nobody knows', ['FROM unknown']],
    ['a value that nobody knows', ['FROM base', 'ENV A=${B#x}']],
    ['a name that nobody knows', ['FROM base', 'ENV ${B#x}=1']],
  ])('nothing is told of %s', (_, lines) => {
    expect(settings(lines)).toBeUndefined();
  });

  const grand = described(['FROM base', 'ENV G=g', 'ONBUILD ENV T=t'], {}, 'grand');
  const middle = described(
    ['FROM grand', 'ENV M=$G$T', 'ONBUILD COPY $M /'],
    { target: { contexts: { grand: 'target:grand' } } },
    'middle',
  );
  const child = described(['FROM acme/middle:1', 'COPY c-$T /'], {
    target: { contexts: { 'acme/middle:1': 'target:middle' } },
  });

  test('through a chain of images, its children reach what it triggers and names', () => {
    const parents = new Map([parent(grand), parent(middle)]);
    expect(context(child, { pins, parents })).toEqual(['gt', 'c-t']);
  });

  test('a parent that is not there yet makes everything count, and is asked again when it is', () => {
    const parents = new Map([parent(middle)]);
    expect(context(child, { pins, parents })).toBe('all');
    parents.set(...parent(grand));
    expect(context(child, { pins, parents })).toEqual(['gt', 'c-t']);
  });
});

describe('what makes two builds of the same things differ', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const sum = `sha256:${'0'.repeat(64)}`;
  test.each<{ given: string; expected: readonly string[] }>([
    { given: 'ADD https://a/b /', expected: ['ADD https://a/b has no --checksum (images/app/Dockerfile:2)'] },
    { given: `ADD --checksum=${sum} https://a/b /`, expected: [] },
    {
      given: 'ADD --checksum=$NONE https://a/b /',
      expected: ['ADD https://a/b has no --checksum (images/app/Dockerfile:2)'],
    },
    { given: 'ADD $URL /', expected: ['ADD $URL has no --checksum (images/app/Dockerfile:2)'] },
    {
      given: 'ADD https://a/b.git#main /',
      expected: ['ADD https://a/b.git#main names no full commit (images/app/Dockerfile:2)'],
    },
    { given: `ADD https://a/b.git#${commit}:sub /`, expected: [] },
    { given: `ADD https://a/b.git?ref=main&checksum=${commit} /`, expected: [] },
    { given: `ADD --checksum=${commit} git@a.b:c/d.git#v1 /`, expected: [] },
    {
      given: 'ADD ssh://git@a/b /',
      expected: ['ADD ssh://git@a/b names no full commit (images/app/Dockerfile:2)'],
    },
    {
      given: 'ADD ${URL#x} /',
      expected: ['nobody can tell without an engine what ADD ${URL#x} is (images/app/Dockerfile:2)'],
    },
    { given: 'ADD github.com/a/b HTTP://a/b ftp://a ./git@a:b /', expected: [] },
    { given: 'RUN curl https://a/b', expected: [] },
  ])('$given', ({ given, expected }) => {
    const urls = { pins: pinsOf({ base: { env: { URL: 'https://a/b' } } }), parents: new Map() };
    expect(reachOf(described(['FROM base', given]), urls).volatile).toEqual(expected);
  });

  test('in a stage that is not needed, nothing', () => {
    expect(reachOf(described(['FROM base', 'ADD https://a/b /', 'FROM base']), alone).volatile).toEqual([]);
  });
});

test('the order of platforms and of stages that are not needed makes no difference', () => {
  const needed = ['FROM base AS n', 'COPY n-$TARGETARCH /', 'ARG TARGETARCH', 'COPY m-$TARGETARCH /'];
  const other = fc.constantFrom('FROM base', 'COPY x /', 'RUN y', 'ARG z', 'ENV TARGETARCH=w', '# c', '');
  const platforms = ['linux/amd64', 'linux/arm64'];
  const expected = [...(context(described(needed, { platforms })) as string[])].sort();
  fc.assert(
    fc.property(fc.array(other), fc.shuffledSubarray(platforms, { minLength: 2 }), (lines, order) => {
      const image = described([...needed, 'FROM base', ...lines], {
        platforms: order,
        target: { target: 'n' },
      });
      expect([...(context(image) as string[])].sort()).toEqual(expected);
    }),
  );
});
