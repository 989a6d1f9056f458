import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withPaths } from '../../../src/plan/bake-paths.ts';
import { printBake } from '../../../src/plan/bake-print.ts';
import { hostPlatform } from '../../../src/oci/platform.ts';
import { makePlan } from '../../../src/plan/make.ts';
import { readInputs } from '../../../src/request/request.ts';
import { problemFrom } from '../../support/problem.ts';
import { realTool } from '../../support/tools.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The real buildx, with a configuration of its own. */
async function buildx(env: Readonly<Record<string, string>> = {}) {
  return {
    program: realTool('buildx'),
    env: { PATH: '/usr/bin:/bin', BUILDX_CONFIG: await makeFolder(), ...env },
  };
}

const hcl = text(
  'variable "VERSION" { default = "dev" }',
  'group "default" { targets = ["inner"] }',
  'group "inner" { targets = ["app"] }',
  'target "base" { context = "./base" }',
  'target "app" {',
  '  context = "app"',
  '  dockerfile = "docker/Dockerfile"',
  '  contexts = { base = "target:base", lib = "./lib", img = "docker-image://debian" }',
  '  tags = ["ghcr.io/acme/app:${VERSION}"]',
  '  secret = ["id=s,src=./s.txt"]',
  '  args = { A = "1", N = null }',
  '}',
  'target "m" {',
  '  name = "m-${x}"',
  '  matrix = { x = ["one", "two"] }',
  '  context = "target:base"',
  '  args = { X = x }',
  '}',
);

describe('Bake files, resolved by the real buildx', () => {
  test('HCL: variables, groups in groups, a matrix; paths are absolute', async () => {
    const dir = await makeTree({ 'docker-bake.hcl': hcl, 's.txt': 'x' });
    expect(await printBake(await buildx({ VERSION: '7' }), dir, ['docker-bake.hcl'])).toEqual({
      targets: {
        app: {
          context: join(dir, 'app'),
          dockerfile: join(dir, 'app/docker/Dockerfile'),
          contexts: { base: 'target:base', lib: join(dir, 'lib'), img: 'docker-image://debian' },
          tags: ['ghcr.io/acme/app:7'],
          secret: [{ id: 's', src: join(dir, 's.txt') }],
          args: { A: '1' },
        },
        base: { context: join(dir, 'base'), dockerfile: join(dir, 'base/Dockerfile') },
        'm-one': { context: 'target:base', dockerfile: 'Dockerfile', args: { X: 'one' } },
        'm-two': { context: 'target:base', dockerfile: 'Dockerfile', args: { X: 'two' } },
      },
      groups: { inner: ['app'], m: ['m-one', 'm-two'] },
      byDefault: ['app'],
      saysDefault: true,
    });
  });

  test('JSON, without a default: everything', async () => {
    const dir = await makeTree({
      'docker-bake.json':
        '{"target":{"a":{"dockerfile-inline":"FROM scratch"},"b":{"context":"https://example.com/b.git"}}}',
    });
    expect(await printBake(await buildx(), dir, ['docker-bake.json'])).toEqual({
      targets: {
        a: { context: dir, dockerfile: 'Dockerfile', 'dockerfile-inline': 'FROM scratch' },
        b: { context: 'https://example.com/b.git', dockerfile: 'Dockerfile' },
      },
      groups: {},
      byDefault: ['a', 'b'],
      saysDefault: false,
    });
  });

  test('several files lie over each other', async () => {
    const dir = await makeTree({
      'a.hcl': 'target "default" { args = { A = "a", B = "a" } }',
      'b.json': '{"target":{"default":{"args":{"A":"b"}}}}',
    });
    const { targets, byDefault } = await printBake(await buildx(), dir, ['a.hcl', 'b.json']);
    expect({ args: targets['default']?.args, byDefault }).toEqual({
      args: { A: 'b', B: 'a' },
      byDefault: ['default'],
    });
  });

  test('Compose in a folder below: its paths are relative to itself', async () => {
    const dir = await makeTree({
      'deploy/compose.yml': text(
        'services:',
        '  db: { image: postgres }',
        '  api:',
        '    image: ghcr.io/acme/api:${TAG:-dev}',
        '    build:',
        '      context: .',
        '      dockerfile: docker/Dockerfile.api',
        '      target: run',
        '      additional_contexts: { lib: ./lib, base: "service:web.x" }',
        '      args: { A: "1" }',
        '      secrets: [token]',
        '      extra_hosts: ["h:1.2.3.4"]',
        '  web.x: { build: ./web }',
        'secrets: { token: { file: ./token.txt } }',
      ),
      'deploy/token.txt': 'x',
    });
    const deploy = join(dir, 'deploy');
    expect(await printBake(await buildx(), dir, ['deploy/compose.yml'])).toEqual({
      targets: {
        api: {
          context: deploy,
          dockerfile: join(deploy, 'docker/Dockerfile.api'),
          contexts: { base: 'target:web_x', lib: join(deploy, 'lib') },
          tags: ['ghcr.io/acme/api:dev'],
          target: 'run',
          args: { A: '1' },
          secret: [{ id: 'token', src: join(deploy, 'token.txt') }],
          'extra-hosts': { h: '1.2.3.4' },
        },
        web_x: { context: join(deploy, 'web'), dockerfile: join(deploy, 'web/Dockerfile') },
      },
      groups: {},
      byDefault: ['api', 'web_x'],
      saysDefault: true,
    });
  });

  test.each<{ name: string; file: string; given: string; expected: object }>([
    {
      name: 'broken HCL',
      file: 'docker-bake.hcl',
      given: text('target "a" {}', 'target "b" { context = foo( }'),
      expected: {
        what: 'Invalid expression; Expected the start of an expression, but found an invalid expression token.',
        where: { file: 'docker-bake.hcl', line: 2, column: 29 },
      },
    },
    {
      name: 'broken JSON below',
      file: 'b/bake.json',
      given: text('{"target":{"a":', '{"context" "."}}}'),
      expected: {
        what: 'Missing property value colon; A colon must appear between an object property’s name and its value.'.replace(
          '’',
          "'",
        ),
        where: { file: 'b/bake.json', line: 2, column: 12 },
      },
    },
    {
      name: 'a target that is not there',
      file: 'docker-bake.hcl',
      given: 'target "a" { inherits = ["nope"] }',
      expected: { what: 'failed to find target nope', where: { file: 'docker-bake.hcl' } },
    },
    {
      name: 'a secret that is not there',
      file: 'docker-bake.hcl',
      given: 'target "a" { secret = ["id=s,src=./s.txt"] }',
      expected: {
        what: 'failed to stat ./s.txt: stat ./s.txt: no such file or directory',
        where: { file: 'docker-bake.hcl' },
      },
    },
    {
      name: 'an unknown key of Compose',
      file: 'a/compose.yml',
      given: 'services: { a: { build: { contxt: . } } }',
      expected: {
        what: "services.a.build additional properties 'contxt' not allowed",
        where: { file: 'a/compose.yml' },
      },
    },
    {
      name: 'no YAML',
      file: 'a/compose.yml',
      given: text('services:', '  a: [', ''),
      expected: {
        what: expect.stringMatching(/did not find expected node content/),
        where: { file: 'a/compose.yml', line: 3 },
      },
    },
  ])('$name is refused with bake’s own words and the place', async ({ file, given, expected }) => {
    const dir = await makeTree({ [file]: given });
    const problem = await problemFrom(async () => printBake(await buildx(), dir, [file]));
    expect(problem).toMatchObject({ kind: 'request', ...expected });
  });
});

