import type { Baseline } from '../../src/check/baseline/baseline.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { GateResult, ImageSize } from '../../src/check/gate.ts';
import type { History } from '../../src/memory/history.ts';
import type { ImageReport, PlatformReport, ReportedTest, RunReport } from '../../src/report/result.ts';
import { digest, finding, runReports } from './run-report.ts';

const MB = 1_000_000;
const dev = { image: 'dev', platform: 'linux/amd64' } as const;

/** Twelve builds, each a bit bigger than the one before; the last one took less from the cache. */
function historyOf(name: string, size: ImageSize | undefined): History {
  const { compressed, uncompressed } = size ?? { compressed: 40 * MB, uncompressed: 100 * MB };
  return Array.from({ length: 12 }, (_, index) => ({
    at: `2026-11-${String(10 + index)}T05:20:11.000Z`,
    digest: digest(`${name} build ${index}`),
    sizes: {
      'linux/amd64': {
        compressed: compressed - (11 - index) * 350_000,
        uncompressed: uncompressed - (11 - index) * (index % 4 === 0 ? 900_000 : MB),
      },
    },
    durationMs: 20_000 + ((index * 7919) % 13) * 2500,
    steps: 8,
    cached: index === 11 ? 2 : 5 + (index % 3),
    // Engines tell it since the seventh build.
    ...(index < 6 ? {} : { peak: { memory: (900 + 40 * index) * MB, cpu: index === 11 ? 1 : 0.8 } }),
  }));
}

