import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstSound } from '../../../src/memory/artifacts.ts';
import { unknownBy, valueOf, type Remembered } from '../../../src/memory/remembered.ts';
import { interrupted, surroundingsFailed } from '../../../src/problem.ts';

/** What becomes of one artifact when it is read. */
type Fate = 'sound' | 'nonsense' | 'gone' | 'refused';

/** @returns what was found, by the number of the artifact, and how many were asked for */
async function search(fates: readonly Fate[]): Promise<readonly [Remembered<number>, number]> {
  let asked = 0;
  const listed = fates.map((_, index) => ({ digest: String(index), annotations: {} }));
  const found = await firstSound('record', listed, ({ digest }) => {
    asked += 1;
    const fate = fates[Number(digest)];
    if (fate === 'gone') return Promise.reject(surroundingsFailed(`${digest} is gone`));
    if (fate === 'refused') return Promise.reject(surroundingsFailed(`${digest} is refused`));
    return Promise.resolve(fate === 'sound' ? Number(digest) : undefined);
  });
  return [found, asked];
}

const nonsense = { kind: 'unknown', why: 'its record makes no sense', isListed: true };

describe('of several artifacts', () => {
  test.each<{ name: string; given: readonly Fate[]; expected: readonly [unknown, number] }>([
    { name: 'none listed is none', given: [], expected: [{ kind: 'none' }, 0] },
    { name: 'the first sound one is enough', given: ['sound', 'gone'], expected: [found(0), 1] },
    { name: 'one that makes no sense hides none', given: ['nonsense', 'sound'], expected: [found(1), 2] },
    { name: 'one that is gone hides none', given: ['gone', 'refused', 'sound'], expected: [found(2), 3] },
    { name: 'one without any sense is unknown', given: ['nonsense'], expected: [nonsense, 1] },
    {
      name: 'many without any sense are given up',
      given: Array(9).fill('nonsense'),
      expected: [nonsense, 3],
    },
    {
      name: 'the first failure is told when none is sound',
      given: ['nonsense', 'gone', 'refused'],
      expected: [{ kind: 'unknown', why: '1 is gone', isListed: true }, 3],
    },
  ])('$name', async ({ given, expected }) => {
    expect(await search(given)).toEqual(expected);
  });

  test('a stopped run ends the search', async () => {
    const listed = [1, 2].map((digest) => ({ digest: String(digest), annotations: {} }));
    await expect(firstSound('record', listed, () => Promise.reject(interrupted()))).rejects.toMatchObject({
      data: { kind: 'interrupted' },
    });
  });

  test('whatever they are: what is listed is never taken for none', async () => {
    const fate = fc.constantFrom<Fate>('sound', 'nonsense', 'gone', 'refused');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 6 }), async (fates) => {
        const [{ kind }] = await search(fates);
        const isFound = fates.slice(0, 3).includes('sound');
        expect(kind).toBe(fates.length === 0 ? 'none' : isFound ? 'found' : 'unknown');
      }),
    );
  });
});

describe('what nobody knows', () => {
  test('says why, in the words of the failure', () => {
    expect(unknownBy(surroundingsFailed('ghcr.io answered 500'))).toEqual({
      kind: 'unknown',
      why: 'ghcr.io answered 500',
      isListed: false,
    });
    expect(unknownBy(new Error('no memory left'))).toMatchObject({ why: 'no memory left' });
  });

  test('is no stopped run', () => {
    expect(() => unknownBy(interrupted())).toThrow('Interrupted');
  });

  test('is lost for whom it can be made again', () => {
    expect([found(1), { kind: 'none' } as const, unknownBy(new Error(''))].map(valueOf)).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});

function found(value: number): Remembered<number> {
  return { kind: 'found', value };
}
