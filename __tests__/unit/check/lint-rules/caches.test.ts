import { describe, expect, test } from '@jest/globals';
import { judgedBy, linesOf, lintImageFrom } from './judged.ts';

const apt =
  '--mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt/lists,sharing=locked';

describe('missing-cache-mount', () => {
  test.each([
    'apt-get update && apt-get install -y curl',
    'apt install curl',
    'sudo -E apt-get -y install curl',
    'DEBIAN_FRONTEND=noninteractive apt-get -qq install curl',
    'apk add --no-cache curl',
    'pip install -r requirements.txt',
    'python3 -m pip install --no-cache-dir x',
    '/venv/bin/pip3 install x',
    'uv sync --frozen',
    'uv pip install x',
    'poetry install --no-root',
    'conda env create -f environment.yml',
    'npm ci',
    'npm install -g pnpm',
    'yarn',
    'yarn install --immutable',
    'corepack enable && corepack yarn install',
    'pnpm install --frozen-lockfile',
    'go mod download',
    'CGO_ENABLED=0 go build -o /out ./cmd/app',
    'cargo build --release',
    'mvn -B package',
    './mvnw package',
    'gradle build',
    'composer install --no-dev',
    'bundle install',
    'dotnet restore',
    'bash -c "set -e; npm ci"',
    'if [ -f package.json ]; then npm ci; fi',
  ])('says it of %s', (command) => {
    expect(linesOf('missing-cache-mount', `FROM x\nRUN ${command}\n`)).toEqual([2]);
  });

  test.each([
    ['with its mount', '--mount=type=cache,target=/root/.npm npm ci'],
    ['with both of apt’s', `${apt} apt-get update && apt-get install -y curl`],
    ['with a mount above it', '--mount=type=cache,target=/root/.cache pip install x'],
    ['with a mount in a home folder', '--mount=type=cache,target=/home/app/.cache/pip pip install x'],
    ['with a mount nobody knows', '--mount=type=cache,target=/somewhere cargo build'],
    ['with a mount behind a variable', '--mount=type=cache,target=$NPM_HOME npm ci'],
    ['without the network', 'cargo build --offline'],
    ['with what is there', 'go build -mod=vendor ./...'],
    ['that only says it', 'echo npm ci'],
    ['that asks', 'npm --version && command -v yarn && yarn --version && go version && pip --help'],
    ['that runs a script', 'npm run build && yarn build && pnpm run build'],
    ['that updates the lists', 'apt-get update'],
    ['that nobody can read', 'npm ci "'],
  ])('does not say it of a line %s', (_, command) => {
    expect(linesOf('missing-cache-mount', `FROM x\nRUN ${command}\n`)).toEqual([]);
  });

  test('says it of a mount that is another manager’s, of JSON and of heredocs', () => {
    const text = `FROM x
RUN --mount=type=cache,target=/root/.npm pip install x
RUN ["apt-get", "install", "x"]
RUN <<EOF
set -e
npm ci
EOF
RUN bash -e <<EOF
npm ci
EOF
RUN python3 <<EOF
npm ci
EOF
RUN <<EOF
#!/usr/bin/env python3
npm ci
EOF
`;
    expect(linesOf('missing-cache-mount', text)).toEqual([2, 3, 4, 8]);
  });

  test('of each package manager once, with the mounts to write', () => {
    const image = lintImageFrom('FROM x\nRUN apt-get install a && apt-get install b && pip install c\n');
    expect(judgedBy('missing-cache-mount', image).map(({ todo }) => todo)).toEqual([
      'RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt/lists,sharing=locked …',
      'RUN --mount=type=cache,target=/root/.cache/pip …',
    ]);
  });

  test('names the place that the Dockerfile gives to the cache', () => {
    const image = lintImageFrom('FROM x\nENV UV_CACHE_DIR=/cache/uv\nRUN uv sync\n');
    expect(judgedBy('missing-cache-mount', image)[0]?.todo).toBe('RUN --mount=type=cache,target=/cache/uv …');
  });

  test('does not say it of cargo where cargo-chef keeps what is compiled in a layer', () => {
    expect(
      linesOf(
        'missing-cache-mount',
        'FROM x\nRUN cargo chef cook --recipe-path r.json\nCOPY . .\nRUN cargo build\n',
      ),
    ).toEqual([]);
  });

  test('does not speak of stages that the image does not need', () => {
    expect(linesOf('missing-cache-mount', 'FROM x AS test\nRUN npm ci\nFROM y\nRUN true\n')).toEqual([]);
  });
});

