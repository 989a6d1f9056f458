import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { publishTo, runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { readConfig, readFiles, readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeTree } from '../support/tree.ts';

/** In the three ways a secret can be given; the inline one has what lists are cut at. */
const secrets = {
  inline: 'inline-s3cret, with "quotes" and a comma',
  file: 'file-s3cret\nof two lines\n',
  environment: 'environment-s3cret',
};

/**
 * Everything a run has told, in the log and in its reports.
 * @param more files besides those that every run writes
 */
async function toldBy(
  { stdout, stderr, reportDir }: CommandResult,
  more: readonly string[] = [],
): Promise<string> {
  const names = await readdir(reportDir);
  const reports = await Promise.all(names.map((name) => readFile(join(reportDir, name), 'utf8')));
  const usual = ['badge.json', 'badge.svg', 'junit.xml', 'report.html', 'report.json', 'report.sarif'];
  expect(names.sort()).toEqual([...usual, 'summary.md', ...more].sort());
  return [stdout, stderr, ...reports].join('\n');
}

describe('the settings of a build', () => {
  let result: CommandResult;
  beforeAll(async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const cwd = await makeTree({
      'images/app/Dockerfile': [
        'FROM busybox:stable AS build',
        'ARG GREETING=none',
        'ARG FROM_ENVIRONMENT',
        'RUN echo "$GREETING $FROM_ENVIRONMENT" > /greeting',
        'RUN --mount=type=secret,id=inline --mount=type=secret,id=file --mount=type=secret,id=environment \\',
        '    cd /run/secrets && cat inline file environment | sha256sum > /sum',
        'RUN --mount=type=ssh test -S "$SSH_AUTH_SOCK" && echo forwarded > /ssh',
        'RUN cat /etc/hosts > /hosts.copy',
        'FROM scratch AS wanted',
        'COPY --from=build /greeting /sum /ssh /hosts.copy /',
        'FROM scratch AS last',
        'COPY Dockerfile /last',
      ],
      'secret.txt': secrets.file,
      key: privateKey.export({ type: 'pkcs1', format: 'pem' }),
    });
    result = await runCommand({
      cwd,
      env: { FROM_ENVIRONMENT: 'there', A_SECRET: secrets.environment },
      args: [
        ...['publish', ...publishTo('settings'), '--target', 'wanted', '--pull'],
        ...['--build-args', 'GREETING=a=b, c', '--build-args', 'FROM_ENVIRONMENT'],
        ...['--secrets', `"inline=${secrets.inline.replaceAll('"', '""')}"`],
        ...['--secret-files', 'file=secret.txt', '--secret-envs', 'environment=A_SECRET'],
        ...['--ssh', 'default=key', '--add-hosts', 'db.internal:10.1.2.3'],
        ...['--labels', 'org.example.team=a, b', '--labels', 'org.example.kind=test'],
        ...['--annotations', 'org.example.note=hello'],
      ],
    });
  });

  test('reach the stage that is wanted', async () => {
    expectEnd(result, 0);
    const sum = createHash('sha256').update(Object.values(secrets).join('')).digest('hex');
    expect(await readFiles(shared.registry, 'settings/app', 'latest')).toEqual({
      greeting: 'a=b, c there\n',
      sum: `${sum}  -\n`,
      ssh: 'forwarded\n',
      'hosts.copy': expect.stringMatching(/^10\.1\.2\.3\s+db\.internal$/m),
    });
  });

  test('become labels and annotations', async () => {
    const { config } = await readConfig(shared.registry, 'settings/app', 'latest');
    expect(config.Labels).toEqual({ 'org.example.team': 'a, b', 'org.example.kind': 'test' });
    const { annotations } = await readStored(shared.registry, 'settings/app', 'latest');
    expect(annotations).toMatchObject({ 'org.example.note': 'hello' });
  });

  test('never show a secret: not in the log, not in a report, not in the image or its history', async () => {
    const config = await readConfig(shared.registry, 'settings/app', 'latest');
    const told = (await toldBy(result, ['published.sha256'])) + JSON.stringify(config);
    for (const secret of ['inline-s3cret', 'file-s3cret', 'of two lines', 'environment-s3cret'])
      expect(told).not.toContain(secret);
  });
});