test('all sorts of paths become absolute, and what has a name of its own stays', () => {
  const target = {
    context: 'c',
    dockerfile: '/abs/Dockerfile',
    contexts: { a: 'a', b: '/b', c: 'oci-layout://./l@sha256:0', d: 'git@x:y', e: 'target:z' },
    secret: ['id=x,src=s,required=true', { id: 'y', src: '' }, { id: 'z', env: 'src' }],
    ssh: [{ id: 'default', paths: ['k', '/k'] }, 'default'],
    'cache-from': [{ type: 'local', src: 'f' }, 'type=registry,ref=src/x'],
    'cache-to': ['type=local,dest=t'],
  };
  expect(withPaths(target, '/w')).toEqual({
    context: '/w/c',
    dockerfile: '/abs/Dockerfile',
    contexts: { a: '/w/a', b: '/b', c: 'oci-layout:///w/l@sha256:0', d: 'git@x:y', e: 'target:z' },
    secret: ['id=x,src=/w/s,required=true', { id: 'y', src: '' }, { id: 'z', env: 'src' }],
    ssh: [{ id: 'default', paths: ['/w/k', '/k'] }, 'default'],
    'cache-from': [{ type: 'local', src: '/w/f' }, 'type=registry,ref=src/x'],
    'cache-to': ['type=local,dest=/w/t'],
  });
});

test('a plan from a Bake file: own links, a matrix on a target, its tags as aliases, contexts that stay inside', async () => {
  const files = {
    'docker-bake.hcl': hcl,
    's.txt': 'x',
    'app/docker/Dockerfile': text('FROM base', 'COPY --from=lib / /'),
    'base/Dockerfile': 'FROM scratch\n',
    'lib/x': '',
  };
  const plan = async (dir: string, targets: string) => {
    const inputs = readInputs((name) => (name === 'targets' ? targets : undefined));
    const request = { command: 'plan', cwd: dir, inputs, policy: { file: { version: 1 } } } as const;
    const tools = await buildx();
    return makePlan(request, {
      env: {},
      ref: { kind: 'local' },
      buildx: () => Promise.resolve(tools),
      secretFiles: {},
    });
  };
  const dir = await makeTree(files);
  const host = hostPlatform();
  const { images } = await plan(dir, 'inner');
  const built = images.filter(({ decision }) => decision === 'build');
  expect(
    built.map(({ name, needs, bases, tags, target }) => ({
      name,
      needs,
      bases,
      tags,
      context: target.context,
    })),
  ).toEqual([
    { name: 'base', needs: [], bases: {}, tags: [], context: join(dir, 'base') },
    {
      name: 'app',
      needs: ['base'],
      bases: { [host]: 'base' },
      tags: ['ghcr.io/acme/app:dev'],
      context: join(dir, 'app'),
    },
  ]);
  expect(await problemFrom(() => plan(dir, 'm'))).toMatchObject({
    kind: 'request',
    what: 'm-one has another image as its context, which buildx cannot do',
  });
  const outside = await makeTree({
    ...files,
    'docker-bake.hcl': 'target "a" { contexts = { etc = "/etc" } }',
    Dockerfile: 'FROM scratch',
  });
  expect(await problemFrom(() => plan(outside, 'a'))).toMatchObject({
    kind: 'request',
    what: expect.stringMatching(/^The context of a: .*etc is outside of the working folder$/),
    where: { file: 'docker-bake.hcl' },
  });
});