describe('useless-cache-mount', () => {
  const pip = '--mount=type=cache,target=/root/.cache/pip';
  test.each([
    `${pip} pip install --no-cache-dir x`,
    `${pip} PIP_NO_CACHE_DIR=1 pip install x`,
    `${pip} pip install x && pip cache purge`,
    `${pip} pip install x && rm -rf /root/.cache`,
    `${apt} apt-get update && apt-get install x && rm -rf /var/lib/apt/lists/*`,
    `${apt} apt-get install x && rm -r /var/cache/apt/archives/*`,
    `${apt} apt-get install x && apt-get clean`,
    '--mount=type=cache,target=/root/.npm npm ci && npm cache clean --force',
    '--mount=type=cache,target=/etc/apk/cache apk add --no-cache x',
    '--mount=type=cache,target=/opt/conda/pkgs conda install x && conda clean -afy',
    '--mount=type=cache,target=/go/pkg/mod go build && go clean -modcache',
    '--mount=type=cache,target=/root/.cache/uv uv sync --no-cache',
  ])('says it of %s', (command) => {
    expect(linesOf('useless-cache-mount', `FROM x\nRUN ${command}\n`)).toEqual([2]);
  });

  test('says it where ENV switches the cache off, in a stage below, too', () => {
    expect(
      linesOf(
        'useless-cache-mount',
        `FROM x AS a\nENV PIP_NO_CACHE_DIR=off\nFROM a AS b\nRUN ${pip} pip install x\n`,
      ),
    ).toEqual([]);
    expect(
      linesOf(
        'useless-cache-mount',
        `FROM x AS a\nENV PIP_NO_CACHE_DIR=1\nFROM a AS b\nRUN ${pip} pip install x\n`,
      ),
    ).toEqual([4]);
  });

  test.each([
    'pip install --no-cache-dir x',
    'apt-get install x && rm -rf /var/lib/apt/lists/* && apt-get clean',
    `${pip} apt-get install x && rm -rf /var/lib/apt/lists/* && pip install x`,
    `${pip} pip install x && rm -rf /tmp/*`,
    `${apt} rm -f /var/cache/apt/archives/lock && apt-get install x`,
    '--mount=type=cache,target=/var/lib/apt/lists,sharing=locked apt-get update && apt-get install x && apt-get clean',
    `${apt} apt-get install x && apt-get autoclean`,
    '--mount=type=cache,target=/root/.cache/uv pip install --no-cache-dir x && uv sync',
  ])('does not say it of %s', (command) => {
    expect(linesOf('useless-cache-mount', `FROM x\nRUN ${command}\n`)).toEqual([]);
  });
});

describe('apt-cache-not-locked', () => {
  test.each<[string, number[]]>([
    ['--mount=type=cache,target=/var/cache/apt apt-get install x', [2]],
    [
      '--mount=type=cache,target=/var/cache/apt,sharing=shared --mount=type=cache,target=/var/lib/apt apt-get install x',
      [2, 2],
    ],
    ['--mount=target=/var/cache/apt,type=cache,id=apt apt-get update', [2]],
    [`${apt} apt-get install x`, []],
    ['--mount=type=cache,target=/var/cache/apt,sharing=private apt-get install x', []],
    ['--mount=type=cache,target=/var/cache/apt,sharing=$HOW apt-get install x', []],
    ['--mount=type=cache,target=/var/cache/apt ls /var/cache/apt', []],
    ['--mount=type=cache,target=/root/.npm apt-get install x', []],
  ])('%s', (command, expected) => {
    expect(linesOf('apt-cache-not-locked', `FROM x\nRUN ${command}\n`)).toEqual(expected);
  });
});

