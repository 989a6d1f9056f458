import { cp, mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BakeTarget } from '../../../src/plan/bake.ts';
import { createContexts } from '../../../src/plan/files/contexts.ts';
import type { Fingerprint } from '../../../src/plan/fingerprint/fingerprint.ts';
import { takeFingerprint, type TakeGiven } from '../../../src/plan/fingerprint/take.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { described, pinsOf } from '../../support/described.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const pins = pinsOf({
  debian: { env: { E: 'e' } },
  'tools:1': {},
  'docker/dockerfile:1': {},
  'given:1': {},
  other: {},
});

let folder = '';
let layout = '';
beforeAll(async () => {
  folder = await makeTree({ 'src/a': 'a', 'src/b': 'b', 'lib/c': 'c', 'docs/d': 'd', 'docs/e': 'e' });
  layout = await makeTree({ 'index.json': '{}' });
});

/** Bake has keys that we only pass on. */
const networked = Object.fromEntries([['network', 'host']]) as BakeTarget;

const lines = [
  '# syntax=docker/dockerfile:1',
  'ARG GLOBAL=1',
  'FROM debian AS unneeded',
  'ARG UNNEEDED',
  'COPY docs /docs',
  'FROM debian AS app',
  'ARG VERSION',
  'COPY src /src',
  'COPY --from=docs d /d',
  'COPY --from=tools:1 t /t',
  'COPY --from=layout l /l',
  'COPY --from=named n /n',
  'COPY --from=base b /b',
  'RUN make',
];

/** What the image is when nothing is changed. */
const target = (): BakeTarget => ({
  context: folder,
  dockerfile: join(folder, 'Dockerfile'),
  contexts: {
    docs: join(folder, 'docs'),
    layout: `oci-layout://${layout}`,
    named: 'docker-image://given:1',
    base: 'target:base',
    unused: 'https://example.com/x.tar',
  },
  args: { VERSION: '1', UNNEEDED: '1', NOBODY: '1', GLOBAL: '1', HTTP_PROXY: 'http://p' },
  labels: { 'org.opencontainers.image.version': '1.0', note: `made of ${commit}`, none: null },
  annotations: ['index:org.opencontainers.image.title=app'],
  secret: [{ id: 'token', env: 'TOKEN' }, 'id=key,src=/k'],
  ssh: ['default', 'deploy=/home/me/key'],
  'extra-hosts': { db: '10.0.0.1' },
  tags: ['app:1'],
});

interface Case {
  readonly lines?: readonly string[];
  readonly target?: BakeTarget;
  readonly image?: Partial<PlannedImage>;
  readonly given?: Partial<TakeGiven>;
}

const parent = (digest: string, volatile: readonly string[] = []): TakeGiven['parents'] =>
  new Map([
    ['base', { image: described(['FROM debian'], {}, 'base'), fingerprint: { digest, parts: [], volatile } }],
  ]);

async function take(one: Case = {}): Promise<Fingerprint> {
  const image = described(one.lines ?? lines, { ...one.image, target: { ...target(), ...one.target } });
  return takeFingerprint(image, {
    pins,
    parents: parent('sha256:p'),
    contexts: createContexts(),
    commit,
    attest: [],
    ...one.given,
  });
}

/** Names of the parts that differ. */
async function changed(one: Case, before?: Fingerprint): Promise<readonly string[]> {
  const [a, b] = [before ?? (await take()), await take(one)];
  const values = ({ parts }: Fingerprint) => new Map(parts.map(({ name, value }) => [name, value]));
  const names = [...new Set([...values(a).keys(), ...values(b).keys()])].sort();
  const differing = names.filter((name) => values(a).get(name) !== values(b).get(name));
  expect(a.digest !== b.digest).toBe(differing.length > 0);
  return differing;
}

const replaced = (from: string, to: string) => lines.map((line) => (line === from ? to : line));

