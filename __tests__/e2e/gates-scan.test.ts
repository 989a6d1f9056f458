import { chmod, mkdir, mkdtemp, readFile, readdir, rm, truncate, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkLayout, type CheckedLayout, type Gatherers } from '../../src/check/gates.ts';
import { createLayerStore } from '../../src/check/layers/store.ts';
import type { GateResult } from '../../src/check/gate.ts';
import { withUnusedIgnores } from '../../src/check/vulnerabilities/ignore-findings.ts';
import { createScanner, type Scanner, type ScannerOptions } from '../../src/check/vulnerabilities/trivy.ts';
import { readLayout } from '../../src/oci/layout.ts';
import type { ImagePolicy } from '../../src/request/policy.ts';
import { push } from '../../scripts/services/push.mjs';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { reproducibleTar } from '../../scripts/services/tar.mjs';
import { pushTrivyDb, writeTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { gatherersFrom, subjectOf } from '../support/checking.ts';
import { debianWithMake, lieAboutFirstLayer } from '../support/debian.ts';
import { emptyJar, pushJavaDb } from '../support/java-database.ts';
import { blobFile, makeLayout, type TestLayout } from '../support/layouts.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder } from '../support/tree.ts';

const program = realTool('trivy');
const advisories = [
  {
    bucket: 'debian 12',
    package: 'make-dfsg',
    id: 'CVE-2099-0001',
    severity: 'HIGH' as const,
    fixedVersion: '4.3-4.2',
    title: 'make: **bold** <b>claims</b> \u001b[31m',
  },
  { bucket: 'debian 12', package: 'make-dfsg', id: 'CVE-2099-0002', severity: 'CRITICAL' as const },
];

const now = new Date('2026-11-22T00:00:00Z');

let work = '';
let cacheDir = '';
beforeAll(async () => {
  work = await makeFolder();
  cacheDir = join(work, 'cache');
  await writeTrivyDb(join(cacheDir, 'db'), advisories);
});

let dir = '';
let cwd = '';
beforeEach(async () => {
  dir = await mkdtemp(join(work, 'layout-'));
  cwd = await mkdtemp(join(work, 'cwd-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
  await rm(cwd, { recursive: true, force: true });
});

type Given = Partial<ScannerOptions> & { readonly policy?: Partial<ImagePolicy> };

function check(layout: TestLayout, { policy, ...options }: Given = {}): Promise<CheckedLayout> {
  const scanner = createScanner({ program, env: process.env, cacheDir, cwd, ...options });
  return checkLayout(subjectOf(layout.dir, policy), gathered(layout.dir, scanner), now);
}

function gathered(folder: string, scanner: Scanner): Gatherers {
  const layers = createLayerStore();
  return gatherersFrom(folder, scanner, {
    contents: async () => layers.contents(await readLayout(folder)),
    size: async () => layers.size(await readLayout(folder)),
  });
}

function gate({ gates }: CheckedLayout, name: string): GateResult {
  return gates.find((one) => one.gate === name)!;
}

async function fakeTrivy(script: string): Promise<string> {
  const path = join(cwd, 'trivy');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe('an image with a planted vulnerability', () => {
  test('fails, and says which package, which fix and where to read on', async () => {
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] })),
      'vulnerabilities',
    );
    expect(result.state).toBe('failed');
    expect(result.notes).toEqual([
      expect.stringMatching(/^vulnerability database of \d{4}-\d\d-\d\d \(of today\)$/),
      '1 package',
    ]);
    expect(result.findings).toEqual([
      {
        gate: 'vulnerabilities',
        rule: 'CVE-2099-0001',
        severity: 'high',
        image: 'base',
        platform: 'linux/amd64',
        file: 'images/base/Dockerfile',
        message: 'make 4.3-4.1: make: **bold** <b>claims</b> \u001b[31m',
        todo: 'In images/base/Dockerfile, update make to 4.3-4.2',
        package: { name: 'make', version: '4.3-4.1', fixed: '4.3-4.2' },
        origin: { kind: 'own' },
        help: 'https://avd.aquasec.com/nvd/cve-2099-0001',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        blocks: true,
      },
      expect.objectContaining({ rule: 'CVE-2099-0002', severity: 'critical', blocks: false }),
    ]);
  });

  test('is found when its layers were analysed before, and while another run has the cache', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    // Each has a scanner of its own, as two runs on one machine have.
    const together = await Promise.all([check(layout), check(layout), check(layout)]);
    const afterwards = await check(layout);
    const states = [...together, afterwards].map((one) => gate(one, 'vulnerabilities'));
    expect(states.map(({ state, findings }) => [state, findings.length])).toEqual(
      Array(4).fill(['failed', 2]),
    );
  });

  test.each([
    ['severity critical, unfixed ignored', { severity: 'critical' }, 'passed'],
    ['severity critical, unfixed counted', { severity: 'critical', ignoreUnfixed: false }, 'failed'],
    ['severity high', { severity: 'high' }, 'failed'],
  ] as const)('is judged by the policy: %s', async (_, policy, state) => {
    expect(
      gate(await check(await makeLayout({ dir, layers: [debianWithMake()] }), { policy }), 'vulnerabilities')
        .state,
    ).toBe(state);
  });

  test('passes with the fixed version', async () => {
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake('4.3-4.2')] })),
      'vulnerabilities',
    );
    expect([result.state, result.findings.map(({ rule }) => rule)]).toEqual(['passed', ['CVE-2099-0002']]);
  });

  test.each([
    [
      '.trivyignore',
      'CVE-2099-0001 # by design\nCVE-2099-0002 exp:2000-01-01\n',
      'CVE-2099-0001 in make',
      [
        ['CVE-2099-0002', undefined],
        ['waiver-expired', 2],
      ],
    ],
    [
      '.trivyignore.yaml',
      'vulnerabilities:\n  - id: CVE-2099-0001\n    statement: by design\n',
      'CVE-2099-0001 in make (by design)',
      [['CVE-2099-0002', undefined]],
    ],
  ])('may be let through by the user’s %s, which is told', async (name, text, hidden, findings) => {
    await writeFile(join(cwd, name), text);
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] })),
      'vulnerabilities',
    );
    expect(result.state).toBe('passed');
    expect(result.hidden).toBe(`1 finding hidden by ${name}: ${hidden}`);
    expect(result.notes).toContain(result.hidden);
    expect(result.findings.map(({ rule, file, line }) => [rule, file === name ? line : undefined])).toEqual(
      findings,
    );
  });

  test('an entry of the ignore file that hides nothing in any image is known after the scans', async () => {
    await writeFile(join(cwd, '.trivyignore'), 'CVE-2099-0001\nCVE-2099-0009\n');
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    const scanner = createScanner({ program, env: process.env, cacheDir, cwd });
    const { gates } = await checkLayout(subjectOf(layout.dir), gathered(layout.dir, scanner), now);
    const told = withUnusedIgnores(gates, await scanner.unusedIgnores()).flatMap(({ findings }) => findings);
    expect(told.filter(({ rule }) => rule === 'waiver-unused')).toMatchObject([
      { file: '.trivyignore', line: 2, message: expect.stringContaining('CVE-2099-0009'), blocks: false },
    ]);
  });

  test('is not hidden by TRIVY_ variables or by a trivy.yaml in the working folder', async () => {
    await writeFile(join(cwd, 'trivy.yaml'), 'severity: [LOW]\n');
    const env = { ...process.env, TRIVY_SEVERITY: 'LOW', TRIVY_IGNORE_UNFIXED: 'true', TRIVY_EXIT_CODE: '7' };
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] }), { env }),
      'vulnerabilities',
    );
    expect(result.findings).toHaveLength(2);
  });

  test('leaves nothing behind in the layout, and finds it at a path that Trivy would cut', async () => {
    const odd = join(dir, 'a b@1:2');
    const result = gate(
      await check(await makeLayout({ dir: odd, layers: [debianWithMake()] })),
      'vulnerabilities',
    );
    expect(result.state).toBe('failed');
    expect((await readdir(odd)).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });
});

