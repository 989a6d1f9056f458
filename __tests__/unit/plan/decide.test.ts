import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, type Candidate, type DecideOptions, type Known } from '../../../src/plan/decide.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { plannedImage } from '../../support/planned.ts';

const options: DecideOptions = {
  mayReuse: true,
  isPullRequest: false,
  asked: new Set(['base', 'tools']),
  differences: ({ parts }, now) =>
    now.parts.flatMap(({ name, value }) => (parts[name] === value ? [] : [`${name} changed`])),
};

function image(name: string, more: Partial<PlannedImage> = {}): PlannedImage {
  return plannedImage(name, { tags: [`registry.example/acme/${name}:main`], ...more });
}

function known(of: string, candidates: readonly Partial<Candidate>[] = [], more: Partial<Known> = {}): Known {
  return {
    fingerprint: { digest: `sha256:${of}`, parts: [{ name: 'context', value: of }], volatile: [] },
    candidates: candidates.map((one) => candidate(of, one)),
    tags: {},
    unknown: [],
    ...more,
  };
}

function candidate(of: string, more: Partial<Candidate> = {}): Candidate {
  return {
    ref: `registry.example/acme/${of}:main`,
    repository: `registry.example/acme/${of}`,
    digest: `sha256:root-of-${of}`,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    fingerprint: `sha256:${of}`,
    parts: { context: of },
    parents: {},
    children: {},
    platforms: ['linux/amd64'],
    isFromPullRequest: false,
    ...more,
  };
}

function outcome(
  images: readonly PlannedImage[],
  facts: Readonly<Record<string, Known>>,
  more: Partial<DecideOptions> = {},
): readonly string[] {
  return decide(images, new Map(Object.entries(facts)), { ...options, ...more }).map(
    ({ name, decision, reasons }) => `${name} ${decision}: ${reasons.join('; ')}`,
  );
}

describe('what becomes of an image', () => {
  test.each<{
    name: string;
    image?: Partial<PlannedImage>;
    given: Known;
    options?: Partial<DecideOptions>;
    expected: string;
  }>([
    {
      name: 'one that is published with the same fingerprint stays',
      given: known('base', [{}]),
      expected: 'base reuse: unchanged since registry.example/acme/base:main was published',
    },
    {
      name: 'one that was never published is built',
      given: known('base'),
      expected: 'base build: nothing is published under the tags that are looked at',
    },
    {
      name: 'a registry that cannot be asked is told',
      given: known('base', [], { unknown: ['registry.example refuses the login'] }),
      expected: 'base build: registry.example refuses the login',
    },
    {
      name: 'another fingerprint is told part by part',
      given: known('base', [{ fingerprint: 'sha256:other', parts: { context: 'older' } }]),
      expected: 'base build: context changed',
    },
    {
      name: 'another fingerprint without known parts is told with the tag',
      given: known('base', [{ fingerprint: 'sha256:other', parts: { context: 'base' } }]),
      expected: 'base build: its fingerprint differs from that of registry.example/acme/base:main',
    },
    {
      name: 'an image from elsewhere is never taken',
      given: { ...known('base'), candidates: [withoutFingerprint(candidate('base'))] },
      expected:
        'base build: registry.example/acme/base:main has no fingerprint: image-build did not publish it',
    },
    {
      name: 'a platform that is missing is built',
      image: { platforms: ['linux/amd64', 'linux/arm64'] },
      given: known('base', [{}]),
      expected: 'base build: registry.example/acme/base:main lacks linux/arm64',
    },
    {
      name: 'what a pull request published is not taken by a branch',
      given: known('base', [{ isFromPullRequest: true }]),
      expected:
        'base build: registry.example/acme/base:main was published by a pull request, whose images are not taken here',
    },
    {
      name: 'what a pull request published is taken by a pull request',
      given: known('base', [{ isFromPullRequest: true }]),
      options: { isPullRequest: true },
      expected: 'base reuse: unchanged since registry.example/acme/base:main was published',
    },
    {
      name: 'steps that fetch what nobody can check are never skipped',
      given: known('base', [{}], {
        fingerprint: {
          digest: 'sha256:base',
          parts: [],
          volatile: ['Dockerfile:3 adds a URL without a checksum'],
        },
      }),
      expected: 'base build: Dockerfile:3 adds a URL without a checksum',
    },
    {
      name: 'reuse: false builds everything',
      given: known('base', [{}]),
      options: { mayReuse: false },
      expected: 'base build: everything is to be built (reuse: false)',
    },
    {
      name: 'an image without tags can be found nowhere',
      image: { tags: [] },
      given: known('base'),
      expected: 'base build: no registry was given, so nothing was looked up',
    },
    {
      name: 'files are always made',
      image: { output: { kind: 'local', dest: '/w/out' } },
      given: known('base', [{}]),
      expected: 'base build: it gives files, which are not kept in a registry',
    },
    {
      name: 'the second tag is taken where the first does not fit',
      given: known('base', [{ fingerprint: 'sha256:other' }, { ref: 'registry.example/acme/base:edge' }]),
      expected: 'base reuse: unchanged since registry.example/acme/base:edge was published',
    },
  ])('$name', ({ image: more, given, options: settings, expected }) => {
    expect(outcome([image('base', more)], { base: given }, settings)).toEqual([expected]);
  });
});