describe('the parts of a fingerprint', () => {
  test('each thing by itself, by names that people know', async () => {
    const { parts, digest } = await take();
    expect(parts.map(({ name }) => name)).toEqual([
      'Dockerfile',
      'annotation index:org.opencontainers.image.title',
      'argument GLOBAL',
      'argument VERSION',
      'base debian',
      'base given:1',
      'base tools:1',
      'context',
      'context base',
      'context docs',
      'context layout',
      'context named',
      'extra hosts',
      'frontend docker/dockerfile:1',
      'label note',
      'label org.opencontainers.image.version',
      'output',
      'parent base',
      'platforms',
      'secret key',
      'secret token',
      'ssh',
      'stage',
    ]);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('nothing that is secret, and no path of this machine, stands in them', async () => {
    const secret = 'hunter2';
    const { parts } = await take({
      target: {
        args: { VERSION: secret },
        'extra-hosts': { [secret]: '10.0.0.1' },
        context: `https://u:${secret}@x/y`,
      },
    });
    const shown = JSON.stringify(parts);
    for (const hidden of [secret, '/home/me', folder, layout, '10.0.0.1'])
      expect(shown).not.toContain(hidden);
  });

  test('the files of a context are told when somebody asks', async () => {
    const { parts } = await take();
    const files = await parts.find(({ name }) => name === 'context')?.files?.();
    expect(Object.keys(files ?? {})).toEqual(expect.arrayContaining(['src/a', 'src/b']));
    expect(Object.keys(files ?? {})).not.toContain('lib/c');
  });
});

describe('one change is one part', () => {
  const withPin = (text: string) => ({ pins: new Map([...pins, ...pinsOf({ [text]: { digest: 'b' } })]) });
  test.each<{ name: string; given: () => Case; expected: readonly string[] }>([
    {
      name: 'an instruction',
      given: () => ({ lines: replaced('RUN make', 'RUN make all') }),
      expected: ['Dockerfile'],
    },
    {
      name: 'a default',
      given: () => ({ lines: replaced('ARG GLOBAL=1', 'ARG GLOBAL=2') }),
      expected: ['Dockerfile'],
    },
    {
      name: 'an argument',
      given: () => ({ target: { args: { ...target().args, VERSION: '2' } } }),
      expected: ['argument VERSION'],
    },
    {
      name: 'an argument of BuildKit',
      given: () => ({ target: { args: { ...target().args, BUILDKIT_MULTI_PLATFORM: '1' } } }),
      expected: ['argument BUILDKIT_MULTI_PLATFORM'],
    },
    {
      name: 'a time',
      given: () => ({ target: { args: { ...target().args, SOURCE_DATE_EPOCH: '0' } } }),
      expected: ['argument SOURCE_DATE_EPOCH'],
    },
    {
      name: 'a platform argument',
      given: () => ({ target: { args: { ...target().args, TARGETARCH: 'x' } } }),
      expected: ['argument TARGETARCH'],
    },
    {
      name: 'the version label',
      given: () => ({
        target: { labels: { ...target().labels, 'org.opencontainers.image.version': '1.1' } },
      }),
      expected: ['label org.opencontainers.image.version'],
    },
    {
      name: 'a label more',
      given: () => ({ target: { labels: { ...target().labels, more: '' } } }),
      expected: ['label more'],
    },
    {
      name: 'an annotation',
      given: () => ({ target: { annotations: ['index:org.opencontainers.image.title=a=b'] } }),
      expected: ['annotation index:org.opencontainers.image.title'],
    },
    {
      name: 'a platform',
      given: () => ({ image: { platforms: ['linux/amd64', 'linux/arm64'] } }),
      expected: ['platforms'],
    },
    {
      name: 'files instead of an image',
      given: () => ({ image: { output: { kind: 'local', dest: '/x' } } }),
      expected: ['output'],
    },
    { name: 'a base', given: () => ({ given: withPin('debian') }), expected: ['base debian'] },
    {
      name: 'an image that is copied from',
      given: () => ({ given: withPin('tools:1') }),
      expected: ['base tools:1'],
    },
    {
      name: 'an image that a context names',
      given: () => ({ given: withPin('given:1') }),
      expected: ['base given:1'],
    },
    {
      name: 'the frontend',
      given: () => ({ given: withPin('docker/dockerfile:1') }),
      expected: ['frontend docker/dockerfile:1'],
    },
    {
      name: 'a parent',
      given: () => ({ given: { parents: parent('sha256:q') } }),
      expected: ['parent base'],
    },
    {
      name: 'a secret',
      given: () => ({ target: { secret: [{ id: 'token', env: 'TOKEN' }] } }),
      expected: ['secret key'],
    },
    {
      name: 'the version of a secret',
      given: () => ({ target: { secret: [{ id: 'token', env: 'TOKEN', version: 2 }, 'id=key'] } }),
      expected: ['secret token'],
    },
    { name: 'an SSH key’s name', given: () => ({ target: { ssh: ['default'] } }), expected: ['ssh'] },
    {
      name: 'a host',
      given: () => ({ target: { 'extra-hosts': { db: '10.0.0.2' } } }),
      expected: ['extra hosts'],
    },
    { name: 'attestations', given: () => ({ given: { attest: ['type=sbom'] } }), expected: ['attestations'] },
    {
      name: 'attestations of the target',
      given: () => ({ target: { attest: [{ type: 'sbom' }] } }),
      expected: ['attestations'],
    },
    {
      name: 'a setting that only Bake knows',
      given: () => ({ target: networked }),
      expected: ['setting network'],
    },
    {
      name: 'another layout',
      given: () => ({
        target: {
          contexts: { ...target().contexts, layout: `oci-layout://${layout}@sha256:${'1'.repeat(64)}` },
        },
      }),
      expected: ['context layout'],
    },
    {
      name: 'another image behind a name',
      given: () => ({ target: { contexts: { ...target().contexts, named: 'docker-image://other' } } }),
      expected: ['base given:1', 'base other', 'context named'],
    },
    {
      name: 'another folder behind a name',
      given: () => ({ target: { contexts: { ...target().contexts, docs: join(folder, 'src') } } }),
      expected: ['context docs'],
    },
  ])('$name', async ({ given, expected }) => {
    expect(await changed(given())).toEqual(expected);
  });

  test('another stage', async () => {
    expect(await changed({ target: { target: 'unneeded' } })).toEqual(
      expect.arrayContaining(['Dockerfile', 'stage', 'argument VERSION', 'context', 'parent base']),
    );
  });
});

describe('what makes no difference', () => {
  test.each<{ name: string; given: () => Case }>([
    {
      name: 'a comment and empty lines',
      given: () => ({
        lines: lines.flatMap((line) => (line.startsWith('#') ? [line] : ['# why', line, ''])),
      }),
    },
    { name: 'a stage that is not needed', given: () => ({ lines: replaced('COPY docs /docs', 'RUN else') }) },
    {
      name: 'arguments that nobody declares or only such a stage',
      given: () => ({ target: { args: { ...target().args, UNNEEDED: '2', NOBODY: '2' } } }),
    },
    {
      name: 'proxies',
      given: () => ({
        target: { args: { ...target().args, HTTP_PROXY: 'http://q', https_proxy: 'http://r' } },
      }),
    },
    {
      name: 'labels that say when and of what',
      given: () => ({
        target: {
          labels: {
            ...target().labels,
            'org.opencontainers.image.created': 'now',
            'org.opencontainers.image.revision': commit,
            'org.label-schema.build-date': 'now',
            'org.label-schema.vcs-ref': 'a',
          },
        },
      }),
    },
    {
      name: 'annotations that say so',
      given: () => ({
        target: {
          annotations: [
            ...(target().annotations ?? []),
            'index:org.opencontainers.image.created=now',
            'org.opencontainers.image.revision=a',
            'manifest[linux/amd64]:org.opencontainers.image.revision=b',
          ],
        },
      }),
    },
    {
      name: 'where secrets and keys lie',
      given: () => ({
        target: {
          secret: ['id=token,env=OTHER', { id: 'key', src: '/other' }],
          ssh: [{ id: 'deploy', paths: ['/x'] }, { id: 'default' }],
        },
      }),
    },
    {
      name: 'tags, outputs and caches',
      given: () => ({
        target: {
          tags: [],
          output: ['type=oci'],
          'cache-from': ['type=gha'],
          'cache-to': ['type=gha'],
          pull: true,
        },
      }),
    },
    {
      name: 'a context that nothing takes',
      given: () => ({ target: { contexts: { ...target().contexts, unused: '/nowhere' } } }),
    },
    {
      name: 'the order of everything',
      given: () => ({
        target: {
          args: Object.fromEntries(Object.entries(target().args ?? {}).reverse()),
          labels: Object.fromEntries(Object.entries(target().labels ?? {}).reverse()),
          contexts: Object.fromEntries(Object.entries(target().contexts ?? {}).reverse()),
          secret: [...(target().secret ?? [])].reverse(),
          ssh: [...(target().ssh ?? [])].reverse(),
        },
      }),
    },
    {
      name: 'empty lists',
      given: () => ({ given: { attest: [] }, target: { attest: [] } }),
    },
  ])('$name', async ({ given }) => {
    expect(await changed(given())).toEqual([]);
  });

  test('the commit in a label, in full or shortened', async () => {
    const other = 'fedcba9876543210fedcba9876543210fedcba98';
    const made = (sha: string) => ({
      target: { labels: { a: `x-${sha.slice(0, 7)}`, b: `https://h/${sha}/f` } },
      given: { commit: sha },
    });
    expect(await changed(made(other), await take(made(commit)))).toEqual([]);
    expect(await changed({ ...made(other), given: { commit } }, await take(made(commit)))).toEqual([
      'label a',
      'label b',
    ]);
  });

  test('where the checkout lies, when its files were written, and files that no needed stage takes', async () => {
    const before = await take();
    const copy = await makeFolder();
    await cp(folder, copy, { recursive: true });
    await utimes(join(copy, 'src/a'), 1, 1);
    await writeFile(join(copy, 'lib/c'), 'changed');
    await mkdir(join(copy, 'new'));
    const moved = { context: copy, contexts: { ...target().contexts, docs: join(copy, 'docs') } };
    expect(await changed({ target: moved }, before)).toEqual([]);
    await writeFile(join(copy, 'src/a'), 'changed');
    expect(await changed({ target: moved }, before)).toEqual(['context']);
    await writeFile(join(copy, 'docs/d'), 'changed');
    expect(await changed({ target: moved }, before)).toEqual(['context', 'context docs']);
  });
});

describe('where nobody can tell, everything counts', () => {
  const foreign = ['# syntax=acme/frontend:1', ...lines.slice(1)];
  const foreignPins = { pins: new Map([...pins, ...pinsOf({ 'acme/frontend:1': {} })]) };
  test.each<{ name: string; given: () => Case; expected: readonly string[] }>([
    { name: 'a comment', given: () => ({ lines: [...foreign, '# more'] }), expected: ['Dockerfile'] },
    {
      name: 'an argument',
      given: () => ({ lines: foreign, target: { args: { ...target().args, NOBODY: '2' } } }),
      expected: ['argument NOBODY'],
    },
    {
      name: 'but not a proxy',
      given: () => ({ lines: foreign, target: { args: { ...target().args, HTTP_PROXY: 'q' } } }),
      expected: [],
    },
  ])('$name', async ({ given, expected }) => {
    const before = await take({ lines: foreign, given: foreignPins });
    expect(await changed({ ...given(), given: foreignPins }, before)).toEqual(expected);
  });

  test('any file', async () => {
    const context = await makeTree({ a: '1' });
    const one = { lines: foreign, given: foreignPins, target: { context } };
    const before = await take(one);
    await writeFile(join(context, 'b'), '');
    expect(await changed(one, before)).toEqual(['context']);
  });

  test('an inline Dockerfile counts by its text', async () => {
    const inline = (text: string) => ({ lines: [text], target: { contexts: {}, 'dockerfile-inline': text } });
    expect(await changed(inline('FROM debian AS b'), await take(inline('FROM debian AS a')))).toEqual([
      'Dockerfile',
      'stage',
    ]);
  });
});

describe('what must never be reused', () => {
  const volatileOf = async (one: Case) => (await take(one)).volatile;
  const only = (...own: readonly string[]) => ({ lines: own, target: { contexts: {} } });
  const git = (text: string) => ({
    lines: ['FROM debian', 'COPY a /'],
    target: { contexts: {}, context: text },
  });

  test.each<{ name: string; given: () => Case; expected: readonly string[] }>([
    { name: 'all is well', given: () => only('FROM debian', 'COPY src /'), expected: [] },
    {
      name: 'a download',
      given: () => only('FROM debian', 'ADD https://a/b /'),
      expected: ['ADD https://a/b has no --checksum (images/app/Dockerfile:2)'],
    },
    {
      name: 'no cache',
      given: () => ({ ...only('FROM debian'), target: { contexts: {}, 'no-cache': true } }),
      expected: ['no-cache is asked for'],
    },
    {
      name: 'no cache of a stage',
      given: () => ({
        ...only('FROM debian AS a', 'FROM debian AS b', 'FROM a'),
        target: { contexts: {}, 'no-cache-filter': ['A', 'b'] },
      }),
      expected: ['no-cache is asked for the stage A'],
    },
    {
      name: 'a base that could not be looked up',
      given: () => ({
        ...only('FROM debian'),
        given: { pins: new Map([['debian', { state: 'unknown' as const, why: 'no network' }]]) },
      }),
      expected: ['debian could not be looked up: no network'],
    },
    {
      name: 'an image that only ONBUILD names',
      given: () => ({
        ...only('FROM trigger'),
        given: { pins: pinsOf({ trigger: { onbuild: ['COPY --from=x a /'] } }) },
      }),
      expected: ['x could not be looked up: only a build tells that it is taken'],
    },
    {
      name: 'a Git context of a branch',
      given: () => git('https://u:p@a/b.git#main'),
      expected: ['the context https://a/b.git#main names no full commit'],
    },
    { name: 'a Git context of a commit', given: () => git(`https://a/b.git#${commit}`), expected: [] },
    {
      name: 'a short Git context',
      given: () => git('github.com/a/b'),
      expected: ['the context github.com/a/b names no full commit'],
    },
    {
      name: 'a downloaded context',
      given: () => git('https://a/b.tar.gz'),
      expected: ['the context https://a/b.tar.gz is fetched without a checksum'],
    },
    {
      name: 'a downloaded named context',
      given: () => ({
        lines: ['FROM debian', 'COPY --from=d a /'],
        target: { contexts: { d: 'https://a/b' } },
      }),
      expected: ['the context d https://a/b is fetched without a checksum'],
    },
    {
      name: 'an SBOM of more than the image',
      given: () => ({
        ...only('ARG BUILDKIT_SBOM_SCAN_CONTEXT=true', 'FROM debian'),
        given: { attest: ['type=sbom'] },
      }),
      expected: ['BUILDKIT_SBOM_SCAN_* makes the SBOM tell of more than the image'],
    },
    {
      name: 'a layout that is not there',
      given: () => ({
        lines: ['FROM debian', 'COPY --from=l a /'],
        target: { contexts: { l: 'oci-layout:///nowhere:tag' } },
      }),
      expected: [
        expect.stringContaining('the OCI layout of the context l cannot be read') as unknown as string,
      ],
    },
    {
      name: 'a time that is to be found out',
      given: () => ({
        ...only('FROM debian'),
        target: { contexts: {}, args: { SOURCE_DATE_EPOCH: 'context' } },
      }),
      expected: ['SOURCE_DATE_EPOCH takes its time from context'],
    },
    {
      name: 'what stands on such an image',
      given: () => ({ given: { parents: parent('sha256:p', ['why']) } }),
      expected: ['base, which it is built on, is built anew every time'],
    },
  ])('$name', async ({ given, expected }) => {
    expect(await volatileOf(given())).toEqual(expected);
  });

  test('a Dockerfile that is not on this machine', async () => {
    const image = described(['FROM debian']);
    const { facts, ...dockerfile } = described(['FROM debian']).dockerfile;
    expect(facts).toBeDefined();
    const remote = {
      ...image,
      dockerfile: { ...dockerfile, path: '', text: '' },
      target: { context: `https://a/b.git#${commit}` },
    };
    const { volatile } = await takeFingerprint(remote, {
      pins,
      parents: new Map(),
      contexts: createContexts(),
      attest: [],
    });
    expect(volatile).toEqual([
      'the Dockerfile of app is not on this machine, so nobody knows what it builds on',
    ]);
  });

  test('a parent whose fingerprint has not been taken is a mistake of ours', async () => {
    await expect(take({ given: { parents: new Map() } })).rejects.toThrow(
      'the fingerprint of base has not been taken',
    );
  });
});

test('seven services, one Dockerfile, one context: each has its own files, and all have what they share', async () => {
  const services = ['auth', 'cart', 'mail', 'pay', 'ship', 'stock', 'web'];
  const context = await makeTree({
    'shared/x': '',
    'README.md': '',
    ...Object.fromEntries(services.map((one) => [`services/${one}/main`, one])),
  });
  const own = [
    'FROM debian AS build',
    'ARG SERVICE',
    'COPY shared /s',
    'COPY services/${SERVICE} /a',
    'FROM debian',
    'COPY --from=build /a /a',
  ];
  const all = async () => {
    const contexts = createContexts();
    const taken = await Promise.all(
      services.map((SERVICE) =>
        take({ lines: own, target: { context, contexts: {}, args: { SERVICE } }, given: { contexts } }),
      ),
    );
    return taken.map(({ digest }) => digest);
  };
  const differing = async (before: readonly string[]) => {
    const now = await all();
    return services.filter((_, index) => now[index] !== before[index]);
  };
  const before = await all();
  expect(new Set(before).size).toBe(services.length);
  await writeFile(join(context, 'services/pay/main'), 'changed');
  expect(await differing(before)).toEqual(['pay']);
  await writeFile(join(context, 'services/pay/main'), 'pay');
  await writeFile(join(context, 'README.md'), 'changed');
  expect(await differing(before)).toEqual([]);
  await writeFile(join(context, 'shared/x'), 'changed');
  expect(await differing(before)).toEqual(services);
});

describe('arguments that only go into labels', () => {
  const label = (...own: readonly string[]) => ({
    lines: ['FROM debian', 'RUN make', 'ARG REVISION', ...own],
    target: { contexts: {}, labels: {} },
  });
  const revised = (one: Case, sha: string) => ({
    ...one,
    target: { ...one.target, args: { REVISION: sha } },
    given: { ...one.given, commit: sha },
  });
  const shas = [commit, 'fedcba9876543210fedcba9876543210fedcba98'] as const;
  const difference = async (one: Case) => changed(revised(one, shas[1]), await take(revised(one, shas[0])));

  test.each<{ name: string; given: Case }>([
    { name: 'the revision', given: label('LABEL org.opencontainers.image.revision=$REVISION') },
    {
      name: 'in quotes, with others',
      given: label('LABEL a=b "org.label-schema.vcs-ref"="x-${REVISION}" \\', '  c=d'),
    },
    { name: 'another label', given: label('LABEL made-of="$REVISION"') },
    {
      name: 'after what is copied',
      given: label('COPY --from=tools:1 a /', 'LABEL source=https://h/${REVISION}'),
    },
  ])('no difference: $name', async ({ given }) => {
    expect(await difference(given)).toEqual([]);
  });

  test.each<{ name: string; given: Case }>([
    {
      name: 'a RUN behind it sees it',
      given: label('LABEL org.opencontainers.image.revision=$REVISION', 'RUN x'),
    },
    { name: 'so does one with a heredoc', given: label('RUN <<E', 'x', 'E') },
    { name: 'nobody uses it, and the history tells', given: label('COPY src /') },
    { name: 'ENV keeps it', given: label('ENV R=$REVISION') },
    { name: 'a file holds it', given: label('COPY <<E /r', '$REVISION', 'E') },
    {
      name: 'a stage below has it',
      given: { ...label(), lines: ['FROM debian AS a', 'ARG REVISION', 'FROM a'] },
    },
    {
      name: 'a base is named by it',
      given: {
        ...label(),
        lines: ['ARG REVISION=1', 'ARG B=debian${REVISION:+}', 'FROM $B', 'ARG REVISION'],
      },
    },
    {
      name: 'a base triggers things',
      given: {
        ...label(),
        lines: ['FROM triggers', 'ARG REVISION'],
        given: { pins: pinsOf({ triggers: { onbuild: ['RUN x'] } }) },
      },
    },
  ])('a difference: $name', async ({ given }) => {
    expect(await difference(given)).toEqual(['argument REVISION']);
  });

  test('what is no commit makes a difference in a label that counts', async () => {
    const one = label('LABEL made-of="$REVISION"');
    const given = (REVISION: string) => ({ ...one, target: { ...one.target, args: { REVISION } } });
    expect(await changed(given('2'), await take(given('1')))).toEqual(['argument REVISION']);
  });
});

test('two different sets of labels and arguments never have one fingerprint', async () => {
  const own = ['FROM debian', 'ARG a', 'ARG b', 'ARG label a'];
  const record = fc.dictionary(
    fc.constantFrom('a', 'b', 'label a', '__proto__'),
    fc.constantFrom('', '1', '2'),
  );
  const one = fc.record({ args: record, labels: record });
  const ordered = (value: Record<string, string>) => JSON.stringify(Object.entries(value).sort());
  await fc.assert(
    fc.asyncProperty(one, one, async (a, b) => {
      const [x, y] = await Promise.all(
        [a, b].map((more) => take({ lines: own, target: { contexts: {}, ...more } })),
      );
      const isDeclared = ([name]: readonly [string, string]) => ['a', 'b', 'label'].includes(name);
      const counted = (value: typeof a) =>
        ordered(Object.fromEntries(Object.entries(value.args).filter(isDeclared))) + ordered(value.labels);
      expect(x?.digest === y?.digest).toBe(counted(a) === counted(b));
    }),
  );
});
