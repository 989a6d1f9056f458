import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { secretsInConfig } from '../../../src/check/secrets/config.ts';
import { lineOfName } from '../../../src/check/secrets/dockerfile-line.ts';
import { secretsGate } from '../../../src/check/secrets/gate.ts';
import { isSecretName, kindOfValue } from '../../../src/check/secrets/names.ts';
import { parseReport } from '../../../src/check/vulnerabilities/report.ts';
import type { BaseFacts } from '../../../src/check/facts.ts';
import type { ImageConfig } from '../../../src/oci/schemas.ts';
import type { ImagePolicy } from '../../../src/request/policy.ts';
import { factsOf, stateOf, subjectOf } from '../../support/checking.ts';

// Put together, so that nobody takes this file for one that has a secret.
const value = ['gh', 'p_', 'Ab1'.repeat(12)].join('');

describe('the name of a variable', () => {
  test.each([
    'API_KEY',
    'apiKey',
    'AWS_SECRET_ACCESS_KEY',
    'DB_PASSWORD',
    'dbPassword',
    'NPM_TOKEN',
    'npm_config_authToken',
    'GITHUB_TOKEN',
    'SECRET',
    'ssh_private_key',
    'POSTGRES_PASSWD',
    'CREDENTIALS',
  ])('%s says that its value is a secret', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each([
    'GPG_KEY',
    'PATH',
    'KEYCLOAK_VERSION',
    'PASSWORD_FILE',
    'TOKEN_URL',
    'SECRET_NAME',
    'AUTH_TYPE',
    'PUBLIC_TOKEN',
    'AUTHOR',
    'TOKENIZERS_PARALLELISM',
    'MONKEY',
    'COMPASS',
  ])('%s does not', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

test.each([
  ['', 'none'],
  ['""', 'none'],
  ['$TOKEN', 'none'],
  ['${TOKEN:-}', 'none'],
  ['/run/secrets/token', 'none'],
  ['8080', 'none'],
  ['changeme', 'placeholder'],
  ['"password"', 'placeholder'],
  ['<your token>', 'placeholder'],
  ['hunter2hunter2', 'value'],
])('%j counts as %s', (text, expected) => {
  expect(kindOfValue(text)).toBe(expected);
});

const configOf = (
  Env: readonly string[] = [],
  steps: readonly string[] = [],
  Labels: Readonly<Record<string, string>> = {},
): Pick<ImageConfig, 'config' | 'history'> => ({
  config: { Env: [...Env], Labels: { ...Labels } },
  history: steps.map((created_by) => ({ created_by })),
});

describe('secrets in an image’s configuration', () => {
  test.each<{
    name: string;
    given: Pick<ImageConfig, 'config' | 'history'>;
    expected: (readonly [string, string])[];
  }>([
    {
      name: 'none',
      given: configOf(['PATH=/bin'], ['COPY . . # buildkit'], { maintainer: 'me' }),
      expected: [],
    },
    {
      name: 'a variable',
      given: configOf(['DB_PASSWORD=hunter2x']),
      expected: [['variable', 'DB_PASSWORD']],
    },
    {
      name: 'a label',
      given: configOf([], [], { 'com.acme.token': value }),
      expected: [['label', 'com.acme.token']],
    },
    {
      name: 'a build argument that was given a value',
      given: configOf([], [`ARG NPM_TOKEN=${value}`, 'ARG OTHER_TOKEN']),
      expected: [['build argument', 'NPM_TOKEN']],
    },
    {
      name: 'a build argument that a command has seen',
      given: configOf(
        [],
        [`RUN |2 VERSION=1.2 with space NPM_TOKEN=${value} /bin/sh -c npm ci TOKEN=x # buildkit`],
      ),
      expected: [['build argument', 'NPM_TOKEN']],
    },
    {
      name: 'a build argument of the old builder',
      given: configOf(
        [],
        [`/bin/sh -c #(nop)  ARG API_KEY=${value}`, `|1 AUTH_TOKEN=${value} /bin/sh -c make`],
      ),
      expected: [
        ['build argument', 'API_KEY'],
        ['build argument', 'AUTH_TOKEN'],
      ],
    },
    {
      name: 'an address with a password, whatever its name',
      given: configOf(['DATABASE=postgres://app:hunter2x@db/app', 'INDEX=https://host/simple']),
      expected: [['variable', 'DATABASE']],
    },
    {
      name: 'one name is told once',
      given: configOf([], [`ARG NPM_TOKEN=${value}`, `RUN |1 NPM_TOKEN=${value} /bin/sh -c true`]),
      expected: [['build argument', 'NPM_TOKEN']],
    },
  ])('$name', ({ given, expected }) => {
    expect(secretsInConfig(given).map(({ where, name }) => [where, name])).toEqual(expected);
  });

  test('whatever it holds, no value is ever given back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{12,30}$/), fc.string(), (secret, around) => {
        const given = configOf([`A_TOKEN=${secret}`], [`ARG B_TOKEN=${secret}${around}`], { token: secret });
        expect(JSON.stringify(secretsInConfig(given))).not.toContain(secret);
      }),
    );
  });
});

