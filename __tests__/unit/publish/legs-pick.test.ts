import { describe, expect, test } from '@jest/globals';
import { Problem, type ProblemData } from '../../../src/problem.ts';
import type { FoundLeg } from '../../../src/publish/legs/files.ts';
import { pickLegs, type Picked } from '../../../src/publish/legs/pick.ts';
import type { LegImage } from '../../../src/publish/legs/schema.ts';
import { plannedImage } from '../../support/planned.ts';

const digestOf = (sign: string): string => `sha256:${sign.repeat(64)}`;
const fingerprint = (sign: string) => ({ digest: digestOf(sign), parts: [], volatile: [] });
const manifest = 'application/vnd.oci.image.manifest.v1+json';

const app = plannedImage('app', {
  platforms: ['linux/amd64', 'linux/arm64'],
  fingerprint: fingerprint('f'),
  tags: ['r.io/app:1', 'r.io/app:2', 'other.io/app:1'],
});

function built(sign: string, more: Partial<LegImage> = {}, ...platforms: readonly string[]): LegImage {
  return {
    image: 'app',
    fingerprint: digestOf('f'),
    repositories: ['r.io/app', 'other.io/app'],
    needs: [],
    platforms: platforms.map((platform) => ({
      platform,
      digest: digestOf(sign),
      mediaType: manifest,
      size: 400,
    })),
    annotations: {},
    indexAnnotations: {},
    demands: digestOf('d'),
    record: {},
    ...more,
  };
}

const file = (name: string, ...images: readonly LegImage[]): FoundLeg => ({
  version: 1,
  images: [...images],
  file: name,
});

const pick = (...legs: readonly FoundLeg[]): Picked =>
  pickLegs([app], legs, {
    from: 'legs',
    differences: ({ annotations }) => (annotations['was'] === undefined ? [] : [annotations['was']]),
  });

function refusal(...legs: readonly FoundLeg[]): ProblemData {
  try {
    pick(...legs);
  } catch (error) {
    if (error instanceof Problem) return error.data;
    throw error;
  }
  throw new Error('it was not refused');
}

const [amd64, arm64] = ['linux/amd64', 'linux/arm64'] as const;

describe('what legs have built', () => {
  test('is found for each platform, wherever it stands, and what nobody asked for is left alone', () => {
    const picked = pick(
      file('b.json', built('b', {}, arm64), built('x', { image: 'tool' }, arm64)),
      file('a.json', built('a', {}, amd64, 'linux/386')),
    );
    expect(picked.get('app')?.map(({ platform, digest, file: name }) => [platform, digest, name])).toEqual([
      [amd64, digestOf('a'), 'a.json'],
      [arm64, digestOf('b'), 'b.json'],
    ]);
  });

  test('counts once where two files say the same, and a leg of another commit beside it does not count', () => {
    const picked = pick(
      file('old.json', built('0', { fingerprint: digestOf('e') }, amd64, arm64)),
      file('one.json', built('a', {}, amd64, arm64)),
      file('two.json', built('a', {}, amd64)),
    );
    expect(picked.get('app')?.map(({ file: name }) => name)).toEqual(['one.json', 'one.json']);
  });

  test('of several attempts of a run is what the last has built, however it was cut into legs', () => {
    const first = file('app.json', built('0', {}, amd64, arm64));
    const again = { ...file('wave.json', built('a', {}, amd64)), attempt: 2 };
    const third = {
      ...file('third.json', built('b', {}, amd64), built('x', { image: 'tool' })),
      attempt: 10,
    };
    const stale = { ...file('other.json', built('c', { fingerprint: digestOf('e') }, arm64)), attempt: 11 };
    expect(
      pick(third, first, stale, again)
        .get('app')
        ?.map(({ platform, file: name }) => [platform, name]),
    ).toEqual([
      [amd64, 'third.json'],
      [arm64, 'app.json'],
    ]);
  });

  test('a folder that is not there is named before what nobody has built', () => {
    expect(() => pickLegs([app], [], { from: 'nolegs', isMissing: true, differences: () => [] })).toThrow(
      'from is nolegs, which is not there: No leg has built app (linux/amd64); and 1 more like this',
    );
    expect(pickLegs([], [], { from: 'nolegs', isMissing: true, differences: () => [] })).toEqual(new Map());
  });

  test.each<{ name: string; legs: readonly FoundLeg[]; what: string; log?: readonly string[] }>([
    {
      name: 'no file at all',
      legs: [],
      what: 'No leg has built app (linux/amd64); and 1 more like this',
      log: [
        'No leg has built app (linux/amd64)',
        'No leg has built app (linux/arm64)',
        'There is no leg file below legs',
      ],
    },
    {
      name: 'a platform that is missing',
      legs: [file('a.json', built('a', {}, amd64))],
      what: 'No leg has built app (linux/arm64)',
      log: ['No leg has built app (linux/arm64)', 'Leg files: a.json'],
    },
    {
      name: 'another fingerprint',
      legs: [
        file('a.json', built('a', {}, amd64)),
        file(
          'b.json',
          built('b', { fingerprint: digestOf('e'), annotations: { was: 'context changed' } }, arm64),
        ),
      ],
      what: 'app (linux/arm64) is planned as something else than the leg of b.json has built: context changed',
    },
    {
      name: 'two legs that have built the same and are not the same',
      legs: [file('a.json', built('a', {}, amd64, arm64)), file('b.json', built('b', {}, arm64))],
      what: 'app (linux/arm64) was built by two legs, of a.json and of b.json, and they are not the same',
    },
    {
      name: 'a repository that it was not pushed to',
      legs: [file('a.json', built('a', { repositories: ['r.io/app', 'r.io/evil'] }, amd64, arm64))],
      what: 'app (linux/amd64) is to go to other.io/app, and the leg of a.json has not pushed it there; and 1 more like this',
    },
  ])('$name is refused', ({ legs, what, log }) => {
    const problem = refusal(...legs);
    expect(problem).toMatchObject({ kind: 'request', what, todo: expect.any(String) });
    if (log !== undefined) expect(problem.log).toEqual(log);
  });
});
