/** The project of the bench `fresh` of which nothing is compiled. */
import { install } from './fresh-apt.mjs';

/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-shapes.mjs').State} State */

/** Three services, each with requirements of its own; nothing is compiled, all packages are real. @returns {Shape} */
export function python() {
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
