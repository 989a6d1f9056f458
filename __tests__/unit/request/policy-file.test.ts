import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../../src/request/policy-file.ts';
import type { PolicyFile } from '../../../src/request/policy-schema.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const file = 'image-build.yml';

/** Of a folder with this policy alone. */
async function policyOf(given: string): Promise<PolicyFile> {
  return (await loadPolicy(await makeTree({ [file]: given }), undefined)).file;
}

describe('a policy that is right', () => {
  test.each<{ name: string; given: string; expected: unknown }>([
    { name: 'empty', given: '', expected: { version: 1 } },
    { name: 'only comments', given: '# nothing yet\n', expected: { version: 1 } },
    {
      name: 'of all parts',
      given: text(
        'version: 1',
        'defaults: { severity: medium, ignore-unfixed: false, max-size: 1000 }',
        'images:',
        '  base: { max-size: { compressed: 1GB, uncompressed: 2GiB }, alias: [a, b] }',
        '  app:',
        'groups: { dev: [base, app] }',
      ),
      expected: {
        version: 1,
        defaults: { severity: 'medium', 'ignore-unfixed': false, 'max-size': 1000 },
        images: {
          base: { 'max-size': { compressed: '1GB', uncompressed: '2GiB' }, alias: ['a', 'b'] },
          app: null,
        },
        groups: { dev: ['base', 'app'] },
      },
    },
    {
      name: 'anchors and merge keys',
      given: text(
        'version: 1',
        'images:',
        '  a: &small { max-size: 1MB, severity: low }',
        '  b: *small',
        '  c: { <<: *small, severity: high }',
      ),
      expected: {
        version: 1,
        images: {
          a: { 'max-size': '1MB', severity: 'low' },
          b: { 'max-size': '1MB', severity: 'low' },
          c: { 'max-size': '1MB', severity: 'high' },
        },
      },
    },
  ])('$name', async ({ given, expected }) => {
    expect(await policyOf(given)).toEqual(expected);
  });

  test('numbers where text is meant are taken as they were written', async () => {
    const given = text(
      'version: 1',
      'defaults: { args: &args { GO: 1.20, HEX: 0x10, ON: true, NODE: 24 }, max-size: 1000 }',
      'images:',
      '  a: { args: { <<: *args, PY: 3.10 }, labels: { v: 1.0 }, annotations: { v: 2.50 } }',
      '  b: { output: { type: tar, dest: b.tar, max-glibc: 2.30 } }',
    );
    const args = { GO: '1.20', HEX: '0x10', ON: true, NODE: '24' };
    expect(await policyOf(given)).toEqual({
      version: 1,
      defaults: { args, 'max-size': 1000 },
      images: {
        a: { args: { ...args, PY: '3.10' }, labels: { v: '1.0' }, annotations: { v: '2.50' } },
        b: { output: { type: 'tar', dest: 'b.tar', 'max-glibc': '2.30' } },
      },
    });
  });

  test('an image called __proto__ is an image like others', async () => {
    const policy = await policyOf(text('version: 1', 'images: { __proto__: { severity: low } }'));
    expect(Object.entries(policy.images ?? {})).toEqual([['__proto__', { severity: 'low' }]]);
  });
});

const demandKeys =
  'severity, ignore-unfixed, lint-threshold, max-size, profile, contents, max-layer-size, max-growth, only-new, deny-licenses, lint-rules, test, warn, skip, waivers, version-arg, args, labels, annotations, platforms, secrets, ssh, add-hosts, no-cache, no-cache-filters, pull, refresh, rescan-after';