test('a scan gets none of our tokens and no registry login; the database’s download gets the login', async () => {
  const fake = await fakeTrivy(`case "$*" in
*--download-db-only*) env > ${cwd}/download; exec ${program} "$@";;
*) env > ${cwd}/scan; exec ${program} "$@";;
esac`);
  const env = { ...process.env, GITHUB_TOKEN: 'our-secret', DOCKER_CONFIG: '/home/me/.docker' };
  const layout = await makeLayout({ dir, layers: [debianWithMake()] });
  expect(gate(await check(layout, { program: fake, env }), 'vulnerabilities').state).toBe('failed');
  const scan = await readFile(join(cwd, 'scan'), 'utf8');
  const download = await readFile(join(cwd, 'download'), 'utf8');
  expect(scan + download).not.toContain('our-secret');
  expect(download).toContain('DOCKER_CONFIG=/home/me/.docker\n');
  expect(scan).toMatch(/^DOCKER_CONFIG=/m);
  expect(scan).not.toContain('/home/me/.docker');
});

test('an image without packages passes and says that there was nothing to compare', async () => {
  const result = gate(await check(await makeLayout({ dir, layers: [{ app: 'x' }] })), 'vulnerabilities');
  expect([result.state, result.notes]).toEqual([
    'passed',
    [expect.any(String), 'no packages found: nothing to compare with the database'],
  ]);
});

