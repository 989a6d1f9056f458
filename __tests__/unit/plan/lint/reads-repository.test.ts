import { describe, expect, test } from '@jest/globals';
import { createLintContexts } from '../../../../src/plan/lint/context.ts';
import { readsRepository } from '../../../../src/plan/lint/reads-repository.ts';
import { makeTree } from '../../../support/tree.ts';
import { lintImageFrom, plannedFrom } from '../../check/lint-rules/judged.ts';

const reads = (...lines: readonly string[]): boolean =>
  readsRepository(lintImageFrom(`FROM x\n${lines.join('\n')}\n`));

describe('a RUN that reads the repository', () => {
  test.each([
    'RUN git describe --tags > version',
    'RUN echo "$(git rev-parse --short HEAD)" > version',
    'RUN export V=`git log -1 --format=%H` && make',
    'RUN apt-get install -y git && git -C /src describe',
    'RUN git -c safe.directory=* --no-pager log -1',
    'RUN git --git-dir .git rev-list --count HEAD',
    'RUN sudo /usr/bin/git status',
    'RUN git \\\n  describe',
    'RUN ["git", "describe"]',
    'RUN <<EOF\nset -e\ngit submodule update --init\nEOF',
    'RUN go build -buildvcs=true ./...',
    'RUN pip install setuptools_scm && python -m build',
    'RUN goreleaser build --snapshot',
    'RUN cat .git/HEAD > version',
    'RUN git config --global user.name x && git describe',
    // Another one was brought, and it is not that which is read.
    'RUN git clone https://example.org/x.git /y && cd /src && git describe',
    'RUN git clone https://example.org/x.git && cd x && make && cd .. && git describe',
    'RUN git clone https://example.org/x.git && cd x && make && cd - && git describe',
    'RUN git clone https://example.org/x.git /y && (cd /y && make) && git describe',
    'RUN git clone https://example.org/x.git && make -C x && git describe',
    'RUN git clone https://example.org/x.git && cd xy && git describe',
    'RUN git clone https://example.org/x.git /y && git -C /src describe',
    'RUN git clone https://example.org/x.git /y && git --git-dir=/src/.git describe',
    'RUN git clone https://example.org/x.git /y && cat /src/.git/HEAD',
    'RUN git clone "$URL" && cd /src && git describe',
    'RUN git init /x && cd /src && git log -1',
    'RUN <<EOF\ngit clone https://example.org/x.git /y\ncd /y\nmake\ncd /src\ngit describe\nEOF',
  ])('%s', (line) => {
    expect(reads(line)).toBe(true);
  });
});

describe('a RUN that does not', () => {
  test.each([
    'RUN apt-get update && apt-get install -y --no-install-recommends git curl',
    'RUN apk add --no-cache git log',
    'RUN dnf install -y git && rm -rf /var/cache/dnf',
    'RUN git clone https://example.org/x.git && cd x && git checkout v1 && git describe',
    'RUN git init /x && git -C /x status',
    'RUN git init /x && git --git-dir=/x/.git log && cat /x/.git/HEAD',
    'RUN git clone -b v1 --depth 1 https://example.org/x.git /y && cd /y/sub && git log -1',
    'RUN git clone --bare https://example.org/x.git && cd x.git && git log -1',
    'RUN git clone https://example.org/x.git >/dev/null 2>&1 && cd x && git checkout v1',
    'RUN git clone git@example.org:x.git && cd ./x && git log -1',
    'RUN git clone https://example.org/x.git . && git describe',
    // It may be where the RUN stands.
    'RUN git clone https://example.org/x.git /y && git checkout v1',
    'RUN git clone "https://example.org/${NAME}.git" && cd "${NAME}" && git checkout v1',
    'RUN git clone https://example.org/x.git "$DIR" && cd /tmp && cd $DIR/sub && git checkout v1',
    'RUN git clone "$URL" && cd x && git checkout v1',
    'RUN git clone "$URL" && cd "$(basename "$URL" .git)" && git checkout v1',
    'RUN mkdir x && cd x && git init && git remote add origin "$URL" && git fetch && git checkout v1',
    'RUN git clone https://example.org/a.git && git clone https://example.org/b.git && cd a && git log && cd ../b && git log',
    'RUN if true; then git clone https://example.org/a.git; cd a; git log; fi',
    'RUN bash -c "git clone https://example.org/a.git && cd a && git log"',
    'RUN git config --global --add safe.directory /app',
    'RUN git --version',
    'RUN pip install git+https://example.org/x.git@v1',
    'RUN npm install git',
    'RUN go build ./...',
    'RUN go build -buildvcs=false ./...',
    'RUN rm -rf .git/hooks .git',
    'RUN echo digit legit',
    'COPY git /usr/local/bin/git',
  ])('%s', (line) => {
    expect(reads(line)).toBe(false);
  });

  test('a repository that was brought is of that RUN alone', () => {
    expect(reads('RUN git clone https://example.org/x.git', 'RUN git describe')).toBe(true);
  });
});

test('.git is let in where git is only installed, and wanted where it is read', async () => {
  const dir = await makeTree({ 'main.go': 'package main\n', '.git/HEAD': 'ref: x\n' });
  const letIn = async (run: string) => {
    const text = `FROM x\nRUN ${run}\nCOPY . .\n`;
    const image = plannedFrom('app', text, { target: { context: dir, dockerfile: 'Dockerfile' } });
    const context = await createLintContexts(dir)(image, lintImageFrom(text));
    return context?.letIn.map(({ path }) => path);
  };
  expect(await letIn('apt-get update && apt-get install -y git')).toEqual(['.git']);
  expect(await letIn('git describe > version')).toEqual([]);
});
