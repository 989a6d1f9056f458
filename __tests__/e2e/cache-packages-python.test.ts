import { beforeAll, expect, test } from '@jest/globals';
import { condaRegistry } from '../support/package-registries/conda.ts';
import { pipRegistry } from '../support/package-registries/pip.ts';
import { rattlerFiles } from '../support/package-registries/rattler.ts';
import { threeRounds } from '../support/package-registries/rounds.ts';
import { installing, makeToolchain } from '../support/package-registries/toolchain.ts';

const all = ['apple', 'banana', 'cherry'];

let python = '';
let conda = '';
beforeAll(async () => {
  python = await makeToolchain('python', {
    Dockerfile: [
      'FROM debian:bookworm-slim',
      installing('python3-pip'),
      // Debian's own Python is kept from other packages.
      'ENV PIP_BREAK_SYSTEM_PACKAGES=1',
    ],
  });
  conda = await makeToolchain('conda', {
    ...(await rattlerFiles()),
    Dockerfile: [
      `FROM ${python}`,
      'RUN --mount=target=/context pip install --no-cache-dir --no-index --no-deps /context/*.whl',
      'COPY create-environment.py /usr/local/lib/',
      'ENV CONDA_PKGS_DIRS=/opt/conda/pkgs',
    ],
  });
}, 300_000);

test('pip downloads no package twice, and a new one alone', async () => {
  const rounds = await threeRounds({
    registry: pipRegistry(all),
    dockerfile: () => [
      `FROM ${python} AS build`,
      'WORKDIR /app',
      'COPY . .',
      'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
      'RUN python3 app.py > /result',
    ],
    files: (code, packages) => ({
      'app.py': [`print("${code}")`, ...packages.map((name) => `import ${name}; print(${name}.name)`)],
    }),
    result: (code, packages) => [code, ...packages],
    mounts: ['/root/.cache/pip'],
  });
  const packages = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `/python/files/${name}-1.0-py3-none-any.whl`);
  const pages = (status: number, ...names: readonly string[]): readonly string[] =>
    names.map((name) => `GET /python/simple/${name}/ ${status}`);
  expect(rounds).toEqual({
    first: { packages: packages('apple', 'banana'), others: pages(200, 'apple', 'banana') },
    otherCode: { packages: [], others: pages(304, 'apple', 'banana') },
    onePackageMore: {
      packages: packages('cherry'),
      others: [...pages(304, 'apple', 'banana'), ...pages(200, 'cherry')],
    },
  });
});

test('a conda client downloads no package twice, and a new one alone', async () => {
  const rounds = await threeRounds({
    registry: await condaRegistry(all),
    dockerfile: (_, packages) => [
      `FROM ${conda} AS build`,
      'WORKDIR /app',
      'COPY . .',
      'RUN --mount=type=cache,target=/opt/conda/pkgs python3 /usr/local/lib/create-environment.py environment.yml /env',
      `RUN cat code ${packages.map((name) => `/env/share/${name}`).join(' ')} > /result`,
    ],
    files: (code) => ({ code: [code] }),
    result: (code, packages) => [code, ...packages],
    mounts: ['/opt/conda/pkgs'],
  });
  const packages = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `/conda/noarch/${name}-1.0-0.conda`);
  // As on a machine where the folder has stayed: the client asks each time which forms the index has.
  const index = (asked: readonly string[], forms: readonly string[]): readonly string[] =>
    ['linux-64', 'noarch']
      .flatMap((subdir) => [
        ...asked.map((file) => `GET /conda/${subdir}/${file}`),
        ...forms.map((file) => `HEAD /conda/${subdir}/${file}`),
      ])
      .sort();
  const forms = ['repodata.json.bz2 404', 'repodata.json.zst 200'];
  const unchanged = index(['repodata.json.zst 304'], forms);
  expect(rounds).toEqual({
    first: {
      packages: packages('apple', 'banana'),
      others: index(['repodata.json.zst 200', 'repodata_shards.msgpack.zst 404'], forms),
    },
    otherCode: { packages: [], others: unchanged },
    onePackageMore: { packages: packages('cherry'), others: unchanged },
  });
});
