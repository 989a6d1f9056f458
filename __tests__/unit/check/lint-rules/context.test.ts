import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createLintContexts } from '../../../../src/plan/lint/context.ts';
import { lintImage } from '../../../../src/plan/lint/facts.ts';
import type { LintContext } from '../../../../src/plan/lint/model.ts';
import { judgedBy, plannedFrom } from './judged.ts';
import { makeFolder } from '../../../support/tree.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await makeFolder();
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
}

/** The context of an image at the root of the folder, and what a rule says of it. */
async function judged(
  rule: string,
  text: string,
): Promise<{ context: LintContext | undefined; lines: number[]; messages: string[]; prints: string[] }> {
  const planned = plannedFrom('app', text, {
    dockerfile: { path: 'Dockerfile', text },
    target: { context: cwd, dockerfile: 'Dockerfile' },
  });
  const facts = lintImage(planned)!;
  const context = await createLintContexts(cwd)(planned, facts);
  const findings = judgedBy(rule, context === undefined ? facts : { ...facts, context });
  return {
    context,
    lines: findings.map(({ line }) => line ?? 0),
    messages: findings.map(({ message }) => message),
    prints: findings.map(({ fingerprint }) => fingerprint),
  };
}

const all = 'FROM x\nCOPY . .\n';
const crowded = {
  'package.json': '{}',
  'src/a.js': 'a',
  '.git/HEAD': 'ref: x\n',
  'node_modules/a/index.js': '0123456789',
  'web/node_modules/b/index.js': '01234',
  'dist/a.js': 'a',
};

describe('no-dockerignore', () => {
  test('says what gets in, and what it weighs', async () => {
    await put(crowded);
    const { lines, messages } = await judged('no-dockerignore', all);
    expect(lines).toEqual([2]);
    expect(messages[0]).toBe(
      'All of the build context is copied, with node_modules (10 B), .git (7 B), web/node_modules (5 B) and 1 more, and there is no .dockerignore',
    );
  });

  test.each<[string, Record<string, string>, string, number[]]>([
    ['a project in which they will lie one day', { 'go.mod': '' }, all, [2]],
    ['a folder of files', { 'etc/app.conf': '' }, all, []],
    ['one that is there', { 'go.mod': '', '.dockerignore': '' }, all, []],
    ['the Dockerfile’s own', { 'go.mod': '', 'Dockerfile.dockerignore': '' }, all, []],
    ['only a part that is copied', crowded, 'FROM x\nCOPY src src\n', []],
    ['nothing that is copied', crowded, 'FROM x\nRUN true\n', []],
    ['what another stage has made', crowded, 'FROM x AS a\nFROM x\nCOPY --from=a . .\n', []],
  ])('%s', async (_, files, text, expected) => {
    await put(files);
    expect((await judged('no-dockerignore', text)).lines).toEqual(expected);
  });
});

