import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonFolder, treeOf } from '../../../../src/check/contents-gate/trees.ts';
import { findingsOf, mostFindings } from '../../../../src/check/contents-gate/findings.ts';
import type { GateResult } from '../../../../src/check/gate.ts';
import { applyPolicy } from '../../../../src/check/waivers.ts';
import { contentsGate } from '../../../../src/check/contents-gate/gate.ts';
import { contentsRules } from '../../../../src/check/contents-gate/rules.ts';
import { plainPath } from '../../../../src/check/contents-gate/lookup.ts';
import { defaultPolicy } from '../../../../src/plan/demands.ts';
import { contentsPolicy, noDemands } from '../../../../src/plan/demands/profiles.ts';
import type { ContentsPolicy } from '../../../../src/request/policy.ts';
import { factsOf, stateOf, subjectOf } from '../../../support/checking.ts';
import { imageThatSays } from '../../../support/image-that-says.ts';
import type { LayerFacts } from '../../../../src/check/layers/layer-facts.ts';
import { mergeLayers } from '../../../../src/check/layers/merge.ts';
import { cutInstructions } from '../../../../src/plan/dockerfile/instructions.ts';
import { contentsOf, program } from './hand-made.ts';

const needs = (contents: Partial<ContentsPolicy>) =>
  contentsGate.needs({ ...defaultPolicy, contents: { ...noDemands, ...contents } });

describe('what the gate needs', () => {
  test('nothing, where the policy asks nothing', () => {
    expect(needs({})).toBeUndefined();
    expect(needs(contentsPolicy('development', undefined, 'base'))).toBeUndefined();
    expect(needs({ setuid: { deny: false, allowed: ['/x'] } })).toBeUndefined();
  });

  test.each<[Partial<ContentsPolicy>, readonly string[]]>([
    [{ root: true }, ['image', 'contents', 'size', 'base']],
    [{ expose: [] }, ['image', 'contents', 'size', 'base']],
    [{ compilers: true }, ['image', 'contents', 'size', 'base', 'scan']],
    [{ devPackages: true, root: true }, ['image', 'contents', 'size', 'base', 'scan']],
  ])('%j', (policy, expected) => {
    expect(needs(policy)).toEqual(expected);
  });

  test('every demand of the policy has its rule, and each rule is asked by its own demand alone', () => {
    const demands: readonly Partial<ContentsPolicy>[] = [
      { root: true },
      { compilers: true },
      { devPackages: true },
      { sources: true },
      { debugSymbols: true },
      { packageCaches: true },
      { vcs: true },
      { shell: true },
      { packageManagers: true },
      { missingLibraries: true },
      { setuid: { deny: true, allowed: [] } },
      { worldWritable: { deny: true, allowed: [] } },
      { healthcheck: true },
      { entrypoint: true },
      { expose: [] },
      { labels: ['a'] },
      { paths: [{ path: '/x', mode: 0o700 }] },
    ];
    expect(
      demands.map((demand) =>
        contentsRules.filter(({ isAsked }) => isAsked({ ...noDemands, ...demand })).map(({ name }) => name),
      ),
    ).toEqual(contentsRules.map(({ name }) => [name]));
  });
});

test('a finding says what, where, why and what to do, and blocks', () => {
  const policy = { contents: { ...noDemands, shell: true, root: true, profile: 'minimal' } };
  const judgement = contentsGate.judge(
    subjectOf('/dir', policy, 'api'),
    factsOf({
      image: imageThatSays({ User: '1000' }),
      contents: contentsOf({ 'bin/ash': program() }),
      size: { compressed: 1, uncompressed: 1, layers: [] },
      base: { kind: 'none' },
    }),
  );
  expect([stateOf(judgement), judgement]).toEqual([
    'failed',
    {
      findings: [
        {
          gate: 'contents',
          rule: 'shell',
          severity: 'error',
          image: 'api',
          platform: 'linux/amd64',
          file: 'images/api/Dockerfile',
          message: '/bin/ash is a shell',
          todo: 'Start from a base without a shell (scratch, distroless), or remove it in the last RUN',
          help: 'https://github.com/org/image-build/blob/main/docs/rules/shell.md',
          path: '/bin/ash',
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          blocks: true,
        },
      ],
      notes: ['2 paths held against 2 demands (profile minimal)'],
    },
  ]);
});