test('a step that prints its secrets and fails shows none of them, in the log or in a report', async () => {
  const cwd = await makeTree({
    'images/app/Dockerfile': [
      'FROM busybox:stable',
      'RUN --mount=type=secret,id=inline --mount=type=secret,id=file --mount=type=secret,id=environment \\',
      '    echo begin; cd /run/secrets; cat inline file environment; printf "\\nend"; exit 7',
    ],
    'secret.txt': secrets.file,
  });
  const result = await runCommand({
    cwd,
    env: { A_SECRET: secrets.environment },
    args: [
      ...['build', ...withDatabase, '--secrets', `"inline=${secrets.inline.replaceAll('"', '""')}"`],
      ...['--secret-files', 'file=secret.txt', '--secret-envs', 'environment=A_SECRET', '--json'],
    ],
  });
  expectEnd(result, 3);
  expect(result.report?.problems[0]?.log).toEqual(['begin', '***', '***', '***', 'end']);
  const told = await toldBy(result);
  for (const secret of ['inline-s3cret', 'file-s3cret', 'of two lines', 'environment-s3cret'])
    expect(told).not.toContain(secret);
});

describe('the cache', () => {
  const files = {
    'images/app/Dockerfile': [
      'FROM busybox:stable AS steady',
      'RUN cat /proc/sys/kernel/random/uuid > /steady',
      'FROM busybox:stable AS changing',
      'RUN cat /proc/sys/kernel/random/uuid > /changing',
      'FROM scratch',
      'COPY --from=steady /steady /',
      'COPY --from=changing /changing /',
    ],
  };
  async function build(cwd: string, flags: readonly string[]) {
    expectEnd(await runCommand({ cwd, args: ['publish', ...publishTo('cache'), ...flags] }), 0);
    return readFiles(shared.registry, 'cache/app', 'latest');
  }

  test('is used, not for the stages of no-cache-filters, and for nothing with no-cache', async () => {
    const cwd = await makeTree(files);
    const first = await build(cwd, []);
    expect(await build(cwd, [])).toEqual(first);

    const filtered = await build(cwd, ['--no-cache-filters', 'changing']);
    expect(filtered['steady']).toBe(first['steady']);
    expect(filtered['changing']).not.toBe(first['changing']);

    const fresh = await build(cwd, ['--no-cache']);
    expect(fresh['steady']).not.toBe(first['steady']);
    expect(fresh['changing']).not.toBe(filtered['changing']);
  });
});

describe('several platforms', () => {
  let result: CommandResult;
  beforeAll(async () => {
    const cwd = await makeTree({
      'images/base/Dockerfile': ['FROM scratch', 'ARG TARGETARCH', 'COPY $TARGETARCH /arch'],
      'images/base/amd64': 'amd64',
      'images/base/arm64': 'arm64',
      'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
    });
    result = await runCommand({
      cwd,
      args: [
        'publish',
        ...publishTo('platforms'),
        ...['--platforms', 'linux/arm64,linux/amd64', '--provenance', 'min', '--annotations', 'a=b'],
      ],
    });
  });

  test('become one index, in order, with each platform’s provenance', async () => {
    expectEnd(result, 0);
    expect(await tagsBelow(shared.registry, 'platforms/')).toEqual([
      'platforms/app:latest',
      'platforms/base:latest',
    ]);
    for (const name of ['base', 'app']) {
      const index = await readStored(shared.registry, `platforms/${name}`, 'latest');
      expect(index.mediaType).toBe('application/vnd.oci.image.index.v1+json');
      expect(result.report?.images.find((image) => image.name === name)?.published?.digest).toBe(
        index.digest,
      );
      const images = index.manifests.filter(({ annotations }) => annotations === undefined);
      expect(images.map(({ platform }) => `${platform?.os}/${platform?.architecture}`)).toEqual([
        'linux/amd64',
        'linux/arm64',
      ]);
      const attested = index.manifests.map(({ annotations }) => annotations?.['vnd.docker.reference.digest']);
      expect(attested.filter((digest) => digest !== undefined)).toEqual(images.map(({ digest }) => digest));
    }
  });

  test('are scanned each by itself, and the derived image of each stands on the base of its own', async () => {
    const app = result.report?.images.find(({ name }) => name === 'app');
    expect(
      app?.gates.filter(({ gate }) => gate !== 'lint').map(({ gate, platform }) => `${gate} ${platform}`),
    ).toEqual(
      expect.arrayContaining([
        'size linux/amd64',
        'size linux/arm64',
        'vulnerabilities linux/amd64',
        'vulnerabilities linux/arm64',
      ]),
    );
    const { manifests } = await readStored(shared.registry, 'platforms/app', 'latest');
    for (const { digest, platform } of manifests.filter(({ annotations }) => annotations === undefined)) {
      expect(await readConfig(shared.registry, 'platforms/app', digest)).toMatchObject({
        architecture: platform?.architecture,
      });
      expect(await readFiles(shared.registry, 'platforms/app', digest)).toMatchObject({
        arch: platform?.architecture,
      });
    }
  });
});