describe('dockerignore-lets-in', () => {
  test('says what gets in all the same, and is the same finding whatever that weighs', async () => {
    await put({ ...crowded, '.dockerignore': '.git\ndist\n' });
    const first = await judged('dockerignore-lets-in', all);
    expect(first.lines).toEqual([2]);
    expect(first.messages).toEqual([
      '.dockerignore lets node_modules (10 B), web/node_modules (5 B) into the build: each change of it builds again',
    ]);
    await put({ 'node_modules/a/more.js': '0123456789' });
    expect((await judged('dockerignore-lets-in', all)).prints).toEqual(first.prints);
  });

  test.each<[string, string, string]>([
    ['all of them left out', '.git\n**/node_modules\ndist\n', all],
    ['a list of what gets in', '*\n!src\n', all],
    ['only a part that is copied', '', 'FROM x\nCOPY src package.json ./\n'],
    ['one that is named', '**/node_modules\n.git\n', 'FROM x\nCOPY . .\nCOPY dist /site\n'],
    ['left out by COPY itself', '.git\n', 'FROM x\nCOPY --exclude=**/node_modules --exclude=dist . .\n'],
    ['git, where it is asked', '**/node_modules\ndist\n', 'FROM x\nCOPY . .\nRUN git describe > version\n'],
    ['what comes back by an exception', '.git\nnode_modules\n!node_modules/a\nweb/node_modules\ndist\n', all],
  ])('not with %s', async (_, ignore, text) => {
    await put({ ...crowded, '.dockerignore': ignore });
    expect((await judged('dockerignore-lets-in', text)).lines).toEqual([]);
  });

  test('a target or a dist that nothing makes is somebody’s own', async () => {
    await put({ '.dockerignore': '', 'target/a': '', 'dist/a': '', 'venv/a': '' });
    expect((await judged('dockerignore-lets-in', all)).lines).toEqual([]);
  });

  test('a folder below the one that is copied', async () => {
    await put({
      '.dockerignore': '.git\n',
      'web/package.json': '{}',
      'web/node_modules/a': '1',
      'api/node_modules/a': '1',
    });
    expect((await judged('dockerignore-lets-in', 'FROM x\nCOPY web /web\n')).messages).toEqual([
      '.dockerignore lets web/node_modules (1 B) into the build: each change of it builds again',
    ]);
  });
});

const rust = {
  'Cargo.toml':
    '[workspace]\nmembers = [\n  "crates/*", # all\n]\nexclude = ["crates/old"]\n\n[workspace.dependencies]\ncore = { path = "crates/core" }\n',
  'crates/api/Cargo.toml': '[package]\nname = "api"\n[dependencies]\ncore.workspace = true\n',
  'crates/core/Cargo.toml': '[package]\nname = "core"\n',
  'crates/jobs/Cargo.toml': '[package]\nname = "jobs"\n[dependencies]\ncore = { path = "../core" }\n',
  'crates/old/Cargo.toml': '[package]\nname = "old"\n',
};
const npm = {
  'package.json': '{"workspaces":["packages/*"]}',
  'packages/web/package.json': '{"name":"@a/web","dependencies":{"@a/ui":"*"}}',
  'packages/ui/package.json': '{"name":"@a/ui"}',
  'packages/docs/package.json': '{"name":"@a/docs"}',
};
const go = {
  'go.work': 'go 1.24\nuse (\n\t./api // the service\n\t./lib\n)\n',
  'api/go.mod': 'module a.example/api\nrequire a.example/lib v0.0.0\n',
  'lib/go.mod': 'module a.example/lib\n',
};

test('members of workspaces, and what they are made of', async () => {
  await put({ ...rust, ...npm, ...go, '.dockerignore': 'packages/docs\n' });
  const { context } = await judged('no-dockerignore', all);
  const shown = context?.workspaces.map(({ kind, members }) => [
    kind,
    members.map(({ name, manifest, isInContext, needs }) => [name, manifest, isInContext, needs]),
  ]);
  expect(shown).toEqual([
    [
      'cargo',
      [
        ['api', 'crates/api/Cargo.toml', true, ['core']],
        ['core', 'crates/core/Cargo.toml', true, []],
        ['jobs', 'crates/jobs/Cargo.toml', true, ['core']],
      ],
    ],
    [
      'npm',
      [
        ['@a/docs', 'packages/docs/package.json', false, []],
        ['@a/ui', 'packages/ui/package.json', true, []],
        ['@a/web', 'packages/web/package.json', true, ['@a/ui']],
      ],
    ],
    [
      'go',
      [
        ['a.example/api', 'api/go.mod', true, ['a.example/lib']],
        ['a.example/lib', 'lib/go.mod', true, []],
      ],
    ],
  ]);
});

test('manifests that are none are no workspaces', async () => {
  await put({
    'package.json': '{"workspaces":',
    'Cargo.toml': '[workspace]\nmembers = ["a"]\n',
    'pnpm-workspace.yaml': ': [',
    'go.work': 'use ../out\n',
  });
  expect((await judged('no-dockerignore', all)).context?.workspaces).toEqual([]);
});

