import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { act, makeCaller } from '../support/act/act.ts';
import { callImages } from '../support/act/calling.ts';
import { tagsBelow } from '../support/registry-contents.ts';
import { runStep } from '../support/runner.ts';
import { shared } from '../support/shared.ts';
import { privateKey } from '../support/ssh-keys.ts';
import { makeTree } from '../support/tree.ts';

const npm = 'npm_s3cret, with "quotes" and a = sign';
const sum = createHash('sha256').update(npm).digest('hex');

/** Asks the agent for its keys: draft-miller-ssh-agent, SSH_AGENTC_REQUEST_IDENTITIES. */
const countKeys = [
  'use IO::Socket::UNIX;',
  'my $agent = IO::Socket::UNIX->new($ENV{SSH_AUTH_SOCK}) or die "no agent";',
  'syswrite $agent, pack("NC", 1, 11);',
  // The agent may answer in pieces.
  'my $answer = "";',
  'while (length $answer < 9) { sysread $agent, $answer, 9 - length $answer, length $answer or last }',
  'my (undef, $type, $count) = unpack "NCN", $answer;',
  'die "$count keys" unless $type == 12 && $count == 2;',
];

/** A policy as one writes it for one's own machine: of a variable, and of an agent. */
const policy = [
  'version: 1',
  'images: { app: { secrets: [{ id: npm, env: NPM_TOKEN, version: 2 }], ssh: [default] } }',
];

const files = {
  'image-build.yml': policy,
  'images/app/count-keys.pl': countKeys,
  'images/app/Dockerfile': [
    'FROM debian:bookworm-slim AS build',
    'COPY count-keys.pl /',
    `RUN --mount=type=secret,id=npm echo "${sum}  /run/secrets/npm" | sha256sum --check > /seen`,
    'RUN --mount=type=ssh perl /count-keys.pl',
    'FROM scratch',
    'COPY --from=build /seen /',
  ],
};

test('images.yml hands secrets and keys on to the build, and to nobody else', async () => {
  const keys = [privateKey('pkcs8'), privateKey('pkcs8')];
  const secrets = [
    // What the base is has to be known, or it is built again every time.
    `      registry-mirrors: docker.io=${shared.mirror}`,
    '    secrets:',
    `      build-secrets: ${JSON.stringify(`"npm=${npm.replaceAll('"', '""')}"`)}`,
    `      ssh-keys: ${JSON.stringify(keys.join('\n'))}`,
  ];
  const repository = await makeCaller(callImages('with-secrets', secrets, 'linux/amd64'), files);
  const { exitCode, output, jobs } = await act(repository);
  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
  expect(jobs).toMatchObject({ 'app-linux-amd64': 'succeeded', publish: 'succeeded' });
  expect(await tagsBelow(shared.registry, 'with-secrets/')).toContain('with-secrets/app:2.0.0');

  const shown = [output, ...(await textsBelow(repository.artifacts))].join('\n');
  for (const secret of [npm, ...keys.flatMap((key) => key.split('\n').slice(1, -2))])
    expect(shown).not.toContain(secret);

  // The value of a secret, and who holds the keys, is no reason to build again.
  const again = await act(repository);
  expect([again.exitCode, again.exitCode === 0 ? '' : again.output]).toEqual([0, '']);
  expect(again.jobs).toEqual({ plan: 'succeeded', publish: 'succeeded', gate: 'succeeded' });
});

test('images.yml says at once that a key cannot be used, and shows nothing of it', async () => {
  const key = privateKey('pkcs8', 'hunter2');
  const secrets = ['    secrets:', `      ssh-keys: ${JSON.stringify(key)}`];
  const repository = await makeCaller(callImages('locked-key', secrets, 'linux/amd64'), files);
  const { exitCode, output, jobs } = await act(repository);
  expect([exitCode, jobs]).toEqual([1, { plan: 'failed', gate: 'failed' }]);
  expect(output).toContain('The plan failed: ssh-keys: the passphrase of key 1 is not known here');
  const shown = [output, ...(await textsBelow(repository.artifacts))].join('\n');
  for (const line of key.split('\n').slice(1, -2)) expect(shown).not.toContain(line);
});

test('a release finds images that were built with secrets where it has these by name, whatever their values', async () => {
  const cwd = await makeTree({ 'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'] });
  const step = async (given: Readonly<Record<string, string>>) => {
    const { exitCode, stdout } = await runStep({
      cwd,
      with: {
        registry: `${shared.registry}/released-with-secrets`,
        version: '1.0.0',
        push: 'true',
        'db-repository': shared.database,
        ...given,
      },
      from: 'sources',
    });
    return { exitCode, stdout };
  };
  const built = await step({ secrets: 'npm=hunter2' });
  expect([built.exitCode, built.exitCode === 0 ? '' : built.stdout]).toEqual([0, '']);
  const without = await step({ reuse: 'required' });
  expect(without.exitCode).not.toBe(0);
  expect(without.stdout).toContain('secret npm');
  const released = await step({ reuse: 'required', secrets: 'npm=another' });
  expect([released.exitCode, released.exitCode === 0 ? '' : released.stdout]).toEqual([0, '']);
});

async function textsBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    found.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'latin1')),
  );
}