test('several scans share one database', async () => {
  const layout = await makeLayout({ dir, layers: [debianWithMake()] });
  const scanner = createScanner({ program, env: process.env, cacheDir, cwd, parallel: 4 });
  const { manifest } = await readLayout(layout.dir);
  const subject = { dir: layout.dir, manifest, configDigest: layout.config.digest, withSecrets: true };
  const scans = await Promise.all([1, 2, 3, 4].map(() => scanner.scan(subject)));
  expect(scans.map(({ report }) => report.vulnerabilities.length)).toEqual([2, 2, 2, 2]);
});

describe('a scan without an answer is broken, never passed', () => {
  const goodDownload = `case "$*" in *--download-db-only*) exec ${program} "$@";; esac`;
  test.each([
    ['dies', 'kill -9 $$', /no message/],
    ['fails without output', 'exit 1', /exit code 1 and no message/],
    ['succeeds without a report', 'exit 0', /without writing a report/],
    ['writes half a report', 'echo \'{"SchemaVersion":2,"Metadata":{"Im\' > report.json', /is not JSON/],
    ['writes another report', 'echo \'{"SchemaVersion":2}\' > report.json', /unexpected shape/],
    [
      'looks at another image',
      'echo \'{"SchemaVersion":2,"Metadata":{"ImageID":"sha256:0"},"Results":[]}\' > report.json',
      /another image/,
    ],
    [
      'tells why',
      'printf "2026-01-01T00:00:00Z\\tINFO\\tx\\n2026-01-01T00:00:00Z\\tFATAL\\tFatal error\\trun error: out of luck\\n" >&2; exit 1',
      /image: out of luck$/,
    ],
  ])('Trivy %s', async (_, script, what) => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    const fake = await fakeTrivy(`${goodDownload}\n${script}`);
    const result = gate(await check(layout, { program: fake }), 'vulnerabilities');
    expect(result).toMatchObject({
      state: 'broken',
      findings: [],
      problem: { kind: 'surroundings', what: expect.stringMatching(what) },
    });
  });

  test('Trivy is not there', async () => {
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] }), { program: join(cwd, 'nothing') }),
      'vulnerabilities',
    );
    expect(result).toMatchObject({ state: 'broken', problem: { kind: 'surroundings' } });
  });

  test('no database can be had from any of the mirrors', async () => {
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] }), {
        cacheDir: join(cwd, 'empty'),
        dbRepositories: ['127.0.0.1:1/trivy-db:2', '127.0.0.1:2/trivy-db:2'],
      }),
      'vulnerabilities',
    );
    expect(result).toMatchObject({
      state: 'broken',
      problem: {
        what: "Trivy's vulnerability database could not be had from 127.0.0.1:2/trivy-db:2: connect: connection refused",
      },
    });
  });

  test('the database is of last year, and its promise to be good for ever is not believed', async () => {
    const own = join(cwd, 'old');
    await writeTrivyDb(join(own, 'db'), advisories);
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] }), {
        cacheDir: own,
        now: new Date(Date.now() + 400 * 86_400_000),
      }),
      'vulnerabilities',
    );
    expect(result).toMatchObject({
      state: 'broken',
      findings: [],
      problem: {
        what: expect.stringMatching(
          /^Trivy's vulnerability database is stale: it is of [\d-]+, \d+ days old$/,
        ),
      },
    });
  });

  test('the database is damaged', async () => {
    const damaged = join(cwd, 'damaged');
    await writeTrivyDb(join(damaged, 'db'), advisories);
    await truncate(join(damaged, 'db', 'trivy.db'), 100);
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] }), { cacheDir: damaged }),
      'vulnerabilities',
    );
    expect(result.state).toBe('broken');
  });

  test('two ignore files contradict each other', async () => {
    await writeFile(join(cwd, '.trivyignore'), '');
    await writeFile(join(cwd, '.trivyignore.yaml'), '');
    const result = gate(
      await check(await makeLayout({ dir, layers: [debianWithMake()] })),
      'vulnerabilities',
    );
    expect(result).toMatchObject({ state: 'broken', problem: { kind: 'request' } });
  });

  test('an interruption is an interruption, and Trivy is stopped', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    const stop = new AbortController();
    const fake = await fakeTrivy(
      `${goodDownload}\necho $$ > ${cwd}/new; mv ${cwd}/new ${cwd}/pid; exec sleep 600`,
    );
    const started = untilFile(cwd, 'pid');
    const checking = check(layout, { program: fake, signal: stop.signal });
    await started;
    stop.abort();
    await expect(checking).rejects.toMatchObject({ data: { kind: 'interrupted' } });
    const pid = Number(await readFile(join(cwd, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow();
  });
});