describe('workspace-member-missing', () => {
  test.each<[string, Record<string, string>, string, number[]]>([
    [
      'cargo',
      rust,
      'FROM x\nCOPY Cargo.toml Cargo.lock ./\nCOPY crates/api/Cargo.toml crates/api/\nRUN cargo fetch\n',
      [2],
    ],
    ['npm', npm, 'FROM x\nCOPY package*.json ./\nRUN npm ci\n', [2]],
    ['go', go, 'FROM x\nCOPY go.work ./\nCOPY api/go.mod api/\nRUN go mod download\n', [2]],
    ['all of them', rust, 'FROM x\nCOPY Cargo.toml ./\nCOPY crates crates\nRUN cargo fetch\n', []],
    ['by a pattern', npm, 'FROM x\nCOPY --parents package.json packages/*/package.json ./\nRUN npm ci\n', []],
    [
      'by a mount',
      npm,
      'FROM x\nCOPY package.json ./\nRUN --mount=type=bind,source=packages,target=packages npm ci\n',
      [],
    ],
    ['everything', rust, 'FROM x\nCOPY . .\nRUN cargo build\n', []],
    ['stubs', rust, 'FROM x\nCOPY Cargo.toml ./\nRUN mkdir -p crates/api && cargo fetch\n', []],
    [
      'from another stage',
      npm,
      'FROM x AS a\nFROM x\nCOPY --from=a /out/json .\nCOPY package.json .\nRUN npm ci\n',
      [],
    ],
    ['no dependencies yet', rust, 'FROM x\nCOPY Cargo.toml ./\nRUN cargo --version\n', []],
    [
      'the lock file alone',
      { ...npm, 'pnpm-workspace.yaml': 'packages: ["packages/*"]' },
      'FROM x\nCOPY pnpm-lock.yaml pnpm-workspace.yaml ./\nRUN pnpm fetch\n',
      [],
    ],
    ['no workspace', { 'package.json': '{}' }, 'FROM x\nCOPY package.json ./\nRUN npm ci\n', []],
  ])('%s', async (_, files, text, expected) => {
    await put(files);
    expect((await judged('workspace-member-missing', text)).lines).toEqual(expected);
  });
});

describe('whole-workspace-copied', () => {
  const commands = { 'go.mod': 'module a\n', 'cmd/a/main.go': '', 'cmd/b/main.go': '' };
  test.each<[string, Record<string, string>, string, number[]]>([
    ['cargo -p', rust, 'FROM x\nCOPY . .\nRUN cargo build --release -p api\n', [2]],
    ['go build ./cmd/a', commands, 'FROM x\nCOPY . .\nRUN go build -o /a ./cmd/a\n', [2]],
    ['npm -w', npm, 'FROM x\nCOPY . .\nRUN npm -w @a/web run build\n', [2]],
    ['pnpm --filter', npm, 'FROM x\nCOPY . .\nRUN pnpm --filter=@a/web... build\n', [2]],
    [
      'all that is left is needed',
      { ...rust, '.dockerignore': 'crates/jobs\n' },
      'FROM x\nCOPY . .\nRUN cargo build -p api\n',
      [],
    ],
    ['everything is built', rust, 'FROM x\nCOPY . .\nRUN cargo build\n', []],
    ['both are built', commands, 'FROM x\nCOPY . .\nRUN go build ./cmd/a && go build ./cmd/b\n', []],
    [
      'a part is copied',
      rust,
      'FROM x\nCOPY Cargo.toml crates/api crates/core ./\nRUN cargo build -p api\n',
      [],
    ],
    [
      'one command',
      { 'go.mod': 'module a\n', 'cmd/a/main.go': '' },
      'FROM x\nCOPY . .\nRUN go build ./cmd/a\n',
      [],
    ],
    ['a name that nobody knows', rust, 'FROM x\nCOPY . .\nRUN cargo build -p $NAME\n', []],
  ])('%s', async (_, files, text, expected) => {
    await put(files);
    expect((await judged('whole-workspace-copied', text)).lines).toEqual(expected);
  });
});
