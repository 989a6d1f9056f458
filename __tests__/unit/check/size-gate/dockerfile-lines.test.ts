import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layerLines } from '../../../../src/check/dockerfile-lines.ts';
import type { ReadDockerfile } from '../../../../src/check/dockerfile-lines/read-dockerfile.ts';
import { cutInstructions } from '../../../../src/plan/dockerfile/instructions.ts';

const path = 'images/app/Dockerfile';
const read = (text: string, more: Partial<ReadDockerfile> = {}): ReadDockerfile => ({
  path,
  text,
  instructions: cutInstructions(text).instructions,
  ...more,
});
/** Lines alone: `3-5`, `-` where there is none. */
const linesOf = (createdBy: readonly (string | undefined)[], dockerfile: ReadDockerfile, firstOwn?: number) =>
  layerLines(createdBy, dockerfile, firstOwn).map((one) =>
    one === undefined ? '-' : one.endLine === one.line ? String(one.line) : `${one.line}-${one.endLine}`,
  );

describe('what BuildKit writes of an instruction leads back to its line', () => {
  // Texts and layers of a real build of this file (BuildKit 0.33.1).
  const text = `ARG BASE=debian:bookworm-slim
FROM \${BASE} AS build
WORKDIR /src
RUN echo built > /src/app

FROM \${BASE} AS final
ARG VERSION=1.2
ARG OTHER="with space"
ENV APP=/app
WORKDIR $APP
WORKDIR data
COPY --from=build /src/app ./app
COPY --chown=1000:1000 --chmod=0755 a.txt \\
   sub/c \\
   \${APP}/many/
COPY ["b c.txt", "/app/b c"]
COPY --link a.txt /linked
RUN --mount=type=cache,target=/x \\
    --network=none \\
    echo one && \\
    # a comment inside
    echo   "two   three" > /two   && \\

    echo $VERSION \${OTHER}
RUN ["/bin/echo", "exec form", "x"]
RUN <<EOF
echo heredoc > /h1
# not a comment of docker
echo second line
EOF
RUN <<-"EOT" cat > /h2
	tabbed $X
	EOT
RUN cat <<A > /h3 && cat <<B > /h4
one
A
two
B
RUN <<EOF
#!/bin/sh
echo shebang > /h5
EOF
COPY <<one.txt <<two.txt /heredocs/
content $VERSION
one.txt
second
two.txt
ADD a.txt /added/
ADD --chmod=600 sub /added2
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN echo with bash | cat > /bashed
USER 1000
WORKDIR /
WORKDIR /etc
WORKDIR /new
COPY --from=build --exclude=*.md /src /src2

# the end
ENTRYPOINT ["/app/app"]
`;
  const run = 'RUN |2 VERSION=1.2 OTHER=with space /bin/sh -c';
  const real: readonly (readonly [string, string, string])[] = [
    ['image-build mirror: debian.tar.gz', '-', ''],
    ['WORKDIR /app', '10', 'WORKDIR $APP'],
    ['WORKDIR /app/data', '11', 'WORKDIR data'],
    ['COPY /src/app ./app # buildkit', '12', 'COPY --from=build /src/app ./app'],
    [
      'COPY --chown=1000:1000 --chmod=0755 a.txt sub/c /app/many/ # buildkit',
      '13-15',
      'COPY --chown=1000:1000 --chmod=0755 a.txt sub/c ${APP}/many/',
    ],
    ['COPY b c.txt /app/b c # buildkit', '16', 'COPY ["b c.txt", "/app/b c"]'],
    ['COPY a.txt /linked # buildkit', '17', 'COPY --link a.txt /linked'],
    [
      `${run} echo one &&     echo   "two   three" > /two   &&     echo $VERSION \${OTHER} # buildkit`,
      '18-24',
      'RUN echo one && echo "two three" > /two && echo $VERSION ${OTHER}',
    ],
    [
      'RUN |2 VERSION=1.2 OTHER=with space /bin/echo exec form x # buildkit',
      '25',
      'RUN ["/bin/echo", "exec form", "x"]',
    ],
    [
      `${run} echo heredoc > /h1\n# not a comment of docker\necho second line\n # buildkit`,
      '26-30',
      'RUN <<EOF echo heredoc > /h1 # not a comment of docker echo second line',
    ],
    [`${run} <<-"EOT" cat > /h2\n\ttabbed $X\nEOT # buildkit`, '31-33', 'RUN <<-"EOT" cat > /h2 tabbed $X'],
    [
      `${run} cat <<A > /h3 && cat <<B > /h4\none\nA\ntwo\nB # buildkit`,
      '34-38',
      'RUN cat <<A > /h3 && cat <<B > /h4 one two',
    ],
    [`${run} /dev/pipes/EOF # buildkit`, '39-42', 'RUN <<EOF #!/bin/sh echo shebang > /h5'],
    ['COPY <<one.txt <<two.txt /heredocs/ # buildkit', '43-47', 'COPY <<one.txt <<two.txt /heredocs/'],
    ['ADD a.txt /added/ # buildkit', '48', 'ADD a.txt /added/'],
    ['ADD --chmod=600 sub /added2 # buildkit', '49', 'ADD --chmod=600 sub /added2'],
    [
      'RUN |2 VERSION=1.2 OTHER=with space /bin/bash -o pipefail -c echo with bash | cat > /bashed # buildkit',
      '51',
      'RUN echo with bash | cat > /bashed',
    ],
    ['WORKDIR /etc', '54', 'WORKDIR /etc'],
    ['WORKDIR /new', '55', 'WORKDIR /new'],
    ['COPY /src /src2 # buildkit', '56', 'COPY --from=build --exclude=*.md /src /src2'],
  ];
  const createdBy = real.map(([told]) => told);

  test('in a whole image', () => {
    const found = layerLines(createdBy, read(text));
    expect(found.map((one) => one?.instruction ?? '')).toEqual(real.map(([, , instruction]) => instruction));
    expect(linesOf(createdBy, read(text))).toEqual(real.map(([, lines]) => lines));
    expect(new Set(found.flatMap((one) => one?.file ?? []))).toEqual(new Set([path]));
  });

  test('also where any of the layers has an unknown text, and then the others keep their lines', () => {
    fc.assert(
      fc.property(fc.subarray([...real.keys()]), (strange) => {
        const some = createdBy.map((told, index) => (strange.includes(index) ? undefined : told));
        expect(linesOf(some, read(text))).toEqual(
          real.map(([, lines], index) => (strange.includes(index) ? '-' : lines)),
        );
      }),
    );
  });
});