describe('docker-clean-kept', () => {
  const install = `RUN ${apt} apt-get update && apt-get install -y curl`;
  test.each<[string, string, number[]]>([
    ['Debian', `FROM debian:12\n${install}`, [2]],
    ['Ubuntu from a mirror', `FROM mirror.example:5000/library/ubuntu:24.04\n${install}`, [2]],
    ['Debian by its digest', `FROM debian@sha256:${'0'.repeat(64)}\n${install}`, [2]],
    ['what is made on Debian', `FROM node:24-bookworm-slim AS a\nFROM a\n${install}`, [3]],
    [
      'removed at once',
      `FROM debian:12\n${install.replace('apt-get', 'rm -f /etc/apt/apt.conf.d/docker-clean; apt-get')}`,
      [],
    ],
    [
      'removed before',
      `FROM debian:12 AS a\nRUN rm /etc/apt/apt.conf.d/docker-clean\nFROM a\n${install}`,
      [],
    ],
    ['settings of its own', `FROM debian:12\nCOPY apt.conf /etc/apt/apt.conf.d/\n${install}`, []],
    ['another base', `FROM corp/base:1\n${install}`, []],
    ['a base behind a variable', `ARG B\nFROM x:\${B:-1}\n${install}`, []],
    ['without a mount', 'FROM debian:12\nRUN apt-get install -y curl', []],
    [
      'a mount for the lists alone',
      'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get install -y curl',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(linesOf('docker-clean-kept', `${text}\n`)).toEqual(expected);
  });

  test('a sibling that this one stands on has removed it, or has not', () => {
    const target = { context: '/w', contexts: { base: 'target:base' } };
    const app = lintImageFrom(`FROM base\n${install}\n`, { target });
    const removing = lintImageFrom('FROM debian:12\nRUN rm -f /etc/apt/apt.conf.d/docker-clean\n', {
      name: 'base',
    });
    const keeping = lintImageFrom('FROM debian:12\nRUN true\n', { name: 'base' });
    expect(judgedBy('docker-clean-kept', app, [app, removing])).toEqual([]);
    expect(judgedBy('docker-clean-kept', app, [app, keeping]).map(({ line }) => line)).toEqual([2]);
    expect(judgedBy('docker-clean-kept', app, [app])).toEqual([]);
  });
});

describe('cache-needlessly-locked', () => {
  test.each<[string, number]>([
    ['target=/root/.npm,sharing=locked', 1],
    ['target=/go/pkg/mod,sharing=locked', 1],
    ['target=/root/.cache/go-build,sharing=locked', 1],
    ['target=/root/.cache/pip,sharing=locked', 1],
    ['target=/root/.npm', 0],
    ['target=/root/.npm,sharing=private', 0],
    ['target=/var/cache/apt,sharing=locked', 0],
    ['target=/root/.m2,sharing=locked', 0],
    ['target=/root/.cache,sharing=locked', 0],
    ['target=/somewhere,sharing=locked', 0],
    ['target=/src/target,sharing=locked', 0],
  ])('--mount=type=cache,%s: %i', (mount, count) => {
    expect(linesOf('cache-needlessly-locked', `FROM x\nRUN --mount=type=cache,${mount} cmd\n`)).toHaveLength(
      count,
    );
  });
});

describe('cache-id-shared', () => {
  const cargo = (options: string, command = 'cargo build --release') =>
    `FROM rust AS b\nARG TARGETPLATFORM\nWORKDIR /src\nRUN --mount=type=cache,target=target${options} ${command}\n`;
  const platforms = ['linux/amd64', 'linux/arm64'];
  test.each<[string, string, number[]]>([
    ['two platforms', cargo(''), [4]],
    ['two platforms with one id', cargo(',id=app'), [4]],
    ['an id for each platform', cargo(',id=app-$TARGETPLATFORM'), []],
    ['one after the other', cargo(',sharing=locked'), []],
    ['each for itself', cargo(',sharing=private'), []],
    ['a folder for each triple', cargo('', 'cargo build --target x86_64-unknown-linux-musl'), []],
    ['no compiler', cargo('', 'ls'), []],
    ['one build for all', cargo('').replace('FROM', 'FROM --platform=$BUILDPLATFORM'), []],
  ])('%s', (_, text, expected) => {
    expect(linesOf('cache-id-shared', text, { platforms })).toEqual(expected);
  });

  test('two images with one folder, and two with their own', () => {
    const image = (name: string, options: string) =>
      lintImageFrom(cargo(options, `cargo build -p ${name}`), { name });
    const [one, two, own] = [image('one', ''), image('two', ''), image('three', ',id=three')];
    expect(judgedBy('cache-id-shared', one, [one, two, own]).map(({ line }) => line)).toEqual([4]);
    expect(judgedBy('cache-id-shared', own, [one, two, own])).toEqual([]);
    expect(judgedBy('cache-id-shared', one, [one, own])).toEqual([]);
  });
});