test.each([
  ['ENV API_KEY=x', 1],
  ['FROM a\nARG NPM_TOKEN\nRUN npm ci', 2],
  ['FROM a\nENV A=1 \\\n    # a comment\n    API_KEY=x\n', 4],
  ['# ENV API_KEY=x\nFROM a', undefined],
  ['FROM a\nLABEL API_KEY_2=x', undefined],
])('the line of a name in %j is %s', (text, expected) => {
  expect(lineOfName(text, text.includes('NPM') ? 'NPM_TOKEN' : 'API_KEY')).toBe(expected);
});

describe('the gate', () => {
  const report = (Results: readonly unknown[]) =>
    parseReport(JSON.stringify({ SchemaVersion: 2, Metadata: { ImageID: 'sha256:1' }, Results }));
  const inFile = (Target: string, DiffID: string, Severity = 'CRITICAL') => ({
    Target,
    Class: 'secret',
    Secrets: [
      {
        RuleID: 'github-pat',
        Title: 'GitHub Personal Access Token',
        Severity,
        StartLine: 3,
        Match: 'x ****',
        Layer: { DiffID },
      },
    ],
  });
  const inConfig = (Match: string) => ({
    Target: 'layout',
    Class: 'secret',
    Secrets: [{ RuleID: 'github-pat', Title: 'GitHub Personal Access Token', Severity: 'CRITICAL', Match }],
  });
  const base: BaseFacts = { kind: 'known', name: 'debian:12', isSibling: false, diffIds: ['sha256:a'] };
  const ask = (
    results: readonly unknown[],
    config: Pick<ImageConfig, 'config' | 'history'> = configOf(),
    policy: Partial<ImagePolicy> = {},
  ) =>
    secretsGate.judge(
      subjectOf('/none', policy),
      factsOf({
        scan: { report: report(results), database: { kind: 'known', date: '2026-11-21', age: 0 } },
        image: {
          dir: '/none',
          root: { mediaType: '', digest: '', size: 0 },
          manifest: { mediaType: '', digest: '', size: 0 },
          configDescriptor: { mediaType: '', digest: '', size: 0 },
          platform: 'linux/amd64',
          config: { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] }, ...config },
          layers: [],
          diffIds: ['sha256:a', 'sha256:b'],
          attestations: [],
        },
        base,
        size: { compressed: 1, uncompressed: 1, layers: [] },
      }),
    );

  test('an image without secrets passes', () => {
    const judgement = ask([]);
    expect([stateOf(judgement), judgement.findings, judgement.notes]).toEqual([
      'passed',
      [],
      ['2 layers and the configuration looked through'],
    ]);
  });

  test('a secret in a file fails, and tells file, line and layer', () => {
    expect(ask([inFile('/app/.env', 'sha256:b')]).findings).toEqual([
      {
        gate: 'secrets',
        rule: 'github-pat',
        severity: 'critical',
        image: 'base',
        platform: 'linux/amd64',
        help: expect.stringMatching(/docs\/rules\/secrets\.md$/),
        file: 'images/base/Dockerfile',
        message: 'GitHub Personal Access Token in /app/.env line 3, in layer 2 of 2',
        todo: expect.stringContaining('--mount=type=secret'),
        path: '/app/.env',
        origin: { kind: 'own' },
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        blocks: true,
      },
    ]);
    expect(ask([inFile('/app/.env', 'sha256:a')]).findings[0]?.origin).toEqual({
      kind: 'base',
      name: 'debian:12',
    });
  });

  test.each<[string, string, Partial<ImagePolicy>, string]>([
    ['high', 'HIGH', {}, 'failed'],
    ['medium', 'MEDIUM', {}, 'passed'],
    [
      'critical in production',
      'CRITICAL',
      { contents: { ...subjectOf('').policy.contents, profile: 'production' } },
      'failed',
    ],
    [
      'critical in development',
      'CRITICAL',
      { contents: { ...subjectOf('').policy.contents, profile: 'development' } },
      'passed',
    ],
  ])('%s: %s', (_, severity, policy, state) => {
    const judgement = ask([inFile('/a', 'sha256:b', severity)], configOf(), policy);
    expect([judgement.findings.length, stateOf(judgement)]).toEqual([1, state]);
  });

  test('a variable that Trivy knows by its value is told once, by its rule', () => {
    const judgement = ask([inConfig('  "API_KEY=********",')], configOf([`API_KEY=${value}`]));
    expect(judgement.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['github-pat', 'GitHub Personal Access Token in the image’s configuration, at API_KEY'],
    ]);
  });

  test('one that only its name tells is told, too; a value that everybody knows does not block', () => {
    const judgement = ask([], configOf(['DB_PASSWORD=hunter2x', 'TOKEN=changeme']));
    expect(
      judgement.findings.map(({ rule, severity, blocks, message }) => [rule, severity, blocks, message]),
    ).toEqual([
      [
        'secret-in-config',
        'high',
        true,
        'The variable DB_PASSWORD has a value, and its name says that it is a secret',
      ],
      [
        'secret-in-config',
        'medium',
        false,
        'The variable TOKEN has a value that everybody knows, and its name says that it is a secret',
      ],
    ]);
  });

  test('what surrounds a secret in Trivy’s report is in no finding: it may be the next one', () => {
    const judgement = ask([
      inConfig(`  "created_by": "RUN X=${value} Y=****"`),
      inConfig(`"${value} Z=****"`),
    ]);
    expect(judgement.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(judgement)).not.toContain(value);
  });
});
