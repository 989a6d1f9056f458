/**
 * The two projects of the bench `fresh` that are compiled: modules, libraries on them, and services on those.
 *
 * The models (fresh-compiler.mjs) have the numbers of one real program each, measured on 2026-11-22 on the machine of
 * docs/bench.md: a cold build of ALL services together costs what that ONE program does. That is in favour of the ways that
 * compile again: several real services cost more. CPU is user and system time; models were measured alone, without an
 * engine, a process for each service in turn, with the modules that the bench serves (twelve files each): on a quiet machine,
 * and (in brackets) beside other work. zstd is `tar | zstd -3`. A real program leaves about twice as many files.
 */
import { install } from './fresh-apt.mjs';

/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-shapes.mjs').State} State */

const units = Array.from({ length: 8 }, (_, index) => index);
const libs = Array.from({ length: 12 }, (_, index) => index);

/** @param {number} modules @param {State} state */
function lockOf(modules, { dependency }) {
  // One module is a newer one.
  return Array.from(
    { length: modules },
    (_, index) => `mod-${index} v${index === 5 ? 1 + dependency : 1}\n`,
  ).join('');
}

/**
 * Twelve libraries, each on some modules, and eight units of each service on two of those. A change of the code is one of
 * a library.
 * @param {readonly string[]} services @param {number} modules @param {State} state
 */
function sourcesOf(services, modules, { code }) {
  const lib = (/** @type {number} */ index) => [
    `libs/lib-${index}.src`,
    `import mod-${index % modules} mod-${(index + 8) % modules}\n${index === 3 ? `changed ${code} times\n` : ''}`,
  ];
  const unit = (/** @type {string} */ service) =>
    units.map((index) => [
      `services/${service}/unit-${index}.src`,
      `import libs/lib-${index}.src libs/lib-${index + 1}.src\n${service} ${index}\n`,
    ]);
  return /** @type {Record<string, string>} */ (
    Object.fromEntries([...libs.map(lib), ...services.flatMap(unit)])
  );
}

/** A Go module: a base and four images on it; modules and compiled packages in cache mounts. @returns {Shape} */
export function go() {
  const services = ['api', 'worker', 'gateway', 'cli'];
  const modules = '/go/pkg/mod';
  const objects = '/root/.cache/go-build';
  const compile = 'node toolchain/compiler.mjs';
  return {
    name: 'Go',
    targets: {
      base: { context: 'base', dockerfile: 'Dockerfile' },
      ...Object.fromEntries(
        services.map((name) => [
          name,
          { context: '.', dockerfile: 'Dockerfile', base: 'base', args: { SERVICE: name } },
        ]),
      ),
    },
    mounts: ['/var/cache/apt', '/var/lib/apt', modules, objects],
    locks: (state) => lockOf(20, state),
    // Real: `go build` (1.26.8) of a program with net/http, GOCACHE empty: 27.5 s of CPU, 1,326 files, 88 MB, 21 MB by
    // zstd; after a change of main.go 0.6 s.
    // Model, four services: 26.5 s (29.8), 568 files, 88 MB, 22 MB by zstd; linking one 0.5 s; after a change of a library
    // 0.7 s each.
    model: {
      ...{ iterations: 265_000, objectBytes: 305_000, repeats: 4 },
      ...{ linkIterations: 670_000, binaryBytes: 8_000_000 },
    },
    files: (state) => ({
      ...sourcesOf(services, 20, state),
      'go.sum': lockOf(20, state),
      'base/Dockerfile': [
        'FROM debian:bookworm-slim',
        install('ca-certificates curl tzdata git'),
        'RUN useradd --create-home app',
        '',
      ].join('\n'),
      Dockerfile: [
        'FROM node:24-bookworm-slim AS build',
        'WORKDIR /src',
        'COPY toolchain/ toolchain/',
        'COPY go.sum ./',
        `RUN --mount=type=cache,target=${modules} ${compile} fetch go.sum ${modules}`,
        'COPY . .',
        'ARG SERVICE',
        `RUN --mount=type=cache,target=${modules} --mount=type=cache,target=${objects} \\`,
        `    ${compile} build go.sum ${modules} ${objects} "$SERVICE" /out/service`,
        'FROM base',
        'COPY --from=build /out/service /usr/local/bin/service',
        'USER app',
        'CMD ["service"]',
        '',
      ].join('\n'),
      '.dockerignore': 'Dockerfile\nbase\nimage-build.yml\n.dockerignore\n',
    }),
  };
}

/** A Cargo workspace: seven services from one Dockerfile, which take turns in one target folder. @returns {Shape} */
export function rust() {
  const services = ['auth', 'billing', 'catalog', 'mail', 'orders', 'search', 'web'];
  const modules = '/usr/local/cargo/registry';
  const objects = '/src/target';
  return {
    name: 'Rust',
    targets: Object.fromEntries(
      services.map((name) => [name, { context: '.', dockerfile: 'Dockerfile', args: { SERVICE: name } }]),
    ),
    mounts: ['/var/cache/apt', '/var/lib/apt', modules, objects],
    locks: (state) => lockOf(24, state),
    // Real: `cargo build --release` of axum 0.8, tokio (full) and serde_json, 59 crates: 43.6 s of CPU, 123 MB in target,
    // 40 MB by zstd; after a change of main.rs 4.4 s, of which the model takes a half for each service.
    // Model, seven services: 42.6 s (45.6), 712 files, 122 MB, 41 MB by zstd; linking one 2.0 s; after a change of a library
    // 2.2 s each.
    model: {
      ...{ iterations: 245_000, objectBytes: 340_000, repeats: 3 },
      ...{ linkIterations: 5_200_000, binaryBytes: 8_000_000 },
    },
    files: (state) => ({
      ...sourcesOf(services, 24, state),
      'Cargo.lock': lockOf(24, state),
      Dockerfile: [
        'FROM node:24-bookworm-slim AS build',
        'WORKDIR /src',
        'COPY . .',
        'ARG SERVICE',
        `RUN --mount=type=cache,target=${modules} --mount=type=cache,target=${objects},sharing=locked \\`,
        `    node toolchain/compiler.mjs build Cargo.lock ${modules} ${objects} "$SERVICE" /out/service`,
        'FROM debian:bookworm-slim',
        install('ca-certificates tini'),
        'COPY --from=build /out/service /usr/local/bin/service',
        'CMD ["service"]',
        '',
      ].join('\n'),
      '.dockerignore': 'Dockerfile\nimage-build.yml\n.dockerignore\n',
    }),
  };
}
