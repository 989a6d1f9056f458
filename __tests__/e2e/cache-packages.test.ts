import { expect, test } from '@jest/globals';
import { aptRegistry } from '../support/package-registries/apt.ts';
import { npmRegistry } from '../support/package-registries/npm.ts';
import { threeRounds } from '../support/package-registries/rounds.ts';

const all = ['apple', 'banana', 'cherry'];

test('apt downloads no package twice, and a new one alone', async () => {
  const rounds = await threeRounds({
    registry: await aptRegistry(all),
    dockerfile: (_, packages) => [
      'FROM debian:bookworm-slim AS build',
      `RUN rm -f /etc/apt/apt.conf.d/docker-clean; echo 'Binary::apt::APT::Keep-Downloaded-Packages "true";' > /etc/apt/apt.conf.d/keep-cache`,
      'COPY sources.list /etc/apt/sources.list',
      'COPY code /code',
      'RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\',
      '  --mount=type=cache,target=/var/lib/apt,sharing=locked \\',
      `  apt update && apt-get --no-install-recommends install -y ${packages.join(' ')}`,
      `RUN cat /code ${packages.map((name) => `/usr/share/${name}`).join(' ')} > /result`,
    ],
    files: (code) => ({ code: [code] }),
    result: (code, packages) => [code, ...packages],
  });
  const packages = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `/debian/pool/${name}_1.0_all.deb`);
  // `apt update` asks whether there is something new, and there is not.
  const release = ['InRelease 404', 'Release 304', 'Release.gpg 404'];
  const index = (...asked: readonly string[]): readonly string[] =>
    asked.map((file) => `GET /debian/dists/stable/${file}`);
  expect(rounds).toEqual({
    first: {
      packages: packages('apple', 'banana'),
      others: index('InRelease 404', 'Release 200', 'Release.gpg 404', 'main/binary-all/Packages 200'),
    },
    otherCode: { packages: [], others: index(...release) },
    onePackageMore: { packages: packages('cherry'), others: index(...release) },
  });
});

test('npm downloads no package twice, and a new one alone', async () => {
  const rounds = await threeRounds({
    registry: await npmRegistry(all),
    dockerfile: () => [
      'FROM node:24-bookworm-slim AS build',
      // Its question for a newer npm is asked beside the work: whether it is sent before the end is chance.
      'ENV NPM_CONFIG_UPDATE_NOTIFIER=false',
      'WORKDIR /app',
      'COPY . .',
      'RUN --mount=type=cache,target=/root/.npm npm ci',
      'RUN node app.js > /result',
    ],
    files: (code, packages) => ({
      'app.js': [`console.log("${code}");`, ...packages.map((name) => `console.log(require("${name}"));`)],
    }),
    result: (code, packages) => [code, ...packages],
  });
  const packages = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `/npm/${name}/-/${name}-1.0.0.tgz`);
  // With a lock file npm needs no index: `npm ci` asks for advisories each time.
  const advisories = 'POST /npm/-/npm/v1/security/advisories/bulk 200';
  expect(rounds).toEqual({
    first: { packages: packages('apple', 'banana'), others: [advisories] },
    otherCode: { packages: [], others: [advisories] },
    onePackageMore: { packages: packages('cherry'), others: [advisories] },
  });
});
