import { describe, expect, test } from '@jest/globals';
import { productName, solveDefinition, type SolveOptions } from '../../../src/build/nodes.ts';
import type { LayerCaches } from '../../../src/cache/policy/layer-caches.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { plannedImage } from '../../support/planned.ts';

const options: SolveOptions = { out: '/out', attest: [] };
const layout = (name: string) => ({
  type: 'oci',
  dest: `/out/${name}`,
  tar: 'false',
  'oci-mediatypes': 'true',
});
const linked = { output: ['type=cacheonly'], 'cache-to': [] };

describe('what bake is asked for', () => {
  test('a graph of three levels on two platforms: every parent twice, every node on one platform', () => {
    const platforms = ['linux/amd64', 'linux/arm64'];
    const images = [
      plannedImage('base', {
        platforms,
        target: {
          context: '/b',
          tags: ['ghcr.io/acme/base:1'],
          output: ['type=image'],
        },
      }),
      plannedImage('runtime', {
        platforms,
        needs: ['base'],
        target: {
          context: '/r',
          contexts: { 'acme-base:1': 'target:base', lib: '/lib' },
          args: { A: '1' },
        },
      }),
      plannedImage('app', {
        platforms,
        needs: ['runtime'],
        target: { context: '/a', contexts: { runtime: 'target:runtime' } },
      }),
    ];
    const { nodes, file } = solveDefinition(images, {
      ...options,
      attest: ['type=sbom'],
    });
    expect(nodes).toEqual(
      ['base', 'runtime', 'app'].flatMap((image) =>
        ['amd64', 'arm64'].map((architecture) => ({
          name: `${image}--linux-${architecture}`,
          image,
          platform: `linux/${architecture}`,
          dir: `/out/${image}--linux-${architecture}`,
        })),
      ),
    );
    const of = (architecture: string) => {
      const platform = { tags: [], platforms: [`linux/${architecture}`] };
      const base = { context: '/b', contexts: {}, ...platform };
      const runtime = {
        context: '/r',
        args: { A: '1' },
        contexts: {
          'acme-base:1': `target:base--linux-${architecture}--link`,
          lib: '/lib',
        },
        ...platform,
      };
      const app = {
        context: '/a',
        contexts: { runtime: `target:runtime--linux-${architecture}--link` },
        ...platform,
      };
      const product = (name: string) => ({
        output: [layout(`${name}--linux-${architecture}`)],
        attest: ['type=sbom'],
      });
      return {
        [`base--linux-${architecture}`]: { ...base, ...product('base') },
        [`base--linux-${architecture}--link`]: { ...base, ...linked },
        [`runtime--linux-${architecture}`]: {
          ...runtime,
          ...product('runtime'),
        },
        [`runtime--linux-${architecture}--link`]: { ...runtime, ...linked },
        [`app--linux-${architecture}`]: { ...app, ...product('app') },
      };
    };
    expect(file).toEqual({ target: { ...of('amd64'), ...of('arm64') } });
  });

  test('a base for one platform is linked on that one; one for the engine’s platform as BuildKit looks for it', () => {
    const contexts = {
      'base-amd64': 'target:base-amd64',
      sdk: 'target:sdk',
      'sdk::linux/amd64': 'target:sdk',
      'src::odd': '/src',
    };
    const images = [
      plannedImage('base-amd64'),
      plannedImage('sdk', { platforms: ['linux/amd64', 'linux/arm64'] }),
      plannedImage('app', {
        platforms: ['linux/amd64', 'linux/arm64'],
        needs: ['base-amd64', 'sdk'],
        target: { contexts },
      }),
    ];
    const { target = {} } = solveDefinition(images, options).file;
    expect(target['app--linux-amd64']?.contexts).toEqual({
      'base-amd64': 'target:base-amd64--linux-amd64--link',
      sdk: 'target:sdk--linux-amd64--link',
      'sdk::linux/amd64': 'target:sdk--linux-amd64--link',
      'src::odd': '/src',
    });
    expect(target['app--linux-arm64']?.contexts).toEqual({
      sdk: 'target:sdk--linux-arm64--link',
      'sdk::linux/amd64': 'target:sdk--linux-amd64--link',
      'src::odd': '/src',
    });
  });

  test('an image as the main context', () => {
    const images = [
      plannedImage('base'),
      plannedImage('app', {
        needs: ['base'],
        target: { context: 'target:base' },
      }),
    ];
    expect(solveDefinition(images, options).file.target?.['app--linux-amd64']?.context).toBe(
      'target:base--linux-amd64--link',
    );
  });

  test('caches: each node has its own, and a link exports none', () => {
    const images = [
      plannedImage('base', { target: {} }),
      plannedImage('app', { target: {}, needs: ['base'] }),
    ];
    const of = (name: string) => ({
      read: [`type=gha,scope=${name}`],
      write: [`type=gha,mode=max,scope=${name}`],
    });
    const caches: LayerCaches = {
      kind: 'gha',
      reason: '',
      isWarning: false,
      nodes: { 'base linux/amd64': of('base'), 'app linux/amd64': of('app') },
      readFolders: [],
      writeFolders: [],
    };
    const { target = {} } = solveDefinition(images, {
      ...options,
      caches,
    }).file;
    expect(Object.entries(target).map(([name, one]) => [name, one['cache-from'], one['cache-to']])).toEqual([
      ['base--linux-amd64', of('base').read, of('base').write],
      ['base--linux-amd64--link', of('base').read, []],
      ['app--linux-amd64', of('app').read, of('app').write],
    ]);
  });

  test('a published parent is no target: its children take it by digest, where it has their platform', () => {
    const platforms = ['linux/amd64', 'linux/arm64'];
    const reference = `ghcr.io/acme/base@sha256:${'a'.repeat(64)}`;
    const contexts = {
      'acme-base:1': 'target:base',
      'acme-base:1::linux/amd64': 'target:base',
      'base-arm64': 'target:only-arm64',
      // Pinned by the plan: it stays as it is.
      'debian:bookworm-slim': 'docker-image://docker.io/library/debian:bookworm-slim@sha256:1',
    };
    const app = plannedImage('app', {
      platforms,
      needs: ['base', 'only-arm64'],
      target: { contexts },
    });
    const { nodes, file } = solveDefinition([app], {
      ...options,
      reused: new Map([
        ['base', { references: Object.fromEntries(platforms.map((one) => [one, reference])), diffIds: {} }],
        [
          'only-arm64',
          {
            references: { 'linux/arm64': 'r/only@sha256:2' },
            diffIds: {},
          },
        ],
      ]),
    });
    expect(nodes.map(({ name }) => name)).toEqual(['app--linux-amd64', 'app--linux-arm64']);
    expect(Object.keys(file.target ?? {})).toEqual(['app--linux-amd64', 'app--linux-arm64']);
    const common = {
      'acme-base:1': `docker-image://${reference}`,
      'acme-base:1::linux/amd64': `docker-image://${reference}`,
      'debian:bookworm-slim': contexts['debian:bookworm-slim'],
    };
    expect(file.target?.['app--linux-amd64']?.contexts).toEqual(common);
    expect(file.target?.['app--linux-arm64']?.contexts).toEqual({
      ...common,
      'base-arm64': 'docker-image://r/only@sha256:2',
    });
  });

  test('a parent that is built in this run is linked, whatever is published of it', () => {
    const reused = new Map([['base', { references: { 'linux/amd64': 'r/b@sha256:1' }, diffIds: {} }]]);
    const images = [
      plannedImage('base'),
      plannedImage('app', {
        needs: ['base'],
        target: { contexts: { base: 'target:base' } },
      }),
    ];
    expect(
      solveDefinition(images, { ...options, reused }).file.target?.['app--linux-amd64']?.contexts,
    ).toEqual({ base: 'target:base--linux-amd64--link' });
  });

  test('a parent that another leg has built for a platform is taken by the digest of that one', () => {
    const references = { 'linux/amd64': 'r/b@sha256:1', 'linux/arm64': 'r/b@sha256:2' };
    const contexts = { base: 'target:base', 'base::linux/amd64': 'target:base' };
    const base = plannedImage('base', { platforms: ['linux/arm64'] });
    const app = plannedImage('app', { platforms: ['linux/arm64'], needs: ['base'], target: { contexts } });
    const contextsOf = (...images: readonly PlannedImage[]) =>
      solveDefinition(images, {
        ...options,
        reused: new Map([['base', { references, diffIds: {}, isOfThisRun: true }]]),
      }).file.target?.['app--linux-arm64']?.contexts;
    expect(contextsOf(app)).toEqual({
      base: 'docker-image://r/b@sha256:2',
      'base::linux/amd64': 'docker-image://r/b@sha256:1',
    });
    // What is built here is linked, beside what is not.
    expect(contextsOf(base, app)).toEqual({
      base: 'target:base--linux-arm64--link',
      'base::linux/amd64': 'docker-image://r/b@sha256:1',
    });
  });

  test('a parent that is neither built nor published is a bug, and never looked for in a registry', () => {
    const app = plannedImage('app', {
      needs: ['base'],
      target: { contexts: { base: 'target:base' } },
    });
    expect(() => solveDefinition([app], options)).toThrow('base is neither built nor reused');
  });

  test('files come as an archive in the run’s folder; what is built with them takes them as a link', () => {
    const output = { kind: 'local', dest: '/w/dist' } as const;
    const images = [
      plannedImage('tools', {
        output,
        target: { context: '/t', output: [{ type: 'local', dest: '/w/dist' }] },
      }),
      plannedImage('app', {
        needs: ['tools'],
        target: { contexts: { tools: 'target:tools' } },
      }),
    ];
    const { nodes, file } = solveDefinition(images, {
      ...options,
      attest: ['type=sbom'],
    });
    const common = {
      context: '/t',
      contexts: {},
      tags: [],
      platforms: ['linux/amd64'],
    };
    const archive = '/out/tools--linux-amd64.tar';
    expect(nodes[0]).toEqual({
      name: 'tools--linux-amd64',
      image: 'tools',
      platform: 'linux/amd64',
      dir: archive,
      output,
    });
    expect(file.target).toMatchObject({
      'tools--linux-amd64': {
        ...common,
        output: [{ type: 'tar', dest: archive }],
        attest: ['type=sbom'],
      },
      'tools--linux-amd64--link': { ...common, ...linked },
      'app--linux-amd64': {
        contexts: { tools: 'target:tools--linux-amd64--link' },
      },
    });
  });

  test('variants of a platform are part of the name', () => {
    expect(
      solveDefinition([plannedImage('a', { platforms: ['linux/arm/v7'] })], options).nodes[0]?.name,
    ).toBe('a--linux-arm-v7');
  });
});

test.each([
  ['base--linux-amd64--link', 'base--linux-amd64'],
  ['base--linux-amd64', 'base--linux-amd64'],
  ['a--link--linux-amd64', 'a--link--linux-amd64'],
])('%s in the engine’s messages is %s', (given, expected) => {
  expect(productName(given)).toBe(expected);
});