describe('parents', () => {
  const images = [image('base'), image('app', { needs: ['base'] })];
  const published = { parents: { base: 'sha256:root-of-base' } };

  test.each<{ name: string; given: Readonly<Record<string, Known>>; expected: readonly string[] }>([
    {
      name: 'both stay when the child was built on the very base that stays',
      given: { base: known('base', [{}]), app: known('app', [published]) },
      expected: [
        'base reuse: unchanged since registry.example/acme/base:main was published',
        'app reuse: unchanged since registry.example/acme/app:main was published',
      ],
    },
    {
      name: 'a child is built when its base is',
      given: { base: known('base'), app: known('app', [published]) },
      expected: [
        'base build: nothing is published under the tags that are looked at',
        'app build: parent base is built',
      ],
    },
    {
      name: 'a child is built when the tag of its base names another image by now',
      given: { base: known('base', [{ digest: 'sha256:newer' }]), app: known('app', [published]) },
      expected: [
        'base reuse: unchanged since registry.example/acme/base:main was published',
        'app build: registry.example/acme/app:main was built on another base than the one that is published as registry.example/acme/base:main',
      ],
    },
    {
      name: 'a child whose record of its base is lost is built',
      given: { base: known('base', [{}]), app: known('app', [{}]) },
      expected: [
        'base reuse: unchanged since registry.example/acme/base:main was published',
        'app build: registry.example/acme/app:main was built on another base than the one that is published as registry.example/acme/base:main',
      ],
    },
  ])('$name', ({ given, expected }) => {
    expect(outcome(images, given)).toEqual(expected);
  });

  test('files that a parent gives do not stand in the way: they are in the fingerprint', () => {
    const files = image('tools', { output: { kind: 'tar', dest: '/w/tools.tar' }, tags: [] });
    const app = image('app', { needs: ['tools'] });
    expect(outcome([files, app], { tools: known('tools'), app: known('app', [{}]) })[1]).toBe(
      'app reuse: unchanged since registry.example/acme/app:main was published',
    );
  });

  test('files that nobody asked for are not made when what takes them stays', () => {
    const files = image('files', { output: { kind: 'tar', dest: '/w/files.tar' }, tags: [] });
    const app = image('app', { needs: ['files'] });
    const facts = { files: known('files'), app: known('app', [{}]) };
    expect(outcome([files, app], facts)[0]).toBe('files skip: what takes its files stays as it is');
    expect(outcome([files, app], facts, { asked: new Set(['files']) })[0]).toMatch(/^files build: /);
    expect(outcome([files, app], { ...facts, app: known('app') })[0]).toMatch(/^files build: /);
  });

  test('whatever is known: an image stays only where all that it stands on stays, and skipped ones are left alone', () => {
    const facts = fc.record({ fits: fc.boolean(), parentFits: fc.boolean() });
    fc.assert(
      fc.property(fc.array(facts, { minLength: 2, maxLength: 6 }), (chain) => {
        const line = chain.map((_, index) =>
          image(`i${index}`, { needs: index === 0 ? [] : [`i${index - 1}`] }),
        );
        const all = new Map(
          chain.map(({ fits, parentFits }, index) => [
            `i${index}`,
            known(`i${index}`, [
              {
                ...(fits ? {} : { fingerprint: 'sha256:other' }),
                parents: { [`i${index - 1}`]: parentFits ? `sha256:root-of-i${index - 1}` : 'sha256:other' },
              },
            ]),
          ]),
        );
        const decided = decide([...line, plannedImage('idle', { decision: 'skip' })], all, options);
        const expected = chain.map(({ fits, parentFits }, index) => fits && (index === 0 || parentFits));
        const stays = expected.map((_, index) => expected.slice(0, index + 1).every(Boolean));
        // Below a built one everything is built; above it each one stands for itself.
        expect(decided.slice(0, -1).map(({ decision }) => decision === 'reuse')).toEqual(stays);
        expect(decided.at(-1)?.decision).toBe('skip');
      }),
    );
  });
});

function withoutFingerprint({ fingerprint, ...rest }: Candidate): Candidate {
  expect(fingerprint).toBeDefined();
  return rest;
}
