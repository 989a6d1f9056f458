import { describe, expect, test } from '@jest/globals';
import { readDockerfile, type DockerfileFacts } from '../../../src/plan/dockerfile.ts';
import { problemFrom } from '../../support/problem.ts';

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** Facts without what is empty, so that a table shows what matters. */
const brief = ({ escape, args, stages }: DockerfileFacts) => ({
  ...(escape === '\\' ? {} : { escape }),
  ...(args.length > 0 ? { args: args.map(({ name, value }) => [name, value]) } : {}),
  stages: stages.map(({ name, from, args: own, uses, sources }) => ({
    from: `${from.line}: ${from.text}${from.platform === undefined ? '' : ` for ${from.platform}`}`,
    ...(name === undefined ? {} : { name }),
    ...(own.length > 0 ? { args: own.map((arg) => [arg.name, arg.value]) } : {}),
    ...(uses.length > 0 ? { uses: uses.map((use) => `${use.line}: ${use.kind} ${use.text}`) } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  })),
});

describe('what a Dockerfile says', () => {
  test.each<{ name: string; given: string; expected: object }>([
    { name: 'one line', given: 'FROM scratch', expected: { stages: [{ from: '1: scratch' }] } },
    {
      name: 'stages, AS in any case, names in lower case',
      given: text('FROM a as Build', 'FROM --platform=$BUILDPLATFORM b aS c', 'from build'),
      expected: {
        stages: [
          { from: '1: a', name: 'build' },
          { from: '2: b for $BUILDPLATFORM', name: 'c' },
          { from: '3: build' },
        ],
      },
    },
    {
      name: 'lower-case keywords',
      given: text('arg A=1', 'from x', 'arg B', 'copy --from=y a b', 'run --mount=from=z true'),
      expected: {
        args: [['A', '1']],
        stages: [{ from: '2: x', args: [['B', undefined]], uses: ['4: copy y', '5: mount z'] }],
      },
    },
    {
      name: 'ARG with several names, quotes, escapes and without a value',
      given: text('ARG A=1 B="at ch" C=\'x y\' D=a\\ b E', 'ARG F=', 'FROM x'),
      expected: {
        args: [
          ['A', '1'],
          ['B', '"at ch"'],
          ['C', "'x y'"],
          ['D', 'a\\ b'],
          ['E', undefined],
          ['F', ''],
        ],
        stages: [{ from: '3: x' }],
      },
    },
    {
      name: 'ARG called __proto__',
      given: text('ARG __proto__=1', 'FROM $__proto__'),
      expected: { args: [['__proto__', '1']], stages: [{ from: '2: $__proto__' }] },
    },
    {
      name: 'the escape directive',
      given: text('# escape=`', 'ARG A=scr`', 'atch', 'FROM $A', 'COPY a `', ' C:\\b'),
      expected: { escape: '`', args: [['A', 'scratch']], stages: [{ from: '4: $A', sources: ['a'] }] },
    },
    {
      name: 'continuation lines with comments and empty lines between',
      given: text('FROM x', 'COPY --link \\', '# why', '  --from=y \\', '', '  /a \\', ' # b', '  /c'),
      expected: { stages: [{ from: '1: x', uses: ['2: copy y'] }] },
    },
    {
      name: 'a flag that goes on in the next line',
      given: text('FROM x', 'COPY --from=a\\', 'b /c /d'),
      expected: { stages: [{ from: '1: x', uses: ['2: copy ab'] }] },
    },
    {
      name: 'COPY --from among other flags, quoted too',
      given: text(
        'FROM x',
        'COPY --chmod=755 --from=y --chown=a:b /a /b',
        'COPY --from="z" /a /b',
        'ADD --from=n a b',
      ),
      expected: { stages: [{ from: '1: x', uses: ['2: copy y', '3: copy z'], sources: ['a'] }] },
    },
    {
      name: 'sources of the context: several, JSON, options; not URLs',
      given: text(
        'FROM x',
        'COPY a ./b/ /c/',
        'COPY --link --parents --exclude=*.md ["d e",  "f", "/g/"]',
        'ADD --checksum=sha256:0 https://example.com/h git@github.com:i/j.git k /l/',
        'COPY ["m", n',
        'COPY o',
      ),
      expected: { stages: [{ from: '1: x', sources: ['a', './b/', 'd e', 'f', 'k', '["m",'] }] },
    },
    {
      name: 'heredocs hide what looks like instructions and paths',
      given: text(
        'FROM x',
        'RUN --mount=from=y <<EOF',
        'FROM nothing',
        'COPY --from=nothing a b',
        'EOF',
        'COPY <<-"E" <<F real /d/',
        'FROM nothing',
        '\tE',
        'COPY nothing /',
        'F',
        'COPY --from=z a b',
      ),
      expected: { stages: [{ from: '1: x', uses: ['2: mount y', '11: copy z'], sources: ['real'] }] },
    },
    {
      name: 'mounts in all forms and orders',
      given: text(
        'FROM x',
        'RUN --mount=type=bind,from=a,target=/a --mount=from=b,type=cache,target=/b make --mount=from=no',
        'RUN --network=none --mount=target=/c,From=c \\',
        '  # why',
        '  --mount="type=bind,from=d",target=/d true',
        'RUN --mount=type=bind,source=src,target=/e --mount=target=/f,src=lib --mount=type=cache,target=/g true',
        'RUN --mount=type=secret,id=s,source=no --mount=type=tmpfs,target=/t ["make"]',
      ),
      expected: {
        stages: [
          {
            from: '1: x',
            uses: ['2: mount a', '2: mount b', '3: mount c', '3: mount d'],
            sources: ['src', 'lib'],
          },
        ],
      },
    },
    {
      name: 'ONBUILD is for those who build on it',
      given: text('FROM x', 'ONBUILD COPY --from=y a b', 'ONBUILD RUN --mount=from=z true'),
      expected: { stages: [{ from: '1: x' }] },
    },
    {
      name: 'a byte order mark',
      given: `\ufeff${text('FROM x', 'COPY a b')}`,
      expected: { stages: [{ from: '1: x', sources: ['a'] }] },
    },
    {
      name: 'line ends of Windows',
      given: 'ARG A=1\r\nFROM x AS y\r\nCOPY a \\\r\n  b /c/\r\nCOPY --from=z d e\r\n',
      expected: {
        args: [['A', '1']],
        stages: [{ from: '2: x', name: 'y', uses: ['5: copy z'], sources: ['a', 'b'] }],
      },
    },
    {
      name: 'a frontend of somebody else has words of its own',
      given: text('# syntax=example.com/acme/frontend:1', 'INCLUDE x', 'FROM y', 'USES z'),
      expected: { stages: [{ from: '3: y' }] },
    },
  ])('$name', ({ given, expected }) => {
    expect(brief(readDockerfile(given, 'Dockerfile'))).toEqual(expected);
  });
});

describe('a Dockerfile that is wrong', () => {
  const file = 'images/a/Dockerfile';
  test.each<{ name: string; given: string; expected: object }>([
    {
      name: 'a typo, with its line',
      given: text('FROM x', '', '# c', 'COPPY a b'),
      expected: {
        what: 'Unknown instruction "COPPY"',
        where: { file, line: 4 },
        meant: 'Did you mean COPY?',
      },
    },
    {
      name: 'a word like no instruction',
      given: text('FROM x', 'root:x:0:0:root:/root:/bin/bash'),
      expected: { what: 'Unknown instruction "root:x:0:0:root:/root:/bin/bash"', where: { file, line: 2 } },
    },
    {
      name: 'a typo with the usual frontend',
      given: text('# syntax=docker/dockerfile:1.7-labs', 'FROM x', 'RUNN true'),
      expected: { what: 'Unknown instruction "RUNN"', where: { file, line: 3 }, meant: 'Did you mean RUN?' },
    },
    {
      name: 'an instruction before FROM',
      given: text('ARG A', 'RUN true', 'FROM x'),
      expected: {
        what: 'RUN stands before the first FROM',
        where: { file, line: 2 },
        todo: 'Only ARG, comments and parser directives may come before FROM',
      },
    },
    ...['', '\n', '# only a comment\n', 'ARG A=1\n'].map((given) => ({
      name: `no FROM: ${JSON.stringify(given)}`,
      given,
      expected: {
        what: 'The Dockerfile has no FROM',
        where: { file },
        todo: 'Start it with the image to build on: FROM debian:bookworm-slim, or FROM scratch',
      },
    })),
    ...['FROM', 'FROM a b', 'FROM a # why', 'FROM a AS', 'FROM a AS b c', 'FROM --platform=linux/arm64'].map(
      (given) => ({
        name: given,
        given,
        expected: { what: 'FROM needs one image, or IMAGE AS NAME', where: { file, line: 1 } },
      }),
    ),
  ])('$name', async ({ given, expected }) => {
    expect(await problemFrom(() => readDockerfile(given, file))).toEqual({ kind: 'request', ...expected });
  });
});
