/** The three projects of the bench `fresh`, as they are after so many changes, and as Bake targets by hand. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const compiler = join(import.meta.dirname, 'fresh-compiler.mjs');

/** How often the code, and the dependencies, were changed. @typedef {{ code: number, dependency: number }} State */
/**
 * @typedef {object} Target
 * @property {string} context
 * @property {string} dockerfile
 * @property {string} [base]  another target that it is FROM
 * @property {Record<string, string>} [args]
 */
/**
 * @typedef {object} Shape
 * @property {string} name
 * @property {Record<string, Target>} targets
 * @property {readonly string[]} mounts  targets of its cache mounts; their ids are the same
 * @property {(state: State) => Record<string, string>} files
 * @property {(state: State) => string} locks  what actions/cache would hash
 * @property {import('./fresh-compiler.mjs').Model} [model]
 */

const aptMounts = [
  '--mount=type=cache,target=/var/cache/apt,sharing=locked',
  '--mount=type=cache,target=/var/lib/apt,sharing=locked',
].join(' ');
/** @param {string} packages */
function install(packages) {
  return `RUN ${aptMounts} rm -f /etc/apt/apt.conf.d/docker-clean && apt-get update && apt-get install --yes --no-install-recommends ${packages}`;
}

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
function go() {
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
    // `go build` of a program with net/http (Go 1.26): 27 s of CPU, 956 files, 86 MB, 21 MB by zstd.
    model: { iterations: 120_000, objectBytes: 280_000, linkIterations: 450_000, binaryBytes: 8_000_000 },
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
function rust() {
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
    // Twice as much is left behind for a second of CPU as by Go: rlib, rmeta and incremental files.
    model: { iterations: 130_000, objectBytes: 560_000, linkIterations: 600_000, binaryBytes: 8_000_000 },
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

/** Three services, each with requirements of its own; nothing is compiled, all packages are real. @returns {Shape} */
function python() {
  const services = {
    api: ['flask==3.0.3', 'sqlalchemy==2.0.36', 'pydantic==2.9.2'],
    jobs: ['numpy==1.26.4', 'pandas==2.2.3'],
    site: ['django==5.1.4', 'pillow==11.0.0'],
  };
  // A change of the dependencies is one more of the jobs'; a change of the code is one of the api's.
  const requirements = (/** @type {keyof typeof services} */ name, /** @type {State} */ { dependency }) =>
    [...services[name], ...(name === 'jobs' && dependency > 0 ? ['tabulate==0.9.0'] : []), ''].join('\n');
  const names = /** @type {(keyof typeof services)[]} */ (Object.keys(services));
  return {
    name: 'Python',
    targets: Object.fromEntries(names.map((name) => [name, { context: name, dockerfile: 'Dockerfile' }])),
    mounts: ['/var/cache/apt', '/var/lib/apt', '/root/.cache/pip'],
    locks: (state) => names.map((name) => requirements(name, state)).join('\n'),
    files: (state) =>
      Object.fromEntries(
        names.flatMap((name) => [
          [
            `${name}/Dockerfile`,
            [
              'FROM debian:bookworm-slim',
              install('python3 python3-pip'),
              'ENV PIP_INDEX_URL=http://pypi.packages/simple PIP_TRUSTED_HOST="pypi.packages files.packages"',
              'WORKDIR /app',
              'COPY requirements.txt ./',
              'RUN --mount=type=cache,target=/root/.cache/pip pip install --break-system-packages -r requirements.txt',
              'COPY . .',
              'CMD ["python3", "main.py"]',
              '',
            ].join('\n'),
          ],
          [`${name}/requirements.txt`, requirements(name, state)],
          [`${name}/main.py`, `print("${name}", ${name === 'api' ? state.code : 0})\n`],
          [`${name}/.dockerignore`, 'Dockerfile\n.dockerignore\n'],
        ]),
      ),
  };
}

/** @returns {readonly Shape[]} */
export function allShapes() {
  return [go(), rust(), python()];
}

/**
 * Writes a project anew, with a policy for us that asks for nothing that a build by hand does not do either.
 * @param {Shape} shape @param {State} state @param {string} folder
 */
export function writeTree({ targets, files, model }, state, folder) {
  rmSync(folder, { recursive: true, force: true });
  const policy = [
    'version: 1',
    'defaults: { skip: [lint, size, vulnerabilities, secrets] }',
    'images:',
    ...Object.entries(targets).map(([name, { context, dockerfile, args = {} }]) => {
      const image = { file: join(context, dockerfile), context, args };
      return `  ${name}: ${JSON.stringify(image)}`;
    }),
    '',
  ].join('\n');
  const all = { ...files(state), 'image-build.yml': policy };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (model === undefined) return;
  mkdirSync(join(folder, 'toolchain'));
  cpSync(compiler, join(folder, 'toolchain', 'compiler.mjs'));
  writeFileSync(join(folder, 'toolchain', 'model.json'), JSON.stringify(model));
}

/**
 * The same as one Bake file.
 * @param {Shape} shape
 * @param {object} wanted
 * @param {string} wanted.prefix  "127.0.0.1:PORT/NAME"
 * @param {string} wanted.file  where it goes
 * @param {Record<string, string>} wanted.args  for every target
 * @param {boolean} wanted.cached  each target reads and writes a scope of its own, as steps of build-push-action would
 * @returns {string[]} arguments for buildx
 */
export function bakeFile({ targets }, { prefix, file, args, cached }) {
  const target = Object.fromEntries(
    Object.entries(targets).map(([name, one]) => [
      name,
      {
        context: one.context,
        dockerfile: one.dockerfile,
        contexts: one.base === undefined ? {} : { [one.base]: `target:${one.base}` },
        args: { ...one.args, ...args },
        tags: [`${prefix}/${name}:latest`],
        output: ['type=image,push=true'],
        ...(cached
          ? { 'cache-from': [`type=gha,scope=${name}`], 'cache-to': [`type=gha,scope=${name},mode=max`] }
          : {}),
      },
    ]),
  );
  writeFileSync(file, JSON.stringify({ group: { default: { targets: Object.keys(targets) } }, target }));
  return ['bake', '--file', file, '--allow=fs.read=*', '--provenance=false', '--progress=plain'];
}

/** @param {string} text */
export function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