/** The size with the places of its last `own` layers in their Dockerfile. */
function placed(size: ImageSize, name: string, dockerfile: string, own: number): ImageSize {
  return {
    ...size,
    layers: size.layers.map((layer, index) => {
      const isOwn = index >= size.layers.length - own;
      if (!isOwn) return { ...layer, isOwn };
      const instruction = (layer.createdBy ?? '').replace(/ # buildkit$/, '').replace('/bin/sh -c ', '');
      return { ...layer, isOwn, file: dockerfile, line: 4 + 3 * index, instruction };
    }),
    ...(name === 'dev' ? { wasted: 22 * MB, packageCaches: 48.5 * MB } : {}),
  };
}

/** `base` is as it was, `dev` has become smaller, `minimal` was never published, the others have grown. */
function baselineOf(name: string, platform: string, size: ImageSize): Baseline {
  if (name === 'minimal')
    return { kind: 'missing', why: 'ghcr.io/acme/minimal:main has never been published' };
  const diffIds = size.layers.map(({ diffId }) => diffId);
  const growth = name === 'base' ? 0 : name === 'dev' ? -31 * MB : 14.2 * MB;
  return {
    kind: 'known',
    from: `ghcr.io/acme/${name}:main`,
    digest: digest(`${name} ${platform} before`),
    compressed: size.compressed - Math.round(growth * 0.37),
    uncompressed: size.uncompressed - growth,
    diffIds: growth === 0 ? diffIds : [...diffIds.slice(0, -1), digest(`${name} old layer`)],
  };
}

const vulnerabilities: readonly Finding[] = [
  finding({
    ...dev,
    severity: 'critical',
    rule: 'CVE-2026-2001',
    message: 'openssl: a handshake writes behind the end of a buffer',
    package: { name: 'libssl3', version: '3.0.17-1', fixed: '3.0.18-1' },
    todo: 'Update `libssl3` to 3.0.18-1',
    help: 'https://avd.aquasec.com/nvd/cve-2026-2001',
    origin: { kind: 'base', name: 'debian:bookworm-slim' },
    blocks: true,
  }),
  finding({
    ...dev,
    severity: 'high',
    rule: 'CVE-2026-2002',
    message: 'git: a submodule’s name leads out of its folder',
    package: { name: 'git', version: '2.39.5' },
    origin: { kind: 'base', name: 'base' },
  }),
  finding({
    ...dev,
    severity: 'high',
    rule: 'CVE-2026-2003',
    message: 'gdb: a program’s symbols can run commands',
    package: { name: 'gdb', version: '13.1-3', fixed: '13.1-4' },
    origin: { kind: 'own' },
  }),
  finding({
    ...dev,
    severity: 'critical',
    rule: 'CVE-2026-2004',
    message: 'clang: the compiler reads files that it was not given',
    package: { name: 'clang-14', version: '14.0.6' },
    origin: { kind: 'own' },
    waiver: { reason: 'nobody compiles foreign sources in this image', until: '2027-01-31' },
  }),
];

const setuid = finding({
  ...dev,
  gate: 'contents',
  rule: 'setuid',
  severity: 'warning',
  path: '/usr/bin/newgrp',
  message: 'Everybody who starts it is root',
  origin: { kind: 'own' },
});

const answers: readonly GateResult[] = [
  {
    ...dev,
    gate: 'vulnerabilities',
    state: 'failed',
    durationMs: 980,
    findings: vulnerabilities,
    notes: ['database of 2026-11-21', '655 packages'],
  },
  {
    ...dev,
    gate: 'contents',
    state: 'passed',
    durationMs: 40,
    findings: [setuid],
    notes: ['profile development'],
  },
  ...(['secrets', 'licenses', 'tests'] as const).map((gate) => ({
    ...dev,
    gate,
    state: 'passed' as const,
    durationMs: 20,
    findings: [],
  })),
  {
    gate: 'glibc',
    image: 'deb-builder',
    platform: 'linux/amd64',
    state: 'broken',
    durationMs: 12,
    findings: [],
    problem: { kind: 'surroundings', what: '/usr/bin/app is cut short: its section table is missing' },
  },
];

const tests: readonly ReportedTest[] = [
  {
    name: 'gdb starts',
    command: ['gdb', '--version'],
    outcome: { kind: 'ended', exitCode: 0, peakMemory: 31 * MB },
    durationMs: 210,
    output: 'GNU gdb (Debian 13.1-3) 13.1\nCopyright (C) 2023 Free Software Foundation, Inc.\n',
    kept: 'all',
    platform: 'linux/amd64',
  },
  {
    name: 'it answers',
    command: ['/usr/bin/server'],
    outcome: { kind: 'answered', status: 200, body: '{"ready":true}', isWholeBody: true },
    durationMs: 1400,
    output: 'listening on 127.0.0.1:8080\n',
    kept: 'end',
    platform: 'linux/amd64',
  },
  {
    name: 'no such program',
    command: ['/app'],
    outcome: { kind: 'not-started', why: 'its program is not in the image: /app' },
    durationMs: 3,
    output: '',
    kept: 'all',
    platform: 'linux/amd64',
  },
];

const ownLayers: Readonly<Record<string, number>> = {
  base: 3,
  runtime: 3,
  minimal: 1,
  dev: 2,
  'test-runner': 3,
  'github-runner': 1,
  'deb-builder': 2,
};

function detailed(image: ImageReport): ImageReport {
  const { name, dockerfile } = image;
  const platforms = image.platforms.map((one): PlatformReport => {
    if (one.size === undefined) return one;
    const size = placed(one.size, name, dockerfile, ownLayers[name] ?? 0);
    return { ...one, size, baseline: baselineOf(name, one.platform, size) };
  });
  const own = answers.filter((one) => one.image === name);
  return {
    ...image,
    platforms,
    gates: [...image.gates.filter(({ gate }) => !own.some((one) => one.gate === gate)), ...own],
    history: historyOf(name, platforms[0]?.size),
    ...(name === 'dev' ? { tests } : {}),
  };
}

/** A refused run with sizes, places, comparisons, histories, origins, waivers and test logs. */
export const detailedReport: RunReport = {
  ...runReports.passed,
  verdict: 'failed',
  exitCode: 1,
  images: runReports.passed.images.map(detailed),
};
