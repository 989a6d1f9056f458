import { describe, expect, test } from '@jest/globals';
import type { Candidate, Known } from '../../../src/plan/decide.ts';
import { issueStep, movedSection, type FoundIssue } from '../../../src/rescan/issue.ts';
import { movedBases } from '../../../src/rescan/moved.ts';
import { nothingToScan, subjectsOf } from '../../../src/rescan/subjects.ts';
import { plannedImage } from '../../support/planned.ts';

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;

function candidate(tag: string, more: Partial<Candidate> = {}): Candidate {
  return {
    ref: `ghcr.io/acme/app:${tag}`,
    repository: 'ghcr.io/acme/app',
    digest: digest('a'),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    parts: {},
    parents: {},
    platforms: ['linux/amd64'],
    children: {},
    isFromPullRequest: false,
    ...more,
  };
}

function known(candidates: readonly Candidate[], parts: Readonly<Record<string, string>> = {}): Known {
  const list = Object.entries(parts).map(([name, value]) => ({ name, value }));
  return {
    fingerprint: { digest: digest('f'), parts: list, volatile: [] },
    candidates,
    tags: {},
    unknown: [],
  };
}

describe('what is scanned', () => {
  const app = plannedImage('app');

  test('what the default branch has published, whatever would be built now, for the platforms that it has', () => {
    const found = candidate('main', { platforms: ['linux/arm64'], fingerprint: 'an old one' });
    const all = new Map([['app', known([candidate('nightly', { digest: digest('b') }), found])]]);
    const { images, missing } = subjectsOf([app], all, ['main']);
    expect(missing).toEqual([]);
    expect(images[0]).toMatchObject({
      decision: 'reuse',
      platforms: ['linux/arm64'],
      published: { ref: 'ghcr.io/acme/app:main', digest: digest('a') },
    });
  });

  test('by the scanner alone, and without comparing it with what was found before', () => {
    const policy = { ...app.policy, onlyNew: true };
    const { images } = subjectsOf(
      [plannedImage('app', { policy })],
      new Map([['app', known([candidate('main')])]]),
      [],
    );
    expect(images[0]?.policy.onlyNew).toBe(false);
    expect(images[0]?.policy.skip).not.toContain('vulnerabilities');
    expect(images[0]?.policy.skip).toEqual(expect.arrayContaining(['lint', 'size', 'secrets', 'tests']));
  });

  test('nothing of a pull request, no files, and nothing whose policy leaves vulnerabilities out', () => {
    const ofPull = known([candidate('main', { isFromPullRequest: true })]);
    const images = [
      app,
      plannedImage('files', { output: { kind: 'local', dest: '/out' } }),
      plannedImage('free', { policy: { ...app.policy, skip: ['vulnerabilities'] } }),
    ];
    const all = new Map([
      ['app', ofPull],
      ['files', known([candidate('main')])],
      ['free', known([candidate('main')])],
    ]);
    const subjects = subjectsOf(images, all, ['main']);
    expect(subjects.images.map(({ decision }) => decision)).toEqual(['skip', 'skip', 'skip']);
    expect(subjects.missing).toEqual(['app']);
    expect(subjects.leftOut).toEqual(['free']);
  });

  test.each<{ name: string; missing: readonly string[]; leftOut: readonly string[]; what: string }>([
    {
      name: 'nothing is published',
      missing: ['app'],
      leftOut: [],
      what: 'Nothing is published that could be scanned',
    },
    {
      name: 'the policy skips it',
      missing: [],
      leftOut: ['app', 'tools'],
      what: 'Nothing is to be scanned: the policy says skip: [vulnerabilities] of app, tools',
    },
    {
      name: 'both',
      missing: ['app'],
      leftOut: ['tools'],
      what: 'Nothing is to be scanned: the policy says skip: [vulnerabilities] of tools; app: published under none of the tags',
    },
  ])('why nothing is: $name', ({ missing, leftOut, what }) => {
    const { data } = nothingToScan({ missing, leftOut }, 'image-build.yml');
    expect(data).toMatchObject({ kind: 'request', what });
    expect(data.where).toEqual(leftOut.length === 0 ? undefined : { file: 'image-build.yml' });
  });
});

test('a base that has moved is told, also of what stands on it; what has not moved, or was never told, is not', () => {
  const reuse = { decision: 'reuse' } as const;
  const images = [
    plannedImage('base', reuse),
    plannedImage('app', { ...reuse, needs: ['base'] }),
    plannedImage('other', reuse),
    plannedImage('foreign', reuse),
  ];
  const before = { 'base debian:bookworm': digest('1'), Dockerfile: 'before' };
  const now = known([], { 'base debian:bookworm': digest('2'), Dockerfile: 'now' });
  const same = known([], { 'base debian:bookworm': digest('1'), Dockerfile: 'now' });
  const all = new Map([
    ['base', now],
    ['app', known([])],
    ['other', same],
    ['foreign', now],
  ]);
  const parts = new Map([
    ['base', before],
    ['other', before],
  ]);
  const moved = movedBases(images, all, parts);
  expect(moved).toEqual([
    { image: 'base', bases: ['debian:bookworm'] },
    { image: 'app', bases: ['base'] },
  ]);
  expect(movedSection(moved, (text) => `[${text}]`)).toContain(
    '- [base]: [debian:bookworm]\n- [app]: [base]\n',
  );
  expect(movedSection([], String)).toBe('');
});

describe('the one issue', () => {
  const text = { marker: '<!-- m -->', title: 'T', body: '<!-- m -->\nB', clean: 'gone' };
  const issue = (more: Partial<FoundIssue> = {}): FoundIssue => ({
    number: 7,
    isOpen: true,
    title: 'T',
    body: '<!-- m -->\nB',
    ...more,
  });
  const update = { kind: 'update', number: 7, title: 'T', body: '<!-- m -->\nB' };
  test.each([
    {
      name: 'is opened',
      all: [issue({ body: 'quotes <!-- m -->' })],
      end: 'vulnerable',
      expected: { kind: 'create', title: 'T', body: '<!-- m -->\nB' },
    },
    { name: 'is updated', all: [issue({ body: '<!-- m -->\nA' })], end: 'vulnerable', expected: update },
    { name: 'is left as it is', all: [issue()], end: 'vulnerable', expected: { kind: 'nothing' } },
    { name: 'is opened again', all: [issue({ isOpen: false })], end: 'vulnerable', expected: update },
    {
      name: 'the open one of several counts',
      all: [issue({ number: 9, isOpen: false }), issue({ body: '<!-- m -->' })],
      end: 'vulnerable',
      expected: update,
    },
    {
      name: 'is closed',
      all: [issue()],
      end: 'clean',
      expected: { kind: 'close', number: 7, comment: 'gone' },
    },
    { name: 'stays closed', all: [issue({ isOpen: false })], end: 'clean', expected: { kind: 'nothing' } },
    { name: 'stays where nobody knows', all: [issue()], end: 'unknown', expected: { kind: 'nothing' } },
  ] as const)('$name', ({ all, end, expected }) => {
    expect(issueStep(all, end, text)).toEqual(expected);
  });
});