describe('a policy that is wrong says where, what was meant and what to do', () => {
  test.each<{ name: string; given: string; expected: object }>([
    {
      name: 'an unknown key at the top',
      given: text('version: 1', 'defalts: {}'),
      expected: {
        what: 'Unknown key "defalts" in the policy',
        where: { file, line: 2, column: 1 },
        meant: 'Did you mean defaults?',
        todo: 'Known keys here: version, defaults, images, groups, retention, state',
      },
    },
    {
      name: 'an unknown key in defaults',
      given: text('version: 1', 'defaults:', '  severety: high'),
      expected: {
        what: 'Unknown key "severety" in the policy',
        where: { file, line: 3, column: 3 },
        meant: 'Did you mean severity?',
        todo: `Known keys here: ${demandKeys}`,
      },
    },
    {
      name: 'an unknown key of an image',
      given: text('version: 1', 'images:', '  base: { max-size: 1MB, contxt: . }'),
      expected: {
        what: 'Unknown key "contxt" in the policy',
        where: { file, line: 3, column: 26 },
        meant: 'Did you mean context?',
        todo: `Known keys here: ${demandKeys}, file, context, target, output, alias`,
      },
    },
    {
      name: 'an unknown key of a size',
      given: text('version: 1', 'images:', '  base:', '    max-size:', '      compresed: 1MB'),
      expected: {
        what: 'Unknown key "compresed" in the policy',
        where: { file, line: 5, column: 7 },
        meant: 'Did you mean compressed?',
        todo: 'Known keys here: compressed, uncompressed',
      },
    },
    {
      name: 'an unknown key of a secret, in a list',
      given: text('version: 1', 'defaults:', '  secrets:', '    - id: a', '      envs: X'),
      expected: {
        what: 'Unknown key "envs" in the policy',
        where: { file, line: 5, column: 7 },
        meant: 'Did you mean env?',
        todo: 'Known keys here: id, env, file, version',
      },
    },
    {
      name: 'a key that is like none',
      given: text('version: 1', 'notifications: {}'),
      expected: {
        what: 'Unknown key "notifications" in the policy',
        where: { file, line: 2, column: 1 },
        todo: 'Known keys here: version, defaults, images, groups, retention, state',
      },
    },
    {
      name: 'an unknown key that comes by an alias stands where it is written',
      given: text('version: 1', 'images:', '  a: &x { sevrity: low }', '  b: { <<: *x }'),
      expected: {
        what: 'Unknown key "sevrity" in the policy',
        where: { file, line: 3, column: 11 },
        meant: 'Did you mean severity?',
        todo: `Known keys here: ${demandKeys}, file, context, target, output, alias`,
      },
    },
    {
      name: 'a missing version',
      given: text('images: {}'),
      expected: {
        what: 'The policy lacks version',
        where: { file },
        todo: 'Begin the file with version: 1, which is what this image-build reads',
      },
    },
    {
      name: 'another version',
      given: text('version: 2'),
      expected: {
        what: 'version is 2, which it cannot be',
        where: { file, line: 1, column: 1 },
        todo: 'Begin the file with version: 1, which is what this image-build reads',
      },
    },
    {
      name: 'a wrong word',
      given: text('version: 1', 'defaults: { severity: hihg }'),
      expected: {
        what: 'defaults.severity is "hihg", which it cannot be',
        where: { file, line: 2, column: 13 },
        meant: 'Did you mean high?',
        todo: 'It can be critical, high, medium, low, unknown, for example severity: high',
      },
    },
    {
      name: 'a wrong type',
      given: text('version: 1', 'images: { a: { max-size: [1] } }'),
      expected: {
        what: 'images.a.max-size is [1], which it cannot be',
        where: { file, line: 2, column: 16 },
        todo: 'Write it like max-size: 500MB or 1.5GiB or {compressed: 200MB}. Size budget. A plain size limits the unpacked image; {compressed, uncompressed} limits what is pulled, what it takes on disk, or both',
      },
    },
    {
      name: 'a wrong type in a list',
      given: text('version: 1', 'groups: { dev: [a, 3] }'),
      expected: {
        what: 'groups.dev.1 is 3, which it cannot be',
        where: { file, line: 2, column: 20 },
        todo: 'Write it like groups: {dev: [base, test-runner]}. The group default is what is built when nothing is named',
      },
    },
    {
      name: 'a secret without id',
      given: text('version: 1', 'defaults:', '  secrets:', '    - env: X'),
      expected: {
        what: 'defaults.secrets.0 lacks id',
        where: { file, line: 4, column: 7 },
        todo: 'Write it like secrets: [{id: token, env: TOKEN}]',
      },
    },
    {
      name: 'a time that is none',
      given: text('version: 1', 'defaults:', '  rescan-after: 24 hours'),
      expected: {
        what: 'defaults.rescan-after is "24 hours", which it cannot be',
        where: { file, line: 3, column: 3 },
        todo: 'Write it like rescan-after: 24h or 30m or 7d. A reused image’s gates run again when its last scan is older than this (default: 24h)',
      },
    },
    {
      name: 'a period that is none',
      given: text('version: 1', 'defaults: { refresh: 2d }'),
      expected: {
        what: 'defaults.refresh is "2d", which it cannot be',
        where: { file, line: 2, column: 13 },
        todo: 'It can be daily, weekly, monthly, for example refresh: weekly',
      },
    },
    {
      name: 'a glibc that is none',
      given: text('version: 1', 'images:', '  a: { output: { type: tar, dest: a.tar, max-glibc: old } }'),
      expected: {
        what: 'images.a.output.max-glibc is "old", which it cannot be',
        where: { file, line: 3, column: 42 },
        todo: 'Write it like max-glibc: "2.31". The oldest glibc that binaries must run on',
      },
    },
    {
      name: 'one word where a list belongs',
      given: text('version: 1', 'defaults: { platforms: linux/amd64 }'),
      expected: {
        what: 'defaults.platforms is "linux/amd64", which it cannot be',
        where: { file, line: 2, column: 13 },
        todo: 'Write it like platforms: [linux/amd64, linux/arm64]',
      },
    },
    {
      name: 'a value for an argument that is none',
      given: text('version: 1', 'images: { a: { args: { X: [1] } } }'),
      expected: {
        what: 'images.a.args.X is [1], which it cannot be',
        where: { file, line: 2, column: 24 },
        todo: 'Write it like args: {NODE_VERSION: "24"}',
      },
    },
    {
      name: 'a size that may mean either unit',
      given: text('version: 1', 'images:', '  a:', '    max-size: 500M'),
      expected: {
        what: 'images.a.max-size is not a size: "500M"',
        where: { file, line: 4, column: 5 },
        meant: 'Did you mean 500MB (1000) or 500MiB (1024)?',
        todo: expect.stringMatching(/^Write it like max-size: 500MB\. Accepted: bytes as a number/),
      },
    },
    {
      name: 'a limit of what may stay on a machine that is no size',
      given: text('version: 1', 'state: { older-than: 7d, keep: 20G }'),
      expected: {
        what: 'state.keep is not a size: "20G"',
        where: { file, line: 2, column: 26 },
        meant: 'Did you mean 20GB (1000) or 20GiB (1024)?',
        todo: expect.stringMatching(/^Write it like keep: 500MB\. Accepted/),
      },
    },
    {
      name: 'a size of one kind that is none, in defaults',
      given: text('version: 1', 'defaults: { max-size: { compressed: much } }'),
      expected: {
        what: 'defaults.max-size.compressed is not a size: "much"',
        where: { file, line: 2, column: 25 },
        todo: expect.stringMatching(/^Write it like compressed: 500MB\. Accepted/),
      },
    },
    {
      name: 'a size of a layer, and of a test’s memory, that is none',
      given: text('version: 1', 'images: { a: { test: [{ run: [x], max-memory: 1G }] } }'),
      expected: {
        what: 'images.a.test.0.max-memory is not a size: "1G"',
        where: { file, line: 2, column: 35 },
        meant: 'Did you mean 1GB (1000) or 1GiB (1024)?',
        todo: expect.stringMatching(/^Write it like max-memory: 500MB\. Accepted/),
      },
    },
    {
      name: 'a port that is none',
      given: text('version: 1', 'defaults:', '  contents: { expose: [8080, 53/udp, 8000-8010, http] }'),
      expected: {
        what: 'defaults.contents.expose has "http", which is no port',
        where: { file, line: 3, column: 49 },
        todo: 'Write numbers: expose: [8080, 53/udp, 8000-8010]',
      },
    },
    {
      name: 'a licence that no package is ever under',
      given: text('version: 1', 'defaults:', "  deny-licenses: ['SSPL*', mit, gpl-2.0-ONLY, 'AGLP-3.0']"),
      expected: {
        what: 'defaults.deny-licenses has "AGLP-3.0", which is no SPDX identifier',
        where: { file, line: 3, column: 47 },
        meant: 'Did you mean AGPL-3.0?',
        todo: 'Identifiers are at spdx.org/licenses; a name of another kind is written with a wildcard: "AGLP-3.0*"',
      },
    },
    {
      name: 'a licence that is like none',
      given: text('version: 1', 'images: { a: { deny-licenses: [Commercial] } }'),
      expected: {
        what: 'images.a.deny-licenses has "Commercial", which is no SPDX identifier',
        where: { file, line: 2, column: 32 },
        todo: 'Identifiers are at spdx.org/licenses; a name of another kind is written with a wildcard: "Commercial*"',
      },
    },
    {
      name: 'a lint rule that is nobody’s',
      given: text(
        'version: 1',
        'defaults:',
        '  lint-rules:',
        '    DL3008: ignore',
        '    FromAsCasing: ignore',
        '    base-tags-differ: ignore',
        '    missing-cache-mont: error',
      ),
      expected: {
        what: 'defaults.lint-rules names "missing-cache-mont", which is no rule',
        where: { file, line: 7, column: 5 },
        meant: 'Did you mean missing-cache-mount?',
        todo: "hadolint's rules look like DL3008, BuildKit's like FromAsCasing; ours are in docs/rules/",
      },
    },
    {
      name: 'an output that is no regular expression',
      given: text('version: 1', 'images: { a: { test: [{ run: [x], output: "(" }] } }'),
      expected: {
        what: 'images.a.test: the output that a test expects is no regular expression: Invalid regular expression: /(/u: Unterminated group',
        where: { file, line: 2, column: 35 },
        todo: "Signs that mean themselves have a backslash before them: output: '^\\[ok\\]'",
      },
    },
    {
      name: 'two tests of one name, which a report could not tell apart',
      given: text('version: 1', 'images: { a: { test: [[x], { name: x, run: [y] }] } }'),
      expected: {
        what: 'images.a has two tests "x"',
        where: { file, line: 2, column: 28 },
        todo: 'Give them different names: `name: …`',
      },
    },
    {
      name: 'a service that is not asked anything',
      given: text('version: 1', 'images: { a: { test: [{ service: entrypoint }] } }'),
      expected: {
        what: 'images.a.test.0 lacks get',
        where: { file, line: 2, column: 23 },
        todo: expect.stringMatching(/^Write it like /),
      },
    },
    {
      name: 'a gate that is none, in a list',
      given: text('version: 1', 'defaults: { warn: [sice] }'),
      expected: {
        what: 'defaults.warn.0 is "sice", which it cannot be',
        where: { file, line: 2, column: 20 },
        meant: 'Did you mean size?',
        todo: expect.stringMatching(/^It can be lint, size, .*, for example warn: \[/),
      },
    },
    {
      name: 'a waiver that ends on a day that is none',
      given: text('version: 1', 'defaults:', '  waivers: [{ rule: vcs, reason: r, until: 2026-02-30 }]'),
      expected: {
        what: 'defaults.waivers: the waiver for vcs ends on 2026-02-30, which is no day',
        where: { file, line: 3, column: 37 },
        todo: 'Write until: 2027-03-31',
      },
    },
    {
      name: 'a waiver without a reason',
      given: text('version: 1', 'defaults:', '  waivers: [{ rule: vcs, reason: "  ", until: 2026-02-28 }]'),
      expected: {
        what: 'defaults.waivers: the waiver for vcs gives no reason',
        where: { file, line: 3, column: 26 },
        todo: 'Write why it is accepted: reason: not reachable from outside',
      },
    },
    {
      name: 'a name that would leave its folder',
      given: text('version: 1', 'images:', '  ../../etc: { file: Dockerfile }'),
      expected: {
        what: '"../../etc" is no name for one of images',
        where: { file, line: 3, column: 3 },
        todo: 'A name has letters, digits, _ and -',
      },
    },
    {
      name: 'a list',
      given: text('- a'),
      expected: { what: 'The policy is ["a"], which it cannot be', where: { file }, todo: 'Expected object' },
    },
    {
      name: 'the same key twice',
      given: text('version: 1', 'images:', '  a: {}', '  a: {}'),
      expected: {
        what: 'The policy is not YAML: Map keys must be unique',
        where: { file, line: 4, column: 3 },
      },
    },
    {
      name: 'no YAML',
      given: text('version: 1', 'images: [a'),
      expected: {
        what: 'The policy is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
        where: { file, line: 3, column: 1 },
      },
    },
    {
      name: 'two documents',
      given: text('version: 1', '---', 'version: 1'),
      expected: {
        what: 'The policy has several YAML documents; it is one',
        where: { file, line: 2, column: 1 },
      },
    },
    {
      name: 'an alias of nothing',
      given: text('version: 1', 'images: *x'),
      expected: {
        what: 'The policy is not YAML: Unresolved alias (the anchor must be set before the alias): x',
        where: { file },
      },
    },
  ])('$name', async ({ given, expected }) => {
    expect(await problemFrom(() => policyOf(given))).toEqual({ kind: 'request', ...expected });
  });

  test('aliases that grow without end are refused', async () => {
    const level = (index: number) =>
      `  l${index}: &l${index} [${Array(12)
        .fill(`*l${index - 1}`)
        .join(', ')}]`;
    const given = text('version: 1', 'groups:', '  l0: &l0 [a]', ...[1, 2, 3, 4, 5, 6].map(level));
    const problem = await problemFrom(() => policyOf(given));
    expect(problem.what).toMatch(/^The policy is not YAML: Excessive alias count/);
  });
});

describe('the file of the policy', () => {
  test.each<{ name: string; files: Record<string, string>; given?: string; expected: object }>([
    { name: 'none', files: {}, expected: { file: { version: 1 } } },
    {
      name: 'image-build.yaml',
      files: { 'image-build.yaml': 'version: 1' },
      expected: { path: 'image-build.yaml', file: { version: 1 } },
    },
    {
      name: 'image-build.yml comes first',
      files: { 'image-build.yaml': 'x: 1', 'image-build.yml': 'version: 1' },
      expected: { path: 'image-build.yml', file: { version: 1 } },
    },
    {
      name: 'a given one',
      files: { 'image-build.yml': 'x: 1', 'ci/p.yml': 'version: 1' },
      given: 'ci/p.yml',
      expected: { path: 'ci/p.yml', file: { version: 1 } },
    },
  ])('$name', async ({ files, given, expected }) => {
    const dir = await makeTree(files);
    expect(await loadPolicy(dir, given)).toMatchObject(expected);
  });

  test('a given one that is not there, or no file', async () => {
    const dir = await makeTree({ 'image-build.yml/x': '' });
    expect(await problemFrom(() => loadPolicy(dir, 'p.yml'))).toEqual({
      kind: 'request',
      what: 'There is no policy file p.yml',
    });
    expect(await problemFrom(() => loadPolicy(dir, undefined))).toEqual({
      kind: 'request',
      what: 'The policy file image-build.yml cannot be read',
      where: { file: 'image-build.yml' },
    });
  });
});
