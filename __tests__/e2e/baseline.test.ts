import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { gatherBaseline } from '../../src/check/baseline/gather.ts';
import { checkLayout } from '../../src/check/gates.ts';
import { vulnerabilityGate } from '../../src/check/vulnerabilities/gate.ts';
import { createScanner } from '../../src/check/vulnerabilities/trivy.ts';
import { lookUp } from '../../src/memory/published.ts';
import { findRecord, readRecord, writeRecord, type GateRecord } from '../../src/memory/records.ts';
import { findSbom, readSbom, writeSboms } from '../../src/memory/sboms.ts';
import { sbomType } from '../../src/memory/sbom-blob.ts';
import { readLayout } from '../../src/oci/layout.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient } from '../../src/oci/registry/client.ts';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { writeTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { gatherersFrom, subjectOf } from '../support/checking.ts';
import { debianWithMake } from '../support/debian.ts';
import { makeLayout } from '../support/layouts.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { realTool } from '../support/tools.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

const platform = 'linux/amd64';
const advisory = (name: string, id: string) =>
  ({ bucket: 'debian 12', package: name, id, severity: 'HIGH', fixedVersion: '99' }) as const;

let work: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let client: RegistryClient;
beforeAll(async () => {
  work = await makeFolder();
  registry = await startRegistry({ dir: join(work, 'registry') });
  afterwards(registry.stop);
  client = testClient();
  afterwards(client.close);
});

const scannerWith = async (advisories: Parameters<typeof writeTrivyDb>[1]) => {
  const cacheDir = await mkdtemp(join(work, 'trivy-'));
  await writeTrivyDb(join(cacheDir, 'db'), advisories);
  return createScanner({ program: realTool('trivy'), env: process.env, cacheDir, cwd: work });
};
const folder = (name: string): Promise<string> => mkdtemp(join(work, `${name}-`));

async function scanOf(dir: string, scanner: Awaited<ReturnType<typeof scannerWith>>) {
  const { manifest, configDescriptor } = await readLayout(dir);
  return scanner.scan({ dir, manifest, configDigest: configDescriptor.digest, withSecrets: true });
}

/** Publishes an image as the base branch does it: with its record and its SBOM. */
async function publishMain(name: string, origin: 'trusted' | 'pull-request' = 'trusted') {
  const layout = await makeLayout({ dir: await folder('main'), layers: [debianWithMake()] });
  const ref = `${registry.host}/${name}:main`;
  const { digest } = await pushImage(client, ref, [layout]);
  const image = { repository: `${registry.host}/${name}`, digest };
  const cacheDir = await folder('cache');
  const sizes = {
    [platform]: {
      compressed: 5,
      uncompressed: 7,
      layers: layout.diffIds.map((diffId) => ({
        digest: 'sha256:x',
        diffId,
        compressed: 5,
        uncompressed: 7,
      })),
    },
  };
  const record: GateRecord = {
    schema: 1,
    checkedAt: new Date().toISOString(),
    key: 'k',
    origin,
    gates: [{ gate: 'size', image: 'app', platform, findings: [], durationMs: 1, state: 'passed' }],
    sizes,
    parts: {},
  };
  // Nobody knew of any vulnerability on that day.
  const scanner = await scannerWith([]);
  const sbom = await scanner.makeSbom(await scanOf(layout.dir, scanner), 'app', 'cyclonedx');
  const notes = [
    ...(await writeRecord(client, image, record, { cacheDir })),
    ...(await writeSboms(client, image, new Map([[platform, sbom]]), { cacheDir, origin })),
  ];
  return { ref, image, layout, cacheDir, sbom, notes };
}

test('only what the base branch’s image does not have fails, by today’s database', async () => {
  const main = await publishMain('only-new');
  expect(main.notes).toEqual([]);
  const scanner = await scannerWith([
    advisory('make-dfsg', 'CVE-2099-0001'),
    advisory('bash', 'CVE-2099-0002'),
  ]);
  // Another machine.
  const cacheDir = await folder('elsewhere');
  const ask = async (layers: readonly Readonly<Record<string, string>>[]) => {
    const { dir } = await makeLayout({ dir: await folder('new'), layers });
    const baseline = () =>
      gatherBaseline(
        { tags: [main.ref], platform, vulnerabilities: true },
        {
          find: (tags) => lookUp(tags, client),
          record: (image) => findRecord(client, image, { cacheDir, isTrusted: true }),
          sbom: (image, on) => findSbom(client, image, on, { cacheDir }),
          scanSbom: (text) => scanner.scanSbom(text),
        },
      );
    const { gates } = await checkLayout(
      subjectOf(dir, { onlyNew: true }),
      gatherersFrom(dir, scanner, { baseline }),
      new Date(),
      [vulnerabilityGate],
    );
    expect(await baseline()).toMatchObject({
      kind: 'known',
      from: main.ref,
      digest: main.image.digest,
      compressed: 5,
      uncompressed: 7,
      diffIds: main.layout.diffIds,
    });
    return gates[0]!;
  };

  const same = await ask([debianWithMake()]);
  expect([same.state, same.findings.map(({ rule, blocks }) => [rule, blocks])]).toEqual([
    'passed',
    [['CVE-2099-0001', false]],
  ]);
  const { 'var/lib/dpkg/status': status = '', ...rest } = debianWithMake();
  const bash =
    'Package: bash\nStatus: install ok installed\nArchitecture: amd64\nVersion: 5.2-1\nDescription: x\n\n';
  const more = await ask([{ ...rest, 'var/lib/dpkg/status': status + bash }]);
  expect([more.state, more.findings.map(({ rule, blocks }) => [rule, blocks])]).toEqual([
    'failed',
    [
      ['CVE-2099-0002', true],
      ['CVE-2099-0001', false],
    ],
  ]);
});