describe('a layer has a line', () => {
  test.each<[string, string, Partial<ReadDockerfile>, readonly (string | undefined)[], readonly string[]]>([
    [
      'of the stages that its own stage is built on, and of no other',
      'FROM a AS one\nRUN x\nFROM b AS other\nRUN x\nFROM One AS last\nRUN y\n',
      {},
      ['base', 'RUN /bin/sh -c x # buildkit', 'RUN /bin/sh -c y # buildkit'],
      ['-', '2', '6'],
    ],
    [
      'of the stage that is asked for',
      'FROM a AS one\nRUN x\nFROM b AS Other\nRUN x\nFROM c\nRUN x\n',
      { target: 'OTHER' },
      ['RUN /bin/sh -c x # buildkit'],
      ['4'],
    ],
    [
      'of a stage by its number',
      'FROM a\nRUN x\nFROM b\nRUN x\n',
      { target: '0' },
      ['RUN /bin/sh -c x'],
      ['2'],
    ],
    [
      'of no stage, where it is not there',
      'FROM a\nRUN x\n',
      { target: 'none' },
      ['RUN /bin/sh -c x'],
      ['-'],
    ],
    [
      'of a stage that an argument names by default',
      'ARG V=1\nARG ON=one$V\nFROM a AS one1\nRUN x\nFROM ${ON}\nRUN y\n',
      {},
      ['RUN /bin/sh -c x', 'RUN /bin/sh -c y'],
      ['4', '6'],
    ],
    [
      'of a stage that a given argument names',
      'ARG ON=b\nFROM a AS one\nRUN x\nFROM ${ON:-two}\nRUN y\n',
      { args: { ON: 'one' } },
      ['RUN /bin/sh -c x', 'RUN /bin/sh -c y'],
      ['3', '5'],
    ],
    [
      'of the later one, of two that are alike',
      'FROM a\nRUN x\nRUN x\n',
      {},
      ['RUN /bin/sh -c x # buildkit'],
      ['3'],
    ],
    [
      'by the whole command, and not by its end',
      'FROM a\nRUN cmake && make\nRUN make\n',
      {},
      ['RUN /bin/sh -c cmake && make # buildkit', 'RUN /bin/sh -c make # buildkit'],
      ['2', '3'],
    ],
    [
      'with arguments whose values have blanks and commands in them',
      'FROM a\nRUN make\nRUN make all\n',
      {},
      ['RUN |1 A=x && make /bin/sh -c make # buildkit', 'RUN |1 A=make all /bin/sh -c make all # buildkit'],
      ['2', '3'],
    ],
    [
      'and none where ONBUILD of its base made it',
      'FROM a\nRUN x\n',
      {},
      ['COPY . . # buildkit', 'RUN /bin/sh -c x'],
      ['-', '2'],
    ],
    ['and none that only sets ONBUILD itself', 'FROM a\nONBUILD RUN x\n', {}, ['RUN /bin/sh -c x'], ['-']],
    ['and none where it says nothing', 'FROM a\nRUN x\n', {}, [undefined, ''], ['-', '-']],
    ['in a relative folder', 'FROM a\nWORKDIR ./x/../y/\n', {}, ['WORKDIR /home/y'], ['2']],
    ['in a folder with quotes', 'FROM a\nWORKDIR "/x y"\n', {}, ['WORKDIR /x y'], ['2']],
    ['heredocs behind files', 'FROM a\nCOPY <<x a /b/\nx\n', {}, ['COPY a <<x /b/ # buildkit'], ['2-3']],
    ['and no comment behind it', 'FROM a\nRUN x\n\n# y\n', {}, ['RUN /bin/sh -c x'], ['2']],
  ])('%s', (_, text, more, createdBy, lines) => {
    expect(linesOf(createdBy, read(text, more))).toEqual(lines);
  });

  test('only above its base', () => {
    const created = ['COPY . .', 'COPY . .'];
    expect(linesOf(created, read('FROM a\nCOPY . .\nCOPY . .\n'), 1)).toEqual(['-', '3']);
    expect(linesOf(created, read('FROM a\nCOPY . .\n'), 2)).toEqual(['-', '-']);
  });

  test('nowhere, where nobody has read the Dockerfile', () => {
    expect(linesOf(['RUN /bin/sh -c x'], { path, text: 'FROM a\nRUN x\n' })).toEqual(['-']);
  });

  test('of its own, and in order, whatever the texts are', () => {
    const word = fc.constantFrom('x', 'y', 'x y', '$A', '*');
    const keyword = fc.constantFrom('RUN', 'COPY', 'WORKDIR');
    const line = fc.tuple(keyword, word).map(([one, two]) => `${one} ${two}`);
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (made, written) => {
        const found = layerLines(made, read(['FROM a', ...written].join('\n')));
        const lines = found.flatMap((one) => one?.line ?? []);
        expect(found).toHaveLength(made.length);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        // What is the same in both, in the same order, has a line each.
        // BuildKit writes folders in full, so that those of WORKDIR are never the same.
        const isSame = made.join('\n') === written.join('\n') && !made.join('\n').includes('WORKDIR');
        if (isSame) expect(lines).toHaveLength(made.length);
      }),
    );
  });
});