describe('a damaged layout breaks the gates that look at it', () => {
  test('a layer that is cut short', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    await truncate(blobFile(dir, layout.layers[0]!.digest), 200);
    const checked = await check(layout);
    // The scan may know what the layer holds; that it cannot be relied on is enough.
    expect(checked.gates.map(({ state }) => state)).not.toContain('passed');
    expect(checked.size).toBeUndefined();
    expect(gate(checked, 'size')).toMatchObject({ problem: { what: expect.stringMatching(/cut short/) } });
  });

  test('a configuration that lies about a layer', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    await lieAboutFirstLayer(layout);
    const checked = await check(layout);
    expect(gate(checked, 'size')).toMatchObject({
      state: 'broken',
      problem: { what: expect.stringMatching(/is not what the image says/) },
    });
  });

  test('no layout at all', async () => {
    const none = join(dir, 'none');
    const scanner = createScanner({ program, env: process.env, cacheDir, cwd });
    const checked = await checkLayout(subjectOf(none), gathered(none, scanner), now);
    expect(checked.gates.map(({ gate: name, state }) => [name, state])).toEqual([
      ['size', 'broken'],
      ['vulnerabilities', 'broken'],
      ['secrets', 'broken'],
    ]);
  });
});

describe('the size of an image', () => {
  test.each(['gzip', 'zstd', 'none'] as const)(
    'is what its %s layers weigh, and exactly its budget passes',
    async (compression) => {
      const layers = [debianWithMake(), { data: 'x'.repeat(5000) }];
      const layout = await makeLayout({ dir, layers, compression, attested: true });
      const compressed = sum(layout.layers.map(({ size }) => size));
      const uncompressed = sum(layout.unpackedSizes);
      const checked = await check(layout, { policy: { maxSize: { compressed, uncompressed } } });
      expect(checked.size).toMatchObject({ compressed, uncompressed });
      expect(gate(checked, 'size').state).toBe('passed');
      expect(gate(checked, 'vulnerabilities').state).toBe('failed');
    },
  );

  test('one byte over the budget fails, and tells what the biggest layers are', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    const checked = await check(layout, {
      policy: { maxSize: { uncompressed: sum(layout.unpackedSizes) - 1 } },
    });
    expect(gate(checked, 'size')).toMatchObject({
      state: 'failed',
      findings: [{ rule: 'max-size', message: expect.stringMatching(/1 B \(1 bytes\) over.*COPY 0 \/$/) }],
    });
  });
});

describe('the vulnerability database comes from a registry', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let repository = '';
  beforeAll(async () => {
    registry = await startRegistry({ dir: join(work, 'registry') });
    repository = await pushTrivyDb({ host: registry.host, advisories });
  });
  afterAll(() => registry.stop());

  test('of one’s own, the next one when the first cannot be reached, once for all images', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    await mkdir(join(cwd, 'own'));
    const scanner = createScanner({
      program,
      env: process.env,
      cacheDir: join(cwd, 'own'),
      cwd,
      dbRepositories: ['127.0.0.1:1/trivy-db:2', repository],
    });
    const results = await Promise.all(
      ['base', 'api'].map((image) =>
        checkLayout(subjectOf(layout.dir, {}, image), gathered(layout.dir, scanner), now),
      ),
    );
    expect(results.map((one) => gate(one, 'vulnerabilities').state)).toEqual(['failed', 'failed']);
    const log = await readFile(registry.log, 'utf8');
    expect(
      log.match(/"GET \/v2\/trivy-db\/manifests\/2 /g) ?? log.match(/GET.*trivy-db\/manifests\/2/g),
    ).toHaveLength(1);
  });
});

