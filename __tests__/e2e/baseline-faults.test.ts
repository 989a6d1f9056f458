import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { recordType } from '../../src/memory/record-blob.ts';
import { sbomType } from '../../src/memory/sbom-blob.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient } from '../../src/oci/registry/client.ts';
import { runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { makeLayout } from '../support/layouts.ts';
import { expectEnd } from '../support/outcome.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { readStored } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

let proxy: FlakyProxy;
let client: RegistryClient;
let faultOf: (request: Seen) => Fault | undefined = () => undefined;

beforeAll(async () => {
  client = testClient();
  proxy = await startFlakyProxy(shared.registry, (request) => faultOf(request));
});
afterEach(() => {
  faultOf = () => undefined;
});
afterAll(async () => {
  await client.close();
  await proxy.stop();
});

/** The list of what is kept beside an image: by the API of OCI 1.1, or the tag in its place. */
const isList = ({ method, path }: Seen): boolean =>
  method === 'GET' && (path.includes('/referrers/') || path.includes('/manifests/sha256-'));

const growing = 'defaults: { max-growth: 5%, skip: [lint, vulnerabilities, secrets] }';

async function treeOf(policy: string): Promise<string> {
  const files = { 'images/app/Dockerfile': ['FROM scratch', 'COPY text /text'], 'images/app/text': 'text\n' };
  return makeTree({ ...files, 'image-build.yml': ['version: 1', policy] });
}

const writeText = (cwd: string, text: string): Promise<void> => writeFile(join(cwd, 'images/app/text'), text);
const writePolicy = (cwd: string, policy: string): Promise<void> =>
  writeFile(join(cwd, 'image-build.yml'), `version: 1\n${policy}\n`);

/** Publishes through the proxy, on a machine that remembers nothing. */
async function publish(cwd: string, prefix: string): Promise<CommandResult> {
  return runCommand({
    cwd,
    args: ['publish', '--registry', `${proxy.host}/${prefix}`, ...withDatabase],
    env: { IMAGE_BUILD_CACHE: await makeFolder() },
  });
}

function answers({ report }: CommandResult): readonly string[] {
  return (report?.images ?? []).flatMap(({ gates }) => gates.map(({ gate, state }) => `${gate} ${state}`));
}

function problemOf({ report }: CommandResult, name: string) {
  const gates = report?.images.flatMap((image) => image.gates) ?? [];
  return gates.flatMap((one) => (one.gate === name && one.state === 'broken' ? [one.problem] : []))[0];
}

function notesOf({ report }: CommandResult, name: string): readonly string[] {
  const gates = report?.images.flatMap((image) => image.gates) ?? [];
  return gates.flatMap((one) => (one.gate === name ? (one.notes ?? []) : []));
}

describe('an image that has grown too much', () => {
  const tag = async (): Promise<string> => (await readStored(shared.registry, 'grown/app', 'latest')).digest;
  let cwd: string;
  let before: string;
  beforeAll(async () => {
    cwd = await treeOf(growing);
    const first = await publish(cwd, 'grown');
    expectEnd(first, 0);
    expect(notesOf(first, 'size')).toContain(
      `growth was not checked: ${proxy.host}/grown/app:latest is not published`,
    );
    before = await tag();
    await writeText(cwd, 'x'.repeat(100_000));
  });

  test('is found out where the registry works', async () => {
    const refused = await publish(cwd, 'grown');
    expectEnd(refused, 1);
    expect(answers(refused)).toEqual(['size failed']);
    expect(await tag()).toBe(before);
  });

  test.each<{ name: string; spoils: (request: Seen) => boolean; fault: Fault; what: RegExp }>([
    {
      name: 'refuses the list of records',
      spoils: isList,
      fault: { status: 500 },
      what: /answered 500 to GET/,
    },
    {
      name: 'lets nobody see the list of records',
      spoils: isList,
      fault: { status: 403 },
      what: /asks for a login, and none was found/,
    },
    {
      name: 'does not answer with the list of records',
      spoils: isList,
      fault: 'hang',
      what: /has given no answer within 5 s/,
    },
    {
      name: 'has lost the record that it lists',
      spoils: ({ method, path }) => method === 'GET' && path.includes('/blobs/'),
      fault: { status: 404 },
      what: /answered 404 to GET \/v2\/grown\/app\/blobs\//,
    },
  ])('never passes where the registry $name', async ({ spoils, fault, what }) => {
    faultOf = (request) => (spoils(request) ? fault : undefined);
    const broken = await publish(cwd, 'grown');
    expectEnd(broken, 4);
    expect(answers(broken)).toEqual(['size broken']);
    expect(problemOf(broken, 'size')?.what).toMatch(
      /^The base branch’s image could not be compared with: .*127\.0\.0\.1:\d+/,
    );
    expect(problemOf(broken, 'size')?.what).toMatch(what);
    expect(broken.stdout + broken.stderr).toContain('could not be compared with');
    expect(await tag()).toBe(before);
  });
});

test('a record that makes no sense breaks max-growth until the way out that is told is taken', async () => {
  const ref = `${shared.registry}/senseless/app:latest`;
  const layout = await makeLayout({ dir: await makeFolder(), layers: [{ text: 'text\n' }] });
  const { digest, mediaType, bytes } = await pushImage(client, ref, [layout]);
  await client.putReferrer(
    parseReference(ref),
    { mediaType, digest, size: bytes.length },
    {
      artifactType: recordType,
      annotations: {
        'vnd.image-build.record.checked-at': '2026-01-02T03:04:05.000Z',
        'vnd.image-build.record.key': 'key',
        'vnd.image-build.record.origin': 'trusted',
      },
      blob: { mediaType: `${recordType}+gzip`, bytes: Buffer.from('garbled') },
    },
  );
  const cwd = await treeOf(growing);
  const broken = await publish(cwd, 'senseless');
  expectEnd(broken, 4);
  expect(problemOf(broken, 'size')).toMatchObject({
    what: `The base branch’s image could not be compared with: its record makes no sense (${proxy.host}/senseless/app:latest)`,
    todo: 'Run again; where that does not help, publish the base branch’s image again, once with skip: [size, vulnerabilities]',
  });
  expect((await readStored(shared.registry, 'senseless/app', 'latest')).digest).toBe(digest);

  await writePolicy(cwd, growing.replace('skip: [', 'skip: [size, '));
  expectEnd(await publish(cwd, 'senseless'), 0);
  await writePolicy(cwd, growing);
  const mended = await publish(cwd, 'senseless');
  expectEnd(mended, 0);
  expect(answers(mended)).toEqual(['size passed']);
});

test('only-new begins with the way that is told, and without its SBOM max-growth still has an answer', async () => {
  const both = 'defaults: { only-new: true, max-growth: 5%, skip: [lint] }';
  const cwd = await treeOf(both);
  const alone = await publish(cwd, 'only-new');
  expectEnd(alone, 4);
  expect(problemOf(alone, 'vulnerabilities')?.todo).toBe(
    'Publish the base branch’s image once with skip: [vulnerabilities] beside only-new, or take only-new out of the policy',
  );
  await writePolicy(cwd, both.replace('[lint]', '[lint, vulnerabilities]'));
  expectEnd(await publish(cwd, 'only-new'), 0);
  await writePolicy(cwd, both);
  const compared = await publish(cwd, 'only-new');
  expectEnd(compared, 0);
  expect(notesOf(compared, 'vulnerabilities').join('\n')).toContain('in 127.0.0.1');

  const { digest } = await readStored(shared.registry, 'only-new/app', 'latest');
  const repository = parseReference(`${shared.registry}/only-new/app`);
  const kept = await client.referrers(repository, digest, sbomType);
  expect(kept).toHaveLength(1);
  faultOf = ({ path }) =>
    kept.some((one) => path.endsWith(`/manifests/${one.digest}`)) ? { status: 500 } : undefined;
  await writeText(cwd, 'next\n');
  const broken = await publish(cwd, 'only-new');
  expectEnd(broken, 4);
  expect(answers(broken)).toEqual(['size passed', 'vulnerabilities broken', 'secrets passed']);
  expect(problemOf(broken, 'vulnerabilities')).toMatchObject({
    what: expect.stringMatching(
      /^only-new has nothing to compare with: 127\.0\.0\.1:\d+ answered 500 to GET/,
    ),
    todo: expect.stringMatching(/^Run again; /),
  });
  expect(notesOf(broken, 'size')).toContain(`as big as ${proxy.host}/only-new/app:latest unpacked`);
  expect((await readStored(shared.registry, 'only-new/app', 'latest')).digest).toBe(digest);
});