test('a finding is placed at what brought it: the base at its FROM, an own file at its COPY, EXPOSE itself', () => {
  const text = 'FROM acme/base:latest\nCOPY app /app\nEXPOSE 80\n';
  const setuid = (path: string): LayerFacts => ({
    diffId: `sha256:${path}`,
    bytes: 1,
    entries: [{ path, kind: 'file', size: 1, mode: 0o4755, uid: 0, gid: 0 }],
    texts: {},
  });
  const layers = [setuid('bin/su'), setuid('app')];
  const made = ['RUN /bin/sh -c make # buildkit', 'COPY app /app # buildkit'];
  const policy = { ...noDemands, setuid: { deny: true, allowed: [] }, expose: ['8080/tcp'] };
  const { findings } = contentsGate.judge(
    {
      ...subjectOf('/dir', { contents: policy }, 'app'),
      dockerfile: { path: 'Dockerfile', text, instructions: cutInstructions(text).instructions },
    },
    factsOf({
      image: imageThatSays({ ExposedPorts: { '80/tcp': {} } }),
      contents: mergeLayers(layers),
      size: {
        compressed: 1,
        uncompressed: 1,
        layers: layers.map(({ diffId }, at) => ({
          digest: diffId,
          diffId,
          compressed: 1,
          uncompressed: 1,
          createdBy: made[at] ?? '',
        })),
      },
      base: { kind: 'known', name: 'base', isSibling: true, diffIds: ['sha256:bin/su'] },
    }),
  );
  expect(findings.map(({ rule, line, origin, todo }) => [rule, line, origin?.kind, todo])).toEqual([
    ['setuid', 1, 'base', expect.stringMatching(/^In the Dockerfile of base: RUN chmod ug-s \/bin\/su/)],
    ['setuid', 2, 'own', expect.stringMatching(/^RUN chmod ug-s \/app/)],
    ['expose', 1, 'own', 'Write EXPOSE 8080/tcp'],
    ['expose', 3, 'own', expect.stringMatching(/^Remove its EXPOSE/)],
  ]);
});

describe('many hits of one rule', () => {
  const hits = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      key: `k${at}`,
      message: `m${at}`,
      todo: 't',
      path: `/p${at}`,
    }));
  const of = (count: number, platform = 'linux/amd64') =>
    findingsOf({ name: 'sources' }, hits(count), {
      image: 'base',
      platform,
      base: { kind: 'none' },
      placeOf: () => ({ file: 'Dockerfile' }),
    });

  test(`are a finding each up to ${mostFindings}, and one more that counts the rest`, () => {
    expect([of(0), of(25), of(mostFindings), of(5000)].map(({ length }) => length)).toEqual([
      0,
      25,
      mostFindings,
      mostFindings + 1,
    ]);
    expect(of(mostFindings + 5).at(-1)).toMatchObject({
      message: '5 more of the same kind: /p1000, /p1001, /p1002 and 2 more',
      todo: 't. A waiver by path or package cannot name these: only the first 1000 are told one by one',
      blocks: true,
    });
  });

  test('have fingerprints of their own, equal on all platforms', () => {
    const prints = of(mostFindings + 5).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(mostFindings + 1);
    expect(of(mostFindings + 5, 'linux/arm64').map(({ fingerprint }) => fingerprint)).toEqual(prints);
  });

  test('a waiver by path accepts each of them', () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [`opt/x/tool-${at}`, { mode: 0o4755 }]),
    );
    const waived = (path: string) => {
      const policy = {
        ...defaultPolicy,
        contents: { ...noDemands, setuid: { deny: true, allowed: [] } },
        waivers: [{ rule: 'setuid', path, reason: 'ours', until: '2099-01-01' }],
      };
      const subject = subjectOf('/dir', policy, 'api');
      const { findings } = contentsGate.judge(
        subject,
        factsOf({
          image: imageThatSays({}),
          contents: contentsOf(files),
          size: { compressed: 1, uncompressed: 1, layers: [] },
          base: { kind: 'none' },
        }),
      );
      const result: GateResult = {
        gate: 'contents',
        image: 'api',
        platform: 'linux/amd64',
        state: 'failed',
        durationMs: 1,
        findings,
      };
      return applyPolicy(result, policy, new Date('2026-11-22'));
    };
    expect(waived('/opt/x/*').state).toBe('passed');
    expect(waived('/opt/x/tool-1?')).toMatchObject({ state: 'failed' });
  });
});

describe('trees', () => {
  test.each([
    ['app/main.go', 'app'],
    ['app/a/b/c.go', 'app'],
    ['main.go', 'main.go'],
    ['usr/local/go/src/a/b.go', 'usr/local/go'],
    ['usr/local/x.c', 'usr/local/x.c'],
    ['usr/lib/x86_64-linux-gnu/perl/a.c', 'usr/lib/x86_64-linux-gnu/perl'],
    ['usr/lib/jvm/java/src.zip', 'usr/lib/jvm'],
    ['home/me/project/a.rs', 'home/me/project'],
    ['home/me/a.rs', 'home/me/a.rs'],
    ['root/project/a.rs', 'root/project'],
    ['opt/x/y/z.c', 'opt/x'],
  ])('%s belongs to %s', (path, tree) => {
    expect(treeOf(path)).toBe(tree);
  });

  const name = fc.stringMatching(/^[a-z]{1,4}$/);
  const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
  test('a path begins with its tree, and with the folder that it has in common with others', () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 5 }), (all) => {
        const common = commonFolder(all);
        for (const one of all) {
          const tree = treeOf(one);
          if (!(one === tree || one.startsWith(`${tree}/`))) return false;
          if (!(common === '' || one === common || one.startsWith(`${common}/`))) return false;
        }
        return true;
      }),
    );
  });

  test('a plain path has nothing that leads elsewhere, and stays what it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '..', '.', '', 'c d'), { maxLength: 8 }), (parts) => {
        const plain = plainPath(`/${parts.join('/')}`);
        return (
          plainPath(plain) === plain &&
          (plain === '' || plain.split('/').every((part) => part !== '' && part !== '.' && part !== '..'))
        );
      }),
    );
  });
});
