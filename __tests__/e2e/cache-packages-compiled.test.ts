import { beforeAll, expect, test } from '@jest/globals';
import { cargoRegistry } from '../support/package-registries/cargo.ts';
import { goRegistry } from '../support/package-registries/go.ts';
import { threeRounds } from '../support/package-registries/rounds.ts';
import { installing, makeToolchain } from '../support/package-registries/toolchain.ts';

const all = ['apple', 'banana', 'cherry'];

let go = '';
let rust = '';
beforeAll(async () => {
  const from = 'FROM debian:bookworm-slim';
  [go, rust] = await Promise.all([
    makeToolchain('go', { Dockerfile: [from, installing('golang-go'), 'ENV GOPATH=/go'] }),
    makeToolchain('rust', { Dockerfile: [from, installing('cargo-web'), 'ENV CARGO_HOME=/usr/local/cargo'] }),
  ]);
}, 300_000);

test('Go downloads and compiles no module twice, and a new one alone', async () => {
  const rounds = await threeRounds({
    registry: goRegistry(all),
    dockerfile: () => [
      `FROM ${go} AS build`,
      'ENV GOPROXY=http://packages.test/go GOSUMDB=off',
      'WORKDIR /src',
      'COPY . .',
      'RUN --mount=type=cache,target=/go/pkg/mod \\',
      '  --mount=type=cache,target=/root/.cache/go-build \\',
      '  go build -v -o /app . 2> /compiled',
      'RUN { /app 2>&1; sed -n "/^packages/p" /compiled | sort; } > /result',
    ],
    files: (code, packages) => ({
      'main.go': [
        'package main',
        ...packages.map((name) => `import "packages.test/${name}"`),
        'func main() {',
        `println("${code}")`,
        ...packages.map((name) => `println(${name}.Name())`),
        '}',
      ],
    }),
    result: (code, packages, added) => [code, ...packages, ...added.map((name) => `packages.test/${name}`)],
    mounts: ['/go/pkg/mod', '/root/.cache/go-build'],
  });
  const packages = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => ['mod', 'zip'].map((end) => `/go/packages.test/${name}/@v/v1.0.0.${end}`));
  const versions = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `GET /go/packages.test/${name}/@v/v1.0.0.info 200`);
  expect(rounds).toEqual({
    first: { packages: packages('apple', 'banana'), others: versions('apple', 'banana') },
    otherCode: { packages: [], others: [] },
    onePackageMore: { packages: packages('cherry'), others: versions('cherry') },
  });
});

test('cargo downloads and compiles no crate twice, and a new one alone', async () => {
  const rounds = await threeRounds({
    registry: await cargoRegistry(all),
    dockerfile: () => [
      `FROM ${rust} AS build`,
      'WORKDIR /app',
      'COPY . .',
      'RUN --mount=type=cache,target=/app/target/ \\',
      '  --mount=type=cache,target=/usr/local/cargo/git/db \\',
      '  --mount=type=cache,target=/usr/local/cargo/registry/ \\',
      '  cargo build --release --locked 2> /compiled && cp target/release/app /usr/local/bin/',
      `RUN { app; sed -n 's/^ *Compiling \\([a-z]*\\) .*/\\1/p' /compiled | sort; } > /result`,
    ],
    files: (code, packages) => ({
      'src/main.rs': [
        'fn main() {',
        `println!("${code}");`,
        ...packages.map((name) => `println!("{}", ${name}::name());`),
        '}',
      ],
    }),
    result: (code, packages, added) => [code, ...packages, 'app', ...added],
    mounts: ['/app/target', '/usr/local/cargo/git/db', '/usr/local/cargo/registry'],
  });
  const packages = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `/crates/files/${name}/1.0.0/download`);
  expect(rounds).toEqual({
    first: {
      packages: packages('apple', 'banana'),
      others: ['ap/pl/apple', 'ba/na/banana', 'config.json'].map((path) => `GET /crates/${path} 200`),
    },
    otherCode: { packages: [], others: [] },
    onePackageMore: { packages: packages('cherry'), others: ['GET /crates/ch/er/cherry 200'] },
  });
});