test('an image that was never published breaks only-new', async () => {
  const scanner = await scannerWith([]);
  const { dir } = await makeLayout({ dir: await folder('new'), layers: [debianWithMake()] });
  const ref = `${registry.host}/never:main`;
  const { gates } = await checkLayout(
    subjectOf(dir, { onlyNew: true }),
    gatherersFrom(dir, scanner, {
      baseline: () =>
        gatherBaseline(
          { tags: [ref], platform, vulnerabilities: true },
          {
            find: (tags) => lookUp(tags, client),
            record: () => Promise.resolve({ kind: 'none' }),
            sbom: () => Promise.resolve({ kind: 'none' }),
            scanSbom: (text) => scanner.scanSbom(text),
          },
        ),
    }),
    new Date(),
    [vulnerabilityGate],
  );
  expect(gates[0]).toMatchObject({
    state: 'broken',
    problem: { what: `only-new has nothing to compare with: ${ref} is not published` },
  });
});

test('an SBOM is kept once, beside its image and on this machine, and found without the registry', async () => {
  const { image, cacheDir, sbom } = await publishMain('kept');
  const again = await writeSboms(client, image, new Map([[platform, sbom]]), { cacheDir, origin: 'trusted' });
  const repository = parseReference(image.repository);
  expect([again, await client.referrers(repository, image.digest, sbomType)]).toMatchObject([
    [],
    { length: 1 },
  ]);
  expect(await readdir(join(cacheDir, 'sboms'))).toHaveLength(1);
  await client.deleteManifest(repository, image.digest);
  expect(await readSbom(client, image, platform, { cacheDir })).toBe(sbom);
  expect(await readSbom(client, image, 'linux/arm64', { cacheDir })).toBeUndefined();
});

test('what a pull request has kept is no baseline', async () => {
  const { image, cacheDir } = await publishMain('forged', 'pull-request');
  expect(await readSbom(client, image, platform, { cacheDir })).toBeUndefined();
  expect(await readRecord(client, image, { cacheDir, isTrusted: true })).toBeUndefined();
  expect(await findSbom(client, image, platform, { cacheDir })).toEqual({ kind: 'none' });
  expect(await findRecord(client, image, { cacheDir, isTrusted: true })).toEqual({ kind: 'none' });
});

test('an SBOM that nobody can read is no missing one, and the next run keeps it again', async () => {
  const { image, sbom } = await publishMain('garbled', 'pull-request');
  const repository = parseReference(image.repository);
  const { mediaType, bytes } = (await client.getManifest({ ...repository, digest: image.digest }))!;
  await client.putReferrer(
    repository,
    { mediaType, digest: image.digest, size: bytes.length },
    {
      artifactType: sbomType,
      annotations: { 'vnd.image-build.sbom.platform': platform, 'vnd.image-build.sbom.origin': 'trusted' },
      blob: { mediaType: sbomType, bytes: Buffer.from('{"bomFormat":"Cyc') },
    },
  );
  const find = async () => findSbom(client, image, platform, { cacheDir: await folder('cache') });
  expect(await find()).toEqual({ kind: 'unknown', why: 'its SBOM makes no sense', isListed: true });
  const options = { cacheDir: await folder('cache'), origin: 'trusted' } as const;
  expect(await writeSboms(client, image, new Map([[platform, sbom]]), options)).toEqual([]);
  expect(await find()).toEqual({ kind: 'found', value: sbom });
});

test('that an SBOM cannot be kept is told, and no failure', async () => {
  const image = { repository: `${registry.host}/nothing`, digest: `sha256:${'0'.repeat(64)}` };
  const notes = await writeSboms(client, image, new Map([[platform, '{}']]), {
    cacheDir: await folder('cache'),
    origin: 'trusted',
  });
  expect(notes).toEqual([expect.stringMatching(/^the SBOM of .*\/nothing could not be kept in /)]);
});