describe('a database that is no longer kept up to date', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  beforeAll(async () => {
    registry = await startRegistry({ dir: join(work, 'stale-registry') });
  });
  afterAll(() => registry.stop());
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  /** In a cache folder, as an earlier run has left it. */
  const keptSince = async (days: number): Promise<string> => {
    const own = join(cwd, 'kept');
    await writeTrivyDb(join(own, 'db'), advisories);
    const dates = { UpdatedAt: daysAgo(days), NextUpdate: daysAgo(days - 1), DownloadedAt: daysAgo(days) };
    await writeFile(join(own, 'db', 'metadata.json'), JSON.stringify({ Version: 2, ...dates }));
    return own;
  };
  const nowhere = ['127.0.0.1:1/trivy-db:2'];

  test('serves for a week while no mirror can be reached, which is told', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    const given = { cacheDir: await keptSince(3), dbRepositories: nowhere, now: new Date() };
    const result = gate(await check(layout, given), 'vulnerabilities');
    expect([result.state, result.notes?.slice(0, 2)]).toEqual([
      'failed',
      [
        `vulnerability database of ${daysAgo(3).slice(0, 10)} (3 days old)`,
        expect.stringMatching(
          /^no newer vulnerability database could be had from .*: connect: connection refused/,
        ),
      ],
    ]);
  });

  test('breaks the gate after that', async () => {
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    const given = { cacheDir: await keptSince(10), dbRepositories: nowhere, now: new Date() };
    expect(gate(await check(layout, given), 'vulnerabilities')).toMatchObject({
      state: 'broken',
      problem: { what: expect.stringMatching(/stale: it is of .* overdue for 9 days/) },
    });
  });

  test('in the first mirror lets the next one be asked', async () => {
    const stale = await pushOld(registry.host, await keptSince(400), 'stale-db');
    const fresh = await pushTrivyDb({ host: registry.host, advisories });
    const layout = await makeLayout({ dir, layers: [debianWithMake()] });
    const broken = await check(layout, { cacheDir: join(cwd, 'one'), dbRepositories: [stale] });
    expect(gate(broken, 'vulnerabilities')).toMatchObject({
      state: 'broken',
      problem: { what: expect.stringMatching(/database is stale: .* days old$/) },
    });
    const good = await check(layout, { cacheDir: join(cwd, 'two'), dbRepositories: [stale, fresh] });
    expect(gate(good, 'vulnerabilities').state).toBe('failed');
  });
});

describe('an image with Java archives', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  beforeAll(async () => {
    registry = await startRegistry({ dir: join(work, 'java-registry') });
  });
  afterAll(() => registry.stop());

  test('gets the Java database when it needs it', async () => {
    const own = join(cwd, 'cache');
    await writeTrivyDb(join(own, 'db'), advisories);
    const layout = await makeLayout({ dir, layers: [{ ...debianWithMake(), 'app/app.jar': emptyJar }] });
    const javaDbRepositories = ['127.0.0.1:1/trivy-java-db:1', await pushJavaDb(registry.host, cwd)];
    const result = gate(await check(layout, { cacheDir: own, javaDbRepositories }), 'vulnerabilities');
    expect([result.state, result.findings.length]).toEqual(['failed', 2]);
    expect(await readdir(join(own, 'java-db'))).toContain('trivy-java.db');
  });

  test('is not judged without it', async () => {
    const own = join(cwd, 'cache');
    await writeTrivyDb(join(own, 'db'), advisories);
    const layout = await makeLayout({ dir, layers: [{ 'app/app.jar': emptyJar }] });
    const javaDbRepositories = ['127.0.0.1:1/trivy-java-db:1'];
    expect(gate(await check(layout, { cacheDir: own, javaDbRepositories }), 'vulnerabilities')).toMatchObject(
      {
        state: 'broken',
        problem: {
          what: expect.stringMatching(
            /^Trivy's Java database could not be had from .*: connect: connection refused/,
          ),
        },
      },
    );
  });
});

/** Pushes the database of a cache folder as it is. */
async function pushOld(host: string, cache: string, repository: string): Promise<string> {
  const layer = join(cwd, `${repository}.tar.gz`);
  const archive = await reproducibleTar(join(cache, 'db'), ['metadata.json', 'trivy.db']);
  await writeFile(layer, gzipSync(archive));
  await push({
    host,
    repository,
    tag: '2',
    configType: 'application/vnd.aquasec.trivy.config.v1+json',
    config: {},
    layerType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip',
    layers: [layer],
    titles: true,
  });
  return `${host}/${repository}:2`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

async function untilFile(folder: string, name: string): Promise<void> {
  for await (const event of watch(folder)) if (event.filename === name) return;
}
