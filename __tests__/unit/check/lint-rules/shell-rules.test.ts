import { describe, expect, test } from '@jest/globals';
import { judgedBy, linesOf, lintImageFrom } from './judged.ts';

describe('pipe-without-pipefail', () => {
  test.each<[string, string, number[]]>([
    ['plain', 'FROM x\nRUN curl https://a/b | tar x\n', [2]],
    ['in a heredoc for a shell', 'FROM x\nRUN bash <<EOF\ncurl https://a/b | tar x\nEOF\n', [2]],
    ['in a shell of its own', 'FROM x\nRUN bash -c "curl a | sh"\n', [2]],
    ['in JSON', 'FROM x\nRUN ["sh", "-c", "curl a | sh"]\n', [2]],
    ['in what is put in', 'FROM x\nRUN V="$(curl a | jq .v)" && echo "$V"\n', [2]],
    ['set in the line', 'FROM x\nRUN set -o pipefail && curl a | sh\n', []],
    ['set in the heredoc', 'FROM x\nRUN <<EOF\nset -euxo pipefail\ncurl a | sh\nEOF\n', []],
    ['set by SHELL', 'FROM x\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl a | sh\n', []],
    [
      'set by SHELL of a stage below',
      'FROM x AS a\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nFROM a\nRUN curl a | sh\n',
      [],
    ],
    ['set by the shell’s flags', 'FROM x\nRUN bash -o pipefail -c "curl a | sh"\n', []],
    ['what does not fail', 'FROM x\nRUN echo "abc  f" | sha256sum -c - && yes | cmd && ls | grep x\n', []],
    ['or is no pipe', 'FROM x\nRUN curl a || wget a\n', []],
    ['another shell', 'FROM x\nSHELL ["powershell", "-Command"]\nRUN curl a | iex\n', []],
  ])('%s', (_, text, expected) => {
    expect(linesOf('pipe-without-pipefail', text)).toEqual(expected);
  });
});

describe('download-without-retry', () => {
  test.each<[string, number[]]>([
    ['curl -fsSL https://a.example/b.tgz -o b.tgz', [2]],
    ['curl "https://a.example/$V.tgz" | tar x', [2]],
    ['wget --tries=1 https://a.example/b', [2]],
    ['curl --retry 5 -fsSL https://a.example/b -o b', []],
    ['curl --retry=5 https://a.example/b', []],
    ['wget -q https://a.example/b', []],
    ['for i in 1 2 3; do curl https://a.example/b -o b && break; done', []],
    ['until curl https://a.example/b; do sleep 1; done', []],
    ['curl http://localhost:8080/health', []],
    ['curl $CURL_OPTIONS https://a.example/b', []],
    ['echo "--retry 3" > ~/.curlrc && curl https://a.example/b', []],
    ['apt-get install -y curl', []],
  ])('%s', (command, expected) => {
    expect(linesOf('download-without-retry', `FROM x\nRUN ${command}\n`)).toEqual(expected);
  });
});

describe('download-without-checksum', () => {
  test.each<[string, number[]]>([
    ['RUN curl -fsSL https://a.example/b.tgz -o b.tgz', [2]],
    ['RUN curl -fsSLO https://a.example/b.tgz', [2]],
    ['RUN curl -sSf https://sh.example | sh', [2]],
    ['RUN wget https://a.example/b.tgz', [2]],
    ['RUN wget -qO- https://a.example/b.tgz | tar xz', [2]],
    ['RUN curl https://a.example/b > b', [2]],
    ['ADD https://a.example/b.tgz /', [2]],
    ['RUN curl -fsSLO https://a.example/b.tgz && echo "$SHA  b.tgz" | sha256sum -c -', []],
    ['RUN curl -fsSLO https://a.example/b && gpg --verify b.asc b', []],
    ['RUN curl -fsSL https://a.example/repo.gpg -o /usr/share/keyrings/a.gpg', []],
    ['RUN curl -fsSL https://download.docker.com/linux/debian/gpg -o /etc/apt/keyrings/docker.asc', []],
    ['RUN curl -s https://api.example/v1/releases | jq .', []],
    ['RUN V=$(curl -s https://a.example/latest) && echo $V', []],
    ['RUN curl -I https://a.example/b.tgz -o headers', []],
    ['RUN curl -fsS https://a.example/b.tgz -o /dev/null', []],
    ['RUN curl -d x=y https://a.example/hook -o out', []],
    ['RUN curl http://127.0.0.1/b -o b', []],
    [`ADD --checksum=sha256:${'0'.repeat(64)} https://a.example/b.tgz /`, []],
    ['ADD https://github.com/a/b.git#v1 /src', []],
    ['ADD https://a.example/b.tgz /\nRUN echo "$SHA b.tgz" | sha256sum -c', []],
    ['ADD b.tgz /', []],
  ])('%s', (instruction, expected) => {
    expect(linesOf('download-without-checksum', `FROM x\n${instruction}\n`)).toEqual(expected);
  });
});

describe('secret-in-arg and secret-in-env', () => {
  test.each<[string, number]>([
    ['ARG NPM_TOKEN', 1],
    ['ARG GITHUBTOKEN=abcd1234', 1],
    ['ENV DB_PASSWORD=hunter2', 1],
    ['ENV AWS_SECRET_ACCESS_KEY="abc" API_KEY=def', 2],
    ['ENV apikey abc', 1],
    ['ENV DATABASE_URL=postgres://user:pass@host/db', 1],
    [`ENV X=ghp_${'a'.repeat(36)}`, 1],
    ['ARG PIP_INDEX_URL=https://user:pw@pypi.example/simple', 1],
    ['ENV PASSWORD_FILE=/run/secrets/p', 0],
    ['ENV DB_PASSWORD=/run/secrets/p', 0],
    ['ENV PUBLIC_KEY=abc', 0],
    ['ENV TOKEN=', 0],
    ['ENV MAX_TOKENS=100', 0],
    ['ENV KEYBOARD=de', 0],
    ['ENV REQUIRE_PASSWORD=true', 0],
    ['ENV URL=https://example.com/a:b@c', 0],
    ['ENV URL=https://$USER:$PASS@example.com', 0],
    ['ARG VERSION=1', 0],
  ])('%s: %i', (instruction, count) => {
    const text = `FROM x\n${instruction}\n`;
    const rule = instruction.startsWith('ARG') ? 'secret-in-arg' : 'secret-in-env';
    expect(linesOf(rule, text)).toHaveLength(count);
  });

  test('never tell the secret', () => {
    const image = lintImageFrom('FROM x\nENV DB_PASSWORD=hunter2\n');
    expect(JSON.stringify(judgedBy('secret-in-env', image))).not.toContain('hunter2');
  });
});
